/**
 * The stories that a decision would concern, before it is saved.
 */
import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { said } from '../said.ts';
import { type NamedTerm, readStories, type Stories } from './data.ts';

/**
 * Lists stories.
 *
 * @param props        Properties.
 * @param props.id     Id of the term.
 * @param props.unless Terms that they must not carry.
 */
export function StoryList( {
	id,
	unless,
}: {
	id: number;
	unless: NamedTerm[];
} ) {
	const [ found, setFound ] = useState< Stories | string | null >( null );
	const others = JSON.stringify( unless );
	useEffect( () => {
		let gone = false;
		readStories( id, JSON.parse( others ) as NamedTerm[] ).then(
			( stories ) => gone || setFound( stories ),
			( error: unknown ) =>
				gone ||
				setFound(
					sprintf(
						/* translators: %s: what the server said. */
						__(
							'The stories could not be listed: %s You can save all the same.',
							'afterword'
						),
						said( error )
					)
				)
		);
		return () => {
			gone = true;
		};
	}, [ id, others ] );
	if ( found === null || typeof found === 'string' ) {
		return (
			<p role="status">
				{ found ?? __( 'Looking for stories…', 'afterword' ) }
			</p>
		);
	}
	return (
		<div className="afterword-stories">
			<p role="status">
				{ sprintf(
					/* translators: %s: a number. */
					_n(
						'%s published story carries it.',
						'%s published stories carry it.',
						found.total,
						'afterword'
					),
					String( found.total )
				) }{ ' ' }
				{ found.total > found.stories.length &&
					__( 'The newest:', 'afterword' ) }
			</p>
			{ found.stories.length > 0 && (
				<ul>
					{ found.stories.map( ( { id: story, title, edit } ) => (
						<li key={ story }>
							{ edit ? <a href={ edit }>{ title }</a> : title }
						</li>
					) ) }
				</ul>
			) }
		</div>
	);
}
