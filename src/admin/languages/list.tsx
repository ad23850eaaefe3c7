/**
 * Languages: the list.
 */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { type Language } from './data.ts';
import { reviewText } from './review.ts';

/** What the list shows and tells. */
export interface ListProps {
	languages: readonly Language[];
	offered: readonly string[];
	site: string;
	open: ( language: Language ) => void;
}

/**
 * Draws the list.
 *
 * @param props           Properties.
 * @param props.languages All languages.
 * @param props.offered   Tags of those that readers are offered.
 * @param props.site      Tag of the site's own.
 * @param props.open      Opens one.
 */
export function LanguageList( { languages, offered, site, open }: ListProps ) {
	const state = ( { tag }: Language ): string => {
		if ( tag === site ) {
			return __( 'Language of this site', 'afterword' );
		}
		return offered.includes( tag )
			? __( 'Offered', 'afterword' )
			: __( 'Not offered', 'afterword' );
	};
	return (
		<table className="widefat striped">
			<thead>
				<tr>
					<th scope="col">{ __( 'Language', 'afterword' ) }</th>
					<th scope="col">{ __( 'Review', 'afterword' ) }</th>
					<th scope="col">{ __( 'Readers', 'afterword' ) }</th>
					<th scope="col">{ __( 'Strings', 'afterword' ) }</th>
				</tr>
			</thead>
			<tbody>
				{ languages.map( ( language ) => (
					<tr key={ language.tag }>
						<th scope="row" lang={ language.tag }>
							<bdi>{ language.name }</bdi>
						</th>
						<td>{ reviewText( language ) }</td>
						<td>{ state( language ) }</td>
						<td>
							<Button
								__next40pxDefaultSize
								variant="secondary"
								onClick={ () => open( language ) }
							>
								{ sprintf(
									/* translators: %s: name of a language, in that language. */
									__( 'See the strings: %s', 'afterword' ),
									language.name
								) }
							</Button>
						</td>
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
