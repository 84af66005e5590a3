export { load } from '../../../../trees/[tree]/[node]/+page.ts';
