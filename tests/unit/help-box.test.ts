/**
 * Typed help boxes: what is taken for one, what goes into the panel, which words stay.
 */
import {
	isHelpBox,
	type Item,
	type Part,
	takeApart,
} from '../../src/editor/transforms/help-box.ts';
import { without } from '../../src/editor/transforms/html.ts';

const p = ( html: string ): Part => ( { kind: 'paragraph', html } );
const h = ( html: string ): Part => ( { kind: 'heading', html } );
const items = ( htmls: readonly ( string | Item )[] ): Item[] =>
	htmls.map( ( one ) =>
		typeof one === 'string' ? { html: one, items: [] } : one
	);
const list = ( ...htmls: ( string | Item )[] ): Part => ( {
	kind: 'list',
	items: items( htmls ),
} );

const left = ( parts: readonly Part[] ): unknown[] =>
	takeApart( parts, [] ).map( ( { html, items: kept } ) =>
		kept.length > 0 ? kept.map( ( one ) => one.html ) : html
	);

describe( 'takeApart', () => {
	it.each< [ string, Part[], unknown[] ] >( [
		[
			'words before, a list behind',
			[
				p(
					'If this story has touched you, somebody will listen at any hour. Samaritans: 116 123. Childline: 0800 1111.'
				),
			],
			[
				'If this story has touched you, somebody will listen at any hour.',
			],
		],
		[
			'a heading, a long lead, a list of lines',
			[
				h( 'Need someone to talk to?' ),
				p(
					'These services listen to anybody who is worried about themselves or about a friend:'
				),
				list(
					'Lifeline 13 11 14, day and night',
					'<strong>Kids Helpline</strong>: <a href="tel:1800551800">1800 55 1800</a>',
					'Your own doctor'
				),
			],
			[
				'Need someone to talk to?',
				'These services listen to anybody who is worried about themselves or about a friend:',
				[ 'Your own doctor' ],
			],
		],
		[
			'a heading over numbers alone goes: the panel has its own',
			[
				h( 'Where to turn' ),
				list( 'Lifeline: 0800 543 354', 'Youthline: 0800 376 633' ),
			],
			[],
		],
		[
			'lines with their names above them, and a title above those',
			[
				p(
					'<strong>Help near you</strong><br>Sands<br>0808 164 3332<br>Tommy’s<br>0800 014 7800<br>You can also ask your midwife.'
				),
			],
			[ 'You can also ask your midwife.' ],
		],
		[
			'tags that begin in one sentence and end in the next',
			[
				p(
					'You are not alone. <strong>Ring us on 0800 543 354. Please</strong> do talk to somebody.'
				),
			],
			[
				'You are not alone. <strong>Please</strong> do talk to somebody.',
			],
		],
		[
			'hours go with the number that they are told of',
			[
				p(
					'Call the line on 0300 123 3393. It is open 9am to 6pm. Nobody has to wait for a diagnosis.'
				),
			],
			[ 'Nobody has to wait for a diagnosis.' ],
		],
		[
			'a number in brackets, in a sentence that is whole without it',
			[
				p(
					'The charity Sands (0808 164 3332) heard the family at length.'
				),
			],
			[ 'The charity Sands heard the family at length.' ],
		],
		[
			'brackets in a sentence that only asks for a call',
			[
				p(
					'Contact Lifeline (13 11 14), Kids Helpline (1800 55 1800) or Beyond Blue (1300 22 4636).'
				),
			],
			[],
		],
		[
			'short forms end no sentence',
			[
				p(
					'Mind holds a drop-in at St. Mary’s every week. Tel. 020 7946 0018, Dr. Rao.'
				),
			],
			[ 'Mind holds a drop-in at St. Mary’s every week.' ],
		],
		[
			'an address in the web with the full stop behind it',
			[
				p(
					'Read more at www.example.org. Or call 0808 2000 247. Anybody may.'
				),
			],
			[ 'Read more at www.example.org. Anybody may.' ],
		],
		[
			'what stands below an item that goes moves up',
			[
				list( {
					html: 'Shout: text SHOUT to 85258',
					items: items( [ 'Also for those who care for somebody' ] ),
				} ),
			],
			[ [ 'Also for those who care for somebody' ] ],
		],
		[
			'German, with slashes',
			[
				p(
					'Wer sich Sorgen um einen Menschen macht, kann darüber reden. Telefonseelsorge: 0800/111 0 111 und 0800/111 0 222.'
				),
			],
			[ 'Wer sich Sorgen um einen Menschen macht, kann darüber reden.' ],
		],
		[
			'Japanese, without spaces',
			[ p( 'ひとりで悩まないでください。電話は0120-783-556です。' ) ],
			[ 'ひとりで悩まないでください。' ],
		],
		[
			'no number: every word stays as it is',
			[
				h( 'Help' ),
				p( 'Ask your doctor.  <em>Please</em>' ),
				list( 'One' ),
			],
			[ 'Help', 'Ask your doctor.  <em>Please</em>', [ 'One' ] ],
		],
	] )( '%s', ( _, parts, expected ) => {
		expect( left( parts ) ).toEqual( expected );
	} );

	it( 'leaves what is only told about, and takes what only the reading thread knows', () => {
		const html = 'The number then was 08457 90 90 90. Dial 141 at night.';
		const at = ( text: string ) => ( {
			html,
			start: html.indexOf( text ),
			end: html.indexOf( text ) + text.length,
		} );
		expect(
			takeApart(
				[ p( html ) ],
				[
					{ ...at( '08457 90 90 90' ), told: true, helps: true },
					{ ...at( '141' ), told: false, helps: true },
				]
			)
		).toEqual( [
			{ from: 0, html: 'The number then was 08457 90 90 90.', items: [] },
		] );
	} );
} );

describe( 'isHelpBox', () => {
	it.each( [
		[ true, p( 'Call Samaritans on 116 123.' ) ],
		[ true, p( 'Helpline: 0800 1111' ) ],
		[ true, list( 'Text SHOUT to 85258' ) ],
		[ false, p( 'The score was 116 to 123.' ) ],
		[
			false,
			p( 'In 2019, 1,300 people moved there; 24/7 noise followed.' ),
		],
		[ false, p( 'Call your doctor.' ) ],
		[ false, p( 'Call 0800 1111. '.repeat( 2000 ) ) ],
	] )( '%s, %#', ( expected, part ) => {
		expect( isHelpBox( [ part ], [] ) ).toBe( expected );
	} );
} );

describe( 'without', () => {
	it.each( [
		[ '<b>a <i>b</i> c</b> d', [ 9, 15 ], '<b>a <i>b</i></b> d' ],
		[ 'a <a href="tel:1">1</a> b', [ 2, 23 ], 'a b' ],
		[ 'a<br>b<br>c', [ 5, 10 ], 'a<br>c' ],
		[ '<b>a</b>', [ 3, 4 ], '' ],
	] )( '%s', ( html, [ start, end ], expected ) => {
		expect( without( html, [ { start: start!, end: end! } ] ) ).toBe(
			expected
		);
	} );
} );
