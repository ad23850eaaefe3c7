/**
 * Words of a text, with their places. Twin of includes/text.php.
 *
 * A word is a run of letters, marks and digits; Han, kana and Thai characters, which are written without spaces, are
 * words of their own. Apostrophes and hyphens separate, so that elisions ("l'accident") need no rule.
 */
import { foldChar } from './fold.ts';

/** Words of a text, in parallel lists. */
export interface Words {
	/** Folded; never empty. */
	words: string[];
	/** First UTF-16 unit. */
	starts: number[];
	/** Unit after the last. */
	ends: number[];
	/** Numbers of the words before which a sentence ended. */
	breaks: Set< number >;
	/** Words as a reader counts them: two characters of a script without spaces make one. */
	count: number;
}

const OTHER = 1;
const WORD = 2;
const SINGLE = 3;
const BREAK = 4;

/** Letters, marks, digits, and what is invisible inside words. */
const IN_WORD =
	/[\p{L}\p{M}\p{N}\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const UNSPACED =
	/[\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
const SENTENCE_END =
	/[.!?;\n\r\u061f\u06d4\u0964\u0965\u2026\u3002\uff01\uff1f\uff61]/;

/** Class of each UTF-16 unit, found when first met; 0 = not yet. */
const kinds = new Uint8Array( 0x10000 );
const folded: string[] = [];

function kindOf( char: string ): number {
	if ( ! IN_WORD.test( char ) ) {
		return SENTENCE_END.test( char ) ? BREAK : OTHER;
	}
	return UNSPACED.test( char ) ? SINGLE : WORD;
}

/** Folds a word that is not plain ASCII. */
function foldWord( word: string ): string {
	let out = '';
	for ( const char of word ) {
		const code = char.codePointAt( 0 ) ?? 0;
		out += code > 0xffff ? char : ( folded[ code ] ??= foldChar( char ) );
	}
	return out;
}

/**
 * Cuts a text into words.
 *
 * @param text Plain text. Halves of characters (lone surrogates) separate words.
 */
export function cutWords( text: string ): Words {
	const out: Words = {
		words: [],
		starts: [],
		ends: [],
		breaks: new Set(),
		count: 0,
	};
	let singles = 0;
	let start = -1;
	let ascii = true;
	const add = ( from: number, to: number, plain: boolean ): void => {
		const raw = text.slice( from, to );
		const word = plain ? raw.toLowerCase() : foldWord( raw );
		if ( word !== '' ) {
			out.words.push( word );
			out.starts.push( from );
			out.ends.push( to );
		}
	};
	for ( let at = 0; at < text.length; at++ ) {
		const code = text.charCodeAt( at );
		let kind = kinds[ code ];
		let size = 1;
		if ( code >= 0xd800 && code <= 0xdfff ) {
			const char = String.fromCodePoint( text.codePointAt( at ) ?? 0 );
			size = char.length;
			kind = kindOf( char );
		} else if ( ! kind ) {
			kind = kinds[ code ] = kindOf( String.fromCharCode( code ) );
		}
		if ( kind === WORD ) {
			if ( start < 0 ) {
				start = at;
				ascii = true;
			}
			ascii &&= code < 0x80;
			at += size - 1;
			continue;
		}
		if ( start >= 0 ) {
			add( start, at, ascii );
			start = -1;
		}
		if ( kind === SINGLE ) {
			add( at, at + 1, false );
			singles++;
		} else if ( kind === BREAK ) {
			out.breaks.add( out.words.length );
		}
		at += size - 1;
	}
	if ( start >= 0 ) {
		add( start, text.length, ascii );
	}
	out.count = out.words.length - Math.floor( singles / 2 );
	return out;
}
