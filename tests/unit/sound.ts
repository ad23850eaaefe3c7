/**
 * Data that comes near a rule and breaks none.
 */
import { type Dataset } from '../../src/dataset/read.ts';
import {
	base,
	from,
	hours,
	one,
	plain,
	retired,
	rules,
	two,
	withLexicon,
	withPhone,
	always,
} from './broken.ts';
import { dataset, line, phone, region, source } from './records.ts';

/** Data that comes near a rule and breaks none. */
export const sound: Record< string, Dataset > = {
	'the plain fixture': base,
	'a listed short code, with an area': one( {
		areas: [ 'GB-SCT' ],
		channels: [ phone( { display: '116 123' } ) ],
	} ),
	'letters with digits': withPhone( {
		display: '0808 TALK 800',
		digits: '0808 8255 800',
	} ),
	'hash and star codes': dataset(
		[
			region( {
				lines: [
					line( { channels: [ phone( { display: '#8008' } ) ] } ),
					line( {
						id: 'b-gb',
						channels: [ phone( { display: '*4141' } ) ],
					} ),
				],
			} ),
		],
		{ shortCodes: { GB: { short: [ '#8008', '*4141' ] } } }
	),
	'an irregular number': dataset(
		[
			region( {
				lines: [
					line( {
						channels: [ phone( { display: '0808 808 800' } ) ],
					} ),
				],
			} ),
		],
		{ shortCodes: { GB: { irregular: [ '0808808800' ] } } }
	),
	'a site and an address are no numbers': one( {
		channels: [ phone( { type: 'web', display: 'https://help.example' } ) ],
	} ),
	'night after day': hours(
		rules( [ 'MO', '22:00', '06:00' ], [ 'TU', '06:00', '09:00' ] )
	),
	'Sunday night up to Monday morning': hours(
		rules( [ 'SU', '18:00', '02:00' ], [ 'MO', '02:00', '09:00' ] )
	),
	'half an hour': hours( rules( [ 'MO', '09:00', '09:30' ] ) ),
	'six days round the clock': hours(
		rules( [ 'MO TU WE TH FR SA', '00:00', '24:00' ] )
	),
	'an older contradiction': hours( always(), {
		seen: '2026-05',
		contradicts: [ '0.hours' ],
	} ),
	'an undated contradiction': hours( always(), {
		seen: null,
		contradicts: [ '0.hours' ],
	} ),
	'a contradiction of another thing': hours( always(), {
		contradicts: [ '0.cost' ],
	} ),
	'a zone where the region has none': dataset(
		[
			region( {
				lines: [
					line( {
						channels: [
							phone( { hours: always( 'Pacific/Auckland' ) } ),
						],
						sources: [ source( { shows: [ '0', '0.hours' ] } ) ],
					} ),
				],
			} ),
		],
		{ zoneTable: {} }
	),
	'one number, two keywords': dataset( [
		region( {
			lines: [ 'A', 'B' ].map( ( keyword ) =>
				line( {
					id: `${ keyword.toLowerCase() }-gb`,
					channels: [
						phone( { type: 'sms', display: '116123', keyword } ),
					],
				} )
			),
		} ),
	] ),
	'one number, two languages': two( '0808 808 8000', '0808 808 8000', {
		languages: [ 'cy' ],
	} ),
	'one number, by phone and by text': two( '116 123', '', {
		channels: [ phone( { type: 'sms', display: '116123' } ) ],
	} ),
	'neighbours of other names': two( '0808 808 8000', '0808 808 8001', {
		names: { en: 'Birch' },
	} ),
	'neighbours with a common word': dataset( [
		region( {
			lines: [
				line( { names: { en: 'Acorn Helpline' } } ),
				line( {
					id: 'b-gb',
					names: { en: 'Birch Helpline' },
					channels: [ phone( { display: '0808 808 8001' } ) ],
				} ),
			],
		} ),
	] ),
	'reviewed neighbours': dataset( [
		region( {
			lines: [
				line( {
					channels: [
						phone(),
						phone( { display: '0808 808 8001' } ),
					],
					sources: [ source( { shows: [ '0', '1' ] } ) ],
				} ),
			],
			distinct: [ [ '0808 8088001', '+44 808 808 8000' ] ],
		} ),
	] ),
	'distant digits swapped': two( '0808 808 8019', '0808 808 9018' ),
	'two digits apart': two( '0808 808 8000', '0808 808 8011' ),
	'a retired number that is not shown': dataset( [
		region( {
			retired: [
				{ ...retired, now: 'help-gb' },
				{ ...retired, number: 'CHILDLINE' },
			],
		} ),
	] ),
	'a repository as origin': from( { origin: 'google/libphonenumber' } ),
	'seen in the release month': from( { seen: '2026-11' } ),
	'a borrowed line': dataset( [
		region(),
		region( {
			region: 'NZ',
			lines: [],
			uses: {
				region: 'GB',
				lines: [ { id: 'help-gb', sources: [ plain ] } ],
			},
		} ),
	] ),
	'international reach of a paid number': one( {
		channels: [
			phone( { display: '020 7946 0958', reach: 'international' } ),
		],
		sources: [ source( { shows: [ '0', '0.reach' ] } ) ],
	} ),
	'letters that run on, and a word beside its digits': one( {
		channels: [
			phone( { display: '0800 58 HELPLINE', digits: '0800 584 3575' } ),
			phone( {
				display: '0808 NOW (0808 808 8001)',
				digits: '0808 808 8001',
			} ),
		],
		sources: [ source( { shows: [ '0', '1' ] } ) ],
		names: { en: 'Letters' },
	} ),
	'a lexicon with spellings and a gap': withLexicon( {
		exclude: [ 'suicide (squad|bomber)' ],
		terms: [ { topic: 'general', grade: 'A', words: [ 'need(s|) help' ] } ],
	} ),
};
