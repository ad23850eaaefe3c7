/**
 * A field for things that have an id and a name: topics, countries.
 */
import { FormTokenField } from '@wordpress/components';

interface Props {
	label: string;
	/** Everything that can be chosen. */
	known: readonly { id: string; name: string }[];
	/** Ids of what is chosen. */
	chosen: readonly string[];
	onChange: ( ids: string[] ) => void;
	/** Most that can be chosen. */
	most?: number;
}

/**
 * Draws the field. Ids without a name, of a newer version, stand there as they are and stay.
 *
 * @param props          Properties.
 * @param props.label    What is chosen.
 * @param props.known    Everything that can be chosen.
 * @param props.chosen   Ids of what is chosen.
 * @param props.onChange Takes the ids in their order.
 * @param props.most     Most that can be chosen.
 */
export function NameField( { label, known, chosen, onChange, most }: Props ) {
	const idOf = ( token: string ): string =>
		known.find( ( { name } ) => name === token )?.id ??
		chosen.find( ( id ) => id === token ) ??
		'';
	return (
		<FormTokenField
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			__experimentalExpandOnFocus
			label={ label }
			value={ chosen.map(
				( id ) => known.find( ( one ) => one.id === id )?.name ?? id
			) }
			suggestions={ known.map( ( { name } ) => name ) }
			{ ...( most === undefined ? {} : { maxLength: most } ) }
			__experimentalValidateInput={ ( token: string ) =>
				idOf( token ) !== ''
			}
			onChange={ ( tokens ) =>
				onChange(
					tokens
						.map( ( token ) =>
							idOf(
								typeof token === 'string' ? token : token.value
							)
						)
						.filter( Boolean )
				)
			}
		/>
	);
}
