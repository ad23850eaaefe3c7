/**
 * What the Topics screen reads and writes: includes/term-list.php, includes/rest-terms.php.
 */
import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';

/** Content of `window.afterwordTopics`. */
export interface TopicsData {
	topics: { id: string; label: string }[];
	mostTopics: number;
	mostUnless: number;
}

declare global {
	interface Window {
		afterwordTopics?: TopicsData;
	}
}

/** A topic that a term stands for. */
export interface Meaning {
	topic: string;
	level: 'auto' | 'suggest';
}

export interface NamedTerm {
	id: number;
	name: string;
}

/** What people decided about a term; no topic: it stands for none. */
export interface Decision {
	topics: string[];
	suggest: boolean;
	unless: NamedTerm[];
}

export interface Term extends NamedTerm {
	/** Names of the terms above, highest first. */
	above: string;
	/** Tag, category and so on, in the user's language. */
	kind: string;
	count: number;
	/** null = nobody decided. */
	own: Decision | null;
	means: Meaning[];
	/** What its name alone stands for. */
	byName: Meaning[];
}

export interface Stories {
	total: number;
	stories: { id: number; title: string; edit: string | null }[];
}

export type Show = 'topics' | 'suggest' | 'own';

const PATH = '/afterword/v1/terms';

/** Reads what PHP handed over. */
export const topicsData = (): TopicsData =>
	window.afterwordTopics ?? { topics: [], mostTopics: 3, mostUnless: 10 };

/**
 * Names a topic.
 *
 * @param id Id of the topic.
 */
export const label = ( id: string ): string =>
	topicsData().topics.find( ( topic ) => topic.id === id )?.label ?? id;

/**
 * Reads a page of terms.
 *
 * @param show   Which.
 * @param search Words in the name; empty = any.
 * @param page   Number of the page, from 1.
 */
export const readTerms = (
	show: Show,
	search: string,
	page: number
): Promise< { terms: Term[]; total: number } > =>
	apiFetch( { path: addQueryArgs( PATH, { show, search, page } ) } );

/**
 * Reads the stories that a decision would concern.
 *
 * @param id     Id of the term.
 * @param unless Terms that they must not carry.
 */
export const readStories = (
	id: number,
	unless: readonly NamedTerm[]
): Promise< Stories > =>
	apiFetch( {
		path: addQueryArgs( `${ PATH }/${ id }/stories`, {
			unless: unless.map( ( one ) => one.id ),
		} ),
	} );

/**
 * Stores or takes back a decision.
 *
 * @param id       Id of the term.
 * @param decision The decision; null = its name speaks for itself again.
 * @return The term as it now stands.
 */
export const decide = (
	id: number,
	decision: Decision | null
): Promise< Term > =>
	apiFetch( {
		path: `${ PATH }/${ id }`,
		method: decision ? 'PUT' : 'DELETE',
		...( decision
			? {
					data: {
						...decision,
						unless: decision.unless.map( ( one ) => one.id ),
					},
				}
			: {} ),
	} );
