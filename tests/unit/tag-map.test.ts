/**
 * Topics from terms of which the site says something: one table for both languages, and a comparison of the two on anything.
 */
import fc from 'fast-check';
import {
	matchTags,
	type Saying,
	type Tag,
	type TagTable,
} from '../../src/core/tags.ts';
import { type Engine, php, typescript } from '../../tools/command/engine.ts';
import fixture from '../fixtures/tag-map.json';

const table: TagTable = fixture.table;
const names: Record< string, string | undefined > = {
	...fixture.flat,
	...Object.fromEntries(
		Object.entries( fixture.tree ).map( ( [ id, { name } ] ) => [
			id,
			name,
		] )
	),
};
const compiled = fixture.compiled as unknown as Record< string, Saying >;

/** A term of the fixture by its id; a bare name is a term that is not stored yet. */
const tag = ( term: number | string ): Tag =>
	typeof term === 'string'
		? { name: term }
		: {
				id: term,
				name: names[ term ] ?? '',
				says: compiled[ term ] ?? null,
			};

describe( 'matchTags with a map', () => {
	it.each( fixture.rows )( '$name', ( { terms, expected } ) => {
		expect(
			matchTags( terms.map( tag ), table ).map(
				( { topic, index, level } ) => [ topic, index, level ]
			)
		).toEqual( expected );
	} );
} );

describe( 'TypeScript and PHP', () => {
	let engine: Engine;
	beforeAll( () => {
		engine = php();
	} );
	afterAll( () => engine.close() );

	const id = fc.integer( { min: 0, max: 6 } );
	const claim = fc
		.tuple(
			fc.constantFrom( 2, 3, 7, 16 ),
			fc.constantFrom( 0, 1 ),
			fc.array( id, { maxLength: 2 } )
		)
		.map( ( [ topic, sure, unless ] ) => [ topic, sure, ...unless ] );
	const says = fc
		.tuple( fc.constantFrom( 0, 1 ), fc.array( claim, { maxLength: 3 } ) )
		.map( ( [ own, claims ] ) => [ own, ...claims ] as unknown as Saying );
	const name = fc.constantFrom(
		'Suicide',
		'Depression',
		'Grief',
		'Domestic abuse',
		'Suicide Squad',
		'Sport'
	);
	const anyTag = fc.oneof(
		name,
		fc.record(
			{ name, id, says: fc.option( says ) },
			{ requiredKeys: [ 'name' ] }
		)
	);

	it( 'match terms alike', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array( anyTag, { maxLength: 6 } ),
				async ( tags ) => {
					expect( await engine.tags( tags ) ).toEqual(
						await typescript().tags( tags )
					);
				}
			),
			{ numRuns: 1000 }
		);
	}, 60_000 );
} );
