/**
 * Budgets of DESIGN §10 that files on disk can break.
 */
import { sizes } from '../../tools/sizes.ts';

test.each( sizes() )(
	'$what keeps its budget',
	( { bytes, most, ceiling } ) => {
		expect( bytes ).toBeGreaterThan( 0 );
		expect( bytes ).toBeLessThanOrEqual( ceiling ?? most );
	}
);
