/**
 * The block and the shortcode, one into the other without a loss; and where a story's help box stands.
 */

import { attrs } from '@wordpress/shortcode';
import { findBox, type Node } from '../../src/editor/transforms/find-box.ts';
import {
	type Shortcode,
	toAttributes,
	toShortcode,
} from '../../src/editor/transforms/shortcode.ts';

const parse = ( text: string ): Record< string, unknown > | null =>
	toAttributes(
		attrs( text.replace( /^\[afterword|\]$/g, '' ) ) as Shortcode
	);

const DEFAULTS = {
	topics: [],
	region: '',
	headingLevel: 2,
	hidden: [],
	order: [],
	note: '',
};

describe( 'toShortcode', () => {
	it.each( [
		[ {}, '[afterword]' ],
		[ { className: '', style: {}, lock: undefined }, '[afterword]' ],
		[
			{
				topics: [ 'suicide', 'gambling' ],
				region: 'GB',
				headingLevel: 3,
			},
			'[afterword topics="suicide,gambling" region="GB" level="3"]',
		],
		[
			{ hidden: [ 'lifeline-nz' ], order: [ 'youthline-nz' ] },
			'[afterword hide="lifeline-nz" order="youthline-nz"]',
		],
		[
			{ note: 'Say "hello" [or don\'t] & <wait> \\ here' },
			'[afterword note="Say &#34;hello&#34; &#91;or don&#39;t&#93; &#38; &#60;wait&#62; &#92; here"]',
		],
	] )( '%j and back', ( attributes, shortcode ) => {
		expect( toShortcode( { ...DEFAULTS, ...attributes } ) ).toBe(
			shortcode
		);
		const { topics, region, headingLevel, hidden, order, note } = {
			...DEFAULTS,
			...attributes,
		};
		expect( { ...DEFAULTS, ...parse( shortcode ) } ).toEqual( {
			topics,
			region,
			headingLevel,
			hidden,
			order,
			note,
		} );
	} );

	it.each( [
		{ className: 'is-style-framed' },
		{ align: 'wide' },
		{ style: { color: { text: '#000' } } },
		{ topics: [ 'a,b' ] },
		{ topics: [ 7, {} ] },
	] )( 'is not offered where %j would be lost', ( attributes ) => {
		expect( toShortcode( attributes ) ).toBeNull();
	} );

	it( 'reads what code view left as the page does', () => {
		expect(
			toShortcode( {
				topics: 'x',
				region: 7,
				headingLevel: 'x',
				note: [],
			} )
		).toBe( '[afterword]' );
	} );
} );

describe( 'toAttributes', () => {
	it.each< [ string, Record< string, unknown > | null ] >( [
		[
			'[afterword topics=" Suicide , grief," region=gb level=9]',
			{ topics: [ 'suicide', 'grief' ], region: 'GB' },
		],
		[ '[afterword colour="red"]', null ],
		[ '[afterword suicide]', null ],
		[ '[afterword note="A &amp; &quot;b&quot;"]', { note: 'A & "b"' } ],
	] )( '%s', ( text, expected ) => {
		expect( parse( text ) ).toEqual( expected );
	} );
} );

const node = ( id: string, innerBlocks: Node[] = [] ): Node => ( {
	clientId: id,
	name: `core/${ id.replace( /\d/, '' ) }`,
	innerBlocks,
} );

describe( 'findBox', () => {
	const story = [
		node( 'paragraph1' ),
		node( 'paragraph2' ),
		node( 'image1' ),
		node( 'group1', [
			node( 'heading1' ),
			node( 'list1', [ node( 'list-item1' ), node( 'list-item2' ) ] ),
			node( 'paragraph3' ),
			node( 'paragraph4' ),
			node( 'paragraph5' ),
		] ),
	];

	it( 'takes the neighbours with most numbers, their heading and one block between', () => {
		expect(
			findBox( story, [
				'paragraph1',
				'list-item1',
				'list-item2',
				'paragraph4',
			] )
		).toEqual( {
			ids: [ 'heading1', 'list1', 'paragraph3', 'paragraph4' ],
			numbers: 3,
		} );
	} );

	it( 'takes the last of equal ones; nothing but words and lists', () => {
		expect( findBox( story, [ 'paragraph1', 'paragraph5' ] )?.ids ).toEqual(
			[ 'paragraph5' ]
		);
		expect( findBox( story, [ 'image1' ] ) ).toBeNull();
		expect( findBox( story, [] ) ).toBeNull();
	} );
} );
