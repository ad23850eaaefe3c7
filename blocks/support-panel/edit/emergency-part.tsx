/**
 * What the emergency sentence rests on.
 */
import { __, sprintf } from '@wordpress/i18n';
import { type Answer } from './answer.ts';
import { Sources } from './sources.tsx';

/**
 * Draws the numbers and their sources; nothing can be done with them here.
 *
 * @param props           Properties.
 * @param props.emergency Numbers of the sentence.
 */
export const EmergencyPart = ( { emergency }: Pick< Answer, 'emergency' > ) =>
	emergency.length > 0 ? (
		<>
			<h3>{ __( 'Emergency sentence', 'afterword' ) }</h3>
			{ emergency.map( ( { number, sources } ) => (
				<div key={ number }>
					<p>
						{ sprintf(
							/* translators: %s: an emergency number. */
							__(
								'%s always stands in the panel. It rests on:',
								'afterword'
							),
							number
						) }
					</p>
					<Sources sources={ sources } />
				</div>
			) ) }
		</>
	) : null;
