/**
 * People of each role at their own editor.
 */
import type { Browser, Page } from '@playwright/test';
import {
	Admin,
	Editor,
	PageUtils,
	type RequestUtils,
} from '@wordpress/e2e-test-utils-playwright';
import { recordErrors } from './errors.ts';
import { e2eSite } from './site.ts';

export type Role =
	'administrator' | 'editor' | 'author' | 'contributor' | 'subscriber';

/** Somebody who is logged in, and what they work with. */
export interface Person {
	id: number;
	page: Page;
	admin: Admin;
	editor: Editor;
	/** What went wrong on their page, live: errors.ts. */
	errors: string[];
}

/**
 * Makes a user and logs them in, in a browser profile of their own; close it by `person.page.context().close()`.
 *
 * @param browser Browser.
 * @param utils   Utilities with the admin's log-in.
 * @param role    Role.
 * @return The person; where the role may write, their editor stands without its welcome guide.
 */
export async function logIn(
	browser: Browser,
	utils: RequestUtils,
	role: Role
): Promise< Person > {
	const user = {
		username: `the-${ role }`,
		password: `password of the ${ role }`,
	};
	const { id } = await utils.createUser( {
		...user,
		email: `${ role }@example.com`,
		roles: [ role ],
	} );
	const context = await browser.newContext( {
		baseURL: e2eSite().url,
		locale: 'en-US',
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 900 },
		storageState: { cookies: [], origins: [] },
	} );
	// The first visit brings the cookie by which WordPress sees that cookies are allowed.
	await context.request.get( '/wp-login.php' );
	await context.request.post( '/wp-login.php', {
		form: { log: user.username, pwd: user.password },
	} );
	const page = await context.newPage();
	const errors = recordErrors( page );
	const editor = new Editor( { page } );
	const pageUtils = new PageUtils( { page, browserName: 'chromium' } );
	const admin = new Admin( { page, pageUtils, editor } );
	return { id, page, admin, editor, errors };
}
