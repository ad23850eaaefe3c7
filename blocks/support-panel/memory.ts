/**
 * The country that a reader asked this device to remember: its code, nothing else, and only after a tap.
 */

/** Key in the site's own local storage. */
const KEY = 'afterword-country';

/** Set once the device refused to store: asking again would lead nowhere. */
let isRefused = false;

/**
 * Reads the remembered country.
 *
 * @param codes Known regions: anything else in the storage is not ours.
 * @return Region code; null if there is none or the storage is closed.
 */
export function recall( codes: ReadonlySet< string > ): string | null {
	try {
		const code = localStorage.getItem( KEY ) ?? '';
		return codes.has( code ) ? code : null;
	} catch {
		return null;
	}
}

/**
 * Says whether there is a storage. Writes nothing to find out.
 */
export function canRemember(): boolean {
	try {
		return ! isRefused && !! localStorage;
	} catch {
		return false;
	}
}

/**
 * Remembers a country.
 *
 * @param code Region code; null forgets.
 * @return Whether it worked.
 */
export function remember( code: string | null ): boolean {
	try {
		if ( code === null ) {
			localStorage.removeItem( KEY );
		} else {
			localStorage.setItem( KEY, code );
		}
		return true;
	} catch {
		isRefused = true;
		return false;
	}
}
