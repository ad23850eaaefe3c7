/**
 * On the narrowest phone no number loses its end.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const STORY = {
	title: 'The bridge',
	content: `${ paragraph( 'One paragraph.' ) }\n\n${ panelBlock() }`,
	tags: [ 'Suicide' ],
};

const phone = { viewport: { width: 320, height: 640 } };

/** Links that reach beyond the panel. */
const cut = ( page: Page ): Promise< string[] > =>
	page.locator( '.afterword-panel' ).evaluate( ( panel ) => {
		const { left, right } = panel.getBoundingClientRect();
		return [ ...panel.querySelectorAll( 'li a' ) ]
			.filter( ( link ) => {
				const range = document.createRange();
				range.selectNodeContents( link );
				const box = range.getBoundingClientRect();
				return box.left < left - 0.5 || box.right > right + 0.5;
			} )
			.map( ( link ) => link.textContent );
	} );

test( 'a number in letters and digits fits', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { region: 'NZ' } );
	const { path } = await story( STORY );
	for ( const timezoneId of [ 'Pacific/Auckland', 'Europe/London' ] ) {
		const page = await openReader( { ...phone, timezoneId } );
		await page.goto( path, { waitUntil: 'networkidle' } );
		await page
			.locator( '.afterword-panel__switch select' )
			.selectOption( 'NZ' );
		await expect( page.locator( '.afterword-panel' ) ).toContainText(
			'0508\u00a0TAUTOKO (0508\u00a0828\u00a0865)'
		);
		expect( await cut( page ) ).toEqual( [] );
	}
} );

test( 'a word to send fits in a language of longer sentences', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { languages: [ 'ar' ] } );
	const { path } = await story( STORY );
	const page = await openReader( { ...phone, locale: 'ar-EG' } );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await page.getByRole( 'button', { name: 'القراءة بالعربية' } ).click();
	const link = page.locator( '.afterword-panel a[href^="sms:"]' );
	await expect( link ).toContainText( '85258' );
	await expect( page.locator( '.afterword-panel' ) ).toHaveAttribute(
		'dir',
		'rtl'
	);
	expect( await cut( page ) ).toEqual( [] );
} );
