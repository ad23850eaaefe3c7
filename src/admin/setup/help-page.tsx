/**
 * Setup: the help page that panels link to.
 */
import apiFetch from '@wordpress/api-fetch';
import { Button, Notice, SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { type NamedPage } from '../settings-data.ts';
import { type SectionProps } from './section.ts';

/** Answer of the route that makes the page. */
interface Made extends NamedPage {
	link: string;
}

/**
 * Draws the choice of a page, and the button that makes one.
 *
 * @param props          Properties.
 * @param props.settings Settings as they stand in the form.
 * @param props.change   Changes some of them.
 * @param props.data     What PHP handed over.
 */
export function HelpPage( { settings, change, data }: SectionProps ) {
	const [ made, setMade ] = useState< Made | null >( null );
	const [ failure, setFailure ] = useState( '' );
	const [ busy, setBusy ] = useState( false );
	const pages = data.pages.filter( ( { id } ) => id !== made?.id );
	const all: NamedPage[] = made ? [ ...pages, made ] : pages;
	const known = all.some( ( { id } ) => id === settings.helpPage );

	const make = async (): Promise< void > => {
		setBusy( true );
		setFailure( '' );
		try {
			const page = await apiFetch< Made >( {
				path: '/afterword/v1/help-page',
				method: 'POST',
			} );
			setMade( page );
			change( { helpPage: page.id } );
		} catch ( error ) {
			setFailure(
				sprintf(
					/* translators: %s: what the server said. */
					__( 'No page was made: %s', 'afterword' ),
					said( error )
				)
			);
		}
		setBusy( false );
	};

	return (
		<fieldset>
			<legend>{ __( 'Help page', 'afterword' ) }</legend>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Page with all helplines', 'afterword' ) }
				help={ __(
					'Panels link to it for readers whose browser runs no scripts. It holds the block “All helplines”.',
					'afterword'
				) }
				value={ String( settings.helpPage ) }
				options={ [
					{
						value: '0',
						label: __(
							'None: link to the international directory',
							'afterword'
						),
					},
					...all.map( ( { id, title } ) => ( {
						value: String( id ),
						label: title,
					} ) ),
					// A page beyond those that were handed over keeps its place.
					...( settings.helpPage !== 0 && ! known
						? [
								{
									value: String( settings.helpPage ),
									label: sprintf(
										/* translators: %d: number of a page. */
										__( 'Page %d', 'afterword' ),
										settings.helpPage
									),
								},
							]
						: [] ),
				] }
				onChange={ ( id ) => change( { helpPage: Number( id ) } ) }
			/>
			{ settings.helpPage === 0 && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ busy }
					disabled={ busy || ! settings.approved }
					accessibleWhenDisabled
					onClick={ () => void make() }
				>
					{ settings.approved
						? __( 'Create help page', 'afterword' )
						: __(
								'Create help page (approve a country first)',
								'afterword'
							) }
				</Button>
			) }
			<div aria-live="polite">
				{ made && settings.helpPage === made.id && (
					<Notice status="success" isDismissible={ false }>
						{ __(
							'The page is published, and panels link to it.',
							'afterword'
						) }{ ' ' }
						<a href={ made.link }>
							{ __( 'View the page', 'afterword' ) }
						</a>
					</Notice>
				) }
				{ failure && (
					<Notice status="error" isDismissible={ false }>
						{ failure }
					</Notice>
				) }
			</div>
		</fieldset>
	);
}
