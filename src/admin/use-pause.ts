/**
 * Waits until somebody pauses typing.
 */
import { useEffect, useState } from '@wordpress/element';

/** How long the pause must be. Milliseconds. */
const PAUSE = 300;

/**
 * Gives a value once it has not changed for a while.
 *
 * @param value What is being typed.
 */
export function usePause( value: string ): string {
	const [ settled, setSettled ] = useState( value );
	useEffect( () => {
		const timer = setTimeout( () => setSettled( value ), PAUSE );
		return () => clearTimeout( timer );
	}, [ value ] );
	return settled;
}
