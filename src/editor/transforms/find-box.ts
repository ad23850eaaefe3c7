/**
 * Finds the typed help box of a story.
 */

/** A block, as far as its place goes. */
export interface Node {
	clientId: string;
	name: string;
	innerBlocks: readonly Node[];
}

/** The blocks of a help box: neighbours. */
export interface Box {
	ids: string[];
	/** How many numbers of helplines they hold. */
	numbers: number;
}

const KINDS = new Set( [ 'core/paragraph', 'core/heading', 'core/list' ] );

const ids = ( node: Node ): string[] => [
	node.clientId,
	...node.innerBlocks.flatMap( ids ),
];

/** The boxes among neighbours: blocks with numbers, at most one without between two of them, the heading above. */
function among( nodes: readonly Node[], numbers: readonly string[] ): Box[] {
	const count = ( node: Node ): number => {
		const own = ids( node );
		return KINDS.has( node.name )
			? numbers.filter( ( id ) => own.includes( id ) ).length
			: 0;
	};
	const boxes: { from: number; to: number; numbers: number }[] = [];
	nodes.forEach( ( node, at ) => {
		const held = count( node );
		if ( held === 0 ) {
			return;
		}
		const last = boxes.at( -1 );
		const between = nodes[ at - 1 ];
		if (
			last &&
			( at - last.to === 1 ||
				( at - last.to === 2 && between && KINDS.has( between.name ) ) )
		) {
			last.to = at;
			last.numbers += held;
		} else {
			boxes.push( {
				from: between?.name === 'core/heading' ? at - 1 : at,
				to: at,
				numbers: held,
			} );
		}
	} );
	return boxes.map( ( { from, to, numbers: held } ) => ( {
		ids: nodes.slice( from, to + 1 ).map( ( { clientId } ) => clientId ),
		numbers: held,
	} ) );
}

/**
 * Finds the help box: the neighbours that hold most numbers of helplines, the last ones of equal.
 *
 * @param nodes   Blocks of the story.
 * @param numbers Client ids of the blocks in which such numbers stand, one for each number.
 * @return null where there is none.
 */
export function findBox(
	nodes: readonly Node[],
	numbers: readonly string[]
): Box | null {
	if ( numbers.length === 0 ) {
		return null;
	}
	const order = nodes.flatMap( ids );
	const boxes = ( list: readonly Node[] ): Box[] => [
		...among( list, numbers ),
		...list
			.filter( ( { name } ) => name !== 'core/list' )
			.flatMap( ( { innerBlocks } ) => boxes( innerBlocks ) ),
	];
	const place = ( box: Box ): number => order.indexOf( box.ids[ 0 ] ?? '' );
	return (
		boxes( nodes ).sort(
			( a, b ) => b.numbers - a.numbers || place( b ) - place( a )
		)[ 0 ] ?? null
	);
}
