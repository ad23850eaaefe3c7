/**
 * Unpacks a zip archive: few fresh machines have `unzip`, and Node brings only the inflating.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Plain } from '../paths.ts';

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/**
 * Unpacks an archive without encryption and below 4 GB.
 *
 * @param  archive Zip file.
 * @param  folder  Where to unpack; made if missing.
 * @throws {Plain} If the archive is damaged or wants to write outside the folder.
 */
export function unzip( archive: string, folder: string ): void {
	const zip = readFileSync( archive );
	const end = zip.lastIndexOf( Buffer.from( 'PK\x05\x06', 'latin1' ) );
	if ( end < 0 || zip.readUInt32LE( end ) !== END_OF_DIRECTORY ) {
		throw new Plain( `${ archive } is no zip archive.` );
	}
	let at = zip.readUInt32LE( end + 16 );
	for ( let left = zip.readUInt16LE( end + 10 ); left > 0; left-- ) {
		const method = zip.readUInt16LE( at + 10 );
		const size = zip.readUInt32LE( at + 20 );
		const nameLength = zip.readUInt16LE( at + 28 );
		const extra = zip.readUInt16LE( at + 30 ) + zip.readUInt16LE( at + 32 );
		const local = zip.readUInt32LE( at + 42 );
		const name = zip.toString( 'utf8', at + 46, at + 46 + nameLength );
		at += 46 + nameLength + extra;

		if ( name.startsWith( '/' ) || normalize( name ).startsWith( '..' ) ) {
			throw new Plain(
				`${ archive } wants to write outside its folder: ${ name }`
			);
		}
		const target = join( folder, name );
		if ( name.endsWith( '/' ) ) {
			mkdirSync( target, { recursive: true } );
			continue;
		}
		const start =
			local +
			30 +
			zip.readUInt16LE( local + 26 ) +
			zip.readUInt16LE( local + 28 );
		const packed = zip.subarray( start, start + size );
		mkdirSync( dirname( target ), { recursive: true } );
		writeFileSync(
			target,
			method === STORED ? packed : inflateRawSync( packed )
		);
	}
}
