/** Texts that are missing or too long, and plain answers in their place. */
import type { AuthoredTree } from '../tree/author.ts';
import type { QuestionWords } from '../tree/grammar.ts';
import { countWords, inTree, shownText, type Content } from './content.ts';
import { at, show, suggestName, within, type Fault, type Place } from './fault.ts';
import { answersOf, textsOf, type PlacedText } from './texts.ts';

/** Blank and over-long texts, an assumed answer that is none, titles without a full stop. */
export function checkWords(tree: AuthoredTree, content: Content): Fault[] {
	return [
		...textsOf(tree).flatMap((text) => [...checkBlank(text), ...checkLength(text, content)]),
		...checkQuestions(tree),
		...checkTitles(tree)
	];
}

const mends: Readonly<Record<string, string>> = {
	ask: 'ask about the workload',
	why: 'write what hangs on the answer',
	label: 'write the answer as a person would give it',
	because: 'write the property of the services that decides',
	lede: 'write why it fits',
	'unsure.find': 'write how to find out',
	'rival.when': 'write what would have to be true for the rival to win',
	'cost.says': 'write what is paid for and how it grows',
	'cost.why': 'write why there is no fair ratio, and what is paid for',
	story: 'tell the story'
};

function checkBlank({ place, name, text }: PlacedText): Fault[] {
	if (typeof text === 'string' && text.trim() !== '') return [];
	const mend = mends[name] ?? 'write it, or take it out';
	const here = at(place, ...name.split('.'));
	return [{ ...here, what: `the ${name} is missing`, seen: show(text), mend }];
}

function checkLength(placed: PlacedText, content: Content): Fault[] {
	const { place, name, text = '', most = Infinity, mostWords = Infinity } = placed;
	const shown = shownText(content, text);
	const tooLong = (seen: number, most: number, things: string) => ({
		...place,
		text,
		what: `the ${name} is longer than ${most} ${things}`,
		seen: `${seen} in "${cut(text)}"`,
		mend: `cut ${seen - most}`
	});
	const words = countWords(shown);
	return [
		...(shown.length > most ? [tooLong(shown.length, most, 'characters')] : []),
		...(words > mostWords ? [tooLong(words, mostWords, 'words')] : [])
	];
}

function cut(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function checkQuestions(tree: AuthoredTree): Fault[] {
	return Object.entries(tree.questions).flatMap(([id, words]) => {
		const place = inTree(tree, 'questions', { question: id });
		const answers = answersOf(words);
		const faults = checkLines(place, words.short);
		for (const [answer, { short }] of Object.entries(answers))
			faults.push(...checkLines(within(place, { answer }), short));
		faults.push(...checkPlain(words, place));
		const assume = words.unsure?.assume;
		if (assume !== undefined && Object.hasOwn(answers, assume)) return faults;
		const mend = suggestName(assume ?? '', Object.keys(answers));
		const what = 'unsure.assume is not an answer';
		return [...faults, { ...at(place, 'unsure', 'assume'), what, seen: show(assume), mend }];
	});
}

function checkLines(place: Place, short: readonly string[] = []): Fault[] {
	if (short.length <= 2) return [];
	const what = 'the short has more than 2 lines';
	return [{ ...at(place, 'short'), what, seen: show(short), mend: 'make it two' }];
}

/** The plain answer is what a story takes that says nothing: there is one at most, and it comes first. */
function checkPlain(words: QuestionWords, place: Place): Fault[] {
	const answers = Object.entries(answersOf(words));
	const plain = answers.filter(([, { plain }]) => plain).map(([id]) => id);
	const stray = plain.slice(1).map((id) => ({
		...at(within(place, { answer: id }), 'plain'),
		what: 'is a second plain answer',
		seen: plain.map((id) => `"${id}"`).join(', '),
		mend: 'keep one: the answer of a story that says nothing special'
	}));
	const [first] = plain;
	if (first === undefined || first === answers[0]![0]) return stray;
	const what = 'the plain answer does not stand first';
	const late = within(place, { answer: first });
	return [{ ...late, what, seen: `"${answers[0]![0]}" before it`, mend: 'put it first' }, ...stray];
}

function checkTitles(tree: AuthoredTree): Fault[] {
	return Object.entries(tree.outcomes)
		.filter(([, { title = '' }]) => title.trim() !== '' && !title.endsWith('.'))
		.map(([id, { title }]) => ({
			...at(inTree(tree, 'outcomes', { outcome: id }), 'title'),
			text: title,
			what: 'the title does not end with a full stop',
			seen: show(title),
			mend: 'write one imperative sentence'
		}));
}
