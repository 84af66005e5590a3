export { entries, load } from '../../../../trees/[tree]/[node]/+page.server.ts';
