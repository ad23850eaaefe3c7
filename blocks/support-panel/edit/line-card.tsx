/**
 * One line of the panel, explained.
 */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { type PickedLine } from './answer.ts';
import { Sources } from './sources.tsx';
import { proofText, whyText } from './why.ts';

interface Props {
	line: PickedLine;
	/** Its place among those that can be moved, from 0; -1 = it cannot. */
	at: number;
	of: number;
	onMove: ( what: 'up' | 'down' ) => void;
	onHide: () => void;
}

/**
 * Draws the line. A button at its end is dimmed and keeps the focus.
 *
 * @param props        Properties.
 * @param props.line   The line.
 * @param props.at     Its place.
 * @param props.of     How many can be moved.
 * @param props.onMove Moves it.
 * @param props.onHide Leaves it out.
 */
export const LineCard = ( { line, at, of, onMove, onHide }: Props ) => {
	const { id, name } = line;
	return (
		<li>
			<p>
				<strong>{ name }</strong>
			</p>
			<p>
				{ whyText( line ) } { proofText( line ) }
			</p>
			<Sources sources={ line.sources } />
			{ at >= 0 && (
				<div className="afterword-lines__buttons">
					<Button
						size="compact"
						variant="secondary"
						accessibleWhenDisabled
						disabled={ at === 0 }
						data-act={ `up ${ id }` }
						aria-label={ sprintf(
							/* translators: %s: name of a service. */
							__( 'Move %s up', 'afterword' ),
							name
						) }
						onClick={ () => onMove( 'up' ) }
					>
						{ __( 'Up', 'afterword' ) }
					</Button>
					<Button
						size="compact"
						variant="secondary"
						accessibleWhenDisabled
						disabled={ at === of - 1 }
						data-act={ `down ${ id }` }
						aria-label={ sprintf(
							/* translators: %s: name of a service. */
							__( 'Move %s down', 'afterword' ),
							name
						) }
						onClick={ () => onMove( 'down' ) }
					>
						{ __( 'Down', 'afterword' ) }
					</Button>
					<Button
						size="compact"
						variant="tertiary"
						data-act={ `hide ${ id }` }
						aria-label={ sprintf(
							/* translators: %s: name of a service. */
							__( 'Hide %s in this story', 'afterword' ),
							name
						) }
						onClick={ onHide }
					>
						{ __( 'Hide', 'afterword' ) }
					</Button>
				</div>
			) }
		</li>
	);
};
