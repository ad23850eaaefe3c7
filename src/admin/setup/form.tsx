/**
 * The Setup screen: one section a subject, saved together.
 */
import apiFetch from '@wordpress/api-fetch';
import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { type Settings, type SettingsData } from '../settings-data.ts';
import { HelpPage } from './help-page.tsx';
import { Links } from './links.tsx';
import { Placement } from './placement.tsx';
import { Readers } from './readers.tsx';
import { Writers } from './writers.tsx';

/** Sections in the order of the page. */
const SECTIONS = [ Readers, Placement, HelpPage, Links, Writers ];

type Result = { status: 'success' | 'error'; text: string } | null;

/** Saves the settings; the country is approved with them. */
const store = ( settings: Settings ): Promise< Settings > =>
	apiFetch< Settings >( {
		path: '/afterword/v1/settings',
		method: 'POST',
		data: { ...settings, approved: settings.region !== '' },
	} );

/**
 * Draws the form.
 *
 * @param props      Properties.
 * @param props.data What PHP handed over.
 */
export function SetupForm( { data }: { data: SettingsData } ) {
	const [ saved, setSaved ] = useState( data.settings );
	// A new site is offered the country that its own time zone or locale suggests.
	const [ settings, setSettings ] = useState( {
		...saved,
		region: saved.region || ( saved.approved ? '' : data.suggested ),
	} );
	const [ busy, setBusy ] = useState( false );
	const [ result, setResult ] = useState< Result >( null );
	const name =
		data.regions.find( ( { code } ) => code === saved.region )?.name ?? '';

	const save = async (): Promise< void > => {
		setBusy( true );
		setResult( null );
		try {
			const answer = await store( settings );
			setSettings( answer );
			setSaved( answer );
			setResult( {
				status: 'success',
				text: __( 'Settings saved.', 'afterword' ),
			} );
		} catch ( error ) {
			setResult( {
				status: 'error',
				text: sprintf(
					/* translators: %s: what the server said. */
					__(
						'Nothing was saved: %s Your changes are still on this page.',
						'afterword'
					),
					said( error )
				),
			} );
		}
		setBusy( false );
	};

	return (
		<form
			className="afterword-settings"
			onSubmit={ ( event ) => {
				event.preventDefault();
				void save();
			} }
		>
			<p>
				{ saved.approved
					? sprintf(
							/* translators: %s: name of a country. */
							__( 'Readers see the lines of: %s', 'afterword' ),
							name
						)
					: __(
							'No country is approved yet: readers see a panel without numbers.',
							'afterword'
						) }
			</p>
			{ SECTIONS.map( ( Section, index ) => (
				<Section
					key={ index }
					settings={ settings }
					change={ ( some ) =>
						setSettings( ( before ) => ( { ...before, ...some } ) )
					}
					data={ data }
				/>
			) ) }
			<Button
				__next40pxDefaultSize
				variant="primary"
				type="submit"
				isBusy={ busy }
				disabled={ busy || settings.region === '' }
				accessibleWhenDisabled
			>
				{ saved.approved
					? __( 'Save', 'afterword' )
					: __( 'Approve this country and save', 'afterword' ) }
			</Button>
			<div aria-live="polite">
				{ result && (
					<Notice status={ result.status } isDismissible={ false }>
						{ result.text }
					</Notice>
				) }
			</div>
			<p>
				{ sprintf(
					/* translators: %s: year and month. */
					__( 'Dataset of %s.', 'afterword' ),
					data.release
				) }
			</p>
		</form>
	);
}
