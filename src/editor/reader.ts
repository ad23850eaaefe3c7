/**
 * Asks the reading thread; without one, reads when the browser is idle.
 */
import { editorData } from './data.ts';
import { answer, type Found, type Question, type Rules } from './reading.ts';

type Take = ( found: unknown ) => void;

let worker: Worker | null = null;
let turns = 0;
const waiting = new Map< number, Take >();

/** What reading needs, copied: a thread shares nothing. */
function rules(): Rules {
	const { topics, tags, stopWords, language, told, region, data, v } =
		editorData();
	return { topics, tags, stopWords, language, told, region, data, v };
}

function start(): Worker | null {
	if ( worker ) {
		return worker;
	}
	try {
		worker = new Worker(
			// From its own folder, what it loads later lies one up: said here, it need not find out.
			/* webpackChunkName: "editor/worker", webpackEntryOptions: { publicPath: "../" } */ new URL(
				'./worker.ts',
				import.meta.url
			)
		);
		worker.addEventListener( 'message', ( { data } ) => {
			waiting.get( data.turn )?.( data.found );
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
 * Asks about a story.
 *
 * @param question What is asked.
 * @param take     Takes the answer; not called once the question was taken back.
 * @return Takes the question back.
 */
export function ask< Q extends Question >(
	question: Q,
	take: ( found: Found< Q > ) => void
): () => void {
	const thread = start();
	const turn = ++turns;
	if ( thread ) {
		waiting.set( turn, take as Take );
		thread.postMessage( { question, turn } );
		return () => waiting.delete( turn );
	}
	let gone = false;
	const read = (): void =>
		void answer( question, rules() ).then(
			( found ) => gone || ( take as Take )( found )
		);
	const idle =
		window.requestIdleCallback ?? ( ( task ) => setTimeout( task, 200 ) );
	idle( read );
	return () => {
		gone = true;
	};
}
