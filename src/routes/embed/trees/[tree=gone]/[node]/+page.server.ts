import { goneTreeAddresses } from '#lib/registry/past.server.ts';

export { load } from '../../../../trees/[tree=gone]/[[node]]/+page.server.ts';

export function entries() {
	return goneTreeAddresses().flatMap(({ tree, node }) =>
		node === undefined ? [] : [{ tree, node }]
	);
}
