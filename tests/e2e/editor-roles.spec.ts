/**
 * Who may do what beside a story: the table of docs/editor.md, by the people themselves.
 */
import { ask, helpPanel, numbersPanel, openPanel } from './editor-panel.ts';
import { expect, test } from './fixtures.ts';
import { paragraph } from './posts.ts';
import { logIn, type Role } from './roles.ts';

const BLOCK = '[data-type="afterword/support-panel"]';

const TEXT = [
	'An inquest heard that the student took her own life. The coroner recorded a conclusion of suicide.',
	'He had written of his gambling addiction and of gambling debts to a helpline for problem gambling.',
	'Call Samaritans on 08457 90 90 90 at any time.',
	'Childline is on 0800 1112 and Samaritans once was on 08457 909090 too.',
]
	.map( paragraph )
	.join( '\n\n' );

const ROLES: Role[] = [ 'administrator', 'editor', 'author', 'contributor' ];

for ( const role of ROLES ) {
	test( `${ role }: topics, numbers, panel, preview, saving`, async ( {
		browser,
		requestUtils,
		settings,
	} ) => {
		await settings();
		const { page, admin, editor, errors } = await logIn(
			browser,
			requestUtils,
			role
		);
		await admin.createNewPost( { title: 'University changes its rules' } );
		await editor.setContent( TEXT );
		await editor.openDocumentSettingsSidebar();
		await openPanel( page );
		const help = helpPanel( page );
		await help.getByRole( 'button', { name: 'Use “Suicide”' } ).click();
		await help
			.getByRole( 'button', { name: 'Not about “Gambling”' } )
			.click();
		expect( await ask( page, 'afterword', 'getStoryTopics' ) ).toEqual( [
			'suicide',
		] );

		await openPanel( page, 'Phone numbers in this story' );
		const numbers = numbersPanel( page );
		await numbers
			.getByRole( 'button', { name: 'Replace with 116 123' } )
			.first()
			.click();
		await numbers
			.getByRole( 'button', { name: /^It is right as it stands/ } )
			.first()
			.click();
		await help
			.getByRole( 'button', { name: 'Insert the help panel' } )
			.click();
		await expect( editor.canvas.locator( BLOCK ) ).toContainText(
			'Samaritans'
		);

		if ( role === 'contributor' ) {
			const handIn = { name: 'Submit for Review' };
			await page
				.getByRole( 'region', { name: 'Editor top bar' } )
				.getByRole( 'button', handIn )
				.click();
			const checks = page.getByRole( 'region', {
				name: 'Editor publish',
			} );
			await expect( checks ).toContainText( 'Worth a look' );
			await checks.getByRole( 'button', handIn ).click();
			await expect
				.poll( () => ask( page, 'core/editor', 'isSavingPost' ) )
				.toBe( false );
			await expect
				.poll( () => ask( page, 'core/editor', 'isEditedPostDirty' ) )
				.toBe( false );
		} else {
			await editor.publishPost();
		}
		const id = await ask( page, 'core/editor', 'getCurrentPostId' );
		const saved = await requestUtils.rest< {
			status: string;
			content: { raw: string };
			meta: Record< string, unknown >;
		} >( { path: `/wp/v2/posts/${ id }`, params: { context: 'edit' } } );
		expect( saved.status ).toBe(
			role === 'contributor' ? 'pending' : 'publish'
		);
		expect( saved.content.raw ).toContain( 'afterword/support-panel' );
		expect( saved.meta ).toMatchObject( {
			afterword_topics: [ 'suicide' ],
			_afterword_dismissed: [ { topic: 'gambling', reason: '' } ],
		} );
		expect( saved.meta[ '_afterword_numbers' ] ).toHaveLength( 1 );
		expect( await ask( page, 'core/editor', 'isEditedPostDirty' ) ).toBe(
			false
		);
		expect( errors ).toEqual( [] );
		await page.context().close();
	} );
}

test( 'a story of somebody else is closed to an author, and to our routes', async ( {
	browser,
	requestUtils,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { tags: [ 'Suicide' ] } );
	const { page, errors } = await logIn( browser, requestUtils, 'author' );
	await page.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
	await expect( page.locator( 'body' ) ).toContainText(
		'not allowed to edit this item'
	);
	await page.goto( '/wp-admin/post-new.php' );
	const answer = await page.evaluate(
		( post ) =>
			(
				window as unknown as {
					wp: { apiFetch: ( o: object ) => Promise< unknown > };
				}
			 ).wp
				.apiFetch( { path: `/afterword/v1/preview?post=${ post }` } )
				.catch( ( error ) => error.data?.status ),
		id
	);
	expect( answer ).toBe( 403 );
	expect( errors.filter( ( one ) => ! one.includes( '403' ) ) ).toEqual( [] );
	await page.context().close();
} );

for ( const role of [ 'editor', 'contributor' ] as const ) {
	test( `no region is approved: ${ role } reads who can approve one, and gets no link`, async ( {
		browser,
		requestUtils,
	} ) => {
		const { page, admin, editor, errors } = await logIn(
			browser,
			requestUtils,
			role
		);
		await admin.createNewPost( { title: 'Before approval' } );
		await editor.insertBlock( { name: 'afterword/support-panel' } );
		await expect( editor.canvas.locator( BLOCK ) ).toContainText(
			'No country is approved yet'
		);
		await editor.openDocumentSettingsSidebar();
		await openPanel( page );
		await expect( helpPanel( page ) ).toContainText(
			'An administrator can approve one.'
		);
		await expect(
			editor.canvas.getByRole( 'link', { name: 'Choose the country' } )
		).toHaveCount( 0 );
		await expect(
			page.getByRole( 'link', { name: 'Choose the country' } )
		).toHaveCount( 0 );
		expect( errors ).toEqual( [] );
		await page.context().close();
	} );
}
