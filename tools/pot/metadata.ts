/**
 * Strings that WordPress translates without a call: the plugin's header and each block.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import type { Entry } from './catalogue.ts';
import { BLOCK_FILES, sources } from './sources.ts';

/** Fields of the header, and what translators are told of them. */
const HEADER: Readonly< Record< string, string > > = {
	'Plugin Name': 'Name of the plugin.',
	Description: 'Description of the plugin.',
};

interface BlockJson {
	title: string;
	description?: string;
	keywords?: readonly string[];
	styles?: readonly { label: string }[];
}

const read = ( file: string ): string =>
	readFileSync( join( ROOT, file ), 'utf8' );

function headerEntries( file: string ): Entry[] {
	const code = read( file );
	return Object.entries( HEADER ).flatMap( ( [ field, note ] ) => {
		const value = new RegExp( `^ \\* ${ field }:\\s*(.+)$`, 'm' ).exec(
			code
		);
		return value?.[ 1 ]
			? [
					{
						id: value[ 1 ].trim(),
						notes: [ `translators: ${ note }` ],
						files: [ file ],
						formats: [],
					},
				]
			: [];
	} );
}

function blockEntries( file: string ): Entry[] {
	const block = JSON.parse( read( file ) ) as BlockJson;
	const one = ( context: string, id: string | undefined ): Entry[] =>
		id ? [ { id, context, notes: [], files: [ file ], formats: [] } ] : [];
	// The contexts are those of WordPress, wp-includes/block-i18n.json.
	return [
		...one( 'block title', block.title ),
		...one( 'block description', block.description ),
		...( block.keywords ?? [] ).flatMap( ( word ) =>
			one( 'block keyword', word )
		),
		...( block.styles ?? [] ).flatMap( ( { label } ) =>
			one( 'block style label', label )
		),
	];
}

/** Lists the strings of the header and of all blocks. */
export const metadataEntries = (): Entry[] => [
	...headerEntries( 'plugin.php' ),
	...sources( BLOCK_FILES ).flatMap( blockEntries ),
];
