/**
 * Builds what is no block: the editor's and the admin's screens, and the modules that a
 * reader loads besides the block's own. Blocks are built by `wp-scripts build` itself, from their block.json.
 */
const path = require( 'node:path' );
const base = require( '@wordpress/scripts/config/webpack.config' );

const scripts = Array.isArray( base ) ? base[ 0 ] : base;
const build = path.resolve( __dirname, 'build' );

// Writes the .asset.php with the version that goes into the address.
const { constructor: AssetFile } = scripts.plugins.find(
	( plugin ) =>
		plugin.constructor.name === 'DependencyExtractionWebpackPlugin'
);

const screens = {
	...scripts,
	name: 'screens',
	entry: {
		// One for each row of includes/screens.php.
		'admin/settings': './src/admin/settings.tsx',
		'admin/languages': './src/admin/languages.tsx',
		'admin/topics': './src/admin/topics.tsx',
		'editor/index': './src/editor/index.ts',
		'editor/classic': './src/editor/classic/index.tsx',
	},
	output: {
		...scripts.output,
		// What is loaded later keeps its name on disk and changes its address: no browser pairs it with another release's script.
		chunkFilename: '[name].js?v=[contenthash]',
		path: build,
		clean: false,
	},
};

/**
 * Builds a plain ES module: the page imports it by address, so it must carry all it needs. One configuration each, or
 * webpack would put a loader around what two of them share.
 *
 * @param {string} name   Path below build without its ending.
 * @param {string} source Entry.
 */
const readers = ( name, source ) => ( {
	mode: scripts.mode,
	name,
	entry: { [ name ]: source },
	target: [ 'web', 'es2022' ],
	experiments: { outputModule: true },
	output: {
		path: build,
		filename: '[name].js',
		module: true,
		library: { type: 'module' },
		clean: false,
	},
	resolve: scripts.resolve,
	module: scripts.module,
	optimization: { ...scripts.optimization, splitChunks: false },
	plugins: [ new AssetFile() ],
	devtool: scripts.devtool,
	stats: scripts.stats,
} );

module.exports = [
	screens,
	readers( 'home/open', './blocks/support-panel/open.ts' ),
	readers( 'view/away', './blocks/support-panel/away.ts' ),
];
