/**
 * Lines of a stream of bytes, so that bytes that are no UTF-8 can be told from a replacement character.
 */

/** A line that holds something. */
export interface NumberedLine {
	/** Counted from 1. */
	at: number;
	/** null = the bytes are no UTF-8. */
	text: string | null;
}

const NEWLINE = 10;

function read( bytes: Uint8Array ): string | null {
	try {
		return new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes );
	} catch {
		return null;
	}
}

/**
 * Reads the lines of a stream; empty ones are counted and left out.
 *
 * @param stream Bytes.
 */
export async function* lines(
	stream: AsyncIterable< Uint8Array >
): AsyncGenerator< NumberedLine > {
	let at = 0;
	let pieces: Uint8Array[] = [];
	const line = (): NumberedLine => {
		const text = read( Buffer.concat( pieces ) );
		pieces = [];
		return { at: ++at, text };
	};
	for await ( const chunk of stream ) {
		let from = 0;
		for (
			let to = chunk.indexOf( NEWLINE );
			to >= 0;
			to = chunk.indexOf( NEWLINE, from )
		) {
			pieces.push( chunk.subarray( from, to ) );
			from = to + 1;
			const one = line();
			if ( one.text?.trim() !== '' ) {
				yield one;
			}
		}
		pieces.push( chunk.subarray( from ) );
	}
	const rest = line();
	if ( rest.text?.trim() !== '' ) {
		yield rest;
	}
}
