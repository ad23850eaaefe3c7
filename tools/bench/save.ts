/**
 * `npm run bench -- save`: what it costs to look at a story when it is saved, beside the save itself. Every figure comes
 * from requests of their own to a real WordPress.
 */
import { EXIT } from '../command/exit.ts';
import { type Answer, middle, withSite } from './panel-site.ts';
import { ms } from './time.ts';

/** What every tenth paragraph says of the topic: sure, so that nothing is settled early. */
const SURE =
	'An inquest heard that the student took her own life. The coroner recorded a conclusion of suicide after an earlier suicide attempt.';

/** One number that is old, and what looks like one. */
const NUMBERS =
	'Call Samaritans on 08457 90 90 90. The council met on 21/11/2026 at 10.30 and spent 1,250,000 on room 020 7946 0123.';

const FILLER =
	'The council met on Tuesday to talk about the bridge, and again nobody knew what it would cost. '.repeat(
		5
	);

/**
 * Writes a story.
 *
 * @param paragraphs How many, of about 90 words each.
 */
const story = ( paragraphs: number ): string =>
	Array.from( { length: paragraphs }, ( _, at ) =>
		at % 10 === 0 ? SURE.repeat( 4 ) : FILLER
	)
		.concat( NUMBERS )
		.map(
			( text ) =>
				`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`
		)
		.join( '\n\n' );

const STORIES: [ name: string, text: string ][] = [
	[ '1,000 words', story( 11 ) ],
	[ '5,000 words', story( 55 ) ],
	[ '1 MB', story( 2000 ) ],
];

/**
 * Takes the fastest answer: what a busy machine cannot lengthen.
 *
 * @param answers Answers.
 */
const fastest = ( answers: readonly Answer[] = [] ): number =>
	Math.min( ...answers.map( ( answer ) => answer.ms ) );

/**
 * Runs the benchmark.
 *
 * @param args How many requests each figure gets; 21 if left out.
 * @return Exit code.
 */
export async function bench( args: readonly string[] ): Promise< number > {
	await withSite( Number( args[ 0 ] ?? 21 ), async ( site ) => {
		console.log(
			'wp_update_post() by itself, and with the look at what the story lacks: medians, and the fastest\n'
		);
		for ( const [ name, text ] of STORIES ) {
			const [ post ] = await site.set( 'GB', text, [ [] ] );
			const [ alone, looked ] = await site.ask(
				[ 'save-alone', 'save' ].map(
					( time ) => `time=${ time }&post=${ post }`
				)
			);
			// "panel numbers": without both the look was not the dear one.
			if ( middle( looked, 'bytes' ) !== 'panel numbers'.length ) {
				throw new Error( `${ name }: not everything was found.` );
			}
			console.log(
				[
					`  ${ name.padEnd( 12 ) }`,
					`${ text.length.toString().padStart( 8 ) } bytes`,
					ms( middle( alone ) ),
					ms( middle( looked ) ),
					ms( fastest( alone ) ),
					ms( fastest( looked ) ),
					`+ ${ middle( looked, 'queries' ) - middle( alone, 'queries' ) } queries`,
				].join( '  ' )
			);
		}
	} );
	return EXIT.fine;
}
