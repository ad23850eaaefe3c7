/**
 * Which emergency numbers a panel names: DESIGN §5, Pick, Emergency.
 */
import { type CompiledEmergency } from './compiled.ts';
import { type Topic } from './topics.ts';

/** A number and the needs that it stands for. */
export interface PickedEmergency {
	number: string;
	dial: string;
	/** `any` where no need is known or one number serves all. */
	for: ( 'any' | 'medical' | 'police' )[];
	/** Number for text messages, where everybody may write without having registered. */
	text?: string;
}

const serving = (
	numbers: readonly CompiledEmergency[],
	need: 'any' | 'medical' | 'police'
): CompiledEmergency | undefined =>
	numbers.find(
		( one ) =>
			one.for.includes( need ) ||
			( need !== 'any' && one.for.includes( 'any' ) )
	);

/**
 * Lists the dangers of topics, medical before police.
 *
 * @param chosen Numbers of the chosen topics.
 * @param topics All topics.
 */
export const dangers = (
	chosen: readonly number[],
	topics: readonly Topic[]
): ( 'medical' | 'police' )[] =>
	( [ 'medical', 'police' ] as const ).filter( ( danger ) =>
		topics.some(
			( topic ) => chosen.includes( topic.n ) && topic.danger === danger
		)
	);

/**
 * Picks at most two emergency numbers.
 *
 * @param numbers Numbers of the region, in the order to try.
 * @param needs   Dangers of the topics; empty = none known.
 * @return Numbers in the order to print; equal ones merged.
 */
export function pickEmergency(
	numbers: readonly CompiledEmergency[],
	needs: readonly ( 'medical' | 'police' )[]
): PickedEmergency[] {
	const general = serving( numbers, 'any' );
	let wanted: readonly ( 'any' | 'medical' | 'police' )[] = needs;
	if ( needs.length === 0 ) {
		wanted = general ? [ 'any' ] : [ 'medical', 'police' ];
	}
	const picked = new Map< string, PickedEmergency >();
	for ( const need of wanted ) {
		const found = serving( numbers, need );
		if ( found ) {
			const entry = picked.get( found.dial ) ?? {
				number: found.number,
				dial: found.dial,
				for: [],
				...( found.text?.registration === false && {
					text: found.text.number,
				} ),
			};
			entry.for.push( need );
			picked.set( found.dial, entry );
		}
	}
	return [ ...picked.values() ].slice( 0, 2 );
}
