<?php
/**
 * The plugin's screens in the admin: one menu entry, one row of a table for each page below it.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Slug of the menu entry, and of its first page. */
const PAGE = 'afterword';

/**
 * Lists the screens in the order of the menu, by slug.
 *
 * `title` heads the page and names it in the menu; `cap` is what seeing it needs; `script` is an entry of
 * webpack.screens.cjs below admin/, which fills the element `afterword-{script}`; `data` collects what the script finds in
 * `window.afterword{Script}`.
 *
 * @return non-empty-array<string, array{title: string, cap: string, script: non-empty-string, data: callable(): array<string, mixed>}>
 */
function screens(): array {
	return array(
		PAGE                  => array(
			'title'  => __( 'Setup', 'afterword' ),
			'cap'    => CAP_MANAGE,
			'script' => 'settings',
			'data'   => __NAMESPACE__ . '\settings_page_data',
		),
		'afterword-topics'    => array(
			'title'  => __( 'Topics', 'afterword' ),
			'cap'    => CAP_MANAGE,
			'script' => 'topics',
			'data'   => __NAMESPACE__ . '\topics_page_data',
		),
		'afterword-languages' => array(
			'title'  => __( 'Languages', 'afterword' ),
			'cap'    => CAP_MANAGE,
			'script' => 'languages',
			'data'   => __NAMESPACE__ . '\languages_page_data',
		),
	);
}

/**
 * Adds the menu entry and its pages.
 */
function add_menu(): void {
	$name = __( 'Afterword', 'afterword' );
	add_menu_page( $name, $name, CAP_MANAGE, PAGE, __NAMESPACE__ . '\print_screen', 'dashicons-sos', 81 );
	foreach ( screens() as $slug => $screen ) {
		/* translators: %s: name of one of the plugin's screens. */
		$title = sprintf( __( '%s – Afterword', 'afterword' ), $screen['title'] );
		// The first page has the slug of the entry itself, which prints it already.
		add_submenu_page( PAGE, $title, $screen['title'], $screen['cap'], $slug, PAGE === $slug ? '' : __NAMESPACE__ . '\print_screen' );
	}
}

/**
 * Gives the address of a screen.
 *
 * @param string $slug Slug; left out: the Setup screen.
 */
function settings_url( string $slug = PAGE ): string {
	return admin_url( "admin.php?page=$slug" );
}

/**
 * Tells which of our screens is drawn.
 *
 * @param string $id Id or hook of a screen: `toplevel_page_afterword`. What stands before `_page_` depends on the language.
 * @return string Slug; empty on screens that are not ours.
 */
function own_screen( string $id ): string {
	foreach ( array_keys( screens() ) as $slug ) {
		if ( 1 === preg_match( "/_page_$slug$/D", $id ) ) {
			return $slug;
		}
	}

	return '';
}

/**
 * Prints the page that the script fills.
 */
function print_screen(): void {
	$screen = screens()[ own_screen( (string) current_action() ) ] ?? screens()[ PAGE ];
	echo '<div class="wrap"><h1>' . esc_html( $screen['title'] ) . '</h1><div id="afterword-' . esc_attr( $screen['script'] ) . '"></div>';
	echo '<noscript><p>' . esc_html__( 'This screen needs JavaScript.', 'afterword' ) . '</p></noscript></div>';
}

/**
 * Loads the script of the screen that is drawn, and its data.
 *
 * @param mixed $hook Hook of the screen.
 */
function enqueue_own_screen( $hook ): void {
	$screen = screens()[ own_screen( is_string( $hook ) ? $hook : '' ) ] ?? null;
	if ( null !== $screen ) {
		$handle = 'afterword-' . $screen['script'];
		enqueue_screen( $handle, 'admin/' . $screen['script'] );
		add_script_data( $handle, 'afterword' . ucfirst( $screen['script'] ), call_user_func( $screen['data'] ) );
	}
}
