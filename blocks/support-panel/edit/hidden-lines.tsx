/**
 * The lines that the story does without, in whatever country.
 */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { editorData } from '../../../src/editor/data.ts';
import { type HiddenLine } from './answer.ts';

interface Props {
	/** Ids of the lines that are left out. */
	ids: readonly string[];
	/** Lines that are known by name, those that are left out and others. */
	names: readonly HiddenLine[];
	onShow: ( line: HiddenLine ) => void;
}

/**
 * Draws the list; nothing where nothing is left out.
 *
 * @param props        Properties.
 * @param props.ids    Ids.
 * @param props.names  Names.
 * @param props.onShow Takes a line back.
 */
export function HiddenLines( { ids, names, onShow }: Props ) {
	const lines = ids.flatMap(
		( id ) => names.find( ( line ) => line.id === id ) ?? []
	);
	if ( lines.length === 0 ) {
		return null;
	}
	return (
		<>
			<h3>{ __( 'Left out of this story', 'afterword' ) }</h3>
			<ul className="afterword-lines__list">
				{ lines.map( ( line ) => (
					<li key={ line.id }>
						<div className="afterword-lines__buttons">
							<span>
								{ line.here
									? line.name
									: sprintf(
											/* translators: 1: name of a service, 2: a country. */
											__( '%1$s (%2$s)', 'afterword' ),
											line.name,
											editorData().regions.find(
												( { code } ) =>
													code === line.region
											)?.name ?? line.region
										) }
							</span>
							<Button
								size="compact"
								variant="secondary"
								data-act={ `show ${ line.id }` }
								aria-label={ sprintf(
									/* translators: %s: name of a service. */
									__( 'Show %s again', 'afterword' ),
									line.name
								) }
								onClick={ () => onShow( line ) }
							>
								{ __( 'Show', 'afterword' ) }
							</Button>
						</div>
					</li>
				) ) }
			</ul>
		</>
	);
}
