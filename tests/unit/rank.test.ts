/**
 * The standing order of lines: DESIGN §5, Pick, 4.
 */
import {
	type CompiledChannel,
	type CompiledLine,
} from '../../src/core/compiled.ts';
import { byRank, rank } from '../../src/dataset/rank.ts';
import { compiled } from './records.ts';

const channel = (
	more: Partial< CompiledChannel > = {}
): CompiledChannel => ( {
	type: 'web',
	display: 'https://help.example',
	dial: null,
	hours: null,
	...more,
} );

/** Each is better than all that follow it, by one quality alone. */
const ladder: [ string, CompiledLine ][] = [
	[
		'has everything',
		compiled( {
			always: true,
			channels: [
				channel( { type: 'phone', cost: 'free' } ),
				channel( { type: 'sms' } ),
			],
		} ),
	],
	[
		'is old',
		compiled( {
			always: true,
			band: 1,
			channels: [
				channel( { type: 'phone', cost: 'free' } ),
				channel( { type: 'chat' } ),
			],
		} ),
	],
	[
		'is older',
		compiled( {
			always: true,
			band: 2,
			channels: [
				channel( { type: 'phone' } ),
				channel( { type: 'whatsapp', cost: 'free' } ),
			],
		} ),
	],
	[
		'cannot be written to',
		compiled( {
			always: true,
			channels: [ channel( { type: 'phone', cost: 'free' } ) ],
		} ),
	],
	[
		'has no phone',
		compiled( {
			always: true,
			channels: [ channel( { type: 'sms', cost: 'free' } ) ],
		} ),
	],
	[
		'costs something',
		compiled( {
			always: true,
			channels: [
				channel( { type: 'phone', cost: 'local' } ),
				channel( { type: 'sms' } ),
			],
		} ),
	],
	[
		'is not always open',
		compiled( {
			channels: [
				channel( { type: 'phone', cost: 'free' } ),
				channel( { type: 'sms' } ),
			],
		} ),
	],
	[ 'has a site alone', compiled( { channels: [ channel() ] } ) ],
	[
		'has an old site alone',
		compiled( { band: 2, channels: [ channel() ] } ),
	],
];

describe( 'byRank', () => {
	it.each( ladder.slice( 1 ) )(
		'a line that %s comes after',
		( name, one ) => {
			const at = ladder.findIndex( ( [ other ] ) => other === name );
			for ( const [ , better ] of ladder.slice( 0, at ) ) {
				expect( byRank( better, one ) ).toBeLessThan( 0 );
				expect( byRank( one, better ) ).toBeGreaterThan( 0 );
			}
		}
	);

	it( 'breaks ties by id, in the order of code units', () => {
		const ids = [ 'b-gb', 'a-gb', 'a1-gb', 'aa-gb' ];
		const sorted = ids.map( ( id ) => compiled( { id } ) ).sort( byRank );
		expect( sorted.map( ( { id } ) => id ) ).toEqual( [
			...[ 'a-gb', 'a1-gb', 'aa-gb', 'b-gb' ],
		] );
	} );

	it( 'calls a line equal to itself', () => {
		expect( byRank( compiled(), compiled() ) ).toBe( 0 );
	} );
} );

describe( 'rank', () => {
	it( 'takes e-mail for no way to write at once', () => {
		const mail = compiled( { channels: [ channel( { type: 'email' } ) ] } );
		expect( rank( mail ) ).toEqual( [ 1, 1, 1, 1, 0 ] );
	} );
} );
