<?php
/**
 * Story of the demo newsroom: harmless, in spite of its tag. No panel belongs under it.
 *
 * @package Afterword
 */

return array(
	'title'    => 'Postmistress cleared after twenty-one years',
	'tags'     => array( 'Miscarriage of justice', 'Courts' ),
	'category' => 'News',
	'content'  => <<<'TEXT'
The Court of Appeal has quashed the conviction of a former postmistress who had been found guilty of false accounting in a case that rested on a faulty computer system.

Margaret Ellery, seventy-four, was in court with her two sons to hear the judges call the case a miscarriage of justice. Missing sums that she was accused of taking had never existed.

"I kept every receipt," she told reporters on the steps. "I knew that one day somebody would add them up."

Her old shop is a florist's today. The owner sent a bouquet, and a bill marked as paid.
TEXT
	,
);
