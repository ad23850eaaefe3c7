/**
 * The part of a line's order that depends on neither topic, area nor page: DESIGN §5, Pick, 4.
 */
import { type CompiledLine } from '../core/compiled.ts';

const has = ( line: CompiledLine, ...types: string[] ): boolean =>
	line.channels.some( ( { type } ) => types.includes( type ) );

/**
 * Builds the sort key of a line: 24/7, free, phone, sms or chat or whatsapp, age band; smaller is better.
 *
 * @param line The compiled line.
 */
export function rank( line: CompiledLine ): number[] {
	const no = ( yes: boolean ): number => ( yes ? 0 : 1 );
	return [
		no( line.always === true ),
		no( line.channels.some( ( { cost } ) => cost === 'free' ) ),
		no( has( line, 'phone' ) ),
		no( has( line, 'sms', 'chat', 'whatsapp' ) ),
		line.band,
	];
}

/**
 * Compares two lines by rank, then by id.
 *
 * @param a One line.
 * @param b Another line.
 */
export function byRank( a: CompiledLine, b: CompiledLine ): number {
	const keys = rank( b );
	for ( const [ index, key ] of rank( a ).entries() ) {
		const other = keys[ index ] ?? 0;
		if ( key !== other ) {
			return key - other;
		}
	}
	return a.id < b.id ? -1 : Number( a.id > b.id );
}
