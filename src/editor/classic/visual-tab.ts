/**
 * The story in the visual tab.
 */
import { correct } from '../numbers/correct.ts';
import { classicData } from './data.ts';
import { blank, findPanel } from './shortcodes.ts';
import { type Stretch, type Surface } from './surface.ts';
import { type TinyEditor } from './tinymce.ts';
import { wasVisited } from './visited.ts';

/** Elements that part the text. */
const PARTS =
	'p,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,table,thead,tbody,tfoot,tr,td,th,blockquote,div,pre,figure,section,article,aside,address,hr';

/** Elements that are not the story: code, previews of embeds and galleries, captions. Compare NOT_STORY of ../story-text.ts. */
const NOT_STORY =
	'pre,script,style,iframe,.wpview,.mceTemp,.wp-caption,[data-mce-bogus="all"]';

const hasWords = ( one: Element ): boolean =>
	[ ...one.childNodes ].some(
		( node ) =>
			node.nodeType === Node.TEXT_NODE &&
			/[^\s\uFEFF]/.test( node.nodeValue ?? '' )
	);

/** Lists the innermost parts that hold words. */
const parts = ( above: Element ): Element[] =>
	[ ...above.children ]
		.filter( ( one ) => ! one.matches( NOT_STORY ) )
		.flatMap( ( one ) =>
			! hasWords( one ) && one.querySelector( PARTS )
				? parts( one )
				: [ one ]
		);

/** Stands where the cursor may enter a link; no part of the story. */
const CURSOR = '\uFEFF';

/** Gives the HTML of an element without what TinyMCE puts there for the cursor's sake. */
const clean = ( one: Element ): string =>
	one.innerHTML
		.replaceAll( CURSOR, '' )
		.replace( / data-mce-selected="[^"]*"/g, '' );

const htmlOf = ( one: Element ): string =>
	blank( clean( one ), classicData()?.shortcodes ?? [] );

/** Finds the part that a stretch was: something may have been typed above it since. */
function partOf( body: Element, { html, index }: Stretch ): Element | null {
	const all = parts( body );
	const there = all[ index ];
	return there && htmlOf( there ) === html
		? there
		: ( all.find( ( one ) => htmlOf( one ) === html ) ?? there ?? null );
}

/** Counts the characters that HTML shows. */
function shown( html: string ): number {
	const template = document.createElement( 'template' );
	template.innerHTML = html;
	return template.content.textContent?.length ?? 0;
}

/** Selects characters of an element, counted over all that it shows. */
function select(
	editor: TinyEditor,
	one: Element,
	from: number,
	to: number
): void {
	const page = one.ownerDocument;
	const range = page.createRange();
	range.selectNodeContents( one );
	const walker = page.createTreeWalker( one, NodeFilter.SHOW_TEXT );
	let passed = 0;
	for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
		[ ...( node.nodeValue ?? '' ) ].reduce( ( at, sign ) => {
			if ( sign !== CURSOR ) {
				if ( passed === from ) {
					range.setStart( node, at );
				}
				passed += sign.length;
				if ( passed === to ) {
					range.setEnd( node, at + sign.length );
				}
			}
			return at + sign.length;
		}, 0 );
	}
	editor.focus();
	editor.selection.setRng( range );
	editor.selection.scrollIntoView( one );
}

/** The top part in which the writer is; null if they were never there. */
function here( editor: TinyEditor ): Element | null {
	const body = editor.getBody();
	let node: Node | null = wasVisited() ? editor.selection.getNode() : null;
	while ( node && node.parentNode !== body ) {
		node = node.parentNode;
	}
	return node?.nodeType === Node.ELEMENT_NODE ? ( node as Element ) : null;
}

/**
 * Gives what can be done in the visual tab.
 *
 * @param editor The editor.
 */
export const visualSurface = ( editor: TinyEditor ): Surface => ( {
	name: 'visual',
	read: () =>
		parts( editor.getBody() ).map( ( one, index ) => ( {
			html: htmlOf( one ),
			index,
		} ) ),
	whole: () => editor.getBody().innerHTML,
	correct( stretch, correction ) {
		const one = partOf( editor.getBody(), stretch );
		const html = one && correct( clean( one ), correction );
		if ( ! one || html === null ) {
			return false;
		}
		const bookmark = editor.selection.getBookmark( 2, true );
		editor.undoManager.transact( () => {
			one.innerHTML = html;
			for ( const link of one.querySelectorAll( 'a[href]' ) ) {
				// It saves the address that it keeps beside.
				const href = link.getAttribute( 'href' ) ?? '';
				if ( /^(?:tel|sms):/i.test( href ) ) {
					editor.dom.setAttrib( link, 'href', href );
				}
			}
		} );
		editor.selection.moveToBookmark( bookmark );
		editor.nodeChanged();
		return true;
	},
	show( stretch, offset, length ) {
		const one = partOf( editor.getBody(), stretch );
		if ( one ) {
			const html = clean( one );
			select(
				editor,
				one,
				shown( html.slice( 0, offset ) ),
				shown( html.slice( 0, offset + length ) )
			);
		}
	},
	insert( code, where ) {
		const body = editor.getBody();
		const name = classicData()?.shortcode ?? '';
		const standing = [ ...body.children ].find(
			( one ) => findPanel( one.innerHTML, name ) !== null
		);
		if ( standing ) {
			select( editor, standing, 0, standing.textContent?.length ?? 0 );
			return false;
		}
		if ( findPanel( body.innerHTML, name ) ) {
			return false;
		}
		const at = where === 'here' ? here( editor ) : body.lastElementChild;
		const paragraph = body.ownerDocument.createElement( 'p' );
		paragraph.textContent = code;
		editor.undoManager.transact( () => {
			const last = at ?? body.lastElementChild;
			if ( last?.matches( 'p' ) && last.textContent?.trim() === '' ) {
				last.replaceWith( paragraph );
			} else if ( last ) {
				last.after( paragraph );
			} else {
				body.append( paragraph );
			}
		} );
		editor.focus();
		editor.selection.setCursorLocation( paragraph, 1 );
		editor.selection.scrollIntoView( paragraph );
		editor.nodeChanged();
		return true;
	},
} );
