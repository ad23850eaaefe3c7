/**
 * Rules for hours: a real zone, sane spans, and no 24/7 that a newer source contradicts.
 */
import { type RegionCheck } from './checks.ts';
import { newest, showing } from './proof.ts';
import { type HourRules } from './record.ts';

const minutes = ( time: string ): number =>
	Number( time.slice( 0, 2 ) ) * 60 + Number( time.slice( 3 ) );

/**
 * Spans of a week in minutes, one a day, those past midnight unrolled.
 */
function spans( hours: HourRules ): [ number, number ][] {
	const days = [ 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' ];
	return hours.rules.flatMap( ( rule ) =>
		rule.days.map( ( day ): [ number, number ] => {
			const start = days.indexOf( day ) * 1440;
			const from = minutes( rule.from );
			const to = minutes( rule.to );
			return [ start + from, start + ( to <= from ? to + 1440 : to ) ];
		} )
	);
}

const isZone = ( zone: string ): boolean => {
	try {
		return Boolean( new Intl.DateTimeFormat( 'en', { timeZone: zone } ) );
	} catch {
		return false;
	}
};

/**
 * Checks the hours of a region's channels.
 *
 * @param region The region.
 * @param data   The dataset.
 * @param report Takes the defects.
 */
export const checkHours: RegionCheck = ( region, data, report ) => {
	const zones = new Set(
		Object.entries( data.zoneTable )
			.filter( ( [ , code ] ) => code === region.region )
			.map( ( [ zone ] ) => zone )
	);
	for ( const line of region.lines ) {
		line.channels.forEach( ( { hours }, index ) => {
			if ( hours === null ) {
				return;
			}
			if ( ! isZone( hours.tz ) ) {
				report(
					line.id,
					'hours-zone',
					`"${ hours.tz }" is no IANA zone`
				);
			} else if ( zones.size > 0 && ! zones.has( hours.tz ) ) {
				report(
					line.id,
					'hours-foreign-zone',
					`"${ hours.tz }" lies outside ${ region.region }`
				);
			}
			if ( 'always' in hours ) {
				const path = `${ index }.hours`;
				const against = newest(
					line.sources.filter( ( one ) =>
						one.contradicts?.includes( path )
					)
				);
				if (
					against &&
					against >= ( newest( showing( line, path ) ) ?? '' )
				) {
					report(
						line.id,
						'hours-contradicted',
						`channel ${ index }: a source of ${ against } contradicts 24/7; write null`
					);
				}
				return;
			}
			const week = spans( hours ).sort( ( a, b ) => a[ 0 ] - b[ 0 ] );
			week.forEach( ( [ from, to ], at ) => {
				const next = week[ at + 1 ];
				if ( next && next[ 0 ] < to ) {
					report(
						line.id,
						'hours-overlap',
						`channel ${ index }: two spans cover the same time`
					);
				}
				if ( to - from < 30 ) {
					report(
						line.id,
						'hours-short',
						`channel ${ index }: under half an hour; a slip?`
					);
				}
			} );
			const all = week.reduce(
				( sum, [ from, to ] ) => sum + to - from,
				0
			);
			if ( all >= 7 * 1440 ) {
				report(
					line.id,
					'hours-always',
					`channel ${ index }: write { "tz", "always": true }`
				);
			}
		} );
	}
};
