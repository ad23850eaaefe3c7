<?php
/**
 * Where no script of ours runs, AMP pages above all: the panel without what only our script uses.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Says whether the AMP plugin makes an AMP page of this one.
 */
function is_amp(): bool {
	return function_exists( 'amp_is_request' ) && true === amp_is_request();
}

/**
 * Leaves out of a panel what works by script alone. AMP takes elements away that it does not know and keeps what is in them: the
 * words for other countries would stand there as text.
 *
 * @param string $html Our own panel.
 */
function without_script_parts( string $html ): string {
	return (string) preg_replace( '#<(template|label|select|button)\b.*?</\1>\s*#s', '', $html );
}
