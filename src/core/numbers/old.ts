/**
 * What became of numbers that must not be printed any more. Twin of retired_verdict() in includes/numbers/judge.php.
 */
import { cutWords } from '../text.ts';
import { type BookRetired, type NumberBook } from './book.ts';
import { isNamed, namesOf } from './names.ts';
import { type Verdict, verdict } from './question.ts';

/**
 * Judges a retired number.
 *
 * @param old  What the book says of it.
 * @param book The book.
 */
export function retired(
	[ name, state, now ]: BookRetired,
	book: NumberBook
): Verdict {
	if ( state === 'works' ) {
		return verdict( 'superseded', state, now, now );
	}
	if ( state === 'unreachable' ) {
		return verdict( 'unreachable', state, now, now );
	}
	// Another service may be named for one that is gone; only its own new number replaces it.
	const words = cutWords( name ).words;
	const own =
		now >= 0 &&
		( isNamed( book, now, ` ${ words.join( ' ' ) } ` ) ||
			namesOf( book, now ).first.includes( words[ 0 ] ?? '' ) );
	return verdict( own ? 'replaced' : 'closed', state, now, now );
}
