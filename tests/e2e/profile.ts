/**
 * How long our own script keeps the page from doing anything else.
 */
import type { Page } from '@playwright/test';

/**
 * Does something and measures our script meanwhile, by the profiler of the browser.
 *
 * @param page Page.
 * @param act  What is done.
 * @return The longest stretch of our script in one piece, and all of it. Milliseconds.
 */
export async function profileOurs(
	page: Page,
	act: () => Promise< void >
): Promise< { longest: number; total: number } > {
	const client = await page.context().newCDPSession( page );
	await client.send( 'Profiler.enable' );
	await client.send( 'Profiler.setSamplingInterval', { interval: 500 } );
	await client.send( 'Profiler.start' );
	await act();
	const { profile } = await client.send( 'Profiler.stop' );
	const parents = new Map< number, number >();
	const urls = new Map< number, string >();
	for ( const node of profile.nodes ) {
		urls.set( node.id, node.callFrame.url );
		for ( const child of node.children ?? [] ) {
			parents.set( child, node.id );
		}
	}
	// What our script calls counts as ours.
	const known = new Map< number, boolean >();
	const isOurs = ( id: number | undefined ): boolean => {
		if ( id === undefined ) {
			return false;
		}
		const ours =
			known.get( id ) ??
			( /\/afterword\/build\//.test( urls.get( id ) ?? '' ) ||
				isOurs( parents.get( id ) ) );
		known.set( id, ours );
		return ours;
	};
	let longest = 0;
	let stretch = 0;
	let total = 0;
	( profile.samples ?? [] ).forEach( ( id, at ) => {
		const took = ( profile.timeDeltas?.[ at ] ?? 0 ) / 1000;
		stretch = isOurs( id ) ? stretch + took : 0;
		total += isOurs( id ) ? took : 0;
		longest = Math.max( longest, stretch );
	} );
	return { longest, total };
}
