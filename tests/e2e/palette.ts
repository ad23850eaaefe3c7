/**
 * The command palette, and what the editor's stores say.
 */
import type { Locator, Page } from '@playwright/test';

/**
 * Finds a command among those that the palette shows.
 *
 * @param page Page.
 * @param name Its label, or part of it.
 */
export const command = ( page: Page, name: string ): Locator =>
	page.getByRole( 'dialog' ).getByRole( 'option', { name } );

/**
 * Says whether edits are not saved, and what the store tells of the story.
 *
 * @param page Page.
 */
export const state = (
	page: Page
): Promise< { dirty: unknown; off: unknown; read: unknown } > =>
	page.evaluate( () => {
		const { select } = (
			window as unknown as {
				wp: {
					data: {
						select: (
							store: string
						) => Record< string, () => unknown >;
					};
				};
			}
		 ).wp.data;
		return {
			dirty: select( 'core/editor' )[ 'isEditedPostDirty' ]?.(),
			off: select( 'afterword' )[ 'isSwitchedOff' ]?.(),
			read: select( 'afterword' )[ 'isRead' ]?.(),
		};
	} );

/**
 * Opens the palette and types.
 *
 * @param page  Page.
 * @param words What to search for.
 */
export async function openPalette(
	page: Page,
	words: string
): Promise< void > {
	await page.keyboard.press( 'Control+k' );
	await page.getByRole( 'dialog' ).getByRole( 'combobox' ).waitFor();
	// WordPress 7.1 keeps what was searched for.
	await page.keyboard.press( 'Control+a' );
	await page.keyboard.type( words );
}
