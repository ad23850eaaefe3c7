<?php
/**
 * For the template of single stories, below the content: the panel in the width of the text.
 *
 * @package Afterword
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:afterword/support-panel /--></div>
<!-- /wp:group -->
