import { createMachine, initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import { allPaths } from '#lib/graph/paths.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { writeMachineJson } from '#lib/share/machine-json.ts';
import { writeMermaid } from '#lib/share/mermaid.ts';
import { candidatesData, treeData, treesData } from '#lib/registry/public-data.server.ts';
import { drawTree } from '../../support/draw-tree.ts';

for (const tree of allTrees()) {
	describe(tree.id, () => {
		test('the machine JSON walks every path as the tree does', () => {
			const data = JSON.parse(
				JSON.stringify(writeMachineJson(authoredTree(tree.id), (text) => text))
			);
			const machine = createMachine(data);
			for (const path of allPaths(tree)) {
				let [snapshot] = initialTransition(machine);
				for (const { way } of path) [snapshot] = transition(machine, snapshot, { type: way.id });
				expect([snapshot.value, snapshot.status]).toEqual([path.at(-1)!.way.to, 'done']);
			}
		});

		test('the public data has every node, its answers lead where the machine says, and no reference is left', () => {
			const data = treeData(tree.id);
			expect(Object.keys(data.nodes)).toEqual([...tree.nodes.keys()]);
			for (const [id, node] of Object.entries(data.nodes)) {
				const joined = tree.nodes.get(id)!;
				if (joined.kind === 'outcome') continue;
				const ways = 'answers' in node ? node.answers : 'input' in node ? node.input.branches : [];
				expect(ways.map(({ id, to }) => [id, to])).toEqual(
					joined.ways.map(({ id, to }) => [id, to])
				);
			}
			expect(JSON.stringify(data)).not.toMatch(/\{[a-z0-9-]+\.[a-z0-9-]+\}/);
		});
	});
}

test('the lists name every tree and every candidate, each fact with its source', () => {
	expect(treesData().map(({ id }) => id)).toEqual(allTrees().map(({ id }) => id));
	for (const { facts } of candidatesData()) {
		for (const fact of Object.values(facts)) {
			if ('none' in fact) expect(fact.why).not.toBe('');
			else
				for (const { source } of 'values' in fact ? fact.values : [fact])
					expect(source).toMatch(/^https:\/\//);
		}
	}
});

test('Mermaid: boxes, rounded outcomes, quoted labels', () => {
	const tree = drawTree({
		start: { 'a "b" #1': 'foot', no: 'bike' },
		foot: ['foot'],
		bike: ['bike']
	});
	expect(writeMermaid(tree)).toBe(`flowchart LR
  n0["start"]
  n1(["foot"])
  n2(["bike"])
  n0 -->|"a #quot;b#quot; #35;1"| n1
  n0 -->|"no"| n2
`);
});
