/**
 * The panel as plain text, as the commands write it; tests/php/PanelTextTest.php holds WordPress to the same table.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledRegion } from '../../src/core/compiled.ts';
import { type PickRequest } from '../../src/core/fit.ts';
import { php } from '../../tools/command/engine.ts';

const { regions, cases } = JSON.parse(
	readFileSync( join( __dirname, '../fixtures/panel-text.json' ), 'utf8' )
) as {
	regions: Record< string, CompiledRegion >;
	cases: {
		description: string;
		region: string;
		request: PickRequest;
		width: number;
		text: string[];
		short: string[];
	}[];
};
const engine = php();

afterAll( () => engine.close() );

test.each( cases )(
	'$description',
	async ( { region, request, width, text, short } ) => {
		const data = regions[ region ]!;
		const question = { region: data.region, data, request, width };
		expect( ( await engine.text( question ) ).split( '\n' ) ).toEqual(
			text
		);
		const two = await engine.text( { ...question, short: true } );
		expect( two.split( '\n' ) ).toEqual( short );
	}
);
