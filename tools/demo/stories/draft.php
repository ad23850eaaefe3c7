<?php
/**
 * Story of the demo newsroom: a draft to try the editor on.
 *
 * @package Afterword
 */

return array(
	'title'    => 'Draft: what three couples wish they had been told',
	'status'   => 'draft',
	'tags'     => array( 'Miscarriage', 'Health' ),
	'category' => 'Health',
	'content'  => <<<'TEXT'
They met in a waiting room, and again on the stairs outside it. None of them had expected to go home on that day with a leaflet and nothing else.

A year later three couples have written down what they wish somebody had told them. It is one page long. Their hospital now hands it out.
TEXT
	,
);
