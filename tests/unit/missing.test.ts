/**
 * What a writer is told to be missing before a story is published.
 */
import { type Draft, missing } from '../../src/editor/missing.ts';

describe( 'missing', () => {
	const fine: Draft = {
		sensitive: true,
		automatic: false,
		off: false,
		panel: true,
		regionApproved: true,
		faulty: 0,
	};

	it.each( [
		[ 'nothing', {}, [] ],
		[ 'a panel', { panel: false }, [ 'panel' ] ],
		[ 'nothing, placed by itself', { panel: false, automatic: true }, [] ],
		[
			'what somebody left out',
			{ panel: false, automatic: true, off: true },
			[ 'left-out' ],
		],
		[ 'right numbers', { faulty: 2 }, [ 'numbers' ] ],
		[ 'a country', { regionApproved: false }, [ 'region' ] ],
		[
			'nothing in a story that needs no help',
			{ sensitive: false, panel: false, regionApproved: false },
			[],
		],
	] as [ string, Partial< Draft >, string[] ][] )(
		'%s',
		( _, draft, expected ) => {
			expect( missing( { ...fine, ...draft } ) ).toEqual( expected );
		}
	);
} );
