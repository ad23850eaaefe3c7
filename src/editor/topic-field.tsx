/**
 * A field for topics, by their names.
 */
import { FormTokenField } from '@wordpress/components';
import { editorData, topicLabel } from './data.ts';

/**
 * Draws the field.
 *
 * @param props          Properties.
 * @param props.label    What the topics are for.
 * @param props.topics   Ids of topics.
 * @param props.onChange Takes the ids of known topics, in their order.
 * @param props.most     Most topics.
 */
export function TopicField( {
	label,
	topics,
	onChange,
	most,
}: {
	label: string;
	topics: readonly string[];
	onChange: ( topics: string[] ) => void;
	most?: number;
} ) {
	const named = editorData().topics;
	// Ids of a newer version have no name here, and stay.
	const idOf = ( token: string ): string =>
		named.find( ( topic ) => topic.label === token )?.id ??
		topics.find( ( id ) => id === token ) ??
		'';
	return (
		<FormTokenField
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			__experimentalExpandOnFocus
			label={ label }
			value={ topics.map( topicLabel ) }
			suggestions={ named.map( ( topic ) => topic.label ) }
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
