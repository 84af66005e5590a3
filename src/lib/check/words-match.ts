/** Words and machine name the same states and answers. */
import type { AuthoredTree } from '../tree/author.ts';
import { inTree } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { configuredStates } from './sketch-tree.ts';
import { answersOf } from './texts.ts';

/** Words without a state, and states without words: the tree can't be read until they match. */
export function checkWordsMatch(tree: AuthoredTree): Fault[] {
	const states = configuredStates(tree.machine);
	const all = Object.keys(states);
	const outcomes = all.filter((id) => states[id]!.type === 'final');
	const questions = all.filter((id) => !outcomes.includes(id));
	const of = (file: 'questions' | 'outcomes', kind: string) => (id: string) =>
		inTree(tree, file, { [kind]: id });
	const faults = [
		...compareNames('state', questions, Object.keys(tree.questions), of('questions', 'question')),
		...compareNames('state', outcomes, Object.keys(tree.outcomes), of('outcomes', 'outcome'))
	];
	for (const id of questions) {
		const words = tree.questions[id];
		if (!words) continue;
		const routed = Object.keys(states[id]!.on ?? {});
		const at = (answer: string) => inTree(tree, 'questions', { question: id, answer });
		faults.push(...compareNames('answer', routed, Object.keys(answersOf(words)), at));
	}
	return faults;
}

function compareNames(
	kind: string,
	routed: readonly string[],
	worded: readonly string[],
	at: (name: string) => Place
): Fault[] {
	/** What is not there stands on no line. */
	const around = (name: string) => {
		const place = at(name);
		return { ...place, path: place.path!.slice(0, -1) };
	};
	const without = routed.filter((name) => !worded.includes(name));
	const beyond = worded.filter((name) => !routed.includes(name));
	return [
		...without.map((name) => ({
			...around(name),
			what: `the machine has this ${kind}, but there are no words for it`,
			seen: 'nothing',
			mend: beyond.length > 0 ? suggestName(name, beyond) : 'write its words'
		})),
		...beyond.map((name) => ({
			...at(name),
			what: `words for no ${kind} of the machine`,
			seen: show(name),
			mend: without.length > 0 ? suggestName(name, without) : 'take them out'
		}))
	];
}
