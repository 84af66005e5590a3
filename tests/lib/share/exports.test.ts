import { createMachine, initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import { allPaths } from '#lib/graph/paths.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { writeMachineJson } from '#lib/share/machine-json.ts';
import { writeMermaid } from '#lib/share/mermaid.ts';
import {
	candidatesData,
	scenariosData,
	treeData,
	treesData
} from '#lib/registry/public-data.server.ts';
import { treeFile } from '#lib/registry/tree-files.server.ts';
import type { MachineFile } from '#lib/share/public-files.ts';
import { writeMonthInFull } from '#lib/tree/month.ts';
import { drawTree } from '../../support/draw-tree.ts';

/** Where the answers of a scenario lead, as a program finds it that has nothing but the files. */
function replayFile(
	file: MachineFile,
	{ answers, measured = {} }: ReturnType<typeof scenariosData>[number]
): string {
	// XState takes plain data for a machine; its types ask for a literal.
	const machine = createMachine(file as object);
	let [snapshot] = initialTransition(machine);
	while (snapshot.status === 'active') {
		const state = file.states[snapshot.value as string]!;
		if (!('on' in state)) throw new Error('a state that goes nowhere');
		const { question, input } = state.meta;
		const given = answers[question]!;
		const value = input?.measure === undefined ? given : (measured[question] ?? given);
		const taken =
			typeof value === 'string'
				? value
				: Object.entries(state.on).find(
						([, { meta }]) => value >= (meta.from ?? -Infinity) && value < (meta.below ?? Infinity)
					)![0];
		[snapshot] = transition(machine, snapshot, { type: taken });
	}
	return snapshot.value as string;
}

for (const tree of allTrees()) {
	describe(tree.id, () => {
		const told = scenariosData(tree.id);

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

		test('every scenario ends where it should by the exported files alone', () => {
			const file = JSON.parse(treeFile(`${tree.id}.machine.json`)!) as MachineFile;
			const scenarios: typeof told = JSON.parse(JSON.stringify(told));
			for (const scenario of scenarios)
				expect([scenario.id, replayFile(file, scenario)]).toEqual([scenario.id, scenario.outcome]);
		});

		test('the data says which of the decisions to make next are there', () => {
			const ids = new Set(allTrees().map(({ id }) => id));
			for (const node of Object.values(treeData(tree.id).nodes))
				for (const next of 'next' in node ? node.next : [])
					expect([next.tree, next.live]).toEqual([next.tree, ids.has(next.tree)]);
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
	const written = writeMermaid(
		{ ...tree, title: 'On foot: "why"?' },
		'https://a.example/trees/drawn'
	);
	expect(written).toBe(`---
title: "On foot: \\"why\\"?"
---
flowchart LR
  accTitle: On foot: "why"?
  accDescr: A decision tree of Crossroads, reviewed in ${writeMonthInFull(tree.reviewed)}: https://a.example/trees/drawn
  n0["start"]
  n1(["foot"])
  n2(["bike"])
  n0 -->|"a #quot;b#quot; #35;1"| n1
  n0 -->|"no"| n2
`);
});
