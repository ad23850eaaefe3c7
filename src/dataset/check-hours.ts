/**
 * Rules for hours: a real zone, sane spans, and no 24/7 that a newer source contradicts.
 */
import { spansOf } from '../core/hours.ts';
import { type RegionCheck } from './checks.ts';
import { newest, showing } from './proof.ts';

/** Minutes. */
const WEEK = 7 * 1440;

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
			const week = spansOf( hours );
			const ends = Math.max( ...week.map( ( [ , to ] ) => to ) );
			// What runs past Sunday meets Monday.
			const first = ( week[ 0 ]?.[ 0 ] ?? 0 ) + WEEK;
			if (
				week.some(
					( [ , to ], at ) =>
						to > ( week[ at + 1 ]?.[ 0 ] ?? Infinity )
				) ||
				ends > first
			) {
				report(
					line.id,
					'hours-overlap',
					`channel ${ index }: two spans cover the same time`
				);
			}
			if ( hours.rules.some( ( { to } ) => to === '23:59' ) ) {
				report(
					line.id,
					'hours-midnight',
					`channel ${ index }: until midnight is written "24:00"`
				);
			}
			week.forEach( ( [ from, to ] ) => {
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
			if ( all >= WEEK ) {
				report(
					line.id,
					'hours-always',
					`channel ${ index }: write { "tz", "always": true }`
				);
			}
		} );
	}
};
