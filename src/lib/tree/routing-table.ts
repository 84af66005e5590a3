/** A machine's routing as plain data: all that a walk needs of it. */
import type { AnyStateMachine } from 'xstate';

export interface RoutingTable {
	/** Id of the tree. */
	id: string;
	/** Id of the first question. */
	start: string;
	/** By state id in the machine's order: where each answer leads; null for an outcome. */
	states: Readonly<Record<string, Readonly<Record<string, string>> | null>>;
}

/** Reads the table out of the machine. It holds what XState's own `transition` does, without its code in the page. */
export function readRoutingTable(machine: AnyStateMachine): RoutingTable {
	const states = Object.entries(machine.states).map(([id, { type, config }]) => {
		const answers = (config.on ?? {}) as Readonly<Record<string, string>>;
		return [id, type === 'final' ? null : answers] as const;
	});
	return {
		id: machine.id,
		start: String(machine.config.initial),
		states: Object.fromEntries(states)
	};
}
