/**
 * The topics that tags propose, each with its evidence.
 */
import { __, sprintf } from '@wordpress/i18n';
import { topicLabel } from './data.ts';
import { type Proposal } from './proposals.ts';

function evidence( { tag, level }: Proposal ): string {
	return level === 'auto'
		? sprintf(
				/* translators: %s: name of a tag or category. */
				__( 'from “%s”', 'afterword' ),
				tag
			)
		: sprintf(
				/* translators: %s: name of a tag or category. */
				__( 'perhaps, from “%s”', 'afterword' ),
				tag
			);
}

/**
 * Lists proposals.
 *
 * @param props           Properties.
 * @param props.proposals The proposals, best first.
 */
export function ProposalList( { proposals }: { proposals: Proposal[] } ) {
	if ( proposals.length === 0 ) {
		return (
			<p>
				{ __(
					'No tag or category names a sensitive topic. You can choose topics in the block.',
					'afterword'
				) }
			</p>
		);
	}
	return (
		<ul className="afterword-proposals">
			{ proposals.map( ( proposal ) => (
				<li key={ proposal.id }>
					<strong>{ topicLabel( proposal.id ) }</strong>{ ' ' }
					{ evidence( proposal ) }
				</li>
			) ) }
		</ul>
	);
}
