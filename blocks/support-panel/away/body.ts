/**
 * Draws the body of a panel. Same markup as includes/panel-body.php and includes/panel-line.php.
 */
import {
	type CompiledChannel,
	type CompiledLine,
	type CompiledRegion,
} from '../../../src/core/compiled.ts';
import { type PickedEmergency } from '../../../src/core/emergency.ts';
import { type Picked } from '../../../src/core/pick.ts';
import directory from '../../../build/data/international.json';
import { drawChannel, languages } from './channel.ts';
import {
	type Child,
	deviceLink,
	h,
	host,
	number,
	part,
	siteLink,
} from './dom.ts';
import { nameOf } from './name-of.ts';
import { type Words } from './words.ts';

const base = ( tag: string ): string => tag.split( '-' )[ 0 ] ?? tag;

function ages( line: CompiledLine, words: Words ): string {
	const { min, max } = line.audience ?? {};
	if ( min !== undefined && max !== undefined ) {
		return words.text( 'ages', String( min ), String( max ) );
	}
	if ( max !== undefined ) {
		return words.text( 'age-max', String( max ) );
	}
	return min === undefined ? '' : words.text( 'age-min', String( min ) );
}

function limits(
	line: CompiledLine,
	region: CompiledRegion,
	words: Words
): Child[] {
	const areas = ( line.areas ?? [] )
		.map( ( code ) => region.areas?.[ code ] )
		.flatMap( ( names ) =>
			names ? [ nameOf( names, words, region )[ 0 ] ] : []
		);
	const list: Child[][] = [
		line.audience?.group
			? [ words.text( `for-${ line.audience.group }` ) ]
			: [],
		[ ages( line, words ) ],
		areas.length > 0 ? words.nodes( 'area', areas.join( ', ' ) ) : [],
		[ languages( line.languages, words ) ],
		line.from ? words.nodes( 'from', words.country( line.from ) ) : [],
	];
	return list
		.filter( ( one ) => one.some( Boolean ) )
		.flatMap( ( one, at ) => ( at ? [ ' · ', ...one ] : one ) );
}

/** The channels of a line, its site among them: not twice where the chat lives at the same address. */
function withSite( { channels, url }: CompiledLine ): CompiledChannel[] {
	const bare = ( address: string ): string => address.replace( /\/+$/, '' );
	const isThere = channels.some(
		( { type, display } ) =>
			type === 'web' || bare( display ) === bare( url ?? '' )
	);
	return isThere || ! url
		? channels
		: [
				...channels,
				{ type: 'web', display: url, dial: null, hours: null },
			];
}

function drawLine(
	line: CompiledLine,
	region: CompiledRegion,
	words: Words
): HTMLElement {
	const [ name, language ] = nameOf( line.names, words, region );
	const channels = withSite( line );
	return h( 'li', { class: 'afterword-panel__line' }, [
		part(
			'name',
			[
				h(
					'strong',
					base( language ) === base( words.own )
						? {}
						: { lang: language, dir: 'auto' },
					[ name ]
				),
			],
			'p'
		),
		part( 'for', limits( line, region, words ), 'p' ),
		h(
			'ul',
			{ class: 'afterword-panel__channels', role: 'list' },
			channels.map( ( channel ) =>
				drawChannel(
					channel,
					words,
					region.zones === true,
					channels.length === 1
				)
			)
		),
		part(
			'checked',
			words.nodes( 'checked', words.month( line.checked ) ),
			'p'
		),
	] );
}

function drawEmergency(
	numbers: readonly PickedEmergency[],
	words: Words
): HTMLElement | null {
	const needs = numbers.flatMap( ( one ) => one.for );
	const links = numbers.map( ( one ): Child[] => {
		const call = deviceLink( `tel:${ one.dial }`, number( one.number ) );
		const link = one.text
			? h(
					'span',
					{},
					words.nodes(
						'text',
						call,
						deviceLink(
							`sms:${ one.text.replaceAll( ' ', '' ) }`,
							number( one.text )
						)
					)
				)
			: call;
		const key = one.for[ 0 ] === 'police' ? 'police' : 'medical';
		return numbers.length > 1 ? words.nodes( key, link ) : [ link ];
	} );
	const wrapped = links.map( ( nodes ) => h( 'span', {}, nodes ) );
	const [ only ] = needs;
	const key =
		needs.length === 1 && only !== 'any' ? `danger-${ only }` : 'danger';
	const joined =
		wrapped.length > 1
			? h( 'span', {}, words.nodes( 'or', ...wrapped ) )
			: wrapped[ 0 ];
	return joined ? part( 'emergency', words.nodes( key, joined ), 'p' ) : null;
}

const drawDirectory = ( words: Words ): HTMLElement | null =>
	part(
		'directory',
		words.nodes(
			'directory',
			siteLink( directory.url, host( directory.url ) )
		),
		'p'
	);

/**
 * Draws the body of a panel that knows no country: no number.
 *
 * @param words Words.
 */
export const drawNeutral = ( words: Words ): HTMLElement[] =>
	[
		part( 'neutral', [ words.text( 'neutral' ) ], 'p' ),
		drawDirectory( words ),
	].filter( ( one ) => one !== null );

/**
 * Draws a body.
 *
 * @param picked The panel's content.
 * @param region Its region.
 * @param words  Words.
 */
export function drawBody(
	picked: Picked,
	region: CompiledRegion,
	words: Words
): HTMLElement[] {
	const emergency = drawEmergency( picked.emergency, words );
	const parts = [
		part(
			'country',
			words.nodes(
				'country',
				h( 'span', {}, [ words.country( region.region ) ] )
			),
			'p'
		),
		picked.emergencyFirst ? emergency : null,
		picked.note
			? part( 'neutral', [ words.text( 'no-line' ) ], 'p' )
			: null,
		picked.lines.length > 0
			? h(
					'ul',
					{ class: 'afterword-panel__lines', role: 'list' },
					picked.lines.map( ( { line } ) =>
						drawLine( line, region, words )
					)
				)
			: null,
		picked.lines.length > 1
			? part( 'second', [ words.text( 'second' ) ], 'p' )
			: null,
		picked.directory ? drawDirectory( words ) : null,
		picked.emergencyFirst ? null : emergency,
	];
	return parts.filter( ( one ) => one !== null );
}
