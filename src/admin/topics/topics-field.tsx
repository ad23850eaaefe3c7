/**
 * The topics of a tag: one list for the first, another for each further one.
 */
import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { topicsData } from './data.ts';

/**
 * Draws the lists.
 *
 * @param props          Properties.
 * @param props.value    Ids of chosen topics.
 * @param props.onChange Takes the new choice.
 */
export function TopicsField( {
	value,
	onChange,
}: {
	value: string[];
	onChange: ( ids: string[] ) => void;
} ) {
	const { topics, mostTopics } = topicsData();
	const names = [
		__( 'Topic', 'afterword' ),
		__( 'Second topic, if any', 'afterword' ),
		__( 'Third topic, if any', 'afterword' ),
	];
	return names
		.slice( 0, Math.min( mostTopics, value.length + 1 ) )
		.map( ( name, index ) => (
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				key={ name }
				label={ name }
				value={ value[ index ] ?? '' }
				options={ [
					{ value: '', label: __( 'None', 'afterword' ) },
					...topics
						.filter(
							( { id } ) =>
								id === value[ index ] || ! value.includes( id )
						)
						.map( ( { id, label } ) => ( { value: id, label } ) ),
				] }
				onChange={ ( id ) => {
					const chosen = [ ...value ];
					chosen[ index ] = id;
					onChange( chosen.filter( Boolean ) );
				} }
			/>
		) );
}
