/**
 * What every translation must be: whole, calm, in the tone of the panel.
 */
import { messageKey } from '../../src/words/po.ts';
import { readerStrings } from '../../src/words/strings.ts';
import { readTranslations } from '../../src/words/translations.ts';

const strings = readerStrings();

/** Words that label people, and for German the letter that Switzerland does not write. */
const NEVER: Readonly< Record< string, RegExp > > = {
	ar: /ضحي|ضحايا/,
	cy: /dioddefwr/i,
	de: /Opfer|Selbstmord|\bdu\b|\bdein|ß/i,
	es: /víctima|\btú\b|\btu\b/i,
	fr: /victime|\btu\b|\bton\b/i,
	hi: /पीड़ित|शिकार/,
	it: /vittim|\btuo\b|\btua\b/i,
	ja: /被害者|犠牲/,
	nl: /slachtoffer|zelfmoord|\bje\b|\bjouw\b/i,
	pl: /ofiar|\bTwój\b/i,
	'pt-BR': /vítima/i,
	'pt-PT': /vítima|\bvocê\b/i,
	sv: /\boffer/i,
};

it( 'there are thirteen, Portuguese twice', () => {
	expect( readTranslations().map( ( { tag } ) => tag ) ).toEqual(
		Object.keys( NEVER ).sort()
	);
	expect( strings.length ).toBeGreaterThan( 90 );
} );

describe.each( readTranslations() )( '$file', ( { tag, messages, review } ) => {
	const texts = [ ...messages.values() ].map( ( { text } ) => text );

	it( 'has every string that readers see (npm run po lists what is missing)', () => {
		expect(
			strings
				.filter( ( one ) => ! messages.get( messageKey( one ) )?.text )
				.map( ( { id } ) => id )
		).toEqual( [] );
	} );

	it( 'is calm', () => {
		expect(
			texts.filter(
				( text ) => /[!！¡]/.test( text ) || NEVER[ tag ]?.test( text )
			)
		).toEqual( [] );
	} );

	it( 'names its own language and the state of its review', () => {
		expect(
			messages.get( 'language of this translation\u0004en' )?.text
		).toBe( tag );
		expect( review ).toMatch( /^$|^native speaker, 20\d\d-\d\d$/ );
	} );

	it( 'ends sentences as the English does', () => {
		expect(
			[ ...messages.values() ]
				.filter( ( { id } ) => id.endsWith( '.' ) )
				.filter( ( { text } ) => ! /[.。।]$/.test( text ) )
		).toEqual( [] );
	} );
} );
