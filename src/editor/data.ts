/**
 * What PHP hands to the editor: includes/editor.php.
 */
import { type WeighedTopic } from '../core/detect.ts';
import { type StopWords } from '../core/guess-language.ts';
import { type TagTable } from '../core/tags.ts';

/** A topic with its name in the journalist's language. */
export interface NamedTopic extends WeighedTopic {
	id: string;
	label: string;
}

/** Content of `window.afterwordEditor`. */
export interface EditorData {
	topics: NamedTopic[];
	tags: TagTable;
	/** Taxonomies that people fill in, and the field of a post that holds the terms of each. */
	taxonomies: { slug: string; field: string }[];
	region: string;
	regions: { code: string; name: string }[];
	regionApproved: boolean;
	/** Languages that the panel speaks, besides the site's own. */
	languages: { tag: string; name: string }[];
	automatic: boolean;
	/** Types of posts that get a panel by themselves. */
	automaticFor: string[];
	/** Whether the text counts for that, not tags alone. */
	automaticText: boolean;
	/** Whether writers are reminded to tell a service before a story names it. */
	tellService: boolean;
	canManage: boolean;
	settingsUrl: string;
	/** Where writers ask for a local line; empty = nowhere. */
	askAt: string;
	/** Languages with a lexicon, and their most frequent words. */
	stopWords: StopWords;
	/** Language of the site, without region. */
	language: string;
	/** Language of the story, where a plugin knows it; else empty. */
	told: string;
	/** Address below which the compiled data lies, and its version. */
	data: string;
	v: string;
}

declare global {
	interface Window {
		afterwordEditor?: EditorData;
	}
}

/** An editor without our data, after an error in PHP: nothing is known, nothing breaks. */
const NOTHING: EditorData = {
	topics: [],
	tags: { exact: {}, exclude: [], suggest: [] },
	taxonomies: [],
	region: '',
	regions: [],
	regionApproved: false,
	languages: [],
	automatic: false,
	automaticFor: [],
	automaticText: false,
	tellService: false,
	canManage: false,
	settingsUrl: '',
	askAt: '',
	stopWords: {},
	language: 'en',
	told: '',
	data: '',
	v: '',
};

/** Reads what PHP handed over. */
export const editorData = (): EditorData => window.afterwordEditor ?? NOTHING;

/**
 * Names a topic.
 *
 * @param id Id of the topic.
 * @return Its name in the journalist's language; the id itself if it is unknown.
 */
export const topicLabel = ( id: string ): string =>
	editorData().topics.find( ( topic ) => topic.id === id )?.label ?? id;
