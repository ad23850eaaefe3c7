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

/**
 * Lists proposals.
 *
 * @param props           Properties.
 * @param props.proposals The proposals, best first.
 * @param props.chosen    Ids of topics that a person chose.
 * @param props.onTake    Takes a topic; left out where nothing can be taken.
 */
export function ProposalList( {
	proposals,
	chosen = [],
	onTake,
}: {
	proposals: Proposal[];
	chosen?: readonly string[];
	onTake?: ( id: string ) => void;
} ) {
	if ( proposals.length === 0 ) {
		return (
			<p>
				{ __(
					'Neither tags nor text name a sensitive topic. You can choose topics in the block.',
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
					{ ground( proposal ) }{ ' ' }
					{ proposal.words.length > 0 && (
						<Words words={ proposal.words } />
					) }
					{ onTake &&
						proposal.tag === '' &&
						! chosen.includes( proposal.id ) && (
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
				</li>
			) ) }
		</ul>
	);
}
