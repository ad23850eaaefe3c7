/**
 * The store `afterword`: what is proposed, found and decided about the story that is being written, for our own panels and for
 * other plugins. It writes nothing by itself.
 */
import { createReduxStore, register } from '@wordpress/data';
import * as actions from './actions.ts';
import { canInsertPanel, hasPanel, insertPanel } from './blocks.ts';
import { STORE } from './name.ts';
import * as selectors from './selectors.ts';
import { reducer } from './state.ts';

/** The store. */
export const store = createReduxStore( STORE, {
	reducer,
	actions: { ...actions, insertPanel },
	selectors: { ...selectors, canInsertPanel, hasPanel },
} );

register( store );
