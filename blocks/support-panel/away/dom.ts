/**
 * Builds elements without parsing markup.
 */

/** What an element may hold; false and empty strings are left out. */
export type Child = Node | string | false | null;

/**
 * Makes an element.
 *
 * @param tag        Name of the element.
 * @param attributes Attributes.
 * @param children   Content.
 */
export function h< K extends keyof HTMLElementTagNameMap >(
	tag: K,
	attributes: Readonly< Record< string, string > >,
	children: readonly Child[]
): HTMLElementTagNameMap[ K ] {
	const element = document.createElement( tag );
	for ( const [ name, value ] of Object.entries( attributes ) ) {
		element.setAttribute( name, value );
	}
	element.append(
		...( children.filter(
			( child ) => child !== false && child !== null && child !== ''
		) as ( Node | string )[] )
	);
	return element;
}

/**
 * Makes a part of the panel.
 *
 * @param name     End of its class.
 * @param children Content; nothing is made of nothing.
 * @param tag      Name of the element.
 */
export function part(
	name: string,
	children: readonly Child[],
	tag: 'p' | 'span' = 'span'
): HTMLElement | null {
	return children.some( Boolean )
		? h( tag, { class: `afterword-panel__${ name }` }, children )
		: null;
}

/**
 * Marks up a number: left to right, not translated, broken at no space but the one between letters and digits, as
 * number_html() does.
 *
 * @param display The number as the service prints it.
 */
export const number = ( display: string ): HTMLElement =>
	h( 'bdi', { dir: 'ltr', translate: 'no' }, [
		display.replace( / (?!\()/g, '\u00a0' ),
	] );

/**
 * Links to something on the reader's own device.
 *
 * @param url   Address with the scheme tel, sms or mailto.
 * @param child Content.
 */
export const deviceLink = (
	url: string,
	...child: readonly Child[]
): HTMLElement => h( 'a', { href: url }, child );

/**
 * Links to a site without telling it where the reader comes from.
 *
 * @param url   Address; anything but http and https is no link.
 * @param child Content.
 */
export const siteLink = ( url: string, child: Child ): HTMLElement =>
	/^https?:\/\//.test( url )
		? h(
				'a',
				{
					href: url,
					rel: 'noreferrer noopener',
					referrerpolicy: 'no-referrer',
				},
				[ child ]
			)
		: h( 'span', {}, [ child ] );

/**
 * Names an address by its host.
 *
 * @param url Address.
 */
export const host = ( url: string ): HTMLElement =>
	number(
		( /^https?:\/\/([^/?#]+)/.exec( url )?.[ 1 ] ?? url ).replace(
			/^www\./,
			''
		)
	);
