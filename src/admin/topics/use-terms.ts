/**
 * The list of terms, page by page.
 */
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { readTerms, type Show, type Term } from './data.ts';

export interface TermList {
	terms: Term[];
	/** Of all pages; null until the first answer. */
	total: number | null;
	/** Why it could not be read; empty if it could. */
	fault: string;
	/** Reads the next page. */
	more: () => void;
	/** Puts a changed term in the place of the old one. */
	replace: ( term: Term ) => void;
}

/**
 * Reads terms, again when the question changes.
 *
 * @param show   Which.
 * @param search Words in the name; empty = any.
 */
export function useTermList( show: Show, search: string ): TermList {
	const question = `${ show } ${ search }`;
	const [ page, setPage ] = useState( { question, number: 1 } );
	const [ terms, setTerms ] = useState< Term[] >( [] );
	const [ total, setTotal ] = useState< number | null >( null );
	const [ fault, setFault ] = useState( '' );
	const number = page.question === question ? page.number : 1;
	useEffect( () => {
		let gone = false;
		readTerms( show, search, number ).then(
			( answer ) => {
				if ( ! gone ) {
					setFault( '' );
					setTotal( answer.total );
					setTerms( ( before ) =>
						number === 1
							? answer.terms
							: [ ...before, ...answer.terms ]
					);
				}
			},
			( error: unknown ) =>
				gone ||
				setFault(
					sprintf(
						/* translators: %s: what the server said. */
						__(
							'The list could not be read: %s Load the page again.',
							'afterword'
						),
						said( error )
					)
				)
		);
		return () => {
			gone = true;
		};
	}, [ show, search, number ] );
	return {
		terms,
		total,
		fault,
		more: () => setPage( { question, number: number + 1 } ),
		replace: ( term ) =>
			setTerms( ( before ) =>
				before.map( ( one ) => ( one.id === term.id ? term : one ) )
			),
	};
}
