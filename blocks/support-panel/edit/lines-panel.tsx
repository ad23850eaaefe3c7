/**
 * The lines of the panel in the inspector: why each is there, what it rests on, and what the story does with it.
 */
import { Button, PanelBody, VisuallyHidden } from '@wordpress/components';
import { useLayoutEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { editorData } from '../../../src/editor/data.ts';
import { type Answer, type PickedLine } from './answer.ts';
import { forget, hide, inOrder, type Lines, move } from './choose.ts';
import { EmergencyPart } from './emergency-part.tsx';
import { HiddenLines } from './hidden-lines.tsx';
import { LineCard } from './line-card.tsx';

interface Props {
	answer: Answer;
	choice: Lines;
	/** What the place of the preview is called; empty at home. */
	place: string;
	onChange: ( choice: Lines ) => void;
}

/**
 * Draws the panel. What is pressed shows at once; the server's answer follows.
 *
 * @param props          Properties.
 * @param props.answer   What the server says of the panel.
 * @param props.choice   What the story does with its lines.
 * @param props.place    Place of the preview.
 * @param props.onChange Takes another choice.
 */
export function LinesPanel( { answer, choice, place, onChange }: Props ) {
	const list = useRef< HTMLDivElement >( null );
	/** Button that keeps the focus while lines move: `up samaritans-gb`. */
	const used = useRef( '' );
	const [ said, say ] = useState( '' );
	useLayoutEffect( () => {
		const { current: root } = list;
		if ( used.current === '' || ! root ) {
			return;
		}
		const button = root.querySelector< HTMLElement >(
			`[data-act="${ used.current }"]`
		);
		const { activeElement, body } = root.ownerDocument;
		if ( ! activeElement || activeElement === body ) {
			( button ?? root ).focus();
		} else if ( activeElement !== button ) {
			// Somebody went on to something else.
			used.current = '';
		}
	} );
	const { region } = answer;
	const { hidden, order } = choice;
	const country =
		place ||
		( editorData().regions.find( ( { code } ) => code === region )?.name ??
			region );
	const picked = inOrder< PickedLine >(
		answer.picked.filter(
			( { id } ) => ! answer.heeded || ! hidden.includes( id )
		),
		order
	);
	const ids = picked
		.filter( ( { why } ) => why !== 'home' )
		.map( ( { id } ) => id );
	const act = ( id: string, name: string, what: 'up' | 'down' ): void => {
		const by = what === 'up' ? -1 : 1;
		used.current = `${ what } ${ id }`;
		onChange( { hidden, order: move( ids, id, by, order ) } );
		say(
			sprintf(
				/* translators: 1: name of a service, 2: its place, 3: how many there are. */
				__( '%1$s is now %2$d of %3$d.', 'afterword' ),
				name,
				ids.indexOf( id ) + by + 1,
				ids.length
			)
		);
	};
	const names = [
		...answer.hidden,
		...answer.picked.map( ( { id, name } ) => ( {
			id,
			name,
			region,
			here: true,
		} ) ),
	];
	return (
		<PanelBody
			title={ __( 'Lines', 'afterword' ) }
			initialOpen={ false }
			className="afterword-lines"
		>
			<VisuallyHidden role="status">{ said }</VisuallyHidden>
			<div ref={ list } tabIndex={ -1 }>
				<p>
					{ sprintf(
						/* translators: %s: a country, perhaps an area and a language. */
						__( 'Shown for: %s', 'afterword' ),
						country
					) }
				</p>
				<ol className="afterword-lines__list">
					{ picked.map( ( line ) => (
						<LineCard
							key={ line.id }
							line={ line }
							at={ ids.indexOf( line.id ) }
							of={ ids.length }
							onMove={ ( what ) =>
								act( line.id, line.name, what )
							}
							onHide={ () => {
								used.current = `show ${ line.id }`;
								onChange( hide( choice, line.id ) );
								say(
									sprintf(
										/* translators: %s: name of a service. */
										__(
											'%s is left out of this story.',
											'afterword'
										),
										line.name
									)
								);
							} }
						/>
					) ) }
				</ol>
				{ picked.length === 0 && (
					<p>
						{ __(
							'No line that we can vouch for: readers get the international directory.',
							'afterword'
						) }
					</p>
				) }
				<EmergencyPart emergency={ answer.emergency } />
				<HiddenLines
					ids={ hidden }
					names={ names }
					onShow={ ( { id, name } ) => {
						used.current = `hide ${ id }`;
						onChange( forget( choice, [ id ] ) );
						say(
							sprintf(
								/* translators: %s: name of a service. */
								__(
									'%s can stand in this story again.',
									'afterword'
								),
								name
							)
						);
					} }
				/>
				{ order.length > 0 && (
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ () => {
							used.current = '';
							list.current?.focus();
							onChange( { hidden, order: [] } );
							say(
								__(
									'The lines stand in their usual order.',
									'afterword'
								)
							);
						} }
					>
						{ __( 'Usual order', 'afterword' ) }
					</Button>
				) }
			</div>
		</PanelBody>
	);
}
