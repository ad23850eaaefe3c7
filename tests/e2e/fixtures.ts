/**
 * The `test` of every spec: the utilities of WordPress, a site reset before each test, readers
 * without a log-in, and a failure for any PHP notice.
 */
import type {
	BrowserContext,
	BrowserContextOptions,
	Page,
} from '@playwright/test';
import { test as wordpress } from '@wordpress/e2e-test-utils-playwright';
import { restoreSite } from '../../tools/site.ts';
import { clearLog, readLog } from './log.ts';
import { makeStory, type NewStory, type Story } from './posts.ts';
import { saveSettings, type Settings } from './settings.ts';
import { e2eSite } from './site.ts';

export { expect } from '@wordpress/e2e-test-utils-playwright';

/** A reader's place and language decide what is shown: say both where they matter. */
export type Reader = Pick<
	BrowserContextOptions,
	| 'timezoneId'
	| 'locale'
	| 'javaScriptEnabled'
	| 'viewport'
	| 'colorScheme'
	| 'forcedColors'
>;

interface Fixtures {
	/** Runs by itself: resets the site, then looks into PHP's log. */
	cleanSite: void;
	/** Opens a page without a log-in; London and British English unless told otherwise. */
	openReader: ( reader?: Reader ) => Promise< Page >;
	/** Publishes a story. */
	story: ( fields?: NewStory ) => Promise< Story >;
	/** Sets the plugin's settings over their defaults; without it no region is approved. */
	settings: ( settings?: Settings ) => Promise< void >;
}

export const test = wordpress.extend< Fixtures >( {
	cleanSite: [
		async ( {}, use ) => {
			restoreSite( e2eSite() );
			clearLog();
			await use();
			wordpress.expect( readLog(), 'PHP notices' ).toEqual( [] );
		},
		{ auto: true },
	],
	openReader: async ( { browser }, use ) => {
		const contexts: BrowserContext[] = [];
		await use( async ( reader = {} ) => {
			const context = await browser.newContext( {
				locale: 'en-GB',
				timezoneId: 'Europe/London',
				...reader,
				baseURL: e2eSite().url,
				storageState: { cookies: [], origins: [] },
			} );
			contexts.push( context );
			return context.newPage();
		} );
		await Promise.all( contexts.map( ( context ) => context.close() ) );
	},
	story: async ( { requestUtils }, use ) => {
		await use( ( fields ) => makeStory( requestUtils, fields ) );
	},
	settings: async ( { requestUtils }, use ) => {
		await use( ( settings ) => saveSettings( requestUtils, settings ) );
	},
} );

/**
 * Lists every address a page asks for from now on.
 *
 * @param page Page.
 * @return Live list.
 */
export function recordRequests( page: Page ): string[] {
	const list: string[] = [];
	page.on( 'request', ( request ) => list.push( request.url() ) );
	return list;
}
