/**
 * Which areas of a region are worth asking for. includes/areas.php does the same; tests/fixtures/areas.json binds both.
 */
import { type CompiledLine, type CompiledRegion } from './compiled.ts';
import {
	isLimited,
	isNationwide,
	type PickRequest,
	type Scope,
	scopeOf,
} from './fit.ts';
import { pick } from './pick.ts';
import { chain, chosenTopics, type Topic } from './topics.ts';

/**
 * Lists the lines that lead a topic's lines once their area is known: open to all, and not further from the topic than its
 * first nationwide line.
 */
function leading( n: number, scope: Scope ): CompiledLine[] {
	const found: CompiledLine[] = [];
	for ( const at of chain( n, scope.topics ) ) {
		const own = scope.lines.filter( ( { topics } ) =>
			topics.includes( at )
		);
		found.push(
			...own.filter(
				( line ) =>
					! isNationwide( line ) &&
					line.band < 2 &&
					! isLimited( line, at, scope )
			)
		);
		if ( own.some( isNationwide ) ) {
			break;
		}
	}
	return found;
}

/**
 * Lists the areas whose own lines lead once they are known, and those whose lines stand side by side while none is.
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
	const scope = scopeOf( region, topics, request );
	const { lines } = pick( region, topics, { ...request, area: null } );
	const found = [
		...chosenTopics( request.topics, topics ).flatMap( ( n ) =>
			leading( n, scope )
		),
		...lines.map( ( { line } ) => line ),
	];
	return [
		...new Set( found.flatMap( ( { areas } ) => areas ?? [] ) ),
	].sort();
}
