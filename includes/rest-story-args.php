<?php
/**
 * Arguments of the REST routes that show what a story's panel holds.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** A word that may be left out. */
const REST_WORD = array(
	'type'    => 'string',
	'default' => '',
);

/** A list of ids that may be left out. */
const REST_IDS = array(
	'type'    => 'array',
	'items'   => array( 'type' => 'string' ),
	'default' => array(),
);

/**
 * Lists what each of these routes takes: the story, the reader's area, and what the story chooses among the lines.
 *
 * @return array<string, array<string, mixed>> As for register_rest_route().
 */
function story_args(): array {
	return array(
		'post'   => array(
			'type'        => 'integer',
			'required'    => true,
			'description' => __( 'Id of the story.', 'afterword' ),
		),
		'area'   => REST_WORD + array( 'description' => __( 'Area of that country.', 'afterword' ) ),
		'hidden' => REST_IDS + array( 'description' => __( 'Ids of lines that the story does without.', 'afterword' ) ),
		'order'  => REST_IDS + array( 'description' => __( 'Ids of lines that come first.', 'afterword' ) ),
		'note'   => REST_WORD + array( 'description' => __( 'What the newsroom says above the lines.', 'afterword' ) ),
	);
}
