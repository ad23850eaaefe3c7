/**
 * Before publishing: what the site asks to be reminded of, and what already brings the panel.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { paragraph } from './posts.ts';

const checks = ( page: Page ) =>
	page.getByRole( 'region', { name: 'Editor publish' } );

const publish = ( page: Page ) =>
	page.getByRole( 'button', { name: 'Publish', exact: true } );

test( 'a site that wants it reminds writers to tell a service that a story names', async ( {
	admin,
	page,
	settings,
	story,
} ) => {
	await settings( { tellService: true } );
	const { id } = await story( {
		title: 'A night with Samaritans',
		content: paragraph(
			'Never mind the rain. She had rung the Samaritans and Cruse Bereavement Support.'
		),
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.editPost( id );
	await publish( page ).click();
	await expect(
		checks( page ).getByText(
			'The story names Cruse Bereavement Support and Samaritans. Tell them before you publish'
		)
	).toBeVisible();
	await expectAccessible( page, '.editor-post-publish-panel' );

	await settings( { tellService: false } );
	await page.reload();
	await publish( page ).click();
	await expect(
		checks( page ).getByText( 'offers no help panel' )
	).toBeVisible();
	await expect( checks( page ) ).not.toContainText( 'Tell them' );
} );

test( 'a shortcode, a synced pattern and automatic placement count as the panel', async ( {
	admin,
	page,
	settings,
	story,
	requestUtils,
} ) => {
	await settings();
	const { id: pattern } = ( await requestUtils.createBlock( {
		title: 'Help',
		content: '<!-- wp:afterword/support-panel /-->',
		status: 'publish',
	} ) ) as { id: number };
	const drafts = [
		'<!-- wp:shortcode -->[afterword]<!-- /wp:shortcode -->',
		`<!-- wp:block {"ref":${ pattern }} /-->`,
	];
	for ( const content of drafts ) {
		const { id } = await story( {
			content,
			tags: [ 'Suicide' ],
			status: 'draft',
		} );
		await admin.editPost( id );
		await publish( page ).click();
		await checks( page )
			.getByRole( 'button', { name: 'Where to get help' } )
			.click();
		await expect( checks( page ) ).toContainText( 'Nothing is missing.' );
	}
	await settings( { placement: { automatic: true } } );
	const { id } = await story( { tags: [ 'Suicide' ], status: 'draft' } );
	await admin.editPost( id );
	await publish( page ).click();
	await checks( page )
		.getByRole( 'button', { name: 'Where to get help' } )
		.click();
	await expect( checks( page ) ).toContainText( 'Nothing is missing.' );
} );
