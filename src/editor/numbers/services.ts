/**
 * Names the services that a story names, for the reminder to tell them.
 */
import { namedLines } from '../../core/numbers/named.ts';
import { type Rules } from '../reading.ts';
import { knowledge } from './check.ts';

/**
 * Finds the services of the site's country that a text names.
 *
 * @param text  Plain text.
 * @param rules What reading needs to know.
 * @return Their names; empty where what is needed could not be loaded: nothing is said then.
 */
export async function servicesIn(
	text: string,
	rules: Rules
): Promise< string[] > {
	const known = await knowledge( rules );
	return known
		? namedLines( text, rules.region, known.book ).map(
				( at ) => known.book.lines[ at ]?.[ 2 ][ 0 ] ?? ''
			)
		: [];
}
