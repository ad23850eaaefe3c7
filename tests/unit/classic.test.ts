/**
 * The classic editor's text: what of it is the story, where the shortcode goes, how a correction is typed.
 */
import { formFields } from '../../src/editor/classic/form-fields.ts';
import { typedTerm } from '../../src/editor/classic/terms.ts';
import {
	blank,
	difference,
	findPanel,
	placeInText,
} from '../../src/editor/classic/shortcodes.ts';

const NAMES = [ 'gallery', 'caption', 'afterword', 'x.y' ];

describe( 'blank()', () => {
	test.each( [
		[ 'no shortcode', 'Call [sic] 116 123', 'Call [sic] 116 123' ],
		[ 'one', 'A [gallery ids="1234567"] b', 'A b' ],
		[ 'two', 'a [gallery][gallery id="1"] b', 'a b' ],
		[ 'enclosing', 'A [caption id="9"]Photo 123[/caption] b', 'A b' ],
		[
			'one that encloses nothing before one that does',
			'a [caption id="1"] b [caption id="2"]c[/caption] d',
			'a b d',
		],
		[
			'closed by itself',
			'a [caption id="1" /] b [/caption]',
			'a b [/caption]',
		],
		[ 'a longer name', '[gallery-list] b', '[gallery-list] b' ],
		[ 'a name with signs', 'a [x.y] b [xzy]', 'a b [xzy]' ],
		[ 'never closed', '[gallery b', '[gallery b' ],
		[ 'comments', 'A <!-- wp:p {"id":1234567} --> b', 'A b' ],
	] )( '%s', ( _name, text, expected ) => {
		const result = blank( text, NAMES );
		expect( result ).toHaveLength( text.length );
		expect( result.replace( / +/g, ' ' ) ).toBe( expected );
		// What stays stands where it stood.
		for ( const { 0: word, index } of result.matchAll( /\S+/g ) ) {
			expect( text.slice( index, index + word.length ) ).toBe( word );
		}
	} );

	test( 'a megabyte of them takes no second', () => {
		const text =
			'[gallery ids="1"][caption] words '.repeat( 30000 ) + '[/caption]';
		const start = performance.now();
		expect( blank( text, NAMES ) ).toHaveLength( text.length );
		expect( performance.now() - start ).toBeLessThan( 1000 );
	} );
} );

test.each( [
	[ 'words [afterword] words', [ 6, 17 ] ],
	[ '[afterword topics="suicide"]', [ 0, 28 ] ],
	[ 'a <!-- wp:afterword/support-panel {"x":1} /--> b', [ 2, 46 ] ],
	[ '[[afterword]]', null ],
	[ '[afterwords]', null ],
	[ 'afterword', null ],
] )( 'findPanel( %j )', ( text, expected ) => {
	expect( findPanel( text, 'afterword' ) ).toEqual( expected );
} );

test.each( [
	[ '', null, '[a]' ],
	[ '', 0, '[a]' ],
	[ 'One.\n\nTwo.', null, 'One.\n\nTwo.\n\n[a]' ],
	[ 'One.\n\nTwo.\n\n', null, 'One.\n\nTwo.\n\n[a]\n\n' ],
	[ 'One.\n\nTwo.', 2, 'One.\n\n[a]\n\nTwo.' ],
	[ 'One.\n\nTwo.', 8, 'One.\n\nTwo.\n\n[a]' ],
] )( 'placeInText( %j, %j )', ( text, at, expected ) => {
	const place = placeInText( text, at, '[a]' );
	expect(
		text.slice( 0, place.at ) + place.put + text.slice( place.at )
	).toBe( expected );
} );

test.each( [
	[ 'Call 1 now', 'Call 22 now', 5, 6, '22' ],
	[ 'aaa', 'aa', 2, 3, '' ],
	[ 'aa', 'aaa', 2, 2, 'a' ],
	[ 'same', 'same', 4, 4, '' ],
	[ '', 'a', 0, 0, 'a' ],
] )( 'difference( %j, %j )', ( before, after, from, to, put ) => {
	expect( difference( before, after ) ).toEqual( { from, to, put } );
	expect( before.slice( 0, from ) + put + before.slice( to ) ).toBe( after );
} );

test( 'a typed term is the known one of its name', () => {
	const term = { id: 7, name: 'Closed Doors', says: null };
	const taxonomy = { slug: 'post_tag', saved: [], terms: [ term ] };
	expect( typedTerm( taxonomy, 'closed doors' ) ).toBe( term );
	expect( typedTerm( taxonomy, 'Doors' ) ).toEqual( {
		name: 'Doors',
		says: null,
	} );
} );

test.each( [
	[ [], [ [ 'f', '' ] ] ],
	[ false, [ [ 'f', '0' ] ] ],
	[ true, [ [ 'f', '1' ] ] ],
	[
		[ 'a', 'b' ],
		[
			[ 'f[0]', 'a' ],
			[ 'f[1]', 'b' ],
		],
	],
	[
		[ { topic: 'a', reason: '' } ],
		[
			[ 'f[0][topic]', 'a' ],
			[ 'f[0][reason]', '' ],
		],
	],
] )( 'formFields( %j )', ( value, expected ) => {
	expect( formFields( 'f', value ) ).toEqual( expected );
} );
