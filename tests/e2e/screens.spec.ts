/**
 * Pictures to look at: artifacts/screens. With AFTERWORD_UPDATE_SCREENS the README's own is written too.
 */
import { join } from 'node:path';
import { ROOT } from '../../tools/paths.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const STORY = {
	title: 'The names we keep',
	content: `${ paragraph(
		'On a slope above the town, families planted a tree for each child.'
	) }\n\n${ panelBlock() }`,
	tags: [ 'Baby loss' ],
};

for ( const [ name, reader ] of [
	[ 'panel', { viewport: { width: 800, height: 900 } } ],
	[ 'panel-320', { viewport: { width: 320, height: 640 } } ],
	[ 'panel-dark', { colorScheme: 'dark' } ],
	[ 'panel-forced', { forcedColors: 'active' } ],
	[ 'panel-nz', { timezoneId: 'Pacific/Auckland' } ],
] as const ) {
	test( `a picture of ${ name }`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( STORY );
		const page = await openReader( reader );
		await page.goto( path, { waitUntil: 'networkidle' } );
		const panel = page.locator( '.afterword-panel' );
		await expect( panel ).toBeVisible();
		const file =
			name === 'panel' && process.env[ 'AFTERWORD_UPDATE_SCREENS' ]
				? join( ROOT, 'docs/images/panel.png' )
				: join( ROOT, `artifacts/screens/${ name }.png` );
		await panel.screenshot( { path: file } );
	} );
}
