/**
 * The numbers of the story that is being edited.
 */
import { useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { editorData } from '../data.ts';
import { ask } from '../reader.ts';
import { type Piece, type PlacedBlock, pieces } from './pieces.ts';
import { type Report } from './report.ts';

/** How long the writer must have paused. Milliseconds. */
const PAUSE = 1000;

/** A number, and where in which block it stands. */
export type PlacedReport = Report & Piece;

interface BlockSelectors {
	getBlocks: () => PlacedBlock[];
}

/**
 * Checks the numbers of the story, a second after its last change, in the reading thread.
 *
 * @return The numbers, in the order of the story, and a function that takes one for right until the next check.
 */
export function useNumbers(): [
	PlacedReport[],
	( report: PlacedReport ) => void,
] {
	const [ found, setFound ] = useState< PlacedReport[] >( [] );
	// The same list until a block changes.
	const blocks = useSelect(
		( select ) =>
			( select( 'core/block-editor' ) as BlockSelectors ).getBlocks(),
		[]
	);
	useEffect( () => {
		let takeBack = (): void => {};
		const timer = setTimeout( () => {
			const places = pieces( blocks );
			if (
				editorData().region === '' ||
				! places.some( ( { html } ) => /\p{Nd}/u.test( html ) )
			) {
				setFound( [] );
				return;
			}
			takeBack = ask(
				{ pieces: places.map( ( { html } ) => html ) },
				( reports ) =>
					// Where nothing could be loaded, what was said before stays.
					reports &&
					setFound(
						reports.flatMap( ( report ) => {
							const place = places[ report.piece ];
							return place ? [ { ...report, ...place } ] : [];
						} )
					)
			);
		}, PAUSE );
		return () => {
			clearTimeout( timer );
			takeBack();
		};
	}, [ blocks ] );
	return [
		found,
		( corrected ) =>
			setFound( ( before ) =>
				before.map( ( one ) =>
					one === corrected ? { ...one, state: 'current' } : one
				)
			),
	];
}
