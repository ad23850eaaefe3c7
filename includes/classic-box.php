<?php
/**
 * The box "Where to get help" below a story in the classic editor. It works without JavaScript; with it, a script puts the same
 * proposals, numbers and preview there as the block editor shows, and keeps what is decided in the same form.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Id of the box. */
const CLASSIC_BOX = 'afterword-classic';

/** Topics that the plain form asks for; a panel serves no more. */
const CLASSIC_TOPICS = 3;

/**
 * Tells whether a type of content has the box where it is edited without blocks.
 *
 * @param string $type Type of content.
 */
function has_classic_box( string $type ): bool {
	return in_array( $type, array_column( public_post_types(), 'slug' ), true );
}

/**
 * Adds the box. The block editor has its own panel and never shows this one.
 *
 * @param mixed $type Type of content.
 */
function add_classic_box( $type ): void {
	if ( is_string( $type ) && has_classic_box( $type ) ) {
		add_meta_box(
			CLASSIC_BOX,
			__( 'Where to get help', 'afterword' ),
			__NAMESPACE__ . '\print_classic_box',
			$type,
			'normal',
			'high',
			array(
				'__block_editor_compatible_meta_box' => true,
				'__back_compat_meta_box'             => true,
			)
		);
	}
}

/**
 * Prints the box.
 *
 * @param mixed $post The story.
 */
function print_classic_box( $post ): void {
	if ( ! $post instanceof \WP_Post ) {
		return;
	}
	wp_nonce_field( classic_action( $post->ID ), CLASSIC_NONCE, false );
	echo '<div id="' . esc_attr( CLASSIC_BOX ) . '-script"></div><div id="' . esc_attr( CLASSIC_BOX ) . '-plain" class="afterword-classic">';
	if ( ! settings()['approved'] ) {
		echo '<p>' . esc_html__( 'No country is approved yet: readers see a panel without numbers.', 'afterword' ) . '</p>';
	}
	print_classic_topics( $post );
	print_classic_switch( $post );
	echo '<p>';
	printf(
		/* translators: %s: the shortcode [afterword]. */
		esc_html__( 'To place the panel yourself, write %s into the text.', 'afterword' ),
		'<code>[' . esc_html( SHORTCODE ) . ']</code>'
	);
	echo '</p>';
	$preview = 'auto-draft' === $post->post_status || ! is_post_type_viewable( $post->post_type ) ? '' : get_preview_post_link( $post );
	if ( is_string( $preview ) && '' !== $preview ) {
		echo '<p><a href="' . esc_url( $preview ) . '">' . esc_html__( 'See the story with its panel, as it was saved', 'afterword' ) . '</a></p>';
	}
	echo '</div>';
}

/**
 * Prints the topics that a person chose, best first, each to be changed.
 *
 * @param \WP_Post $post The story.
 */
function print_classic_topics( \WP_Post $post ): void {
	$names  = topic_names();
	$chosen = classic_values( $post )[ META_TOPICS ];
	$ground = array();
	foreach ( topic_ids( post_topics( $post->ID, holds_shortcode( $post->post_content ) ) ) as $id ) {
		$ground[] = $names[ $id ] ?? $id;
	}
	echo '<fieldset><legend>' . esc_html__( 'Topics of this story', 'afterword' ) . '</legend><p>';
	if ( array() === $chosen ) {
		echo esc_html__( 'Tags, categories and text decide unless you choose a topic.', 'afterword' ) . ' ';
	}
	/* translators: %s: names of topics, joined by commas. */
	echo esc_html( array() === $ground ? __( 'So far they name no sensitive topic.', 'afterword' ) : sprintf( __( 'The story as it was saved: %s', 'afterword' ), implode( ', ', $ground ) ) );
	echo '</p>';
	// What is stored stays, however many, and whether or not this release knows it.
	foreach ( array_pad( $chosen, CLASSIC_TOPICS, '' ) as $at => $id ) {
		/* translators: %d: 1, 2 or 3: which of a story's topics. */
		echo '<p><label>' . esc_html( sprintf( __( 'Topic %d', 'afterword' ), $at + 1 ) );
		echo ' <select name="' . esc_attr( CLASSIC_FORM . '[' . META_TOPICS . '][]' ) . '"><option value="">' . esc_html__( 'None', 'afterword' ) . '</option>';
		foreach ( $names + ( '' === $id ? array() : array( $id => $id ) ) as $one => $name ) {
			echo '<option value="' . esc_attr( $one ) . '"' . selected( $one, $id, false ) . '>' . esc_html( $name ) . '</option>';
		}
		echo '</select></label></p>';
	}
	echo '</fieldset>';
}

/**
 * Prints the switch that keeps the panel out; only where it would come by itself, or was kept out before.
 *
 * @param \WP_Post $post The story.
 */
function print_classic_switch( \WP_Post $post ): void {
	$placement = settings()['placement'];
	$off       = is_switched_off( $post->ID );
	if ( ! $off && ! ( $placement['automatic'] && in_array( $post->post_type, $placement['postTypes'], true ) ) ) {
		return;
	}
	$name = CLASSIC_FORM . '[' . META_OFF . ']';
	echo '<p><input type="hidden" name="' . esc_attr( $name ) . '" value="0"><label><input type="checkbox" name="' . esc_attr( $name ) . '" value="1"'
		. checked( $off, true, false ) . '> ' . esc_html__( 'Leave the panel out of this story', 'afterword' ) . '</label></p>';
}
