/**
 * The button "Copy as text": a story's help for places where no panel can stand.
 */
import { DropdownMenu } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { TextDialog } from './text-dialog.tsx';
import { type Asked } from './use-text.ts';
import { type Use, uses } from './uses.ts';

/**
 * Draws the button, and the dialog once a use was chosen.
 *
 * @param asked Whose help: id of the story; ids of topics, empty = those of the saved story; code of a region, empty = the
 *              story's or the site's; lines that the story does without or puts first.
 */
export function CopyText( asked: Asked ) {
	const [ use, setUse ] = useState< Use | null >( null );
	const title = __( 'Copy as text', 'afterword' );
	const label = uses().find( ( one ) => one.use === use )?.label ?? '';
	return (
		<>
			<DropdownMenu
				icon={ null }
				text={ title }
				label={ title }
				toggleProps={ {
					variant: 'secondary',
					__next40pxDefaultSize: true,
					showTooltip: false,
				} }
				controls={ uses().map( ( one ) => ( {
					title: one.label,
					onClick: () => setUse( one.use ),
				} ) ) }
			/>
			{ use !== null && (
				<TextDialog
					{ ...asked }
					use={ use }
					title={ sprintf(
						/* translators: 1: "Copy as text", 2: what for: "For print". */
						__( '%1$s: %2$s', 'afterword' ),
						title,
						label
					) }
					onClose={ () => setUse( null ) }
				/>
			) }
		</>
	);
}
