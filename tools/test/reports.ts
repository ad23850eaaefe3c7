/**
 * Reads how many tests passed and failed from the reports of the test runners.
 *
 * A report that is missing counts as nothing: the runner did not get so far.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Count } from './suites.ts';

const NOTHING: Count = { passed: 0, failed: 0 };

function read< T >( file: string ): T | null {
	return existsSync( file )
		? ( JSON.parse( readFileSync( file, 'utf8' ) ) as T )
		: null;
}

interface JestReport {
	numPassedTests: number;
	numFailedTests: number;
	/** Files that could not be loaded. */
	numRuntimeErrorTestSuites: number;
}

/**
 * Counts a Jest run.
 *
 * @param file Report in Jest's JSON.
 * @return Tests; a file that cannot be loaded is one failure.
 */
export function countJest( file: string ): Count {
	const report = read< JestReport >( file );
	return report
		? {
				passed: report.numPassedTests,
				failed:
					report.numFailedTests + report.numRuntimeErrorTestSuites,
			}
		: { ...NOTHING };
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	/** Failures outside of any test. */
	errors: readonly unknown[];
}

/**
 * Counts a Playwright run.
 *
 * @param file Report in Playwright's JSON.
 * @return Tests; one that passed only when repeated has failed.
 */
export function countPlaywright( file: string ): Count {
	const report = read< PlaywrightReport >( file );
	if ( ! report ) {
		return { ...NOTHING };
	}
	const { expected, unexpected, flaky } = report.stats;
	return {
		passed: expected,
		failed: unexpected + flaky + report.errors.length,
	};
}

/**
 * Counts a PHPUnit run.
 *
 * @param file Report in JUnit's XML.
 * @return Tests; skipped ones count as neither.
 */
export function countJunit( file: string ): Count {
	if ( ! existsSync( file ) ) {
		return { ...NOTHING };
	}
	const sum =
		/<testsuite [^>]*>/.exec( readFileSync( file, 'utf8' ) )?.[ 0 ] ?? '';
	const number = ( name: string ) =>
		Number( new RegExp( ` ${ name }="(\\d+)"` ).exec( sum )?.[ 1 ] ?? 0 );
	const failed =
		number( 'errors' ) + number( 'failures' ) + number( 'warnings' );
	return { passed: number( 'tests' ) - failed - number( 'skipped' ), failed };
}
