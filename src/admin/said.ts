/**
 * What the server said when it refused something.
 */

/**
 * Reads the message of a failed request.
 *
 * @param error What apiFetch threw: an Error, or `{ code, message }` of the REST API.
 * @return The message; empty if there is none.
 */
export const said = ( error: unknown ): string =>
	String( ( error as { message?: unknown } | null )?.message ?? '' );
