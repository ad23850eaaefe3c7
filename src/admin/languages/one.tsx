/**
 * Languages: one, with its strings and the tick that offers it to readers.
 */
import {
	Button,
	CheckboxControl,
	Notice,
	Spinner,
} from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { type Language, loadRows, type Row } from './data.ts';
import { reviewText } from './review.ts';
import { Strings } from './strings.tsx';

/** What one language shows and tells. */
export interface OneProps {
	language: Language;
	offered: boolean;
	busy: boolean;
	offer: ( on: boolean ) => void;
	close: () => void;
}

/**
 * Draws a language. The tick comes after the strings have: nobody offers what cannot be seen.
 *
 * @param props          Properties.
 * @param props.language The language.
 * @param props.offered  Whether readers are offered it.
 * @param props.busy     Whether a change is being saved.
 * @param props.offer    Changes that.
 * @param props.close    Goes back to the list.
 */
export function OneLanguage( {
	language,
	offered,
	busy,
	offer,
	close,
}: OneProps ) {
	const [ rows, setRows ] = useState< readonly Row[] | null >( null );
	const [ problem, setProblem ] = useState( '' );
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => {
		heading.current?.focus();
		loadRows( language.tag ).then( setRows, ( error: unknown ) =>
			setProblem(
				sprintf(
					/* translators: %s: what the server said. */
					__( 'The strings could not be loaded: %s', 'afterword' ),
					said( error )
				)
			)
		);
	}, [ language.tag ] );
	return (
		<>
			<p>
				<Button variant="link" onClick={ close }>
					{ __( 'All languages', 'afterword' ) }
				</Button>
			</p>
			<h2 ref={ heading } tabIndex={ -1 } lang={ language.tag }>
				<bdi>{ language.name }</bdi>
			</h2>
			<p>{ reviewText( language ) }</p>
			{ problem && (
				<Notice status="error" isDismissible={ false }>
					{ problem }
				</Notice>
			) }
			{ ! rows && ! problem && <Spinner /> }
			{ rows && (
				<>
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ __(
							'Offer this language to readers',
							'afterword'
						) }
						help={ __(
							'Readers whose browser asks for it find a button in the panel. Numbers, names and addresses of services are never translated.',
							'afterword'
						) }
						checked={ offered }
						disabled={ busy }
						onChange={ offer }
					/>
					<Strings language={ language } rows={ rows } />
				</>
			) }
		</>
	);
}
