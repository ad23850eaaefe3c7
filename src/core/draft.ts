/**
 * A panel while it is being filled. includes/draft.php does the same.
 */
import { type CompiledLine } from './compiled.ts';

/** Why a line stands in the panel. */
export type Why =
	| 'pinned'
	| 'specialist'
	| 'fallback'
	| 'always-open'
	| 'topic-2'
	| 'topic-3'
	| 'language'
	| 'pair'
	| 'text'
	| 'also';

/** A line with the topic and the reason it was picked for. */
export interface PickedLine {
	line: CompiledLine;
	topic: number;
	why: Why;
}

/** Something that a line is or is not. */
export type Test = ( line: CompiledLine ) => boolean;

/** Takes lines until the ceiling is reached, and keeps what alone meets a need. */
export class Draft {
	readonly lines: PickedLine[] = [];
	/** Needs that were met: a line that alone meets one is not replaced. */
	private readonly needs: Test[] = [];
	/** Keys of the best line for the first topic, or of the best lines of its areas. */
	best: readonly number[] = [];
	readonly ceiling: number;

	constructor( ceiling: number ) {
		this.ceiling = ceiling;
	}

	get hasRoom(): boolean {
		return this.lines.length < this.ceiling;
	}

	readonly has: Test = ( line ) =>
		this.lines.some( ( picked ) => picked.line.key === line.key );

	readonly meets = ( test: Test ): boolean =>
		this.lines.some( ( { line } ) => test( line ) );

	add( line: CompiledLine | undefined, topic: number, why: Why ): void {
		if ( line && this.hasRoom && ! this.has( line ) ) {
			this.lines.push( { line, topic, why } );
		}
	}

	/**
	 * Fills what is left. Lines for some people only that were not made for the topic come in while a reader would
	 * otherwise have no second line.
	 */
	fill(
		lines: readonly CompiledLine[],
		topic: number,
		isMisfit: Test = () => false
	): void {
		for ( const line of lines ) {
			if ( this.lines.length < 2 || ! isMisfit( line ) ) {
				this.add( line, topic, 'also' );
			}
		}
	}

	private isProtected( line: CompiledLine ): boolean {
		const alone = ( test: Test ): boolean =>
			test( line ) &&
			this.lines.filter( ( picked ) => test( picked.line ) ).length === 1;
		return (
			this.best.includes( line.key ) ||
			this.lines.some(
				( picked ) =>
					picked.why === 'pinned' && picked.line.key === line.key
			) ||
			alone( ( { always } ) => always === true ) ||
			this.needs.some( alone )
		);
	}

	/**
	 * Meets a need: with a line that is in already, else in a free place, else instead of the last unprotected line.
	 */
	repair(
		test: Test,
		candidates: readonly CompiledLine[],
		topic: number,
		why: Why
	): void {
		const found = candidates.find(
			( line ) => test( line ) && ! this.has( line )
		);
		if ( ! this.meets( test ) && found ) {
			if ( this.hasRoom ) {
				this.add( found, topic, why );
			} else {
				const at = this.lines.findLastIndex(
					( { line } ) => ! this.isProtected( line )
				);
				if ( at >= 0 ) {
					this.lines[ at ] = { line: found, topic, why };
				}
			}
		}
		if ( this.meets( test ) ) {
			this.needs.push( test );
		}
	}
}
