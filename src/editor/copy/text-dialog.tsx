/**
 * The dialog that shows a story's help as text.
 */
import { speak } from '@wordpress/a11y';
import {
	Button,
	Modal,
	Notice,
	Spinner,
	TextareaControl,
} from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { RegionNotice } from '../region-notice.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { type Answer, type Asked, useText } from './use-text.ts';
import { SOCIAL_LENGTH, type Use } from './uses.ts';

/** Says what is missing. */
const Lack = ( { lack }: Pick< Answer, 'lack' > ) => {
	if ( lack === 'region' ) {
		return <RegionNotice />;
	}
	return lack === 'topic' ? (
		<>
			{ __(
				'The story has no topic yet, so there is nothing to copy. Choose a topic first.',
				'afterword'
			) }
		</>
	) : (
		<>
			{ __(
				'We have no line in this country that we can vouch for. The text says so and names the international directory.',
				'afterword'
			) }
		</>
	);
};

function Text( { use, answer }: { use: Use; answer: Answer } ) {
	const { text, html, length, lines, lack } = answer;
	const [ refused, setRefused ] = useState( false );
	const field = useRef< HTMLTextAreaElement >( null );
	return (
		<div className="afterword-copy">
			{ lack !== '' && (
				<Notice status="warning" isDismissible={ false }>
					<Lack lack={ lack } />
				</Notice>
			) }
			{ text !== '' && (
				<>
					<TextareaControl
						__nextHasNoMarginBottom
						ref={ field }
						label={ __( 'Text', 'afterword' ) }
						readOnly
						rows={ Math.min( 16, text.split( '\n' ).length + 2 ) }
						dir="auto"
						value={ text }
						onChange={ () => {} }
					/>
					{ use === 'social' && (
						<p>
							{ sprintf(
								/* translators: 1: how many characters a text has, 2: how many social networks allow. */
								__( '%1$d of %2$d characters', 'afterword' ),
								length,
								SOCIAL_LENGTH
							) }
							{ length > SOCIAL_LENGTH &&
								` – ${ __( 'too long for some networks; no number is cut for it.', 'afterword' ) }` }
						</p>
					) }
					{ lines.length > 0 && (
						<p>
							{ __( 'Last checked:', 'afterword' ) }{ ' ' }
							{ lines
								.map( ( { name, checked } ) =>
									sprintf(
										/* translators: 1: name of a helpline, 2: month and year. */
										__( '%1$s, %2$s', 'afterword' ),
										name,
										checked
									)
								)
								.join( '; ' ) }
						</p>
					) }
					<CopyButtons
						text={ text }
						html={ html }
						onRefuse={ () => {
							setRefused( true );
							field.current?.focus();
							field.current?.select();
							speak( byHand(), 'assertive' );
						} }
					/>
					{ refused && <p>{ byHand() }</p> }
				</>
			) }
		</div>
	);
}

const byHand = (): string =>
	__(
		'This browser does not let us copy. The text is selected: copy it with the keyboard or the menu.',
		'afterword'
	);

/**
 * Draws the dialog.
 *
 * @param props         Properties; the rest says whose help.
 * @param props.use     What the text is for.
 * @param props.title   Title of the dialog.
 * @param props.onClose Called when it is closed.
 */
export function TextDialog( {
	use,
	title,
	onClose,
	...asked
}: Asked & { use: Use; title: string; onClose: () => void } ) {
	const { answer, failed, retry } = useText( use, asked );
	return (
		<Modal title={ title } size="large" onRequestClose={ onClose }>
			{ failed && (
				<Notice status="error" isDismissible={ false }>
					{ __( 'The text could not be loaded.', 'afterword' ) }{ ' ' }
					<Button variant="link" onClick={ retry }>
						{ __( 'Try again', 'afterword' ) }
					</Button>
				</Notice>
			) }
			{ ! failed &&
				( answer ? (
					<Text use={ use } answer={ answer } />
				) : (
					<Spinner />
				) ) }
		</Modal>
	);
}
