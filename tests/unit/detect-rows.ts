/**
 * The rows of tests/fixtures/detect, which both languages run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chain, type Topic } from '../../src/core/topics.ts';

/** A story of a few sentences and the topics that it must, and may, be given. */
export interface DetectRow {
	name: string;
	lang: string;
	title?: string;
	tags?: string[];
	text: string;
	/** Least level by topic; nothing for a trap. */
	expected: Record< string, 'suggest' | 'auto' > | [];
}

const FOLDER = join( import.meta.dirname, '../fixtures/detect' );

/** All rows of all languages. */
export const detectRows = (): DetectRow[] =>
	readdirSync( FOLDER )
		.filter( ( name ) => name.endsWith( '.json' ) )
		.sort()
		.flatMap( ( name ) =>
			JSON.parse( readFileSync( join( FOLDER, name ), 'utf8' ) )
		);

/**
 * Says what is wrong with an answer.
 *
 * @param expected Of the row.
 * @param found    Level by topic.
 * @param topics   All topics.
 * @return One sentence a fault; empty if the answer is right.
 */
export function faults(
	expected: DetectRow[ 'expected' ],
	found: ReadonlyMap< string, string >,
	topics: readonly ( Topic & { id: string } )[]
): string[] {
	const wanted = Object.entries( expected );
	const number = ( id: string ): number =>
		topics.find( ( one ) => one.id === id )?.n ?? 0;
	const related = ( one: string, other: string ): boolean =>
		chain( number( one ), topics ).includes( number( other ) ) ||
		chain( number( other ), topics ).includes( number( one ) );
	return [
		...wanted
			.filter( ( [ id, level ] ) =>
				level === 'auto'
					? found.get( id ) !== 'auto'
					: ! found.has( id )
			)
			.map( ( [ id, level ] ) => `no ${ level } for ${ id }` ),
		...[ ...found.keys() ]
			.filter(
				( id ) => ! wanted.some( ( [ one ] ) => related( id, one ) )
			)
			.map( ( id ) => `${ id } is not expected` ),
	];
}
