<?php
/**
 * The site's help page: where it is, how it is made, what happens when it goes.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most pages that the Setup screen offers. */
const MOST_PAGES = 300;

/**
 * Registers the route that makes the help page.
 */
function register_help_page_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/help-page',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\rest_make_help_page',
			'permission_callback' => __NAMESPACE__ . '\may_make_help_page',
		)
	);
}

/**
 * Lets those in who may manage Afterword and publish pages.
 */
function may_make_help_page(): bool {
	return may_manage() && current_user_can( 'publish_pages' );
}

/**
 * Publishes a help page and links every panel to it. Who asks twice gets the same page.
 *
 * @return \WP_REST_Response|\WP_Error `{ id, title, link }`
 */
function rest_make_help_page() {
	$id = settings()['helpPage'];
	if ( 0 === $id || 'publish' !== get_post_status( $id ) ) {
		$id = publish_help_page();
		if ( $id instanceof \WP_Error ) {
			return $id;
		}
		update_option( OPTION, prepare_settings( array( 'helpPage' => $id ) ) );
	}

	return new \WP_REST_Response(
		array(
			'id'    => $id,
			'title' => page_title( $id ),
			'link'  => get_permalink( $id ),
		)
	);
}

/**
 * Publishes a page from our pattern, in the site's language, whatever the admin's own is.
 *
 * @return int|\WP_Error Id of the page.
 */
function publish_help_page() {
	$switched = switch_to_locale( get_locale() );
	$id       = wp_insert_post(
		array(
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_title'   => wp_slash( __( 'Help and support', 'afterword' ) ),
			'post_content' => wp_slash( pattern_content( 'help-page' ) ),
		),
		true
	);
	if ( $switched ) {
		restore_previous_locale();
	}

	return $id;
}

/**
 * Lists the published pages for the Setup screen to choose from.
 *
 * @return list<array{id: int, title: string}> By title.
 */
function named_pages(): array {
	$pages = array();
	foreach ( get_posts(
		array(
			'post_type'      => 'page',
			'post_status'    => 'publish',
			'posts_per_page' => MOST_PAGES, // phpcs:ignore WordPress.WP.PostsPerPage.posts_per_page_posts_per_page -- one screen of the admin's.
			'orderby'        => 'title',
			'order'          => 'ASC',
		)
	) as $page ) {
		if ( $page instanceof \WP_Post ) {
			$pages[] = array(
				'id'    => $page->ID,
				'title' => page_title( $page->ID ),
			);
		}
	}

	return $pages;
}

/**
 * Gives the title of a page as plain text.
 *
 * @param int $id Id of the page.
 */
function page_title( int $id ): string {
	$title = wp_strip_all_tags( html_entity_decode( get_the_title( $id ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );

	/* translators: %d: number of a page without a title. */
	return '' === $title ? sprintf( __( 'Page %d', 'afterword' ), $id ) : $title;
}

/**
 * Forgets the help page when readers can no longer open it: panels then link to the international directory. Looking it up
 * while a story is drawn would cost a query on every page.
 *
 * @param mixed $now    Status that a post gets.
 * @param mixed $before Status that it had.
 * @param mixed $post   The post.
 */
function forget_help_page( $now, $before, $post ): void {
	if ( 'publish' === $before && 'publish' !== $now && $post instanceof \WP_Post && settings()['helpPage'] === $post->ID ) {
		update_option( OPTION, prepare_settings( array( 'helpPage' => 0 ) ) );
	}
}

/**
 * Forgets the help page when it is deleted for good.
 *
 * @param mixed $id   Id of a post.
 * @param mixed $post The post.
 */
function forget_deleted_help_page( $id, $post ): void {
	forget_help_page( 'deleted', $post->post_status ?? '', $post );
}
