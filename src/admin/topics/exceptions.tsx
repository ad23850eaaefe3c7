/**
 * Tags beside which a tag stands for nothing.
 */
import { FormTokenField } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { usePause } from '../use-pause.ts';
import { type NamedTerm, readTerms, topicsData } from './data.ts';

/**
 * Draws the field.
 *
 * @param props          Properties.
 * @param props.self     Id of the term itself.
 * @param props.value    Chosen terms.
 * @param props.onChange Takes the new choice.
 */
export function Exceptions( {
	self,
	value,
	onChange,
}: {
	self: number;
	value: NamedTerm[];
	onChange: ( terms: NamedTerm[] ) => void;
} ) {
	const [ known, setKnown ] = useState< NamedTerm[] >( [] );
	const [ words, setWords ] = useState( '' );
	const search = usePause( words ).trim();
	useEffect( () => {
		if ( search !== '' ) {
			// A field without suggestions is what is left if this fails: nothing else is lost.
			readTerms( 'topics', search, 1 ).then(
				( { terms } ) => setKnown( terms ),
				() => {}
			);
		}
	}, [ search ] );
	return (
		<FormTokenField
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			__experimentalExpandOnFocus
			__experimentalShowHowTo={ false }
			__experimentalValidateInput={ ( name: string ) =>
				known.some( ( term ) => term.name === name )
			}
			label={ __(
				'Not where the story also carries (tags or categories)',
				'afterword'
			) }
			value={ value.map( ( { name } ) => name ) }
			suggestions={ known
				.filter( ( { id } ) => id !== self )
				.map( ( { name } ) => name ) }
			maxLength={ topicsData().mostUnless }
			onInputChange={ setWords }
			onChange={ ( tokens ) =>
				onChange(
					tokens.flatMap(
						( name ) =>
							[ ...value, ...known ].find(
								( term ) =>
									term.name === name && term.id !== self
							) ?? []
					)
				)
			}
		/>
	);
}
