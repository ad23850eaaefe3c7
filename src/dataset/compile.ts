/**
 * Compiles a region's record into what the page and the browser read.
 */
import { createHash } from 'node:crypto';
import {
	type CompiledChannel,
	type CompiledLine,
	type CompiledRegion,
} from '../core/compiled.ts';
import { dial } from '../core/dial.ts';
import { FORMAT } from '../core/format.ts';
import { band, hoursProved, standing } from './proof.ts';
import { byRank } from './rank.ts';
import { type Channel, type Line, type Region } from './record.ts';

/** What every region is compiled with. */
export interface Shared {
	topics: TopicNumbers;
	/** YYYY-MM */
	release: string;
	regions: ReadonlyMap< string, Region >;
	areas: Readonly< Record< string, Record< string, string > > >;
	/** Zones by country. */
	zones: Readonly< Record< string, string > >;
}

/** Numbers of the topics by their ids. */
export type TopicNumbers = ReadonlyMap< string, number >;

/**
 * Gives the number that stands for a line where its id would tell too much (FNV-1a, 32 bits).
 *
 * @param id Id of the line.
 * @return Unsigned 32-bit integer.
 */
export function lineKey( id: string ): number {
	let hash = 0x811c9dc5;
	for ( const char of id ) {
		// eslint-disable-next-line no-bitwise -- a hash is made of bits.
		hash = Math.imul( hash ^ char.charCodeAt( 0 ), 0x01000193 ) >>> 0;
	}
	return hash;
}

function compileChannel(
	line: Line,
	channel: Channel,
	index: number
): CompiledChannel {
	const dials = [ 'phone', 'sms', 'whatsapp' ].includes( channel.type );
	const { type, display, keyword, extension, menu, languages, cost } =
		channel;
	return {
		type,
		display,
		dial: dials ? dial( channel.digits ?? display ) : null,
		...( keyword && { keyword } ),
		...( extension && { extension } ),
		...( menu && { menu } ),
		...( languages && { languages } ),
		...( cost && { cost } ),
		...( channel.reach === 'international' && {
			reach: 'international' as const,
		} ),
		hours: hoursProved( line, index ) ? channel.hours : null,
	};
}

/**
 * Compiles one line.
 *
 * @param line    The record.
 * @param topics  Numbers of the topics.
 * @param release Release month, YYYY-MM.
 * @return The compiled line, or null if it may not be shown.
 */
export function compileLine(
	line: Line,
	topics: TopicNumbers,
	release: string
): CompiledLine | null {
	const stands = standing( line );
	if (
		stands.level === 'single' ||
		stands.checked === null ||
		line.status !== 'current'
	) {
		return null;
	}
	const channels = line.channels
		.map( ( channel, index ) => compileChannel( line, channel, index ) )
		.filter( ( _, index ) => stands.channels[ index ] !== 'single' );
	const always = channels.some(
		( { hours } ) => hours !== null && 'always' in hours
	);
	return {
		id: line.id,
		key: lineKey( line.id ),
		names: line.names,
		topics: line.topics.map( ( id ) => topics.get( id ) ?? 1 ),
		kind: line.kind,
		languages: line.languages,
		channels,
		url: line.url,
		level: stands.level,
		checked: stands.checked,
		band: band( stands.checked, release ),
		...( always && { always } ),
		...( line.areas.length > 0 && { areas: line.areas } ),
		...( line.audience && { audience: line.audience } ),
	};
}

/**
 * Says whether a region keeps more than one time: two zones that always agree count as one.
 */
function hasSeveralTimes(
	region: string,
	{ zones, release }: Shared
): boolean {
	const clock = ( zone: string, month: string ): string =>
		new Intl.DateTimeFormat( 'en', {
			timeZone: zone,
			timeZoneName: 'longOffset',
		} ).format(
			new Date( `${ release.slice( 0, 4 ) }-${ month }-15T12:00Z` )
		);
	const times = Object.entries( zones )
		.filter( ( [ , code ] ) => code === region )
		.map( ( [ zone ] ) => clock( zone, '01' ) + clock( zone, '07' ) );
	return new Set( times ).size > 1;
}

/**
 * Compiles one region.
 *
 * @param record The region's record.
 * @param shared What every region is compiled with.
 */
export function compileRegion(
	record: Region,
	shared: Shared
): CompiledRegion {
	const { topics, release, regions } = shared;
	const own = record.lines.map( ( line ) =>
		compileLine( line, topics, release )
	);
	const lender = record.uses && regions.get( record.uses.region );
	const borrowed = ( record.uses?.lines ?? [] ).map( ( use ) => {
		const line = lender?.lines.find( ( { id } ) => id === use.id );
		const compiled = line && compileLine( line, topics, release );
		return compiled && { ...compiled, from: record.uses!.region };
	} );
	const lines = [ ...own, ...borrowed ]
		.filter( ( line ): line is CompiledLine => !! line )
		.sort( byRank );
	const areas = [
		...new Set( lines.flatMap( ( line ) => line.areas ?? [] ) ),
	].sort();
	const content = {
		region: record.region,
		...( record.names && { names: record.names } ),
		languages: record.languages,
		...( hasSeveralTimes( record.region, shared ) && {
			zones: true as const,
		} ),
		...( areas.length > 0 && {
			areas: Object.fromEntries(
				areas.map( ( code ) => [
					code,
					shared.areas[ code ] ?? { en: code },
				] )
			),
		} ),
		emergency: record.emergency.map( ( { number, for: needs, text } ) => ( {
			number,
			dial: dial( number ),
			for: needs,
			...( text && { text } ),
		} ) ),
		lines,
	};
	const hash = createHash( 'sha256' )
		.update( JSON.stringify( content ) )
		.digest( 'hex' )
		.slice( 0, 8 );
	return { format: FORMAT, release, hash, ...content };
}
