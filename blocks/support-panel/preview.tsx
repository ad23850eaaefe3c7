/**
 * The panel of a story whose editor has no blocks.
 */
import { DrawnPanel } from './edit/drawn-panel.tsx';
import { AT_HOME } from './edit/place.ts';
import { usePreview } from './edit/use-preview.ts';

interface Props {
	postId: number;
	/** Ids of topics; empty = general help. */
	topics: string[];
	region: string;
	level: number;
}

/** Lines as they are picked. */
const NO_CHOICE = { hidden: [], order: [], note: '' };

/**
 * Draws the panel as readers at home see it.
 *
 * @param props        Properties.
 * @param props.postId Id of the post; 0 if there is none.
 * @param props.topics Ids of topics.
 * @param props.region Code that locks the region.
 * @param props.level  Level of the heading.
 */
export function Preview( props: Props ) {
	const preview = usePreview( { ...props, ...NO_CHOICE, place: AT_HOME } );
	return <DrawnPanel hasStory={ props.postId > 0 } preview={ preview } />;
}
