/** Texts that are missing or too long. */
import type { Family } from '../tree/candidate.ts';
import type { AuthoredTree } from '../tree/author.ts';
import { inTree, shownText } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { answersOf, textsOf, type PlacedText } from './texts.ts';

/** Blank and over-long texts, an assumed answer that is none, titles without a full stop. */
export function checkWords(tree: AuthoredTree, families: readonly Family[]): Fault[] {
	return [
		...textsOf(tree).flatMap((text) => [...checkBlank(text), ...checkLength(text, families)]),
		...checkQuestions(tree),
		...checkTitles(tree)
	];
}

const mends: Readonly<Record<string, string>> = {
	ask: 'ask about the workload',
	why: 'write what hangs on the answer',
	label: 'write the answer as a person would give it',
	because: 'write the property of the services that decides',
	'unsure.find': 'write how to find out',
	'rival.when': 'write what would have to be true for the rival to win',
	story: 'tell the story'
};

function checkBlank({ file, where, name, text }: PlacedText): Fault[] {
	if (typeof text === 'string' && text.trim() !== '') return [];
	const mend = mends[name] ?? 'write it, or take it out';
	return [{ file, where, what: `the ${name} is missing`, seen: show(text), mend }];
}

function checkLength(
	{ file, where, name, text = '', most = Infinity }: PlacedText,
	families: readonly Family[]
): Fault[] {
	const { length } = shownText(families, text);
	if (length <= most) return [];
	const what = `the ${name} is longer than ${most} characters`;
	return [{ file, where, what, seen: `${length} in "${cut(text)}"`, mend: `cut ${length - most}` }];
}

function cut(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function checkQuestions(tree: AuthoredTree): Fault[] {
	return Object.entries(tree.questions).flatMap(([id, words]) => {
		const at = inTree(tree, 'questions', `question "${id}"`);
		const answers = answersOf(words);
		const faults = checkLines(at, words.short);
		for (const [answer, { short }] of Object.entries(answers))
			faults.push(...checkLines({ ...at, where: `${at.where}, answer "${answer}"` }, short));
		const assume = words.unsure?.assume;
		if (assume !== undefined && Object.hasOwn(answers, assume)) return faults;
		const mend = suggestName(assume ?? '', Object.keys(answers));
		return [...faults, { ...at, what: 'unsure.assume is not an answer', seen: show(assume), mend }];
	});
}

function checkLines(at: Place, short: readonly string[] = []): Fault[] {
	if (short.length <= 2) return [];
	return [
		{ ...at, what: 'the short has more than 2 lines', seen: show(short), mend: 'make it two' }
	];
}

function checkTitles(tree: AuthoredTree): Fault[] {
	return Object.entries(tree.outcomes)
		.filter(([, { title = '' }]) => title.trim() !== '' && !title.endsWith('.'))
		.map(([id, { title }]) => ({
			...inTree(tree, 'outcomes', `outcome "${id}"`),
			what: 'the title does not end with a full stop',
			seen: show(title),
			mend: 'write one imperative sentence'
		}));
}
