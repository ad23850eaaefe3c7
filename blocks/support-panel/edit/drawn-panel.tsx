/**
 * The panel in the editor, drawn by the PHP that prints the page.
 */
import { Disabled, Notice, Spinner } from '@wordpress/components';
import { RawHTML } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { type Preview } from './use-preview.ts';

interface Props {
	/** Whether there is a story around the block. */
	hasStory: boolean;
	preview: Preview;
}

/**
 * Draws what the server answered.
 *
 * @param props          Properties.
 * @param props.hasStory Whether there is a story around the block; a template has none.
 * @param props.preview  The answer.
 */
export function DrawnPanel( { hasStory, preview }: Props ) {
	if ( ! hasStory ) {
		return (
			<p>
				{ __(
					'Each story shows the lines for its own topics here.',
					'afterword'
				) }
			</p>
		);
	}
	if ( preview === 'loading' ) {
		return <Spinner />;
	}
	if ( preview === 'failed' ) {
		return (
			<Notice status="error" isDismissible={ false }>
				{ __(
					'The preview could not be loaded. Readers still get the panel; save the story and reload to see it.',
					'afterword'
				) }
			</Notice>
		);
	}
	return (
		<Disabled>
			<RawHTML>{ preview.html }</RawHTML>
		</Disabled>
	);
}
