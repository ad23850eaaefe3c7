/**
 * Reads the story of the classic editor into the store, by the reading thread.
 */
import { dispatch } from '@wordpress/data';
import { editorData } from '../data.ts';
import { proposeFrom } from '../proposals.ts';
import { ask } from '../reader.ts';
import { plainText } from '../story-text.ts';
import { store } from '../store/index.ts';
import { type ClassicData } from './data.ts';
import { findPanel } from './shortcodes.ts';
import { surface } from './surface.ts';
import { readTerms } from './terms.ts';

const valueOf = ( id: string ): string => {
	const field = document.getElementById( id );
	return field instanceof HTMLInputElement ||
		field instanceof HTMLTextAreaElement
		? field.value
		: '';
};

/**
 * Gives a function that reads the story if it has changed since it was read last.
 *
 * @param data      What PHP handed over.
 * @param takeNames Takes the names of services that the story names, where the site reminds writers to tell them.
 */
export function reader(
	data: ClassicData,
	takeNames: ( names: string[] ) => void
): () => void {
	let before = '';
	let takeBack: ( () => void )[] = [];
	return () => {
		const text = surface();
		const stretches = text?.read() ?? [];
		const story = {
			title: plainText( valueOf( 'title' ) ),
			excerpt: plainText( valueOf( 'excerpt' ) ),
			text: stretches
				.map( ( { html } ) => plainText( html ) )
				.filter( Boolean )
				.join( '\n' ),
			tags: readTerms( data ),
		};
		const { receiveReading, receiveNumbers, receivePlaced } =
			dispatch( store );
		receivePlaced(
			text !== null && findPanel( text.whole(), data.shortcode ) !== null
		);
		const now = JSON.stringify( [ text?.name, story, stretches ] );
		if ( now === before ) {
			return;
		}
		before = now;
		takeBack.forEach( ( take ) => take() );
		takeBack = [
			ask( { story }, ( detected ) =>
				receiveReading( {
					proposals: proposeFrom( detected, story.tags ),
					offersHelp: detected.offers.length > 0,
					read: detected.read,
				} )
			),
		];
		if ( editorData().tellService ) {
			takeBack.push(
				ask(
					{ namedIn: `${ story.title }\n${ story.text }` },
					takeNames
				)
			);
		}
		if (
			! text ||
			editorData().region === '' ||
			! stretches.some( ( { html } ) => /\p{Nd}/u.test( html ) )
		) {
			receiveNumbers( [] );
			return;
		}
		takeBack.push(
			ask(
				{ pieces: stretches.map( ( { html } ) => html ) },
				( reports ) =>
					// Where nothing could be loaded, what was said before stays.
					reports &&
					receiveNumbers(
						reports.flatMap( ( report ) => {
							const stretch = stretches[ report.piece ];
							return stretch
								? [
										{
											...report,
											clientId: text.name,
											path: [
												'content',
												stretch.index,
											] as const,
											html: stretch.html,
										},
									]
								: [];
						} )
					)
			)
		);
	};
}
