<?php
/**
 * What the lists of stories show of help: a column, and a filter. docs/editor.md describes both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the column. */
const LIST_COLUMN = 'afterword';

/** Parameter of the filter. Says what a story lacks, never what it is about. */
const LIST_FILTER = 'afterword_needs';

/**
 * Adds the column to the list of every type that readers can open.
 */
function add_list_columns(): void {
	foreach ( array_column( public_post_types(), 'slug' ) as $type ) {
		add_filter( "manage_{$type}_posts_columns", __NAMESPACE__ . '\add_list_column' );
		add_action( "manage_{$type}_posts_custom_column", __NAMESPACE__ . '\print_list_column', 10, 2 );
	}
}

/**
 * Puts the column before the date.
 *
 * @param mixed $columns Headings by name.
 * @return mixed
 */
function add_list_column( $columns ) {
	if ( ! is_array( $columns ) ) {
		return $columns;
	}
	$at = array_search( 'date', array_keys( $columns ), true );
	$at = is_int( $at ) ? $at : count( $columns );

	return array_slice( $columns, 0, $at, true )
		+ array( LIST_COLUMN => __( 'Help', 'afterword' ) )
		+ array_slice( $columns, $at, null, true );
}

/**
 * Prints what a story lacks.
 *
 * @param mixed $column  Name of the column.
 * @param mixed $post_id Id of the story.
 */
function print_list_column( $column, $post_id ): void {
	if ( LIST_COLUMN !== $column ) {
		return;
	}
	$id = is_numeric( $post_id ) ? (int) $post_id : 0;
	if ( ! current_user_can( 'edit_post', $id ) ) {
		// A list of sensitive stories is nothing for everybody.
		print_list_dash( __( 'Not yours to edit', 'afterword' ) );
		return;
	}
	if ( isset( waiting_stories()[ $id ] ) ) {
		// Quick edit prints the row before its request ends.
		look_at_waiting();
	}
	$needs = array_intersect_key( named_needs(), array_flip( array_map( 'strval', get_post_meta( $id, META_NEEDS ) ) ) );
	if ( array() !== $needs ) {
		echo wp_kses( implode( '<br>', array_map( 'esc_html', $needs ) ), array( 'br' => array() ) );
	} elseif ( '' === get_post_meta( $id, META_SEEN, true ) ) {
		esc_html_e( 'Not looked at yet', 'afterword' );
	} else {
		print_list_dash( __( 'Nothing missing', 'afterword' ) );
	}
}

/**
 * Prints a dash, and words for those who hear the list.
 *
 * @param string $words Plain text.
 */
function print_list_dash( string $words ): void {
	echo '<span aria-hidden="true">&#8212;</span><span class="screen-reader-text">' . esc_html( $words ) . '</span>';
}

/**
 * Names what a story may lack.
 *
 * @return array<string, string>
 */
function named_needs(): array {
	return array(
		NEEDS_PANEL   => __( 'Needs help panel', 'afterword' ),
		NEEDS_NUMBERS => __( 'Old numbers', 'afterword' ),
	);
}

/**
 * Prints the filter.
 *
 * @param mixed $type Type of the posts in the list.
 */
function print_list_filter( $type ): void {
	if ( ! in_array( $type, array_column( public_post_types(), 'slug' ), true ) ) {
		return;
	}
	$asked = asked_need();
	printf(
		'<label for="%1$s" class="screen-reader-text">%2$s</label><select name="%1$s" id="%1$s"><option value="">%3$s</option>',
		esc_attr( LIST_FILTER ),
		esc_html__( 'Filter by help', 'afterword' ),
		esc_html__( 'All stories', 'afterword' )
	);
	foreach ( named_needs() as $need => $name ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $need ), selected( $need, $asked, false ), esc_html( $name ) );
	}
	echo '</select>';
}

/**
 * Tells what the list is filtered by.
 *
 * @return string NEEDS_PANEL, NEEDS_NUMBERS, or empty.
 */
function asked_need(): string {
	$asked = $_GET[ LIST_FILTER ] ?? ''; // phpcs:ignore WordPress.Security -- chooses what is shown, compared with a closed list.

	return is_string( $asked ) && isset( named_needs()[ $asked ] ) ? $asked : '';
}

/**
 * Filters the list.
 *
 * @param mixed $query The query about to run.
 */
function filter_list( $query ): void {
	if ( ! is_admin() || ! $query instanceof \WP_Query || ! $query->is_main_query() || '' === asked_need() ) {
		return;
	}
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( ! $screen || 'edit' !== $screen->base ) {
		return;
	}
	$type    = get_post_type_object( $screen->post_type );
	$clauses = $query->get( 'meta_query' );
	$own     = array(
		'key'   => META_NEEDS,
		'value' => asked_need(),
	);
	// Whatever another plugin filters by applies, too.
	$query->set( 'meta_query', is_array( $clauses ) && array() !== $clauses ? array( $clauses, $own ) : array( $own ) );
	if ( $type && ! current_user_can( $type->cap->edit_others_posts ) ) {
		$query->set( 'author', get_current_user_id() );
	}
}
