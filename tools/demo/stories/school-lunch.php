<?php
/**
 * Story of the demo newsroom: eating disorders, without a number of any kind; placed automatically.
 *
 * @package Afterword
 */

return array(
	'title'    => 'How one school stopped talking about "good" food',
	'tags'     => array( 'Eating disorders', 'Schools', 'Young people' ),
	'category' => 'Education',
	'content'  => <<<'TEXT'
The posters in the dining hall of Hillview School used to sort meals into green and red. They were taken down after a pupil, then fourteen, told her form tutor that she read them like a law.

Nadia is seventeen now and has been well for two years. She helped to write what hangs there instead: a list of the week's dishes, and under it the names of three adults to whom anybody may talk.

"People imagine that it is about wanting to look a certain way," she says. "For me it was about feeling safe. What helped was that somebody noticed that I had become quiet, and did not comment on my plate."

## What staff learned

All staff, from the kitchen to the library, have had a morning's training. They learned that eating disorders affect boys and girls of every size, that they are serious, and that people recover from them, sooner if help comes early.

"We do not have to spot an illness," says Tom Reed, who teaches geography. "We have to spot a child who is struggling, and know whom to ask next."

Lunch has become louder, says the head cook. She takes it as a good sign.
TEXT
	,
);
