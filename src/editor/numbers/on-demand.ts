/**
 * What the reading thread loads once a story holds a number.
 */
export { checkStory } from './check.ts';
export { servicesIn } from './services.ts';
