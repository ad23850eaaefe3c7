/**
 * The one line of the home country that a reader abroad may still use.
 */
import { type CompiledLine, type CompiledRegion } from './compiled.ts';
import {
	along,
	isNationwide,
	scopeOf,
	speaks,
	type PickRequest,
} from './fit.ts';
import { type Picked } from './pick.ts';
import { chosenTopics, type Topic } from './topics.ts';

/**
 * Finds the best line of the home region with a channel that is evidenced to work from abroad.
 *
 * @param home    Compiled region of the site.
 * @param topics  All topics.
 * @param request What is asked for.
 * @return The line with its international channels alone, or null.
 */
export function homeLine(
	home: CompiledRegion,
	topics: readonly Topic[],
	request: PickRequest
): CompiledLine | null {
	const scope = scopeOf( home, topics, request );
	const reaches = ( { channels }: CompiledLine ): boolean =>
		channels.some( ( { reach } ) => reach === 'international' );
	const found = chosenTopics( request.topics, topics )
		.flatMap( ( n ) => along( n, scope ) )
		.find(
			( line ) =>
				reaches( line ) &&
				isNationwide( line ) &&
				! line.audience &&
				speaks( line, request.lang )
		);
	return found
		? {
				...found,
				channels: found.channels.filter(
					( { reach } ) => reach === 'international'
				),
			}
		: null;
}

/**
 * Says whether a reader abroad needs the home line: no picked line speaks the page's language.
 *
 * @param picked The panel's content abroad.
 * @param lang   Language of the page.
 */
export const needsHome = ( picked: Picked, lang: string ): boolean =>
	! picked.lines.some( ( { line } ) => speaks( line, lang ) );
