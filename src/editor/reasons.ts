/**
 * Why a story is not about a topic that was proposed: DISMISSAL_REASONS of includes/meta.php.
 */
import { __ } from '@wordpress/i18n';

/** A reason; empty = none given. */
export type Reason = '' | 'passing' | 'meaning' | 'offered' | 'other';

/**
 * Lists the reasons with their names.
 *
 * @return In the order in which they are offered.
 */
export const reasons = (): { value: Reason; label: string }[] => [
	{ value: '', label: __( 'No reason given', 'afterword' ) },
	{ value: 'passing', label: __( 'Mentioned in passing', 'afterword' ) },
	{
		value: 'meaning',
		label: __( 'The words mean something else here', 'afterword' ),
	},
	{
		value: 'offered',
		label: __( 'The story offers help in another way', 'afterword' ),
	},
	{ value: 'other', label: __( 'Another reason', 'afterword' ) },
];
