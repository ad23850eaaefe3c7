/**
 * Something that a story lacks before it is published, with what mends it.
 */
import { createBlock } from '@wordpress/blocks';
import { Button } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';
import { type Missing } from './missing.ts';
import { NumberList } from './numbers/number-list.tsx';
import { type StoryNumbers } from './numbers/use-story-numbers.ts';

/** Name of the block. */
export const BLOCK = 'afterword/support-panel';

interface BlockSelectors {
	getBlockCount: () => number;
}

interface BlockActions {
	insertBlock: (
		block: object,
		index: number,
		parent: string | undefined,
		select: boolean
	) => void;
}

/** Puts the panel at the end; the writer stays where they are. */
function Insert( { onDone }: { onDone: () => void } ) {
	const end = useSelect(
		( select ) =>
			( select( 'core/block-editor' ) as BlockSelectors ).getBlockCount(),
		[]
	);
	const { insertBlock } = useDispatch( 'core/block-editor' ) as BlockActions;
	return (
		<Button
			__next40pxDefaultSize
			variant="secondary"
			onClick={ () => {
				insertBlock( createBlock( BLOCK ), end, undefined, false );
				onDone();
			} }
		>
			{ __( 'Insert the help panel', 'afterword' ) }
		</Button>
	);
}

function Region() {
	const { canManage, settingsUrl } = editorData();
	return (
		<p>
			{ __(
				'No country is approved yet: readers see a panel without numbers.',
				'afterword'
			) }{ ' ' }
			{ canManage ? (
				<a href={ settingsUrl } target="_blank" rel="noreferrer">
					{ __( 'Choose the country', 'afterword' ) }
				</a>
			) : (
				__( 'An administrator can approve one.', 'afterword' )
			) }
		</p>
	);
}

/**
 * Says what is missing, and mends it.
 *
 * @param props         Properties.
 * @param props.what    What is missing.
 * @param props.numbers The story's numbers.
 * @param props.onDone  Called once something was mended.
 */
export function Lack( {
	what,
	numbers,
	onDone,
}: {
	what: Missing;
	numbers: StoryNumbers;
	onDone: () => void;
} ) {
	const { sorted, replace, show, dismiss } = numbers;
	switch ( what ) {
		case 'panel':
			return (
				<>
					<p>
						{ __(
							'The story touches on a sensitive topic and offers no help panel.',
							'afterword'
						) }
					</p>
					<Insert onDone={ onDone } />
				</>
			);
		case 'left-out':
			return (
				<>
					<p>
						{ __(
							'The story touches on a sensitive topic. Somebody chose to leave the help panel out.',
							'afterword'
						) }
					</p>
					<Insert onDone={ onDone } />
				</>
			);
		case 'region':
			return <Region />;
		case 'numbers':
			return (
				<>
					<p>
						{ __(
							'Some phone numbers in the text seem to be old or wrong.',
							'afterword'
						) }
					</p>
					<NumberList
						reports={ sorted.faulty }
						replace={ ( report, put ) => {
							const done = replace( report, put );
							if ( done ) {
								onDone();
							}
							return done;
						} }
						show={ show }
						{ ...( dismiss
							? {
									onDismiss: ( report ) => {
										dismiss( report );
										onDone();
									},
								}
							: {} ) }
					/>
				</>
			);
	}
}
