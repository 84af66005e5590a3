/** What a page asks of a tree's graph: on 10,000 questions, and beside xstate/graph where it can answer too. */
import { createMachine } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { makeRow } from './rows.js';
import { time } from './time.js';

/** Rows for large trees, and for `tree`, one of the site's. */
export async function timeQuestions({ ours, tree }) {
	const large = ours.layeredTree(99, 101);
	const small = ours.layeredTree(9, 11);
	const byUs = asksOf(ours);
	const onLarge = (id, what, work, goal = { most: 1000 }) =>
		timed({ id: `graph.${id}`, what: `10,000 questions: ${what}`, ours: () => work(large), goal });
	return [
		await onLarge('possible', 'still possible, at every one', byUs.possible),
		await onLarge('why-not', 'why not, every candidate', byUs.whyNot),
		await onLarge('nearest', 'nearest walk to every candidate', byUs.nearest),
		await onLarge('faults', 'cycles, dead ends, unreachable nodes', byUs.faults),
		await onLarge('what-if', 'what if, each answer of 100', byUs.whatIf, {}),
		await timed({
			id: 'graph.possible-100',
			what: '100 questions: still possible, at every one',
			ours: () => byUs.possible(small),
			peer: () => [...small.nodes.keys()].map((id) => reachedFrom(small, id))
		}),
		await timed({
			id: 'graph.why-not-100',
			what: '100 questions: why not, every candidate',
			ours: () => byUs.whyNot(small),
			peer: () => whyNotByPaths(byUs.walk(small))
		}),
		await timed({
			id: 'graph.nearest-site',
			what: `${tree.id}: nearest walk to every candidate`,
			ours: () => byUs.nearest(tree),
			peer: () => nearestByPaths(byUs.walk(tree))
		})
	];
}

async function timed({ id, what, ours, peer, goal }) {
	return makeRow({
		id,
		what,
		unit: 'ms',
		ours: await time(ours),
		peers: peer && { 'xstate/graph': await time(peer) },
		goal
	});
}

/** Our answers from scratch: what is reachable is remembered by tree, so each run takes a copy. */
function asksOf(ours) {
	const walks = new Map();
	const walk = (tree) => {
		if (!walks.has(tree)) walks.set(tree, ours.walkThrough(tree));
		return walks.get(tree);
	};
	const afresh = (tree) => ({ ...walk(tree), tree: { ...tree } });
	return {
		walk,
		possible: (tree) => ours.stillPossible({ ...tree }),
		whyNot: (tree) => ours.explainWhyNot(afresh(tree)),
		nearest: (tree) => ours.findNearestWalks(afresh(tree)),
		faults: (tree) => ours.findFaults({ ...tree }),
		whatIf: (tree) => ours.flipAnswers(walk(tree))
	};
}

const machines = new WeakMap();

/** The machine of a tree, made anew from its routing: pages hold none. */
function machineOf({ id, start, nodes }) {
	if (!machines.has(nodes)) {
		const states = [...nodes].map(([node, { ways }]) => [
			node,
			ways ? { on: Object.fromEntries(ways.map((way) => [way.id, way.to])) } : { type: 'final' }
		]);
		const config = { id, initial: start, states: Object.fromEntries(states) };
		machines.set(nodes, createMachine(config));
	}
	return machines.get(nodes);
}

/** Candidates that can be reached from a node, from the shortest paths to all there is. */
function reachedFrom(tree, id) {
	const { nodes } = tree;
	const machine = machineOf(tree);
	const fromState = machine.resolveState({ value: id, context: {} });
	const ends = getShortestPaths(machine, { fromState }).map((path) => nodes.get(path.state.value));
	return new Set(ends.flatMap(({ recommend = [] }) => recommend));
}

/** For each candidate, the first answer of the walk after which it is out of reach. */
function whyNotByPaths({ tree, steps }) {
	const lost = new Map();
	let before = reachedFrom(tree, tree.start);
	for (const step of steps) {
		const after = reachedFrom(tree, step.way.to);
		for (const candidate of before) if (!after.has(candidate)) lost.set(candidate, step);
		before = after;
	}
	return lost;
}

/** For each candidate, of all paths there are the one that has the fewest other answers. */
function nearestByPaths({ tree, answers }) {
	const nearest = new Map();
	for (const path of getSimplePaths(machineOf(tree))) {
		const given = path.steps.filter(({ event }) => event.type !== 'xstate.init');
		const changed = given.filter(({ event }, i) => {
			const at = i === 0 ? tree.start : given[i - 1].state.value;
			return answers.get(tree.nodes.get(at).question)?.id !== event.type;
		}).length;
		for (const candidate of tree.nodes.get(path.state.value).recommend ?? []) {
			if (!(nearest.get(candidate)?.changed <= changed)) nearest.set(candidate, { changed, path });
		}
	}
	return nearest;
}
