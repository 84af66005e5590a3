export { load } from '../../../trees/[tree]/+layout.ts';
