<?php
/**
 * Prints the calls of WordPress's translation functions in the files given, as JSON:
 * `[ { file, line, name, args: [ string | null ] } ]`; null stands for an argument that is no plain string.
 */

declare( strict_types=1 );

const FUNCTIONS = '/^(_[_enx]|_ex|_nx|_nx?_noop|esc_(html|attr)_[_ex])$/D';
const SILENT    = array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT );

function tokens( string $file ): array {
	$line = 1;
	$all  = array();
	foreach ( token_get_all( (string) file_get_contents( $file ) ) as $token ) {
		list( $type, $text, $line ) = is_array( $token ) ? $token : array( $token, $token, $line );
		if ( ! in_array( $type, SILENT, true ) ) {
			$all[] = array( $type, $text, $line );
		}
	}

	return $all;
}

function plain_string( array $tokens ): ?string {
	if ( 1 !== count( $tokens ) || T_CONSTANT_ENCAPSED_STRING !== $tokens[0][0] ) {
		return null;
	}
	$inner = substr( $tokens[0][1], 1, -1 );

	return "'" === $tokens[0][1][0] ? preg_replace( "/\\\\([\\\\'])/", '$1', $inner ) : stripcslashes( $inner );
}

/** Reads the arguments of the call whose opening bracket stands at $at. */
function arguments_at( array $tokens, int $at ): array {
	$depth = 0;
	$args  = array( array() );
	for ( ; isset( $tokens[ $at ] ); $at++ ) {
		$text = $tokens[ $at ][1];
		if ( in_array( $text, array( '(', '[', '{' ), true ) && 1 === ++$depth ) {
			continue;
		}
		if ( in_array( $text, array( ')', ']', '}' ), true ) && 0 === --$depth ) {
			break;
		}
		if ( ',' === $text && 1 === $depth ) {
			$args[] = array();
		} else {
			$args[ count( $args ) - 1 ][] = $tokens[ $at ];
		}
	}

	return array_map( 'plain_string', array_values( array_filter( $args ) ) );
}

$calls = array();
foreach ( array_slice( $argv, 1 ) as $file ) {
	$tokens = tokens( $file );
	foreach ( $tokens as $i => $token ) {
		$name   = ltrim( $token[1], '\\' );
		$before = $tokens[ $i - 1 ][1] ?? '';
		$after  = $tokens[ $i + 1 ][1] ?? '';
		if ( '(' === $after && 1 === preg_match( FUNCTIONS, $name ) && ! in_array( $before, array( 'function', '->', '::' ), true ) ) {
			$calls[] = array(
				'file' => $file,
				'line' => $token[2],
				'name' => $name,
				'args' => arguments_at( $tokens, $i + 1 ),
			);
		}
	}
}
echo json_encode( $calls, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
