/**
 * Which WordPress a folder holds, and whether it is the one asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain } from '../paths.ts';

/** Which end of the supported range. */
export type Wanted = 'oldest' | 'newest';

/** The branch that stands for each end; `newest` may be newer than this. */
export const BRANCH: Readonly< Record< Wanted, string > > = {
	oldest: '6.8',
	newest: '7.1',
};

/**
 * Reads the version of an unpacked core.
 *
 * @param folder Folder that holds wp-includes.
 * @return Version as `version.php` says, for instance `7.1.4`; null if it is no core.
 */
export function coreVersion( folder: string ): string | null {
	try {
		const text = readFileSync(
			join( folder, 'wp-includes/version.php' ),
			'utf8'
		);
		return /\$wp_version\s*=\s*'([^']+)'/.exec( text )?.[ 1 ] ?? null;
	} catch {
		return null;
	}
}

/**
 * Compares two versions by their first two numbers.
 *
 * @param a One version.
 * @param b The other.
 * @return Negative, zero or positive, as for sorting.
 */
export function compareBranch( a: string, b: string ): number {
	const [ a1 = 0, a2 = 0 ] = a.split( '.' ).map( parseFloat );
	const [ b1 = 0, b2 = 0 ] = b.split( '.' ).map( parseFloat );
	return a1 - b1 || a2 - b2;
}

/**
 * Makes sure that a folder holds a core that serves the purpose.
 *
 * @param  folder Unpacked core.
 * @param  wanted Which end was asked for; null for any supported version.
 * @return Its version.
 * @throws {Plain} If it is no core, or not the version asked for.
 */
export function assertVersion( folder: string, wanted: Wanted | null ): string {
	const version = coreVersion( folder );
	if ( ! version ) {
		throw new Plain( `${ folder } holds no WordPress core.` );
	}
	const least = BRANCH[ wanted ?? 'oldest' ];
	const gap = compareBranch( version, least );
	if ( gap < 0 || ( wanted === 'oldest' && gap > 0 ) ) {
		throw new Plain(
			`${ folder } holds WordPress ${ version }, but ${ least }${
				wanted === 'oldest' ? '' : ' or newer'
			} is needed.`
		);
	}
	return version;
}
