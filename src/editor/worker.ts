/**
 * A thread of its own for reading: nobody's keystroke waits for it.
 */
import { type Story } from '../core/detect.ts';
import { readStory, type Rules } from './reading.ts';

let rules: Rules | null = null;

self.addEventListener(
	'message',
	( {
		data,
	}: MessageEvent< { rules?: Rules; story?: Story; turn?: number } > ) => {
		rules = data.rules ?? rules;
		const { story, turn } = data;
		if ( story && rules ) {
			void readStory( story, rules ).then( ( detected ) =>
				self.postMessage( { turn, detected } )
			);
		}
	}
);
