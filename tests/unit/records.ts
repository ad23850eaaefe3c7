/**
 * Small records for tests: valid, without a defect, and made wrong by the test that uses them.
 */
import { type CompiledLine } from '../../src/core/compiled.ts';
import { type Dataset, type TopicRecord } from '../../src/dataset/read.ts';
import {
	type Channel,
	type Line,
	type Region,
	type Source,
} from '../../src/dataset/record.ts';

export const source = ( more: Partial< Source > = {} ): Source => ( {
	url: 'https://help.example/contact',
	by: 'provider',
	origin: 'help.example',
	seen: '2026-06',
	shows: [ '0' ],
	...more,
} );

export const phone = ( more: Partial< Channel > = {} ): Channel => ( {
	type: 'phone',
	display: '0808 808 8000',
	hours: null,
	...more,
} );

export const line = ( more: Partial< Line > = {} ): Line => ( {
	id: 'help-gb',
	names: { en: 'Help' },
	topics: [ 'general' ],
	kind: 'support',
	areas: [],
	languages: [ 'en' ],
	audience: null,
	channels: [ phone() ],
	url: 'https://help.example',
	sources: [ source() ],
	status: 'current',
	...more,
} );

export const region = ( more: Partial< Region > = {} ): Region => ( {
	region: 'GB',
	languages: [ 'en', 'cy' ],
	emergency: [],
	lines: [ line() ],
	retired: [],
	...more,
} );

const topic = (
	n: number,
	id: string,
	parent: string | null
): TopicRecord => ( {
	...{
		n,
		id,
		parent,
		danger: null,
		exit: false,
		pair: false,
		audience: null,
	},
	...{ iptc: [], wikidata: [], suggestOnly: [], feeds: false },
	...{ suggest: 1, auto: 2 },
} );

export const dataset = (
	regions: readonly Region[],
	more: Partial< Dataset > = {}
): Dataset => ( {
	release: '2026-11',
	topics: [
		topic( 1, 'general', null ),
		topic( 2, 'mental-health', 'general' ),
	],
	regions: new Map( regions.map( ( one ) => [ one.region, one ] ) ),
	international: line(),
	zoneTable: { 'Europe/London': 'GB', 'Pacific/Auckland': 'NZ' },
	zones: { add: {}, ask: [] },
	lexicons: [],
	shortCodes: { GB: { short: [ '116123' ] } },
	areas: { 'GB-SCT': { en: 'Scotland' }, 'NZ-AUK': { en: 'Auckland' } },
	numberWords: {
		...{ call: [], history: [], other: [], always: [] },
		...{ counted: [], led: [] },
	},
	...more,
} );

export const compiled = (
	more: Partial< CompiledLine > = {}
): CompiledLine => ( {
	...{ id: 'help-gb', key: 1, names: { en: 'Help' }, topics: [ 1 ] },
	...{ kind: 'support', languages: [ 'en' ], url: null, channels: [] },
	...{ level: 'confirmed', checked: '2026-06', band: 0 },
	...more,
} );
