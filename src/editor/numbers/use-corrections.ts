/**
 * What a writer can do with a number: correct it, look at it.
 */
import { useDispatch, useRegistry } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { useTell } from './use-tell.ts';
import { correct, dialled } from './correct.ts';
import { valueAt, withValue } from './pieces.ts';
import { type PlacedReport } from './use-numbers.ts';

interface BlockSelectors {
	getBlockAttributes: ( id: string ) => Record< string, unknown > | null;
}

interface BlockActions {
	updateBlockAttributes: (
		id: string,
		attributes: Record< string, unknown >
	) => void;
	selectBlock: ( id: string ) => void;
	/** Unstable in name only: the rich text of WordPress itself parts its steps by it. */
	__unstableMarkLastChangeAsPersistent: () => void;
}

/** What a writer can do. */
export interface Corrections {
	/** Puts other words in a number's place; one step of undo. False if the story has changed there. */
	replace: ( report: PlacedReport, put: string ) => boolean;
	show: ( report: PlacedReport ) => void;
}

/** Rich text is an object that is made from its HTML; older blocks keep the HTML itself. */
function likeBefore( before: unknown, html: string ): unknown {
	const kind = ( before as { constructor?: unknown } ).constructor as {
		fromHTMLString?: ( html: string ) => unknown;
	};
	return kind.fromHTMLString?.( html ) ?? html;
}

/** Gives a writer's means. */
export function useCorrections(): Corrections {
	const registry = useRegistry();
	const tell = useTell();
	const actions = useDispatch( 'core/block-editor' ) as BlockActions;
	return {
		replace( { clientId, path, offset, text, now }, put ) {
			const selectors: object = registry.select( 'core/block-editor' );
			const attributes = (
				selectors as BlockSelectors
			 ).getBlockAttributes( clientId );
			const before = valueAt( attributes, path );
			const html = correct( String( before ?? '' ), {
				offset,
				text,
				put,
				dial: dialled( now?.display ?? put ),
			} );
			if ( ! attributes || html === null ) {
				tell(
					__(
						'The text has changed meanwhile. Look at the list again.',
						'afterword'
					)
				);
				return false;
			}
			const [ attribute ] = path;
			// What was typed just before is a step of its own.
			actions.__unstableMarkLastChangeAsPersistent();
			actions.updateBlockAttributes( clientId, {
				[ attribute ]: withValue(
					attributes,
					path,
					likeBefore( before, html )
				)[ attribute ],
			} );
			/* translators: %s: what stands in the story now. */
			tell( sprintf( __( 'Replaced: %s', 'afterword' ), put ) );
			return true;
		},
		show: ( { clientId } ) => actions.selectBlock( clientId ),
	};
}
