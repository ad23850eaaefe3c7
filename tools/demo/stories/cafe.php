<?php
/**
 * Story of the demo newsroom: bereavement; placed automatically.
 *
 * @package Afterword
 */

return array(
	'title'    => 'The café with an empty chair at every table',
	'tags'     => array( '#Bereavement', 'Food' ),
	'category' => 'Communities',
	'content'  => <<<'TEXT'
On Wednesdays the Corner Café keeps one chair free at every table. It belongs to whoever is missing.

Ines Pereira had the idea in the winter after her husband died. "The hardest thing was to eat alone," she says. "The second hardest was to be cheered up." So on Wednesdays nobody is cheered up. There is soup, and there is company.

A volunteer with training in bereavement support is always in the room. Most guests never speak to her about anything but the soup. Some, after a few weeks, do.

"There is no timetable," says the volunteer, Agnes Hall. "Some people find the second year harder than the first, and think that there must be something wrong with them. There is not."

The soup is paid for by those who can. So far the pot has never been short.
TEXT
	,
);
