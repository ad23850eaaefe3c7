/**
 * What of a block changes when one of its numbers is corrected.
 */
import { correct, dialled, redirect } from './correct.ts';
import { INNER, type Piece, type PlacedBlock, unwrap, wrap } from './pieces.ts';
import { valueAt, withValue } from './path.ts';
import { type Report } from './report.ts';

/** Rich text is an object that is made from its HTML; older blocks keep the HTML itself. */
function likeBefore( before: unknown, html: string ): unknown {
	const kind = ( before as { constructor?: unknown } | undefined )
		?.constructor as
		{ fromHTMLString?: ( html: string ) => unknown } | undefined;
	return kind?.fromHTMLString?.( html ) ?? html;
}

/**
 * Corrects a number in the HTML of a piece.
 *
 * @param html   The piece as it is now.
 * @param report The number.
 * @param put    What to print or dial.
 * @return null if it is no longer there.
 */
export function corrected(
	html: string,
	{ offset, text, now, printed, why }: Report,
	put: string
): string | null {
	const display = why === 'link' ? put : ( now?.display ?? put );
	const change = { offset, text, dial: dialled( display ) };
	return printed === null
		? correct( html, { ...change, put } )
		: redirect( html, change );
}

/**
 * Corrects a number in a block.
 *
 * @param block  The block as it is now.
 * @param report The number.
 * @param put    What to print or dial.
 * @return What of the block changes; null if the number is no longer there.
 */
export function changesOf(
	block: PlacedBlock,
	report: Report & Piece,
	put: string
): Partial< PlacedBlock > | null {
	const { path, url } = report;
	const inner = path[ 0 ] === INNER;
	const place = inner ? block : block.attributes;
	const before = valueAt( place, path );
	const words = url === path[ 0 ] ? '' : before;
	const html = corrected(
		url === undefined
			? String( before ?? '' )
			: wrap( block.attributes[ url ], words ),
		report,
		put
	);
	if ( html === null ) {
		return null;
	}
	if ( inner ) {
		const after = withValue( block, path, html );
		return after.innerContent ? { innerContent: after.innerContent } : {};
	}
	const [ attribute ] = path;
	if ( url !== undefined ) {
		const [ address, text ] = unwrap( html );
		return {
			attributes: {
				...( url === attribute || text === String( before ?? '' )
					? {}
					: { [ attribute ]: likeBefore( before, text ) } ),
				[ url ]: address,
			},
		};
	}
	return {
		attributes: {
			[ attribute ]: withValue(
				block.attributes,
				path,
				likeBefore( before, html )
			)[ attribute ],
		},
	};
}
