/**
 * Where a line, or what became of a retired number, stands written. Read when somebody asks, once a region.
 */
import { __, sprintf } from '@wordpress/i18n';
import { editorData } from '../data.ts';
import { monthName } from './words.ts';

/** A page that shows a line, and the month in which it is known to have done so; null = undated. */
export interface Shown {
	url: string;
	by: 'provider' | 'authority' | 'press' | 'directory';
	seen: string | null;
}

/** Content of build/data/sources/XX.json: by the id of a line, or `retired:` and a number; newest first. */
export type SourceBook = Record< string, Shown[] >;

const known = new Map< string, Promise< SourceBook > >();

/**
 * Reads the sources of a region.
 *
 * @param  region Its code.
 * @throws {Error} Where they cannot be loaded; the next call asks again.
 */
export function readSources( region: string ): Promise< SourceBook > {
	const before = known.get( region );
	if ( before ) {
		return before;
	}
	const { data, v } = editorData();
	const asked = fetch( `${ data }sources/${ region }.json?v=${ v }` ).then(
		( answer ) => {
			if ( ! answer.ok ) {
				throw new Error( `sources/${ region }: ${ answer.status }` );
			}
			return answer.json() as Promise< SourceBook >;
		}
	);
	known.set( region, asked );
	asked.catch( () => known.delete( region ) );
	return asked;
}

/**
 * Says who says so, and when it was known to stand there.
 *
 * @param source      A source.
 * @param source.by   Who published it.
 * @param source.seen Month; null = undated.
 */
export function describeSource( {
	by,
	seen,
}: Pick< Shown, 'by' | 'seen' > ): string {
	const whose = {
		provider: __( 'the service’s own page', 'afterword' ),
		authority: __( 'an authority', 'afterword' ),
		press: __( 'the press', 'afterword' ),
		directory: __( 'a directory', 'afterword' ),
	}[ by ];
	return seen === null
		? sprintf(
				/* translators: %s: who says so: "the press". */
				__( '%s, undated', 'afterword' ),
				whose
			)
		: sprintf(
				/* translators: 1: who says so: "the press", 2: month and year. */
				__( '%1$s, seen %2$s', 'afterword' ),
				whose,
				monthName( seen )
			);
}
