/**
 * What the panels of one page share.
 */

/** A region, and the part of it that is known. */
export interface Place {
	region: string;
	/** ISO 3166-2 code. */
	area: string | null;
}

/** The reader's choice on this page and what follows from a new one. */
export interface PageState {
	/** Known regions. */
	codes: ReadonlySet< string >;
	/** What the reader chose by hand on this page; null if nothing. Lives as long as the page. */
	choice: Place | null;
	/**
	 * Takes a choice to every panel that is not locked.
	 *
	 * @param panel Where it was made: that panel announces it.
	 * @param place The choice.
	 * @param said  What is announced; "Now showing" if left out.
	 */
	choose: ( panel: HTMLElement, place: Place, said?: string ) => void;
}
