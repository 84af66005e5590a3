/** Faults of a machine's routing, read from its configuration as it was written. */
import { findCycle, findDeadEnds, findUnreachable } from '../graph/faults.ts';
import type { AuthoredTree } from '../tree/author.ts';
import type { Tree } from '../tree/tree.ts';
import { checkChoices } from './choices.ts';
import { inTree } from './content.ts';
import { show, suggestName, type Fault, type Names, type Place } from './fault.ts';
import { configuredStates, sketchTree } from './sketch-tree.ts';

/** Whatever keeps a machine from being a decision; empty where every walk ends at an outcome. */
export function checkRouting(authored: AuthoredTree): Fault[] {
	const tree = sketchTree(authored);
	const at = (names: Names | string) => inTree(authored, 'machine', names);
	const faults = [...checkMachine(authored, at), ...checkTargets(authored, at)];
	if (faults.length > 0) return faults;
	return [...checkGraph(tree, at), ...checkChoices(authored, tree)];
}

type At = (names: Names | string) => Place;

const rootKeys = ['id', 'initial', 'states', 'description', 'meta'];
const questionKeys = ['on', 'description', 'meta'];
const outcomeKeys = ['type', 'description', 'meta'];

function checkMachine({ machine }: AuthoredTree, at: At): Fault[] {
	const states = configuredStates(machine);
	const mend = 'keep history out of the machine: states, answers and final states only';
	const beyond = (names: Names | string, config: object, allowed: readonly string[]) =>
		Object.entries(config)
			.filter(([key, value]) => value !== undefined && !allowed.includes(key))
			.map(([key]) => ({
				...at(names),
				what: 'the machine holds more than routing',
				seen: `"${key}"`,
				mend
			}));
	const faults: Fault[] = beyond('machine', machine.config, rootKeys);
	for (const [id, state] of Object.entries(states)) {
		const allowed = state.type === 'final' ? outcomeKeys : questionKeys;
		faults.push(...beyond({ state: id }, state, allowed));
	}
	const start = machine.config.initial;
	if (typeof start !== 'string' || !(start in states) || states[start]?.type === 'final') {
		faults.push({
			...at('machine'),
			what: 'the first state is not a question',
			seen: show(start),
			mend: suggestName(String(start), questionIds(states))
		});
	}
	return faults;
}

function questionIds(states: Record<string, Record<string, unknown>>): string[] {
	return Object.keys(states).filter((id) => states[id]!.type !== 'final');
}

function checkTargets({ machine }: AuthoredTree, at: At): Fault[] {
	const states = configuredStates(machine);
	return Object.entries(states).flatMap(([id, state]) =>
		Object.entries((state.on ?? {}) as Record<string, unknown>).flatMap(([answer, target]) => {
			if (typeof target === 'string' && Object.hasOwn(states, target)) return [];
			const place = at({ question: id, answer });
			if (typeof target === 'string') {
				const mend = suggestName(target, Object.keys(states));
				return [
					{
						...place,
						text: target,
						what: 'leads to a state that does not exist',
						seen: show(target),
						mend
					}
				];
			}
			const mend = 'write the id of the next state: no guards, actions or lists';
			return [{ ...place, what: 'the target is not a plain id', seen: show(target), mend }];
		})
	);
}

function checkGraph(tree: Tree, at: At): Fault[] {
	const faults: Fault[] = findDeadEnds(tree).map((id) => ({
		...at({ question: id }),
		what: 'has no way on',
		seen: 'no answer',
		mend: "give it answers, or make it an outcome: { type: 'final' }"
	}));
	for (const id of findUnreachable(tree)) {
		faults.push({
			...at({ state: id }),
			what: 'no walk reaches it',
			seen: 'no answer that leads here from the start',
			mend: 'lead an answer to it, or take it out'
		});
	}
	const cycle = findCycle(tree);
	if (cycle) {
		faults.push({
			...at({ question: cycle[0]! }),
			what: 'the answers go round in a circle',
			seen: cycle.join(' → '),
			mend: 'lead one of them on'
		});
	}
	return faults;
}
