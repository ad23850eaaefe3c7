/**
 * Where words stand in the blocks of a story: what is checked for numbers, and where a correction goes.
 */
import { NOT_STORY, type TextBlock, WORDS } from '../story-text.ts';

/** A block of the editor. */
export interface PlacedBlock extends TextBlock {
	clientId: string;
	innerBlocks: readonly PlacedBlock[];
}

/** Leads from a block's attributes to a string: the name of an attribute, then places in lists and objects. */
export type Path = readonly [ string, ...( string | number )[] ];

/** A string of HTML in a block. */
export interface Piece {
	clientId: string;
	path: Path;
	html: string;
}

type Found = [ path: Path, html: unknown ];

const isList = ( value: unknown ): value is readonly unknown[] =>
	Array.isArray( value );

/** Cells of a table. */
const cells = ( attributes: TextBlock[ 'attributes' ] ): Found[] =>
	[ 'head', 'body', 'foot' ].flatMap( ( part ) => {
		const rows = attributes[ part ];
		return isList( rows )
			? rows.flatMap( ( row, at ) => {
					const list = ( row as { cells?: unknown } | null )?.cells;
					return isList( list )
						? list.map( ( cell, index ): Found => [
								[ part, at, 'cells', index, 'content' ],
								( cell as { content?: unknown } | null )
									?.content,
							] )
						: [];
				} )
			: [];
	} );

/**
 * Collects the HTML of blocks, those inside others too. Leaves out what storyText() does.
 *
 * @param blocks Blocks of the editor.
 * @return In the order of the story.
 */
export const pieces = ( blocks: readonly PlacedBlock[] ): Piece[] =>
	blocks
		.filter(
			( { name } ) =>
				! NOT_STORY.has( name ) && ! name.startsWith( 'afterword/' )
		)
		.flatMap( ( { clientId, name, attributes, innerBlocks } ) => [
			...( name === 'core/image'
				? []
				: [
						...WORDS.map( ( key ): Found => [
							[ key ],
							attributes[ key ],
						] ),
						...( name === 'core/table' ? cells( attributes ) : [] ),
					]
			)
				// Rich text is an object that turns into its HTML.
				.map( ( [ path, html ] ) => ( {
					clientId,
					path,
					html: String( html ?? '' ),
				} ) )
				.filter( ( { html } ) => html !== '' ),
			...pieces( innerBlocks ),
		] );

/**
 * Reads what a path leads to.
 *
 * @param attributes Attributes of a block.
 * @param path       Path.
 * @return undefined where it leads nowhere.
 */
export const valueAt = ( attributes: unknown, path: Path ): unknown =>
	path.reduce(
		( value, key ) =>
			( value as Record< string, unknown > | null | undefined )?.[ key ],
		attributes
	);

/**
 * Puts something else where a path leads, without touching what was there.
 *
 * @param value Attributes, or what lies below them.
 * @param path  Path that leads somewhere.
 * @param put   What stands there then.
 */
export function withValue< T >(
	value: T,
	path: readonly ( string | number )[],
	put: unknown
): T {
	const [ key, ...rest ] = path;
	if ( key === undefined ) {
		return put as T;
	}
	const copy = ( isList( value ) ? [ ...value ] : { ...value } ) as Record<
		string,
		unknown
	>;
	copy[ key ] = withValue( copy[ key ], rest, put );
	return copy as T;
}
