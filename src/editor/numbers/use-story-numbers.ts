/**
 * The story's numbers, sorted, with what a writer can do; shared by all places that show them.
 */
import { useEntityProp } from '@wordpress/core-data';
import { __ } from '@wordpress/i18n';
import { dismiss, dismissals, keyOf, sort, type Sorted } from './sort.ts';
import { type Corrections, useCorrections } from './use-corrections.ts';
import { useTell } from './use-tell.ts';
import { type PlacedReport, useNumbers } from './use-numbers.ts';

/** Field of the post: includes/meta.php. */
const FIELD = '_afterword_numbers';

/** The story's numbers. */
export interface StoryNumbers extends Corrections {
	sorted: Sorted< PlacedReport >;
	/** Calls a number right as it stands, for this story; null where the post keeps no fields. */
	dismiss: ( ( report: PlacedReport ) => void ) | null;
	/** Takes that back. */
	askAgain: ( ( report: PlacedReport ) => void ) | null;
}

/**
 * Checks and sorts the story's numbers. Writes nothing by itself.
 *
 * @param type Type of the post.
 * @param id   Its id.
 */
export function useStoryNumbers( type: string, id: number ): StoryNumbers {
	const [ found, settle ] = useNumbers();
	const tell = useTell();
	const { replace, show } = useCorrections();
	const [ meta, setMeta ] = useEntityProp< Record< string, unknown > >(
		'postType',
		type,
		'meta',
		id
	);
	const before = dismissals( meta?.[ FIELD ] );
	const keep = ( keys: string[] ): void =>
		setMeta( { ...meta, [ FIELD ]: keys } );
	// A type of post without fields, or a user who may not see them.
	const kept = meta !== undefined && FIELD in meta;
	return {
		sorted: sort( found, before ),
		replace( report, put ) {
			const done = replace( report, put );
			if ( done ) {
				settle( report );
			}
			return done;
		},
		show,
		dismiss: kept
			? ( report ) => {
					keep( dismiss( before, keyOf( report ) ) );
					tell(
						__( 'Kept as it stands in this story.', 'afterword' )
					);
				}
			: null,
		askAgain: kept
			? ( report ) =>
					keep( before.filter( ( key ) => key !== keyOf( report ) ) )
			: null,
	};
}
