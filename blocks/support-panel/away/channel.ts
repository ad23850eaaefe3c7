/**
 * Draws one way to reach a service. Same markup as includes/panel-channel.php.
 */
import { type CompiledChannel } from '../../../src/core/compiled.ts';
import { weekCode } from '../../../src/core/hours.ts';
import { hoursText } from '../../../src/core/hours-text.ts';
import {
	type Child,
	deviceLink,
	h,
	host,
	number,
	part,
	siteLink,
} from './dom.ts';
import { type Words } from './words.ts';

/** What follows the scheme; a number sign would begin a fragment. */
const target = ( { dial }: CompiledChannel ): string =>
	( dial ?? '' ).replaceAll( '#', '%23' );

function message( channel: CompiledChannel, words: Words ): Child {
	const { display, keyword = '' } = channel;
	const text = keyword
		? words.nodes(
				'keyword',
				h( 'bdi', { translate: 'no' }, [ keyword ] ),
				number( display )
			)
		: [ number( display ) ];
	const body = keyword ? `?body=${ encodeURIComponent( keyword ) }` : '';
	return channel.dial
		? deviceLink( `sms:${ target( channel ) }${ body }`, ...text )
		: h( 'span', {}, text );
}

function contact( channel: CompiledChannel, words: Words ): Child {
	const { type, display, dial } = channel;
	switch ( type ) {
		case 'chat':
		case 'web':
			return siteLink( display, host( display ) );
		case 'email':
			return deviceLink( `mailto:${ display }`, number( display ) );
		case 'whatsapp':
			// WhatsApp knows numbers only with their country.
			return dial?.startsWith( '+' )
				? siteLink(
						`https://wa.me/${ dial.slice( 1 ) }`,
						number( display )
					)
				: number( display );
		case 'sms':
			return message( channel, words );
		default:
			return dial
				? deviceLink( `tel:${ target( channel ) }`, number( display ) )
				: number( display );
	}
}

/**
 * Names languages, each in itself, unless the page's is among them.
 *
 * @param tags  BCP 47 tags.
 * @param words Words.
 */
export function languages(
	tags: readonly string[],
	words: Words
): HTMLElement | null {
	const base = ( tag: string ): string => tag.split( '-' )[ 0 ] ?? tag;
	if ( tags.some( ( tag ) => base( tag ) === base( words.page ) ) ) {
		return null;
	}
	const names = tags
		.filter( ( tag ) => words.language( tag ) )
		.map( ( tag ) =>
			h( 'bdi', base( tag ) === base( words.own ) ? {} : { lang: tag }, [
				words.language( tag ),
			] )
		);
	const list = names.flatMap( ( name, at ) =>
		at ? [ ', ', name ] : [ name ]
	);
	return names.length > 0
		? part( 'language', words.nodes( 'languages', h( 'span', {}, list ) ) )
		: null;
}

/**
 * Draws a channel.
 *
 * @param channel   Channel of a line.
 * @param words     Words.
 * @param namesZone Whether hours name their zone.
 * @param alone     Whether the service can be reached in no other way.
 */
export function drawChannel(
	channel: CompiledChannel,
	words: Words,
	namesZone: boolean,
	alone: boolean
): HTMLElement {
	const { type, keyword, extension, menu, cost, hours } = channel;
	const says =
		hours !== null || alone || ( type !== 'web' && type !== 'email' );
	const week = weekCode( hours );
	const parts: Child[] = [
		type === 'sms' && keyword
			? null
			: part( 'label', [ words.text( type ) ] ),
		contact( channel, words ),
		extension
			? h( 'span', {}, words.nodes( 'extension', number( extension ) ) )
			: null,
		menu ? h( 'span', {}, words.nodes( 'menu', number( menu ) ) ) : null,
		channel.languages ? languages( channel.languages, words ) : null,
		cost ? part( 'cost', [ words.text( cost ) ] ) : null,
		says
			? part( 'hours', [
					hoursText(
						hours,
						hours !== null && namesZone,
						words.hours
					),
				] )
			: null,
		week &&
			h(
				'span',
				{
					class: `afterword-panel__now${ namesZone ? ' is-zoned' : '' }`,
					'data-hours': week,
				},
				[]
			),
	];
	return h(
		'li',
		{},
		parts
			.filter( Boolean )
			.flatMap( ( one, at ) => ( at ? [ ' ', one ] : [ one ] ) )
	);
}
