/**
 * A list of numbers, each with what is to be said of it and what can be done.
 */
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { plainText } from '../story-text.ts';
import { isolated } from './isolate.ts';
import { offer } from './offer.ts';
import { OpenPattern } from './open-pattern.tsx';
import { SourceList } from './source-list.tsx';
import { subjectsOf } from './subjects.ts';
import { type Corrections } from './use-corrections.ts';
import { type PlacedReport } from './use-numbers.ts';
import { checkedIn, sentence } from './words.ts';

/** What can be done with the numbers of a list. */
export interface Means extends Corrections {
	/** Calls a number right as it stands; left out where nothing can be kept. */
	onDismiss?: ( report: PlacedReport ) => void;
	/** Takes that back. */
	onAskAgain?: ( report: PlacedReport ) => void;
	/** Whether a correction is shown only when asked for. */
	hesitant?: boolean;
}

/** How far around a number the name of its service is looked for: a block may hold a whole book. UTF-16 units. */
const NEAR = 5000;

const nearby = ( html: string, offset: number ): string =>
	html.slice( Math.max( 0, offset - NEAR ), offset + NEAR );

/** How many numbers are listed at first: each costs time to draw. */
const FIRST = 20;

function Replace( {
	report,
	put,
	replace,
	hesitant,
}: { report: PlacedReport; put: string } & Means ) {
	const [ asked, setAsked ] = useState( ! hesitant );
	return asked ? (
		<Button
			size="small"
			variant="secondary"
			onClick={ () => replace( report, put ) }
		>
			{ report.printed === null
				? sprintf(
						/* translators: %s: a telephone number, perhaps with the name of its helpline. */
						__( 'Replace with %s', 'afterword' ),
						isolated( put )
					)
				: sprintf(
						/* translators: %s: a telephone number. */
						__( 'Let the link dial %s', 'afterword' ),
						isolated( put )
					) }
		</Button>
	) : (
		<Button
			size="small"
			variant="tertiary"
			onClick={ () => setAsked( true ) }
		>
			{ __( 'Offer the correction', 'afterword' ) }
		</Button>
	);
}

function Item( { report, ...means }: { report: PlacedReport } & Means ) {
	const [ sources, setSources ] = useState( false );
	const { pattern, clientId } = report;
	// In an address a space may stand as a code.
	const number =
		report.printed === null ? plainText( report.text ) : report.digits;
	const put =
		pattern === undefined
			? offer( report, nearby( report.html, report.offset ) )
			: '';
	const subjects = subjectsOf( report );
	const { onDismiss, onAskAgain, show } = means;
	const button = ( label: string, spoken: string, act: () => void ) => (
		<Button
			size="small"
			variant="tertiary"
			aria-label={ spoken }
			onClick={ act }
		>
			{ label }
		</Button>
	);
	return (
		<li>
			<p>
				<bdi dir="ltr">
					<strong>{ number }</strong>
				</bdi>
				{ '. ' }
				{ sentence( report ) } { checkedIn( report ) }
			</p>
			<div className="afterword-numbers__means">
				{ put !== '' && (
					<Replace report={ report } put={ put } { ...means } />
				) }
				{ clientId !== '' &&
					button(
						__( 'Show', 'afterword' ),
						sprintf(
							/* translators: %s: a telephone number. */
							__( 'Show %s', 'afterword' ),
							number
						),
						() => show( report )
					) }
				{ subjects.length > 0 && (
					<Button
						size="small"
						variant="tertiary"
						aria-expanded={ sources }
						aria-label={ sprintf(
							/* translators: %s: a telephone number. */
							__( 'Source: %s', 'afterword' ),
							number
						) }
						onClick={ () => setSources( ! sources ) }
					>
						{ __( 'Source', 'afterword' ) }
					</Button>
				) }
				{ onDismiss &&
					button(
						__( 'It is right as it stands', 'afterword' ),
						sprintf(
							/* translators: %s: a telephone number. */
							__( 'It is right as it stands: %s', 'afterword' ),
							number
						),
						() => onDismiss( report )
					) }
				{ onAskAgain &&
					button(
						__( 'Tell me again', 'afterword' ),
						sprintf(
							/* translators: %s: a telephone number. */
							__( 'Tell me again: %s', 'afterword' ),
							number
						),
						() => onAskAgain( report )
					) }
			</div>
			{ pattern !== undefined && <OpenPattern id={ pattern } /> }
			{ sources && <SourceList subjects={ subjects } /> }
		</li>
	);
}

/**
 * Lists numbers.
 *
 * @param props         Properties; the rest are the means.
 * @param props.reports The numbers.
 */
export function NumberList( {
	reports,
	...means
}: { reports: readonly PlacedReport[] } & Means ) {
	const [ all, setAll ] = useState( false );
	const shown = all ? reports : reports.slice( 0, FIRST );
	return (
		<>
			<ul className="afterword-numbers">
				{ shown.map( ( report ) => (
					<Item
						key={ `${ report.clientId } ${ report.path.join() } ${ report.offset } ${ report.text }` }
						report={ report }
						{ ...means }
					/>
				) ) }
			</ul>
			{ shown.length < reports.length && (
				<Button variant="link" onClick={ () => setAll( true ) }>
					{ sprintf(
						/* translators: %d: how many numbers there are. */
						__( 'Show all %d numbers', 'afterword' ),
						reports.length
					) }
				</Button>
			) }
		</>
	);
}
