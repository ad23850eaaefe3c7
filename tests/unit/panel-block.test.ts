/**
 * The shortcode among the blocks of a story.
 */
import { holdsShortcode } from '../../src/editor/panel-block.ts';
import { type TextBlock } from '../../src/editor/story-text.ts';

const block = (
	attributes: Record< string, unknown >,
	innerBlocks: TextBlock[] = []
): TextBlock => ( { name: 'core/any', attributes, innerBlocks } );

describe( 'holdsShortcode', () => {
	it.each( [
		[ 'its own block', [ block( { text: '[afterword]' } ) ], true ],
		[
			'one with attributes within a text',
			[ block( { content: 'Help: [afterword topics="suicide"]' } ) ],
			true,
		],
		[
			'one inside other blocks',
			[ block( {}, [ block( { text: '[afterword/]' } ) ] ) ],
			true,
		],
		[
			'one that is spoken of',
			[ block( { content: '[[afterword]]' } ) ],
			false,
		],
		[ 'another shortcode', [ block( { text: '[afterwords]' } ) ], false ],
		[ 'no text', [ block( { content: null } ), block( {} ) ], false ],
	] as [ string, TextBlock[], boolean ][] )(
		'%s',
		( _, blocks, expected ) => {
			expect( holdsShortcode( blocks ) ).toBe( expected );
			expect( holdsShortcode( blocks ) ).toBe( expected );
		}
	);

	it( 'reads a block once', () => {
		let reads = 0;
		const one = block( {
			content: {
				toString() {
					reads++;
					return 'A paragraph.';
				},
			},
		} );
		holdsShortcode( [ one ] );
		holdsShortcode( [ one, block( {} ) ] );
		expect( reads ).toBe( 1 );
	} );
} );
