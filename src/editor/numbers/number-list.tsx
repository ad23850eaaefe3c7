/**
 * A list of numbers, each with what is to be said of it and what can be done.
 */
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { plainText } from '../story-text.ts';
import { offer } from './offer.ts';
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
			{ sprintf(
				/* translators: %s: a telephone number, perhaps with the name of its helpline. */
				__( 'Replace with %s', 'afterword' ),
				put
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
	const number = plainText( report.text );
	const put = offer( report, report.html );
	const { onDismiss, onAskAgain, show } = means;
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
				<Button
					size="small"
					variant="tertiary"
					aria-label={ sprintf(
						/* translators: %s: a telephone number. */
						__( 'Show %s', 'afterword' ),
						number
					) }
					onClick={ () => show( report ) }
				>
					{ __( 'Show', 'afterword' ) }
				</Button>
				{ onDismiss && (
					<Button
						size="small"
						variant="tertiary"
						aria-label={ sprintf(
							/* translators: %s: a telephone number. */
							__( 'It is right as it stands: %s', 'afterword' ),
							number
						) }
						onClick={ () => onDismiss( report ) }
					>
						{ __( 'It is right as it stands', 'afterword' ) }
					</Button>
				) }
				{ onAskAgain && (
					<Button
						size="small"
						variant="tertiary"
						aria-label={ sprintf(
							/* translators: %s: a telephone number. */
							__( 'Tell me again: %s', 'afterword' ),
							number
						) }
						onClick={ () => onAskAgain( report ) }
					>
						{ __( 'Tell me again', 'afterword' ) }
					</Button>
				) }
			</div>
		</li>
	);
}

/**
 * Lists numbers.
 *
 * @param props         Properties; the rest are the means.
 * @param props.reports The numbers.
 */
export const NumberList = ( {
	reports,
	...means
}: { reports: readonly PlacedReport[] } & Means ) => (
	<ul className="afterword-numbers">
		{ reports.map( ( report ) => (
			<Item
				key={ `${ report.clientId } ${ report.path.join() } ${ report.offset } ${ report.text }` }
				report={ report }
				{ ...means }
			/>
		) ) }
	</ul>
);
