/** A walk as a decision record (MADR 4), as plain data: `markdown.ts` writes it, `RecordView` draws it. */
import { flipAnswers } from '../explain/what-if.ts';
import { explainOutcome, outcomeInOrder, type Explanation } from '../explain/outcome.ts';
import type { CostBar, OutcomePage } from '../tree/node-page.ts';
import type { Notes } from '../share/notes.ts';
import { writeLink } from '../share/link.ts';
import { endSentence, factReferences, readProse } from '../tree/prose.ts';
import { inOneLine, questionOf, shortName, type ShownFact, type Tree } from '../tree/tree.ts';
import { listNames } from '../tree/list-names.ts';
import { writeMonth } from '../tree/month.ts';
import { sourcesOf, type Reading } from '../tree/sources.ts';
import { writeMeasure, writeStepAnswer } from '../explain/step-answer.ts';
import { isAssumed } from '../walk/answers.ts';
import { isPartial, returnTo, type Walk } from '../walk/walk.ts';

/** A run of text; with an address it is a link. */
export interface Piece {
	text: string;
	href?: string;
	strong?: true;
}

export interface Item {
	pieces: readonly Piece[];
	/** What the person wrote on it, word for word. */
	note?: string;
}

export type Block =
	| { kind: 'paragraph'; pieces: readonly Piece[] }
	| { kind: 'note'; text: string }
	| { kind: 'list'; items: readonly Item[] };

export interface Section {
	heading: string;
	/** 2 for a section, 3 for a part of the one before. */
	level: 2 | 3;
	blocks: readonly Block[];
}

export interface DecisionRecord {
	title: string;
	/** Day on which the record was written: `2026-11-21`. */
	date: string;
	sections: readonly Section[];
}

interface RecordInput {
	/** At an outcome. */
	walk: Walk;
	page: OutcomePage;
	notes: Notes;
	/** The link that shows the same walk, notes and all. */
	link: string;
	/** The whole address of a path of this site. */
	addressOf: (path: string) => string;
	date: string;
}

/** The decision record of a walk that ends at an outcome. */
export function writeRecord(input: RecordInput): DecisionRecord {
	const { walk, page, notes, date } = input;
	const explained = explainOutcome(walk, page.rival.candidate);
	const facts = { ...walk.tree.facts, ...page.facts };
	const sections = [
		...contextSections(input, facts),
		optionsSection(input),
		...outcomeSections(input, facts),
		confirmationSection(input, facts),
		...reasonsSections(input, explained, facts),
		furtherSection(input, explained, facts)
	];
	return { title: notes.title || page.title.replace(/\.$/, ''), date, sections };
}

type Facts = Readonly<Record<string, ShownFact>>;

/** A text with every fact a link to the page it was read on. */
function prose(text: string, facts: Facts): Piece[] {
	return readProse(text, facts).map(({ text: shown, fact }) => ({
		text: shown,
		...(fact && { href: fact.source.url })
	}));
}

function plain(text: string): Piece {
	return { text };
}

function strong(text: string): Piece {
	return { text, strong: true };
}

function contextSections({ walk, notes }: RecordInput, facts: Facts): Section[] {
	const { tree, steps } = walk;
	const answers = steps.map((step): Item => {
		const question = questionOf(tree, step.node);
		const arithmetic = writeMeasure(step, question, tree.measures);
		const note = notes.answers.get(step.question);
		return {
			pieces: [
				strong(inOneLine(question.short)),
				plain(' '),
				...prose(writeStepAnswer(step, question), facts),
				...(isAssumed(step.given) ? [plain(' (assumed)')] : []),
				...(arithmetic ? [plain(`; ${arithmetic}`)] : [])
			],
			...(note && { note })
		};
	});
	const unknown = isPartial(walk)
		? ' Earlier answers are not known: the link starts partway through the questions.'
		: '';
	return [
		{
			heading: 'Context and Problem Statement',
			level: 2,
			blocks: [
				{
					kind: 'paragraph',
					pieces: [plain(`${tree.title} What is known of the workload:${unknown}`)]
				},
				{ kind: 'list', items: answers }
			]
		},
		{
			heading: 'Decision Drivers',
			level: 2,
			blocks: [
				{ kind: 'list', items: steps.map((step) => ({ pieces: prose(step.way.because, facts) })) }
			]
		}
	];
}

