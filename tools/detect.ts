/**
 * `npm run --silent detect`: topics of articles, JSON Lines in and out. Described in docs/commands.md.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { builtTopics, engine, type Engine } from './command/engine.ts';
import { BadInput, EXIT, run } from './command/exit.ts';

/** Score of a tag: an editor's own statement, the strongest single piece of evidence. */
const TAG_SCORE = { auto: 4, suggest: 2 } as const;

interface Article {
	id: string;
	tags: string[];
}

function parse( line: string ): Article {
	let value: unknown;
	try {
		value = JSON.parse( line );
	} catch {
		throw new BadInput( 'no JSON' );
	}
	const article = value as Partial< Article > | null;
	if ( typeof article?.id !== 'string' ) {
		throw new BadInput( '"id" must be a string' );
	}
	const tags = article.tags ?? [];
	if (
		! Array.isArray( tags ) ||
		tags.some( ( tag ) => typeof tag !== 'string' )
	) {
		throw new BadInput( '"tags" must be a list of strings' );
	}
	return { id: article.id, tags };
}

async function detect( article: Article, rules: Engine ): Promise< object > {
	const topics = builtTopics();
	const matches = await rules.tags( article.tags );
	return {
		id: article.id,
		topics: matches.map( ( { topic, index, term, level } ) => ( {
			topic: topics.find( ( { n } ) => n === topic )?.id,
			score: TAG_SCORE[ level ],
			level,
			evidence: [
				{
					where: 'tag',
					index,
					term,
					offset: 0,
					length: article.tags[ index ]?.length ?? 0,
				},
			],
		} ) ),
	};
}

await run( async () => {
	const { values } = parseArgs( { options: { engine: { type: 'string' } } } );
	const rules = engine( values.engine );
	let exit: number = EXIT.fine;
	let at = 0;
	for await ( const line of createInterface( { input: process.stdin } ) ) {
		at++;
		if ( line.trim() === '' ) {
			continue;
		}
		try {
			console.log(
				JSON.stringify( await detect( parse( line ), rules ) )
			);
		} catch ( error ) {
			if ( ! ( error instanceof BadInput ) ) {
				throw error;
			}
			console.error( `line ${ at }: ${ error.message }` );
			exit = EXIT.badInput;
		}
	}
	rules.close();
	return exit;
} );
