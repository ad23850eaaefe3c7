/**
 * The Topics screen: which tags and categories stand for which topics.
 */
import {
	Button,
	Notice,
	SearchControl,
	SelectControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { usePause } from '../use-pause.ts';
import { type Show, type Term } from './data.ts';
import { DecisionWindow } from './decision.tsx';
import { named, reason } from './meaning.ts';
import { useTermList } from './use-terms.ts';

function Row( { term, onOpen }: { term: Term; onOpen: () => void } ) {
	const { name, above, kind, count } = term;
	return (
		<li className="afterword-topics__term">
			<div className="afterword-topics__what">
				<strong>{ name }</strong>{ ' ' }
				<span className="afterword-topics__where">
					{ [
						kind,
						above,
						sprintf(
							/* translators: %s: a number. */
							_n( '%s story', '%s stories', count, 'afterword' ),
							String( count )
						),
					]
						.filter( Boolean )
						.join( ' · ' ) }
				</span>
				<br />
				{ [ named( term.means ), reason( term ) ]
					.filter( Boolean )
					.join( ' – ' ) }
			</div>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ onOpen }
				/* translators: %s: name of a tag or category. */
				aria-label={ sprintf( __( 'Change “%s”', 'afterword' ), name ) }
			>
				{ __( 'Change', 'afterword' ) }
			</Button>
		</li>
	);
}

/** Draws the screen. */
export function TopicsScreen() {
	const [ show, setShow ] = useState< Show >( 'topics' );
	const [ words, setWords ] = useState( '' );
	const search = usePause( words ).trim();
	const [ open, setOpen ] = useState< Term | null >( null );
	const [ done, setDone ] = useState( '' );
	const { terms, total, fault, more, replace } = useTermList( show, search );

	return (
		<div className="afterword-topics">
			<p>
				{ __(
					'A story is sensitive if one of its tags or categories stands for a topic. Most are known by their names, in many languages. Here you decide about your own, and about those that mean something else on your site.',
					'afterword'
				) }
			</p>
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Find a tag or category', 'afterword' ) }
				value={ words }
				onChange={ setWords }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Show', 'afterword' ) }
				value={ show }
				disabled={ search !== '' }
				options={ [
					{
						value: 'topics',
						label: __( 'All that stand for a topic', 'afterword' ),
					},
					{
						value: 'suggest',
						label: __( 'Those that only suggest one', 'afterword' ),
					},
					{
						value: 'own',
						label: __( 'Those you decided about', 'afterword' ),
					},
				] }
				onChange={ ( value ) => setShow( value as Show ) }
			/>
			<div aria-live="polite">
				{ done && (
					<Notice status="success" onRemove={ () => setDone( '' ) }>
						{ done }
					</Notice>
				) }
				{ fault && (
					<Notice status="error" isDismissible={ false }>
						{ fault }
					</Notice>
				) }
				<p>
					{ total === null
						? __( 'Reading the list…', 'afterword' )
						: sprintf(
								/* translators: %s: a number. */
								_n(
									'%s tag or category',
									'%s tags and categories',
									total,
									'afterword'
								),
								String( total )
							) }
				</p>
			</div>
			<ul className="afterword-topics__list">
				{ terms.map( ( term ) => (
					<Row
						key={ term.id }
						term={ term }
						onOpen={ () => setOpen( term ) }
					/>
				) ) }
			</ul>
			{ total !== null && terms.length < total && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ more }
				>
					{ __( 'Show more', 'afterword' ) }
				</Button>
			) }
			{ open && (
				<DecisionWindow
					term={ open }
					onClose={ () => setOpen( null ) }
					onSaved={ ( term ) => {
						replace( term );
						setOpen( null );
						setDone(
							sprintf(
								/* translators: 1: name of a tag or category. 2: names of topics. */
								__(
									'Saved. “%1$s” now stands for: %2$s',
									'afterword'
								),
								term.name,
								named( term.means )
							)
						);
					} }
				/>
			) }
		</div>
	);
}
