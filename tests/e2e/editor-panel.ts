/**
 * Our panels in the editor's sidebar, and what WordPress's stores say.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * The settings beside the story.
 * @param page
 */
export const sidebar = ( page: Page ): Locator =>
	page.getByRole( 'region', { name: 'Editor settings' } );

/**
 * The panel "Where to get help".
 * @param page
 */
export const helpPanel = ( page: Page ): Locator =>
	page.locator( '.afterword-document-panel' );

/**
 * The panel "Phone numbers in this story".
 * @param page
 */
export const numbersPanel = ( page: Page ): Locator =>
	page.locator( '.afterword-numbers-panel' );

/**
 * Opens a panel of the story's settings, which stand open beside the story.
 *
 * @param page Page.
 * @param name Beginning of its title.
 */
export async function openPanel(
	page: Page,
	name = 'Where to get help'
): Promise< void > {
	await sidebar( page ).getByRole( 'tab' ).first().click();
	const title = sidebar( page ).getByRole( 'button', {
		name: new RegExp( `^${ name }` ),
	} );
	await expect( title ).toBeVisible();
	if ( ( await title.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await title.click();
	}
}

/**
 * Asks a store of the page.
 *
 * @param page     Page.
 * @param store    Name of the store.
 * @param selector Name of the selector.
 * @return Its answer; undefined where there is no such store.
 */
export const ask = (
	page: Page,
	store: string,
	selector: string
): Promise< unknown > =>
	page.evaluate(
		( [ name, what ] ) =>
			(
				window as unknown as {
					wp: {
						data: {
							select: (
								s: string
							) =>
								| Record<
										string,
										undefined | ( () => unknown )
								  >
								| undefined;
						};
					};
				}
			 ).wp.data
				.select( name )
				?.[ what ]?.(),
		[ store, selector ] as const
	);

/**
 * Expects that nobody changed the story since it was saved, not even in a way that WordPress would call no change.
 *
 * @param page Page.
 */
export async function expectUntouched( page: Page ): Promise< void > {
	expect( await ask( page, 'core/editor', 'isEditedPostDirty' ) ).toBe(
		false
	);
	// Blocks and what is selected are kept there, too, once somebody has looked.
	expect(
		await ask( page, 'core/editor', 'getPostEdits' )
	).not.toHaveProperty( 'meta' );
}