/** What is recommended by its full names, in plain letters: they are looked for word for word. */
function chosenNames({ recommends }: OutcomePage): string[] {
	return recommends.map((name) => name.replaceAll('\u00a0', ' '));
}

/** Every option by its name, which the choice and the heading of its reasons repeat. */
function optionNames({ walk, page }: RecordInput): { id: string; name: string }[] {
	const recommend = recommended(walk);
	const chosen = chosenNames(page);
	return walk.tree.candidates.map(({ id, name }) => ({
		id,
		name: chosen[recommend.indexOf(id)] ?? name
	}));
}

function optionsSection(input: RecordInput): Section {
	const items = optionNames(input).map(({ name }) => ({ pieces: [plain(name)] }));
	return { heading: 'Considered Options', level: 2, blocks: [{ kind: 'list', items }] };
}

const functionWords =
	/^(An?|The|It|Its|Each|Every|You|Your|One|Two|Three|They|These|There|This|With|Without|What|Which|Where|While|When|How|No|Nothing|Both|Many|Few|Up|In|On|Of|For|From|As|Over|Below|Even)(?= )/;

/** A sentence to follow “because”: its first word in small letters, unless that could be a name. */
function afterBecause(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece, i) =>
		i > 0
			? piece
			: { ...piece, text: piece.text.replace(functionWords, (word) => word.toLowerCase()) }
	);
}

function outcomeSections({ page, notes }: RecordInput, facts: Facts): Section[] {
	const note = notes.outcomes.get(page.id);
	const [chosen = '', ...companions] = chosenNames(page);
	const along = companions.length > 0 ? ` With it: ${listNames(companions)}.` : '';
	const watch = page.watch.map(({ lead, text }): Item => ({
		pieces: [
			...prose(endSentence(lead), facts).map((piece): Piece => ({ ...piece, strong: true })),
			plain(' '),
			...prose(text, facts)
		]
	}));
	const bars = page.cost.bars.map(({ name, short }) => `${name} ${short}`).join('; ');
	const measure = page.cost.measure ? ` ${page.cost.measure}: ${bars}.` : '';
	const cost: Item = {
		pieces: [
			strong('What it costs.'),
			plain(' '),
			...prose(page.cost.says, facts),
			plain(`${measure} `),
			{ text: page.cost.page.title, href: page.cost.page.url },
			plain('.')
		]
	};
	const { docs, resources } = page.first;
	const first: Item = {
		pieces: [
			strong('First step.'),
			plain(' '),
			{ text: docs.title, href: docs.url },
			plain(`, with ${listNames(resources)}.`)
		]
	};
	const older: Item[] = page.older
		? [{ pieces: [strong('Older material.'), plain(' '), ...prose(page.older, facts)] }]
		: [];
	return [
		{
			heading: 'Decision Outcome',
			level: 2,
			blocks: [
				{
					kind: 'paragraph',
					pieces: [
						plain(`Chosen option: "${chosen}", because `),
						...afterBecause(prose(page.lede, facts)),
						plain(` ${page.title}${along}`)
					]
				},
				...(note ? [{ kind: 'note', text: note } as const] : [])
			]
		},
		{
			heading: 'Consequences',
			level: 3,
			blocks: [{ kind: 'list', items: [cost, ...watch, ...older, first] }]
		}
	];
}

function recommended({ tree, node }: Walk): readonly string[] {
	const outcome = tree.nodes.get(node);
	return outcome?.kind === 'outcome' ? outcome.recommend : [];
}

function confirmationSection({ walk, addressOf }: RecordInput, facts: Facts): Section {
	const { tree } = walk;
	const assumed = walk.steps.filter((step) => isAssumed(step.given));
	const flips = assumed.length > 0 ? flipAnswers(walk) : [];
	const items = assumed.map((step): Item => {
		const question = questionOf(tree, step.node);
		const others = flips
			.filter((flip) => flip.step.node === step.node)
			.flatMap((flip, i): Piece[] => [
				plain(i > 0 ? '; with “' : ' With “'),
				...prose(flip.way.label, facts),
				plain(`”: ${listNames(flip.possible.map((id) => shortName(tree, id)))}`)
			]);
		return {
			pieces: [
				strong(inOneLine(question.short)),
				plain(' assumed “'),
				...prose(step.way.label, facts),
				plain('”.'),
				...others,
				plain('. '),
				{ text: 'How to find out', href: addressOf(writeLink(returnTo(walk, step.node))) }
			]
		};
	});
	return {
		heading: 'Confirmation',
		level: 3,
		blocks:
			items.length > 0
				? [
						{ kind: 'paragraph', pieces: [plain('Assumptions to verify:')] },
						{ kind: 'list', items }
					]
				: [
						{
							kind: 'paragraph',
							pieces: [plain('Nothing was assumed: every answer was given as known.')]
						}
					]
	};
}

