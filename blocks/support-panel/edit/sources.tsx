/**
 * The pages behind a line.
 */
import { ExternalLink } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import {
	describeSource,
	type Shown,
} from '../../../src/editor/numbers/sources.ts';

/** Most pages that are listed; the newest come first. */
const MOST = 3;

const hostOf = ( url: string ): string =>
	/^https?:\/\/(?:www\.)?([^/?#]+)/.exec( url )?.[ 1 ] ?? url;

/**
 * Lists sources.
 *
 * @param props         Properties.
 * @param props.sources Sources, newest first.
 */
export const Sources = ( { sources }: { sources: readonly Shown[] } ) =>
	sources.length > 0 ? (
		<ul className="afterword-lines__sources">
			{ sources.slice( 0, MOST ).map( ( source ) => (
				<li key={ source.url }>
					<ExternalLink href={ source.url } rel="noreferrer">
						{ hostOf( source.url ) }
					</ExternalLink>
					{ ' – ' }
					{ describeSource( source ) }
				</li>
			) ) }
		</ul>
	) : (
		<p>{ __( 'Its sources are not known here.', 'afterword' ) }</p>
	);
