/**
 * What a screen reader is given, in the order in which it is read aloud.
 */
import { country, LOSS } from './away.ts';
import { expect, test } from './fixtures.ts';

test( 'a panel at home', async ( { openReader, settings, story } ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader();
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( page.locator( '.afterword-panel' ) ).toMatchAriaSnapshot( `
    - region "Where to get help":
      - heading "Where to get help" [level=2]
      - paragraph: "Country: United Kingdom"
      - list:
        - listitem:
          - paragraph:
            - strong: Sands
          - list:
            - listitem:
              - text: Phone
              - link "0808 164 3332"
              - text: /^Free Monday to Friday/
            - listitem:
              - text: Website
              - link "sands.org.uk"
          - paragraph: /^Last checked. /
        - listitem:
          - paragraph:
            - strong: Samaritans
          - list:
            - listitem:
              - text: Phone
              - link "116 123"
              - text: Free Open 24 hours, every day
        - listitem:
          - paragraph:
            - strong: Shout
          - list:
            - listitem:
              - link "Text SHOUT to 85258"
      - paragraph: If you cannot get through to one, you can also try another.
      - paragraph:
        - text: In an emergency, call
        - link "999"
      - paragraph: These are independent services, not run by us.
      - paragraph:
        - combobox "Choose another country"
        - link "Help in other countries"
      - status
  ` );
} );

test( 'a panel abroad: the way back stands before the country', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expect( page.locator( '.afterword-panel' ) ).toMatchAriaSnapshot( `
    - region "Where to get help":
      - heading "Where to get help" [level=2]
      - paragraph:
        - 'button "Back to: United Kingdom"'
      - paragraph: "Country: New Zealand"
      - list:
        - listitem:
          - paragraph:
            - strong: Sands New Zealand
        - listitem:
          - paragraph:
            - strong: 1737 Need to talk?
          - list:
            - listitem:
              - text: Phone
              - link "1737"
            - listitem:
              - text: Text
              - link "1737"
      - paragraph:
        - text: In an emergency, call
        - link "111"
      - paragraph:
        - combobox "Choose another country"
        - link "Help in other countries"
      - status
  ` );
} );

test( 'the help page: emergency, then topics to choose from', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		type: 'page',
		title: 'Help',
		content: '<!-- wp:afterword/directory /-->',
	} );
	const page = await openReader();
	await page.goto( path );
	await expect( page.locator( '.afterword-directory' ) ).toMatchAriaSnapshot(
		`
    - 'region "Country: United Kingdom"':
      - 'heading "Country: United Kingdom" [level=2]'
      - paragraph:
        - text: In an emergency, call
        - link "999"
      - navigation "Topics on this page":
        - heading "Topics on this page" [level=3]
        - list:
          - listitem:
            - link "Someone to talk to"
          - listitem:
            - link "Mental health"
  `
	);
} );
