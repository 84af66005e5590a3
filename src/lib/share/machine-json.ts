/** A tree's machine for XState tools: its routing, with the words as `description` and `meta`. */
import type { AuthoredTree } from '../tree/author.ts';
import type { NumberWords } from '../tree/grammar.ts';

export interface MachineJson {
	id: string;
	description: string;
	initial: string;
	states: Readonly<Record<string, object>>;
}

/** Unit of the number typed, and what it is measured by: without them bounds mean nothing. */
function inputOf({ measures = {} }: AuthoredTree, input: NumberWords<string>['input']): object {
	const { unit, min, max, step, measure } = input;
	const found = measure === undefined ? undefined : measures[measure];
	return {
		unit,
		min,
		max,
		step,
		...(found && { measure: found.says, measureUnit: found.unit })
	};
}

/** The machine as plain data: `createMachine(JSON.parse(…))` gives the same routing. */
export function writeMachineJson(tree: AuthoredTree, write: (text: string) => string): MachineJson {
	const states: Record<string, object> = {};
	for (const [id, state] of Object.entries(tree.machine.states)) {
		const outcome = tree.outcomes[id];
		const question = tree.questions[id];
		if (outcome) {
			const { title, recommend, lede } = outcome;
			states[id] = {
				type: 'final',
				description: title,
				meta: { recommend, lede: write(lede) }
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
			const meta = {
				question: question.question ?? id,
				why: write(question.why),
				...('input' in question && { input: inputOf(tree, question.input) })
			};
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
