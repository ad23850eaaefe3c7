/**
 * Finds a Chromium that starts: Playwright's own, or the system's.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
];

/**
 * Ubuntu's package of that name is a script that asks for snap.
 */
function starts( path: string ): boolean {
	try {
		const version = execFileSync( path, [ '--version' ], {
			stdio: [ 'ignore', 'pipe', 'ignore' ],
			timeout: 20_000,
		} );
		return /Chrom/.test( version.toString() );
	} catch {
		return false;
	}
}

/**
 * Finds the browser for the tests.
 *
 * @return Path; null if there is none.
 */
export function findChromium(): string | null {
	const named = process.env[ 'AFTERWORD_CHROMIUM' ];
	const found = [ named, chromium.executablePath(), ...SYSTEM ].find(
		( path ) => path && existsSync( path ) && starts( path )
	);
	return found ?? null;
}
