/** Every path of every tree, by the answers a person would give and by plain links. */
import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { findNearestWalks, flipAnswers } from '#lib/explain/what-if.ts';
import { explainWhyNot } from '#lib/explain/why-not.ts';
import { allPaths, type Choice } from '#lib/graph/paths.ts';
import { nodesInOrder } from '#lib/graph/reach.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { readLink, writeCleanLink, writeLink } from '#lib/share/link.ts';
import { questionOf, type Question, type Tree, type Way } from '#lib/tree/tree.ts';
import { answered, type Given } from '#lib/walk/answers.ts';
import { branchAt, measure, replayAnswers } from '#lib/walk/replay.ts';
import { walkFrom, type Walk } from '#lib/walk/walk.ts';
import { bare } from '../support/given.ts';

const trees = allTrees();

test('the registry has trees', () => {
	expect(trees).not.toEqual([]);
});

function writePath(path: readonly Choice[]): string {
	return path.map(({ node, way }) => `${node}.${way.id}`).join(' ');
}

/** The least number that takes a branch after these numbers. */
function leastNumber(
	tree: Tree,
	question: Question,
	way: Way,
	before: Readonly<Record<string, number>>
): number {
	const { min, max, step } = question.input!;
	for (let value = min; value <= max; value += step) {
		const numbers = { ...before, [question.question]: value };
		if (branchAt(question, measure(tree, question, numbers))?.id === way.id) return value;
	}
	throw new Error(`no number takes "${question.id}.${way.id}"`);
}

/** The answers of a path: branches by hand, or numbers. */
function answersOf(tree: Tree, path: readonly Choice[], numbers: boolean): Map<string, Given> {
	const given: Record<string, number> = {};
	return new Map(
		path.map(({ node, way }) => {
			const question = questionOf(tree, node);
			if (!numbers || !question.input) return [question.question, answered(way.id)];
			const value = leastNumber(tree, question, way, given);
			given[question.question] = value;
			return [question.question, { kind: 'number', value }];
		})
	);
}

function walkOf(tree: Tree, answers: Map<string, Given>): Walk {
	const { steps, end } = replayAnswers(tree, answers);
	return { tree, begin: tree.start, steps, node: end, answers };
}

function follow(tree: Tree, link: string): Walk {
	const [address = '', query = ''] = link.split('?');
	const reading = readLink(tree, address.split('/').at(-1)!, new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(`${link} does not lead to its node`);
	return reading.walk;
}

/** What a walk says, as plain data. */
function tell(walk: Walk) {
	return {
		walk: bare(walk),
		whyNot: explainWhyNot(walk),
		whatIf: flipAnswers(walk).map(({ way, walk: flipped, possible }) => [
			way.id,
			writeLink(flipped),
			possible
		]),
		nearest: findNearestWalks(walk).map(({ candidate, walk: near }) => [candidate, writeLink(near)])
	};
}

/** Every path to a final state as XState finds it: `question.answer …` up to the outcome. */
function pathsOfMachine(machine: AnyStateMachine): string[] {
	return getSimplePaths(machine, { toState: ({ status }) => status === 'done' }).map(
		({ state, steps }) => {
			// The first step only starts the machine.
			const taken = steps.slice(1).map(({ event }) => event.type);
			return [...taken, String(state.value)].join(' ');
		}
	);
}

/** Where the machine's own `transition` goes for each answer of a path. */
function transitionsAlong(machine: AnyStateMachine, path: readonly Choice[]): string[] {
	let [snapshot] = initialTransition(machine);
	return path.map(({ way }) => {
		[snapshot] = transition(machine, snapshot, { type: way.id });
		return String(snapshot.value);
	});
}

/** Paths on which the table says otherwise than the machine, through `transition` and through `xstate/graph`. */
function disagreements(machine: AnyStateMachine, tree: Tree): string[] {
	const paths = [...allPaths(tree)];
	const listed = paths.map((path) =>
		[...path.map(({ way }) => way.id), path.at(-1)!.way.to].join(' ')
	);
	const graph = pathsOfMachine(machine);
	return [
		...paths
			.filter((path) => {
				const goes = transitionsAlong(machine, path);
				return path.some(({ way }, i) => way.to !== goes[i]);
			})
			.map(writePath),
		...listed.filter((path) => !graph.includes(path)),
		...graph.filter((path) => !listed.includes(path))
	];
}

describe('machine, xstate/graph and the table the pages walk by', () => {
	test.each(trees.map((tree) => [tree.id, tree] as const))('agree on %s', (id, tree) => {
		expect(disagreements(authoredTree(id).machine, tree)).toEqual([]);
	});

	test('are seen to disagree where the table is wrong', () => {
		const tree = trees[0]!;
		const question = questionOf(tree, tree.start);
		const [first, ...others] = question.ways;
		const elsewhere = others.find(({ to }) => to !== first!.to)!.to;
		const wrong = { ...question, ways: [{ ...first!, to: elsewhere }, ...others] };
		const nodes = new Map(tree.nodes).set(tree.start, wrong);
		expect(disagreements(authoredTree(tree.id).machine, { ...tree, nodes })).not.toEqual([]);
	});
});

describe.each(trees.map((tree) => [tree.id, tree] as const))('%s', (_, tree) => {
	const paths = [...allPaths(tree)];

	test.each(paths.map((path) => [writePath(path), path] as const))('%s', (_, path) => {
		for (const numbers of [false, true]) {
			const walk = walkOf(tree, answersOf(tree, path, numbers));
			expect(walk.node).toBe(path.at(-1)!.way.to);
			expect(walk.steps.map(({ node, way }) => ({ node, way }))).toEqual(path);
			// Its link gives a colleague the very same walk.
			const again = follow(tree, writeLink(walk));
			expect(tell(again)).toEqual(tell(walk));
			// Each candidate is recommended, or something is said against it.
			const outcome = tree.nodes.get(walk.node)!;
			const recommended = outcome.kind === 'outcome' ? outcome.recommend : [];
			const against = explainWhyNot(walk).flatMap(({ candidates }) => candidates);
			expect([...recommended, ...against.map(({ candidate }) => candidate)].sort()).toEqual(
				tree.candidates.map(({ id }) => id).sort()
			);
			expect(against.filter(({ reason }) => !reason)).toEqual([]);
			// Whatever would change the outcome can be sent as a link.
			for (const { walk: other } of [...flipAnswers(walk), ...findNearestWalks(walk)])
				expect(follow(tree, writeCleanLink(other)).steps).toEqual(other.steps);
		}
	});

	test('the plain link of each answer is a step that holds', () => {
		const reached = new Set([tree.start]);
		for (const id of nodesInOrder(tree)) {
			const node = tree.nodes.get(id)!;
			if (node.kind === 'outcome' || !reached.has(id)) continue;
			for (const way of node.ways) {
				const { steps } = follow(tree, `/trees/${tree.id}/${way.to}?${node.question}=${way.id}`);
				expect(steps.map((step) => [step.question, step.way.id, step.way.to])).toEqual([
					[node.question, way.id, way.to]
				]);
				reached.add(way.to);
			}
		}
		expect(reached).toEqual(new Set(tree.nodes.keys()));
	});

	test('every node stands alone, without a walk', () => {
		for (const node of tree.nodes.keys()) {
			const walk = follow(tree, `/trees/${tree.id}/${node}`);
			expect(bare(walk)).toEqual(bare(walkFrom(tree, node)));
		}
	});
});
