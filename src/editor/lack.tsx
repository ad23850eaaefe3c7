/**
 * Something that a story lacks before it is published, with what mends it.
 */
import { __ } from '@wordpress/i18n';
import { InsertButton } from './insert-button.tsx';
import { type Missing } from './missing.ts';
import { NumberList } from './numbers/number-list.tsx';
import { type StoryNumbers } from './numbers/use-story-numbers.ts';
import { RegionNotice } from './region-notice.tsx';
import { TurnButton } from './turn-button.tsx';

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
					<TurnButton onDone={ onDone } />
					<InsertButton goThere={ false } onDone={ onDone } />
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
					<TurnButton onDone={ onDone } />
					<InsertButton goThere={ false } onDone={ onDone } />
				</>
			);
		case 'region':
			return (
				<p>
					<RegionNotice />
				</p>
			);
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
