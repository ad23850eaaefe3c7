/**
 * What a story is about, from its text: proposals while writing, and the server's own reading on saving.
 */
import { helpPanel, openPanel } from './editor-panel.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';
import { profileOurs } from './profile.ts';

const SENSITIVE = [
	'An inquest heard that the 19-year-old student took her own life in March.',
	'The coroner recorded a conclusion of suicide and wrote to the university about suicide prevention.',
	'Her mother said the family had asked for help after an earlier suicide attempt.',
];

const HARMLESS = Array.from(
	{ length: 330 },
	( _, i ) =>
		`The council met on day ${ i } and talked about the bridge, the market and the price of bread in town.`
);

test( 'the text proposes a topic, shows its words, and is taken with one click', async ( {
	admin,
	editor,
	page,
	settings,
	openReader,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'University changes its rules' } );
	await editor.setContent(
		[ ...SENSITIVE.map( paragraph ), panelBlock() ].join( '\n\n' )
	);
	await editor.openDocumentSettingsSidebar();
	const sidebar = page.getByRole( 'region', { name: 'Editor settings' } );
	await sidebar.getByRole( 'tab', { name: 'Post' } ).click();
	const panel = sidebar.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await expect( sidebar.getByText( 'from the text' ).first() ).toBeVisible();
	const words = sidebar
		.getByRole( 'button', { name: 'Which words?' } )
		.first();
	await words.click();
	await expect( words ).toHaveAttribute( 'aria-expanded', 'true' );
	await expect( sidebar.getByText( /“.*own life.*”/ ).first() ).toBeVisible();
	await sidebar.getByRole( 'button', { name: 'Use “Suicide”' } ).click();
	const block = editor.canvas.locator(
		'[data-type="afterword/support-panel"]'
	);
	await expect( block ).toContainText( 'If a life is in danger' );
	const id = await editor.publishPost();
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( `/?p=${ id }` );
	await expect( reader.locator( '.afterword-panel' ) ).toContainText(
		'If a life is in danger'
	);
	// The words themselves never enter the story.
	expect( await editor.getEditedPostContent() ).not.toContain(
		'took her own life"'
	);
} );

test( 'the server reads the text when a story is saved, where the admin allows it', async ( {
	openReader,
	settings,
	story,
} ) => {
	const text = SENSITIVE.map( paragraph ).join( '\n\n' );
	await settings( { placement: { automatic: true } } );
	const before = await story( { title: 'Inquest opens', content: text } );
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( before.path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );
	await settings( { placement: { automatic: true, text: true } } );
	const after = await story( {
		title: 'Student took her own life, inquest hears',
		content: text,
	} );
	await reader.goto( after.path );
	await expect( reader.locator( '.afterword-panel' ) ).toContainText(
		'If a life is in danger'
	);
	const plain = await story( {
		title: 'Council meets',
		content: HARMLESS.slice( 0, 20 ).map( paragraph ).join( '\n\n' ),
	} );
	await reader.goto( plain.path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );
} );

test( 'typing in a story of 5,000 words waits for nothing of ours', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'A long story' } );
	await editor.setContent( HARMLESS.map( paragraph ).join( '\n\n' ) );
	await editor.openDocumentSettingsSidebar();
	const panel = page.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await expect(
		page.getByText( 'Neither tags nor text name a sensitive topic.' )
	).toBeVisible();
	const first = editor.canvas
		.locator( 'p[data-type="core/paragraph"]' )
		.first();
	await first.click();
	await page.keyboard.press( 'End' );
	const { longest, total } = await profileOurs( page, async () => {
		await page.keyboard.type(
			' Suicide prevention was not the subject of the meeting.',
			{ delay: 60 }
		);
		await page.waitForTimeout( 2500 );
	} );
	test.info().annotations.push( {
		type: 'longest stretch of our script, ms',
		description: longest.toFixed( 1 ),
	} );
	console.log(
		`longest stretch of our script: ${ longest.toFixed( 1 ) } ms, in all ${ total.toFixed( 1 ) } ms`
	);
	expect( total ).toBeGreaterThan( 0 );
	expect( longest ).toBeLessThan( 16 );
} );

test( 'a story in a language without a lexicon is said to count by its tags', async ( {
	admin,
	editor,
	page,
	requestUtils,
} ) => {
	const post = await requestUtils.createPost( {
		title: 'Itsemurhien ehkäisy',
		content:
			'<!-- wp:paragraph --><p>Ministeriö kertoi tiistaina, että maan kunnat saavat ensi vuonna enemmän rahaa.</p><!-- /wp:paragraph -->',
		status: 'draft',
		date_gmt: '2026-11-01T08:00:00',
	} );
	// As a multilingual plugin tells it.
	await page.addInitScript( () => {
		Object.defineProperty( window, 'afterwordEditor', {
			get: () => ( window as { known?: object } ).known,
			set: ( value: object ) => {
				( window as { known?: object } ).known = {
					...value,
					told: 'fi',
				};
			},
			configurable: true,
		} );
	} );
	await admin.editPost( post.id );
	await editor.openDocumentSettingsSidebar();
	const panel = page.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await expect(
		page.getByText( 'in a language that we cannot read yet' )
	).toBeVisible();
} );

test( 'a lexicon that does not load is told, and asked for again', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	const file = '**/build/data/phrases/**';
	await page.context().route( file, ( route ) => route.abort() );
	await admin.createNewPost( { title: 'University changes its rules' } );
	await editor.setContent( SENSITIVE.map( paragraph ).join( '\n\n' ) );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	await expect( helpPanel( page ) ).toContainText(
		'a file of the plugin did not load'
	);
	await page.context().unroute( file );
	await editor.insertBlock( { name: 'core/paragraph' } );
	await page.keyboard.type( 'The inquest goes on.' );
	await openPanel( page );
	await expect( helpPanel( page ) ).toContainText( 'from the text' );
	await expect( helpPanel( page ) ).not.toContainText( 'did not load' );
} );
