/**
 * Strings of PHP sources, found by xgettext.
 */
import { spawnSync } from 'node:child_process';
import { Plain, ROOT } from '../paths.ts';
import { type Entry, formatsOf } from './catalogue.ts';
import { parsePo } from './po.ts';

/** WordPress's functions and where their arguments stand; "c" marks a context. */
const KEYWORDS = [
	...[ '__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e' ],
	...[ '_x', '_ex', 'esc_html_x', 'esc_attr_x' ].map(
		( n ) => `${ n }:1,2c`
	),
	...[ '_n:1,2', '_nx:1,2,4c', '_n_noop:1,2', '_nx_noop:1,2,3c' ],
];

/**
 * Extracts the strings of PHP files.
 *
 * @param  files Paths below the plugin's folder.
 * @return Entries in the order of the files.
 * @throws {Plain} If xgettext is missing or fails.
 */
export function phpEntries( files: readonly string[] ): Entry[] {
	const ran = spawnSync(
		'xgettext',
		[
			'--language=PHP',
			'--from-code=UTF-8',
			'--add-comments=translators:',
			'--add-location=file',
			'--no-wrap',
			'--keyword',
			...KEYWORDS.map( ( keyword ) => `--keyword=${ keyword }` ),
			'--output=-',
			...files,
		],
		{ cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 }
	);
	if ( ran.error ) {
		throw new Plain(
			'xgettext is missing. Install GNU gettext (Debian: apt-get install gettext).'
		);
	}
	if ( ran.status !== 0 ) {
		throw new Plain(
			`xgettext cannot read the PHP sources: ${ ran.stderr.trim() }`
		);
	}
	// Whether a string is a format is decided here, because versions of xgettext differ in it.
	return parsePo( ran.stdout ).map( ( entry ) => ( {
		...entry,
		formats: formatsOf( [ entry.id, entry.plural ?? '' ], 'php-format' ),
	} ) );
}
