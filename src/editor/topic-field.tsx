/**
 * A field for topics, by their names.
 */
import { editorData } from './data.ts';
import { NameField } from './name-field.tsx';

/**
 * Draws the field.
 *
 * @param props          Properties.
 * @param props.label    What the topics are for.
 * @param props.topics   Ids of topics.
 * @param props.onChange Takes the ids of known topics, in their order.
 * @param props.most     Most topics.
 */
export const TopicField = ( {
	topics,
	...props
}: {
	label: string;
	topics: readonly string[];
	onChange: ( topics: string[] ) => void;
	most?: number;
} ) => (
	<NameField
		{ ...props }
		chosen={ topics }
		known={ editorData().topics.map( ( { id, label } ) => ( {
			id,
			name: label,
		} ) ) }
	/>
);
