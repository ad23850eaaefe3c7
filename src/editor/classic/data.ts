/**
 * What PHP hands to the box of the classic editor beside editorData(): includes/classic-script.php.
 */
import { type Tag } from '../../core/tags.ts';
import { type Saved } from '../placed-by-itself.ts';

/** A term with its id. */
export type KnownTerm = Tag & { id: number };

/** A taxonomy of the story. */
export interface Taxonomy {
	slug: string;
	/** Ids of the terms that the story was saved with. */
	saved: readonly number[];
	/** Those, and all of which the site says something. */
	terms: readonly KnownTerm[];
}

/** Content of `window.afterwordClassic`. */
export interface ClassicData {
	post: number;
	type: string;
	/** Name of the form's fields. */
	form: string;
	/** What the ids of our elements begin with. */
	box: string;
	/** What a person decided: the post's fields as they were saved. */
	values: Readonly< Record< string, unknown > >;
	/** What the server says of the story as it was saved. */
	saved: Saved | null;
	taxonomies: readonly Taxonomy[];
	/** Sign at which WordPress cuts what is typed into the box of tags. */
	delimiter: string;
	/** Name of our shortcode. */
	shortcode: string;
	/** Names of the site's shortcodes. */
	shortcodes: readonly string[];
}

declare global {
	interface Window {
		afterwordClassic?: ClassicData;
	}
}

/** Reads what PHP handed over; undefined on a page that is none of ours. */
export const classicData = (): ClassicData | undefined =>
	window.afterwordClassic;
