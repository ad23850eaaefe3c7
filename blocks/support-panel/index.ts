/**
 * Registers the block in the editor. The page is printed by render.php, so nothing is saved but attributes.
 */
import { type BlockConfiguration, registerBlockType } from '@wordpress/blocks';
import { transforms } from '../../src/editor/transforms/index.ts';
import metadata from './block.json';
import { Edit } from './edit.tsx';
import { type Attributes } from './edit/attributes.ts';
import { variations } from './variations.ts';
import './editor.scss';
import './style.scss';

registerBlockType< Attributes >( metadata.name, {
	edit: Edit,
	save: () => null,
	transforms,
	variations,
} as unknown as BlockConfiguration< Attributes > );
