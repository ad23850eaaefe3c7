<?php
/**
 * Registers our patterns. Their content stands in patterns/ and is read when one is used.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Namespace of the patterns, and their category. */
const PATTERNS = 'afterword';

/**
 * Registers the category and all patterns.
 */
function register_patterns(): void {
	register_block_pattern_category( PATTERNS, array( 'label' => __( 'Where to get help', 'afterword' ) ) );
	foreach ( patterns() as $name => $pattern ) {
		register_block_pattern(
			PATTERNS . "/$name",
			$pattern + array(
				'categories' => array( PATTERNS ),
				'keywords'   => array( 'helpline', 'support', 'afterword' ),
				'filePath'   => dirname( FILE ) . "/patterns/$name.php",
			)
		);
	}
}

/**
 * Lists the patterns by the names of their files.
 *
 * @return array<string, array<string, mixed>> As for register_block_pattern().
 */
function patterns(): array {
	return array(
		'help-page'   => array(
			'title'       => __( 'Help page', 'afterword' ),
			'description' => __( 'The panel, which follows the reader\'s country, then every line of your own.', 'afterword' ),
			'blockTypes'  => array( 'core/post-content' ),
			'postTypes'   => array( 'page' ),
		),
		'story-end'   => array(
			'title'       => __( 'Help at the end of a story', 'afterword' ),
			'description' => __( 'A rule and the framed panel.', 'afterword' ),
		),
		'story-start' => array(
			'title'       => __( 'Note at the start of a story', 'afterword' ),
			'description' => __( 'What the story describes, and a line that leads to the panel.', 'afterword' ),
		),
		'template'    => array(
			'title'       => __( 'Help below the content', 'afterword' ),
			'description' => __( 'For the template of single stories: the panel in the width of the text.', 'afterword' ),
			'blockTypes'  => array( 'core/template-part' ),
		),
	);
}

/**
 * Gives the content of a pattern in the language of the moment.
 *
 * @param string $name One of patterns().
 * @return string Serialized blocks.
 */
function pattern_content( string $name ): string {
	ob_start();
	include dirname( FILE ) . "/patterns/$name.php";

	return trim( (string) ob_get_clean() );
}
