/**
 * What the server says of a panel: preview() in includes/preview.php.
 */
import { type NoteFault } from '../../../src/core/note.ts';
import { type Shown } from '../../../src/editor/numbers/sources.ts';

/** A line that was picked, and why. */
export interface PickedLine {
	id: string;
	name: string;
	/** Id of the topic that it was picked for. */
	topic: string;
	why: string;
	level: 'confirmed' | 'corroborated';
	/** Month of its newest source. */
	checked: string;
	sources: Shown[];
}

/** A line that the story does without. */
export interface HiddenLine {
	id: string;
	name: string;
	region: string;
	/** Whether it is one of the region that is shown. */
	here: boolean;
}

/** The answer. */
export interface Answer {
	html: string;
	/** The region that is shown; empty where none is approved. */
	region: string;
	area: string | null;
	/** Areas that a reader there can choose. */
	areas: { code: string; name: string }[];
	picked: PickedLine[];
	emergency: { number: string; sources: Shown[] }[];
	hidden: HiddenLine[];
	/** Ids that no region has any more. */
	lost: string[];
	/** false where leaving lines out would have left nothing. */
	heeded: boolean;
	noteFault: NoteFault | '';
}
