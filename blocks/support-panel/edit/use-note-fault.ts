/**
 * Says what is wrong with a note while it is typed.
 */
import { useEffect, useState } from '@wordpress/element';
import { decodeEntities } from '@wordpress/html-entities';
import { hasDigit, noteFault, type NoteFault } from '../../../src/core/note.ts';
import { type NumberBook } from '../../../src/core/numbers.ts';
import { editorData } from '../../../src/editor/data.ts';

let book: Promise< NumberBook | null > | null = null;

/** Loads what is known of numbers, once; most notes do not need it. The checker of the story has loaded the same file. */
function loadBook(): Promise< NumberBook | null > {
	const { data, v } = editorData();
	book ??= fetch( `${ data }numbers.json?v=${ v }` )
		.then( ( file ) => ( file.ok ? file.json() : null ) )
		.catch( () => null );
	return book as Promise< NumberBook | null >;
}

/**
 * Follows a note.
 *
 * @param note   As it stands in the attributes.
 * @param server What the server said of it; it has the last word where nothing is known here.
 * @return Empty if readers see it.
 */
export function useNoteFault(
	note: string,
	server: NoteFault | ''
): NoteFault | '' {
	const [ local, setLocal ] = useState< NoteFault | '' | null >( null );
	useEffect( () => {
		const text = decodeEntities( note ).trim();
		let gone = false;
		void ( hasDigit( text ) ? loadBook() : Promise.resolve( null ) ).then(
			( known ) => {
				if ( ! gone ) {
					setLocal(
						known || ! hasDigit( text )
							? ( noteFault( text, editorData().region, known ) ??
									'' )
							: null
					);
				}
			}
		);
		return () => {
			gone = true;
		};
	}, [ note ] );
	return local ?? server;
}
