/**
 * What a keystroke costs in a long story: our panels are not drawn again, and nothing is asked of any server.
 */
import { openPanel } from './editor-panel.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { paragraph } from './posts.ts';

/** 5,000 words. */
const LONG = Array.from( { length: 330 }, ( _, i ) =>
	paragraph(
		`The council met on day ${ i } and talked about the bridge, the market and the price of bread in town.`
	)
).join( '\n\n' );

interface Counting {
	/** How often React was asked to draw an element with one of our class names, by name. */
	drawn: Record< string, number >;
	ReactJSXRuntime: Record<
		'jsx' | 'jsxs',
		(
			type: unknown,
			props: { className?: unknown },
			key?: unknown
		) => object
	>;
}

test( 'typing draws none of our panels again and asks no server', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'A long story' } );
	await editor.setContent(
		`${ LONG }\n\n${ paragraph( 'Call 08457 90 90 90.' ) }`
	);
	await editor.openDocumentSettingsSidebar();
	await openPanel( page, 'Phone numbers in this story' );
	await openPanel( page );
	await expect(
		page.getByText( 'Neither tags nor text name a sensitive topic.' )
	).toBeVisible();
	await page.evaluate( () => {
		const counting = window as unknown as Counting;
		counting.drawn = {};
		for ( const name of [ 'jsx', 'jsxs' ] as const ) {
			const before = counting.ReactJSXRuntime[ name ];
			counting.ReactJSXRuntime[ name ] = ( type, props, key ) => {
				const words = String( props?.className ?? '' );
				if ( words.startsWith( 'afterword-' ) ) {
					counting.drawn[ words ] =
						( counting.drawn[ words ] ?? 0 ) + 1;
				}
				return before( type, props, key );
			};
		}
	} );
	const drawn = () =>
		page.evaluate( () => ( window as unknown as Counting ).drawn );
	await editor.canvas
		.locator( 'p[data-type="core/paragraph"]' )
		.first()
		.click();
	await page.keyboard.press( 'End' );
	// Whatever was under way has come to rest.
	await page.waitForTimeout( 3000 );
	await page.evaluate( () => {
		( window as unknown as Counting ).drawn = {};
	} );

	const requests = recordRequests( page );
	await page.keyboard.type( ' The end of a long day in the town of Wells.', {
		delay: 40,
	} );
	expect( await drawn() ).toEqual( {} );
	await editor.canvas.getByRole( 'textbox', { name: 'Add title' } ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ' of a student who took her own life: suicide' );
	await expect( page.getByText( 'from the text' ).first() ).toBeVisible();
	// The same count does see what is drawn.
	expect( await drawn() ).toHaveProperty( [ 'afterword-proposals' ] );
	// WordPress itself looks after the lock and saves drafts now and then.
	expect(
		requests.filter(
			( url ) => ! /\/autosaves|admin-ajax\.php/.test( url )
		)
	).toEqual( [] );
} );
