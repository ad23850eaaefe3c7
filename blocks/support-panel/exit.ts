/**
 * Runs where a panel has the button "Leave this page": hides the page at once and replaces it.
 *
 * The link works without this. One set of listeners serves every panel of the page, those that come later too.
 */
import {
	type Input,
	NO_PRESS,
	notice,
	PATIENCE,
	press,
} from '../../src/core/presses.ts';
import './exit.scss';

const LEAVING = 'afterword-leaving';

let presses = NO_PRESS;
let timer: ReturnType< typeof setTimeout >;

/** Brings the page back; null while it is there. */
let restore: ( () => void ) | null = null;

const button = (): HTMLAnchorElement | null =>
	document.querySelector( '.afterword-panel__leave a' );

/**
 * Tells how many presses are left. With several panels the first speaks for all.
 *
 * @param text What to say; nothing clears it.
 */
function say( text: string ): void {
	const status = document.querySelector(
		'.afterword-panel__leave [aria-live]'
	);
	if ( status ) {
		status.textContent = text;
	}
}

/**
 * Hides everything, the tab's caption and sounds too.
 *
 * @param text What stands and is announced instead.
 * @return Brings it back.
 */
function hide( text: string ): () => void {
	const { title, body, documentElement: root } = document;
	const top = window.scrollY;
	// The class needs our style, the attribute does not: themes override one, a strict policy or a slow line holds up the other.
	const shown = [ ...body.children ].filter(
		( element ): element is HTMLElement =>
			element instanceof HTMLElement && ! element.hidden
	);
	shown.forEach( ( element ) => ( element.hidden = true ) );
	root.classList.add( LEAVING );
	const cover = document.createElement( 'div' );
	cover.className = 'afterword-cover';
	cover.setAttribute( 'role', 'alert' );
	body.append( cover );
	// An alert is read when it changes.
	cover.textContent = text;
	document.title = text;
	document
		.querySelectorAll< HTMLMediaElement >( 'audio, video' )
		.forEach( ( media ) => media.pause() );
	return () => {
		cover.remove();
		root.classList.remove( LEAVING );
		shown.forEach( ( element ) => ( element.hidden = false ) );
		document.title = title;
		window.scrollTo( 0, top );
	};
}

/** What the link says by an attribute, for a page that is left by script. */
function hideReferrer(): void {
	const meta = document.createElement( 'meta' );
	meta.name = 'referrer';
	meta.content = 'no-referrer';
	document.head.append( meta );
}

function leave( link: HTMLAnchorElement ): void {
	clearTimeout( timer );
	presses = NO_PRESS;
	say( '' );
	restore ??= hide( link.parentElement?.dataset[ 'going' ] ?? '' );
	hideReferrer();
	location.replace( link.href );
}

function count( input: Input ): void {
	const link = button();
	if ( ! link ) {
		return;
	}
	const before = presses;
	presses = press( before, input, performance.now() );
	const told = notice( before, presses );
	if ( told === 'leave' ) {
		leave( link );
	} else if ( told ) {
		say( link.parentElement?.dataset[ told ] ?? '' );
		clearTimeout( timer );
		timer = setTimeout(
			told === 'stop' ? () => say( '' ) : () => count( 'other' ),
			PATIENCE
		);
	}
}

document.addEventListener(
	'keydown',
	( { key, repeat } ) => {
		if ( ! repeat ) {
			count( key === 'Shift' ? 'down' : 'other' );
		}
	},
	true
);
document.addEventListener(
	'keyup',
	( { key } ) => key === 'Shift' && count( 'up' ),
	true
);
document.addEventListener( 'pointerdown', () => count( 'other' ), true );

document.addEventListener(
	'click',
	( event ) => {
		const link =
			event.target instanceof Element &&
			event.target.closest< HTMLAnchorElement >(
				'.afterword-panel__leave a'
			);
		if ( link ) {
			event.preventDefault();
			leave( link );
		}
	},
	true
);

// Whoever comes back finds the page as it was, not the cover.
window.addEventListener( 'pageshow', () => {
	restore?.();
	restore = null;
	presses = NO_PRESS;
	say( '' );
} );

document
	.querySelectorAll( '.afterword-panel__leave' )
	.forEach( ( row ) => row.classList.add( 'is-ready' ) );
