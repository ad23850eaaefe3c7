/** Exit codes of the commands: docs/commands.md. */
export const EXIT = { fine: 0, failed: 1, badInput: 2 } as const;

/** Input that the person who called can mend. */
export class BadInput extends Error {}

/**
 * Runs a command: prints what it throws as one sentence.
 *
 * @param command The command; returns an exit code.
 */
export async function run( command: () => Promise< number > ): Promise< void > {
	try {
		process.exitCode = await command();
	} catch ( error ) {
		console.error(
			error instanceof Error ? error.message : String( error )
		);
		const usage =
			error instanceof Error &&
			'code' in error &&
			String( error.code ).startsWith( 'ERR_PARSE_ARGS' );
		process.exitCode =
			usage || error instanceof BadInput ? EXIT.badInput : EXIT.failed;
	}
}
