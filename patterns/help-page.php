<?php
/**
 * Content of a help page: the panel, which follows the reader's country, then every line of the site's own.
 *
 * @package Afterword
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:paragraph -->
<p><?php esc_html_e( 'If a story has affected you, or you are worried about someone, talking to someone can help. You do not need to be sure what to say.', 'afterword' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:afterword/support-panel {"topics":["general"]} /-->

<!-- wp:afterword/directory /-->
