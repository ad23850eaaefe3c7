<?php
/**
 * Story of the demo newsroom: death by suicide, told with care; the panel is placed automatically.
 *
 * @package Afterword
 */

return array(
	'title'    => 'They walk on Sundays, and they ask how you are',
	'tags'     => array( 'Suicide prevention', 'Walking', 'Men' ),
	'category' => 'Health',
	'content'  => <<<'TEXT'
The rule of the Sunday walk is that nobody is asked what they do for a living. You may be asked how you are, and you may say as much or as little as you like.

The group meets at nine by the boathouse. It began with three men who had lost a friend, Daniel, and who found that they could not talk about it sitting down. Last week forty-one people came, and two dogs.

"We all thought someone else was closer to him," says Peter Lang, who started it. "So each of us waited. Now we do not wait. If somebody has been quiet, we ring."

## Asking does no harm

Dr Amina Yusuf, who leads the county's work on suicide prevention, hears one worry again and again: that asking a person about suicidal thoughts might plant the idea. "It does not," she says. "Asking plainly, and then listening, is often a relief. You do not have to have an answer. You can help them find someone who does, and stay with them while they call."

Most people who come through a crisis, she adds, go on to live good lives. Several of them walk on Sundays.

The group has no website and no fees. It walks in any weather. If it rains hard, says Peter, it walks faster.
TEXT
	,
);
