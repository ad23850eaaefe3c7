/**
 * Any panel of any region: what must always hold, and that PHP says the same as TypeScript.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	type CompiledLine,
	type CompiledRegion,
} from '../../src/core/compiled.ts';
import { type PickRequest } from '../../src/core/fit.ts';
import { pick, type Picked } from '../../src/core/pick.ts';
import {
	built,
	builtTopics,
	type Engine,
	type Panel,
	type PanelQuestion,
	php,
	typescript,
} from '../../tools/command/engine.ts';

/** Questions that PHP is sent before its first answer is awaited. */
const IN_FLIGHT = 2500;

const topics = builtTopics();
const codes = built< string[] >( 'regions' )!;
const regions = new Map(
	codes.map( ( code ) => [
		code,
		built< CompiledRegion >( `regions/${ code }` )!,
	] )
);
const fixture = JSON.parse(
	readFileSync( join( __dirname, '../fixtures/pick.json' ), 'utf8' )
) as { regions: Record< string, CompiledRegion > };

const regionOf = ( { region, data }: PanelQuestion ): CompiledRegion =>
	data ?? regions.get( region )!;

const plain = ( chosen: number[] ): PickRequest => ( {
	topics: chosen,
	area: null,
	lang: 'en',
	hidden: [],
	pinned: [],
	max: null,
} );

/**
 * Makes random numbers that are the same in each run (Park and Miller).
 *
 * @param seed Any positive integer.
 * @return A function that returns an integer from 0 to below `n`.
 */
function dice( seed: number ): ( n: number ) => number {
	let state = seed;
	return ( n ) => {
		state = ( state * 48_271 ) % 2_147_483_647;
		return state % n;
	};
}

/**
 * Makes questions with three topics, an area, a language, hidden and pinned lines.
 *
 * @param count How many.
 * @param seed  Seed of the random numbers.
 * @param from  Regions to ask about, by name.
 * @param own   Whether the regions are sent along: those of the fixture.
 */
function randomQuestions(
	count: number,
	seed: number,
	from: Map< string, CompiledRegion >,
	own: boolean
): PanelQuestion[] {
	const roll = dice( seed );
	const one = < T >( list: readonly T[] ): T => list[ roll( list.length ) ]!;
	const some = < T >( list: readonly T[], most: number ): T[] =>
		list.length === 0
			? []
			: Array.from( { length: roll( most + 1 ) }, () => one( list ) );
	const names = [ ...from.keys() ];
	const full = names.filter( ( name ) => from.get( name )!.lines.length > 3 );

	return Array.from( { length: count }, () => {
		const region = one( roll( 4 ) === 0 ? names : full );
		const data = from.get( region )!;
		const keys = data.lines.map( ( { key } ) => key );
		const areas = Object.keys( data.areas ?? {} );
		return {
			region,
			...( own && { data } ),
			...( ! own && roll( 4 ) === 0 && { home: one( codes ) } ),
			request: {
				topics: Array.from( { length: 3 }, () =>
					roll( 50 ) === 0
						? one( [ 0, 43, 999 ] )
						: 1 + roll( topics.length )
				),
				area:
					roll( 2 ) === 0
						? null
						: one( [ ...areas, ...areas, `${ region }-XX` ] ),
				lang: one( [
					...data.languages,
					...data.languages,
					...[ 'en', 'en-GB', 'fr-CA', 'zh-TW', 'cy', 'xx' ],
				] ),
				hidden: roll( 25 ) === 0 ? keys : some( keys, roll( 6 ) ),
				pinned: roll( 3 ) === 0 ? some( [ ...keys, 0 ], 5 ) : [],
				max: one( [ null, null, null, 1, 2, 3, 4, 5 ] ),
				...( roll( 3 ) === 0 && {
					without: roll( 8 ) === 0 ? keys : some( keys, 6 ),
					order: some( [ ...keys, 0 ], 6 ),
				} ),
			},
		};
	} );
}

/** Whether nothing would be picked if what the story leaves out were hidden by the site. */
const isBare = ( question: PanelQuestion ): boolean => {
	const { request } = question;
	const { hidden, without = [], ...rest } = request;
	return (
		pick( regionOf( question ), topics, {
			...rest,
			hidden: [ ...hidden, ...without ],
		} ).lines.length === 0
	);
};

/** Reduces a panel to what tells it from another. */
const summary = ( { picked, home }: Panel ): unknown => ( {
	...picked,
	lines: picked?.lines.map(
		( { line, topic, why } ) => `${ line.id } ${ topic } ${ why }`
	),
	home: home && [ home.id, home.channels.map( ( { display } ) => display ) ],
} );

/** Day and night, nationwide and for all whom the topic is about. */
const isEverybodys = ( line: CompiledLine, first: number ): boolean =>
	line.always === true &&
	! line.areas &&
	( ! line.audience ||
		topics.some(
			( { n, audience } ) =>
				n === first && audience && audience === line.audience?.group
		) );

/** A topic and all that it descends from, told apart from the engines' own walk. */
const lineage = ( n: number ): number[] => {
	const parent = topics.find( ( topic ) => topic.n === n )?.parent ?? 0;
	return parent === 0 ? [ n ] : [ n, ...lineage( parent ) ];
};

/**
 * Lists what is wrong with a panel.
 *
 * @param question What was asked.
 * @param picked   The panel.
 */
