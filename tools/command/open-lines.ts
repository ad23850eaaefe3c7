/**
 * Which lines of a panel answer at a moment.
 */
import { type CompiledLine } from '../../src/core/compiled.ts';
import { type Engine, type Panel } from './engine.ts';
import { localTime } from './local-time.ts';

/** Whether any channel answers; null where no hours are confirmed. */
export type OpenLines = ReadonlyMap< CompiledLine, boolean | null >;

/**
 * Asks an engine about every line of a panel.
 *
 * @param rules The engine.
 * @param panel What it chose.
 * @param at    The moment.
 */
export async function openLines(
	rules: Engine,
	{ picked, home }: Panel,
	at: Date
): Promise< OpenLines > {
	const lines = ( picked?.lines ?? [] ).map( ( { line } ) => line );
	const states = [ ...lines, ...( home ? [ home ] : [] ) ].map(
		async ( line ): Promise< [ CompiledLine, boolean | null ] > => {
			const open = await Promise.all(
				line.channels.map( ( { hours } ) =>
					hours
						? rules.open( hours, localTime( at, hours.tz ) )
						: null
				)
			);
			return [
				line,
				open.includes( true ) ||
					( open.includes( false ) ? false : null ),
			];
		}
	);
	return new Map( await Promise.all( states ) );
}
