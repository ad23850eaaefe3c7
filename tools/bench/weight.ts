/**
 * `npm run bench -- weight`: what readers load from us, beside what a site would otherwise load, and the budgets.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../command/exit.ts';
import { ROOT } from '../paths.ts';
import { sizes } from '../sizes.ts';
import { others } from './others.ts';
import { type Answer, withSite } from './panel-site.ts';
import { add, heaviest, weigh, type Weight } from './weigh.ts';

const BUILD = join( ROOT, 'build' );

const built = ( path: string ): Weight => weigh( join( BUILD, path ) );

const largest = ( folder: string ): Weight =>
	heaviest(
		readdirSync( join( BUILD, folder ) )
			.filter( ( name ) => name.endsWith( '.json' ) )
			.map( ( name ) => join( BUILD, folder, name ) )
	);

const row = ( name: string, weight: Weight | null ): void =>
	console.log(
		`  ${ name.padEnd( 58 ) }${
			weight
				? `${ String( weight.gzip ).padStart( 7 ) }${ String( weight.raw ).padStart( 9 ) }${ String( weight.requests ).padStart( 10 ) }`
				: '    not installed: left out'
		}`
	);

const heading = ( text: string ): void =>
	console.log( `\n${ text.padEnd( 60 ) }   gzip      raw  requests` );

/** Files that readers load from us. */
function ours(): void {
	const home = add(
		built( 'blocks/support-panel/view.js' ),
		built( 'blocks/support-panel/style-index.css' )
	);
	const away = add(
		built( 'view/away.js' ),
		built( 'data/zones/Europe.json' ),
		built( 'data/regions/GB.json' )
	);
	const exit = add(
		built( 'blocks/support-panel/exit.js' ),
		built( 'blocks/support-panel/exit.css' )
	);
	heading( 'Afterword: files' );
	row( 'at home: view module and style', home );
	row(
		'  more, where a line has limited hours: open now',
		built( 'home/open.js' )
	);
	row( '  more, with the button "Leave this page"', exit );
	row( '  more elsewhere: module, zones of Europe, file of GB', away );
	row(
		'  more in another language: largest list of phrases',
		largest( 'data/words' )
	);
	row(
		'a reader elsewhere who needs all of it',
		add(
			home,
			built( 'home/open.js' ),
			exit,
			away,
			largest( 'data/words' )
		)
	);
}

/** The panel as it stands in the page. */
async function html(): Promise< void > {
	await withSite( 1, async ( site ) => {
		heading( 'Afterword: within the page' );
		const [ post ] = await site.set( 'GB', '', [ [ 'suicide' ] ] );
		for ( const [ name, topics ] of [
			[ 'panel and its phrases, GB, 1 topic', '3' ],
			[ 'panel and its phrases, GB, 3 topics', '3,16,28' ],
		] ) {
			const answers = await site.ask( [
				`time=panel&post=${ post }&topics=${ topics }`,
			] );
			const { bytes, gzip } = answers[ 0 ]?.[ 0 ] as Answer;
			row( name ?? '', { raw: bytes, gzip, requests: 0 } );
		}
	} );
}

/**
 * Runs the benchmark.
 *
 * @return Exit code: a broken budget is a failure.
 */
export async function bench(): Promise< number > {
	console.log( 'Bytes of what travels; gzip level 9, each file by itself.' );
	ours();
	await html();
	heading( 'What a site would otherwise load for parts of this' );
	for ( const { name, weight } of await others() ) {
		row( name, weight );
	}
	console.log( '\nBudgets (DESIGN §10), bytes after gzip' );
	let code: number = EXIT.fine;
	for ( const { what, bytes, most, ceiling } of sizes() ) {
		const over = bytes > most;
		code = bytes > ( ceiling ?? most ) ? EXIT.failed : code;
		console.log(
			`  ${ over ? 'over' : 'ok  ' }${ String( bytes ).padStart( 7 ) } of ${ String( most ).padStart( 6 ) }  ${ what }`
		);
	}
	return code;
}
