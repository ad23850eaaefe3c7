/**
 * axe with the rules of WCAG 2.2 AA.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa' ];

/**
 * Expects axe to find nothing, and to have looked at something.
 *
 * @param page  Page.
 * @param where Selector; frames are given as a list, outermost first.
 */
export async function expectAccessible(
	page: Page,
	where: string | string[]
): Promise< void > {
	const { violations, passes } = await new AxeBuilder( { page } )
		.withTags( TAGS )
		.include( where )
		.analyze();
	expect(
		violations.map( ( { id, nodes } ) => [
			id,
			...nodes.map(
				( { html, failureSummary } ) => `${ html } ${ failureSummary }`
			),
		] )
	).toEqual( [] );
	expect( passes.length ).toBeGreaterThan( 0 );
}
