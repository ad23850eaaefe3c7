/**
 * Large stories: what reads their numbers never keeps the writer waiting, and asks for nothing.
 */
import type { Page } from '@playwright/test';
import { expect, recordRequests, test } from './fixtures.ts';
import { paragraph } from './posts.ts';
import { profileOurs } from './profile.ts';

const OLD = '08457 90 90 90';

const PLAIN =
	'The council met on a Tuesday and talked about the bridge, the market and the price of bread in town. ';

/** A document of some megabytes as another program puts it on the clipboard. */
const document = ( findings: number, size = 1_000_000 ): string => {
	const texts = Array.from( { length: 500 }, ( _, at ) =>
		PLAIN.repeat( Math.floor( size / 500 / PLAIN.length ) ).concat(
			at < findings ? `Call Samaritans on ${ OLD }.` : ''
		)
	);
	return texts.map( ( text ) => `<p>${ text }</p>` ).join( '\n' );
};

const title = ( page: Page ) =>
	page
		.getByRole( 'region', { name: 'Editor settings' } )
		.getByRole( 'button', { name: /^Phone numbers in this story/ } );

/** How many numbers should not be printed as they stand. */
const faulty = ( page: Page ): Promise< number > =>
	page.evaluate( () => {
		const { wp } = window as unknown as {
			wp: {
				data: {
					select: ( store: string ) => {
						getNumbers: () => { faulty: unknown[] };
					};
				};
			};
		};
		return wp.data.select( 'afterword' ).getNumbers().faulty.length;
	} );

/** Shows the list of numbers; a block that was selected has shown its own settings instead. */
async function look( page: Page ): Promise< void > {
	await page.getByRole( 'tab', { name: 'Post' } ).click();
	await title( page ).click();
}

/** Pastes a document, as the editor does once it has the clipboard. */
const paste = ( page: Page, html: string ): Promise< void > =>
	page.evaluate( ( HTML ) => {
		const { wp } = window as unknown as {
			wp: {
				blocks: { pasteHandler: ( from: object ) => object[] };
				data: {
					dispatch: ( store: string ) => {
						insertBlocks: ( blocks: object[] ) => void;
					};
				};
			};
		};
		wp.data
			.dispatch( 'core/block-editor' )
			.insertBlocks( wp.blocks.pasteHandler( { HTML, mode: 'BLOCKS' } ) );
	}, html );

/** Requests that a check of numbers might cause. */
const data = ( requests: readonly string[] ) =>
	requests.filter( ( url ) => /afterword/.test( url ) );

for ( const findings of [ 500, 0 ] ) {
	test( `a pasted document of 1 MB with ${ findings } old numbers keeps nobody waiting`, async ( {
		admin,
		editor,
		page,
		settings,
	} ) => {
		test.slow();
		await settings();
		await admin.createNewPost( { title: 'A long document' } );
		await editor.openDocumentSettingsSidebar();
		const requests = recordRequests( page );
		const { longest, total } = await profileOurs( page, async () => {
			await paste( page, document( findings ) );
			if ( findings > 0 ) {
				await expect
					.poll( () => faulty( page ), { timeout: 60_000 } )
					.toBe( findings );
				await look( page );
				await expect(
					page.getByRole( 'button', {
						name: `Show all ${ findings } numbers`,
					} )
				).toBeVisible();
			}
			await page.waitForTimeout( 3000 );
		} );
		console.log(
			`1 MB, ${ findings } findings: longest stretch of our script ${ longest.toFixed( 1 ) } ms, in all ${ total.toFixed( 1 ) } ms`
		);
		// What is known of numbers is loaded once, whatever the size.
		const asked = data( requests );
		expect( new Set( asked ).size ).toBe( asked.length );
		expect( asked.length ).toBeLessThan( 6 );
		expect( total ).toBeGreaterThan( 0 );
		expect( longest ).toBeLessThan( 50 );
	} );
}

test( 'typing in a story of 5,000 words with old numbers asks for nothing and waits for nothing of ours', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'A long story' } );
	await editor.setContent(
		Array.from( { length: 250 }, ( _, at ) =>
			paragraph(
				at % 5 === 0
					? `${ PLAIN }Call Samaritans on ${ OLD }.`
					: PLAIN.trim()
			)
		).join( '\n\n' )
	);
	await editor.openDocumentSettingsSidebar();
	await expect.poll( () => faulty( page ) ).toBe( 50 );
	await editor.canvas
		.locator( 'p[data-type="core/paragraph"]' )
		.first()
		.click();
	await page.keyboard.press( 'End' );
	const requests = recordRequests( page );
	const { longest, total } = await profileOurs( page, async () => {
		await page.keyboard.type( ` Or call ${ OLD } at once, they said.`, {
			delay: 60,
		} );
		await expect.poll( () => faulty( page ) ).toBe( 51 );
	} );
	console.log(
		`5,000 words: longest stretch of our script ${ longest.toFixed( 1 ) } ms, in all ${ total.toFixed( 1 ) } ms`
	);
	expect( data( requests ) ).toEqual( [] );
	expect( total ).toBeGreaterThan( 0 );
	expect( longest ).toBeLessThan( 16 );
} );
