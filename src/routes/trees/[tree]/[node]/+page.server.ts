import { goneNodes } from '#lib/registry/past.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';

export function entries() {
	return allTrees().flatMap((tree) =>
		[...tree.nodes.keys(), ...goneNodes(tree.id)].map((node) => ({ tree: tree.id, node }))
	);
}
