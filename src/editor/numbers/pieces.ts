/**
 * Where words stand in the blocks of a story: what is checked for numbers, and where a correction goes. Twin of
 * story_pieces() in includes/numbers/story.php.
 */
import { NOT_STORY, type TextBlock } from '../story-text.ts';
import { isList, isRecord, type Path } from './path.ts';

/** A block of the editor. */
export interface PlacedBlock extends TextBlock {
	clientId: string;
	innerBlocks: readonly PlacedBlock[];
	/** HTML between inner blocks, null for each of them: custom HTML from WordPress 7.1 on. */
	innerContent?: readonly ( string | null )[];
}

/** A string of HTML in a block. */
export interface Piece {
	clientId: string;
	path: Path;
	html: string;
	/** Attribute that holds the address of a link around it: the HTML is made of both. */
	url?: string;
	/** Id of the synced pattern that it stands in: it belongs to other stories, too. */
	pattern?: number;
}

/** First key of a path that leads into what stands between inner blocks. */
export const INNER = 'innerContent';

/** First key of a path that leads into the footnotes, which are a field of the post. */
export const NOTES = 'footnotes';

/** Blocks that tell the detector nothing, and whose numbers readers dial all the same. */
const READ: ReadonlySet< string > = new Set( [
	'core/audio',
	'core/embed',
	'core/file',
	'core/html',
	'core/preformatted',
	'core/video',
] );

/** Attributes that hold words, in the order in which they are printed. */
const WORDS = [ 'content', 'value', 'citation', 'summary', 'text', 'caption' ];

/** The same, of blocks of WordPress itself alone. */
const CORE_WORDS = [
	...WORDS,
	'fileName',
	'downloadButtonText',
	'originalContent',
];

/** Attributes that hold the address of a link around a block's words, and those words. */
const LINKS: Readonly< Record< string, [ url: string, words: string ] > > = {
	'core/button': [ 'url', 'text' ],
	'core/image': [ 'href', '' ],
};

type Found = [ path: Path, html: unknown, url?: string ];

/** Cells of a table. */
const cells = ( attributes: TextBlock[ 'attributes' ] ): Found[] =>
	[ 'head', 'body', 'foot' ].flatMap( ( part ) => {
		const rows = attributes[ part ];
		return isList( rows )
			? rows.flatMap( ( row, at ) => {
					const list = isRecord( row ) ? row[ 'cells' ] : null;
					return isList( list )
						? list.map( ( cell, index ): Found => [
								[ part, at, 'cells', index, 'content' ],
								isRecord( cell ) ? cell[ 'content' ] : '',
							] )
						: [];
				} )
			: [];
	} );

/**
 * Writes a link around words, as wrapped() reads it.
 *
 * @param url  Address.
 * @param html Words; may be empty.
 */
export const wrap = ( url: unknown, html: unknown ): string =>
	`<a href="${ String( url ).replace( /"/g, '%22' ) }">${ String( html ?? '' ) }</a>`;

/**
 * Takes apart what wrap() made.
 *
 * @param html HTML.
 * @return Address and words.
 */
export function unwrap( html: string ): [ url: string, html: string ] {
	const [ , url = '', words = '' ] =
		/^<a href="([^"]*)">([^]*)<\/a>$/.exec( html ) ?? [];
	return [ url.replace( /%22/g, '"' ), words ];
}

/** Words that a story has in place of those of a pattern, by the names of the pattern's blocks. */
const overriding = ( { name, attributes }: PlacedBlock ): Found[] =>
	name === 'core/block' && isRecord( attributes[ 'content' ] )
		? Object.entries( attributes[ 'content' ] ).flatMap(
				( [ box, values ] ) =>
					WORDS.map( ( key ): Found => [
						[ 'content', box, key ],
						isRecord( values ) ? values[ key ] : '',
					] )
			)
		: [];

