/**
 * Chooses among the names of a service or an area.
 */
import { type CompiledRegion, type Names } from '../../../src/core/compiled.ts';
import { type Words } from './words.ts';

const base = ( tag: string ): string => tag.split( '-' )[ 0 ] ?? tag;

/**
 * Gives the name in the page's language, else in one of the region's, else the first.
 *
 * @param names  Names by language.
 * @param words  Words.
 * @param region The region.
 * @return The name and its language.
 */
export function nameOf(
	names: Names,
	words: Words,
	region: CompiledRegion
): [ name: string, language: string ] {
	for ( const wanted of [ words.page, ...region.languages ] ) {
		const found = Object.entries( names ).find(
			( [ tag ] ) => base( tag ) === base( wanted )
		);
		if ( found ) {
			return [ found[ 1 ], found[ 0 ] ];
		}
	}
	const [ tag = 'en', name = '' ] = Object.entries( names )[ 0 ] ?? [];
	return [ name, tag ];
}
