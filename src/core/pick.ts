/**
 * Chooses the lines of a panel: DESIGN §5, Pick. The hour of the day plays no part, nor does anything but the
 * arguments. includes/pick.php does the same; tests/fixtures/pick.json binds both.
 */
import { type CompiledLine, type CompiledRegion } from './compiled.ts';
import { Draft, type PickedLine, type Test } from './draft.ts';
import { dangers, pickEmergency, type PickedEmergency } from './emergency.ts';
import {
	along,
	fit,
	inArea,
	isAlways,
	isLimited,
	isNationwide,
	own,
	type PickRequest,
	scopeOf,
	type Scope,
	speaks,
} from './fit.ts';
import { chain, chosenTopics, GENERAL, type Topic } from './topics.ts';

/** The content of a panel. */
export interface Picked {
	/** Topics that counted. */
	topics: number[];
	emergency: PickedEmergency[];
	/** Whether the emergency sentence comes first. */
	emergencyFirst: boolean;
	lines: PickedLine[];
	/** Whether the international directory is added. */
	directory: boolean;
	/** Whether the reader is asked for the area. */
	chooseArea: boolean;
	/** no-line: the region has nothing that may be shown. */
	note: 'no-line' | null;
}

const isTextable: Test = ( line ) =>
	line.channels.some( ( { type } ) =>
		[ 'sms', 'chat', 'whatsapp' ].includes( type )
	);

const isAlwaysByPhone: Test = ( line ) =>
	line.channels.some( ( one ) => one.type === 'phone' && isAlways( one ) );

/**
 * Says whether a line is a child line: for children, or for ages up to 25 that begin under 18.
 *
 * @param line The line.
 */
export const isChildLine: Test = ( { audience } ) =>
	audience?.group === 'child' ||
	( audience?.max !== undefined &&
		audience.max <= 25 &&
		( audience.min ?? 0 ) < 18 );

/**
 * The test for "answers day and night, everywhere and for everybody", eased where no line does.
 */
function alwaysOpen( candidates: readonly CompiledLine[], scope: Scope ): Test {
	const open: Test = ( line ) => line.always === true;
	const { topics } = scope.request;
	const tests: Test[] = [
		( line ) =>
			open( line ) &&
			isNationwide( line ) &&
			topics.every( ( n ) => ! isLimited( line, n, scope ) ),
		( line ) => open( line ) && isNationwide( line ),
	];
	return tests.find( ( test ) => candidates.some( test ) ) ?? open;
}

/**
 * Languages that a line should speak: the page's, and the official ones where the page's is none of several.
 */
function wantedLanguages( region: CompiledRegion, lang: string ): string[] {
	const base = ( tag: string ): string => tag.split( '-' )[ 0 ] ?? tag;
	const official = region.languages;
	const foreign = ! official.some( ( tag ) => base( tag ) === base( lang ) );
	return [
		lang,
		...( foreign && official.length > 1 ? official.slice( 0, 3 ) : [] ),
	];
}

/**
 * Puts lines that are named before the others, in the order in which they are named.
 */
function inOrder(
	lines: readonly PickedLine[],
	order: readonly number[]
): PickedLine[] {
	const named = order.flatMap( ( key ) =>
		lines.filter( ( { line } ) => line.key === key )
	);
	return [ ...new Set( [ ...named, ...lines ] ) ];
}

/**
 * Picks the content of a panel.
 *
 * @param region  The compiled region.
 * @param topics  All topics.
 * @param request What is asked for.
 * @return The panel's content; `directory` is true wherever the lines alone would leave a reader without an answer.
 */
