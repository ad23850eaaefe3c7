/**
 * The window in which an admin decides what one tag stands for.
 */
import {
	Button,
	CheckboxControl,
	Modal,
	Notice,
	RadioControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { decide, type Decision, type Term } from './data.ts';
import { Exceptions } from './exceptions.tsx';
import { StoryList } from './stories.tsx';
import { TopicsField } from './topics-field.tsx';

type Kind = 'name' | 'topics' | 'nothing';

const kindOf = ( own: Decision | null ): Kind => {
	if ( own === null ) {
		return 'name';
	}
	return own.topics.length > 0 ? 'topics' : 'nothing';
};

/**
 * Draws the window.
 *
 * @param props         Properties.
 * @param props.term    The term.
 * @param props.onSaved Takes the term as it now stands.
 * @param props.onClose Closes the window.
 */
export function DecisionWindow( {
	term,
	onSaved,
	onClose,
}: {
	term: Term;
	onSaved: ( term: Term ) => void;
	onClose: () => void;
} ) {
	const [ kind, setKind ] = useState( kindOf( term.own ) );
	const [ topics, setTopics ] = useState(
		term.own?.topics ??
			term.means.map( ( { topic } ) => topic ).slice( 0, 3 )
	);
	const [ suggest, setSuggest ] = useState( term.own?.suggest ?? false );
	const [ unless, setUnless ] = useState( term.own?.unless ?? [] );
	const [ busy, setBusy ] = useState( false );
	const [ fault, setFault ] = useState( '' );
	const incomplete = kind === 'topics' && topics.length === 0;

	const save = async (): Promise< void > => {
		setBusy( true );
		setFault( '' );
		const decision =
			kind === 'topics'
				? { topics, suggest, unless }
				: { topics: [], suggest: false, unless: [] };
		try {
			onSaved(
				await decide( term.id, kind === 'name' ? null : decision )
			);
		} catch ( error ) {
			setFault(
				sprintf(
					/* translators: %s: what the server said. */
					__( 'Nothing was saved: %s', 'afterword' ),
					said( error )
				)
			);
			setBusy( false );
		}
	};

	const title = sprintf(
		/* translators: %s: name of a tag or category. */
		__( 'What “%s” stands for', 'afterword' ),
		term.name
	);

	return (
		<Modal
			className="afterword-decision"
			title={ title }
			onRequestClose={ onClose }
		>
			<RadioControl
				label={ __( 'It stands for', 'afterword' ) }
				selected={ kind }
				options={ [
					{
						value: 'name',
						label: __(
							'what its name and the categories above say',
							'afterword'
						),
					},
					{
						value: 'topics',
						label: __( 'these topics', 'afterword' ),
					},
					{
						value: 'nothing',
						label: __( 'no topic here', 'afterword' ),
					},
				] }
				onChange={ ( value ) => setKind( value as Kind ) }
			/>
			{ kind === 'topics' && (
				<>
					<TopicsField value={ topics } onChange={ setTopics } />
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ __( 'Only suggest them', 'afterword' ) }
						help={ __(
							'The panel is not added by itself for this alone: the text must agree, or a journalist.',
							'afterword'
						) }
						checked={ suggest }
						onChange={ setSuggest }
					/>
					<Exceptions
						self={ term.id }
						value={ unless }
						onChange={ setUnless }
					/>
				</>
			) }
			<StoryList
				id={ term.id }
				unless={ kind === 'topics' ? unless : [] }
			/>
			<div aria-live="polite">
				{ fault && (
					<Notice status="error" isDismissible={ false }>
						{ fault }
					</Notice>
				) }
				{ incomplete && (
					<p>{ __( 'Choose a topic first.', 'afterword' ) }</p>
				) }
			</div>
			<Button
				__next40pxDefaultSize
				variant="primary"
				isBusy={ busy }
				disabled={ busy || incomplete }
				accessibleWhenDisabled
				onClick={ () => void save() }
			>
				{ __( 'Save', 'afterword' ) }
			</Button>{ ' ' }
			<Button
				__next40pxDefaultSize
				variant="tertiary"
				onClick={ onClose }
			>
				{ __( 'Cancel', 'afterword' ) }
			</Button>
		</Modal>
	);
}
