/**
 * The lines of a panel: one table for both languages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledRegion } from '../../src/core/compiled.ts';
import { type PickRequest } from '../../src/core/fit.ts';
import { homeLine, needsHome } from '../../src/core/home.ts';
import { byRank } from '../../src/dataset/rank.ts';
import { builtTopics, typescript } from '../../tools/command/engine.ts';

/** A row of the table: topics are ids or unknown numbers, lines are ids. */
interface Row {
	name: string;
	/** Name of a region of the table; null where none is approved. */
	region: string | null;
	/** Name of the site's region, where the reader is elsewhere. */
	home?: string;
	request: {
		topics: string[];
		area: string | null;
		lang: string;
		hidden: string[];
		pinned: string[];
		max: number | null;
		without?: string[];
		order?: string[];
	};
	/** null where nothing is picked. */
	expected: {
		/** `id:why` */
		lines: string[];
		/** `number:needs` */
		emergency: string[];
		emergencyFirst: boolean;
		directory: boolean;
		chooseArea: boolean;
		note: 'no-line' | null;
		/** Id of the line of home beside the others; in rows with `home`. */
		home?: string | null;
	} | null;
}

const { regions, rows } = JSON.parse(
	readFileSync( join( __dirname, '../fixtures/pick.json' ), 'utf8' )
) as { regions: Record< string, CompiledRegion >; rows: Row[] };

const topics = builtTopics();
const engine = typescript();

const numberOf = ( id: string ): number =>
	topics.find( ( topic ) => topic.id === id )?.n ?? Number( id );

async function answer( row: Row ): Promise< Row[ 'expected' ] > {
	const data = row.region === null ? undefined : regions[ row.region ];
	const keyOf = ( id: string ): number =>
		data?.lines.find( ( line ) => line.id === id )?.key ?? 0;
	const request: PickRequest = {
		...row.request,
		topics: row.request.topics.map( numberOf ),
		hidden: row.request.hidden.map( keyOf ),
		pinned: row.request.pinned.map( keyOf ),
		without: ( row.request.without ?? [] ).map( keyOf ),
		order: ( row.request.order ?? [] ).map( keyOf ),
	};
	const { picked } = await engine.pick( {
		region: '',
		...( data && { data } ),
		request,
	} );
	const home = row.home && regions[ row.home ];
	const line =
		home && picked && needsHome( picked, request.lang )
			? homeLine( home, topics, {
					...request,
					area: null,
					hidden: [],
					pinned: [],
				} )
			: null;
	return (
		picked && {
			lines: picked.lines.map(
				( one ) => `${ one.line.id }:${ one.why }`
			),
			emergency: picked.emergency.map(
				( one ) => `${ one.number }:${ one.for.join( ',' ) }`
			),
			emergencyFirst: picked.emergencyFirst,
			directory: picked.directory,
			chooseArea: picked.chooseArea,
			note: picked.note,
			...( home && { home: line?.id ?? null } ),
		}
	);
}

describe( 'pick', () => {
	it.each( rows )( '$name', async ( row ) => {
		expect( await answer( row ) ).toEqual( row.expected );
	} );
} );

describe( 'the table', () => {
	it( 'has a name for each row and knows each topic, line and region', () => {
		const names = new Set( rows.map( ( { name } ) => name ) );
		expect( names.size ).toBe( rows.length );
		expect( rows.length ).toBeGreaterThanOrEqual( 210 );

		const strange = rows.flatMap( ( { name, region, home, request } ) => [
			...request.topics
				.filter( ( id ) => Number.isNaN( numberOf( id ) ) )
				.map( ( id ) => `${ name }: ${ id }` ),
			...[
				...request.hidden,
				...request.pinned,
				...( request.without ?? [] ),
				...( request.order ?? [] ),
			]
				.filter( ( id ) => ! id.startsWith( 'no-such' ) )
				.filter(
					( id ) =>
						! regions[ region ?? '' ]?.lines.some(
							( line ) => line.id === id
						)
				)
				.map( ( id ) => `${ name }: ${ id }` ),
			...[ region, home ]
				.filter( ( code ) => code && ! regions[ code ] )
				.map( ( code ) => `${ name }: ${ code }` ),
		] );
		expect( strange ).toEqual( [] );
	} );

	it.each(
		Object.entries( regions ).map( ( [ name, { lines } ] ) => ( {
			name,
			lines,
		} ) )
	)(
		'has the lines of region $name as the build orders them',
		( { lines } ) => {
			const ids = lines.map( ( { id } ) => id );
			const shuffled = lines.toReversed();
			expect( shuffled.sort( byRank ).map( ( { id } ) => id ) ).toEqual(
				ids
			);
			expect( new Set( lines.map( ( { key } ) => key ) ).size ).toBe(
				lines.length
			);
		}
	);
} );
