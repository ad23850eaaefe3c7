/**
 * `npm run bench -- panel`: what a panel costs the server, beside the same story without it. Every figure comes from
 * requests of their own to a real WordPress.
 */
import { builtTopics } from '../command/engine.ts';
import { EXIT } from '../command/exit.ts';
import { type BenchSite, middle, withSite } from './panel-site.ts';
import { ms } from './time.ts';

/** What a panel may cost: DESIGN §10. */
const BUDGET = { ms: 0.5, queries: 0 };

/** A small region, and the two with the most lines to choose from. */
const REGIONS = [ 'AD', 'US', 'GB' ];

/** One topic, and three, of which one brings a child line and one asks for care. */
const TOPICS = [ [ 'suicide' ], [ 'suicide', 'domestic-abuse', 'alcohol' ] ];

/** A story of about 1,000 words as the block editor saves it. */
const STORY =
	`<!-- wp:paragraph -->\n<p>${ 'The council met on Tuesday to talk about the bridge, and again nobody knew what it would cost. '.repeat( 3 ) }</p>\n<!-- /wp:paragraph -->\n\n`.repeat(
		20
	);

const kilobytes = ( bytes: number ): string =>
	`${ ( bytes / 1024 ).toFixed( 0 ).padStart( 5 ) } KB`;

const print = ( ...cells: string[] ): void =>
	console.log( `  ${ cells.join( '  ' ) }` );

/**
 * Measures whole pages, theme and all.
 *
 * @return Milliseconds of the page without a panel.
 */
async function pages( site: BenchSite ): Promise< number > {
	const [ post ] = await site.set( 'GB', STORY, TOPICS );
	const names = [ 'without a panel', 'with a panel' ];
	const answers = await site.ask(
		[ 'page-alone', 'page' ].map(
			( time ) => `time=${ time }&post=${ post }`
		)
	);
	const { wordpress, php, scripts } = answers[ 0 ]?.[ 0 ] ?? {};
	console.log(
		`WordPress ${ wordpress } over SQLite, PHP ${ php }, OPcache ${ scripts ? 'on' : 'OFF' }; medians of ${ answers[ 0 ]?.length } requests\n\nThe whole page in GB, after WordPress has started`
	);
	const base = middle( answers[ 0 ] );
	for ( const [ index, name ] of names.entries() ) {
		print(
			name.padEnd( 16 ),
			ms( middle( answers[ index ] ) ),
			`× ${ ( middle( answers[ index ] ) / base ).toFixed( 3 ) }`,
			`${ middle( answers[ index ], 'queries' ) } queries`,
			kilobytes( middle( answers[ index ], 'peak' ) )
		);
	}
	return base;
}

/** Measures the panels of one region. */
async function region(
	site: BenchSite,
	code: string,
	page: number
): Promise< void > {
	const posts = await site.set( code, STORY, TOPICS );
	for ( const [ index, ids ] of TOPICS.entries() ) {
		const numbers = ids.map(
			( id ) => builtTopics().find( ( topic ) => topic.id === id )?.n
		);
		const [ bare, content, alone ] = await site.ask(
			[ 'panel', 'content', 'content-alone' ].map(
				( time ) =>
					`time=${ time }&post=${ posts[ index ] }&topics=${ numbers.join() }`
			)
		);
		const panels = [ bare, content, alone ].map( ( answers ) =>
			middle( answers, 'panels' )
		);
		if ( panels.join() !== '1,1,0' ) {
			throw new Error( `${ code }: ${ panels } panels printed.` );
		}
		const took = middle( bare );
		const queries =
			middle( content, 'queries' ) - middle( alone, 'queries' );
		print(
			`${ code }, ${ ids.length } ${ ids.length > 1 ? 'topics' : 'topic ' }`,
			ms( took ),
			`${ ( ( 100 * took ) / page ).toFixed( 1 ).padStart( 5 ) } %`,
			ms( middle( bare, 'again' ) ),
			ms( middle( alone ) ),
			ms( middle( content ) ),
			queries.toFixed().padStart( 7 ),
			kilobytes( middle( bare, 'peak' ) ),
			kilobytes( middle( bare, 'bytes' ) ),
			took > BUDGET.ms || queries > BUDGET.queries ? '  over' : '  ok'
		);
	}
}

/**
 * Runs the benchmark.
 *
 * @param args How many requests each figure gets; 41 if left out.
 * @return Exit code.
 */
export async function bench( args: readonly string[] ): Promise< number > {
	await withSite( Number( args[ 0 ] ?? 41 ), async ( site ) => {
		const page = await pages( site );
		console.log(
			`
                panel()       of the   a second     the content                extra
                              page     in one       without       with         queries   memory      HTML  ${ BUDGET.ms } ms, ${ BUDGET.queries } queries`
		);
		for ( const code of REGIONS ) {
			await region( site, code, page );
		}
	} );
	return EXIT.fine;
}
