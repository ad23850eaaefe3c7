/**
 * Topics that a person said the story is not about, each with its reason and a way back.
 */
import { Button, SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { topicLabel } from './data.ts';
import { type Reason, reasons } from './reasons.ts';
import { type Dismissal } from './store/fields.ts';

/**
 * Lists dismissed topics; nothing where there is none.
 *
 * @param props           Properties.
 * @param props.dismissed The dismissals.
 * @param props.newest    Topic that was dismissed just now: the list stands open for its reason.
 * @param props.onReason  Takes the reason for a topic.
 * @param props.onRestore Takes a dismissal back.
 */
export function DismissedList( {
	dismissed,
	newest,
	onReason,
	onRestore,
}: {
	dismissed: readonly Dismissal[];
	newest: string;
	onReason: ( topic: string, reason: Reason ) => void;
	onRestore: ( topic: string ) => void;
} ) {
	const [ wanted, setWanted ] = useState( false );
	const shown = wanted || dismissed.some( ( { topic } ) => topic === newest );
	return dismissed.length === 0 ? null : (
		<>
			<Button
				variant="link"
				aria-expanded={ shown }
				onClick={ () => setWanted( ! shown ) }
			>
				{ sprintf(
					/* translators: %d: how many topics. */
					__( 'Not about (%d)', 'afterword' ),
					dismissed.length
				) }
			</Button>
			{ shown && (
				<ul className="afterword-dismissed">
					{ dismissed.map( ( { topic, reason } ) => (
						<li key={ topic }>
							<SelectControl
								__next40pxDefaultSize
								__nextHasNoMarginBottom
								label={ sprintf(
									/* translators: %s: name of a topic. */
									__( 'Why not “%s”?', 'afterword' ),
									topicLabel( topic )
								) }
								value={ reason }
								options={ reasons() }
								onChange={ ( value ) =>
									onReason( topic, value )
								}
							/>
							<Button
								size="small"
								variant="tertiary"
								onClick={ () => onRestore( topic ) }
							>
								{ sprintf(
									/* translators: %s: name of a topic. */
									__( 'Propose “%s” again', 'afterword' ),
									topicLabel( topic )
								) }
							</Button>
						</li>
					) ) }
				</ul>
			) }
		</>
	);
}
