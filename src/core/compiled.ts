/* Generated from data/schema by `npm run data:types`. Do not edit. */

export type CompiledHours =
	| null
	| {
			tz: string;
			always: true;
	  }
	| {
			tz: string;
			rules: CompiledRule[];
			holidays?: 'may-differ' | 'closed' | 'open';
	  };

/**
 * One region as the page and the browser read it: build/data/regions/XX.json and .php. Only lines that may be shown, best first; what is empty is left out.
 */
export interface CompiledRegion {
	/**
	 * Version of this shape.
	 */
	format: number;
	/**
	 * Release month of the dataset, YYYY-MM.
	 */
	release: string;
	/**
	 * First 8 hex digits of the SHA-256 of the content.
	 */
	hash: string;
	region: string;
	names?: Names;
	languages: string[];
	/**
	 * Whether the region has several time zones, so that hours name theirs.
	 */
	zones?: true;
	/**
	 * Names of the areas that lines serve: ISO 3166-2 code, then language.
	 */
	areas?: {
		[k: string]: Names;
	};
	emergency: CompiledEmergency[];
	lines: CompiledLine[];
}
export interface Names {
	[k: string]: string;
}
export interface CompiledEmergency {
	number: string;
	dial: string;
	for: ('any' | 'medical' | 'police' | 'fire')[];
	text?: {
		number: string;
		registration?: boolean;
	};
}
export interface CompiledLine {
	id: string;
	/**
	 * Number that stands for the id where a word would tell too much.
	 */
	key: number;
	names: Names;
	topics: number[];
	kind: 'crisis' | 'support' | 'information';
	areas?: string[];
	languages: string[];
	audience?: CompiledAudience;
	channels: CompiledChannel[];
	url: string | null;
	level: 'confirmed' | 'corroborated';
	/**
	 * YYYY-MM
	 */
	checked: string;
	/**
	 * Age at the release month: 0 up to 12 months, 1 up to 36, 2 over 36.
	 */
	band: 0 | 1 | 2;
	/**
	 * A shown channel answers day and night.
	 */
	always?: true;
	/**
	 * The region that the line belongs to, where it is another.
	 */
	from?: string;
}
export interface CompiledAudience {
	min?: number;
	max?: number;
	group?: string;
}
export interface CompiledChannel {
	type: 'phone' | 'sms' | 'chat' | 'whatsapp' | 'email' | 'web';
	display: string;
	/**
	 * What the telephone dials: digits with an optional leading plus; null where nothing is dialled.
	 */
	dial: string | null;
	keyword?: string;
	extension?: string;
	menu?: string;
	languages?: string[];
	cost?: 'free' | 'local' | 'standard' | 'premium';
	reach?: 'international';
	hours: CompiledHours;
}
export interface CompiledRule {
	days: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
	from: string;
	to: string;
}
