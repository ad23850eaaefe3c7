/**
 * Registers the block in the editor. The page is printed by render.php, so nothing is saved.
 */
import { type BlockConfiguration, registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit } from './edit.tsx';
import './style.scss';

registerBlockType( metadata.name, {
	edit: Edit,
	save: () => null,
} as unknown as BlockConfiguration );
