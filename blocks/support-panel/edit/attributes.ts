/**
 * The block's attributes, read with distrust: code view may have put anything there.
 */

/** Attributes of the block. */
export type Attributes = {
	/** Ids of topics; empty = those of the post. */
	topics: string[];
	/** Code that locks the region; empty = the site's, and the reader's elsewhere. */
	region: string;
	headingLevel: number;
	/** Ids of lines that the story does without. */
	hidden: string[];
	/** Ids of lines that come first. */
	order: string[];
	/** What the newsroom says above the lines: plain text. */
	note: string;
};

/** Most lines that a story leaves out, and most that it puts in order: MOST_STORY_LINES of includes/story-lines.php. */
export const MOST_LINES = 50;

/** How the id of a line is written: LINE_ID of includes/data.php. */
const LINE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Keeps what is written like the id of a line, each once.
 *
 * @param value Anything.
 */
export const lineIds = ( value: unknown ): string[] =>
	Array.isArray( value )
		? [
				...new Set(
					value.filter(
						( id ) => typeof id === 'string' && LINE_ID.test( id )
					)
				),
			].slice( 0, MOST_LINES )
		: [];

/** What the block does with, read from its attributes. */
export interface Choice {
	region: string;
	hidden: string[];
	order: string[];
	note: string;
}

/**
 * Reads what a journalist chose beside topics.
 *
 * @param attributes Attributes as they stand in the post.
 */
export const readChoice = ( attributes: Partial< Attributes > ): Choice => ( {
	region: typeof attributes.region === 'string' ? attributes.region : '',
	hidden: lineIds( attributes.hidden ),
	order: lineIds( attributes.order ),
	note: typeof attributes.note === 'string' ? attributes.note : '',
} );
