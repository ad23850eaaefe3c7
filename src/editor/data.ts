/**
 * What PHP hands to the editor: includes/editor.php.
 */
import { type TagTable } from '../core/tags.ts';

/** A topic with its name in the journalist's language. */
export interface NamedTopic {
	n: number;
	id: string;
	parent: number;
	label: string;
}

/** Content of `window.afterwordEditor`. */
export interface EditorData {
	topics: NamedTopic[];
	tags: TagTable;
	region: string;
	regions: { code: string; name: string }[];
	regionApproved: boolean;
	automatic: boolean;
	canManage: boolean;
	settingsUrl: string;
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
	region: '',
	regions: [],
	regionApproved: false,
	automatic: false,
	canManage: false,
	settingsUrl: '',
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
