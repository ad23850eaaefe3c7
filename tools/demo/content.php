<?php
/**
 * Writes the demo newsroom: stories, a page with a Query Loop, settings. Can run again: what is
 * there stays as it is.
 *
 * @package Afterword
 */

declare( strict_types=1 );

/** How the newest is first on the home page. */
const AFTERWORD_DEMO_ORDER = array( 'names-garden', 'walking-group', 'cleared', 'refuge-rooms', 'tuesday-mothers', 'school-lunch', 'apology', 'cafe', 'library', 'draft' );

/**
 * Turns plain text into blocks; paragraphs stand apart by an empty line, `## ` begins a heading.
 *
 * @param string $text Text.
 * @return string Block markup.
 */
function afterword_demo_blocks( string $text ): string {
	$blocks = array();
	foreach ( explode( "\n\n", trim( $text ) ) as $part ) {
		$blocks[] = 0 === strpos( $part, '## ' )
			? "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">" . esc_html( substr( $part, 3 ) ) . "</h2>\n<!-- /wp:heading -->"
			: "<!-- wp:paragraph -->\n<p>" . esc_html( $part ) . "</p>\n<!-- /wp:paragraph -->";
	}
	return implode( "\n\n", $blocks );
}

/**
 * Writes a post unless there is one of its address.
 *
 * @param string               $slug   Last part of the address.
 * @param array<string, mixed> $fields As for wp_insert_post().
 * @return void
 */
function afterword_demo_write( string $slug, array $fields ): void {
	$type = $fields['post_type'] ?? 'post';
	if ( get_page_by_path( $slug, OBJECT, $type ) ) {
		return;
	}
	$defaults = array(
		'post_name'   => $slug,
		'post_status' => 'publish',
		'post_author' => 1,
		'post_type'   => $type,
	);
	wp_insert_post( wp_slash( array_merge( $defaults, $fields ) ) );
}

foreach ( AFTERWORD_DEMO_ORDER as $afterword_age => $afterword_slug ) {
	$afterword_story   = require __DIR__ . "/stories/$afterword_slug.php";
	$afterword_content = $afterword_story['content'];
	if ( empty( $afterword_story['classic'] ) ) {
		$afterword_content = afterword_demo_blocks( $afterword_content );
	}
	if ( ! empty( $afterword_story['block'] ) ) {
		$afterword_attributes = is_array( $afterword_story['block'] ) ? wp_json_encode( $afterword_story['block'] ) . ' ' : '';
		$afterword_content   .= "\n\n<!-- wp:afterword/support-panel $afterword_attributes/-->";
	}
	$afterword_category = term_exists( $afterword_story['category'], 'category' );
	if ( ! $afterword_category ) {
		$afterword_category = wp_insert_term( $afterword_story['category'], 'category' );
	}
	$afterword_date = gmdate( 'Y-m-d H:i:s', time() - 3600 - $afterword_age * DAY_IN_SECONDS );
	afterword_demo_write(
		$afterword_slug,
		array(
			'post_title'    => $afterword_story['title'],
			'post_content'  => $afterword_content,
			'post_status'   => $afterword_story['status'] ?? 'publish',
			'post_date'     => $afterword_date,
			'post_date_gmt' => $afterword_date,
			'post_category' => array( (int) $afterword_category['term_id'] ),
			'tags_input'    => $afterword_story['tags'],
		)
	);
}

afterword_demo_write(
	'all-stories',
	array(
		'post_type'    => 'page',
		'post_title'   => 'All stories',
		// Whole stories inside a page: no panel of theirs belongs here.
		'post_content' => '<!-- wp:query {"queryId":1,"query":{"perPage":20,"postType":"post","order":"desc","orderBy":"date","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title {"isLink":true} /-->
<!-- wp:post-content /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->',
	)
);

// What WordPress itself writes at installation is no newsroom.
foreach ( array(
	'hello-world' => 'post',
	'sample-page' => 'page',
) as $afterword_slug => $afterword_type ) {
	$afterword_post = get_page_by_path( $afterword_slug, OBJECT, $afterword_type );
	if ( $afterword_post ) {
		wp_delete_post( $afterword_post->ID, true );
	}
}
// Read past the default that the plugin gives to an option that nobody stored.
if ( ! isset( wp_load_alloptions()['afterword_settings'] ) ) {
	update_option(
		'afterword_settings',
		array(
			'region'    => 'GB',
			'approved'  => true,
			'placement' => array(
				'automatic' => true,
				'since'     => '2000-01-01 00:00:00',
				'postTypes' => array( 'post' ),
			),
		)
	);
}
update_option( 'blogname', 'The Daily Record' );
update_option( 'blogdescription', 'A newsroom that does not exist' );
update_option( 'show_avatars', 0 );
