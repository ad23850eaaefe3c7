/**
 * Whether the story is surely on a sensitive topic and nobody saw to its panel yet.
 */
import { useSelect } from '@wordpress/data';
import { editorData } from './data.ts';
import { missing } from './missing.ts';
import { usePlacedByItself } from './placed-by-itself.ts';
import { store } from './store/index.ts';

/**
 * Says whether the story lacks a panel: none stands there, none comes by itself, and nobody left it out.
 *
 * @param type Type of the post.
 */
export function useLacksPanel( type: string ): boolean {
	const automatic = usePlacedByItself( type );
	const draft = useSelect( ( select ) => {
		const story = select( store );
		return {
			sensitive: story.isSensitive(),
			panel: story.hasPanel(),
			off: story.isSwitchedOff(),
		};
	}, [] );
	return missing( {
		...draft,
		automatic,
		regionApproved: editorData().regionApproved,
		faulty: 0,
	} ).includes( 'panel' );
}
