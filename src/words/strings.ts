/**
 * The strings that readers see, as the PHP sources list them. Read as text, so that the build needs no PHP.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** A string for readers. */
export interface ReaderString {
	/** Key of phrases(); null for a string that only PHP prints. */
	key: string | null;
	id: string;
	context?: string;
	/** Whether it stands around the panel's body, where it stays as it is when the region changes. */
	frame: boolean;
	/** What translators are told, without the word "translators"; null if nothing. */
	note: string | null;
}

/** Files all of whose strings are for readers. */
export const READER_FILES = [
	'includes/language.php',
	'includes/phrase-list.php',
	'includes/topic-names.php',
	'includes/directory-region.php',
];

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;

const CALL = new RegExp(
	String.raw`(?:/\*\s*translators:\s*([^*]*?)\s*\*/\s*)?(?:'([a-z0-9-]+)'\s*=>\s*|\$\w+\s*=\s*|return\s+)?\b(__|_x)\(\s*${ TEXT }\s*,\s*(?:${ TEXT }\s*,\s*)?'afterword'\s*\)`,
	'g'
);

const plain = ( text: string ): string => text.replace( /\\([\\'])/g, '$1' );

/**
 * Lists the strings of a PHP source.
 *
 * @param  php    Source.
 * @param  isList Whether its keys are those of phrases().
 * @throws {Error} If a string is written in a way that would be passed over.
 */
export function stringsOf( php: string, isList = true ): ReaderString[] {
	const frame = /function frame_phrases\(.*?\n\}/s.exec( php );
	const found = [ ...php.matchAll( CALL ) ].map(
		( {
			index,
			1: note,
			2: key,
			4: id = '',
			5: context,
		} ): ReaderString => ( {
			key: isList ? ( key ?? null ) : null,
			frame:
				frame !== null &&
				index > frame.index &&
				index < frame.index + frame[ 0 ].length,
			id: plain( id ),
			...( context === undefined ? {} : { context: plain( context ) } ),
			note: note ?? null,
		} )
	);
	const calls = php.match( /\b(?:__|_x|_n|_nx|_e)\(/g )?.length ?? 0;
	if ( calls !== found.length ) {
		throw new Error(
			`${ calls } calls of gettext, but ${ found.length } strings that can be read: write __( 'text', 'afterword' ) with plain quotes`
		);
	}
	return found;
}

/**
 * Lists the strings for readers, each once.
 *
 * @throws {Error} If a source cannot be read; the message names it.
 */
export function readerStrings(): ReaderString[] {
	return READER_FILES.flatMap( ( file ) => {
		try {
			return stringsOf(
				readFileSync( join( ROOT, file ), 'utf8' ),
				file === 'includes/phrase-list.php'
			);
		} catch ( error ) {
			throw new Error( `${ file }: ${ ( error as Error ).message }` );
		}
	} );
}
