<?php
/**
 * Story of the demo newsroom: loss of a baby, with the block placed by hand.
 *
 * @package Afterword
 */

return array(
	'title'    => 'A garden where their names are kept',
	'tags'     => array( 'Baby loss', 'Stillbirth', 'Gardens' ),
	'category' => 'Communities',
	'block'    => true,
	'content'  => <<<'TEXT'
On the first Saturday of every month a gate behind St Anne's library is unlocked for two hours. There is no sign on it. The people who come know where it is.

Inside are low beds of lavender and forget-me-nots, and along the wall a row of slate tiles. Each carries a first name. Some have one date on them, some have two that are very close together.

Marian Osei and her partner laid the first tile four years ago, for their daughter Efua. "We had a name for her and nowhere to say it," she says. "People were kind, but after a month or two they stopped asking. Here nobody has to ask. You sit down and you say her name, or you weed."

## Room for fathers and grandparents

The garden was planned by parents together with midwives from the hospital. What surprised them was who came: fathers on their own, grandmothers, a brother of nine who waters the same pot each time.

"Grief like this often has no photograph and no stories to tell," says Ruth Campbell, a bereavement midwife. "That does not make it small. Parents may need someone to talk to in the first week, and they may need it again ten years later."

The council has now given the group the ground for good. The tiles will stay, and there is space for more, which, Marian says, is the one thing she wishes were not needed.
TEXT
	,
);
