/** Finds decisions, comparisons, options, questions and recommendations by what somebody types. */
import type { Catalogue, DecisionEntry, Insides, NodeEntry, OptionEntry } from './catalogue.ts';
import { hitsOf, type Hit } from './hits.ts';
import { indexOf, type Scored } from './index-of.ts';
import { nameReader, type Named } from './named.ts';
import { nearestQuery } from './nearest-query.ts';
import { split, stemOf, tellingStems } from './words.ts';

export type HitKind =
	'comparison' | 'decision' | 'to-come' | 'option' | 'question' | 'recommendation';

export interface HitGroup {
	kind: HitKind;
	hits: readonly Hit[];
}

export interface FoundPages {
	/** Best first, none of them empty, each cut to what fits a list. */
	groups: readonly HitGroup[];
	/** How many were found, those cut off and the stories included. */
	count: number;
	/** How many practice stories have these words. */
	stories: number;
	/** The query that was probably meant, where a word of this one is on no page. */
	meant?: string;
}

/** Finds what fits a query. Never fails, whatever was typed. */
export type Finder = (query: string) => FoundPages;

/** As many of a kind as a list shows. */
const most: Readonly<Record<HitKind, number>> = {
	comparison: 1,
	decision: 4,
	'to-come': 2,
	option: 6,
	question: 3,
	recommendation: 3
};

const nothing: Insides = { questions: [], recommendations: [], stories: [] };

/** Builds the indexes over the catalogue, and over what lies within the decisions where that is there. */
export function buildFinder(catalogue: Catalogue, insides = nothing): Finder {
	const { decisions, options } = catalogue;
	const index = indexAll(catalogue, insides);
	const show = hitsOf(decisions);
	const reader = nameReader(options);
	const nameWords = new Set(
		[...decisions.map(({ title }) => title), ...options.map(allNames)].flatMap(split)
	);
	const isKnown = (word: string) => {
		const stem = stemOf(word) ?? word;
		return Object.values(index).some((one) => one.search([stem], stem === word).length > 0);
	};

	return (query) => {
		const words = [...new Set(tellingStems(query))];
		if (words.length === 0) {
			const hits = titledSo(decisions, query).map((entry) => show.decision(entry, []));
			const groups = hits.length > 0 ? [{ kind: 'decision' as const, hits }] : [];
			return { groups, count: hits.length, stories: 0 };
		}
		const rivals = reader.rivals(query);
		const found = searchAll(index, words, split(query).at(-1) === words.at(-1));
		const named = rivals.length > 0 ? [] : reader.all(query);
		const trees = decisionsFirst(found.decisions, { decisions, rivals, named, words });
		const asked = [...rivals, ...named.map(({ option }) => option)];
		const opts = new Set([...asked, ...found.options.map(({ entry }) => entry)]);
		const first =
			rivals.length > 0
				? 'comparison'
				: firstGroup({
						named,
						words,
						planned: found.toCome,
						trees: found.decisions
					});
		const all: [HitKind, Hit[]][] = [
			['comparison', rivals.length > 0 ? [show.comparison(rivals)] : []],
			['decision', trees.map((entry) => show.decision(entry, rivals))],
			['to-come', found.toCome.map(({ entry }) => show.toCome(entry))],
			['option', [...opts].map(show.option)],
			['question', found.questions.map(({ entry }) => show.node(entry, 'question'))],
			[
				'recommendation',
				found.recommendations.map(({ entry }) => show.node(entry, 'recommendation'))
			]
		];
		const stories = found.stories.length;
		const meant = nearestQuery(query, { names: nameWords, isKnown });
		return {
			groups: all
				.filter(([, hits]) => hits.length > 0)
				.toSorted(([a], [b]) => Number(b === first) - Number(a === first))
				.map(([kind, hits]) => ({ kind, hits: hits.slice(0, most[kind]) })),
			count: all.reduce((sum, [, hits]) => sum + hits.length, stories),
			stories,
			...(meant !== undefined && { meant })
		};
	};
}

function indexAll(catalogue: Catalogue, insides: Insides) {
	const { decisions, toCome, options } = catalogue;
	const optionById = new Map(options.map((entry) => [entry.id, entry]));
	const nodeFields = ({ title, words }: NodeEntry) => ({ title, words });
	return {
		decisions: indexOf(decisions, ({ title, name, alias, options, words }) => ({
			title: [title, name, ...alias].join(' '),
			names: options
				.flatMap((id) => optionById.get(id) ?? [])
				.map(allNames)
				.join(' '),
			words
		})),
		toCome: indexOf(toCome, ({ title, words }) => ({ title: `${title} ${words}` })),
		options: indexOf(options, (entry) => ({
			title: entry.short,
			names: allNames(entry),
			words: entry.words
		})),
		questions: indexOf(insides.questions, nodeFields),
		recommendations: indexOf(insides.recommendations, nodeFields),
		stories: indexOf(insides.stories, ({ words }) => ({ words }))
	};
}

