/**
 * `npm run --silent check-numbers`: telephone numbers of texts and their states, JSON Lines in and out. Described in
 * docs/commands.md.
 */
import { parseArgs } from 'node:util';
import { engine } from './command/engine.ts';
import { BadInput, EXIT, run } from './command/exit.ts';
import { lines } from './command/lines.ts';
import { numberReport, parseText } from './command/text-to-check.ts';

await run( async () => {
	const { values } = parseArgs( { options: { engine: { type: 'string' } } } );
	const rules = engine( values.engine );
	let exit: number = EXIT.fine;
	try {
		for await ( const { at, text } of lines( process.stdin ) ) {
			try {
				const input = parseText( text );
				const findings = await rules.checkNumbers(
					input.text,
					input.region
				);
				console.log(
					JSON.stringify( numberReport( input.id, findings ) )
				);
			} catch ( error ) {
				if ( ! ( error instanceof BadInput ) ) {
					throw error;
				}
				console.error( `line ${ at }: ${ error.message }` );
				exit = EXIT.badInput;
			}
		}
	} finally {
		rules.close();
	}
	return exit;
} );
