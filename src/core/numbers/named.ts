/**
 * Which lines a text names, with or without a number. For a reminder only: what it misses does no harm.
 */
import { type NumberBook } from './book.ts';

/** Words of this many letters or fewer are hardly a name by themselves. */
const SHORT = 3;

const escape = ( text: string ): string =>
	text.replace( /[\\^$.*+?()[\]{}|]/g, '\\$&' );

/** Without a remark in brackets and a leading article: how stories name a service. */
const spoken = ( name: string ): string =>
	name
		.replace( /\s*\([^)]*\)\s*$/, '' )
		.replace( /^(?:The|Le|La|Les|Die|Der|Das|El|Il)\s+/, '' );

/**
 * Builds the test for a name. A name of one word is often an everyday word, too (Mind, Shout, Hope): it counts only in the
 * middle of a sentence, with its capital, and not as the beginning of a longer name.
 */
function test( name: string ): RegExp | null {
	const words = spoken( name );
	if ( words.length <= SHORT || words.toLowerCase() === words ) {
		return null;
	}
	const alone = ! /\s/.test( words );
	const letters = '[\\p{L}\\p{N}]';
	return new RegExp(
		alone
			? `[\\p{Ll},;:]\\s${ escape( words ) }(?!${ letters }|\\s\\p{Lu})`
			: `(?<!${ letters })${ escape( words ) }(?!${ letters })`,
		'u'
	);
}

/**
 * Finds the lines of a country that a text names.
 *
 * @param text Plain text.
 * @param home Region.
 * @param book What is known of lines.
 * @return Places of the lines in the book, each name once.
 */
export function namedLines(
	text: string,
	home: string,
	{ lines }: NumberBook
): number[] {
	const seen = new Set< string >();
	return lines.flatMap( ( [ , region, names ], at ) => {
		const found =
			region === home &&
			! seen.has( names[ 0 ] ?? '' ) &&
			names.some( ( name ) => test( name )?.test( text ) );
		if ( found ) {
			seen.add( names[ 0 ] ?? '' );
		}
		return found ? [ at ] : [];
	} );
}
