import { silhouetteOf } from '#lib/diagram/silhouette.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { plateOf } from '#lib/registry/tree-data.server.ts';

export function load() {
	return {
		trees: allTrees().map((tree) => ({
			id: tree.id,
			title: tree.title,
			summary: authoredTree(tree.id).summary,
			subject: tree.subject,
			questions: [...tree.nodes.values()].filter(({ kind }) => kind === 'question').length,
			candidates: tree.candidates.length,
			...(authoredTree(tree.id).flagship && {
				silhouette: silhouetteOf(plateOf(tree.id))
			})
		}))
	};
}
