/**
 * A thread of its own for reading: nobody's keystroke waits for it.
 */
import { answer, type Question, type Rules } from './reading.ts';

let rules: Rules | null = null;

self.addEventListener(
	'message',
	( {
		data,
	}: MessageEvent< {
		rules?: Rules;
		question?: Question;
		turn?: number;
	} > ) => {
		rules = data.rules ?? rules;
		const { question, turn } = data;
		if ( question && rules ) {
			void answer( question, rules ).then( ( found ) =>
				self.postMessage( { turn, found } )
			);
		}
	}
);
