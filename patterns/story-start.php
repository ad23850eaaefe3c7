<?php
/**
 * The start of a story: what it is about, then the line that leads to the panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:group {"layout":{"type":"flow"}} -->
<div class="wp-block-group"><!-- wp:paragraph {"placeholder":"<?php esc_attr_e( 'This story describes …', 'afterword' ); ?>"} -->
<p></p>
<!-- /wp:paragraph -->

<!-- wp:afterword/pointer /--></div>
<!-- /wp:group -->
