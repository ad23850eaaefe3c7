/**
 * The story's numbers in the classic editor, with what a writer can do.
 */
import { __, sprintf } from '@wordpress/i18n';
import { dialled } from '../numbers/correct.ts';
import { type PlacedReport } from '../numbers/use-numbers.ts';
import {
	type StoryNumbers,
	useNumbersWith,
} from '../numbers/use-story-numbers.ts';
import { type Stretch, type Surface, surface } from './surface.ts';

/** Finds where a number stands now: the writer may have turned to the other tab a moment ago. */
function locate( {
	clientId,
	html,
	offset,
	path,
	text,
}: PlacedReport ): { tab: Surface; stretch: Stretch; offset: number } | null {
	const tab = surface();
	if ( ! tab || tab.name === clientId ) {
		return (
			tab && {
				tab,
				stretch: { html, index: Number( path[ 1 ] ) },
				offset,
			}
		);
	}
	const stretch = tab.read().find( ( one ) => one.html.includes( text ) );
	return stretch
		? { tab, stretch, offset: stretch.html.indexOf( text ) }
		: null;
}

/**
 * Gives the numbers that the store holds.
 *
 * @param tell Tells the writer what was done.
 */
export const useClassicNumbers = (
	tell: ( message: string ) => void
): StoryNumbers =>
	useNumbersWith( tell, {
		replace( report, put ) {
			const place = locate( report );
			const done = place?.tab.correct( place.stretch, {
				offset: place.offset,
				text: report.text,
				put,
				dial: dialled( report.now?.display ?? put ),
			} );
			tell(
				done
					? /* translators: %s: what stands in the story now. */
						sprintf( __( 'Replaced: %s', 'afterword' ), put )
					: __(
							'The text has changed meanwhile. Look at the list again.',
							'afterword'
						)
			);
			return done === true;
		},
		show( report ) {
			const place = locate( report );
			place?.tab.show( place.stretch, place.offset, report.length );
		},
	} );
