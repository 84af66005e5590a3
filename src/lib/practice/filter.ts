/** The scenarios of a list that somebody asks for. */
import { tellingStems } from '../search/words.ts';
import type { ScenarioEntry } from './choose.ts';
import type { Level } from './difficulty.ts';
import { resultOf, type Progress } from './progress.ts';
import { levelWords } from './words.ts';

/** How far a scenario is done, in words. */
export const standWords = { new: 'Not yet', right: 'Right', missed: 'Missed' } as const;

export type Stand = keyof typeof standWords;

export interface Wanted {
	/** Id of a tree. */
	tree?: string;
	level?: Level;
	stand?: Stand;
	/** Words that its title or its story has, all of them. */
	words: string;
}

/** What a list is narrowed to; an empty text is no wish. */
export interface Chosen {
	words: string;
	subject: string;
	level: Level | '';
	stand: Stand | '';
}

/** Reads what an address narrows the list to: `?q=order&subject=data`. Never fails; what is not known is no wish. */
export function readChosen(query: URLSearchParams, subjects: readonly string[]): Chosen {
	const oneOf = <T extends string>(key: string, of: readonly T[]): T | '' =>
		of.find((one) => one === query.get(key)) ?? '';
	return {
		words: query.get('q')?.slice(0, 100) ?? '',
		subject: oneOf('subject', subjects),
		level: oneOf('level', Object.keys(levelWords) as Level[]),
		stand: oneOf('done', Object.keys(standWords) as Stand[])
	};
}

/** The query that narrows the list to what was chosen; empty for all. */
export function writeChosen({ words, subject, level, stand }: Chosen): string {
	const given = Object.entries({ q: words, subject, level, done: stand }).filter(
		([, text]) => text
	);
	return new URLSearchParams(given).toString();
}

/** True where the scenario is wanted; `storyOf` gives the words of a story by id, where they are known. */
export function isWanted(
	scenario: ScenarioEntry,
	wanted: Wanted,
	known: { progress: Progress; storyOf: (id: string) => string | undefined }
): boolean {
	const { tree, level, stand, words } = wanted;
	if (tree !== undefined && scenario.tree !== tree) return false;
	if (level !== undefined && scenario.level !== level) return false;
	if (stand !== undefined && standOf(scenario.id, known.progress) !== stand) return false;
	const own = tellingStems(`${scenario.title} ${known.storyOf(scenario.id) ?? ''}`);
	// As a search counts them: the last word may be unfinished.
	return tellingStems(words).every((word, i, all) =>
		own.some((one) => (i < all.length - 1 ? one === word : one.startsWith(word)))
	);
}

function standOf(id: string, progress: Progress): Stand {
	const result = resultOf(progress, id);
	if (!result) return 'new';
	return result.mark === 'other' ? 'missed' : 'right';
}
