/**
 * Which topics a story is about. Twin of includes/story-topics.php.
 */

/** What speaks for topics. Ids or numbers of topics, best first. */
export interface Voices< T > {
	/** A person's choice. */
	chosen: readonly T[];
	/** Of which tags or text leave no doubt. */
	sure: readonly T[];
	/** Which they only suggest. */
	suggested: readonly T[];
	/** Which a person said the story is not about. */
	dismissed: readonly T[];
}

/**
 * Settles what a story is about: a person's choice, else what is sure, else, where somebody asked for a panel, what is
 * likely. What a person dismissed speaks no more.
 *
 * @param voices        What speaks for topics.
 * @param withSuggested Whether what is only likely counts where nothing is sure.
 * @return Topics, best first; empty if nothing points to one.
 */
export function storyTopics< T >(
	{ chosen, sure, suggested, dismissed }: Voices< T >,
	withSuggested: boolean
): T[] {
	const left = ( topics: readonly T[] ): T[] =>
		topics.filter( ( topic ) => ! dismissed.includes( topic ) );
	const lists = [ [ ...chosen ], left( sure ) ];
	return (
		( withSuggested ? [ ...lists, left( suggested ) ] : lists ).find(
			( topics ) => topics.length > 0
		) ?? []
	);
}
