/**
 * Which areas of a region are worth asking for. includes/areas.php does the same; tests/fixtures/areas.json binds both.
 */
import { type CompiledRegion } from './compiled.ts';
import { inArea, type PickRequest } from './fit.ts';
import { pick } from './pick.ts';
import { chain, chosenTopics, type Topic } from './topics.ts';

/**
 * Lists the areas whose own lines a reader would see on naming them.
 *
 * @param region  The compiled region.
 * @param topics  All topics.
 * @param request What is asked for; its area plays no part.
 * @return ISO 3166-2 codes in their own order; empty where no area changes anything.
 */
export function areaChoices(
	region: CompiledRegion,
	topics: readonly Topic[],
	request: PickRequest
): string[] {
	const levels = chosenTopics( request.topics, topics ).flatMap( ( n ) =>
		chain( n, topics )
	);
	const named = region.lines
		.filter( ( line ) => line.topics.some( ( n ) => levels.includes( n ) ) )
		.flatMap( ( { areas } ) => areas ?? [] );
	return [ ...new Set( named ) ]
		.sort()
		.filter( ( area ) =>
			pick( region, topics, { ...request, area } ).lines.some(
				( { line } ) => inArea( line, area )
			)
		);
}
