/**
 * How the panel gets into a text that is not made of blocks.
 */

/** Puts the panel at the end of the text and takes the writer there. */
export type Inserter = () => void;

let inserter: Inserter | null = null;

/**
 * Says how, on the page of the classic editor.
 *
 * @param insert Puts it there.
 */
export function setInserter( insert: Inserter ): void {
	inserter = insert;
}

/** Gives it; null on the page of the block editor. */
export const getInserter = (): Inserter | null => inserter;
