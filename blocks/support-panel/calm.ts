/**
 * Waits until a reader has made up their mind.
 */

/** Who types a name passes other entries on the way: wait for the last. Milliseconds. */
const CALM = 300;

/**
 * Calls back once a list has kept its new value for a moment.
 *
 * @param select The list.
 * @param act    What follows.
 */
export function afterCalm( select: HTMLSelectElement, act: () => void ): void {
	let timer: ReturnType< typeof setTimeout >;
	select.addEventListener( 'change', () => {
		clearTimeout( timer );
		timer = setTimeout( act, CALM );
	} );
}
