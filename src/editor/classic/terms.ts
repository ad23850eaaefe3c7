/**
 * Terms that are ticked or typed in the boxes of tags and categories, saved or not.
 */
import { type Tag } from '../../core/tags.ts';
import { type ClassicData, type Taxonomy } from './data.ts';

const known = ( { terms }: Taxonomy, id: number ): Tag | undefined =>
	terms.find( ( term ) => term.id === id );

/**
 * Looks up a term that was typed: WordPress takes the one of that name, in whatever case.
 *
 * @param taxonomy Taxonomy.
 * @param name     Name as it was typed.
 */
export const typedTerm = ( { terms }: Taxonomy, name: string ): Tag =>
	terms.find(
		( term ) => term.name.toLowerCase() === name.toLowerCase()
	) ?? { name, says: null };

/** Reads the box that WordPress draws for a taxonomy; null where another plugin draws one of its own. */
function readBox( taxonomy: Taxonomy, delimiter: string ): Tag[] | null {
	const { slug } = taxonomy;
	const list = document.getElementById( `${ slug }checklist` );
	if ( list ) {
		return [
			...list.querySelectorAll< HTMLInputElement >( 'input:checked' ),
		].map( ( tick ): Tag => {
			const id = Number( tick.value );
			return (
				known( taxonomy, id ) ?? {
					id,
					name: tick.closest( 'label' )?.textContent?.trim() ?? '',
					says: null,
				}
			);
		} );
	}
	const field = document.getElementById( `tax-input-${ slug }` );
	return field instanceof HTMLTextAreaElement
		? field.value
				.split( delimiter )
				.map( ( name ) => name.trim() )
				.filter( Boolean )
				.map( ( name ) => typedTerm( taxonomy, name ) )
		: null;
}

/**
 * Lists the story's terms: tags, then categories, then other terms.
 *
 * @param data What PHP handed over.
 */
export const readTerms = ( {
	taxonomies,
	delimiter,
}: Pick< ClassicData, 'taxonomies' | 'delimiter' > ): Tag[] =>
	taxonomies.flatMap(
		( taxonomy ) =>
			readBox( taxonomy, delimiter ) ??
			taxonomy.saved.flatMap( ( id ) => known( taxonomy, id ) ?? [] )
	);
