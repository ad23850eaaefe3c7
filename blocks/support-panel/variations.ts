/**
 * How inserter and slash commands list the block: a name that begins with "help" goes before the many blocks of WordPress whose
 * description says "help", so that `/help` and Enter is the whole way.
 */
import { __ } from '@wordpress/i18n';

/** Stands for the block itself; it changes nothing of it. */
export const variations = [
	{
		name: 'help',
		title: __( 'Help panel: where to get help', 'afterword' ),
		scope: [ 'inserter' ],
		isDefault: true,
	},
];
