<?php
/**
 * Story of the demo newsroom: domestic abuse; a classic post, the panel is placed automatically.
 *
 * @package Afterword
 */

return array(
	'title'    => 'Six rooms with their own front doors',
	'tags'     => array( 'Domestic abuse', 'Housing' ),
	'category' => 'News',
	'classic'  => true,
	'content'  => <<<'TEXT'
The county's refuge has opened six small flats for families, each with its own front door. Until now mothers and children shared a kitchen and a corridor with four other households.

"When you have left everything, a door that you can close yourself is not a luxury," says Helen Marsh, who manages the refuge. Where it stands is not published, and visitors are asked not to bring their phones.

Not everyone who is controlled or frightened by a partner thinks of it as abuse, Helen says, and not everyone wants to leave. "People ring us to ask whether what is happening to them is normal. That is reason enough to ring. Nobody will tell you what you must do."

The flats were paid for by the council and by a collection that began with a jar on the counter of a bakery. A boy of six who moved in last week has already chosen the colour of his door. It is going to be orange.
TEXT
	,
);
