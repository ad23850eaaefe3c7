/**
 * Reads languages/*.po and says what is wrong with them.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Message, messageKey, readPo } from './po.ts';
import { ROOT } from './root.ts';

/** One language. */
export interface Translation {
	/** Path below the plugin's folder. */
	file: string;
	/** WordPress's name of the language, such as `pt_BR`. */
	locale: string;
	/** BCP 47 tag, such as `pt-BR`. */
	tag: string;
	/** Who has reviewed it and when; empty if no native speaker has. */
	review: string;
	messages: ReadonlyMap< string, Message >;
}

/**
 * Lists the placeholders of a text in a fixed order: `%s` is the first.
 *
 * @param text Text as for sprintf.
 */
export const placeholders = ( text: string ): string =>
	( text.match( /%(?:[1-9]\$)?s/g ) ?? [] )
		.map( ( one ) => ( one === '%s' ? '%1$s' : one ) )
		.sort()
		.join( ' ' );

/**
 * Reads one file.
 *
 * @param file Path below the plugin's folder.
 * @param text Its content.
 */
export function readTranslation( file: string, text: string ): Translation {
	const { header, messages } = readPo( text );
	const review = header[ 'X-Review' ] ?? 'none';
	return {
		file,
		locale: basename( file, '.po' ).replace( 'afterword-', '' ),
		tag: header[ 'X-Language-Tag' ] ?? '',
		review: review === 'none' ? '' : review,
		messages: new Map(
			messages.map( ( message ) => [ messageKey( message ), message ] )
		),
	};
}

/** Reads all files, by language tag. */
export const readTranslations = (): Translation[] =>
	globSync( 'languages/afterword-*.po', { cwd: ROOT } )
		.map( ( path ) => path.replaceAll( '\\', '/' ) )
		.map( ( file ) =>
			readTranslation( file, readFileSync( join( ROOT, file ), 'utf8' ) )
		)
		.sort( ( a, b ) => ( a.tag < b.tag ? -1 : 1 ) );

/**
 * Says what makes a translation unfit: readers would miss a number or see a bare placeholder.
 *
 * @param translation The translation.
 * @return One sentence a fault. A missing string is none: English stands in.
 */
export function faults( { file, tag, messages }: Translation ): string[] {
	return [
		...( /^[a-z]{2,3}(-[A-Z]{2})?$/.test( tag )
			? []
			: [
					`${ file }: its header needs X-Language-Tag, such as pt-BR.`,
				] ),
		...[ ...messages.values() ].flatMap( ( { id, text } ) =>
			text !== '' && placeholders( text ) !== placeholders( id )
				? [
						`${ file }: "${ text }" must hold the placeholders of "${ id }", each once.`,
					]
				: []
		),
	];
}
