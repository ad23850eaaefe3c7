/**
 * PHPUnit on the PHP of WordPress Playground: the oldest and the newest version that the plugin
 * supports, whatever PHP the machine has.
 *
 * The machine's PHP installs the site, since Playground's starts no second process.
 */
import {
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plain, ROOT } from '../paths.ts';
import { must, run } from '../run.ts';

/** Both ends of the PHP versions that the plugin supports. */
export const PHP_VERSIONS = [ '7.4', '8.4' ] as const;

export interface Folders {
	core: string;
	sqlite: string;
}

/** Each run takes half a minute; a PHP that hangs must not hang `npm test`. */
const PATIENCE = 5 * 60_000;

/**
 * Runs the PHPUnit tests on one version of PHP.
 *
 * @param  version For instance `7.4`.
 * @param  folders WordPress core and SQLite drop-in.
 * @param  report  File for the report in JUnit's XML; not written if PHPUnit does not get so far.
 * @return Exit code.
 * @throws {Plain} If the tests ran on another PHP.
 */
export async function phpunitOn(
	version: string,
	folders: Folders,
	report: string
): Promise< number > {
	const work = mkdtempSync( join( tmpdir(), 'afterword-php-matrix-' ) );
	try {
		await install( work, folders );
		// As the paths are called inside Playground; tests/php/bootstrap-wasm.php knows them.
		const mounts = Object.entries( {
			'/plugin': ROOT,
			'/core': folders.core,
			'/sqlite': folders.sqlite,
			'/site': work,
		} ).flatMap( ( [ inside, outside ] ) => [
			'--mount-dir-before-install',
			outside,
			inside,
		] );
		const { code } = await run(
			'wp-playground-cli',
			[
				'php',
				`--php=${ version }`,
				'--wordpress-install-mode=do-not-attempt-installing',
				'--skip-sqlite-setup',
				'--verbosity=quiet',
				...mounts,
				'--',
				'/plugin/vendor/bin/phpunit',
				'--configuration=/plugin/phpunit.xml.dist',
				'--bootstrap=/plugin/tests/php/bootstrap-wasm.php',
				'--log-junit=/site/report.xml',
			],
			{ show: true, timeout: PATIENCE }
		);
		assertRanOn( version, join( work, 'php-version' ) );
		if ( existsSync( join( work, 'report.xml' ) ) ) {
			copyFileSync( join( work, 'report.xml' ), report );
		}
		return code;
	} finally {
		rmSync( work, { recursive: true, force: true } );
	}
}

async function install( work: string, folders: Folders ): Promise< void > {
	await must(
		'The site of the tests cannot be installed',
		'php',
		[ 'tests/php/install.php', work ],
		{
			env: {
				AFTERWORD_WP_CORE: folders.core,
				AFTERWORD_SQLITE: folders.sqlite,
			},
		}
	);
	const relink = ( target: string, link: string ): void => {
		rmSync( join( work, link ) );
		symlinkSync( target, join( work, link ) );
	};
	relink( '/plugin', 'content/plugins/afterword' );
	relink( '/core/wp-content/themes', 'content/themes' );
}

/** Playground has been seen to run another PHP than asked for without a word. */
function assertRanOn( version: string, file: string ): void {
	const ran = existsSync( file ) ? readFileSync( file, 'utf8' ) : null;
	if ( ran === null ) {
		throw new Plain( `PHP ${ version } did not start in Playground.` );
	}
	if ( ! ran.startsWith( `${ version }.` ) ) {
		throw new Plain(
			`The tests ran on PHP ${ ran } instead of ${ version }.`
		);
	}
}
