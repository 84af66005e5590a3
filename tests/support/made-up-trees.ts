/**
 * A made-up catalogue of fifty decisions, to measure what growth does: the real trees and candidates
 * again, with other ids and with their words changed round, so that nothing compresses as a copy would.
 */
import { createMachine } from 'xstate';
import type { AuthoredTree } from '#lib/tree/author.ts';
import type { Candidate, Dimensions } from '#lib/tree/candidate.ts';
import type { Scenario } from '#lib/tree/grammar.ts';

interface Catalogue {
	trees: readonly AuthoredTree[];
	candidates: readonly Candidate[];
	dimensions: Dimensions;
}

/** Keys below which a text is prose; names in diagrams stay, since their width is bounded. */
const prose =
	/^(title|name|summary|audience|alias|ask|why|help|gloss|label|because|against|kept|find|lede|when|says|lead|text|older|known|story|settles|note)$/;

/** Keys below which nothing changes: sources, and what is named by ids of the tree itself. */
const kept = /^(source|sources|page|first|rows|variants|topic|subject|status|short|none)$/;

/** Keys below which the next are ids, which may be called like any of the above. */
const byId = /^(questions|outcomes|answers|branches|values)$/;

/** The catalogue with made-up trees up to `size`, and with the candidates that they weigh. */
export function growCatalogue(
	real: Catalogue,
	size: number
): Pick<Catalogue, 'trees' | 'candidates'> {
	// A tree's measures are code in a file of its own, which no copy has.
	const copied = real.trees.filter(({ measures }) => !measures);
	const trees = [...real.trees];
	const candidates = [...real.candidates];
	const words = textsIn([real.trees, real.candidates]).flatMap(wordsOf);
	for (let round = 1; trees.length < size; round++) {
		const copier = copierOf(new Set(words), round, new Set(real.candidates.map(({ id }) => id)));
		trees.push(...copied.slice(0, size - trees.length).map(copier.tree));
		candidates.push(...real.candidates.map((one) => copier.candidate(one, real.dimensions)));
	}
	return { trees, candidates };
}

function copierOf(words: ReadonlySet<string>, round: number, candidateIds: ReadonlySet<string>) {
	const other = turnWords(words, round);
	const write = (text: string): string =>
		text.replace(/\{([^.}]+)([^}]*)\}|[A-Za-z]{4,}/g, (found, candidate?: string, rest?: string) =>
			candidate === undefined ? (other.get(found) ?? found) : `{${renamed(candidate)}${rest}}`
		);
	const renamed = (id: string): string => `${write(id)}-${round + 1}`;
	const renamedPick = (text: string) => {
		const [id = '', ...variant] = text.split('@');
		return candidateIds.has(id) ? [renamed(id), ...variant].join('@') : text;
	};
	function copy<T>(value: T, isProse = false): T {
		if (typeof value === 'string') return (isProse ? write(value) : value) as T;
		if (Array.isArray(value)) return value.map((one) => copy(one, isProse)) as T;
		if (typeof value !== 'object' || value === null) return value;
		const entries = Object.entries(value).map(([key, below]) => {
			if (kept.test(key)) return [key, below];
			if (key === 'pictures') return [key, copyPicture(below)];
			if (byId.test(key) && typeof below === 'object') return [key, copyEach(below, isProse)];
			if (/^(recommend|candidates)$/.test(key) || (key === 'against' && Array.isArray(below)))
				return [key, below.map(renamedPick)];
			if (key === 'candidate') return [key, renamedPick(below)];
			if (/^(against|kept)$/.test(key) && typeof below === 'object')
				return [key, renameKeys(copy(below, true) as Record<string, string>, renamedPick)];
			return [key, copy(below, isProse || prose.test(key))];
		});
		return Object.fromEntries(entries) as T;
	}
	function copyEach<T extends object>(record: T, isProse = false): T {
		return Object.fromEntries(
			Object.entries(record).map(([id, one]) => [id, copy(one, isProse)])
		) as T;
	}
	/** Of a picture only its texts change, and which candidates it shows: the rest names facts and shapes. */
	function copyPicture<T>(value: T, key = ''): T {
		if (typeof value === 'string') {
			if (/^(title|lede|assumes|says)$/.test(key)) return write(value) as T;
			// A platform may be called as a candidate is.
			return (key === 'variant' ? value : renamedPick(value)) as T;
		}
		if (Array.isArray(value)) return value.map((one) => copyPicture(one, key)) as T;
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([id, one]) => [renamedPick(id), copyPicture(one, id)])
		) as T;
	}
	const scenario = ({ id, title, story, settles, answers, outcome }: Scenario): Scenario => ({
		...copy({ title, story, settles }),
		...{ id: renamed(id), answers, outcome }
	});
	return {
		tree: ({ machine, scenarios, ...words }: AuthoredTree): AuthoredTree => ({
			...copy(words),
			machine: createMachine({ ...machine.config, id: renamed(machine.id) }),
			scenarios: scenarios.map(scenario)
		}),
		candidate: ({ facts, ...front }: Candidate, dimensions: Dimensions): Candidate => ({
			...copy(front),
			id: renamed(front.id),
			short: write(front.short),
			facts: Object.fromEntries(
				Object.entries(facts).map(([id, fact]) => {
					// What is one of several options must stay one of them.
					return [id, copy(fact, dimensions[id]?.kind === 'phrase')];
				})
			)
		})
	};
}

function renameKeys(record: Record<string, string>, rename: (key: string) => string) {
	return Object.fromEntries(Object.entries(record).map(([key, text]) => [rename(key), text]));
}

/** Each word's stand-in: another word as long and written alike, so that texts keep their length and their most frequent letters. */
function turnWords(words: ReadonlySet<string>, round: number): Map<string, string> {
	const alike = new Map<string, string[]>();
	for (const word of [...words].sort()) {
		const shape = word.length + shapeOf(word);
		alike.set(shape, [...(alike.get(shape) ?? []), word]);
	}
	return new Map(
		[...alike.values()].flatMap((group) => {
			const by = Math.ceil((group.length * round) / 4);
			return group.map((word, i) => [word, group[(i + by) % group.length]!] as const);
		})
	);
}

function shapeOf(word: string): string {
	if (word === word.toLowerCase()) return 'lower';
	return word.slice(1) === word.slice(1).toLowerCase() ? 'capital' : 'mixed';
}

function wordsOf(text: string): string[] {
	return text.match(/[A-Za-z]{4,}/g) ?? [];
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, below]) => (key === 'machine' ? [] : textsIn(below)));
}
