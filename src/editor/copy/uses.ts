/**
 * What a story's help is copied for: COPY_USES of includes/copy-text.php.
 */
import { __ } from '@wordpress/i18n';

/** A use. */
export type Use = 'print' | 'newsletter' | 'social' | 'live';

/** Most characters of a post on a social network. */
export const SOCIAL_LENGTH = 280;

/** Lists the uses with their names, in the order of the menu. */
export const uses = (): { use: Use; label: string }[] => [
	{ use: 'print', label: __( 'For print', 'afterword' ) },
	{ use: 'newsletter', label: __( 'For a newsletter', 'afterword' ) },
	{ use: 'social', label: __( 'For a social network', 'afterword' ) },
	{ use: 'live', label: __( 'For a live blog', 'afterword' ) },
];
