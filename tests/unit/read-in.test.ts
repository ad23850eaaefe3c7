/**
 * Which language a reader is offered.
 */
import { readIn } from '../../src/core/read-in.ts';

const OFFERED = [
	[ 'es', 'Leer en español' ],
	[ 'pt-BR', 'Ler em português' ],
	[ 'pt-PT', 'Ler em português' ],
	[ 'en', 'Read this in English' ],
] as const;

test.each( [
	[ [ 'es-419', 'en' ], 'en', 'es' ],
	[ [ 'en-GB', 'es' ], 'en', 'es' ],
	[ [ 'pt-PT' ], 'en', 'pt-PT' ],
	[ [ 'pt-AO' ], 'en', 'pt-BR' ],
	[ [ 'fr', 'pt', 'es' ], 'en', 'pt-BR' ],
	[ [ 'en-US' ], 'de', 'en' ],
	[ [ 'en-US', 'en' ], 'en', null ],
	[ [ 'pt-PT' ], 'pt-BR', null ],
	[ [ 'fr', 'x' ], 'en', null ],
	[ [], 'en', null ],
] )( '%j on a page in %s: %s', ( wanted, words, expected ) => {
	expect( readIn( wanted, OFFERED, words )?.[ 0 ] ?? null ).toBe( expected );
} );
