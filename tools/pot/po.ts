/**
 * The PO format: as much of it as templates need.
 */
import type { Entry } from './catalogue.ts';

const ESCAPES: Readonly< Record< string, string > > = {
	'\\': '\\\\',
	'"': '\\"',
	'\n': '\\n',
	'\t': '\\t',
	'\r': '\\r',
};

const quote = ( text: string ): string =>
	`"${ text.replace( /[\\"\n\t\r]/g, ( one ) => ESCAPES[ one ] ?? one ) }"`;

const unquote = ( quoted: string ): string =>
	quoted
		.slice( 1, -1 )
		.replace(
			/\\(.)/g,
			( whole: string, one: string ) =>
				Object.keys( ESCAPES ).find(
					( raw ) => ESCAPES[ raw ] === whole
				) ?? one
		);

const header = ( version: string ): string[] => [
	'# Copyright (C) the authors of Afterword',
	'# This file is distributed under the GPL-2.0-or-later.',
	'msgid ""',
	'msgstr ""',
	...[
		`Project-Id-Version: Afterword ${ version }`,
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=UTF-8',
		'Content-Transfer-Encoding: 8bit',
		'X-Domain: afterword',
	].map( ( field ) => quote( `${ field }\n` ) ),
];

const entryLines = ( entry: Entry ): string[] => [
	...entry.notes.flatMap( ( note ) =>
		note.split( '\n' ).map( ( line ) => `#. ${ line.trim() }` )
	),
	...entry.files.map( ( file ) => `#: ${ file }` ),
	...entry.formats.map( ( format ) => `#, ${ format }` ),
	...( entry.context === undefined
		? []
		: [ `msgctxt ${ quote( entry.context ) }` ] ),
	`msgid ${ quote( entry.id ) }`,
	...( entry.plural === undefined
		? [ 'msgstr ""' ]
		: [
				`msgid_plural ${ quote( entry.plural ) }`,
				'msgstr[0] ""',
				'msgstr[1] ""',
			] ),
];

/**
 * Writes a template.
 *
 * @param version Version of the plugin.
 * @param entries Strings, in the order in which they shall stand.
 */
export const writePo = ( version: string, entries: readonly Entry[] ): string =>
	[ header( version ), ...entries.map( entryLines ) ]
		.map( ( lines ) => lines.join( '\n' ) + '\n' )
		.join( '\n' );

function parseEntry( lines: readonly string[] ): Entry {
	const fields = new Map< string, string >();
	const after = ( mark: string ): string[] =>
		lines
			.filter( ( line ) => line.startsWith( mark ) )
			.map( ( line ) => line.slice( mark.length ) );
	let field = '';
	for ( const line of lines ) {
		const [ , name, text ] =
			/^([a-z_[\]0-9]+)? ?(".*")$/.exec( line ) ?? [];
		field = name ?? field;
		if ( text !== undefined ) {
			fields.set(
				field,
				( fields.get( field ) ?? '' ) + unquote( text )
			);
		}
	}
	const plural = fields.get( 'msgid_plural' );
	const context = fields.get( 'msgctxt' );
	// A note may run over several lines; the next one begins with the mark again.
	const notes = after( '#. ' )
		.join( '\n' )
		.split( /\n(?=translators:)/ );
	return {
		id: fields.get( 'msgid' ) ?? '',
		...( plural === undefined ? {} : { plural } ),
		...( context === undefined ? {} : { context } ),
		notes: notes.filter( Boolean ),
		files: after( '#: ' ).flatMap( ( line ) => line.split( ' ' ) ),
		formats: after( '#, ' ).flatMap( ( line ) => line.split( ', ' ) ),
	};
}

/**
 * Reads a template.
 *
 * @param po Content of the file.
 * @return Its entries without the header.
 */
export const parsePo = ( po: string ): Entry[] =>
	po
		.split( /\n{2,}/ )
		.map( ( block ) => parseEntry( block.split( '\n' ) ) )
		.filter( ( { id } ) => id !== '' );
