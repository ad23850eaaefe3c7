<?php
/**
 * Tests what the editor loads where, and what stays when a story's versions are written and restored.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\enqueue_editor;

/**
 * Scripts, revisions, autosaves.
 */
final class EditorTest extends TestCase {

	/**
	 * Where widgets are edited there is no story, and WordPress forbids the post editor's script.
	 *
	 * @covers \Afterword\edits_widgets
	 * @testWith ["wp-edit-widgets", false]
	 *           ["wp-customize-widgets", false]
	 *           ["wp-edit-post", true]
	 *           ["wp-edit-site", true]
	 *
	 * @param string $screen Script of the screen.
	 * @param bool   $ours   Whether our panels load there.
	 */
	public function test_scripts_by_screen( string $screen, bool $ours ): void {
		$kept                  = wp_scripts();
		$GLOBALS['wp_scripts'] = clone $kept;
		wp_dequeue_script( 'afterword-editor' );
		wp_enqueue_script( $screen );
		enqueue_editor();
		$loads                 = wp_script_is( 'afterword-editor' );
		$data                  = wp_scripts()->get_data( 'afterword-support-panel-editor-script', 'before' );
		$GLOBALS['wp_scripts'] = $kept;
		self::assertSame( $ours, $loads );
		self::assertStringContainsString( 'window.afterwordEditor = {', implode( '', (array) $data ), 'The block needs its data everywhere.' );
	}

	/**
	 * Lists rows of our fields.
	 *
	 * @return list<array{string, string}> Post and field.
	 */
	private function rows(): array {
		$rows = $GLOBALS['wpdb']->get_results( "SELECT post_id, meta_key FROM {$GLOBALS['wpdb']->postmeta} WHERE meta_key LIKE '%afterword%' ORDER BY meta_key", ARRAY_N );

		return is_array( $rows ) ? $rows : array();
	}

	/**
	 * What a person decided belongs to the story, as its tags do, not to one version of its text: versions hold none of it, and restoring
	 * one changes none of it.
	 *
	 * @coversNothing
	 */
	public function test_versions(): void {
		wp_set_current_user( 1 );
		update_option(
			'afterword_settings',
			array(
				'region'    => 'GB',
				'approved'  => true,
				'placement' => array(
					'automatic' => true,
					'text'      => true,
				),
			)
		);
		$text = 'The coroner recorded a conclusion of suicide. The family spoke of suicide prevention after an earlier suicide attempt.';
		$id   = $this->make_post( array( 'post_content' => $text ) );
		wp_save_post_revision( $id );
		$this->rest(
			'POST',
			"/wp/v2/posts/$id",
			array(
				'content' => 'Another text.',
				'meta'    => array( 'afterword_topics' => array( 'gambling' ) ),
			)
		);
		// Not by the REST API, which says for the rest of the process that it saves by itself.
		$autosave = wp_create_post_autosave(
			array(
				'post_ID'      => $id,
				'post_type'    => 'post',
				'post_title'   => 'A story',
				'post_content' => 'A third text.',
				'post_excerpt' => '',
			)
		);
		self::assertIsInt( $autosave );
		$versions = wp_get_post_revisions( $id );
		self::assertGreaterThanOrEqual( 2, count( $versions ) );
		$decided = array( array( (string) $id, 'afterword_topics' ) );
		self::assertSame( $decided, $this->rows() );

		$first = end( $versions );
		self::assertInstanceOf( \WP_Post::class, $first );
		self::assertSame( $text, $first->post_content );
		wp_restore_post_revision( $first->ID );
		self::assertSame( $text, get_post( $id )->post_content ?? '' );
		self::assertSame( array( 'gambling' ), get_post_meta( $id, 'afterword_topics', true ) );
		self::assertSame( array( array( (string) $id, '_afterword_found' ), $decided[0] ), $this->rows(), 'The restored text is read anew.' );
	}
}
