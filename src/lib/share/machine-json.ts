/** A tree's machine for XState tools: its routing, with the words as `description` and `meta`. */
import type { AuthoredTree } from '../tree/author.ts';
import type { NumberWords } from '../tree/grammar.ts';
import type { MachineFile, MachineQuestion } from './public-files.ts';

/** Unit of the number typed, and what it is measured by: without them bounds mean nothing. */
function inputOf(
	{ measures = {} }: AuthoredTree,
	input: NumberWords<string>['input']
): NonNullable<MachineQuestion['meta']['input']> {
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
export function writeMachineJson(tree: AuthoredTree, write: (text: string) => string): MachineFile {
	const states: MachineFile['states'] = {};
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
				const bounds = {
					...(from !== undefined && { from }),
					...(below !== undefined && { below })
				};
				const meta = { because: write(words?.because ?? ''), ...bounds };
				return [answer, { target, description: write(words?.label ?? ''), meta }] as const;
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
