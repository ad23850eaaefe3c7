/**
 * Scripts that do not run.
 */
import { type Page } from '@playwright/test';
import { LOSS } from './away.ts';
import { expectWhole, recordErrors, refuse, SAID } from './faults.ts';
import { expect, test } from './fixtures.ts';

const policy =
	( rules: string ) =>
	async ( page: Page ): Promise< void > => {
		await page.route( '**/*', async ( route ) => {
			if ( route.request().resourceType() !== 'document' ) {
				return route.fallback();
			}
			const response = await route.fetch();
			return route.fulfill( {
				response,
				headers: {
					...response.headers(),
					'content-security-policy': rules,
				},
			} );
		} );
	};

const VIEW = '**/support-panel/*.js*';

for ( const [ what, block, said ] of [
	[
		'scripts that are missing',
		async ( page: Page ) =>
			void ( await page.route( VIEW, refuse( 404 ) ) ),
		SAID.nothing,
	],
	[
		'scripts that a blocker stops',
		async ( page: Page ) =>
			void ( await page.route( VIEW, ( route ) => route.abort() ) ),
		SAID.nothing,
	],
	[
		'scripts that come as HTML',
		async ( page: Page ) =>
			void ( await page.route( VIEW, refuse( 200 ) ) ),
		SAID.nothing,
	],
	[ 'a policy against scripts', policy( "script-src 'none'" ), SAID.nothing ],
	[
		'a policy against requests',
		policy( "connect-src 'none'" ),
		SAID.failed,
	],
	[
		'a policy that knows each script by name',
		policy( "script-src 'nonce-abc'" ),
		SAID.nothing,
	],
] as const ) {
	test( `${ what }: the default panel is whole`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
		const errors = recordErrors( page );
		await block( page );
		await page.goto( path, { waitUntil: 'networkidle' } );
		await expectWhole( page, said );
		expect( errors ).toEqual( [] );
	} );
}
