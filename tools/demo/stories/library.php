<?php
/**
 * Story of the demo newsroom: nothing sensitive about it.
 *
 * @package Afterword
 */

return array(
	'title'    => 'Library to open on Sundays from March',
	'tags'     => array( 'Libraries', 'Council' ),
	'category' => 'News',
	'content'  => <<<'TEXT'
The central library will open on Sundays from March, the council decided on Monday without a vote against.

The new hours are a trial for one year. Sixty volunteers have signed up to help, more than there are desks. "We may have to lend out the volunteers," said the librarian, Owen Price.

On Sundays the reading room will be quiet until noon. After that, says the plan, "reasonable noise is to be welcomed".
TEXT
	,
);
