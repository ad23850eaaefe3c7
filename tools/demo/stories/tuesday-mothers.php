<?php
/**
 * Story of the demo newsroom: mental health after a birth; the block's topic is chosen by hand.
 *
 * @package Afterword
 */

return array(
	'title'    => 'Tuesday mornings, when nobody has to say that they are fine',
	'tags'     => array( 'Families', 'Parenting' ),
	'category' => 'Health',
	'block'    => array( 'topics' => array( 'postnatal-mental-health' ) ),
	'content'  => <<<'TEXT'
"Everyone looked at the baby and told me how happy I must be," says Josie Bright. "I remember nodding."

Her son was five weeks old and she had hardly slept, but what frightened her was something else: she felt nothing at all, and was certain that she was the only mother who ever had. A health visitor noticed. It took one question, asked without haste.

Now Josie makes the tea at a group that meets on Tuesdays in the old school. Ten mothers come, and since the spring two fathers. Babies lie on a blanket in the middle. The first sentence that newcomers hear is that nobody has to say that they are fine.

## More common than it looks

More than one in ten women become depressed or anxious in the year after a birth, and partners can too. "It is an illness, it is nobody's fault, and it gets better with help," says Claire Doyle, the health visitor. "The earlier you tell someone, the sooner it does. Your doctor or midwife has heard it before."

Josie's son is two. He has a strong opinion about biscuits. "I did not miss it after all," she says. "I was afraid that I had missed it."
TEXT
	,
);
