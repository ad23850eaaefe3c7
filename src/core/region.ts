/**
 * Which region a reader's device points to: DESIGN §6, Region in the browser. Nothing here reads the device.
 */

/** What the device says. */
export interface Clues {
	/** IANA name of the time zone; empty if unknown. */
	zone: string;
	/** First language of the browser, BCP 47. */
	locale: string;
}

/** A zone that does not tell one country. */
export interface AskZone {
	zone: string;
	/** Only for pages or browsers in this language. */
	language?: string;
	regions: readonly string[];
}

/** Zone names by country, and the zones that ask. */
export interface ZoneTable {
	zones: Readonly< Record< string, string > >;
	ask: readonly AskZone[];
}

/** First parts of zone names that have a file of their own; the rest stands in "Other". */
const PARTS =
	/^(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/**
 * Names the part of the table that holds a zone, so that a reader loads no more than that.
 *
 * @param zone IANA name.
 */
export const zonePart = ( zone: string ): string =>
	PARTS.exec( zone )?.[ 1 ] ?? 'Other';

/** What follows from the clues. */
export interface Resolved {
	/** Region to show. */
	region: string;
	/** Regions to offer beside it, in one tap. */
	offer: string[];
	/** Regions to ask about, in a sentence that names them: the site's own is none of them. */
	ask: string[];
	/** What decided. */
	by: 'zone' | 'locale' | 'default' | 'ask';
}

/**
 * Reads the region that a locale tells.
 *
 * @param locale BCP 47 tag of the browser.
 * @param codes  Known regions.
 * @return Region code; null where it tells nothing. `en-US` never tells: half the world's devices carry it.
 */
export function tellingRegion(
	locale: string,
	codes: ReadonlySet< string >
): string | null {
	const code = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i
		.exec( locale )?.[ 1 ]
		?.toUpperCase();
	if ( ! code || ! codes.has( code ) || /^en-us(-|$)/i.test( locale ) ) {
		return null;
	}
	return code;
}

/**
 * Says whether a zone tells nothing, whatever the table holds.
 *
 * @param clues What the device says. Privacy browsers report Atlantic/Reykjavik with en-US.
 */
export const isSilent = ( { zone, locale }: Clues ): boolean =>
	/^(|utc|gmt|uct|zulu|universal|greenwich|factory|gmt[+-]?0|etc\/.*)$/i.test(
		zone
	) ||
	( zone === 'Atlantic/Reykjavik' && /^en-us(-|$)/i.test( locale ) );

/**
 * Finds the entry of a zone that asks.
 *
 * @param clues     What the device says.
 * @param ask       Zones that ask.
 * @param languages Languages that count: the page's and the browser's.
 */
export const asking = (
	clues: Clues,
	ask: readonly AskZone[],
	languages: readonly string[]
): AskZone | undefined =>
	ask.find(
		( { zone, language } ) =>
			zone === clues.zone &&
			( ! language ||
				languages.some(
					( tag ) => tag.split( '-' )[ 0 ] === language
				) )
	);

/**
 * Says whether a reader is at home, so that the page needs nothing more.
 *
 * @param clues     What the device says.
 * @param home      The site's default region.
 * @param homeZones Zones of that region, those that ask left out.
 * @param codes     Known regions.
 */
export function isHome(
	clues: Clues,
	home: string,
	homeZones: readonly string[],
	codes: ReadonlySet< string >
): boolean {
	const told = tellingRegion( clues.locale, codes );
	return isSilent( clues )
		? told === null || told === home
		: homeZones.includes( clues.zone );
}

/**
 * Resolves the clues into a region.
 *
 * @param clues     What the device says.
 * @param home      The site's default region.
 * @param table     Zones by country.
 * @param codes     Known regions.
 * @param languages Languages that count for a zone that asks.
 */
export function resolveRegion(
	clues: Clues,
	home: string,
	table: ZoneTable,
	codes: ReadonlySet< string >,
	languages: readonly string[] = [ clues.locale ]
): Resolved {
	const silent = isSilent( clues );
	const ask = silent ? undefined : asking( clues, table.ask, languages );
	if ( ask ) {
		// Where the site's own region is one of them it stays, and the other is offered.
		const isOne = ask.regions.includes( home );
		return {
			region: home,
			offer: isOne ? ask.regions.filter( ( code ) => code !== home ) : [],
			ask: isOne ? [] : [ ...ask.regions ],
			by: 'ask',
		};
	}
	const told = tellingRegion( clues.locale, codes );
	const zoned =
		! silent && Object.hasOwn( table.zones, clues.zone )
			? table.zones[ clues.zone ]
			: undefined;
	if ( zoned ) {
		const differs = told !== null && told !== zoned && told !== home;
		return {
			region: zoned,
			offer: differs ? [ told ] : [],
			ask: [],
			by: 'zone',
		};
	}
	return told
		? { region: told, offer: [], ask: [], by: 'locale' }
		: { region: home, offer: [], ask: [], by: 'default' };
}
