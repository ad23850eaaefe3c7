/**
 * The blocks in a block theme and in a classic one, by day and by night, at every size and on paper.
 */
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { ROOT } from '../../tools/paths.ts';
import { expectAccessible } from './axe.ts';
import { expect, type Reader, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';
import { darken, SETTINGS, smallTargets } from './looks.ts';

const STYLES = [ 'plain', 'framed', 'compact' ] as const;

const content = ( style: string ): string =>
	[
		'<!-- wp:afterword/pointer /-->',
		paragraph( 'On a slope above the town, families planted a tree.' ),
		panelBlock( { className: `is-style-${ style }` } ),
	].join( '\n\n' );

const DIRECTORY = '<!-- wp:afterword/directory /-->';

/** A picture of one block; of a long one its beginning. */
async function picture(
	page: Page,
	where: string,
	name: string
): Promise< void > {
	const block = page.locator( where );
	const path = join( ROOT, `artifacts/screens/${ name }.png` );
	const { height = 0 } = ( await block.boundingBox() ) ?? {};
	if ( height < 4000 ) {
		await block.screenshot( { path } );
	} else {
		await block.evaluate( ( one ) => one.scrollIntoView() );
		await page.screenshot( { path } );
		await block
			.locator( '.afterword-panel__lines' )
			.nth( 1 )
			.evaluate( ( one ) => one.scrollIntoView() );
		await page.screenshot( {
			path: path.replace( '.png', '-lines.png' ),
		} );
	}
}

for ( const theme of [ 'twentytwentyfive', 'classic' ] ) {
	test.describe( theme, () => {
		test.beforeEach( async ( { requestUtils, settings } ) => {
			await requestUtils.activateTheme( theme );
			await settings();
		} );

		for ( const [ look, setting ] of Object.entries( SETTINGS ) ) {
			test( `every block and style: ${ look }`, async ( {
				openReader,
				requestUtils,
				story,
			} ) => {
				test.setTimeout( 120_000 );
				if ( look === 'rtl' ) {
					await requestUtils.activatePlugin( 'right-to-left' );
				}
				if ( look === 'dark' && theme === 'twentytwentyfive' ) {
					await darken( requestUtils );
				}
				const page = await openReader( setting.reader as Reader );
				for ( const style of STYLES ) {
					const { path } = await story( {
						title: 'The names we keep',
						content: content( style ),
						tags: [ 'Baby loss' ],
					} );
					await page.goto( path, { waitUntil: 'networkidle' } );
					await setting.then?.( page );
					await expect( page.locator( 'html' ) ).toHaveAttribute(
						look === 'rtl' ? 'dir' : 'lang',
						look === 'rtl' ? 'rtl' : 'en-US'
					);
					await picture(
						page,
						'.afterword-panel',
						`${ theme }-${ look }-${ style }`
					);
					await expectAccessible( page, '.afterword-panel' );
					await expectAccessible( page, '.afterword-pointer' );
					expect(
						await smallTargets( page, '.afterword-panel' )
					).toEqual( [] );
					await expectNoSidewaysScroll( page );
				}
				const { path } = await story( {
					type: 'page',
					title: 'Help and support',
					content: DIRECTORY,
				} );
				await page.goto( path, { waitUntil: 'networkidle' } );
				await setting.then?.( page );
				await picture(
					page,
					'.afterword-directory',
					`${ theme }-${ look }-directory`
				);
				await expectAccessible( page, '.afterword-directory' );
				await expectNoSidewaysScroll( page );
			} );
		}

		test( 'styles stand in the head, once, and only where they are needed', async ( {
			openReader,
			story,
		} ) => {
			const { path } = await story( {
				content: content( 'plain' ),
				tags: [ 'Baby loss' ],
			} );
			const help = await story( {
				type: 'page',
				title: 'Help and support',
				content: DIRECTORY,
			} );
			const other = await story( { title: 'Harvest' } );
			const page = await openReader( { javaScriptEnabled: false } );
			const ours = async ( address: string ): Promise< string[] > => {
				await page.goto( address );
				await expect(
					page.locator( 'body' ).locator( '[id^=afterword][id$=css]' )
				).toHaveCount( 0 );
				const ids = await page
					.locator( 'head [id^=afterword]' )
					.evaluateAll( ( all ) => all.map( ( { id } ) => id ) );
				return ids.filter( ( id ) => /css$/.test( id ) ).sort();
			};
			const css = ( name: string ): unknown =>
				expect.stringMatching(
					new RegExp( `^afterword-${ name }-style(-inline)?-css$` )
				);
			expect( await ours( path ) ).toEqual( [
				css( 'pointer' ),
				css( 'support-panel' ),
			] );
			expect( await ours( help.path ) ).toEqual( [
				css( 'directory' ),
				css( 'support-panel' ),
			] );
			expect( await ours( other.path ) ).toEqual( [] );
		} );

		test( 'nothing moves while the page loads', async ( {
			openReader,
			story,
		} ) => {
			const { path } = await story( {
				content: content( 'framed' ),
				tags: [ 'Baby loss' ],
			} );
			const page = await openReader( {
				viewport: { width: 400, height: 2000 },
			} );
			// The theme's own fonts move its text when they arrive.
			await page.route( /\.woff2/, ( route ) => route.abort() );
			await page.addInitScript( () => {
				Object.assign( window, { moved: 0 } );
				new PerformanceObserver( ( list ) => {
					for ( const entry of list.getEntries() ) {
						( window as unknown as { moved: number } ).moved += (
							entry as unknown as { value: number }
						 ).value;
					}
				} ).observe( { type: 'layout-shift', buffered: true } );
			} );
			await page.goto( path, { waitUntil: 'networkidle' } );
			await expect(
				page.locator( '.afterword-panel select' )
			).toBeVisible();
			expect(
				await page.evaluate(
					() => ( window as unknown as { moved: number } ).moved
				)
			).toBe( 0 );
		} );
	} );
}

async function expectNoSidewaysScroll( page: Page ): Promise< void > {
	expect(
		await page.evaluate(
			() =>
				document.documentElement.scrollWidth -
				document.documentElement.clientWidth
		)
	).toBeLessThanOrEqual( 0 );
}
