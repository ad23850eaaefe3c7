<?php
/**
 * Everything that the plugin does to a site: each action and filter, one line each.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

// What is stored.
add_action( 'init', __NAMESPACE__ . '\register_settings' );
add_action( 'init', __NAMESPACE__ . '\register_meta_fields' );
add_filter( 'rest_pre_get_setting', __NAMESPACE__ . '\rest_settings_value', 10, 2 );
add_filter( 'map_meta_cap', __NAMESPACE__ . '\map_capability', 10, 2 );

add_action( 'wp_after_insert_post', __NAMESPACE__ . '\detect_on_save', 10, 2 );
add_action( 'init', __NAMESPACE__ . '\keep_cache_local', 0 );
add_action( 'wp_loaded', __NAMESPACE__ . '\check_term_map' );
add_action( 'created_term', __NAMESPACE__ . '\term_was_saved', 10, 3 );
add_action( 'edited_term', __NAMESPACE__ . '\term_was_saved', 10, 3 );
add_action( 'delete_term', __NAMESPACE__ . '\term_was_deleted', 10, 3 );

// What a story lacks, kept on save and in a walk through older ones.
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\story_was_saved', 10, 2 );
add_action( 'set_object_terms', __NAMESPACE__ . '\story_terms_changed' );
add_action( 'deleted_term_relationships', __NAMESPACE__ . '\story_terms_changed' );
add_action( 'added_post_meta', __NAMESPACE__ . '\story_field_changed', 10, 3 );
add_action( 'updated_post_meta', __NAMESPACE__ . '\story_field_changed', 10, 3 );
add_action( 'deleted_post_meta', __NAMESPACE__ . '\story_field_changed', 10, 3 );
add_filter( 'wxr_export_skip_postmeta', __NAMESPACE__ . '\skip_in_export', 10, 2 );
add_action( 'admin_init', __NAMESPACE__ . '\check_walk' );
add_action( WALK, __NAMESPACE__ . '\walk_stories' );
add_action( 'add_option_' . TERM_MAP, __NAMESPACE__ . '\rules_changed', 10, 0 );
add_action( 'update_option_' . TERM_MAP, __NAMESPACE__ . '\rules_changed', 10, 0 );
add_action( 'update_option_' . LARGE_TERM_MAP, __NAMESPACE__ . '\rules_changed', 10, 0 );
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\shared_was_saved', 10, 4 );
add_action( 'deleted_post', __NAMESPACE__ . '\shared_was_deleted', 10, 2 );
register_deactivation_hook( FILE, __NAMESPACE__ . '\stop_walk' );

// What readers see.
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\nearest_translation', 10, 2 );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\register_patterns' );
add_filter( 'the_content', __NAMESPACE__ . '\append_panel', 100 );
add_action( 'clean_post_cache', __NAMESPACE__ . '\forget_templates', 10, 2 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early_styles' );
add_filter( 'the_content_feed', __NAMESPACE__ . '\append_to_feed' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'loop_start', __NAMESPACE__ . '\remember_list' );
add_action( 'wp', __NAMESPACE__ . '\signal_sensitive_page' );
add_filter( 'body_class', __NAMESPACE__ . '\add_body_class' );
add_filter( 'wp_speculation_rules_href_exclude_paths', __NAMESPACE__ . '\exclude_leave_target' );

// What people work with.
add_action( 'rest_api_init', __NAMESPACE__ . '\register_rest_routes' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_preview_route' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_story_field' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_settings_route' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_term_routes' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_term_field' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_draw_route' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_text_route' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_help_page_route' );
add_action( 'transition_post_status', __NAMESPACE__ . '\forget_help_page', 10, 3 );
add_action( 'deleted_post', __NAMESPACE__ . '\forget_deleted_help_page', 10, 2 );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_editor' );
add_action( 'add_meta_boxes', __NAMESPACE__ . '\add_classic_box' );
add_action( 'save_post', __NAMESPACE__ . '\save_classic_form', 10, 2 );
add_filter( 'wp_refresh_nonces', __NAMESPACE__ . '\refresh_classic_nonce', 11, 2 );
add_action( 'media_buttons', __NAMESPACE__ . '\print_classic_button' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_classic' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_menu' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_own_screen' );
add_action( 'admin_notices', __NAMESPACE__ . '\print_notices' );
add_action( 'admin_init', __NAMESPACE__ . '\offer_privacy_policy' );
add_action( 'admin_init', __NAMESPACE__ . '\add_list_columns' );
add_action( 'restrict_manage_posts', __NAMESPACE__ . '\print_list_filter' );
add_action( 'pre_get_posts', __NAMESPACE__ . '\filter_list' );
