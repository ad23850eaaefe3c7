/**
 * Whose eyes the preview is seen with. It is a view: nothing of it is saved.
 */
import { sprintf, __ } from '@wordpress/i18n';
import { type EditorData } from '../../../src/editor/data.ts';

/** A reader's place and language; empty = as at home. */
export interface Place {
	region: string;
	area: string;
	lang: string;
}

/** As readers at home see it. */
export const AT_HOME: Place = { region: '', area: '', lang: '' };

/**
 * Says whether readers at home see the same.
 *
 * @param place The place.
 */
export const isAtHome = ( { region, area, lang }: Place ): boolean =>
	region + area + lang === '';

/**
 * Names a place.
 *
 * @param place The place.
 * @param areas Areas of its country.
 * @param data  Names of countries and languages.
 * @return For instance "New Zealand, Deutsch"; empty at home.
 */
export const placeName = (
	{ region, area, lang }: Place,
	areas: readonly { code: string; name: string }[],
	data: Pick< EditorData, 'regions' | 'languages' >
): string =>
	[
		data.regions.find( ( { code } ) => code === region )?.name,
		areas.find( ( { code } ) => code === area )?.name,
		data.languages.find( ( { tag } ) => tag === lang )?.name,
	]
		.filter( Boolean )
		.join( ', ' );

/**
 * Says in the toolbar what is shown.
 *
 * @param name Name of the place; empty at home.
 */
export const placeLabel = ( name: string ): string =>
	name === ''
		? __( 'Preview elsewhere', 'afterword' )
		: sprintf(
				/* translators: %s: a country, perhaps an area and a language: "New Zealand, Deutsch". */
				__( 'Preview: %s', 'afterword' ),
				name
			);
