/**
 * Takes the list of helplines out of a typed help box and keeps the story's words: the panel prints the lines. docs/editor.md tells the
 * rules.
 */
import { NOTHING } from '../../core/numbers/plain.ts';
import { without } from './html.ts';
import { countWords, type Row, rowsOf } from './rows.ts';
import { readable } from './sentences.ts';
import { asksToCall, type Known } from './typed-numbers.ts';

/** An item of a list, with those of a list inside it. */
export interface Item {
	html: string;
	items: readonly Item[];
}

/** A block of a help box. */
export type Part =
	| { kind: 'heading' | 'paragraph'; html: string }
	| { kind: 'list'; items: readonly Item[] };

/** What is left of a block. */
export interface Kept {
	/** Which block. */
	from: number;
	/** Its HTML; empty for a list. */
	html: string;
	/** Items of a list. */
	items: readonly Item[];
}

/** Most characters of a help box's HTML. */
const LONGEST = 20_000;

/** Most words of a line that only names what stands below it. */
const LABEL = 8;

/** A row, and the part or item whose HTML it is of. */
interface Placed extends Row {
	of: object;
}

function allRows( parts: readonly Part[], known: readonly Known[] ): Placed[] {
	const place =
		( of: object ) =>
		( row: Row ): Placed => ( { ...row, of } );
	const inItems = ( items: readonly Item[] ): Placed[] =>
		items.flatMap( ( item ) => [
			...rowsOf( item.html, known, 'item' ).map( place( item ) ),
			...inItems( item.items ),
		] );
	return parts.flatMap( ( part ) =>
		part.kind === 'list'
			? inItems( part.items )
			: rowsOf( part.html, known, part.kind ).map( place( part ) )
	);
}

/** Whether a row only names what stands below it. */
const names = ( { words, title, cuts }: Row ): boolean =>
	cuts.length === 0 &&
	( title ||
		( ! /[.!?\u2026\u3002\uff01\uff1f\u061f\u0964]["'\u2019\u201d\u00bb)]*$/.test(
			words
		) &&
			countWords( words ) <= LABEL ) );

/** Adds, from the bottom up, what only names something that goes. */
function withNames( rows: readonly Placed[] ): Placed[] {
	let goes = false;
	return [ ...rows ]
		.reverse()
		.map( ( row ) => {
			const gone =
				( row.words === '' && ( row.cuts.length > 0 || goes ) ) ||
				( goes && names( row ) );
			goes = gone;
			return gone ? { ...row, words: '', cuts: [ row.span ] } : row;
		} )
		.reverse();
}

const htmlsOf = ( items: readonly Item[] ): string[] =>
	items.flatMap( ( item ) => [ item.html, ...htmlsOf( item.items ) ] );

/**
 * Says whether blocks look like a typed help box: a number of a helpline, or one beside words that ask for a call.
 *
 * @param parts Blocks, in order.
 * @param known Numbers that the reading thread has found.
 */
export function isHelpBox(
	parts: readonly Part[],
	known: readonly Known[]
): boolean {
	const htmls = parts.flatMap( ( part ) =>
		part.kind === 'list' ? htmlsOf( part.items ) : [ part.html ]
	);
	const size = htmls.reduce( ( sum, html ) => sum + html.length, 0 );
	// Asked with every key stroke: nothing is read that is as long as a story, or holds no number.
	return (
		size <= LONGEST &&
		htmls.some( ( html ) => /\p{Nd}/u.test( html ) ) &&
		( known.some(
			( { html, helps, told } ) =>
				helps && ! told && htmls.includes( html )
		) ||
			( htmls.some( ( html ) =>
				asksToCall( readable( html ).replaceAll( NOTHING, '' ) )
			) &&
				allRows( parts, known ).some(
					( { cuts } ) => cuts.length > 0
				) ) )
	);
}

/**
 * Takes a help box apart.
 *
 * @param parts Its blocks, in order.
 * @param known Numbers that the reading thread has found.
 * @return What is left, block by block; blocks of which nothing is left are not listed.
 */
export function takeApart(
	parts: readonly Part[],
	known: readonly Known[]
): Kept[] {
	const rows = withNames( allRows( parts, known ) );
	const rest = ( of: { html: string } ): string =>
		without(
			of.html,
			rows
				.filter( ( row ) => row.of === of )
				.flatMap( ( { cuts } ) => cuts )
		);
	// What stood below an item that goes moves up to its place.
	const keep = ( items: readonly Item[] ): Item[] =>
		items.flatMap( ( item ) => {
			const html = rest( item );
			const inside = keep( item.items );
			return html === '' ? inside : [ { html, items: inside } ];
		} );
	return parts.flatMap( ( part, from ): Kept[] => {
		const items = part.kind === 'list' ? keep( part.items ) : [];
		const html = part.kind === 'list' ? '' : rest( part );
		return html !== '' || items.length > 0 ? [ { from, html, items } ] : [];
	} );
}
