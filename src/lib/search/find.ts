/** Finds documents by words, and suggests a word for one that finds nothing. */
import MiniSearch from 'minisearch';

/** A page that can be found. `words` is looked through but not shown. */
export interface Found {
	path: string;
	kind: string;
	title: string;
	words: string;
}

export interface Finder {
	/** The pages that fit best, at most `limit`. */
	find: (query: string, limit: number) => Found[];
	/** A query whose words all stand on some page, close to one whose words do not; undefined if there is none. */
	suggest: (query: string) => string | undefined;
}

/** Builds the index over the documents. */
export function buildFinder(documents: readonly Found[]): Finder {
	const index = new MiniSearch<Found>({
		idField: 'path',
		fields: ['title', 'words', 'kind'],
		processTerm: (term) => stem(term.toLowerCase()),
		searchOptions: { boost: { title: 3 }, prefix: true, combineWith: 'AND' }
	});
	index.addAll(documents);
	const byPath = new Map(documents.map((document) => [document.path, document]));
	const find = (query: string, limit: number) => {
		// Pages that have all the words come first, then those that have some; a letter or two is no word.
		const some = query.split(/\s+/).filter((word) => word.length > 2);
		const found = [...index.search(query), ...index.search(some.join(' '), { combineWith: 'OR' })];
		const paths = new Set(found.map(({ id }) => String(id)));
		return [...paths].slice(0, limit).map((path) => byPath.get(path)!);
	};
	return {
		find,
		suggest: (query) =>
			index.search(query).length > 0
				? undefined
				: index.autoSuggest(query, { fuzzy: 0.4, combineWith: 'AND' })[0]?.suggestion
	};
}

/** A word without the commonest English endings, so that `ordering` finds `order`. */
function stem(word: string): string {
	if (word.length < 5) return word;
	return word.replace(/(?:ing|ed|es|s)$/, '');
}
