/**
 * The buttons that copy a text, also where the browser forbids it.
 */
import { speak } from '@wordpress/a11y';
import { Button, Flex } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

/** How long copying may take before it counts as forbidden. Milliseconds. */
const PATIENCE = 600;

/** Whether the browser can copy a text with its links; not on an address without TLS. */
const canCopyRich = (): boolean =>
	typeof window.ClipboardItem === 'function' &&
	typeof window.navigator.clipboard?.write === 'function';

const blob = ( type: string, text: string ): Blob =>
	new Blob( [ text ], { type } );

/**
 * Draws the buttons.
 *
 * @param props          Properties.
 * @param props.text     Plain text.
 * @param props.html     The same with links; empty if there is none.
 * @param props.onRefuse Called where the browser forbids to copy.
 */
export function CopyButtons( {
	text,
	html,
	onRefuse,
}: {
	text: string;
	html: string;
	onRefuse: () => void;
} ) {
	const [ copied, setCopied ] = useState( false );
	const timer = useRef( 0 );
	const stop = (): void => window.clearTimeout( timer.current );
	const done = (): void => {
		stop();
		setCopied( true );
		speak( __( 'Copied.', 'afterword' ) );
	};
	const refused = (): void => {
		stop();
		setCopied( false );
		onRefuse();
	};
	const ref = useCopyToClipboard( text, done );
	useEffect( () => stop, [] );
	return (
		<Flex justify="flex-start" wrap>
			<Button
				__next40pxDefaultSize
				ref={ ref }
				variant="primary"
				// WordPress tells when it has copied, and nothing when it has not.
				onClick={ () => {
					stop();
					timer.current = window.setTimeout( refused, PATIENCE );
				} }
			>
				{ __( 'Copy', 'afterword' ) }
			</Button>
			{ html !== '' && canCopyRich() && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () => {
						window.navigator.clipboard
							.write( [
								new window.ClipboardItem( {
									'text/html': blob( 'text/html', html ),
									'text/plain': blob( 'text/plain', text ),
								} ),
							] )
							.then( done, refused );
					} }
				>
					{ __( 'Copy with links', 'afterword' ) }
				</Button>
			) }
			{ copied && <span>{ __( 'Copied.', 'afterword' ) }</span> }
		</Flex>
	);
}
