/**
 * The Languages screen: the list, or one language.
 */
import { Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { type Language, type LanguagesData, saveOffered } from './data.ts';
import { LanguageList } from './list.tsx';
import { OneLanguage } from './one.tsx';

type Result = { status: 'success' | 'error'; text: string } | null;

/**
 * Draws the screen.
 *
 * @param props      Properties.
 * @param props.data What PHP handed over.
 */
export function LanguagesScreen( { data }: { data: LanguagesData } ) {
	const [ offered, setOffered ] = useState< readonly string[] >(
		data.offered
	);
	const [ language, setLanguage ] = useState< Language | null >( null );
	const [ busy, setBusy ] = useState( false );
	const [ result, setResult ] = useState< Result >( null );

	const offer = async ( tag: string, on: boolean ): Promise< void > => {
		setBusy( true );
		setResult( null );
		const others = offered.filter( ( one ) => one !== tag );
		const wanted = on ? [ ...others, tag ] : others;
		setOffered( wanted );
		try {
			setOffered( await saveOffered( wanted ) );
			setResult( {
				status: 'success',
				text: on
					? __(
							'Saved. Readers are offered this language.',
							'afterword'
						)
					: __(
							'Saved. Readers are not offered this language.',
							'afterword'
						),
			} );
		} catch ( error ) {
			setOffered( offered );
			setResult( {
				status: 'error',
				text: sprintf(
					/* translators: %s: what the server said. */
					__( 'Nothing was saved: %s', 'afterword' ),
					said( error )
				),
			} );
		}
		setBusy( false );
	};

	return (
		<div className="afterword-languages">
			<div aria-live="polite">
				{ result && (
					<Notice status={ result.status } isDismissible={ false }>
						{ result.text }
					</Notice>
				) }
			</div>
			{ language ? (
				<OneLanguage
					language={ language }
					offered={ offered.includes( language.tag ) }
					busy={ busy }
					offer={ ( on ) => void offer( language.tag, on ) }
					close={ () => {
						setLanguage( null );
						setResult( null );
					} }
				/>
			) : (
				<>
					<p>
						{ __(
							'The panel is printed in the language of your site. Readers whose browser asks for another language can turn it into that one, if you offer it. See its strings first, or show them to somebody who speaks it.',
							'afterword'
						) }
					</p>
					<LanguageList
						{ ...data }
						offered={ offered }
						open={ setLanguage }
					/>
				</>
			) }
		</div>
	);
}
