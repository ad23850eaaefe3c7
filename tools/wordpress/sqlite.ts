/**
 * Unpacks the SQLite drop-in that lets WordPress run without a database server.
 */
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../paths.ts';
import { unzip } from './unzip.ts';

const CLI = join( ROOT, 'node_modules/@wp-playground/cli' );
const TOP = 'plugin-sqlite-database-integration';

/**
 * Finds the drop-in, unpacking it once for each version of the package that ships it.
 *
 * @return Folder that holds wp-includes/sqlite/db.php.
 */
export function obtainSqlite(): string {
	const folder = join( CACHE, 'sqlite' );
	const { version } = JSON.parse(
		readFileSync( join( CLI, 'package.json' ), 'utf8' )
	) as { version: string };
	const mark = join( folder, '.from' );
	if ( existsSync( mark ) && readFileSync( mark, 'utf8' ) === version ) {
		return folder;
	}
	const fresh = `${ folder }.new-${ process.pid }`;
	mkdirSync( CACHE, { recursive: true } );
	unzip( join( CLI, 'sqlite-database-integration.zip' ), fresh );
	rmSync( folder, { recursive: true, force: true } );
	renameSync( join( fresh, TOP ), folder );
	rmSync( fresh, { recursive: true, force: true } );
	writeFileSync( mark, version );
	return folder;
}
