/**
 * The block and the shortcode [afterword], one into the other. What stands for what is that of block_attributes() in
 * includes/shortcode.php.
 */

/** Attributes of the block, as code view may have left them. */
export type Attributes = Readonly< Record< string, unknown > >;

/** A shortcode as WordPress parses it. */
export interface Shortcode {
	named: Readonly< Record< string, string | undefined > >;
	numeric: readonly unknown[];
}

/** Lists of ids: name in the shortcode, name in the block. */
const LISTS = [
	[ 'topics', 'topics' ],
	[ 'hide', 'hidden' ],
	[ 'order', 'order' ],
] as const;

/** Attributes of the block that the shortcode can carry. */
const CARRIED: ReadonlySet< string > = new Set( [
	...LISTS.map( ( [ , name ] ) => name ),
	'region',
	'headingLevel',
	'note',
] );

/** Signs that would end a shortcode, its attribute, or a tag around it; the note is read with entities. */
const SIGNS = /[&"'<>[\]\\\n\r\t]/g;

const encode = ( text: string ): string =>
	text.replace( SIGNS, ( sign ) => `&#${ sign.charCodeAt( 0 ) };` );

const decode = ( text: string ): string =>
	text
		.replace( /&#(\d{1,3});/g, ( _, code: string ) =>
			String.fromCharCode( Number( code ) )
		)
		.replace( /&quot;/g, '"' )
		.replace( /&lt;/g, '<' )
		.replace( /&gt;/g, '>' )
		.replace( /&amp;/g, '&' );

const isEmpty = ( value: unknown ): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	( typeof value === 'object' && Object.keys( value ).length === 0 );

const ids = ( list: string | undefined ): string[] =>
	( list ?? '' )
		.toLowerCase()
		.split( ',' )
		.map( ( id ) => id.trim() )
		.filter( Boolean );

/**
 * Writes a block as a shortcode.
 *
 * @param attributes Attributes of the block.
 * @return null where something of the block would be lost: its style, its colours.
 */
export function toShortcode( attributes: Attributes ): string | null {
	const { region, headingLevel, note } = attributes;
	const lost = Object.entries( attributes ).some(
		( [ name, value ] ) => ! CARRIED.has( name ) && ! isEmpty( value )
	);
	const lists = LISTS.map( ( [ short, name ] ) => {
		const list = attributes[ name ] ?? [];
		return [ short, Array.isArray( list ) ? list : [] ] as const;
	} );
	if (
		lost ||
		lists.some( ( [ , list ] ) =>
			list.some( ( id ) => ! /^[a-z0-9-]+$/.test( String( id ) ) )
		)
	) {
		return null;
	}
	const parts = [
		...lists.map( ( [ short, list ] ) => [ short, list.join( ',' ) ] ),
		[ 'region', typeof region === 'string' ? encode( region ) : '' ],
		[
			'level',
			typeof headingLevel === 'number' && headingLevel !== 2
				? String( headingLevel )
				: '',
		],
		[ 'note', typeof note === 'string' ? encode( note ) : '' ],
	];
	return `[${ [
		'afterword',
		...parts
			.filter( ( [ , value ] ) => value !== '' )
			.map( ( [ name, value ] ) => `${ name }="${ value }"` ),
	].join( ' ' ) }]`;
}

/**
 * Reads the attributes of a block from a shortcode.
 *
 * @param shortcode         The shortcode.
 * @param shortcode.named   Its attributes with a name.
 * @param shortcode.numeric Its attributes without.
 * @return null for one that says something which no block can; it stays a shortcode, whose page tells editors.
 */
export function toAttributes( {
	named,
	numeric,
}: Shortcode ): Record< string, unknown > | null {
	const known = new Set( [
		'region',
		'level',
		'note',
		...LISTS.map( ( [ short ] ) => short as string ),
	] );
	if (
		numeric.length > 0 ||
		Object.keys( named ).some( ( name ) => ! known.has( name ) )
	) {
		return null;
	}
	const level = Number( named[ 'level' ] );
	const region = ( named[ 'region' ] ?? '' ).trim().toUpperCase();
	const note = decode( named[ 'note' ] ?? '' );
	return {
		...Object.fromEntries(
			LISTS.map( ( [ short, name ] ) => [
				name,
				ids( named[ short ] ),
			] ).filter( ( [ , list ] ) => list!.length > 0 )
		),
		...( region === '' ? {} : { region } ),
		...( level >= 2 && level <= 6 ? { headingLevel: level } : {} ),
		...( note === '' ? {} : { note } ),
	};
}
