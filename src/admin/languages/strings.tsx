/**
 * Languages: all strings of one, each beside its English.
 */
import { __ } from '@wordpress/i18n';
import { type Language, type Row } from './data.ts';

/**
 * Draws the strings.
 *
 * @param props          Properties.
 * @param props.language The language.
 * @param props.rows     Its strings.
 */
export function Strings( {
	language,
	rows,
}: {
	language: Language;
	rows: readonly Row[];
} ) {
	return (
		<table className="widefat striped">
			<thead>
				<tr>
					<th scope="col">{ __( 'English', 'afterword' ) }</th>
					<th scope="col" lang={ language.tag }>
						<bdi>{ language.name }</bdi>
					</th>
				</tr>
			</thead>
			<tbody>
				{ rows.map( ( { key, english, text } ) => (
					<tr key={ key }>
						<td lang="en" dir="ltr">
							{ english }
						</td>
						{ text ? (
							<td lang={ language.tag } dir={ language.dir }>
								{ text }
							</td>
						) : (
							<td>
								{ __(
									'No translation yet: readers see the English.',
									'afterword'
								) }
							</td>
						) }
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
