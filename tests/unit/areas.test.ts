/**
 * Which areas are worth asking for: one table for both languages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaChoices } from '../../src/core/areas.ts';
import { type CompiledRegion } from '../../src/core/compiled.ts';
import { builtTopics } from '../../tools/command/engine.ts';

interface Row {
	name: string;
	region: string;
	topics: string[];
	area?: string;
	hidden?: string[];
	expected: string[];
}

const read = < T >( name: string ): T =>
	JSON.parse(
		readFileSync( join( __dirname, `../fixtures/${ name }.json` ), 'utf8' )
	) as T;

const { regions } = read< { regions: Record< string, CompiledRegion > } >(
	'pick'
);
const { rows } = read< { rows: Row[] } >( 'areas' );
const topics = builtTopics();

it.each( rows )( '$name', ( row ) => {
	const region = regions[ row.region ]!;
	const keys = ( row.hidden ?? [] ).map(
		( id ) => region.lines.find( ( line ) => line.id === id )!.key
	);
	const numbers = row.topics.map(
		( id ) => topics.find( ( topic ) => topic.id === id )?.n ?? Number( id )
	);
	expect(
		areaChoices( region, topics, {
			topics: numbers,
			area: row.area ?? null,
			lang: 'en',
			hidden: keys,
			pinned: [],
			max: null,
		} )
	).toEqual( row.expected );
} );
