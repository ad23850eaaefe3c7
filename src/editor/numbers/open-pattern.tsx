/**
 * Leads to a synced pattern: what stands in it stands in other stories, too, and is corrected there.
 */
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

interface CoreSelectors {
	canUser: ( action: string, resource: object ) => boolean | undefined;
}

/**
 * Draws the way there.
 *
 * @param props    Properties.
 * @param props.id Id of the pattern.
 */
export function OpenPattern( { id }: { id: number } ) {
	const may = useSelect(
		( select ) =>
			// By its name: patterns are read in the block editor alone, which has it.
			( select( 'core' ) as CoreSelectors ).canUser( 'update', {
				kind: 'postType',
				name: 'wp_block',
				id,
			} ),
		[ id ]
	);
	return (
		<p>
			{ __(
				'It stands in a synced pattern, which other stories show, too.',
				'afterword'
			) }{ ' ' }
			{ may ? (
				<a
					href={ addQueryArgs( 'post.php', {
						post: id,
						action: 'edit',
					} ) }
					target="_blank"
					rel="noreferrer"
				>
					{ __( 'Open the pattern', 'afterword' ) }
				</a>
			) : (
				__(
					'Whoever may edit the pattern can correct it.',
					'afterword'
				)
			) }
		</p>
	);
}
