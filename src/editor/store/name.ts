/**
 * Name of the store, for whoever may not load it twice.
 */
export const STORE = 'afterword';
