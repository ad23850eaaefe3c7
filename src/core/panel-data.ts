/**
 * What the page tells the browser: the attribute data-afterword, printed by includes/panel-data.php.
 */
import { FORMAT } from './format.ts';

/** Content of the attribute. Numbers of topics, never their names. */
export interface PanelData {
	format: number;
	/** The site's region; empty while none is approved. */
	region: string;
	area: string | null;
	topics: number[];
	/** Language of the page. */
	lang: string;
	/** Language of the phrases. */
	words: string;
	/** Language of the file that holds the phrases; left out where the page carries them all. */
	file?: string;
	/** Languages that readers are offered: tag, and what the button says. */
	read?: [ tag: string, label: string ][];
	/** Zones of the site's region that need no question. */
	zones: string[];
	/** Those of its zones that ask readers of one language: zone, then language. */
	asks?: Record< string, string >;
	hidden: number[];
	pinned: number[];
	max: number | null;
	/** Keys of lines that the story does without, unless none would be left; left out where there are none. */
	without?: number[];
	/** Keys of lines that come first in this order; left out where there are none. */
	order?: number[];
	approved: boolean;
	/** A person chose this region for this panel: only the reader's tap changes it. */
	locked?: boolean;
	/** Readers of this story may be watched: nothing is offered that leaves a trace. */
	quiet?: boolean;
	/** Address below which the region files lie. */
	data: string;
	/** Address of the REST route that serves the same names where the files are denied; left out where `data` is that route. */
	route?: string;
	/** Address of the module that draws another region. */
	away: string;
	/** Address of the module that says what is open now; older pages have none. */
	open?: string;
	/** Version of the data, for addresses. */
	v: string;
}

/**
 * Reads the attribute. A cached page meets the scripts of the release after it: those read the shape before their own, too.
 *
 * @param json Its text.
 * @return null if it is none of ours: the panel then stays as the server printed it.
 */
export function readPanelData( json: string | undefined ): PanelData | null {
	try {
		const data = JSON.parse( json ?? '' ) as PanelData;
		return ( acceptsFormat( data.format ) || data.format === FORMAT - 1 ) &&
			typeof data.away === 'string' &&
			Array.isArray( data.zones ) &&
			Array.isArray( data.topics )
			? data
			: null;
	} catch {
		return null;
	}
}

/**
 * Says whether a shape can be read: our own version, or one newer.
 *
 * @param format Version of the shape.
 */
export const acceptsFormat = ( format: unknown ): boolean =>
	format === FORMAT || format === FORMAT + 1;
