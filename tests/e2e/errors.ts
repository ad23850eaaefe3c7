/**
 * What goes wrong on a page: whatever throws, and what the console says of us.
 */
import type { Page } from '@playwright/test';

/**
 * Lists errors from now on: every exception, and every error or warning of the console that names the plugin or its files.
 *
 * @param page Page.
 * @return Live list; empty on a page where nothing is wrong.
 */
export function recordErrors( page: Page ): string[] {
	const list: string[] = [];
	page.on( 'pageerror', ( error ) =>
		list.push( error.stack ?? error.message )
	);
	page.on( 'console', ( message ) => {
		const said = `${ message.text() } ${ message.location().url }`;
		if (
			[ 'error', 'warning' ].includes( message.type() ) &&
			/afterword/i.test( said )
		) {
			list.push( said );
		}
	} );
	return list;
}
