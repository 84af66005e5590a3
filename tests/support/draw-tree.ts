/** Small trees for tests, drawn as literals: `{ start: { left: 'a', right: 'b' }, a: ['foot'], b: ['bike'] }`. */
import type { Measures } from '#lib/tree/grammar.ts';
import { joinTree, type NumberInput, type Tree, type TreeWords } from '#lib/tree/tree.ts';

/** A question sends each answer to a state; an outcome is the list of what it recommends. */
export type Drawing = Readonly<
	Record<string, Readonly<Record<string, string>> | readonly string[]>
>;

export interface DrawnWords {
	/** Question keys, where they are not the state's own id. */
	keys?: Readonly<Record<string, string>>;
	inputs?: Readonly<Record<string, NumberInput>>;
	/** By `state.branch`. */
	bounds?: Readonly<Record<string, { from?: number; below?: number }>>;
	/** By `state.answer`, or by the id of an outcome. */
	against?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	measures?: Measures;
}

/** The drawing as a tree; its start is the first state, `because` of an answer is `<state>.<answer>`. */
export function drawTree(drawing: Drawing, words: DrawnWords = {}): Tree {
	const { keys = {}, inputs = {}, bounds = {}, against = {}, measures = {} } = words;
	const states: Record<string, Readonly<Record<string, string>> | null> = {};
	const questions: Record<string, TreeWords['questions'][string]> = {};
	const outcomes: Record<string, TreeWords['outcomes'][string]> = {};
	const candidates = new Set<string>();
	for (const [id, drawn] of Object.entries(drawing)) {
		if (isOutcome(drawn)) {
			states[id] = null;
			outcomes[id] = { title: `${id}.`, short: id, recommend: drawn, against: against[id] ?? {} };
			drawn.forEach((candidate) => candidates.add(candidate));
			continue;
		}
		states[id] = drawn;
		const ways = Object.keys(drawn).map((answer) => {
			const key = `${id}.${answer}`;
			const way = {
				label: answer,
				short: [answer] as const,
				because: key,
				against: against[key] ?? {}
			};
			return [answer, { ...way, ...bounds[key] }] as const;
		});
		questions[id] = {
			question: keys[id] ?? id,
			short: [id],
			assume: Object.keys(drawn)[0] ?? '',
			ways: Object.fromEntries(ways),
			...(inputs[id] && { input: inputs[id] })
		};
	}
	const routing = { id: 'drawn', start: Object.keys(drawing)[0]!, states };
	const front = {
		title: 'Drawn?',
		name: 'drawn',
		subject: 'compute',
		reviewed: '2026-11'
	} as const;
	const names = [...candidates].map((id) => ({ id, name: id, short: id }));
	return joinTree(
		routing,
		{ ...front, questions, outcomes, candidates: names, facts: {} },
		measures
	);
}

function isOutcome(drawn: Drawing[string]): drawn is readonly string[] {
	return Array.isArray(drawn);
}
