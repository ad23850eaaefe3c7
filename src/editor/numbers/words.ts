/**
 * Says in plain words what is to be said of a number.
 */
import { __, sprintf } from '@wordpress/i18n';
import { editorData } from '../data.ts';
import { isolatedReport } from './isolate.ts';
import { type Report } from './report.ts';

/** Names a country as the site does; without it, by its code. */
const country = ( code: string ): string =>
	editorData().regions.find( ( region ) => region.code === code )?.name ??
	code;

/** Says which service takes a closed one's place. */
const another = ( { now }: Report ): string =>
	now && now.display !== ''
		? sprintf(
				/* translators: 1: name of a helpline, 2: its number. */
				__( 'Another service: %1$s, %2$s.', 'afterword' ),
				now.name,
				now.display
			)
		: '';

const SENTENCES: Record< string, ( report: Report ) => string > = {
	replaced: ( { now } ) =>
		now?.display
			? sprintf(
					/* translators: 1: name of a helpline, 2: its number. */
					__(
						'Replaced: the number of %1$s is now %2$s.',
						'afterword'
					),
					now.name,
					now.display
				)
			: __( 'Replaced: the service has no number now.', 'afterword' ),
	superseded: ( { now } ) =>
		now?.display
			? sprintf(
					/* translators: 1: name of a helpline, 2: its number. */
					__(
						'An old number that still works. %1$s now gives %2$s.',
						'afterword'
					),
					now.name,
					now.display
				)
			: __( 'An old number that still works.', 'afterword' ),
	closed: ( report ) =>
		[
			__(
				'Closed: this number no longer leads to the service.',
				'afterword'
			),
			another( report ),
		].join( ' ' ),
	unreachable: ( report ) =>
		[
			__( 'Nobody could be reached at this number.', 'afterword' ),
			another( report ),
		].join( ' ' ),
	'near-miss': ( { now } ) =>
		sprintf(
			/* translators: 1: name of a helpline, 2: its number. */
			__( 'Perhaps a slip: the number of %1$s is %2$s.', 'afterword' ),
			now?.name ?? '',
			now?.display ?? ''
		),
	'wrong-name': ( { line, now } ) =>
		sprintf(
			/* translators: 1: name of the helpline that the number belongs to, 2: name of the helpline in the text, 3: its number. */
			__(
				'This is the number of %1$s. The number of %2$s is %3$s.',
				'afterword'
			),
			line?.name ?? '',
			now?.name ?? '',
			now?.display ?? ''
		),
	'other-country': ( { line } ) =>
		sprintf(
			/* translators: 1: name of a country, 2: name of a helpline. */
			__(
				'A number in another country, which the text does not name: %1$s (%2$s).',
				'afterword'
			),
			country( line?.region ?? '' ),
			line?.name ?? ''
		),
	'hours-differ': ( { line } ) =>
		line?.always
			? sprintf(
					/* translators: %s: name of a helpline. */
					__(
						'%s is open day and night; the text gives other hours.',
						'afterword'
					),
					line.name
				)
			: sprintf(
					/* translators: %s: name of a helpline. */
					__(
						'%s is not open day and night, as the text says.',
						'afterword'
					),
					line?.name ?? ''
				),
};

/**
 * Says what is wrong with a number, or what it is.
 *
 * @param number A number.
 */
export function sentence( number: Report ): string {
	const report = isolatedReport( number );
	if ( report.why === 'link' ) {
		return sprintf(
			/* translators: %s: a telephone number. */
			__( 'A link dials it, while its text says %s.', 'afterword' ),
			report.printed ?? ''
		);
	}
	return report.printed === null
		? said( report )
		: `${ __( 'A link dials it.', 'afterword' ) } ${ said( report ) }`;
}

function said( report: Report ): string {
	const say = SENTENCES[ report.state ];
	if ( say ) {
		return say( report );
	}
	const { why, now, line } = report;
	if ( why === 'history' || why === 'quoted' ) {
		return now && now.display !== ''
			? sprintf(
					/* translators: 1: name of a helpline, 2: its number. */
					__(
						'Told about or quoted, not offered. In its place today: %1$s, %2$s.',
						'afterword'
					),
					now.name,
					now.display
				)
			: __( 'Told about or quoted, not offered.', 'afterword' );
	}
	return line
		? sprintf(
				/* translators: %s: name of a helpline. */
				__( 'Said to be of %s; not proved.', 'afterword' ),
				line.name
			)
		: __( 'We do not know this number.', 'afterword' );
}

/**
 * Names a month in the language of the screen.
 *
 * @param month 2026-08.
 */
export const monthName = ( month: string ): string =>
	new Intl.DateTimeFormat( document.documentElement.lang || 'en', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	} ).format( new Date( `${ month }-01` ) );

/**
 * Says when the line that a sentence names was last checked.
 *
 * @param report      A number.
 * @param report.line Line it belongs to.
 * @param report.now  Line to print instead.
 * @return Empty if nobody knows.
 */
export function checkedIn( {
	line,
	now,
}: Pick< Report, 'line' | 'now' > ): string {
	const month = ( now ?? line )?.checked ?? '';
	return month === ''
		? ''
		: sprintf(
				/* translators: %s: month and year. */
				__( 'Last checked: %s.', 'afterword' ),
				monthName( month )
			);
}
