/**
 * The settings page: country, area, automatic placement.
 */
import apiFetch from '@wordpress/api-fetch';
import {
	Button,
	CheckboxControl,
	ComboboxControl,
	Notice,
	SelectControl,
	ToggleControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { type Settings, type SettingsData } from './settings-data.ts';

type Result = { status: 'success' | 'error'; text: string } | null;

function areaOptions(
	{ areas }: SettingsData,
	region: string
): { label: string; value: string }[] {
	const own = Object.entries( areas )
		.filter( ( [ code ] ) => code.startsWith( `${ region }-` ) )
		.map( ( [ value, label ] ) => ( { value, label } ) );
	return own.length === 0
		? []
		: [
				{ value: '', label: __( 'The whole country', 'afterword' ) },
				...own,
			];
}

/**
 * Draws the form.
 *
 * @param props      Properties.
 * @param props.data What PHP handed over.
 */
export function SettingsForm( { data }: { data: SettingsData } ) {
	const [ settings, setSettings ] = useState( data.settings );
	const [ saved, setSaved ] = useState( data.settings );
	const [ busy, setBusy ] = useState( false );
	const [ result, setResult ] = useState< Result >( null );
	const region =
		settings.region || ( settings.approved ? '' : data.suggested );
	const areas = areaOptions( data, region );
	const name =
		data.regions.find( ( { code } ) => code === saved.region )?.name ?? '';
	const { placement } = settings;
	const place = ( change: Partial< Settings[ 'placement' ] > ): void =>
		setSettings( { ...settings, placement: { ...placement, ...change } } );

	const save = async (): Promise< void > => {
		setBusy( true );
		setResult( null );
		try {
			const answer = await apiFetch< { afterword_settings: Settings } >( {
				path: '/wp/v2/settings',
				method: 'POST',
				data: {
					afterword_settings: {
						...settings,
						region,
						approved: region !== '',
					},
				},
			} );
			setSettings( answer.afterword_settings );
			setSaved( answer.afterword_settings );
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
					error instanceof Error ||
						( error as { message?: string } ).message
						? String( ( error as { message?: string } ).message )
						: ''
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
			<fieldset>
				<legend>{ __( 'Where your readers are', 'afterword' ) }</legend>
				<ComboboxControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Country', 'afterword' ) }
					help={ __(
						'Its lines are printed into every page. Readers elsewhere see those of their own country.',
						'afterword'
					) }
					value={ region }
					options={ data.regions.map( ( { code, name: label } ) => ( {
						value: code,
						label,
					} ) ) }
					onChange={ ( value ) =>
						setSettings( {
							...settings,
							region: value ?? '',
							area: '',
						} )
					}
				/>
				{ areas.length > 0 && (
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Area', 'afterword' ) }
						help={ __(
							'For a regional newsroom: lines that serve only this area come first.',
							'afterword'
						) }
						value={ settings.area }
						options={ areas }
						onChange={ ( area ) =>
							setSettings( { ...settings, area } )
						}
					/>
				) }
			</fieldset>
			<fieldset>
				<legend>
					{ __( 'Where the panel appears', 'afterword' ) }
				</legend>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Add the panel by itself', 'afterword' ) }
					help={ __(
						'Under stories published from now on whose tags or categories name a sensitive topic. A journalist can switch it off for each story.',
						'afterword'
					) }
					checked={ placement.automatic }
					onChange={ ( automatic: boolean ) =>
						place( { automatic } )
					}
				/>
				{ placement.automatic && (
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Read the text as well', 'afterword' ) }
						help={ __(
							'Where tags and categories say nothing, the text of a story counts if it leaves no doubt. It is read when the story is saved, on this server.',
							'afterword'
						) }
						checked={ placement.text }
						onChange={ ( text: boolean ) => place( { text } ) }
					/>
				) }
				{ placement.automatic &&
					data.postTypes.map( ( { slug, name: label } ) => (
						<CheckboxControl
							__nextHasNoMarginBottom
							key={ slug }
							label={ label }
							checked={ placement.postTypes.includes( slug ) }
							onChange={ ( on: boolean ) =>
								place( {
									postTypes: on
										? [ ...placement.postTypes, slug ]
										: placement.postTypes.filter(
												( one ) => one !== slug
											),
								} )
							}
						/>
					) ) }
			</fieldset>
			<Button
				__next40pxDefaultSize
				variant="primary"
				type="submit"
				isBusy={ busy }
				disabled={ busy || region === '' }
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
