/** A machine as it was written, and a tree's graph before its words are known to be whole. */
import type { AnyStateMachine } from 'xstate';
import type { AuthoredTree } from '../tree/author.ts';
import type { Node, Tree } from '../tree/tree.ts';

/** States by id as configured; what a routing may not hold may still be in them. */
export function configuredStates(
	machine: AnyStateMachine
): Record<string, Record<string, unknown>> {
	return (machine.config.states ?? {}) as Record<string, Record<string, unknown>>;
}

/** The tree as far as its routing goes: texts left blank, answers that lead nowhere left out. */
export function sketchTree({
	machine,
	questions,
	title,
	name,
	subject,
	reviewed
}: AuthoredTree): Tree {
	const states = configuredStates(machine);
	const nodes = new Map<string, Node>();
	for (const [id, state] of Object.entries(states)) {
		if (state.type === 'final') {
			nodes.set(id, {
				kind: 'outcome',
				id,
				title: '',
				short: '',
				recommend: [],
				picks: [],
				against: {}
			});
			continue;
		}
		const ways = Object.entries((state.on ?? {}) as Record<string, unknown>)
			.filter(
				(way): way is [string, string] =>
					typeof way[1] === 'string' && Object.hasOwn(states, way[1])
			)
			.map(([id, to]) => ({ id, label: '', short: [''] as const, because: '', against: {}, to }));
		const question = questions[id]?.question ?? id;
		nodes.set(id, { kind: 'question', id, question, short: [''], assume: '', ways });
	}
	const start = String(machine.config.initial);
	const words = { title, name, subject, reviewed, candidates: [], facts: {} };
	return { id: machine.id, ...words, start, measures: {}, nodes };
}
