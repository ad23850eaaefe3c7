/**
 * What a person decided about the story: the post's fields of includes/meta.php, and where they are kept.
 */
import { type Reason, reasons } from '../reasons.ts';

/** A topic that the story is not about. */
export interface Dismissal {
	topic: string;
	reason: Reason;
}

/** The fields, read with distrust: other plugins write fields, too. */
export interface Fields {
	/** Ids of topics that a person chose. */
	topics: string[];
	dismissed: Dismissal[];
	/** Whether the panel stays away from the story. */
	off: boolean;
	/** Numbers that a person called right: keyOf() of numbers/sort.ts. */
	numbers: string[];
}

/** Names of the fields. */
const NAMES: { readonly [ K in keyof Fields ]: string } = {
	topics: 'afterword_topics',
	dismissed: '_afterword_dismissed',
	off: 'afterword_off',
	numbers: '_afterword_numbers',
};

const strings = ( value: unknown ): string[] =>
	Array.isArray( value )
		? value.filter( ( one ) => typeof one === 'string' )
		: [];

function dismissals( value: unknown ): Dismissal[] {
	const known = reasons().map( ( reason ) => reason.value );
	return ( Array.isArray( value ) ? value : [] ).flatMap(
		( one: { topic?: unknown; reason?: unknown } | null ) =>
			typeof one?.topic === 'string'
				? [
						{
							topic: one.topic,
							reason:
								known.find(
									( reason ) => reason === one.reason
								) ?? '',
						},
					]
				: []
	);
}

/**
 * Reads the fields from a post's metadata.
 *
 * @param meta Metadata; undefined for a type of post without.
 * @return null where the post keeps none of our fields, or the user may not see them.
 */
export function readFields(
	meta: Readonly< Record< string, unknown > > | null | undefined
): Fields | null {
	return meta && NAMES.topics in meta
		? {
				topics: strings( meta[ NAMES.topics ] ),
				dismissed: dismissals( meta[ NAMES.dismissed ] ),
				off: meta[ NAMES.off ] === true,
				numbers: strings( meta[ NAMES.numbers ] ),
			}
		: null;
}

/**
 * Turns changed fields into the metadata to write.
 *
 * @param change The fields that change.
 */
export const toMeta = (
	change: Partial< Fields >
): Record< string, unknown > =>
	Object.fromEntries(
		Object.entries( change ).map( ( [ key, value ] ) => [
			NAMES[ key as keyof Fields ],
			value,
		] )
	);
