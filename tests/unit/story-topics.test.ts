/**
 * What a story is about, by the fixtures that PHP runs too.
 */
import { storyTopics, type Voices } from '../../src/core/story-topics.ts';
import rows from '../fixtures/story-topics.json';

interface Row extends Voices< number > {
	name: string;
	withSuggested: boolean;
	topics: number[];
}

describe( 'storyTopics', () => {
	it.each( ( rows as Row[] ).map( ( row ) => [ row.name, row ] as const ) )(
		'%s',
		( _, { topics, withSuggested, ...voices } ) => {
			expect( storyTopics( voices, withSuggested ) ).toEqual( topics );
		}
	);
} );
