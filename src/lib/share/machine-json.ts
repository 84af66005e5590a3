/** A tree's machine for XState tools: its routing, with the words as `description` and `meta`. */
import type { AuthoredTree } from '../tree/author.ts';

export interface MachineJson {
	id: string;
	description: string;
	initial: string;
	states: Readonly<Record<string, object>>;
}

/** The machine as plain data: `createMachine(JSON.parse(…))` gives the same routing. */
export function writeMachineJson(tree: AuthoredTree, write: (text: string) => string): MachineJson {
	const states: Record<string, object> = {};
	for (const [id, state] of Object.entries(tree.machine.states)) {
		const outcome = tree.outcomes[id];
		const question = tree.questions[id];
		if (outcome) {
			const { title, recommend, because } = outcome;
			states[id] = {
				type: 'final',
				description: title,
				meta: { recommend, because: write(because) }
			};
		} else if (question) {
			const answers = 'branches' in question ? question.branches : question.answers;
			const targets = state.config.on as Readonly<Record<string, string>>;
			const on = Object.entries(targets).map(([answer, target]) => {
				const words = answers[answer];
				const { from, below } = (words ?? {}) as { from?: number; below?: number };
				const meta = { because: write(words?.because ?? ''), from, below };
				return [answer, { target, description: write(words?.label ?? ''), meta }];
			});
			const meta = { question: question.question ?? id, why: write(question.why) };
			states[id] = { description: write(question.ask), meta, on: Object.fromEntries(on) };
		}
	}
	return {
		id: tree.machine.id,
		description: tree.title,
		initial: String(tree.machine.config.initial),
		states
	};
}
