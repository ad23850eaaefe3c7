/**
 * The numbers of a story in lists, by what is to be done about them.
 */
import { Button } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { type Means, NumberList } from './number-list.tsx';
import { type StoryNumbers } from './use-story-numbers.ts';
import { type Corrections } from './use-corrections.ts';
import { type PlacedReport } from './use-numbers.ts';

function More( {
	title,
	reports,
	...means
}: { title: string; reports: PlacedReport[] } & Means ) {
	const [ shown, setShown ] = useState( false );
	return reports.length === 0 ? null : (
		<>
			<Button
				variant="link"
				aria-expanded={ shown }
				onClick={ () => setShown( ! shown ) }
			>
				{ sprintf(
					/* translators: 1: what kind of numbers, 2: how many. */
					__( '%1$s (%2$d)', 'afterword' ),
					title,
					reports.length
				) }
			</Button>
			{ shown && <NumberList reports={ reports } { ...means } /> }
		</>
	);
}

/**
 * Says how many numbers are to be looked at.
 *
 * @param faulty How many should not be printed.
 */
const summary = ( faulty: number ): string =>
	faulty === 0
		? __(
				'No number in the text is known to be old or wrong.',
				'afterword'
			)
		: sprintf(
				/* translators: %d: how many. */
				_n(
					'%d number to look at.',
					'%d numbers to look at.',
					faulty,
					'afterword'
				),
				faulty
			);

/**
 * Says whether a story holds a number that something is to be said of.
 *
 * @param numbers The story's numbers.
 */
export const hasNumbers = ( { sorted }: StoryNumbers ): boolean =>
	Object.values( sorted ).some( ( list ) => list.length > 0 );

/**
 * Draws the lists.
 *
 * @param props         Properties.
 * @param props.numbers The story's numbers and what can be done.
 */
export function NumberLists( { numbers }: { numbers: StoryNumbers } ) {
	const { sorted, replace, show, dismiss, askAgain } = numbers;
	const { faulty, mentions, unknown, dismissed } = sorted;
	const head = useRef< HTMLParagraphElement >( null );
	// The button goes with its number: who works by keyboard goes on from the top of the list.
	const stay = (): void => head.current?.focus();
	const means: Corrections = {
		replace: ( report, put ) => {
			const done = replace( report, put );
			if ( done ) {
				stay();
			}
			return done;
		},
		show,
	};
	return (
		<>
			<p ref={ head } tabIndex={ -1 }>
				{ summary( faulty.length ) }
			</p>
			{ faulty.length > 0 && (
				<NumberList
					reports={ faulty }
					{ ...means }
					{ ...( dismiss
						? {
								onDismiss: ( report ) => {
									dismiss( report );
									stay();
								},
							}
						: {} ) }
				/>
			) }
			<More
				title={ __( 'Told about or quoted', 'afterword' ) }
				reports={ mentions }
				hesitant
				{ ...means }
			/>
			<More
				title={ __( 'Not known to us', 'afterword' ) }
				reports={ unknown }
				{ ...means }
			/>
			<More
				title={ __( 'Right, as somebody said', 'afterword' ) }
				reports={ dismissed }
				{ ...means }
				{ ...( askAgain ? { onAskAgain: askAgain } : {} ) }
			/>
		</>
	);
}