function faults( question: PanelQuestion, picked: Picked ): string[] {
	const { lines: all } = regionOf( question );
	const { area, hidden: gone, max, without = [] } = question.request;
	const order = question.request.order ?? [];
	const lines = picked.lines.map( ( { line } ) => line );
	// A story that would leave nothing out of nothing leaves nothing out.
	const isHeeded = ! lines.some( ( { key } ) => without.includes( key ) );
	const hidden = isHeeded ? [ ...gone, ...without ] : gone;
	const places = lines.map( ( { key } ) => order.indexOf( key ) );
	const named = places.filter( ( place ) => place >= 0 );
	const [ first = 1 ] = picked.topics;
	const within = new Set( [ 1, ...picked.topics.flatMap( lineage ) ] );
	const foreign = ( { areas }: CompiledLine ): boolean =>
		areas !== undefined && ! areas.includes( area ?? '' );
	const nights = all.filter(
		( line ) =>
			isEverybodys( line, first ) &&
			line.band < 2 &&
			! hidden.includes( line.key ) &&
			line.topics.some( ( n ) => lineage( first ).includes( n ) )
	);
	const rules: Record< string, boolean > = {
		'nothing at all':
			lines.length + picked.emergency.length > 0 || picked.directory,
		'no line and no directory': lines.length > 0 || picked.directory,
		'no line and no word of it':
			lines.length > 0 === ( picked.note === null ),
		'no known hours and no directory':
			picked.directory ===
			lines.every( ( line ) =>
				line.channels.every( ( { hours } ) => hours === null )
			),
		'a line twice':
			new Set( lines.map( ( { key } ) => key ) ).size === lines.length,
		'too many lines': lines.length <= ( max ?? 5 ),
		'too many topics':
			picked.topics.length > 0 && picked.topics.length <= 3,
		'too many emergency numbers': picked.emergency.length <= 2,
		'a hidden line': lines.every( ( { key } ) => ! hidden.includes( key ) ),
		'all left out that is eligible, and yet heeded':
			isHeeded || isBare( question ),
		'not in the order of the story':
			places.slice( 0, named.length ).join() ===
			[ ...named ].sort( ( a, b ) => a - b ).join(),
		'a line that is not proven': lines.every( ( { level } ) =>
			[ 'confirmed', 'corroborated' ].includes( level )
		),
		'a line of another topic': lines.every( ( line ) =>
			line.topics.some( ( n ) => within.has( n ) )
		),
		'a line of another area': area === null || ! lines.some( foreign ),
		'the area is not asked for':
			picked.chooseArea === ( area === null && lines.some( foreign ) ),
		'nothing answers everybody day and night':
			nights.length === 0 ||
			max === 1 ||
			lines.some( ( line ) => isEverybodys( line, first ) ),
		'an old line beside a younger general one':
			! lines.some( ( { band } ) => band > 1 ) ||
			! all.some(
				( line ) =>
					line.band < 2 &&
					! line.areas &&
					! hidden.includes( line.key ) &&
					line.topics.includes( 1 )
			),
	};
	return Object.keys( rules ).filter( ( rule ) => ! rules[ rule ] );
}

describe( 'a panel', () => {
	const ours = typescript();
	let theirs: Engine;
	beforeAll( () => {
		theirs = php();
	} );
	afterAll( () => theirs.close() );

	/**
	 * Asks both engines; fails with the first few questions that went wrong.
	 *
	 * @param questions The questions.
	 */
	async function ask( questions: PanelQuestion[] ): Promise< void > {
		const wrong: unknown[] = [];
		for ( let at = 0; at < questions.length; at += IN_FLIGHT ) {
			const some = questions.slice( at, at + IN_FLIGHT );
			const answers = some.map( ( question ) => theirs.pick( question ) );
			for ( const [ index, question ] of some.entries() ) {
				const panel = await ours.pick( question );
				const other = summary( await answers[ index ]! );
				const asked = {
					region: question.region,
					home: question.home,
					request: question.request,
				};
				const bad = faults( question, panel.picked! );
				if ( bad.length > 0 ) {
					wrong.push( { asked, bad, panel: summary( panel ) } );
				}
				if (
					JSON.stringify( summary( panel ) ) !==
					JSON.stringify( other )
				) {
					wrong.push( { asked, ours: summary( panel ), other } );
				}
			}
		}
		expect( wrong.slice( 0, 3 ) ).toEqual( [] );
	}

	it( 'of each region and topic', async () => {
		await ask(
			codes.flatMap( ( region ) =>
				topics.map( ( { n } ) => ( {
					region,
					request: plain( [ n ] ),
				} ) )
			)
		);
	}, 60_000 );

	it( 'of any three topics, area, language and choice of lines', async () => {
		await ask( randomQuestions( 20_000, 20_261_121, regions, false ) );
	}, 60_000 );

	it( 'of the regions of the table', async () => {
		const made = new Map( Object.entries( fixture.regions ) );
		await ask( randomQuestions( 10_000, 4, made, true ) );
	}, 60_000 );

	it( 'of a region without a file', async () => {
		const question = { region: 'QQ', request: plain( [ 3 ] ) };
		const nothing = { picked: null, home: null };
		expect( await ours.pick( question ) ).toEqual( nothing );
		expect( await theirs.pick( question ) ).toEqual( nothing );
	} );
} );
