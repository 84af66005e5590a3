/** Every text of a tree with its place, so that all texts are held to the same rules. */
import type { AuthoredTree } from '../tree/author.ts';
import type { QuestionWords } from '../tree/grammar.ts';
import type { AnswerWords, OutcomeWords, Scenario } from '../tree/grammar.ts';
import { inTable, inTree } from './content.ts';
import { within, type Place } from './fault.ts';
import { limits, mostWords } from './limits.ts';

export interface PlacedText {
	place: Place;
	/** What the text is called: `because`, `unsure.find`. */
	name: string;
	text: string | undefined;
	/** Characters at most, facts written out. */
	most?: number;
	/** Words at most, facts written out. */
	mostWords?: number;
	/** True in a story, where figures are the reader's own. */
	story?: boolean;
}

/** All texts of a tree, in the order of its files. */
export function textsOf(tree: AuthoredTree): PlacedText[] {
	const front = inTree(tree, 'tree', 'tree');
	return [
		...place(front, [
			['title', tree.title, limits.title],
			['name', tree.name],
			['summary', tree.summary],
			['audience', tree.audience]
		]),
		...Object.entries(tree.measures ?? {}).flatMap(([id, { says, unit }]) =>
			place(inTree(tree, 'measures', { measure: id }), [
				['says', says],
				['unit', unit]
			])
		),
		...Object.entries(tree.questions).flatMap(([id, words]) => textsOfQuestion(tree, id, words)),
		...Object.entries(tree.outcomes).flatMap(([id, words]) =>
			textsOfOutcome(inTree(tree, 'outcomes', { outcome: id }), words)
		),
		...Object.entries(tree.table.kept ?? {}).flatMap(([id, reason]) =>
			place(inTable(tree, { candidate: id }, 'kept'), [['reason', reason]])
		),
		...(tree.pictures ?? []).flatMap(({ kind, title, lede }) =>
			place(inTree(tree, 'pictures', { picture: kind }), [
				['title', title, limits.title],
				['lede', lede, { words: mostWords.lede }]
			])
		),
		...tree.scenarios.flatMap((scenario) =>
			textsOfScenario(inTree(tree, 'scenarios', { scenario: scenario.id }), scenario)
		)
	];
}

type Row = readonly [name: string, text: string | undefined, most?: Most];

/** Characters, or words. */
type Most = number | { words: number };

function place(at: Place, rows: readonly Row[]): PlacedText[] {
	return rows.map(([name, text, most]) => ({
		place: at,
		name,
		text,
		...(typeof most === 'number' && { most }),
		...(typeof most === 'object' && { mostWords: most.words })
	}));
}

/** Answers or branches of a question, by id. */
export function answersOf(words: QuestionWords): Readonly<Record<string, AnswerWords>> {
	return 'branches' in words ? words.branches : words.answers;
}

function textsOfQuestion(tree: AuthoredTree, id: string, words: QuestionWords): PlacedText[] {
	const at = inTree(tree, 'questions', { question: id });
	const rows: Row[] = [
		['ask', words.ask, limits.ask],
		...lines(words.short, limits.questionLine),
		['why', words.why, limits.why],
		...Object.entries(words.help ?? {}).map(([term, text]): Row => [`help for "${term}"`, text]),
		['unsure.find', words.unsure?.find, limits.find]
	];
	if ('input' in words) rows.push(['unit', words.input.unit]);
	const answers = Object.entries(answersOf(words)).flatMap(([answer, answerWords]) =>
		textsOfAnswer(within(at, { answer }), answerWords)
	);
	return [...place(at, rows), ...answers];
}

function textsOfAnswer(
	at: Place,
	{ label, gloss, short, because, against }: AnswerWords
): PlacedText[] {
	return place(at, [
		['label', label, limits.label],
		...(gloss === undefined ? [] : [['gloss', gloss, limits.gloss] as const]),
		...lines(short, limits.answerLine),
		['because', because, limits.because],
		...sentencesAgainst(against)
	]);
}

function textsOfOutcome(at: Place, words: OutcomeWords): PlacedText[] {
	return place(at, [
		['title', words.title, limits.title],
		['short', words.short, limits.outcomeShort],
		['lede', words.lede, { words: mostWords.lede }],
		...sentencesAgainst(words.against),
		['rival.when', words.rival.when],
		'none' in words.cost ? ['cost.why', words.cost.why] : ['cost.says', words.cost.says],
		...words.watch.flatMap(({ lead, text }, i): Row[] => [
			[`lead of watch ${i + 1}`, lead, limits.watchLead],
			[`text of watch ${i + 1}`, text]
		]),
		...(words.older === undefined ? [] : [['older', words.older] as const]),
		...words.first.resources.map((text, i): Row => [`resource ${i + 1}`, text]),
		...words.next.flatMap(({ tree, ask, known }): Row[] => [
			[`ask for "${tree}"`, ask],
			...(known === undefined ? [] : [[`known for "${tree}"`, known] as const])
		])
	]);
}

function textsOfScenario(at: Place, scenario: Scenario): PlacedText[] {
	const { title, story, settles, defensible = [] } = scenario;
	const told: Row[] = [
		['story', story],
		...Object.entries(settles).map(([question, text]): Row => [`settles for "${question}"`, text])
	];
	return [
		...place(at, [['title', title]]),
		...place(at, told).map((text) => ({ ...text, story: true })),
		...place(
			at,
			defensible.map(({ question, why }): Row => [`why of the defensible "${question}"`, why])
		)
	];
}

function sentencesAgainst(against: Readonly<Record<string, string>> = {}): Row[] {
	return Object.entries(against).map(([candidate, text]) => [
		`sentence against "${candidate}"`,
		text,
		{ words: mostWords.against }
	]);
}

function lines(short: readonly string[] | undefined, most: number): Row[] {
	if (!short || short.length === 0) return [['short', undefined]];
	return short.map((line, i) => [
		short.length > 1 ? `line ${i + 1} of the short` : 'short',
		line,
		most
	]);
}
