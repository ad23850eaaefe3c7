<?php
/**
 * A panel while it is being filled. Twin of the class in src/core/draft.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Takes lines until the ceiling is reached, and keeps what alone meets a need.
 */
final class Draft {

	/**
	 * Lines picked so far.
	 *
	 * @var list<array{line: array<string, mixed>, topic: int, why: string}>
	 */
	public $lines = array();

	/**
	 * Keys of the best line for the first topic, or of the best lines of its areas.
	 *
	 * @var list<int>
	 */
	public $best = array();

	/**
	 * Most lines.
	 *
	 * @var int
	 */
	public $ceiling;

	/**
	 * Needs that were met: a line that alone meets one is not replaced.
	 *
	 * @var list<callable(array<string, mixed>): bool>
	 */
	private $needs = array();

	/**
	 * Starts an empty panel.
	 *
	 * @param int $ceiling Most lines.
	 */
	public function __construct( int $ceiling ) {
		$this->ceiling = $ceiling;
	}

	/**
	 * Says whether a line is in.
	 *
	 * @param array<string, mixed> $line The line.
	 */
	public function has( array $line ): bool {
		return $this->count(
			static function ( array $one ) use ( $line ): bool {
				return $one['key'] === $line['key'];
			}
		) > 0;
	}

	/**
	 * Counts the lines that pass a test.
	 *
	 * @param callable(array<string, mixed>): bool $test The test.
	 */
	public function count( callable $test ): int {
		return count( array_filter( array_column( $this->lines, 'line' ), $test ) );
	}

	/**
	 * Adds a line if there is room and it is not in yet.
	 *
	 * @param array<string, mixed>|null $line  The line.
	 * @param int                       $topic Topic it was picked for.
	 * @param string                    $why   Reason.
	 */
	public function add( ?array $line, int $topic, string $why ): void {
		if ( $line && count( $this->lines ) < $this->ceiling && ! $this->has( $line ) ) {
			$this->lines[] = compact( 'line', 'topic', 'why' );
		}
	}

	/**
	 * Fills what is left. Lines for some people only that were not made for the topic come in while a reader would
	 * otherwise have no second line.
	 *
	 * @param list<array<string, mixed>>                  $lines     Lines, best first.
	 * @param int                                         $topic     Topic they are added for.
	 * @param (callable(array<string, mixed>): bool)|null $is_misfit Test for such lines; null = none is.
	 */
	public function fill( array $lines, int $topic, ?callable $is_misfit = null ): void {
		foreach ( $lines as $line ) {
			if ( count( $this->lines ) < 2 || null === $is_misfit || ! $is_misfit( $line ) ) {
				$this->add( $line, $topic, 'also' );
			}
		}
	}

	/**
	 * Says whether a line must stay.
	 *
	 * @param array<string, mixed> $line The line.
	 */
	private function is_protected( array $line ): bool {
		if ( in_array( $line['key'], $this->best, true ) ) {
			return true;
		}
		foreach ( $this->lines as $picked ) {
			if ( 'pinned' === $picked['why'] && $picked['line']['key'] === $line['key'] ) {
				return true;
			}
		}
		$is_always = static function ( array $one ): bool {
			return isset( $one['always'] );
		};
		foreach ( array_merge( array( $is_always ), $this->needs ) as $test ) {
			if ( $test( $line ) && 1 === $this->count( $test ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Meets a need: with a line that is in already, else in a free place, else instead of the last unprotected line.
	 *
	 * @param callable(array<string, mixed>): bool $test       The need.
	 * @param list<array<string, mixed>>           $candidates Lines, best first.
	 * @param int                                  $topic      Topic it is picked for.
	 * @param string                               $why        Reason.
	 */
	public function repair( callable $test, array $candidates, int $topic, string $why ): void {
		if ( ! $this->count( $test ) ) {
			foreach ( $candidates as $line ) {
				if ( $test( $line ) && ! $this->has( $line ) ) {
					$this->place( $line, $topic, $why );
					break;
				}
			}
		}
		if ( $this->count( $test ) ) {
			$this->needs[] = $test;
		}
	}

	/**
	 * Puts a line into a free place, else into that of the last unprotected line.
	 *
	 * @param array<string, mixed> $line  The line.
	 * @param int                  $topic Topic it is picked for.
	 * @param string               $why   Reason.
	 */
	private function place( array $line, int $topic, string $why ): void {
		if ( count( $this->lines ) < $this->ceiling ) {
			$this->add( $line, $topic, $why );
			return;
		}
		for ( $at = count( $this->lines ) - 1; $at >= 0; $at-- ) {
			if ( ! $this->is_protected( $this->lines[ $at ]['line'] ) ) {
				$this->lines[ $at ] = compact( 'line', 'topic', 'why' );
				return;
			}
		}
	}
}
