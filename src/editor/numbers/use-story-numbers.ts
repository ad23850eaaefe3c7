/**
 * The story's numbers, sorted, with what a writer can do; shared by all places that show them.
 */
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from '../store/index.ts';
import { type Sorted } from './sort.ts';
import { type Corrections, useCorrections } from './use-corrections.ts';
import { useTell } from './use-tell.ts';
import { type PlacedReport } from './use-numbers.ts';

/** The story's numbers. */
export interface StoryNumbers extends Corrections {
	sorted: Sorted< PlacedReport >;
	/** Calls a number right as it stands, for this story; null where the post keeps no fields. */
	dismiss: ( ( report: PlacedReport ) => void ) | null;
	/** Takes that back. */
	askAgain: ( ( report: PlacedReport ) => void ) | null;
}

/**
 * Gives the numbers that the store holds, for an editor of any kind.
 *
 * @param tell        Tells the writer what was done.
 * @param corrections What can be done in that editor.
 */
export function useNumbersWith(
	tell: ( message: string ) => void,
	corrections: Corrections
): StoryNumbers {
	const { sorted, kept } = useSelect( ( select ) => {
		const story = select( store );
		return {
			sorted: story.getNumbers(),
			// A type of post without fields, or a user who may not see them.
			kept: story.getFields() !== null,
		};
	}, [] );
	const { settleNumber, dismissNumber, restoreNumber } = useDispatch( store );
	const { replace, show } = corrections;
	return {
		sorted,
		replace( report, put ) {
			const done = replace( report, put );
			if ( done ) {
				settleNumber( report );
			}
			return done;
		},
		show,
		dismiss: kept
			? ( report ) => {
					dismissNumber( report );
					tell(
						__( 'Kept as it stands in this story.', 'afterword' )
					);
				}
			: null,
		askAgain: kept ? ( report ) => restoreNumber( report ) : null,
	};
}

/** Gives them for the block editor. */
export const useStoryNumbers = (): StoryNumbers =>
	useNumbersWith( useTell(), useCorrections() );