export function pick(
	region: CompiledRegion,
	topics: readonly Topic[],
	request: PickRequest
): Picked {
	const chosen = chosenTopics( request.topics, topics );
	const scope = scopeOf( region, topics, { ...request, topics: chosen } );
	const [ first = GENERAL ] = chosen;
	const fits = chosen.map( ( n ) => fit( n, scope ) );
	const everything = [
		...new Set(
			[ ...chosen, GENERAL ].flatMap( ( n ) => along( n, scope ) )
		),
	];
	// What is added for the sake of a need must serve the reader wherever in the region that is.
	const serving = everything.filter(
		( line ) => isNationwide( line ) || inArea( line, request.area )
	);
	const paired = chosen.find(
		( n ) =>
			topics.some( ( topic ) => topic.n === n && topic.pair ) &&
			along( n, scope ).some(
				( line ) => isChildLine( line ) && serving.includes( line )
			)
	);
	const grouped = fits.some( ( { group } ) => group > 0 );
	const usual = paired !== undefined || chosen.length === 3 ? 4 : 3;
	const draft = new Draft( request.max ?? ( grouped ? 5 : usual ) );

	for ( const key of request.pinned ) {
		const line = everything.find( ( one ) => one.key === key );
		const topic = chosen.find( ( n ) =>
			chain( n, topics ).some( ( at ) => line?.topics.includes( at ) )
		);
		if ( line && topic && draft.lines.length < draft.ceiling - 2 ) {
			draft.add( line, topic, 'pinned' );
		}
	}

	const always = alwaysOpen( serving, scope );
	const open = along( first, scope ).filter(
		( line ) => always( line ) && serving.includes( line )
	);
	fits.forEach( ( found, index ) => {
		const topic = chosen[ index ] ?? first;
		const fresh = found.lines.filter( ( line ) => ! draft.has( line ) );
		const names = [ 'fallback', 'topic-2', 'topic-3' ] as const;
		const why =
			index === 0 && found.topic === topic
				? 'specialist'
				: names[ index ];
		// A group leaves one place for a line that answers everywhere and always, until one is in.
		const room =
			draft.ceiling -
			draft.lines.length -
			Number( open.length > 0 && ! draft.meets( always ) );
		const best = fresh.slice(
			0,
			Math.max( 1, Math.min( found.group, room ) )
		);
		best.forEach( ( line ) => draft.add( line, topic, why ?? 'also' ) );
		if ( index === 0 ) {
			draft.best = best.map( ( { key } ) => key );
			if ( ! draft.meets( always ) ) {
				draft.add(
					open.find( isAlwaysByPhone ) ?? open[ 0 ],
					first,
					'always-open'
				);
			}
		}
	} );

	draft.repair( always, serving, first, 'always-open' );
	for ( const language of wantedLanguages( region, request.lang ) ) {
		draft.repair(
			( line ) => speaks( line, language ),
			serving,
			first,
			'language'
		);
	}
	if ( paired !== undefined ) {
		draft.repair(
			isChildLine,
			along( paired, scope ).filter( ( line ) =>
				serving.includes( line )
			),
			paired,
			'pair'
		);
	}
	draft.repair( isTextable, serving, first, 'text' );

	fits.forEach( ( found, index ) => {
		const topic = chosen[ index ] ?? first;
		draft.fill(
			found.lines,
			topic,
			( line ) =>
				found.topic !== topic && isLimited( line, GENERAL, scope )
		);
	} );
	chosen.forEach( ( n ) => draft.fill( own( n, scope ).aside, n ) );
	draft.fill( own( GENERAL, scope ).lines, first, ( line ) =>
		isLimited( line, GENERAL, scope )
	);

	// A story may do without some lines, not without help.
	if ( draft.lines.length === 0 && request.without?.length ) {
		return pick( region, topics, { ...request, without: [] } );
	}

	const needs = dangers( chosen, topics );
	return {
		topics: chosen,
		emergency: pickEmergency( region.emergency, needs ),
		emergencyFirst: needs.length > 0,
		lines: inOrder( draft.lines, request.order ?? [] ),
		directory: ! draft.meets( ( line ) =>
			line.channels.some( ( { hours } ) => hours !== null )
		),
		chooseArea:
			request.area === null &&
			draft.meets( ( line ) => ! isNationwide( line ) ),
		note: draft.lines.length > 0 ? null : 'no-line',
	};
}
