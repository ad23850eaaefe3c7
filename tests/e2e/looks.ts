/**
 * The settings under which readers meet our blocks, and what is measured in each.
 */
import type { BrowserContextOptions, Page } from '@playwright/test';
import type { RequestUtils } from '@wordpress/e2e-test-utils-playwright';

interface Look {
	/** The reader's browser. */
	reader: BrowserContextOptions;
	/** What happens once the page is there. */
	then?: ( page: Page ) => Promise< void >;
}

/** Name of a setting → how it is brought about. A browser at 400 % zoom has a quarter of its width. */
export const SETTINGS: Readonly< Record< string, Look > > = {
	desktop: { reader: { viewport: { width: 1280, height: 900 } } },
	'320': { reader: { viewport: { width: 320, height: 640 } } },
	zoomed: {
		reader: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
	},
	dark: {
		reader: { viewport: { width: 800, height: 900 }, colorScheme: 'dark' },
	},
	forced: {
		reader: {
			viewport: { width: 800, height: 900 },
			forcedColors: 'active',
		},
	},
	print: {
		reader: { viewport: { width: 700, height: 900 } },
		then: ( page ) => page.emulateMedia( { media: 'print' } ),
	},
	rtl: { reader: { viewport: { width: 800, height: 900 } } },
};

/**
 * Gives Twenty Twenty-Five its darkest variation.
 *
 * @param utils Utilities with the admin's log-in.
 */
export async function darken( utils: RequestUtils ): Promise< void > {
	const path = '/wp/v2/global-styles/themes/twentytwentyfive/variations';
	const variations = await utils.rest<
		{ title: string; settings: unknown; styles: unknown }[]
	>( { path } );
	const midnight = variations.find( ( { title } ) => title === 'Midnight' );
	if ( ! midnight ) {
		throw new Error( 'The theme has no variation "Midnight".' );
	}
	const id = await utils.getCurrentThemeGlobalStylesPostId();
	await utils.rest( {
		method: 'POST',
		path: `/wp/v2/global-styles/${ id }`,
		data: { settings: midnight.settings, styles: midnight.styles },
	} );
}

/**
 * Lists the controls that are lower than a finger.
 *
 * @param page  Page.
 * @param where Selector of a block.
 * @return HTML of each visible one below 44 px; links within a sentence count as well.
 */
export const smallTargets = (
	page: Page,
	where: string
): Promise< string[] > =>
	page.locator( `${ where } :is(a, button, select)` ).evaluateAll( ( all ) =>
		all
			.filter( ( one ) => {
				const { height, width } = one.getBoundingClientRect();
				return width > 0 && height > 0 && height < 43.9;
			} )
			.map( ( one ) => one.outerHTML )
	);
