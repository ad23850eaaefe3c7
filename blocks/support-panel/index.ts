/**
 * Registers the block in the editor. The page is printed by render.php, so nothing is saved but attributes.
 */
import { type BlockConfiguration, registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { type Attributes, Edit } from './edit.tsx';
import { variations } from './variations.ts';
import './style.scss';

registerBlockType< Attributes >( metadata.name, {
	edit: Edit,
	save: () => null,
	variations,
} as unknown as BlockConfiguration< Attributes > );
