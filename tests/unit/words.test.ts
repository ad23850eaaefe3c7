/**
 * The translations in languages: read, checked, compiled.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendar } from '../../src/words/calendar.ts';
import { FORMAT } from '../../src/core/format.ts';
import { isWordsFile } from '../../src/core/words-file.ts';
import { compileWords, joinHere, l10n } from '../../src/words/compile.ts';
import { readPo, writePo } from '../../src/words/po.ts';
import {
	type ReaderString,
	readerStrings,
	stringsOf,
} from '../../src/words/strings.ts';
import {
	faults,
	readTranslation,
	readTranslations,
} from '../../src/words/translations.ts';
import { ROOT } from './command.ts';

const strings = readerStrings();
const translations = readTranslations();

const po = ( body: string, tag = 'de' ): string =>
	`msgid ""\nmsgstr ""\n"Language: de_DE\\n"\n"X-Language-Tag: ${ tag }\\n"\n"X-Review: none\\n"\n\n${ body }\n`;

const read = ( body: string, tag?: string ) =>
	readTranslation( 'languages/afterword-de_DE.po', po( body, tag ) );

describe( 'a file of translations', () => {
	const text = po(
		'# A doubt.\n#. translators: a: b\n#, php-format\nmsgctxt "c"\nmsgid "One \\"%s\\"\\n"\nmsgstr ""\n"Eins "\n"\\"%s\\"\\n"\n\n#, fuzzy\nmsgid "Two"\nmsgstr "Zwo"'
	);

	it( 'is read with context, notes and long lines; what is fuzzy is no translation', () => {
		expect( readPo( text ) ).toEqual( {
			header: {
				Language: 'de_DE',
				'X-Language-Tag': 'de',
				'X-Review': 'none',
			},
			messages: [
				{
					id: 'One "%s"\n',
					context: 'c',
					text: 'Eins "%s"\n',
					notes: [ 'A doubt.' ],
				},
				{ id: 'Two', text: '', notes: [] },
			],
		} );
	} );

	it( 'is read back as it was written', () => {
		const parsed = readPo( text );
		expect( readPo( writePo( parsed, () => 'a: b' ) ) ).toEqual( parsed );
	} );

	it.each( translations )(
		'$file is written as npm run po does',
		( { file } ) => {
			const there = readFileSync( join( ROOT, file ), 'utf8' );
			expect( writePo( readPo( there ), () => null ) ).toBe(
				there.replace( /^#\. .*\n/gm, '' )
			);
		}
	);
} );

describe( 'strings of PHP', () => {
	it( 'come with key, context and note', () => {
		expect(
			stringsOf( `array(
				/* translators: %s: a name. */
				'by'  => __( 'By %s', 'afterword' ),
				'it'  => _x( 'It\\'s', 'a context', 'afterword' ),
			);
			$a = __( 'Free', 'afterword' );` )
		).toEqual( [
			{
				key: 'by',
				id: 'By %s',
				note: '%s: a name.',
				frame: false,
			},
			{
				key: 'it',
				id: "It's",
				context: 'a context',
				note: null,
				frame: false,
			},
			{ key: null, id: 'Free', note: null, frame: false },
		] );
	} );

	it.each( [ `__( $text, 'afterword' )`, `_n( 'a', 'b', 2, 'afterword' )` ] )(
		'%s is refused',
		( php ) => {
			expect( () => stringsOf( php ) ).toThrow( /1 calls of gettext/ );
		}
	);

	it( 'are those of the panel', () => {
		expect( strings.filter( ( { key } ) => key ).length ).toBeGreaterThan(
			70
		);
		expect( strings ).toContainEqual( {
			key: 'or',
			id: '%1$s or %2$s',
			note: '1, 2: emergency numbers, each with its service in brackets.',
			frame: false,
		} );
	} );
} );

describe( 'faults', () => {
	it.each( [
		[ 'msgid "Call %s."\nmsgstr "Rufen Sie an."', /must hold/ ],
		[ 'msgid "%1$s to %2$s"\nmsgstr "%1$s bis %1$s"', /must hold/ ],
		[ 'msgid "Free"\nmsgstr "Frei %s"', /must hold/ ],
	] )( '%s', ( body, expected ) => {
		expect( faults( read( body ) ) ).toEqual( [
			expect.stringMatching( expected ),
		] );
	} );

	it( 'are none where only the order or the way of writing differs', () => {
		expect(
			faults(
				read(
					'msgid "%1$s of %2$s"\nmsgstr "%2$s: %1$s"\n\nmsgid "By %s"\nmsgstr "%1$s"\n\nmsgid "Free"\nmsgstr ""'
				)
			)
		).toEqual( [] );
	} );

	it( 'name a header without a language tag', () => {
		expect( faults( read( '', 'german' ) ) ).toEqual( [
			expect.stringContaining( 'X-Language-Tag' ),
		] );
	} );

	it( 'are not in our own files', () => {
		expect( translations.flatMap( faults ) ).toEqual( [] );
	} );
} );

describe( 'what is compiled', () => {
	const some: ReaderString[] = [
		{ key: 'free', id: 'Free', note: null, frame: false },
		{ key: 'read', id: 'Read this in English', note: null, frame: true },
		{ key: 'month', id: 'F Y', context: 'date', note: null, frame: true },
		{ key: null, id: 'en', context: 'language', note: null, frame: false },
	];
	const arabic = {
		...read(
			'msgid "Free"\nmsgstr "مجاني"\n\nmsgctxt "language"\nmsgid "en"\nmsgstr "ar"\n\nmsgid "Read this in English"\nmsgstr ""'
		),
		tag: 'ar',
		locale: 'ar',
	};
	const files = compileWords( [ arabic ], some );

	it( 'puts English where a translation is missing, and leaves out the format of dates', () => {
		expect( files.get( 'words/en' ) ).toEqual( {
			format: FORMAT,
			tag: 'en',
			dir: 'ltr',
			phrases: { free: 'Free', read: 'Read this in English' },
		} );
		expect( files.get( 'words/ar' ) ).toEqual( {
			format: FORMAT,
			tag: 'ar',
			dir: 'rtl',
			phrases: { free: 'مجاني', read: 'Read this in English' },
			missing: [ 'read' ],
		} );
		expect( l10n( arabic ) ).toEqual( {
			domain: 'afterword',
			language: 'ar',
			messages: { Free: 'مجاني', 'language\u0004en': 'ar' },
		} );
	} );

	it( 'joins the words of the body with the zones of a part of the world', () => {
		const table = {
			format: FORMAT,
			zones: { 'Asia/Tokyo': 'JP' },
			ask: [],
		};
		const here = joinHere( files, some, new Map( [ [ 'Asia', table ] ] ) );
		expect( [ ...here.keys() ] ).toEqual( [
			'here/Asia/en',
			'here/Asia/ar',
		] );
		expect( here.get( 'here/Asia/ar' ) ).toEqual( {
			...table,
			tag: 'ar',
			dir: 'rtl',
			phrases: { free: 'مجاني' },
		} );
	} );

	it( 'names each language in itself, with the state of its review', () => {
		expect( files.get( 'languages' ) ).toEqual( [
			expect.objectContaining( { tag: 'en', review: 'original' } ),
			{
				tag: 'ar',
				locale: 'ar',
				name: 'العربية',
				dir: 'rtl',
				review: '',
				read: 'العربية',
			},
		] );
	} );

	it( 'names days and months as the browser does, in the digits of the numbers around them', () => {
		expect( calendar( 'pl' ).days[ 2 ] ).toBe( 'środa' );
		expect( calendar( 'es' ).months[ 9 ] ).toBe( 'octubre de %s' );
		expect( calendar( 'ar-EG' ).months[ 9 ] ).toBe( 'أكتوبر %s' );
		expect( calendar( 'ja' ).months[ 9 ] ).toBe( '%s年10月' );
	} );
} );

describe( 'a file of words', () => {
	const good = {
		format: FORMAT,
		tag: 'de',
		dir: 'ltr',
		phrases: { free: 'Kostenlos' },
	};

	it.each( [
		[ 'itself', good, true ],
		[ 'a newer one', { ...good, format: FORMAT + 1, more: 1 }, true ],
		[ 'one of the future', { ...good, format: FORMAT + 2 }, false ],
		[ 'another language', { ...good, tag: 'es' }, false ],
		[ 'no direction', { ...good, dir: 'up' }, false ],
		[ 'no phrases', { ...good, phrases: {} }, false ],
		[ 'phrases that are none', { ...good, phrases: { free: 7 } }, false ],
		[ 'nothing', null, false ],
		[ 'a text', '<html>', false ],
	] )( 'is told from other things: %s', ( _, file, expected ) => {
		expect( isWordsFile( file, 'de' ) ).toBe( expected );
	} );
} );
