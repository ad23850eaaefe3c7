/**
 * Strings to translate, each once, whatever number of places it comes from.
 */
import { Plain } from '../paths.ts';

/** A string as the template holds it. */
export interface Entry {
	id: string;
	/** Plural form, where there is one. */
	plural?: string;
	/** What tells it from an equal string with another meaning. */
	context?: string;
	/** Notes for translators, each beginning with "translators:". */
	notes: readonly string[];
	/** Paths of the files that it comes from. */
	files: readonly string[];
	/** Names of the printf dialects of those files, such as `php-format`. */
	formats: readonly string[];
}

/**
 * Tells two strings apart as gettext does.
 *
 * @param entry         A string.
 * @param entry.id      Its text.
 * @param entry.context Its context.
 */
export const entryKey = ( {
	id,
	context,
}: Pick< Entry, 'id' | 'context' > ): string =>
	context === undefined ? id : `${ context }\u0004${ id }`;

/**
 * Names the printf dialect of a string that holds placeholders.
 *
 * @param texts   The string and its plural.
 * @param dialect Dialect of the language that it stands in.
 */
export const formatsOf = (
	texts: readonly string[],
	dialect: 'php-format' | 'javascript-format'
): string[] =>
	texts.some( ( text ) => /%(\d+\$)?[sdf]/.test( text ) ) ? [ dialect ] : [];

const union = ( a: readonly string[], b: readonly string[] ): string[] => [
	...new Set( [ ...a, ...b ] ),
];

/** Collects entries in the order of their first place, and merges equal ones. */
export class Catalogue {
	readonly #byKey = new Map< string, Entry >();

	/**
	 * Adds entries.
	 *
	 * @param  entries Entries of one or more files.
	 * @throws {Plain} If one has another plural than an equal one before.
	 */
	add( entries: readonly Entry[] ): void {
		for ( const entry of entries ) {
			const known = this.#byKey.get( entryKey( entry ) );
			this.#byKey.set(
				entryKey( entry ),
				known ? merge( known, entry ) : entry
			);
		}
	}

	entries(): Entry[] {
		return [ ...this.#byKey.values() ];
	}
}

function merge( known: Entry, entry: Entry ): Entry {
	const plural = known.plural ?? entry.plural;
	if ( ( entry.plural ?? plural ) !== plural ) {
		throw new Plain(
			`"${ entry.id }" has two plurals: "${ plural }" in ${ known.files[ 0 ] } and "${ entry.plural }" in ${ entry.files[ 0 ] }.`
		);
	}
	return {
		...known,
		...( plural === undefined ? {} : { plural } ),
		notes: union( known.notes, entry.notes ),
		files: union( known.files, entry.files ).sort(),
		formats: union( known.formats, entry.formats ).sort(),
	};
}
