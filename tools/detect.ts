/**
 * `npm run --silent detect`: topics of articles, JSON Lines in and out. Described in docs/commands.md.
 */
import { parseArgs } from 'node:util';
import { parseArticle } from './command/article.ts';
import { engine, topicIds } from './command/engine.ts';
import { BadInput, EXIT, run } from './command/exit.ts';
import { lines } from './command/lines.ts';

await run( async () => {
	const { values } = parseArgs( { options: { engine: { type: 'string' } } } );
	const rules = engine( values.engine );
	const ids = topicIds();
	let exit: number = EXIT.fine;
	try {
		for await ( const { at, text } of lines( process.stdin ) ) {
			try {
				const { id, lang, story } = parseArticle( text );
				const { topics, read } = await rules.detect( story, lang );
				if ( ! read && story.text !== '' ) {
					console.error(
						`line ${ at }: no lexicon for ${ lang ? `"${ lang }"` : 'its language' }, tags only`
					);
				}
				const named = topics.map( ( { topic, ...rest } ) => ( {
					topic: ids.get( topic ),
					...rest,
				} ) );
				console.log( JSON.stringify( { id, topics: named } ) );
			} catch ( error ) {
				if ( ! ( error instanceof BadInput ) ) {
					throw error;
				}
				console.error( `line ${ at }: ${ error.message }` );
				exit = EXIT.badInput;
			}
		}
	} finally {
		rules.close();
	}
	return exit;
} );
