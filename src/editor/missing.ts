/**
 * What a story lacks before it is published.
 */

/** What is known of the story and the site. */
export interface Draft {
	/** Whether a person chose topics, or tags or text leave no doubt about one. */
	sensitive: boolean;
	/** Whether the site places a panel in it by itself. */
	automatic: boolean;
	/** Whether a person left the panel out. */
	off: boolean;
	/** Whether a person put one into it. */
	panel: boolean;
	regionApproved: boolean;
	/** How many numbers should not be printed as they stand. */
	faulty: number;
}

/** Something that is missing: a panel, a panel that a person left out, a region, right numbers. */
export type Missing = 'panel' | 'left-out' | 'region' | 'numbers';

/**
 * Lists what is missing.
 *
 * @param draft The story.
 */
export function missing( {
	sensitive,
	automatic,
	off,
	panel,
	regionApproved,
	faulty,
}: Draft ): Missing[] {
	const list: Missing[] = [];
	if ( sensitive && ! panel && off ) {
		list.push( 'left-out' );
	} else if ( sensitive && ! panel && ! automatic ) {
		list.push( 'panel' );
	}
	if ( faulty > 0 ) {
		list.push( 'numbers' );
	}
	// A story that needs no help needs no region.
	if ( ( sensitive || panel ) && ! regionApproved ) {
		list.push( 'region' );
	}
	return list;
}
