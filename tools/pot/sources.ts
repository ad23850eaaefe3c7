/**
 * Which files hold strings to translate.
 */
import { globSync } from 'node:fs';
import { ROOT } from '../paths.ts';

export const PHP_FILES = [
	'plugin.php',
	'includes/**/*.php',
	'blocks/**/*.php',
	'patterns/*.php',
];

export const SCRIPT_FILES = [ 'src/editor', 'src/admin', 'blocks' ].map(
	( folder ) => `${ folder }/**/*.{ts,tsx}`
);

export const BLOCK_FILES = [ 'blocks/*/block.json' ];

/**
 * Finds files.
 *
 * @param patterns Globs below the plugin's folder.
 * @return Paths below the plugin's folder, sorted within each pattern.
 */
export const sources = ( patterns: readonly string[] ): string[] =>
	patterns.flatMap( ( pattern ) =>
		globSync( pattern, { cwd: ROOT } )
			.map( ( path ) => path.replaceAll( '\\', '/' ) )
			.sort()
	);
