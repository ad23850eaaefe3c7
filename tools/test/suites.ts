/**
 * The suites of `npm test`: how each is run and counted.
 */
import { join } from 'node:path';
import { buildIfStale } from '../build.ts';
import { ARTIFACTS } from '../paths.ts';
import { run } from '../run.ts';
import { freePort } from '../site/port.ts';
import {
	requireChromium,
	requireComposerPackages,
	requirePhp,
} from '../system.ts';
import { obtainSqlite } from '../wordpress/sqlite.ts';
import type { Wanted } from '../wordpress/version.ts';
import { obtainCore } from '../wordpress-core.ts';
import { PHP_VERSIONS, phpunitOn } from './php-matrix.ts';
import { countJest, countJunit, countPlaywright } from './reports.ts';

export interface Count {
	passed: number;
	failed: number;
}

interface Suite {
	/** What a person types to run it alone; several suites may share it. */
	part: string;
	name: string;
	/** Only where this core is asked for; left out: always. */
	only?: Wanted;
	run: ( wanted: Wanted ) => Promise< Count >;
}

const say = ( line: string ): void => console.log( line );

/**
 * A check passes or fails as a whole.
 */
async function check( command: string, ...args: string[] ): Promise< Count > {
	const { code } = await run( command, args, { show: true } );
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const script = ( name: string ): Promise< Count > =>
	check( 'npm', 'run', '--silent', name );

async function phpTools(): Promise< void > {
	await requirePhp( say );
	await requireComposerPackages( say );
}

/**
 * A runner may fail although no test did: a crash, a broken set-up.
 */
function honest( count: Count, code: number ): Count {
	return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function jest(): Promise< Count > {
	await buildIfStale( say );
	const report = join( ARTIFACTS, 'jest.json' );
	const { code } = await run(
		'wp-scripts',
		[ 'test-unit-js', '--ci', '--json', `--outputFile=${ report }` ],
		{ show: true }
	);
	return honest( countJest( report ), code );
}

async function phpunit( wanted: Wanted ): Promise< Count > {
	await phpTools();
	await buildIfStale( say );
	const core = await obtainCore( wanted, say );
	const report = join( ARTIFACTS, `phpunit-${ wanted }.xml` );
	const { code } = await run(
		'php',
		[ 'vendor/bin/phpunit', '--log-junit', report ],
		{
			show: true,
			env: {
				AFTERWORD_WP_CORE: core.folder,
				AFTERWORD_SQLITE: obtainSqlite(),
			},
		}
	);
	return honest( countJunit( report ), code );
}

async function phpMatrix( version: string, wanted: Wanted ): Promise< Count > {
	await phpTools();
	await buildIfStale( say );
	const core = ( await obtainCore( wanted, say ) ).folder;
	const report = join( ARTIFACTS, `phpunit-php-${ version }.xml` );
	const code = await phpunitOn(
		version,
		{ core, sqlite: obtainSqlite() },
		report
	);
	return honest( countJunit( report ), code );
}

/**
 * Specs that run on the oldest core, too: what people write with differs most from one WordPress to the next.
 */
const ON_OLDEST = [
	'editor',
	'classic',
	'post-list',
	'detect',
	'placement',
	'settings',
	'smoke',
].map( ( name ) => `e2e/${ name }` );

async function e2e(
	wanted: Wanted,
	specs: readonly string[] = []
): Promise< Count > {
	await requirePhp( say );
	await requireChromium( say );
	const report = join( ARTIFACTS, `e2e-${ wanted }.json` );
	const { code } = await run(
		'playwright',
		[ 'test', ...specs, '--reporter=list,json' ],
		{
			show: true,
			env: {
				PLAYWRIGHT_JSON_OUTPUT_NAME: report,
				AFTERWORD_E2E_WP: wanted,
				AFTERWORD_E2E_PORT: String( await freePort( 9480 ) ),
			},
		}
	);
	return honest( countPlaywright( report ), code );
}

/** In the order to run: what takes seconds first. */
export const SUITES: readonly Suite[] = [
	// The types of the built data are part of the types.
	{
		part: 'types',
		name: 'types',
		run: () => buildIfStale( say ).then( () => script( 'types' ) ),
	},
	{ part: 'lint', name: 'ESLint', run: () => script( 'lint:js' ) },
	{ part: 'lint', name: 'stylelint', run: () => script( 'lint:css' ) },
	{
		part: 'lint',
		name: 'PHP_CodeSniffer',
		run: () => phpTools().then( () => check( 'php', 'vendor/bin/phpcs' ) ),
	},
	{
		part: 'lint',
		name: 'PHPStan',
		run: () =>
			phpTools().then( () =>
				check(
					'php',
					'vendor/bin/phpstan',
					'analyse',
					'--no-progress',
					'--memory-limit=1G'
				)
			),
	},
	{ part: 'data', name: 'data check', run: () => script( 'data:check' ) },
	{ part: 'jest', name: 'Jest', run: jest },
	{
		part: 'phpunit',
		name: 'PHPUnit, newest WordPress',
		run: () => phpunit( 'newest' ),
	},
	{
		part: 'phpunit',
		name: 'PHPUnit, oldest WordPress',
		run: () => phpunit( 'oldest' ),
	},
	...PHP_VERSIONS.map( ( version ) => ( {
		part: 'php-matrix',
		name: `PHPUnit, PHP ${ version }`,
		run: ( wanted: Wanted ) => phpMatrix( version, wanted ),
	} ) ),
	{ part: 'e2e', name: 'Playwright', run: ( wanted ) => e2e( wanted ) },
	{
		part: 'e2e',
		name: 'Playwright, the editors on the oldest WordPress',
		// Who asks for the oldest has had them all.
		only: 'newest',
		run: () => e2e( 'oldest', ON_OLDEST ),
	},
];
