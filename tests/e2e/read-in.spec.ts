/**
 * A reader turns the panel into their own language, and back.
 */
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const STORY = {
	title: 'The bridge',
	content: `${ paragraph( 'One paragraph.' ) }\n\n${ panelBlock() }`,
	tags: [ 'Suicide' ],
};

test( 'a Spanish reader at home reads an English page in Spanish', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { languages: [ 'es', 'ar' ] } );
	const { path } = await story( STORY );
	const page = await openReader( { locale: 'es-ES' } );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const panel = page.locator( '.afterword-panel' );
	const before = await panel.locator( '.afterword-panel__body' ).innerHTML();
	const button = panel.getByRole( 'button', { name: 'Leer en español' } );
	await expect( button ).toHaveAttribute( 'lang', 'es' );
	expect(
		requests.filter( ( url ) => /build\/(view|data)/.test( url ) )
	).toEqual( [] );

	await button.focus();
	await page.keyboard.press( 'Enter' );
	await expect( panel ).toHaveAttribute( 'lang', 'es' );
	await expect(
		page.getByRole( 'region', { name: 'Dónde encontrar ayuda' } )
	).toBeVisible();
	await expect( panel ).toContainText( 'País: Reino Unido' );
	await expect( panel ).toContainText(
		'Si hay una vida en peligro, llame al 999'
	);
	await expect( panel ).toContainText( 'Son servicios independientes' );
	await expect( panel ).toContainText( 'Idiomas: English' );
	await expect( panel ).toContainText( 'Elegir otro país' );
	await expect( panel ).toContainText( 'Abierto las 24 horas' );
	await expect( panel ).not.toContainText( /Last checked|Phone|Free\b/ );
	await expect(
		panel.locator( '.afterword-panel__switch option:checked' )
	).toHaveText( 'Reino Unido' );
	await expect( panel.getByRole( 'status' ) ).toHaveText(
		'Ahora se muestra: Español'
	);
	const back = panel.getByRole( 'button', { name: 'Back to: English' } );
	await expect( back ).toBeFocused();
	await expect( back ).toHaveAttribute( 'lang', 'en' );
	await expectAccessible( page, '.afterword-panel' );
	await panel.screenshot( { path: 'artifacts/screens/panel-es.png' } );
	expect( requests.join( ' ' ) ).not.toMatch( /suicid|topic/i );

	// Another country stays in Spanish.
	await panel
		.locator( '.afterword-panel__switch select' )
		.selectOption( 'NZ' );
	await expect( panel ).toContainText( 'País: Nueva Zelanda' );
	await expect( panel ).toContainText( 'Volver a: Reino Unido' );
	await panel
		.getByRole( 'button', { name: 'Volver a: Reino Unido' } )
		.click();
	await expect( panel ).toContainText( 'País: Reino Unido' );

	await back.click();
	await expect( panel ).not.toHaveAttribute( 'lang', /./ );
	await expect( panel.getByRole( 'heading' ) ).toHaveText(
		'Where to get help'
	);
	await expect( button ).toBeFocused();
	expect( await panel.locator( '.afterword-panel__body' ).innerHTML() ).toBe(
		before
	);
	await expect(
		panel.locator( '.afterword-panel__switch option:checked' )
	).toHaveText( 'United Kingdom' );
} );

test( 'an Arabic reader abroad reads from right to left', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { languages: [ 'ar' ] } );
	const { path } = await story( STORY );
	const page = await openReader( {
		locale: 'ar-EG',
		timezoneId: 'America/New_York',
		viewport: { width: 320, height: 640 },
	} );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const panel = page.locator( '.afterword-panel' );
	await expect( panel ).toContainText( 'Country: United States' );
	await panel.getByRole( 'button', { name: 'القراءة بالعربية' } ).click();
	await expect( panel ).toHaveAttribute( 'dir', 'rtl' );
	await expect( panel ).toHaveCSS( 'direction', 'rtl' );
	await expect( panel ).toContainText( 'البلد: الولايات المتحدة' );
	const number = panel.locator( 'a[href^="tel:"] bdi' ).first();
	await expect( number ).toHaveCSS( 'direction', 'ltr' );
	await expect( panel ).toContainText( /آخر تحقق: \S+ 20\d\d/ );
	await expectAccessible( page, '.afterword-panel' );
	await panel.screenshot( { path: 'artifacts/screens/panel-ar.png' } );
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth <= window.innerWidth
		)
	).toBe( true );
} );

test( 'a panel without a country turns too', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { approved: false, languages: [ 'es' ] } );
	const { path } = await story( STORY );
	const page = await openReader( { locale: 'es-ES' } );
	await page.goto( path );
	const panel = page.locator( '.afterword-panel' );
	await panel.getByRole( 'button', { name: 'Leer en español' } ).click();
	await expect( panel ).toContainText( 'hablar con alguien puede ayudar' );
	await panel.getByRole( 'button', { name: 'Back to: English' } ).click();
	await expect( panel ).toContainText( 'talking to someone can help' );
} );

for ( const [ name, answer ] of [
	[ 'is missing', { status: 404, body: '' } ],
	[ 'is an error page', { status: 200, body: '<html>' } ],
	[
		'is of another language',
		{
			status: 200,
			body: '{"format":1,"tag":"fr","dir":"ltr","phrases":{"back":"x"}}',
		},
	],
] as const ) {
	test( `a file of words that ${ name } leaves the panel as it is`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings( { languages: [ 'es' ] } );
		const { path } = await story( STORY );
		const page = await openReader( { locale: 'es-ES' } );
		await page.route( /\/data\/words\//, ( route ) =>
			route.fulfill( answer )
		);
		await page.goto( path );
		const panel = page.locator( '.afterword-panel' );
		const body = panel.locator( '.afterword-panel__body' );
		const before = await body.innerHTML();
		await panel.getByRole( 'button', { name: 'Leer en español' } ).click();
		await expect( panel.getByRole( 'status' ) ).toHaveText(
			'The other language could not be loaded.'
		);
		expect( await body.innerHTML() ).toBe( before );
		await expect( panel ).not.toHaveAttribute( 'lang', /./ );
	} );
}

test( 'languages that are not ticked, or are the page’s own, are not offered', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { languages: [ 'es', 'en' ] } );
	const { path } = await story( STORY );
	for ( const locale of [ 'fr-FR', 'en-GB' ] ) {
		const page = await openReader( { locale } );
		await page.goto( path );
		await expect(
			page.locator( '.afterword-panel select:visible' ).first()
		).toBeVisible();
		await expect( page.locator( '.afterword-panel__read' ) ).toHaveCount(
			0
		);
	}
} );

test( 'a language that the browser does not speak is named in that of the panel', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		...STORY,
		tags: [ 'Domestic abuse' ],
	} );
	const page = await openReader( {
		timezoneId: 'Asia/Ashgabat',
		locale: 'ru-RU',
	} );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( page.locator( '.afterword-panel' ) ).toContainText(
		/Languages: Türkmen\S*, Русский|Languages: Turkmen, Русский/
	);
} );
