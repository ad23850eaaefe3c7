/**
 * Finds the Debian archive that the system itself uses, so that a mirror or proxy set up by its
 * owner is respected.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DebianSource {
	/** Address that ends in /debian. */
	uri: string;
	/** Keyring file. */
	signedBy: string;
}

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Third-party and security archives do not end like this.
 */
const isArchive = ( uri: string ): boolean => /\/debian\/?$/.test( uri );

/**
 * Reads a file in the deb822 format (`*.sources`).
 *
 * @param text Content.
 * @return Enabled Debian archives in it.
 */
export function parseSources( text: string ): DebianSource[] {
	return text.split( /\n\s*\n/ ).flatMap( ( stanza ) => {
		const lines = stanza
			.split( '\n' )
			.filter( ( l ) => ! l.startsWith( '#' ) );
		const field = ( name: string ): string =>
			new RegExp( `^${ name }:[ \\t]*(.*)$`, 'im' )
				.exec( lines.join( '\n' ) )?.[ 1 ]
				?.trim() ?? '';
		if (
			/^no$/i.test( field( 'Enabled' ) ) ||
			! /\bdeb\b/.test( field( 'Types' ) )
		) {
			return [];
		}
		// A key may stand in the field itself instead of a path.
		const signedBy = field( 'Signed-By' ).startsWith( '/' )
			? field( 'Signed-By' )
			: KEYRING;
		return field( 'URIs' )
			.split( /\s+/ )
			.filter( isArchive )
			.map( ( uri ) => ( { uri, signedBy } ) );
	} );
}

/**
 * Reads a file in the one-line format (`*.list`).
 *
 * @param text Content.
 * @return Enabled Debian archives in it.
 */
export function parseList( text: string ): DebianSource[] {
	return text.split( '\n' ).flatMap( ( line ) => {
		const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s/.exec( line );
		if ( ! match?.[ 2 ] || ! isArchive( match[ 2 ] ) ) {
			return [];
		}
		const signedBy =
			/signed-by=(\/\S+)/.exec( match[ 1 ] ?? '' )?.[ 1 ] ?? KEYRING;
		return [ { uri: match[ 2 ], signedBy } ];
	} );
}

/**
 * Lists the Debian archives of this system.
 *
 * @param etc apt's configuration folder.
 * @return Archives, the first to be tried first; empty on other systems.
 */
export function debianSources( etc = '/etc/apt' ): DebianSource[] {
	const read = ( file: string ): string => {
		try {
			return readFileSync( file, 'utf8' );
		} catch {
			return '';
		}
	};
	const folder = join( etc, 'sources.list.d' );
	let parts: string[] = [];
	try {
		parts = readdirSync( folder ).sort();
	} catch {}
	const found = [
		...parseList( read( join( etc, 'sources.list' ) ) ),
		...parts
			.filter( ( f ) => f.endsWith( '.sources' ) )
			.flatMap( ( f ) => parseSources( read( join( folder, f ) ) ) ),
		...parts
			.filter( ( f ) => f.endsWith( '.list' ) )
			.flatMap( ( f ) => parseList( read( join( folder, f ) ) ) ),
	];
	return found.filter(
		( one, i ) =>
			found.findIndex( ( other ) => other.uri === one.uri ) === i
	);
}
