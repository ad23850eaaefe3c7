/**
 * Makes a fresh site, starts it, logs the admin in and keeps a copy of the database, to which each
 * test returns.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { RequestUtils } from '@wordpress/e2e-test-utils-playwright';
import { buildIfStale } from '../../tools/build.ts';
import { makeSite, saveSite, SITES, startSite } from '../../tools/site.ts';
import { assertFree } from '../../tools/site/port.ts';
import { stopLeftOvers } from '../../tools/site/server.ts';
import { obtainCore } from '../../tools/wordpress-core.ts';
import { e2eSite, NAME, STORAGE_STATE, WANTED } from './site.ts';

const PLUGINS = join( import.meta.dirname, 'plugins' );
const THEMES = join( import.meta.dirname, 'themes' );

export default async function setup(): Promise< () => Promise< void > > {
	const { port, url } = e2eSite();
	await stopLeftOvers( SITES );
	await assertFree( port, 'Set AFTERWORD_E2E_PORT to another one.' );
	await buildIfStale( console.log );
	const core = await obtainCore( WANTED, console.log );
	const plugins = Object.fromEntries(
		readdirSync( PLUGINS ).map( ( file ) => [
			`fixture-${ file }`,
			join( PLUGINS, file ),
		] )
	);
	const site = await makeSite( {
		name: NAME,
		core,
		port,
		plugins,
		themes: THEMES,
	} );
	const server = await startSite( site );
	try {
		const context = await request.newContext( { baseURL: url } );
		await new RequestUtils( context, {
			baseURL: url,
			storageStatePath: STORAGE_STATE,
		} ).setupRest();
		await context.dispose();
		saveSite( site );
		console.log( `Browser tests on WordPress ${ core.version }, ${ url }` );
	} catch ( error ) {
		await server.stop();
		throw error;
	}
	return () => server.stop();
}
