/** The tree as nested lists: the diagram in words. */
import { questionOf, type Node, type Tree, type Way } from '../tree/tree.ts';

export interface Branch {
	way: Way;
	node: Node;
	/** Where the node was outlined already, its ways on are left out here. */
	again: boolean;
	branches: readonly Branch[];
}

/** The ways on from a question, each with what follows; a shared node is followed where it comes first. */
export function outlineFrom(tree: Tree, from: string): Branch[] {
	const seen = new Set<string>([from]);
	const follow = (id: string): Branch[] =>
		questionOf(tree, id).ways.map((way) => {
			const node = tree.nodes.get(way.to)!;
			const again = node.kind === 'question' && seen.has(way.to);
			seen.add(way.to);
			const branches = node.kind === 'question' && !again ? follow(way.to) : [];
			return { way, node, again, branches };
		});
	return tree.nodes.get(from)?.kind === 'question' ? follow(from) : [];
}