/** The words of a block itself. */
function own( block: PlacedBlock, sourced: readonly string[] ): Found[] {
	const { name, attributes, innerContent } = block;
	if ( name === 'core/block' ) {
		return overriding( block );
	}
	const [ url = '', around ] = LINKS[ name ] ?? [];
	const linked: Found[] =
		typeof attributes[ url ] === 'string'
			? [
					[
						[ around || url ],
						wrap( attributes[ url ], attributes[ around || '' ] ),
						url,
					],
				]
			: [];
	const keys = name.startsWith( 'core/' )
		? CORE_WORDS
		: new Set( [ ...WORDS, 'title', ...sourced ] );
	return [
		...linked,
		...( name === 'core/table' ? cells( attributes ) : [] ),
		...[ ...keys ]
			.filter( ( key ) => linked.length === 0 || key !== around )
			.map( ( key ): Found => [ [ key ], attributes[ key ] ] ),
		...( innerContent ?? [] ).map( ( html, at ): Found => [
			[ INNER, at ],
			html,
		] ),
	];
}

/** What pieces() asks the editor. */
export interface Source {
	/** Gives the blocks inside one; those of a synced pattern are kept elsewhere. */
	inside?: ( block: PlacedBlock ) => readonly PlacedBlock[];
	/** Gives the attributes of a kind of block that are made of its HTML. */
	sourced?: ( name: string ) => readonly string[];
}

/** What stands around blocks. */
interface Around {
	pattern?: number;
	/** Names of the pattern's blocks that the story has words for. */
	named: ReadonlySet< unknown >;
}

function nameOf( { attributes }: PlacedBlock ): unknown {
	const { metadata } = attributes as { metadata?: unknown };
	return isRecord( metadata ) ? metadata[ 'name' ] : undefined;
}

/** What stands around the blocks inside one. */
function within( { name, attributes }: PlacedBlock, around: Around ): Around {
	const { ref, content } = attributes;
	return name === 'core/block' && typeof ref === 'number'
		? {
				pattern: ref,
				named: new Set(
					isRecord( content ) ? Object.keys( content ) : []
				),
			}
		: around;
}

/**
 * Collects the HTML of blocks, those inside others too.
 *
 * @param blocks Blocks of the editor.
 * @param source What the editor knows of them.
 * @param around What stands around them.
 * @return In the order of the story.
 */
export const pieces = (
	blocks: readonly PlacedBlock[],
	source: Source = {},
	around: Around = { named: new Set() }
): Piece[] =>
	blocks
		.filter(
			( block ) =>
				( READ.has( block.name ) || ! NOT_STORY.has( block.name ) ) &&
				! block.name.startsWith( 'afterword/' ) &&
				! around.named.has( nameOf( block ) )
		)
		.flatMap( ( block ) => [
			...own( block, source.sourced?.( block.name ) ?? [] )
				// Rich text is an object that turns into its HTML.
				.map( ( [ path, html, url ] ) => ( {
					clientId: block.clientId,
					path,
					html: String( html ?? '' ),
					...( url === undefined ? {} : { url } ),
					...( around.pattern === undefined
						? {}
						: { pattern: around.pattern } ),
				} ) )
				.filter( ( { html } ) => html !== '' ),
			...pieces(
				source.inside?.( block ) ?? block.innerBlocks,
				source,
				within( block, around )
			),
		] );

/** A note of the field `footnotes`. */
interface Note {
	content?: unknown;
}

/**
 * Reads footnotes.
 *
 * @param stored The post's field: JSON.
 * @return Empty for anything else.
 */
export function readNotes( stored: unknown ): Note[] {
	try {
		const notes: unknown = JSON.parse( String( stored ?? '' ) );
		return isList( notes )
			? notes.map( ( note ) => ( isRecord( note ) ? note : {} ) )
			: [];
	} catch {
		return [];
	}
}

/**
 * Lists the footnotes of a story.
 *
 * @param stored The post's field.
 */
export const notePieces = ( stored: unknown ): Piece[] =>
	readNotes( stored ).flatMap( ( { content }, at ) =>
		typeof content === 'string' && content !== ''
			? [
					{
						clientId: '',
						path: [ NOTES, at, 'content' ],
						html: content,
					},
				]
			: []
	);
