/** An index over entries of one kind. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { split, stemOf } from './words.ts';

export interface Scored<Entry> {
	entry: Entry;
	/** Share of the query's words that it has, 0 to 1. */
	share: number;
	/** The same, of its title alone. */
	inTitle: number;
}

/** What of an entry is looked through: a word in its title weighs most. */
interface Fields {
	title?: string;
	names?: string;
	words?: string;
}

/** What is worth less than this share of the best is no find. */
const weakest = 0.15;

/** An index over entries: `search` gives those that have one of the stems, the last of which may be `unfinished`, best first. */
export function indexOf<Entry>(entries: readonly Entry[], fieldsOf: (entry: Entry) => Fields) {
	const index = new MiniSearch<Fields & { id: number }>({
		fields: ['title', 'names', 'words'],
		tokenize: split,
		processTerm: (word) => stemOf(word) ?? null,
		searchOptions: {
			boost: { title: 4, names: 2 },
			tokenize: (stems) => stems.split(' '),
			processTerm: (stem) => stem,
			combineWith: 'OR'
		}
	});
	index.addAll(entries.map((entry, id) => ({ id, ...fieldsOf(entry) })));
	return {
		search: (stems: readonly string[], unfinished = false): Scored<Entry>[] => {
			const found = index
				.search(
					stems.join(' '),
					// Typing goes on at the end; what came before is whole, and a letter or two begin too much.
					unfinished
						? { prefix: (term, i, terms) => i === terms.length - 1 && term.length > 2 }
						: {}
				)
				.map((result) => ({ ...scored(result, stems.length), entry: entries[Number(result.id)]! }))
				.sort((a, b) => b.worth - a.worth);
			return found.filter(({ worth }) => worth >= (found[0]?.worth ?? 0) * weakest);
		}
	};
}

function scored({ score, queryTerms, match }: SearchResult, words: number) {
	const inTitle = Object.values(match).filter((fields) => fields.includes('title')).length;
	const share = new Set(queryTerms).size / words;
	return { worth: score * share, share, inTitle: inTitle / words };
}
