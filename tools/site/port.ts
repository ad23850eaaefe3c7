/**
 * Free ports on the loopback address.
 */
import { createServer } from 'node:net';
import { Plain } from '../paths.ts';

/** Sites are for this machine alone. */
export const HOST = '127.0.0.1';

function tryPort( port: number ): Promise< number | null > {
	return new Promise( ( done ) => {
		const server = createServer();
		server.once( 'error', () => done( null ) );
		server.listen( port, HOST, () => {
			const address = server.address();
			server.close( () =>
				done(
					typeof address === 'object' && address ? address.port : null
				)
			);
		} );
	} );
}

/**
 * Makes sure that a port can be listened on.
 *
 * @param  port Port.
 * @param  hint What to do about it, as a whole sentence.
 * @throws {Plain} If another program holds it.
 */
export async function assertFree(
	port: number,
	hint: string
): Promise< void > {
	if ( ( await tryPort( port ) ) === null ) {
		throw new Plain(
			`Port ${ port } is in use by another program. ${ hint }`
		);
	}
}

/**
 * Finds a port for a site that nobody has to know by heart.
 *
 * @param preferred Taken if it is free.
 * @return Free port.
 */
export async function freePort( preferred: number ): Promise< number > {
	return (
		( await tryPort( preferred ) ) ?? ( await tryPort( 0 ) ) ?? preferred
	);
}
