/**
 * Asks the reading thread; without one, reads when the browser is idle.
 */
import { type Detected, type Story } from '../core/detect.ts';
import { editorData } from './data.ts';
import { readStory, type Rules } from './reading.ts';

type Answer = ( detected: Detected ) => void;

let worker: Worker | null = null;
let turns = 0;
const waiting = new Map< number, Answer >();

/** What reading needs, copied: a thread shares nothing. */
function rules(): Rules {
	const { topics, tags, stopWords, language, data, v } = editorData();
	return { topics, tags, stopWords, language, data, v };
}

function start(): Worker | null {
	if ( worker ) {
		return worker;
	}
	try {
		worker = new Worker(
			/* webpackChunkName: "editor/worker" */ new URL(
				'./worker.ts',
				import.meta.url
			)
		);
		worker.addEventListener( 'message', ( { data } ) => {
			waiting.get( data.turn )?.( data.detected );
			waiting.delete( data.turn );
		} );
		worker.postMessage( { rules: rules() } );
	} catch {
		// A policy of the site may forbid threads.
		worker = null;
	}
	return worker;
}

/**
 * Finds the topics of a story.
 *
 * @param story The story as plain text.
 * @param take  Takes the answer; not called once the question was taken back.
 * @return Takes the question back.
 */
export function ask( story: Story, take: Answer ): () => void {
	const thread = start();
	const turn = ++turns;
	if ( thread ) {
		waiting.set( turn, take );
		thread.postMessage( { story, turn } );
		return () => waiting.delete( turn );
	}
	let gone = false;
	const read = (): void =>
		void readStory( story, rules() ).then(
			( found ) => gone || take( found )
		);
	const idle =
		window.requestIdleCallback ?? ( ( task ) => setTimeout( task, 200 ) );
	idle( read );
	return () => {
		gone = true;
	};
}
