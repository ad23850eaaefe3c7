<?php
/**
 * The end of a story: a rule, then the panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<!-- /wp:separator -->

<!-- wp:afterword/support-panel {"className":"is-style-framed"} /-->
