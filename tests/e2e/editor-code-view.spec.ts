/**
 * Attributes of the block that somebody wrote by hand.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const block = ( attributes: object ): string =>
	`<!-- wp:afterword/support-panel ${ JSON.stringify( {
		topics: [ 'suicide' ],
		...attributes,
	} ) } /-->`;

test( 'whatever stands in code view, the panel is whole and the block says what it could not heed', async ( {
	admin,
	editor,
	settings,
	story,
	openReader,
} ) => {
	await settings();
	const many = Array.from( { length: 1000 }, ( _, n ) => `line-${ n }` );
	const irish = (
		JSON.parse( readFileSync( 'build/data/regions/IE.json', 'utf8' ) ) as {
			lines: { id: string }[];
		}
	 ).lines.map( ( line ) => line.id );
	const { id, path } = await story( {
		content: [
			block( {
				hidden: [ 'gone-gb' ],
				order: [ 'shout-gb', 'gone-gb' ],
			} ),
			block( {
				hidden: many,
				order: [ 7, { a: 1 }, '<b>x</b>', null ],
				note: '<script>alert( 1 )</script>',
				headingLevel: -3,
			} ),
			block( { hidden: { a: 1 }, order: 'x', note: [ 'x' ], region: 7 } ),
			block( { region: 'IE', hidden: irish } ),
		].join( '\n' ),
	} );
	const reader = await openReader();
	const errors: Error[] = [];
	reader.on( 'pageerror', ( error ) => errors.push( error ) );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel__story' ) ).toHaveText(
		'<script>alert( 1 )</script>'
	);
	for ( const panel of await reader
		.locator( '.afterword-panel[data-afterword]' )
		.all() ) {
		await expect( panel ).toContainText( 'Samaritans' );
	}
	expect( errors ).toEqual( [] );

	await admin.editPost( id );
	const blocks = editor.canvas.locator( BLOCK );
	await expect( blocks ).toHaveCount( 4 );
	await expect( blocks.last() ).toContainText(
		'All lines for this country were hidden.'
	);
	await expect( blocks.last() ).toContainText( 'Country: Ireland' );
	for ( const one of await blocks.all() ) {
		await expect( one ).toContainText( 'Samaritans' );
	}
	await expect( editor.canvas.locator( '.is-invalid' ) ).toHaveCount( 0 );
	await expect( blocks.first() ).toContainText(
		'no longer in the data: gone-gb.'
	);
	await blocks.first().getByRole( 'button', { name: 'Forget them' } ).click();
	await expect( blocks.first() ).not.toContainText( 'no longer in the data' );
	expect( await editor.getEditedPostContent() ).toContain(
		'{"topics":["suicide"],"order":["shout-gb"]}'
	);
} );
