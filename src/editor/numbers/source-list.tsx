/**
 * The pages behind what is said of a number.
 */
import { ExternalLink, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { describeSource, readSources, type Shown } from './sources.ts';

/** Whose sources: a region, a key of its file, and what to call it. */
export interface Subject {
	region: string;
	/** Id of a line, or `retired:` and a number. */
	entry: string;
	label: string;
}

const hostOf = ( url: string ): string =>
	new URL( url ).hostname.replace( /^www\./, '' );

function Sources( { region, entry, label }: Subject ) {
	const [ list, setList ] = useState< readonly Shown[] | null >( null );
	const [ failed, setFailed ] = useState( false );
	useEffect( () => {
		readSources( region ).then(
			( book ) => setList( book[ entry ] ?? [] ),
			() => setFailed( true )
		);
	}, [ region, entry ] );
	if ( failed ) {
		return <p>{ __( 'The sources could not be loaded.', 'afterword' ) }</p>;
	}
	return list === null ? (
		<Spinner />
	) : (
		<>
			<p>{ label }</p>
			<ul className="afterword-numbers__sources">
				{ list.map( ( source ) => (
					<li key={ source.url }>
						<ExternalLink href={ source.url } rel="noreferrer">
							{ hostOf( source.url ) }
						</ExternalLink>
						{ ' – ' }
						{ describeSource( source ) }
					</li>
				) ) }
			</ul>
		</>
	);
}

/**
 * Lists the sources of some subjects.
 *
 * @param props          Properties.
 * @param props.subjects Whose.
 */
export const SourceList = ( {
	subjects,
}: {
	subjects: readonly Subject[];
} ) => (
	<div>
		{ subjects.map( ( subject ) => (
			<Sources
				key={ `${ subject.region } ${ subject.entry }` }
				{ ...subject }
			/>
		) ) }
	</div>
);
