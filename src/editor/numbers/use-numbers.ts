/**
 * The numbers of the story that is being edited.
 */
import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { editorData } from '../data.ts';
import { ask } from '../reader.ts';
import { STORE } from '../store/name.ts';
import { type Piece } from './pieces.ts';
import { type Report } from './report.ts';
import { usePieces } from './use-pieces.ts';

/** How long the writer must have paused. Milliseconds. */
const PAUSE = 1000;

/** A number, and where in which block it stands. */
export type PlacedReport = Report & Piece;

interface Receives {
	receiveNumbers: ( numbers: PlacedReport[] ) => void;
}

/**
 * Keeps the store's numbers up to date, a second after the story's last change, by the reading thread.
 */
export function useNumbers(): void {
	const { receiveNumbers } = useDispatch( STORE ) as Receives;
	const collect = usePieces();
	useEffect( () => {
		let takeBack = (): void => {};
		const timer = setTimeout( () => {
			const places = collect();
			if (
				editorData().region === '' ||
				! places.some( ( { html } ) => /\p{Nd}/u.test( html ) )
			) {
				receiveNumbers( [] );
				return;
			}
			takeBack = ask(
				{ pieces: places.map( ( { html } ) => html ) },
				( reports ) =>
					// Where nothing could be loaded, what was said before stays.
					reports &&
					receiveNumbers(
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
	}, [ collect, receiveNumbers ] );
}
