/**
 * Compiles the translations: for WordPress (.l10n.php), for the browser (words/XX.json) and for the list of languages.
 */
import { FORMAT } from '../core/format.ts';
import { type ZoneTable } from '../core/region.ts';
import { type WordsFile } from '../core/words-file.ts';
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

/** Phrases by key; English stands in for those without a translation, which are listed as missing. */
function phrasesOf(
	{ messages }: Translation,
	strings: readonly ReaderString[]
): Pick< WordsFile, 'phrases' | 'missing' > {
	const all = strings.flatMap( ( string ) =>
		string.key && ! ONLY_PHP.has( string.key )
			? [
					{
						key: string.key,
						id: string.id,
						text: messages.get( messageKey( string ) )?.text,
					},
				]
			: []
	);
	const missing = all.filter( ( { text } ) => ! text );
	return {
		phrases: Object.fromEntries(
			all.map( ( { key, id, text } ) => [ key, text || id ] )
		),
		...( missing.length > 0
			? { missing: missing.map( ( { key } ) => key ) }
			: {} ),
	};
}

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
		...phrasesOf( one, strings ),
	} ) );
	return new Map< string, Language[] | WordsFile | Calendar >( [
		[
			'languages',
			all.map( ( { tag, locale, dir, review, phrases, missing } ) => ( {
				tag,
				locale,
				name: ownName( tag ),
				dir,
				review,
				read: missing?.includes( READ )
					? ownName( tag )
					: ( phrases[ READ ] ?? '' ),
			} ) ),
		],
		...all.map(
			( { tag, dir, phrases, missing } ) =>
				[
					`words/${ tag }`,
					{
						format: FORMAT,
						tag,
						dir,
						phrases,
						...( missing ? { missing } : {} ),
					},
				] as const
		),
		...all.map(
			( { tag } ) => [ `calendar/${ tag }`, calendar( tag ) ] as const
		),
	] );
}

/**
 * Joins what a reader elsewhere needs into one file each: the words of the panel's body in a language, and the time zones
 * of a part of the world.
 *
 * @param files   Files of words by name.
 * @param strings Strings that readers see.
 * @param parts   Tables of zones by part of the world.
 * @return Content by name: `here/Europe/de`.
 */
export function joinHere(
	files: ReadonlyMap< string, unknown >,
	strings: readonly ReaderString[],
	parts: ReadonlyMap< string, ZoneTable >
): Map< string, WordsFile & ZoneTable > {
	const frame = new Set(
		strings.flatMap( ( one ) => ( one.frame ? [ one.key ] : [] ) )
	);
	const words = [ ...files ].flatMap( ( [ name, file ] ) =>
		name.startsWith( 'words/' ) ? [ file as WordsFile ] : []
	);
	return new Map(
		[ ...parts ].flatMap( ( [ part, table ] ) =>
			words.map( ( { tag, dir, phrases } ) => [
				`here/${ part }/${ tag }`,
				{
					...table,
					format: FORMAT,
					tag,
					dir,
					phrases: Object.fromEntries(
						Object.entries( phrases ).filter(
							( [ key ] ) => ! frame.has( key )
						)
					),
				},
			] )
		)
	);
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
