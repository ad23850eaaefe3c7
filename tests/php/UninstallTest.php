<?php
/**
 * Tests that nothing of ours stays.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Runs uninstall.php as WordPress does.
 */
final class UninstallTest extends TestCase {

	/**
	 * The option and the fields of posts go; what belongs to others stays.
	 *
	 * @coversNothing
	 */
	public function test_everything_goes(): void {
		global $wpdb;
		$post = $this->make_post();
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		update_option( 'afterwords', 'of somebody else' );
		update_post_meta( $post, 'afterword_topics', array( 'suicide' ) );
		update_post_meta( $post, 'afterword_off', true );
		update_post_meta( $post, '_afterword_numbers', array( '141:replaced' ) );
		update_post_meta(
			$post,
			'_afterword_dismissed',
			array(
				array(
					'topic'  => 'suicide',
					'reason' => '',
				),
			)
		);
		update_post_meta( $post, '_afterword_needs', 'panel' );
		update_post_meta( $post, '_afterword_seen', 'x' );
		\Afterword\walk_from( 0 );
		update_post_meta( $post, 'subtitle', 'kept' );

		defined( 'WP_UNINSTALL_PLUGIN' ) || define( 'WP_UNINSTALL_PLUGIN', 'afterword/plugin.php' );
		include ROOT . '/uninstall.php';

		self::assertSame( '0', (string) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'afterword\\_%'" ) );
		self::assertSame( '0', (string) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%afterword\\_%'" ) );
		self::assertFalse( wp_next_scheduled( 'afterword_walk' ) );
		self::assertSame( 'of somebody else', get_option( 'afterwords' ) );
		self::assertSame( 'kept', get_post_meta( $post, 'subtitle', true ) );
	}
}
