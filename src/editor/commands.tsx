/**
 * What the command palette offers for the story, where it makes sense.
 */
import { useCommand } from '@wordpress/commands';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { usePlacedByItself } from './placed-by-itself.ts';
import { useReveal } from './reveal.ts';
import { store } from './store/index.ts';
import { useTypedBox } from './use-typed-box.ts';

/** A command; the palette forgets it where it is not drawn. */
function Command( {
	name,
	label,
	run,
}: {
	name: string;
	label: string;
	run: () => void;
} ) {
	useCommand( {
		name: `afterword/${ name }`,
		label,
		/* translators: words by which the command palette finds what concerns the help panel, beside each command's name. */
		searchLabel: `${ label } ${ __( 'helpline hotline crisis line where to get help', 'afterword' ) }`,
		callback: ( { close } ) => {
			close();
			run();
		},
	} );
	return null;
}

/**
 * Offers the commands.
 *
 * @param props      Properties.
 * @param props.type Type of the post.
 */
export function Commands( { type }: { type: string } ) {
	const automatic = usePlacedByItself( type );
	const { insertable, numbers, kept, off, leavable } = useSelect(
		( select ) => {
			const story = select( store );
			const panel = story.hasPanel();
			return {
				insertable: ! panel && story.canInsertPanel(),
				numbers: Object.values( story.getNumbers() ).some(
					( list ) => list.length > 0
				),
				kept: story.getFields() !== null,
				off: story.isSwitchedOff(),
				leavable: ! panel && story.isSensitive(),
			};
		},
		[]
	);
	const { insertPanel, switchOff } = useDispatch( store );
	const reveal = useReveal();
	const turn = useTypedBox();
	return (
		<>
			{ insertable && (
				<Command
					name="insert"
					label={ __( 'Insert the help panel', 'afterword' ) }
					run={ () => insertPanel() }
				/>
			) }
			{ turn && (
				<Command
					name="turn"
					label={ __(
						'Turn the typed help box into the panel',
						'afterword'
					) }
					run={ turn }
				/>
			) }
			{ numbers && (
				<Command
					name="numbers"
					label={ __(
						'Show phone numbers in this story',
						'afterword'
					) }
					run={ () =>
						reveal(
							'afterword/afterword-numbers',
							'.afterword-numbers-panel p[tabindex="-1"]'
						)
					}
				/>
			) }
			{ kept && (
				<Command
					name="topics"
					label={ __( 'Choose topics of this story', 'afterword' ) }
					run={ () =>
						reveal(
							'afterword/afterword',
							'.afterword-document-panel [role="combobox"]'
						)
					}
				/>
			) }
			{ kept && off && (
				<Command
					name="let-in"
					label={ __(
						'Let the help panel into this story again',
						'afterword'
					) }
					run={ () => switchOff( false ) }
				/>
			) }
			{ kept && ! off && ( leavable || automatic ) && (
				<Command
					name="leave-out"
					label={ __(
						'Leave the help panel out of this story',
						'afterword'
					) }
					run={ () => switchOff( true ) }
				/>
			) }
		</>
	);
}
