/* Generated from data/schema by `npm run data:types`. Do not edit. */

/**
 * BCP 47 tag.
 */
export type Language = string;
export type Id = string;
export type Address = string;
export type By = 'provider' | 'authority' | 'press' | 'directory';
/**
 * Registrable domain of the publisher, or owner/repository. A copy carries the original's origin.
 */
export type Origin = string;
/**
 * Year and month.
 */
export type Month = string;
/**
 * @minItems 1
 */
export type PlainSources = PlainSource[];
/**
 * Whom the line is for; null = everybody.
 */
export type Audience = null | Audience1;
/**
 * When the channel answers; null = not confirmed.
 */
export type Hours = null | AlwaysOpen | HourRules;
/**
 * IANA time zone.
 */
export type Zone = string;
/**
 * Index path into the record.
 */
export type Path = string;

/**
 * Everything known of one country or territory: data/regions/XX.json.
 */
export interface Region {
	/**
	 * ISO 3166-1 alpha-2 code, or XK.
	 */
	region: string;
	names?: Names;
	/**
	 * Official or main languages as BCP 47 tags, the most used first.
	 */
	languages: Language[];
	/**
	 * Lines of another region that are evidenced to work here.
	 */
	uses?: {
		region: string;
		/**
		 * @minItems 1
		 */
		lines: Use[];
	};
	/**
	 * In the order to try; empty where the territory has no service.
	 */
	emergency: Emergency[];
	lines: Line[];
	retired: Retired[];
	/**
	 * Reviewed pairs of numbers that look like a slip of one another and are not.
	 */
	distinct?: string[][];
	/**
	 * For maintainers; never printed.
	 */
	note?: string;
}
/**
 * By BCP 47 tag; on a region, overrides of the CLDR short name.
 */
export interface Names {
	[k: string]: string;
}
export interface Use {
	id: Id;
	sources: PlainSources;
}
export interface PlainSource {
	url: Address;
	by: By;
	origin: Origin;
	seen: null | Month;
}
export interface Emergency {
	number: string;
	/**
	 * @minItems 1
	 */
	for: ('any' | 'medical' | 'police' | 'fire')[];
	/**
	 * Emergency service by SMS.
	 */
	text?: {
		number: string;
		registration?: boolean;
	};
	sources: PlainSources;
	note?: string;
}
export interface Line {
	id: Id;
	names: Names;
	/**
	 * @minItems 1
	 */
	topics: Id[];
	kind: 'crisis' | 'support' | 'information';
	/**
	 * ISO 3166-2 codes; empty = the whole region.
	 */
	areas: string[];
	/**
	 * @minItems 1
	 */
	languages: Language[];
	audience: Audience;
	/**
	 * @minItems 1
	 * @maxItems 8
	 */
	channels: Channel[];
	url: null | string;
	/**
	 * @minItems 1
	 */
	sources: Source[];
	status: 'current' | 'suspended';
	/**
	 * For maintainers; never printed.
	 */
	note?: string;
}
export interface Audience1 {
	/**
	 * Youngest age in years.
	 */
	min?: number;
	/**
	 * Oldest age in years, included.
	 */
	max?: number;
	group?:
		| 'child'
		| 'young'
		| 'women'
		| 'men'
		| 'parents'
		| 'family'
		| 'lgbtq'
		| 'older'
		| 'veterans'
		| 'rural'
		| 'students'
		| 'indigenous'
		| 'ethnic-minority'
		| 'migrants'
		| 'muslim'
		| 'jewish'
		| 'deaf'
		| 'disabled'
		| 'health-workers'
		| 'emergency-workers'
		| 'workers'
		| 'carers';
}
export interface Channel {
	type: 'phone' | 'sms' | 'chat' | 'whatsapp' | 'email' | 'web';
	/**
	 * As the service prints it: number, address of the chat or site (https), or e-mail address.
	 */
	display: string;
	/**
	 * The number in digits, where `display` has letters.
	 */
	digits?: string;
	/**
	 * The word to send by SMS.
	 */
	keyword?: string;
	extension?: string;
	/**
	 * Key to press after the call is answered.
	 */
	menu?: string;
	/**
	 * Where they differ from the line's.
	 *
	 * @minItems 1
	 */
	languages?: Language[];
	/**
	 * For the person who calls or writes; left out where unknown.
	 */
	cost?: 'free' | 'local' | 'standard' | 'premium';
	/**
	 * international: evidenced to work from abroad.
	 */
	reach?: 'national' | 'international';
	hours: Hours;
}
export interface AlwaysOpen {
	tz: Zone;
	always: true;
}
export interface HourRules {
	tz: Zone;
	/**
	 * @minItems 1
	 */
	rules: HourRule[];
	/**
	 * may-differ: printed as "usually"; open: the source says that holidays make no difference.
	 */
	holidays?: 'may-differ' | 'closed' | 'open';
}
/**
 * A span that begins on each of the days. A `to` at or before `from` lies on the next day.
 */
export interface HourRule {
	/**
	 * @minItems 1
	 */
	days: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
	from: string;
	to: string;
}
export interface Source {
	url: Address;
	by: By;
	origin: Origin;
	/**
	 * Month in which the content is known to have stood there; null = undated.
	 */
	seen: null | Month;
	/**
	 * Index paths: "0" the first channel, "0.hours" its hours, "0.cost", or a field of the line.
	 *
	 * @minItems 1
	 */
	shows: Path[];
	/**
	 * What the source says otherwise.
	 *
	 * @minItems 1
	 */
	contradicts?: Path[];
}
/**
 * A number, or a name that looks like one, that must never be shown.
 */
export interface Retired {
	number: string;
	name: string;
	/**
	 * works: replaced, but still answered.
	 */
	state: 'works' | 'closed' | 'unreachable' | 'never-valid' | 'reassigned';
	since?: string;
	/**
	 * Id of the line to name instead.
	 */
	now: null | Id;
	sources: PlainSources;
	note?: string;
}
