/**
 * Reads the articles that people give to the commands.
 */
import { type Story } from '../../src/core/detect.ts';
import { BadInput } from './exit.ts';
import { parseFields, text } from './fields.ts';

/** An article of a command's input. */
export interface Article {
	id: string;
	/** Language without its country; null = told by the text. */
	lang: string | null;
	story: Story;
}

/**
 * Reads one line of JSON.
 *
 * @param  line The line; null where its bytes are no UTF-8.
 * @throws {BadInput} If it is no article; says what to mend.
 */
export function parseArticle( line: string | null ): Article {
	const value = parseFields( line );
	const tags = value[ 'tags' ] ?? [];
	if (
		! Array.isArray( tags ) ||
		tags.some( ( tag ) => typeof tag !== 'string' )
	) {
		throw new BadInput( '"tags" must be a list of strings' );
	}
	const lang = text( value[ 'lang' ], 'lang', '' );
	return {
		id: text( value[ 'id' ], 'id', null ),
		lang: lang.toLowerCase().split( /[-_]/ )[ 0 ] || null,
		story: {
			title: text( value[ 'title' ], 'title', '' ),
			excerpt: text( value[ 'excerpt' ], 'excerpt', '' ),
			text: text( value[ 'text' ], 'text', '' ),
			tags: tags.map( ( tag, at ) => text( tag, `tags.${ at }`, null ) ),
		},
	};
}