type Indexes = ReturnType<typeof indexAll>;

/** What has enough of the words, the last of which may be `unfinished`: all of one or two, of more the half; where no page has that many, any. */
function searchAll(index: Indexes, words: readonly string[], unfinished: boolean) {
	const decisions = index.decisions.search(words, unfinished);
	const toCome = index.toCome.search(words, unfinished);
	const options = index.options.search(words, unfinished);
	const questions = index.questions.search(words, unfinished);
	const recommendations = index.recommendations.search(words, unfinished);
	const wanted = words.length < 3 ? 1 : 0.5;
	const pages = [decisions, toCome, options, questions, recommendations].flat();
	const least = pages.some(({ share }) => share >= wanted) ? wanted : 0;
	const enough = ({ share }: Scored<unknown>) => share >= least;
	return {
		decisions: decisions.filter(enough),
		toCome: toCome.filter(enough),
		options: options.filter(enough),
		questions: questions.filter(enough),
		recommendations: recommendations.filter(enough),
		// The list that the count leads to holds those that have all the words.
		stories: index.stories.search(words, unfinished).filter(({ share }) => share === 1)
	};
}

/** Those that weigh most of the rivals; else those called just so, the rest as it was found, and what weighs the option named. */
function decisionsFirst(
	found: readonly Scored<DecisionEntry>[],
	asked: {
		decisions: readonly DecisionEntry[];
		rivals: readonly OptionEntry[];
		named: readonly Named[];
		words: readonly string[];
	}
): DecisionEntry[] {
	const { decisions, rivals, named, words } = asked;
	const entries = found.map(({ entry }) => entry);
	const weighed = ({ options }: DecisionEntry) =>
		rivals.filter(({ id }) => options.includes(id)).length;
	const called = entries.filter((entry) => isCalled(entry, words));
	const weighing = decisions.filter((entry) => weighed(entry) > 0);
	const weighingNamed = decisions.filter(({ options }) =>
		options.includes(named[0]?.option.id ?? '')
	);
	return [...new Set([...weighing, ...called, ...entries, ...weighingNamed])].toSorted(
		(a, b) => weighed(b) - weighed(a)
	);
}

/**
 * Who types the name of a service wants to know where it fits: the decision comes first. Other words for an option
 * (`kafka`, `fan out`) ask which one that is, unless a decision goes by them too (`office hours`). What is to come
 * is first where no decision answers as well.
 */
function firstGroup(found: {
	named: readonly Named[];
	words: readonly string[];
	planned: readonly Scored<unknown>[];
	trees: readonly Scored<DecisionEntry>[];
}): HitKind | undefined {
	const { named, words, planned, trees } = found;
	if (trees.some(({ entry }) => isCalled(entry, words))) return 'decision';
	const [best] = named;
	const isService = best?.inShort && best.whole && /^(?:AWS|Amazon)\b/.test(best.option.name);
	if (best && !isService && (best.whole || best.inShort)) return 'option';
	const [coming, there] = [planned[0], trees[0]];
	if (!coming) return undefined;
	const better = coming.share - (there?.share ?? 0) || coming.inTitle - (there?.inTitle ?? 0);
	return better > 0 ? 'to-come' : undefined;
}

/** Decisions whose title begins with what was typed, where all of it is common words: `How should the`. */
function titledSo(decisions: readonly DecisionEntry[], query: string): DecisionEntry[] {
	const typed = query.trim().toLowerCase();
	return typed === ''
		? []
		: decisions
				.filter(({ title }) => title.toLowerCase().startsWith(typed))
				.slice(0, most.decision);
}

/** True where a decision goes by just these words. */
function isCalled({ name, alias }: DecisionEntry, words: readonly string[]): boolean {
	return [name, ...alias].some((one) => isSame(one, words));
}

function isSame(name: string, words: readonly string[]): boolean {
	const own = tellingStems(name);
	return own.length === words.length && own.every((word) => words.includes(word));
}

function allNames({ name, short, alias }: OptionEntry): string {
	return [name, short, ...alias].join(' ');
}
