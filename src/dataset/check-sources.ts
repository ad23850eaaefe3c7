/**
 * Rules for sources: what they show exists, and everything is shown by one.
 */
import { type RegionCheck } from './checks.ts';
import { showing } from './proof.ts';
import { type Source } from './record.ts';

/** Lists known to be invented by machines or to file numbers under the wrong country: never a source. */
const NEVER = [ 'progress.guide' ];

const host = ( url: string ): string => {
	try {
		return new URL( url ).hostname;
	} catch {
		return '';
	}
};

/**
 * Hosts that publish for many: the origin is then owner/repository or the original's domain.
 */
const isForge = ( name: string ): boolean =>
	/(^|\.)(github\.com|githubusercontent\.com|gitlab\.com)$/.test( name );

/**
 * Checks the sources of a region's lines, emergency and retired numbers.
 *
 * @param region The region.
 * @param data   The dataset.
 * @param report Takes the defects.
 */
export const checkSources: RegionCheck = ( region, data, report ) => {
	const checkOne = (
		record: string,
		source: Pick< Source, 'url' | 'origin' | 'seen' | 'by' >
	): void => {
		const name = host( source.url );
		if ( ! name ) {
			report(
				record,
				'source-address',
				`"${ source.url }" is no address`
			);
		}
		if (
			NEVER.some(
				( one ) => name === one || name.endsWith( `.${ one }` )
			)
		) {
			report( record, 'source-barred', `${ name } is never a source` );
		}
		if ( source.seen !== null && source.seen > data.release ) {
			report(
				record,
				'seen-later',
				`seen ${ source.seen } lies after the release month ${ data.release }`
			);
		}
		if ( isForge( source.origin ) ) {
			report(
				record,
				'source-origin',
				'the origin of a repository is owner/name, or the original publisher'
			);
		}
	};
	for ( const line of region.lines ) {
		line.channels.forEach( ( _, index ) => {
			if ( showing( line, String( index ) ).length === 0 ) {
				report(
					line.id,
					'channel-without-source',
					`no source shows "${ index }" (${ line.channels[ index ]?.display })`
				);
			}
		} );
		for ( const source of line.sources ) {
			checkOne( line.id, source );
			for ( const path of source.shows ) {
				const index = /^[0-9]/.exec( path )?.[ 0 ];
				const channel = index && line.channels[ Number( index ) ];
				if ( index && ! channel ) {
					report(
						line.id,
						'shows-nothing',
						`"${ path }": there is no channel ${ index }`
					);
				}
				if (
					channel &&
					path.endsWith( '.hours' ) &&
					channel.hours === null
				) {
					report(
						line.id,
						'shows-no-hours',
						`"${ path }": the channel's hours are null; write them or drop the path`
					);
				}
				if ( channel && path.endsWith( '.cost' ) && ! channel.cost ) {
					report(
						line.id,
						'shows-no-cost',
						`"${ path }": the channel has no cost; write it or drop the path`
					);
				}
			}
		}
	}
	for ( const one of [ ...region.emergency, ...region.retired ] ) {
		one.sources.forEach( ( source ) => checkOne( one.number, source ) );
	}
	for ( const use of region.uses?.lines ?? [] ) {
		use.sources.forEach( ( source ) => checkOne( use.id, source ) );
	}
};
