/**
 * Translations as they lie in languages/: gettext's PO format, without plurals, which readers' strings do not need.
 */

/** A string with its translation. */
export interface Message {
	/** English text. */
	id: string;
	/** What tells it from an equal string with another meaning. */
	context?: string;
	/** Translation; empty while there is none. */
	text: string;
	/** Notes of the translator, one a line. */
	notes: readonly string[];
}

/** A file of translations. */
export interface Po {
	header: Readonly< Record< string, string > >;
	messages: readonly Message[];
}

/**
 * Tells two strings apart as gettext does.
 *
 * @param message         A string.
 * @param message.id      Its text.
 * @param message.context Its context.
 */
export const messageKey = ( {
	id,
	context,
}: Pick< Message, 'id' | 'context' > ): string =>
	context === undefined ? id : `${ context }\u0004${ id }`;

const UNESCAPED: Readonly< Record< string, string > > = { n: '\n', t: '\t' };

const unquote = ( quoted: string ): string =>
	quoted
		.slice( 1, -1 )
		.replace( /\\(.)/g, ( _, one: string ) => UNESCAPED[ one ] ?? one );

const quote = ( text: string ): string =>
	`"${ text.replace( /[\\"]/g, '\\$&' ).replaceAll( '\n', '\\n' ) }"`;

function readMessage( block: string ): Message {
	const fields = new Map< string, string >();
	let field = '';
	for ( const line of block.split( '\n' ) ) {
		const [ , name, text ] = /^([a-z]+)? ?(".*")$/.exec( line ) ?? [];
		field = name ?? field;
		if ( text !== undefined ) {
			fields.set(
				field,
				( fields.get( field ) ?? '' ) + unquote( text )
			);
		}
	}
	const context = fields.get( 'msgctxt' );
	// What a person has not looked at since the English changed is no translation.
	const fuzzy = /^#,.*\bfuzzy\b/m.test( block );
	return {
		id: fields.get( 'msgid' ) ?? '',
		...( context === undefined ? {} : { context } ),
		text: fuzzy ? '' : ( fields.get( 'msgstr' ) ?? '' ),
		notes: [ ...block.matchAll( /^# (.+)$/gm ) ].map(
			( [ , note = '' ] ) => note
		),
	};
}

/**
 * Reads a file of translations.
 *
 * @param text Content of the file.
 */
export function readPo( text: string ): Po {
	const all = text
		.split( /\n{2,}/ )
		.filter( ( block ) => /^msgid /m.test( block ) )
		.map( readMessage );
	const header = all.find( ( { id } ) => id === '' )?.text ?? '';
	return {
		header: Object.fromEntries(
			header
				.split( '\n' )
				.map( ( line ) => /^([^:]+):\s*(.*)$/.exec( line ) )
				.flatMap( ( found ) =>
					found ? [ [ found[ 1 ] ?? '', found[ 2 ] ?? '' ] ] : []
				)
		),
		messages: all.filter( ( { id } ) => id !== '' ),
	};
}

/**
 * Writes a file of translations.
 *
 * @param po    What it holds.
 * @param about What translators are told of a string, without the word "translators"; null if nothing.
 */
export function writePo(
	{ header, messages }: Po,
	about: ( message: Message ) => string | null
): string {
	const blocks = messages.map( ( message ) => [
		...message.notes.map( ( note ) => `# ${ note }` ),
		...[ about( message ) ].flatMap( ( note ) =>
			note ? [ `#. translators: ${ note }` ] : []
		),
		...( /%(\d\$)?s/.test( message.id ) ? [ '#, php-format' ] : [] ),
		...( message.context === undefined
			? []
			: [ `msgctxt ${ quote( message.context ) }` ] ),
		`msgid ${ quote( message.id ) }`,
		`msgstr ${ quote( message.text ) }`,
	] );
	const head = [
		'# Copyright (C) the authors of Afterword',
		'# This file is distributed under the GPL-2.0-or-later.',
		'msgid ""',
		'msgstr ""',
		...Object.entries( header ).map( ( [ name, value ] ) =>
			quote( `${ name }: ${ value }\n` )
		),
	];
	return [ head, ...blocks ]
		.map( ( lines ) => lines.join( '\n' ) + '\n' )
		.join( '\n' );
}
