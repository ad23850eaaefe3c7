/**
 * The button that turns a typed help box into the panel.
 */
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useTypedBox } from './use-typed-box.ts';

/**
 * Draws the button; nothing where the story has no such box.
 *
 * @param props        Properties.
 * @param props.onDone Called once the panel stands there.
 */
export function TurnButton( { onDone }: { onDone?: () => void } ) {
	const turn = useTypedBox();
	return turn ? (
		<p>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ () => {
					turn();
					onDone?.();
				} }
			>
				{ __( 'Turn the typed help box into the panel', 'afterword' ) }
			</Button>
		</p>
	) : null;
}