function reasonsSections(input: RecordInput, { whyNot }: Explanation, facts: Facts): Section[] {
	const { walk, page } = input;
	const { tree } = walk;
	const [first, ...companions] = recommended(walk);
	const against = new Map(
		whyNot.flatMap(({ step, candidates }) =>
			candidates.map((one) => [one.candidate, { ...one, step }])
		)
	);
	const reasonsOf = (id: string): Piece[][] => {
		if (id === first) return [[plain('Good, because '), ...afterBecause(prose(page.lede, facts))]];
		if (companions.includes(id))
			return [[plain(`Good, because it goes with ${shortName(tree, first!)}.`)]];
		const { reason = '', step } = against.get(id) ?? {};
		const bad = step
			? [
					plain('Bad, because '),
					...afterBecause(prose(reason, facts)),
					plain(
						`${reason ? ' ' : ''}Ruled out by “${inOneLine(questionOf(tree, step.node).short)} – `
					),
					...prose(writeStepAnswer(step, questionOf(tree, step.node)), facts),
					plain('”.')
				]
			: [plain('Neutral, because it cannot be reached from where the link starts.')];
		const when = [plain('Good, because it wins if '), ...prose(page.rival.when, facts)];
		return page.rival.candidate === id ? [bad, when] : [bad];
	};
	return [
		{ heading: 'Pros and Cons of the Options', level: 2, blocks: [] },
		...optionNames(input).map(({ id, name }): Section => {
			const items = reasonsOf(id).map((pieces) => ({ pieces }));
			return { heading: name, level: 3, blocks: [{ kind: 'list', items }] };
		})
	];
}

/** The figures that texts of the record name, each with its subject, by the page on which it was read. */
function figuresOf(
	tree: Tree,
	said: readonly (string | Reading)[],
	bars: readonly CostBar[],
	facts: Facts
): Map<string, string[]> {
	const figures = new Map<string, string[]>();
	const add = (url: string, figure: string) => {
		const known = figures.get(url) ?? [];
		if (!known.includes(figure)) figures.set(url, [...known, figure]);
	};
	const texts = said.filter((one) => typeof one === 'string');
	for (const key of texts.flatMap(factReferences)) {
		const fact = facts[key];
		const [candidate = '', ...about] = key.split('.');
		const subject = [shortName(tree, candidate), ...about.map((id) => id.replaceAll('-', ' '))];
		if (fact) add(fact.source.url, `${subject.join(', ')}: ${fact.text}`);
	}
	for (const { name, text, source } of bars) add(source.url, `${name}: ${text}`);
	return figures;
}

function furtherSection(
	{ walk, page, link }: RecordInput,
	explained: Explanation,
	facts: Facts
): Section {
	const { tree, steps } = walk;
	const said = outcomeInOrder(walk, page, explained);
	const further = [page.cost.page, page.first.docs, ...page.sources];
	const { sources, checked } = sourcesOf(facts, said, further);
	const figures = figuresOf(tree, said, page.cost.bars, facts);
	const items = sources.map(({ title, url }): Item => {
		const values = figures.get(url) ?? [];
		const named = values.length > 0 ? ` (${values.join('; ')})` : '';
		return {
			pieces: [
				{ text: title, href: url },
				plain(`, read ${writeMonth(checked[url] ?? tree.reviewed)}${named}`)
			]
		};
	});
	return {
		heading: 'More Information',
		level: 2,
		blocks: [
			{
				kind: 'paragraph',
				pieces: [
					{
						text:
							steps.length === 1
								? 'The answer that led here'
								: `The ${steps.length} answers that led here`,
						href: link
					},
					plain(
						`, to be checked or changed. The decision was reviewed in ${writeMonth(tree.reviewed)}.`
					)
				]
			},
			{ kind: 'list', items }
		]
	};
}
