/**
 * What WordPress can turn into the block, and the block into. The rules stand in files of their own.
 */
import { createBlock } from '@wordpress/blocks';
import { select } from '@wordpress/data';
import { next } from '@wordpress/shortcode';
import { type PlacedReport } from '../numbers/use-numbers.ts';
import { BLOCK } from '../panel-block.ts';
import { STORE } from '../store/name.ts';
import { isHelpBox, type Item, type Part, takeApart } from './help-box.ts';
import { helps, tells } from './report-kind.ts';
import {
	type Attributes,
	type Shortcode,
	toAttributes,
	toShortcode,
} from './shortcode.ts';
import { type Known } from './typed-numbers.ts';

type Blocks = readonly {
	attributes: Attributes;
	innerBlocks: Blocks;
}[];

/** Blocks that a help box is made of. */
const KINDS = [ 'core/paragraph', 'core/heading', 'core/list' ];

/** What the reading thread found, where the store is there. */
function known(): Known[] {
	const story = select( STORE ) as unknown as
		{ getNumbers: () => Record< string, PlacedReport[] > } | undefined;
	return Object.values( story?.getNumbers() ?? {} )
		.flat()
		.map( ( report ) => ( {
			html: report.html,
			start: report.offset,
			end: report.offset + report.length,
			told: tells( report ),
			helps: helps( report ),
		} ) );
}

const itemsOf = ( blocks: Blocks ): Item[] =>
	blocks.map( ( { attributes, innerBlocks } ) => ( {
		html: String( attributes[ 'content' ] ?? '' ),
		items: innerBlocks.flatMap( ( list ) => itemsOf( list.innerBlocks ) ),
	} ) );

/** WordPress names no blocks to a transform: a heading has a level, a list has items. */
function partOf( attributes: Attributes, innerBlocks: Blocks ): Part {
	if ( innerBlocks.length > 0 ) {
		return { kind: 'list', items: itemsOf( innerBlocks ) };
	}
	return {
		kind: 'level' in attributes ? 'heading' : 'paragraph',
		html: String( attributes[ 'content' ] ?? '' ),
	};
}

const listItems = (
	items: readonly Item[]
): ReturnType< typeof createBlock >[] =>
	items.map( ( { html, items: inside } ) =>
		createBlock(
			'core/list-item',
			{ content: html },
			inside.length > 0
				? [ createBlock( 'core/list', {}, listItems( inside ) ) ]
				: []
		)
	);

const NAMES = {
	heading: 'core/heading',
	paragraph: 'core/paragraph',
	list: 'core/list',
};

/** Keeps a help box's words and puts the panel in the place of its lines. */
function fromHelpBox(
	attributes: readonly Attributes[],
	innerBlocks: readonly Blocks[]
): ReturnType< typeof createBlock >[] {
	const parts = attributes.map( ( one, at ) =>
		partOf( one, innerBlocks[ at ] ?? [] )
	);
	const kept = takeApart( parts, known() );
	// The panel's heading takes the place of the one that goes.
	const level = parts.findIndex(
		( { kind }, at ) =>
			kind === 'heading' && ! kept.some( ( { from } ) => from === at )
	);
	const wanted = attributes[ level ]?.[ 'level' ];
	return [
		...kept.map( ( { from, html, items } ) => {
			const { kind } = parts[ from ]!;
			return createBlock(
				NAMES[ kind ],
				kind === 'list'
					? { ...attributes[ from ] }
					: { ...attributes[ from ], content: html },
				listItems( items )
			);
		} ),
		createBlock(
			BLOCK,
			typeof wanted === 'number' && wanted > 2
				? { headingLevel: wanted }
				: {}
		),
	];
}

/** Reads a text that is one shortcode and nothing else. */
function parse( text: unknown ): Record< string, unknown > | null {
	const whole = String( text ?? '' ).trim();
	const found = next( 'afterword', whole );
	return found && found.content === whole && ! found.shortcode.content
		? toAttributes( found.shortcode.attrs as Shortcode )
		: null;
}

/** For registerBlockType(). */
export const transforms = {
	from: [
		{
			type: 'block',
			blocks: [ 'core/shortcode' ],
			isMatch: ( { text }: Attributes ) => parse( text ) !== null,
			transform: ( { text }: Attributes ) =>
				createBlock( BLOCK, parse( text ) ?? {} ),
		},
		{
			type: 'shortcode',
			tag: 'afterword',
			isMatch: ( attributes: Shortcode ) =>
				toAttributes( attributes ) !== null,
			transform: ( attributes: Shortcode ) =>
				createBlock( BLOCK, toAttributes( attributes ) ?? {} ),
		},
		{
			type: 'block',
			// Blocks of several kinds at once can be named no other way.
			blocks: [ '*' ],
			isMultiBlock: true,
			isMatch: (
				_: unknown,
				blocks: ( Blocks[ number ] & { name: string } )[]
			) =>
				blocks.every( ( { name } ) => KINDS.includes( name ) ) &&
				isHelpBox(
					blocks.map( ( { attributes, innerBlocks } ) =>
						partOf( attributes, innerBlocks )
					),
					known()
				),
			transform: fromHelpBox,
		},
	],
	to: [
		{
			type: 'block',
			blocks: [ 'core/shortcode' ],
			isMatch: ( attributes: Attributes ) =>
				toShortcode( attributes ) !== null,
			transform: ( attributes: Attributes ) =>
				createBlock( 'core/shortcode', {
					text: toShortcode( attributes ) ?? '[afterword]',
				} ),
		},
	],
};
