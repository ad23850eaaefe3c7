/**
 * Downloads a release from wordpress.org.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plain } from '../paths.ts';
import { must } from '../run.ts';
import { BRANCH, type Wanted } from './version.ts';

/** A network that swallows packets shall not hold the start up for minutes. */
const FIRST_ANSWER = 10_000;

/**
 * Puts a release into a folder.
 *
 * @param  wanted Which end of the supported range.
 * @param  folder Folder to fill; must exist.
 * @param  site   Where to download from.
 * @throws {Plain} If it cannot be had.
 */
export async function fromRelease(
	wanted: Wanted,
	folder: string,
	site = 'https://wordpress.org'
): Promise< void > {
	const file =
		wanted === 'newest' ? 'latest' : `wordpress-${ BRANCH[ wanted ] }`;
	const stop = new AbortController();
	const timer = setTimeout( () => stop.abort(), FIRST_ANSWER );
	const work = mkdtempSync( join( tmpdir(), 'afterword-release-' ) );
	try {
		const answer = await fetch( `${ site }/${ file }.tar.gz`, {
			signal: stop.signal,
		} );
		clearTimeout( timer );
		if ( ! answer.ok ) {
			throw new Plain( `wordpress.org answers ${ answer.status }` );
		}
		const archive = join( work, 'core.tar.gz' );
		writeFileSync( archive, Buffer.from( await answer.arrayBuffer() ) );
		await must( 'The release cannot be unpacked', 'tar', [
			'-xzf',
			archive,
			'-C',
			folder,
			'--strip-components=1',
		] );
	} catch ( error ) {
		throw error instanceof Plain
			? error
			: new Plain( 'wordpress.org cannot be reached' );
	} finally {
		clearTimeout( timer );
		rmSync( work, { recursive: true, force: true } );
	}
}
