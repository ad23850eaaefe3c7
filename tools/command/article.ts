/**
 * Reads the articles that people give to the commands.
 */
import { type Story } from '../../src/core/detect.ts';
import { BadInput } from './exit.ts';

/** An article of a command's input. */
export interface Article {
	id: string;
	/** Language without its country; null = told by the text. */
	lang: string | null;
	story: Story;
}

function string(
	value: unknown,
	name: string,
	missing: string | null
): string {
	const given = value ?? missing;
	if ( typeof given !== 'string' ) {
		throw new BadInput( `"${ name }" must be a string` );
	}
	if ( /\p{Surrogate}/u.test( given ) ) {
		throw new BadInput(
			`"${ name }" holds half a character (a lone surrogate)`
		);
	}
	return given;
}

/**
 * Reads one line of JSON.
 *
 * @param  line The line; null where its bytes are no UTF-8.
 * @throws {BadInput} If it is no article; says what to mend.
 */
export function parseArticle( line: string | null ): Article {
	if ( line === null ) {
		throw new BadInput( 'the bytes are no UTF-8' );
	}
	let value: Record< string, unknown > | null;
	try {
		value = JSON.parse( line );
	} catch {
		throw new BadInput( 'no JSON' );
	}
	if ( typeof value !== 'object' || value === null ) {
		throw new BadInput( 'not an object' );
	}
	const tags = value[ 'tags' ] ?? [];
	if (
		! Array.isArray( tags ) ||
		tags.some( ( tag ) => typeof tag !== 'string' )
	) {
		throw new BadInput( '"tags" must be a list of strings' );
	}
	const lang = string( value[ 'lang' ], 'lang', '' );
	return {
		id: string( value[ 'id' ], 'id', null ),
		lang: lang.toLowerCase().split( /[-_]/ )[ 0 ] || null,
		story: {
			title: string( value[ 'title' ], 'title', '' ),
			excerpt: string( value[ 'excerpt' ], 'excerpt', '' ),
			text: string( value[ 'text' ], 'text', '' ),
			tags: tags.map( ( tag, at ) =>
				string( tag, `tags.${ at }`, null )
			),
		},
	};
}
