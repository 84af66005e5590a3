/** A tree as a Mermaid flowchart. */
import { writeMonthInFull } from '../tree/month.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, type Tree } from '../tree/tree.ts';

/**
 * Mermaid source: questions as boxes, outcomes as rounded boxes, answers on the arrows; with its title,
 * and for those who don't see it a name and a description. `address` is the tree's page.
 */
export function writeMermaid(tree: Tree, address: string): string {
	const ids = new Map([...tree.nodes.keys()].map((id, i) => [id, `n${i}`]));
	const title = tree.title.replaceAll('\u00a0', ' ');
	const lines = [
		// A JSON string is a YAML string too, whatever stands in it.
		...['---', `title: ${JSON.stringify(title)}`, '---', 'flowchart LR'],
		`  accTitle: ${title}`,
		`  accDescr: A decision tree of Crossroads, reviewed in ${writeMonthInFull(tree.reviewed)}: ${address}`
	];
	for (const node of tree.nodes.values()) {
		if (node.kind === 'outcome') lines.push(`  ${ids.get(node.id)}(["${quote(node.short)}"])`);
		else lines.push(`  ${ids.get(node.id)}["${quote(inOneLine(node.short))}"]`);
	}
	for (const node of tree.nodes.values()) {
		if (node.kind === 'outcome') continue;
		for (const way of node.ways) {
			const label = quote(plainProse(way.label, tree.facts));
			lines.push(`  ${ids.get(node.id)} -->|"${label}"| ${ids.get(way.to)}`);
		}
	}
	return `${lines.join('\n')}\n`;
}

/** Mermaid reads `#quot;` and the like inside quotes. */
function quote(text: string): string {
	return text.replaceAll('\u00a0', ' ').replaceAll('#', '#35;').replaceAll('"', '#quot;');
}
