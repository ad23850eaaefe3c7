/**
 * What a writer can do with a number: correct it, look at it.
 */
import { useDispatch, useRegistry } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { useTell } from './use-tell.ts';
import { changesOf, corrected } from './changes.ts';
import { isolated } from './isolate.ts';
import { NOTES, type PlacedBlock, readNotes } from './pieces.ts';
import { valueAt, withValue } from './path.ts';
import { type PlacedReport } from './use-numbers.ts';

interface BlockSelectors {
	getBlock: ( id: string ) => PlacedBlock | null;
}

interface BlockActions {
	updateBlock: ( id: string, changes: object ) => void;
	updateBlockAttributes: ( id: string, attributes: object ) => void;
	selectBlock: ( id: string ) => void;
	/** Unstable in name only: the rich text of WordPress itself parts its steps by it. */
	__unstableMarkLastChangeAsPersistent: () => void;
}

interface PostSelectors {
	getEditedPostAttribute: ( name: string ) => unknown;
}

interface PostActions {
	editPost: ( edits: object ) => void;
}

/** What a writer can do. */
export interface Corrections {
	/** Puts other words in a number's place; one step of undo. False if the story has changed there. */
	replace: ( report: PlacedReport, put: string ) => boolean;
	show: ( report: PlacedReport ) => void;
}

/** Gives a writer's means. */
export function useCorrections(): Corrections {
	const registry = useRegistry();
	const tell = useTell();
	const blocks = useDispatch( 'core/block-editor' ) as BlockActions;
	const post = useDispatch( 'core/editor' ) as PostActions;

	/** Corrects a number in the footnotes, which are a field of the post. */
	function replaceNote( report: PlacedReport, put: string ): boolean {
		const selectors: object = registry.select( 'core/editor' );
		const meta = ( selectors as PostSelectors ).getEditedPostAttribute(
			'meta'
		) as Record< string, unknown > | undefined;
		const notes = readNotes( meta?.[ NOTES ] );
		const path = report.path.slice( 1 );
		const html = corrected(
			String( valueAt( notes, path ) ?? '' ),
			report,
			put
		);
		if ( html === null ) {
			return false;
		}
		post.editPost( {
			meta: {
				[ NOTES ]: JSON.stringify( withValue( notes, path, html ) ),
			},
		} );
		return true;
	}

	function replaceInBlock( report: PlacedReport, put: string ): boolean {
		const selectors: object = registry.select( 'core/block-editor' );
		const block = ( selectors as BlockSelectors ).getBlock(
			report.clientId
		);
		const changes = block && changesOf( block, report, put );
		if ( ! changes ) {
			return false;
		}
		// What was typed just before is a step of its own.
		blocks.__unstableMarkLastChangeAsPersistent();
		if ( changes.attributes ) {
			blocks.updateBlockAttributes( report.clientId, changes.attributes );
		} else {
			blocks.updateBlock( report.clientId, changes );
		}
		return true;
	}

	return {
		replace( report, put ) {
			const done =
				report.path[ 0 ] === NOTES
					? replaceNote( report, put )
					: replaceInBlock( report, put );
			tell(
				done
					? sprintf(
							/* translators: %s: what stands in the story now. */
							__( 'Replaced: %s', 'afterword' ),
							isolated( put )
						)
					: __(
							'The text has changed meanwhile. Look at the list again.',
							'afterword'
						)
			);
			return done;
		},
		show: ( { clientId } ) => blocks.selectBlock( clientId ),
	};
}
