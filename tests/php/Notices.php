<?php
/**
 * Whose notice it is: ours fail a test whatever their level.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Tells the plugin's own PHP notices from those of WordPress.
 */
final class Notices {

	/**
	 * Notices of our files while WordPress loads the plugin.
	 *
	 * @var list<string>
	 */
	private static array $at_boot = array();

	/**
	 * Says whether a file belongs to the plugin.
	 *
	 * @param string $file Path as PHP reports it.
	 * @return bool
	 */
	public static function is_ours( string $file ): bool {
		$root = realpath( ROOT ) . '/';
		$path = (string) ( realpath( $file ) ? realpath( $file ) : $file );
		return 0 === strpos( $path, $root ) && 1 !== preg_match( '#^(vendor|node_modules|\.wp)/#', substr( $path, strlen( $root ) ) );
	}

	/**
	 * Throws for a notice of ours; leaves any other to the handler before.
	 *
	 * @param callable|null $before Handler that was set before, PHPUnit's own.
	 * @return callable Handler for set_error_handler().
	 */
	public static function handler( ?callable $before ): callable {
		return static function ( int $level, string $message, string $file, int $line ) use ( $before ) {
			if ( self::is_ours( $file ) && ( error_reporting() & $level ) ) {
				throw new \ErrorException( "$message in $file:$line", 0, $level, $file, $line );
			}
			return $before ? $before( $level, $message, $file, $line ) : false;
		};
	}

	/**
	 * Starts to collect notices of our files.
	 *
	 * @return void
	 */
	public static function watch_boot(): void {
		set_error_handler(
			static function ( int $level, string $message, string $file, int $line ): bool {
				if ( self::is_ours( $file ) && ( error_reporting() & $level ) ) {
					self::$at_boot[] = "$message in $file:$line";
				}
				return false;
			}
		);
		// A call of ours that WordPress calls wrong is reported in a file of WordPress.
		$GLOBALS['wp_filter']['doing_it_wrong_run'][10]['afterword'] = array(
			'function'      => static function ( string $name, string $message ): void {
				self::$at_boot[] = "$name: $message";
			},
			'accepted_args' => 2,
		);
	}

	/**
	 * Ends the run if loading the plugin gave a notice.
	 *
	 * @return void
	 */
	public static function end_boot(): void {
		restore_error_handler();
		remove_all_actions( 'doing_it_wrong_run' );
		if ( self::$at_boot ) {
			fwrite( STDERR, "Notices while WordPress loaded the plugin:\n" . implode( "\n", self::$at_boot ) . "\n" );
			exit( 1 );
		}
	}
}
