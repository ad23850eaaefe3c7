/**
 * Compiles the translations: for WordPress (.l10n.php), for the browser (words/XX.json) and for the list of languages.
 */
import { calendar, type Calendar } from './calendar.ts';
import { messageKey } from './po.ts';
import { type ReaderString } from './strings.ts';
import { type Translation } from './translations.ts';

/** A language as PHP and the admin's screen know it. */
export interface Language {
	tag: string;
	/** WordPress's name; empty for English, which needs no file. */
	locale: string;
	/** The language's name in itself. */
	name: string;
	dir: 'ltr' | 'rtl';
	/** Who has reviewed it and when; empty if no native speaker has. */
	review: string;
	/** What the button says that turns a panel into this language. */
	read: string;
}

/** What the browser draws a panel with: build/data/words/XX.json. */
export interface WordsFile {
	tag: string;
	dir: 'ltr' | 'rtl';
	phrases: Record< string, string >;
}

/** The button's phrase. */
const READ = 'read';

/** Only the browser's own dates are in another format. */
const ONLY_PHP = new Set( [ 'month' ] );

const direction = ( tag: string ): 'ltr' | 'rtl' =>
	/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test( tag ) ? 'rtl' : 'ltr';

function ownName( tag: string ): string {
	const name =
		new Intl.DisplayNames( [ tag ], {
			type: 'language',
			languageDisplay: 'standard',
		} ).of( tag ) ?? tag;
	return name.charAt( 0 ).toLocaleUpperCase( tag ) + name.slice( 1 );
}

/** English as a translation like the others. */
const english = ( strings: readonly ReaderString[] ): Translation => ( {
	file: '',
	locale: '',
	tag: 'en',
	review: 'original',
	messages: new Map(
		strings.map( ( { id, context } ) => [
			messageKey( {
				id,
				...( context === undefined ? {} : { context } ),
			} ),
			{ id, text: id, notes: [] },
		] )
	),
} );

/** Phrases by key; those without a translation are left out. */
const phrasesOf = (
	{ messages }: Translation,
	strings: readonly ReaderString[]
): Record< string, string > =>
	Object.fromEntries(
		strings.flatMap( ( string ) => {
			const text = messages.get( messageKey( string ) )?.text;
			return string.key && text && ! ONLY_PHP.has( string.key )
				? [ [ string.key, text ] ]
				: [];
		} )
	);

/**
 * Compiles all languages, English among them, into files of build/data.
 *
 * @param translations Translations without faults.
 * @param strings      Strings that readers see.
 * @return Content by name: `languages`, `words/XX`, `calendar/XX`.
 */
export function compileWords(
	translations: readonly Translation[],
	strings: readonly ReaderString[]
): Map< string, Language[] | WordsFile | Calendar > {
	const all = [ english( strings ), ...translations ].map( ( one ) => ( {
		...one,
		dir: direction( one.tag ),
		phrases: phrasesOf( one, strings ),
	} ) );
	return new Map< string, Language[] | WordsFile | Calendar >( [
		[
			'languages',
			all.map( ( { tag, locale, dir, review, phrases } ) => ( {
				tag,
				locale,
				name: ownName( tag ),
				dir,
				review,
				read: phrases[ READ ] ?? ownName( tag ),
			} ) ),
		],
		...all.map(
			( { tag, dir, phrases } ) =>
				[ `words/${ tag }`, { tag, dir, phrases } ] as const
		),
		...all.map(
			( { tag } ) => [ `calendar/${ tag }`, calendar( tag ) ] as const
		),
	] );
}

/**
 * Renders a translation as WordPress reads it (WP_Translation_File_PHP).
 *
 * @param translation The translation.
 * @return Content of the array that the file returns.
 */
export const l10n = ( {
	locale,
	messages,
}: Translation ): Record< string, unknown > => ( {
	domain: 'afterword',
	language: locale,
	messages: Object.fromEntries(
		[ ...messages ].flatMap( ( [ key, { text } ] ) =>
			text ? [ [ key, text ] ] : []
		)
	),
} );
