export { entries } from '../../../../trees/[tree]/[node]/+page.server.ts';
