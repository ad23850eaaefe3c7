/**
 * Pages, scripts and files of different releases meet: caches keep each for a time of its own.
 */
import { country, lines, LOSS } from './away.ts';
import {
	expectWhole,
	inFormat,
	recordErrors,
	rewrite,
	SAID,
} from './faults.ts';
import { expect, test } from './fixtures.ts';

for ( const [ ofPage, ofFile, isRead ] of [
	// The scripts read version 1 and what is one newer, and pages from one before.
	[ 1, 1, true ],
	[ 1, 2, true ],
	[ 0, 1, true ],
	[ 2, 1, true ],
	[ 2, 2, true ],
	[ 3, 1, false ],
	[ -1, 1, false ],
] as const ) {
	test( `a page of version ${ ofPage } with files of ${ ofFile }: ${
		isRead ? 'read' : 'stays as printed'
	}`, async ( { openReader, settings, story } ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
		const errors = recordErrors( page );
		if ( ofPage !== 1 ) {
			await rewrite( page, ( html ) =>
				html.replace( /(&quot;format&quot;:)1/, `$1${ ofPage }` )
			);
		}
		await page.route( '**/regions/NZ.json*', inFormat( ofFile ) );
		await page.goto( path, { waitUntil: 'networkidle' } );
		if ( isRead ) {
			await expect( country( page ) ).toHaveText(
				'Country: New Zealand'
			);
			await expect( lines( page ) ).toContainText( 'Sands New Zealand' );
		} else {
			await expectWhole( page, SAID.nothing );
		}
		expect( errors ).toEqual( [] );
	} );
}
