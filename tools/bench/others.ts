/**
 * What a site would otherwise load for parts of the panel's work, as installed here.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CACHE, ROOT } from '../paths.ts';
import { weigh, weighContent, type Weight } from './weigh.ts';

/** Something else that a site could load. */
export interface Other {
	name: string;
	/** Null if it is not installed. */
	weight: Weight | null;
}

const PACKAGES = join( ROOT, 'node_modules' );
const CORE = join( CACHE, 'core/newest/wp-includes' );

/** Names a package with its version. */
const called = ( name: string ): string => {
	const file = join( PACKAGES, name, 'package.json' );
	return existsSync( file )
		? `${ name } ${ JSON.parse( readFileSync( file, 'utf8' ) ).version }`
		: name;
};

const files = ( name: string, ...paths: readonly string[] ): Other => ( {
	name,
	weight: paths.every( ( path ) => existsSync( path ) )
		? weigh( ...paths )
		: null,
} );

/** The part of webpack that is used; it comes with @wordpress/scripts. */
type Webpack = (
	options: object,
	done: ( error: Error | null, stats?: { hasErrors: () => boolean } ) => void
) => void;

/** Bundles a package as a site's own build would: nothing in it that is not called. */
async function bundled( name: string, source: string ): Promise< Other > {
	if ( ! existsSync( join( PACKAGES, name ) ) ) {
		return { name, weight: null };
	}
	const scripts = createRequire(
		createRequire( import.meta.url ).resolve(
			'@wordpress/scripts/package.json'
		)
	);
	const webpack: Webpack = scripts( 'webpack' );
	const folder = mkdtempSync( join( tmpdir(), 'afterword-weight-' ) );
	try {
		await new Promise< void >( ( done, fail ) =>
			webpack(
				{
					mode: 'production',
					entry: `data:text/javascript,${ encodeURIComponent( source ) }`,
					context: ROOT,
					output: { path: folder, filename: 'out.js' },
				},
				( error, stats ) =>
					error || stats?.hasErrors()
						? fail(
								error ?? new Error( `${ name }: not bundled.` )
							)
						: done()
			)
		);
		return {
			name: called( name ),
			weight: weighContent( readFileSync( join( folder, 'out.js' ) ) ),
		};
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

/**
 * Weighs what is installed.
 */
export async function others(): Promise< Other[] > {
	const vendor = join( CORE, 'js/dist/vendor' );
	const version = existsSync( `${ CORE }/version.php` )
		? /wp_version = '([^']+)/.exec(
				readFileSync( `${ CORE }/version.php`, 'utf8' )
			)?.[ 1 ]
		: undefined;
	const wordpress = `WordPress ${ version ?? '' }`.trim();
	return [
		files(
			`Interactivity API, ${ wordpress }`,
			`${ CORE }/js/dist/script-modules/interactivity/index.min.js`
		),
		files(
			`wp-date with moment, ${ wordpress }`,
			`${ CORE }/js/dist/date.min.js`,
			`${ vendor }/moment.min.js`
		),
		files(
			`${ called( 'moment-timezone' ) }, ten years, with moment`,
			`${ PACKAGES }/moment-timezone/builds/moment-timezone-with-data-10-year-range.min.js`,
			`${ PACKAGES }/moment/min/moment.min.js`
		),
		await bundled(
			'@date-fns/tz',
			'import { TZDateMini } from "@date-fns/tz"; window.zoned = ( zone ) => new TZDateMini( Date.now(), zone );'
		),
		...[ 'min', 'max' ].map( ( kind ) =>
			files(
				`${ called( 'libphonenumber-js' ) }, ${ kind }`,
				`${ PACKAGES }/libphonenumber-js/bundle/libphonenumber-${ kind }.js`
			)
		),
		files(
			called( 'opening_hours' ),
			`${ PACKAGES }/opening_hours/build/opening_hours.min.js`
		),
		files(
			`${ called( 'govuk-frontend' ) }, exit this page alone`,
			`${ PACKAGES }/govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.bundle.mjs`
		),
	];
}
