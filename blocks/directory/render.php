<?php
/**
 * Prints the help page.
 *
 * @package Afterword
 *
 * @var array<string, mixed> $attributes Attributes of the block.
 * @var string               $content    Inner content; there is none.
 * @var WP_Block             $block      The block and its context.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

echo \Afterword\render_directory( $attributes, $block ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is put together, in includes/directory*.php.
