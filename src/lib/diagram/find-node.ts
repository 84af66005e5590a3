import { inOneLine, type Tree } from '../tree/tree.ts';

/**
 * Ids of the questions and recommendations whose name holds the words looked for, those that begin with them first, then
 * of the questions with such an answer; none for nothing.
 */
export function findNodes(tree: Tree, words: string): string[] {
	const wanted = words.trim().toLowerCase();
	if (!wanted) return [];
	const named = [...tree.nodes.values()].map((node) => ({
		id: node.id,
		name: (node.kind === 'question' ? inOneLine(node.short) : node.short).toLowerCase()
	}));
	const found = named.filter(({ name }) => name.includes(wanted));
	const first = found.filter(({ name }) => name.startsWith(wanted));
	const answered = [...tree.nodes.values()].filter(
		(node) =>
			node.kind === 'question' &&
			node.ways.some(({ short, label }) =>
				`${inOneLine(short)}\n${label}`.toLowerCase().includes(wanted)
			)
	);
	return [...new Set([...first, ...found, ...answered].map(({ id }) => id))];
}
