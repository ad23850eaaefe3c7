/**
 * What a person decided, as fields of WordPress's own form: saved with the story, by includes/classic-fields.php.
 */
import { useSelect } from '@wordpress/data';
import { STORE } from '../store/name.ts';
import { type ClassicData } from './data.ts';
import { formFields } from './form-fields.ts';

interface Selectors {
	getOwnMeta: () => Readonly< Record< string, unknown > > | null;
}

/**
 * Draws a field for each thing that was decided since the story was opened; nothing else is saved.
 *
 * @param props        Properties.
 * @param props.form   Name of the form's fields.
 * @param props.values What was decided before.
 */
export function HiddenFields( {
	form,
	values,
}: Pick< ClassicData, 'form' | 'values' > ) {
	const meta = useSelect(
		( select ) => ( select( STORE ) as Selectors ).getOwnMeta() ?? {},
		[]
	);
	return Object.entries( meta )
		.filter(
			( [ key, value ] ) =>
				JSON.stringify( value ) !== JSON.stringify( values[ key ] )
		)
		.flatMap( ( [ key, value ] ) =>
			formFields( `${ form }[${ key }]`, value )
		)
		.map( ( [ name, value ] ) => (
			<input key={ name } type="hidden" name={ name } value={ value } />
		) );
}
