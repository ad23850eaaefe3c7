/**
 * The blocks in tests/fixtures/number-pieces.json are what the editor makes of the markup beside them.
 */
import rows from '../fixtures/number-pieces.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';

/** Attributes that hold what is read. */
const WORDS =
	'content value citation summary text caption fileName downloadButtonText url href body'.split(
		' '
	);

test( 'the rows of the fixture are what the editor makes of their markup', async ( {
	admin,
	page,
} ) => {
	await admin.createNewPost();
	const words = ( list: unknown ): unknown =>
		( list as Record< string, unknown >[] ).map(
			( { name, attributes, innerBlocks } ) => [
				name,
				Object.fromEntries(
					Object.entries(
						attributes as Record< string, unknown >
					).filter( ( [ key ] ) => WORDS.includes( key ) )
				),
				words( innerBlocks ),
			]
		);
	for ( const row of rows ) {
		// Newer releases keep custom HTML elsewhere.
		if ( row.name.startsWith( 'custom HTML' ) ) {
			continue;
		}
		const parsed = await page.evaluate(
			( content ) => {
				const { wp } = window as unknown as {
					wp: { blocks: { parse: ( content: string ) => unknown } };
				};
				return JSON.parse(
					JSON.stringify( wp.blocks.parse( content ) )
				) as unknown;
			},
			row.content.replace( /"PATTERN \d"/, '7' )
		);
		expect( words( row.blocks ), row.name ).toEqual( words( parsed ) );
	}
} );
