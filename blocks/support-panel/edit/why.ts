/**
 * Why a line stands in the panel, and what it rests on, in plain words.
 */
import { __, sprintf } from '@wordpress/i18n';
import { topicLabel } from '../../../src/editor/data.ts';
import { monthName } from '../../../src/editor/numbers/words.ts';
import { type PickedLine } from './answer.ts';

/**
 * Says why a line was picked.
 *
 * @param line       The line.
 * @param line.why   Reason of pick(): docs/commands.md lists them; `home` for readers abroad.
 * @param line.topic Id of the topic that it was picked for.
 */
export function whyText( {
	why,
	topic,
}: Pick< PickedLine, 'why' | 'topic' > ): string {
	switch ( why ) {
		case 'pinned':
			return __( 'Your site puts this line first.', 'afterword' );
		case 'specialist':
		case 'topic-2':
		case 'topic-3':
			return sprintf(
				/* translators: %s: name of a topic. */
				__( 'The best line for “%s”.', 'afterword' ),
				topicLabel( topic )
			);
		case 'fallback':
			return sprintf(
				/* translators: %s: name of a topic. */
				__(
					'There is no line for “%s” itself: the best of a wider topic.',
					'afterword'
				),
				topicLabel( topic )
			);
		case 'always-open':
			return __( 'Answers day and night.', 'afterword' );
		case 'language':
			return __(
				'Speaks the language of the page, or an official one of the country.',
				'afterword'
			);
		case 'pair':
			return __(
				'For children and young people, beside the one for adults.',
				'afterword'
			);
		case 'text':
			return __(
				'Can be written to by those who cannot speak.',
				'afterword'
			);
		case 'home':
			return __(
				'From your own country, for readers abroad: no line there speaks the language of the page.',
				'afterword'
			);
		default:
			return sprintf(
				/* translators: %s: name of a topic. */
				__( 'The next best for “%s”.', 'afterword' ),
				topicLabel( topic )
			);
	}
}

/**
 * Says how well a line is proved, and when it was last seen.
 *
 * @param line         The line.
 * @param line.level   Level of proof.
 * @param line.checked Month.
 */
export const proofText = ( {
	level,
	checked,
}: Pick< PickedLine, 'level' | 'checked' > ): string =>
	level === 'confirmed'
		? sprintf(
				/* translators: %s: month and year. */
				__(
					'Confirmed by the service or an authority, checked %s.',
					'afterword'
				),
				monthName( checked )
			)
		: sprintf(
				/* translators: %s: month and year. */
				__(
					'Shown by two sources that do not copy each other, checked %s.',
					'afterword'
				),
				monthName( checked )
			);
