/**
 * `npm run po`: brings every languages/*.po up to date with the strings that readers see: new ones are added without a
 * translation, those that nobody sees any more are dropped. Prints what is left to translate.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageKey, readPo, writePo } from '../src/words/po.ts';
import { readerStrings } from '../src/words/strings.ts';
import { readTranslations } from '../src/words/translations.ts';
import { ROOT, runTool } from './paths.ts';

await runTool( async () => {
	const strings = [
		...new Map(
			readerStrings().map( ( one ) => [ messageKey( one ), one ] )
		).values(),
	];
	const notes = new Map(
		strings.map( ( one ) => [ messageKey( one ), one.note ] )
	);
	for ( const { file, messages } of readTranslations() ) {
		const path = join( ROOT, file );
		const { header } = readPo( readFileSync( path, 'utf8' ) );
		const fresh = strings.map(
			( { id, context } ) =>
				messages.get(
					messageKey( {
						id,
						...( context === undefined ? {} : { context } ),
					} )
				) ?? {
					id,
					...( context === undefined ? {} : { context } ),
					text: '',
					notes: [],
				}
		);
		writeFileSync(
			path,
			writePo(
				{ header, messages: fresh },
				( one ) => notes.get( messageKey( one ) ) ?? null
			)
		);
		const open = fresh.filter( ( { text } ) => text === '' );
		console.log(
			`${ file }: ${ open.length } of ${ fresh.length } to translate`
		);
		open.forEach( ( { id } ) => console.log( `  ${ id }` ) );
	}
} );
