/** The options that a query names. */
import { allNamesOf, ownNames } from '../compare/find-candidates.ts';
import type { OptionEntry } from './catalogue.ts';
import { split, stemOf, tellingStems } from './words.ts';

export interface Named {
	option: OptionEntry;
	/** True where what was typed is a whole name of it, not a part. */
	whole: boolean;
	/** True where its short name has all that was typed. */
	inShort: boolean;
}

/** Reads names of options in what somebody typed. */
interface NameReader {
	/** Options that have a name with all the words of the query in it: those named whole first, then those whose short name has them. */
	all: (query: string) => Named[];
	/** The options that a query sets against each other: `sqs or kinesis`, `alb nlb`. Fewer than two are none. */
	rivals: (query: string) => OptionEntry[];
}

/** Words that set sides against each other, and words that may as well join them. */
const against = /\s(?:vs\.?|versus|against|compared (?:to|with))\s/i;
const between = /\s(?:vs\.?|versus|against|compared (?:to|with)|or|and)\s/i;

/** A reader of the options' names, short names, ids and aliases. */
export function nameReader(options: readonly OptionEntry[]): NameReader {
	const names = options.map((option) => ({ option, names: namesOf(option) }));

	function all(query: string): Named[] {
		const words = tellingStems(query);
		const typed = split(query).at(-1);
		// A common word at the end says that the one before it is whole.
		const last = typed !== undefined && stemOf(typed) !== undefined ? typed : undefined;
		if (words.length === 0) return [];
		const found = names.flatMap(({ option, names }) => {
			const whole = names.some((name) => name.length === words.length && holds(name, words));
			if (!whole && !names.some((name) => holds(name, words, last))) return [];
			const inShort = holds(names[0]!, words, last);
			return [{ option, whole, inShort }];
		});
		return found.toSorted((a, b) => rankOf(b) - rankOf(a));
	}

	/** The options named within words that may say more, the longest names first; `proper` where that is more than a description. */
	function within(
		words: readonly string[]
	): { option: OptionEntry; words: number; proper: boolean }[] {
		for (let length = words.length; length > 0; length--) {
			for (let from = 0; from + length <= words.length; from++) {
				const part = words.slice(from, from + length);
				const isPart = (name: readonly string[]) => name.length === length && holds(name, part);
				const named = names.find(({ names }) => names.some(isPart));
				if (!named) continue;
				const proper = isProper(named.option, named.names.findIndex(isPart));
				return [
					...within(words.slice(0, from)),
					{ option: named.option, words: length, proper },
					...within(words.slice(from + length))
				];
			}
		}
		return [];
	}

	function rivals(query: string): OptionEntry[] {
		const sides = query.split(between);
		const read = sides.length > 1 ? readSides(query, sides) : onlyNames(tellingStems(query));
		const found = [...new Set(read.filter((option) => option !== undefined))];
		return found.length > 1 ? found : [];
	}

	/** The option of each side: `and` joins whole names only, `or` short ones begun, `vs` any part of a name. */
	function readSides(query: string, sides: readonly string[]): (OptionEntry | undefined)[] {
		const loose = against.test(query);
		const begun = loose || /\sor\s/i.test(query);
		return sides.map((side) => {
			const named = within(tellingStems(side))[0]?.option;
			const [part] = all(side);
			return named ?? (part && (loose || (begun && part.inShort)) ? part.option : undefined);
		});
	}

	/** The options where the words are proper names and nothing else; `secrets in lambda` is no question of two options. */
	function onlyNames(words: readonly string[]): OptionEntry[] {
		const found = within(words);
		const named = found.reduce((sum, one) => sum + one.words, 0);
		const alone = named === words.length && found.every(({ proper }) => proper);
		return alone ? found.map(({ option }) => option) : [];
	}

	return { all, rivals };
}

function rankOf({ whole, inShort }: Named): number {
	return Number(whole) * 2 + Number(inShort);
}

function namesOf(option: OptionEntry): string[][] {
	return allNamesOf(option).map(tellingStems);
}

/** True of its own names, and of an alias that is written as a name: `Redis`, `gp2`; not of `secret`. */
function isProper(option: OptionEntry, at: number): boolean {
	return at < ownNames || /[\p{Lu}\d]/u.test(allNamesOf(option)[at] ?? '');
}

/** True where the name has all the words; the last one typed may be unfinished. */
function holds(name: readonly string[], words: readonly string[], unfinished?: string): boolean {
	return words.every(
		(word, i) =>
			name.includes(word) ||
			(unfinished !== undefined &&
				i === words.length - 1 &&
				name.some((part) => part.startsWith(unfinished)))
	);
}
