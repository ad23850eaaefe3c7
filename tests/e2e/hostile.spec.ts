/**
 * Broken and hostile input: a useful panel or a clear notice, never a PHP notice (every test fails on one).
 */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../tools/paths.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock } from './posts.ts';

test( 'unknown topics, regions and types in attributes', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const page = await openReader( { javaScriptEnabled: false } );
	for ( const attributes of [
		{ topics: [ 'no-such-topic' ], region: 'QQ' },
		{ topics: 'suicide', region: [ 'GB' ], headingLevel: 'two' },
		{ topics: [ { a: 1 }, null, 7 ], headingLevel: 99 },
		{ topics: [ '<script>alert(1)</script>' ], region: '"><b>' },
	] ) {
		const { path } = await story( {
			content: panelBlock( attributes ),
			tags: [ 'Suicide' ],
		} );
		await page.goto( path );
		await expect(
			page.locator( '.afterword-panel[data-afterword]' )
		).toHaveCount( 1 );
		await expect( page.locator( '.afterword-panel__lines' ) ).toContainText(
			'Samaritans'
		);
	}
} );

test( 'tags in every spelling, and two hundred of them', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const many = Array.from( { length: 199 }, ( _, i ) => `Village ${ i }` );
	const page = await openReader( { javaScriptEnabled: false } );
	for ( const tags of [
		[ 'BABY LOSS' ],
		[ '#BabyLoss' ],
		[ 'baby-loss' ],
		[ 'Ｂａｂｙ　ｌｏｓｓ' ],
		[ '숲', 'Лес', 'Baby loss' ],
		[ 'Baby <b>loss</b>' ],
		[ ...many, 'Baby loss' ],
	] ) {
		const { path } = await story( { content: panelBlock(), tags } );
		await page.goto( path );
		await expect(
			page.locator( '.afterword-panel__lines' ),
			tags.at( -1 )
		).toContainText( 'Sands' );
	}
} );

test( 'without build/ stories keep offering help and the admin is told', async ( {
	admin,
	page,
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		content: panelBlock(),
		tags: [ 'Suicide' ],
	} );
	const build = join( ROOT, 'build' );
	await rename( build, `${ build }.away` );
	try {
		const reader = await openReader( { javaScriptEnabled: false } );
		await reader.goto( path );
		await expect(
			reader.getByRole( 'heading', { name: 'Where to get help' } )
		).toBeVisible();
		await expect(
			reader.locator( 'a[href="https://findahelpline.com"]' ).first()
		).toBeVisible();
		await admin.visitAdminPage( 'plugins.php' );
		await expect(
			page.locator( '.notice', { hasText: 'Afterword' } )
		).toContainText( 'build' );
	} finally {
		await rename( `${ build }.away`, build );
	}
} );

test( 'axe finds nothing on the article', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		content: panelBlock(),
		tags: [ 'Suicide', 'Domestic abuse' ],
	} );
	for ( const reader of [
		{ timezoneId: 'Europe/London' },
		{
			timezoneId: 'America/New_York',
			viewport: { width: 320, height: 640 },
		},
	] ) {
		const page = await openReader( reader );
		await page.goto( path, { waitUntil: 'networkidle' } );
		await expectAccessible( page, '.afterword-panel' );
		const wide = await page.evaluate(
			() =>
				document.documentElement.scrollWidth >
				document.documentElement.clientWidth
		);
		expect( wide ).toBe( false );
	}
} );
