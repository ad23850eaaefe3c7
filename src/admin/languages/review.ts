/**
 * The state of review in words.
 */
import { __, sprintf } from '@wordpress/i18n';
import { type Language } from './data.ts';

/**
 * Says who has looked at a language.
 *
 * @param language        The language.
 * @param language.review As PHP hands it over.
 */
export function reviewText( { review }: Language ): string {
	if ( review === 'original' ) {
		return __( 'The original', 'afterword' );
	}
	return review === ''
		? __( 'Not yet reviewed by a native speaker', 'afterword' )
		: /* translators: %s: who reviewed a translation, and when. */
			sprintf( __( 'Reviewed: %s', 'afterword' ), review );
}
