/**
 * Says what of a story's choice cannot be heeded.
 */
import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

/** Says that leaving lines out would have left nothing. */
export const UnheededNotice = () => (
	<Notice status="warning" isDismissible={ false }>
		{ __(
			'All lines for this country were hidden. Readers there see them all the same: a panel is never left without help.',
			'afterword'
		) }
	</Notice>
);

interface Props {
	/** Ids that no region has any more. */
	lost: readonly string[];
	onRemove: () => void;
}

/**
 * Says that lines which were hidden or moved are no longer in the data; nothing where all is well.
 *
 * @param props          Properties.
 * @param props.lost     Ids.
 * @param props.onRemove Forgets them.
 */
export const LostNotice = ( { lost, onRemove }: Props ) =>
	lost.length > 0 ? (
		<Notice
			status="warning"
			isDismissible={ false }
			actions={ [
				{ label: __( 'Forget them', 'afterword' ), onClick: onRemove },
			] }
		>
			{ sprintf(
				/* translators: %s: ids of lines, joined by commas. */
				__(
					'A line that was hidden or moved here is no longer in the data: %s. Readers get the others.',
					'afterword'
				),
				lost.join( ', ' )
			) }
		</Notice>
	) : null;
