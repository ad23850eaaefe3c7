/**
 * Lays out the folder of a native site: the core, hard-linked, and the files that make it a site.
 */
import {
	cpSync,
	linkSync,
	mkdirSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PLUGIN_PARTS, ROOT } from '../paths.ts';
import { HOST } from './port.ts';

export interface SiteFiles {
	/** Folder of the site; holds wordpress, database, debug.log, server.log. */
	folder: string;
	/** Unpacked core. */
	core: string;
	/** Unpacked SQLite drop-in. */
	sqlite: string;
	/** Folders or single PHP files to be linked beside the plugin, by name in wp-content/plugins. */
	plugins?: Readonly< Record< string, string > >;
	/** Folder whose folders are linked as themes. */
	themes?: string;
}

/**
 * Copies a folder without copying its bytes, where the file system can.
 */
function linkTree( from: string, to: string ): void {
	mkdirSync( to, { recursive: true } );
	for ( const entry of readdirSync( from, { withFileTypes: true } ) ) {
		const [ source, target ] = [
			join( from, entry.name ),
			join( to, entry.name ),
		];
		if ( entry.isDirectory() ) {
			linkTree( source, target );
			continue;
		}
		try {
			linkSync( source, target );
		} catch {
			cpSync( source, target );
		}
	}
}

/**
 * A string as PHP source.
 */
const php = ( text: string ): string =>
	`'${ text.replace( /[\\']/g, '\\$&' ) }'`;

/**
 * Writes wp-config.php; called at each start, since the port may differ.
 *
 * @param folder Folder of the site.
 * @param port   Port that the site will answer on.
 */
export function writeConfig( folder: string, port: number ): void {
	const keys = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap(
		( k ) => [ `${ k }_KEY`, `${ k }_SALT` ]
	);
	const strings: Record< string, string > = {
		DB_NAME: 'wordpress',
		DB_USER: '',
		DB_PASSWORD: '',
		DB_HOST: '',
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		DB_DIR: join( folder, 'database' ),
		DB_FILE: 'site.sqlite',
		WP_HOME: `http://${ HOST }:${ port }`,
		WP_SITEURL: `http://${ HOST }:${ port }`,
		WP_DEBUG_LOG: join( folder, 'debug.log' ),
		// The site answers on the loopback address only: constant keys keep log-ins over a restart.
		...Object.fromEntries(
			keys.map( ( key ) => [ key, `a local site's ${ key }` ] )
		),
	};
	const flags: Record< string, boolean > = {
		WP_DEBUG: true,
		WP_DEBUG_DISPLAY: false,
		WP_HTTP_BLOCK_EXTERNAL: true,
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		DISALLOW_FILE_MODS: true,
	};
	const defines = [
		...Object.entries( strings ).map(
			( [ name, value ] ) => `define( '${ name }', ${ php( value ) } );`
		),
		...Object.entries( flags ).map(
			( [ name, value ] ) => `define( '${ name }', ${ value } );`
		),
	];
	writeFileSync(
		join( folder, 'wordpress/wp-config.php' ),
		[
			'<?php',
			...defines,
			"$table_prefix = 'wp_';",
			"defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );",
			"require_once ABSPATH . 'wp-settings.php';",
			'',
		].join( '\n' )
	);
}

/**
 * Makes the folder anew; whatever it held is gone.
 *
 * @param site What to lay out.
 */
export function layOut( site: SiteFiles ): void {
	const wordpress = join( site.folder, 'wordpress' );
	rmSync( site.folder, { recursive: true, force: true } );
	mkdirSync( join( site.folder, 'database' ), { recursive: true } );
	linkTree( site.core, wordpress );

	const plugins = join( wordpress, 'wp-content/plugins' );
	mkdirSync( plugins, { recursive: true } );
	mkdirSync( join( plugins, 'afterword' ) );
	for ( const part of PLUGIN_PARTS ) {
		// A part that does not exist yet is seen as soon as it does.
		symlinkSync( join( ROOT, part ), join( plugins, 'afterword', part ) );
	}
	for ( const [ name, target ] of Object.entries( site.plugins ?? {} ) ) {
		symlinkSync( target, join( plugins, name ) );
	}
	for ( const name of site.themes ? readdirSync( site.themes ) : [] ) {
		symlinkSync(
			join( site.themes ?? '', name ),
			join( wordpress, 'wp-content/themes', name )
		);
	}
	mkdirSync( join( wordpress, 'wp-content/uploads' ), { recursive: true } );
	writeFileSync(
		join( wordpress, 'wp-content/db.php' ),
		[
			'<?php',
			"define( 'SQLITE_DB_DROPIN_VERSION', '3' );",
			"define( 'DB_ENGINE', 'sqlite' );",
			`require ${ php( join( site.sqlite, 'wp-includes/sqlite/db.php' ) ) };`,
			'',
		].join( '\n' )
	);
}
