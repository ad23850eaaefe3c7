<?php
/**
 * Story of the demo newsroom: abuse of children in the past; a classic post, placed automatically.
 *
 * @package Afterword
 */

return array(
	'title'    => '"We were believed": former pupils receive an apology',
	'tags'     => array( 'Child sexual abuse', 'Inquiry' ),
	'category' => 'News',
	'classic'  => true,
	'content'  => <<<'TEXT'
Nineteen people who were abused as children at a boarding school that has long since closed were given a formal apology on Thursday. The bishop read it standing, and then read out the words that the former pupils had written in answer.

An independent inquiry found last year that adults who were told at the time did nothing. Its recommendations, among them a fund for counselling that has no closing date, have now been accepted in full.

"I was not looking for an apology," said one of the former pupils, who wishes to be known as Michael. "I wanted a room full of people to hear it and not look away. Today they did."

He spoke about it for the first time at fifty-two. "There is no late," he said. "Whoever you tell, tell somebody who is trained to listen, and go at your own pace."
TEXT
	,
);
