/**
 * The panel as readers will see it, when the writer asks.
 */
import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Preview } from '../../../blocks/support-panel/preview.tsx';
import { store } from '../store/index.ts';

/** Level of the panel's heading: what the shortcode has where it says none. */
const LEVEL = 2;

/**
 * Draws a button that shows the panel, drawn by the PHP that prints the page.
 *
 * @param props      Properties.
 * @param props.post Id of the post.
 */
export function ReadersView( { post }: { post: number } ) {
	const [ shown, setShown ] = useState( false );
	const topics = useSelect(
		( select ) => select( store ).getStoryTopics(),
		[]
	);
	return (
		<>
			<Button
				variant="link"
				aria-expanded={ shown }
				onClick={ () => setShown( ! shown ) }
			>
				{ __( 'What readers will see', 'afterword' ) }
			</Button>
			{ shown && (
				<Preview
					postId={ post }
					topics={ topics }
					region=""
					level={ LEVEL }
				/>
			) }
		</>
	);
}
