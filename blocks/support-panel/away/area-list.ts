/**
 * Draws the list of a region's areas beside a panel's body.
 */
import { type CompiledRegion } from '../../../src/core/compiled.ts';
import { afterCalm } from '../calm.ts';
import { h } from './dom.ts';
import { nameOf } from './name-of.ts';
import { type Words } from './words.ts';

/** The drawn list of a panel, so that a reader who is typing into it keeps it. */
const lists = new WeakMap<
	HTMLElement,
	{ region: string; mark: ( area: string | null ) => void }
>();

/**
 * Says whether a panel shows the list of areas of a region.
 *
 * @param panel  The section.
 * @param region Region code.
 */
export const hasAreaList = ( panel: HTMLElement, region: string ): boolean =>
	lists.get( panel )?.region === region;

/**
 * Takes the list away, or puts what the server printed back in its place.
 *
 * @param panel   The section.
 * @param printed What the server printed; null if nothing.
 */
export function dropAreaList( panel: HTMLElement, printed: Node | null ): void {
	lists.delete( panel );
	panel.querySelector( '.afterword-panel__areas' )?.remove();
	if ( printed ) {
		panel.querySelector( '.afterword-panel__body' )?.after( printed );
	}
}

/**
 * Draws the list of areas, or marks the known one in it.
 *
 * @param panel  The section.
 * @param region The region that is shown.
 * @param codes  Areas to choose from, see areaChoices().
 * @param area   The known area.
 * @param words  Words.
 * @param act    Takes the reader's choice: the area and its name.
 */
export function drawAreaList(
	panel: HTMLElement,
	region: CompiledRegion,
	codes: readonly string[],
	area: string | null,
	words: Words,
	act: ( area: string | null, name?: string ) => void
): void {
	if ( ! hasAreaList( panel, region.region ) ) {
		dropAreaList( panel, null );
		if ( codes.length === 0 ) {
			return;
		}
		const names = new Map(
			codes.map( ( code ) => [
				code,
				nameOf( region.areas?.[ code ] ?? {}, words, region )[ 0 ] ||
					code,
			] )
		);
		const select = h( 'select', {}, [
			h( 'option', { value: '' }, [ '…' ] ),
			...[ ...names ]
				.sort( ( a, b ) => a[ 1 ].localeCompare( b[ 1 ], words.own ) )
				.map( ( [ value, name ] ) =>
					h( 'option', { value }, [ name ] )
				),
		] );
		const known = h( 'span', {}, [] );
		const label = h( 'span', {}, [] );
		panel
			.querySelector( '.afterword-panel__body' )
			?.after(
				h( 'p', { class: 'afterword-panel__areas' }, [
					known,
					' ',
					h( 'label', {}, [ label, ' ', select ] ),
				] )
			);
		afterCalm( select, () =>
			act( select.value || null, names.get( select.value ) )
		);
		lists.set( panel, {
			region: region.region,
			mark: ( code ) => {
				const name = names.get( code ?? '' );
				known.replaceChildren(
					...( name ? words.nodes( 'area', name ) : [] ).map( String )
				);
				label.textContent = words.text(
					name ? 'other-areas' : 'areas'
				);
				// Writing to a list that is being typed into would lose what was typed.
				if ( select.value !== ( code ?? '' ) ) {
					select.value = name ? ( code ?? '' ) : '';
				}
			},
		} );
	}
	lists.get( panel )?.mark( area );
}
