<?php
/**
 * Tests a plugin whose generated files are missing.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * An upload cut short, or a checkout that was never built: readers still get help, admins a clear message.
 */
final class WithoutBuildTest extends TestCase {

	/**
	 * Copies the site with the plugin's own files alone, and visits it.
	 *
	 * @return array<string, mixed> What without-build.php reports.
	 */
	private function visit_without_build(): array {
		exec( escapeshellarg( PHP_BINARY ) . ' -v', $version, $missing );
		if ( $missing ) {
			self::markTestSkipped( 'No second PHP process can be started here.' );
		}
		$work   = sys_get_temp_dir() . '/afterword-without-build-' . getmypid();
		$plugin = "$work/content/plugins/afterword";
		wp_mkdir_p( "$work/database" );
		wp_mkdir_p( $plugin );
		copy( DB_DIR . '/' . DB_FILE, "$work/database/" . DB_FILE );
		copy( WP_CONTENT_DIR . '/db.php', "$work/content/db.php" );
		symlink( ABSPATH . 'wp-content/themes', "$work/content/themes" );
		copy( ROOT . '/plugin.php', "$plugin/plugin.php" );
		exec( 'cp -r ' . escapeshellarg( ROOT . '/includes' ) . ' ' . escapeshellarg( $plugin ) );
		exec( escapeshellarg( PHP_BINARY ) . ' -d display_errors=1 ' . escapeshellarg( __DIR__ . '/without-build.php' ) . ' ' . escapeshellarg( $work ) . ' 2>&1', $lines, $code );
		exec( 'rm -rf ' . escapeshellarg( $work ) );
		$output = implode( "\n", $lines );
		$report = json_decode( $output, true );

		self::assertSame( 0, $code, $output );
		self::assertIsArray( $report, "Nothing but the report is printed, no notice:\n$output" );

		return $report;
	}

	/**
	 * A block placed by hand shows the directory; nothing is placed by itself; admins read what to do.
	 *
	 * @covers \Afterword\register_blocks
	 * @covers \Afterword\print_notices
	 */
	public function test_a_missing_build(): void {
		$report = $this->visit_without_build();

		self::assertSame( 1, substr_count( $report['by_hand'], '<section' ) );
		self::assertStringContainsString( 'href="https://findahelpline.com"', $report['by_hand'] );
		self::assertStringNotContainsString( 'tel:', (string) preg_replace( '#<template.*#s', '', $report['by_hand'] ) );
		self::assertStringNotContainsString( '<section', $report['automatic'], 'Without data nobody knows what the story is about.' );
		self::assertStringContainsString( 'Install the plugin again', $report['notice'] );
		self::assertStringContainsString( 'findahelpline.com', $report['preview']['html'] );
		self::assertSame( 404, $report['data'] );
		self::assertSame( 'GB', $report['settings']['region'], 'The settings survive.' );
		self::assertTrue( $report['settings']['approved'] );
	}
}
