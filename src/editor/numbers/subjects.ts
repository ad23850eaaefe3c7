/**
 * Whose sources a writer may want to see beside a number.
 */
import { __, sprintf } from '@wordpress/i18n';
import { type Subject } from './source-list.tsx';
import { type Report } from './report.ts';

/**
 * Lists whose sources stand behind what is said of a number: what became of it, and the line to print instead.
 *
 * @param report A number.
 */
export function subjectsOf( {
	line,
	now,
	retired,
	text,
}: Pick< Report, 'line' | 'now' | 'retired' | 'text' > ): Subject[] {
	const lines = [ now, line ].filter(
		( one, at, all ) =>
			one !== null && all.findIndex( ( o ) => o?.id === one.id ) === at
	);
	return [
		...( retired
			? [
					{
						region: retired.region,
						entry: `retired:${ retired.number }`,
						label: sprintf(
							/* translators: %s: a telephone number. */
							__(
								'That %s is no longer the number:',
								'afterword'
							),
							text.replace( /<[^>]*>/g, '' )
						),
					},
				]
			: [] ),
		...lines.flatMap( ( one ) =>
			one
				? [
						{
							region: one.region,
							entry: one.id,
							label: sprintf(
								/* translators: 1: name of a helpline, 2: its number. */
								__( 'On %1$s %2$s:', 'afterword' ),
								one.name,
								one.display
							).replace( ' :', ':' ),
						},
					]
				: []
		),
	];
}
