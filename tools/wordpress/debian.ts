/**
 * Unpacks WordPress from Debian's packages without installing them.
 *
 * Everything apt writes goes into a folder of our own; the system's package lists stay untouched.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plain } from '../paths.ts';
import { must, run } from '../run.ts';
import { debianSources, type DebianSource } from './debian-sources.ts';
import type { Wanted } from './version.ts';

const SUITE: Readonly< Record< Wanted, string > > = {
	oldest: 'trixie',
	newest: 'sid',
};

/** Debian keeps shared parts of WordPress in packages of their own. */
const PACKAGES = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'libjs-cropper',
	'libjs-lodash',
	'libjs-underscore',
	'libjs-jquery-ui',
	'libphp-phpmailer',
	'php-getid3',
];

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

function configure( apt: string, source: DebianSource, suite: string ): string {
	for ( const folder of [
		'empty',
		'lists/partial',
		'cache/archives/partial',
	] ) {
		mkdirSync( join( apt, folder ), { recursive: true } );
	}
	writeFileSync(
		join( apt, 'sources.list' ),
		`deb [signed-by=${ source.signedBy }] ${ source.uri } ${ suite } main\n`
	);
	writeFileSync(
		join( apt, 'apt.conf' ),
		[
			`Dir::Etc::sourcelist "${ apt }/sources.list";`,
			`Dir::Etc::sourceparts "${ apt }/empty";`,
			`Dir::Etc::preferences "${ apt }/none";`,
			`Dir::Etc::preferencesparts "${ apt }/empty";`,
			`Dir::State::lists "${ apt }/lists";`,
			`Dir::Cache "${ apt }/cache";`,
			// The sandbox user of apt cannot write into a folder of ours.
			'APT::Sandbox::User "root";',
			'Acquire::Languages "none";',
			'Acquire::Retries "2";',
			'',
		].join( '\n' )
	);
	return join( apt, 'apt.conf' );
}

async function unpack( from: string, folder: string ): Promise< void > {
	const root = join( from, 'root' );
	const packages = readdirSync( from ).filter( ( f ) =>
		f.endsWith( '.deb' )
	);
	for ( const file of packages ) {
		await must( 'A Debian package cannot be unpacked', 'dpkg-deb', [
			'-x',
			join( from, file ),
			root,
		] );
	}
	const core = join( root, 'usr/share/wordpress' );
	const certificates = 'wp-includes/certificates/ca-bundle.crt';
	for ( const file of [ '.htaccess', 'wp-config.php', certificates ] ) {
		rmSync( join( core, file ), { force: true } );
	}
	// Links lead from one package into another.
	await must( 'The Debian package cannot be copied', 'cp', [
		'-rL',
		`${ core }/.`,
		folder,
	] );
	if ( existsSync( CERTIFICATES ) ) {
		cpSync( CERTIFICATES, join( folder, certificates ), {
			dereference: true,
		} );
	}
}

/** What apt says of the network tells more than what then follows from it. */
function whyNot( output: string ): string {
	const lines = output.split( '\n' );
	return (
		lines.find( ( line ) => /^W: Failed to fetch/.test( line ) ) ??
		lines.findLast( ( line ) => line.startsWith( 'E:' ) ) ??
		''
	);
}

/**
 * Puts a core from Debian into a folder.
 *
 * @param  wanted Which end of the supported range.
 * @param  folder Folder to fill.
 * @throws {Plain} If this is no Debian system, or the packages cannot be had.
 */
export async function fromDebian(
	wanted: Wanted,
	folder: string
): Promise< void > {
	const sources = debianSources();
	if ( sources.length === 0 ) {
		throw new Plain( 'this system has no Debian package source' );
	}
	const suite = SUITE[ wanted ];
	let reason = '';
	for ( const source of sources ) {
		const work = mkdtempSync( join( tmpdir(), 'afterword-debian-' ) );
		try {
			const env = {
				APT_CONFIG: configure( join( work, 'apt' ), source, suite ),
				LC_ALL: 'C',
			};
			const debs = join( work, 'debs' );
			mkdirSync( debs );
			const update = await run( 'apt-get', [ 'update', '-q' ], { env } );
			const names = PACKAGES.map( ( name ) => `${ name }/${ suite }` );
			const download = await run(
				'apt-get',
				[ 'download', '-q', ...names ],
				{ cwd: debs, env }
			);
			if ( download.code === 0 ) {
				await unpack( debs, folder );
				return;
			}
			reason = whyNot( update.output + download.output );
		} finally {
			rmSync( work, { recursive: true, force: true } );
		}
	}
	throw new Plain(
		`Debian's packages cannot be downloaded${ reason && `: ${ reason }` }`
	);
}
