/**
 * The reminder to tell a service before a story names it: some stories bring a line more calls than it can take.
 */
import { useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ask } from './reader.ts';
import { storyText, type TextBlock } from './story-text.ts';

interface PostSelectors {
	getEditedPostAttribute: ( name: string ) => string | undefined;
}

interface BlockSelectors {
	getBlocks: () => TextBlock[];
}

/** Names in the writer's language: “Samaritans and Shout”. */
const list = ( names: readonly string[] ): string =>
	new Intl.ListFormat( document.documentElement.lang || 'en', {
		type: 'conjunction',
	} ).format( names );

/**
 * Draws the reminder; nothing where the story names no service of the site's country.
 *
 * @param props       Properties.
 * @param props.names Names of the services.
 */
export const TellServices = ( { names }: { names: readonly string[] } ) =>
	names.length === 0 ? null : (
		<p>
			{ sprintf(
				/* translators: %s: names of helplines. */
				__(
					'The story names %s. Tell them before you publish: a story can bring a service many calls at once.',
					'afterword'
				),
				list( names )
			) }
		</p>
	);

/** Looks for services in the story of the block editor, and draws the reminder. */
export function TellService() {
	const [ names, setNames ] = useState< string[] >( [] );
	const { title, blocks } = useSelect(
		( select ) => ( {
			title:
				(
					select( 'core/editor' ) as PostSelectors
				 ).getEditedPostAttribute( 'title' ) ?? '',
			blocks: (
				select( 'core/block-editor' ) as BlockSelectors
			 ).getBlocks(),
		} ),
		[]
	);
	useEffect(
		() =>
			ask(
				{ namedIn: `${ title }\n${ storyText( blocks ) }` },
				setNames
			),
		[ title, blocks ]
	);
	return <TellServices names={ names } />;
}
