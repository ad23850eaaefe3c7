/**
 * The panel as readers will see it, when the writer asks.
 */
import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { DrawnPanel } from '../../../blocks/support-panel/edit/drawn-panel.tsx';
import { AT_HOME } from '../../../blocks/support-panel/edit/place.ts';
import { PlaceFields } from '../../../blocks/support-panel/edit/place-fields.tsx';
import { usePreview } from '../../../blocks/support-panel/edit/use-preview.ts';
import { editorData } from '../data.ts';
import { store } from '../store/index.ts';

/** What the shortcode has where it says nothing. */
const PLAIN = { region: '', level: 2, hidden: [], order: [], note: '' };

/**
 * Draws the panel, by the PHP that prints the page, and whose eyes it is seen with.
 *
 * @param props      Properties.
 * @param props.post Id of the post.
 */
function View( { post }: { post: number } ) {
	const [ place, setPlace ] = useState( AT_HOME );
	const topics = useSelect(
		( select ) => select( store ).getStoryTopics(),
		[]
	);
	const preview = usePreview( { ...PLAIN, postId: post, topics, place } );
	return (
		<>
			<PlaceFields
				place={ place }
				areas={ typeof preview === 'string' ? [] : preview.areas }
				home={ editorData().region }
				onChange={ setPlace }
			/>
			<DrawnPanel hasStory preview={ preview } />
		</>
	);
}

/**
 * Draws a button that shows the panel.
 *
 * @param props      Properties.
 * @param props.post Id of the post.
 */
export function ReadersView( props: { post: number } ) {
	const [ shown, setShown ] = useState( false );
	return (
		<>
			<Button
				variant="link"
				aria-expanded={ shown }
				onClick={ () => setShown( ! shown ) }
			>
				{ __( 'What readers will see', 'afterword' ) }
			</Button>
			{ shown && <View { ...props } /> }
		</>
	);
}
