/**
 * Proposed topics, each with what speaks for it and a way to take it.
 */
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { topicLabel } from './data.ts';
import { type Proposal } from './proposals.ts';

/** Says in a few words what a proposal rests on. */
function ground( { tag, level }: Proposal ): string {
	if ( tag === '' ) {
		return level === 'auto'
			? __( 'from the text', 'afterword' )
			: __( 'perhaps, from the text', 'afterword' );
	}
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

function Words( { words }: { words: string[] } ) {
	const [ shown, setShown ] = useState( false );
	return (
		<>
			<Button
				variant="link"
				aria-expanded={ shown }
				onClick={ () => setShown( ! shown ) }
			>
				{ __( 'Which words?', 'afterword' ) }
			</Button>
			{ shown && (
				<span>
					{ words.map( ( word ) => `“${ word }”` ).join( ', ' ) }
				</span>
			) }
		</>
	);
}

/** Says whether a topic counts already: chosen, or named by a tag where nobody chose. */
const counts = (
	{ id, tag, level }: Proposal,
	chosen: readonly string[]
): boolean =>
	chosen.length > 0 ? chosen.includes( id ) : tag !== '' && level === 'auto';

/**
 * Lists proposals; nothing where there is none.
 *
 * @param props           Properties.
 * @param props.proposals The proposals, best first.
 * @param props.chosen    Ids of topics that a person chose.
 * @param props.onTake    Takes a topic; left out where nothing can be taken.
 * @param props.onDismiss Says that the story is not about it; left out where nothing can be kept.
 */
export const ProposalList = ( {
	proposals,
	chosen = [],
	onTake,
	onDismiss,
}: {
	proposals: readonly Proposal[];
	chosen?: readonly string[];
	onTake?: ( id: string ) => void;
	onDismiss?: ( id: string ) => void;
} ) =>
	proposals.length === 0 ? null : (
		<ul className="afterword-proposals">
			{ proposals.map( ( proposal ) => (
				<li key={ proposal.id }>
					<strong>{ topicLabel( proposal.id ) }</strong>{ ' ' }
					{ ground( proposal ) }{ ' ' }
					{ proposal.words.length > 0 && (
						<Words words={ proposal.words } />
					) }{ ' ' }
					{ onTake && ! counts( proposal, chosen ) && (
						<Button
							size="small"
							variant="secondary"
							onClick={ () => onTake( proposal.id ) }
						>
							{ sprintf(
								/* translators: %s: name of a topic. */
								__( 'Use “%s”', 'afterword' ),
								topicLabel( proposal.id )
							) }
						</Button>
					) }
					{ onDismiss && (
						<Button
							size="small"
							variant="tertiary"
							onClick={ () => onDismiss( proposal.id ) }
						>
							{ sprintf(
								/* translators: %s: name of a topic. */
								__( 'Not about “%s”', 'afterword' ),
								topicLabel( proposal.id )
							) }
						</Button>
					) }
				</li>
			) ) }
		</ul>
	);
