/**
 * What a term stands for, in words.
 */
import { __, sprintf } from '@wordpress/i18n';
import { label, type Meaning, type Term } from './data.ts';

/**
 * Names topics, those that are only suggested as such.
 *
 * @param means Topics.
 */
export const named = ( means: readonly Meaning[] ): string =>
	means.length === 0
		? __( 'No topic', 'afterword' )
		: means
				.map( ( { topic, level } ) =>
					level === 'auto'
						? label( topic )
						: sprintf(
								/* translators: %s: name of a topic. */
								__( '%s (only suggested)', 'afterword' ),
								label( topic )
							)
				)
				.join( ', ' );

/**
 * Says why a term stands for what it does.
 *
 * @param term The term.
 */
export function reason( { own, means, byName, above }: Term ): string {
	if ( own ) {
		return own.unless.length === 0
			? __( 'Your choice', 'afterword' )
			: sprintf(
					/* translators: %s: names of tags or categories. */
					__( 'Your choice, not beside: %s', 'afterword' ),
					own.unless.map( ( { name } ) => name ).join( ', ' )
				);
	}
	if ( means.length === 0 ) {
		return '';
	}
	const fromAbove = means.some(
		( { topic, level } ) =>
			! byName.some(
				( one ) => one.topic === topic && one.level === level
			)
	);
	if ( ! fromAbove ) {
		return __( 'By its name', 'afterword' );
	}
	return sprintf(
		/* translators: %s: names of categories, the highest first. */
		__( 'By what stands above it: %s', 'afterword' ),
		above
	);
}
