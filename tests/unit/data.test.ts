/**
 * The project's own data: without problems, typed as its schemas say, with the topics of the design.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/checks.ts';
import { printProblem } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read.ts';

const ROOT = join( __dirname, '../..' );
const { data, problems } = readDataset();

describe( 'data/', () => {
	it( 'has no problems', () => {
		expect(
			[ ...problems, ...checkDataset( data ) ].map( printProblem )
		).toEqual( [] );
	} );

	it( 'is what the generated types say', () => {
		const ran = spawnSync(
			process.execPath,
			[ 'tools/data-types.ts', '--check' ],
			{
				cwd: ROOT,
				encoding: 'utf8',
			}
		);
		expect( [ ran.stderr, ran.status ] ).toEqual( [ '', 0 ] );
	} );

	it( 'has a directory of last resort with an address', () => {
		expect( data.international.url ).toMatch( /^https:\/\// );
		expect( data.international.status ).toBe( 'current' );
	} );
} );

/** Number, id, parent's number, danger, exit: never renumbered, pages hold the numbers. */
const TOPICS = `
1 general - - -
2 mental-health 1 - -
3 suicide 2 medical -
4 self-harm 2 medical -
5 eating-disorder 2 - -
6 postnatal-mental-health 2 - -
7 bereavement 1 - -
8 pregnancy-loss 7 - -
9 miscarriage 8 - -
10 stillbirth 8 - -
11 termination-for-medical-reasons 8 - -
12 sudden-infant-death 8 - -
13 child-bereavement 7 - -
14 bereaved-by-suicide 7 - -
15 road-deaths 7 - -
16 domestic-abuse 1 police exit
17 male-victims 16 police exit
18 elder-abuse 16 police exit
19 stalking 16 police exit
20 forced-marriage 16 police exit
21 sexual-violence 1 police exit
22 adult-survivors 21 - exit
23 child-abuse 1 police exit
24 trafficking 1 police exit
25 victims-of-crime 1 police -
26 hate-crime 25 police -
27 addiction 1 - -
28 alcohol 27 - -
29 drugs 27 - -
30 gambling 27 - -
31 terminal-illness 1 - -
32 cancer 31 - -
33 dementia 1 - -
34 lgbtq 1 - -
35 veterans 2 - -
36 rural-communities 2 - -
37 students 2 - -
38 disaster-trauma 2 - -
39 missing-people 1 - -
40 homelessness 1 - -
41 money-worries 1 - -
42 concern-own-behaviour 16 - -`
	.trim()
	.split( '\n' );

describe( 'the topics', () => {
	const number = new Map( data.topics.map( ( { id, n } ) => [ id, n ] ) );

	it( 'are those of the design', () => {
		const found = data.topics.map( ( { n, id, parent, danger, exit } ) =>
			[
				...[ n, id, parent === null ? '-' : number.get( parent ) ],
				...[ danger ?? '-', exit ? 'exit' : '-' ],
			].join( ' ' )
		);
		expect( found ).toEqual( TOPICS );
	} );

	it( 'pair a child line with the adult one on four of them', () => {
		const paired = data.topics
			.filter( ( { pair } ) => pair )
			.map( ( { id } ) => id );
		expect( paired ).toEqual( [
			...[ 'suicide', 'self-harm', 'domestic-abuse', 'child-abuse' ],
		] );
	} );

	it( 'name an audience on six of them', () => {
		const own = data.topics.filter( ( { audience } ) => audience );
		expect( own.map( ( { id, audience } ) => [ id, audience ] ) ).toEqual( [
			[ 'male-victims', 'men' ],
			[ 'elder-abuse', 'older' ],
			[ 'lgbtq', 'lgbtq' ],
			[ 'veterans', 'veterans' ],
			[ 'rural-communities', 'rural' ],
			[ 'students', 'students' ],
		] );
	} );

	it( 'are proposed before they count by themselves', () => {
		expect(
			data.topics.filter(
				( { suggest, auto } ) => ! ( suggest > 0 && auto > suggest )
			)
		).toEqual( [] );
	} );
} );
