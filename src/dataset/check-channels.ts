/**
 * Rules for channels: addresses are addresses, digits are those of the printed number, and what is claimed has a source.
 */
import { type RegionCheck, type Report } from './checks.ts';
import { showing } from './proof.ts';
import { type Channel, type Line } from './record.ts';

/** Letters on the keys of a telephone. */
const KEYS = [ 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ' ];

/**
 * Translates the letters of a number.
 *
 * @param printed Number with letters.
 * @return Digits.
 */
export const keyed = ( printed: string ): string =>
	Array.from( printed.toUpperCase(), ( char ) => {
		const key = KEYS.findIndex( ( letters ) => letters.includes( char ) );
		return key < 0 ? char : String( key + 2 );
	} )
		.join( '' )
		.replace( /[^0-9]/g, '' );

/** Whether digits say what is printed: as digits beside the word, or as the word keyed in, which may run on. */
function agree( display: string, digits: string ): boolean {
	const bare = digits.replace( /[^0-9]/g, '' );
	return (
		display.replace( /[^0-9]/g, '' ).includes( bare ) ||
		keyed( display ).startsWith( bare )
	);
}

function checkAddress( line: Line, channel: Channel, report: Report ): void {
	const { type, display } = channel;
	const isSite = type === 'web' || type === 'chat';
	if (
		( isSite && ! /^https:\/\/[^\s/]+\.[^\s]+$/.test( display ) ) ||
		( type === 'email' && ! /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test( display ) )
	) {
		report(
			line.id,
			'channel-address',
			`"${ display }" is no ${ isSite ? 'https address' : 'mail address' }`
		);
	}
}

/**
 * Checks the channels of a region's lines.
 *
 * @param region The region.
 * @param _      The dataset; not needed.
 * @param report Takes the defects.
 */
export const checkChannels: RegionCheck = ( region, _, report ) => {
	for ( const line of region.lines ) {
		line.channels.forEach( ( channel, index ) => {
			checkAddress( line, channel, report );
			if (
				channel.digits &&
				! agree( channel.display, channel.digits )
			) {
				report(
					line.id,
					'digits-differ',
					`"${ channel.digits }" is not what "${ channel.display }" dials`
				);
			}
			const claims = {
				hours: channel.hours !== null,
				cost: channel.cost !== undefined,
				reach: channel.reach === 'international',
			};
			for ( const [ claim, made ] of Object.entries( claims ) ) {
				const path = `${ index }.${ claim }`;
				if ( made && showing( line, path ).length === 0 ) {
					report(
						line.id,
						'claim-without-source',
						`no source shows "${ path }"; name one or drop the claim`
					);
				}
			}
		} );
	}
};
