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
		searchOptions: { boost: { title: 3 }, prefix: true, combineWith: 'AND' }
	});
	index.addAll(documents);
	const byPath = new Map(documents.map((document) => [document.path, document]));
	const find = (query: string, limit: number) => {
		const all = index.search(query);
		// Where no page has all the words, those that have some of them.
		const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
		return found.slice(0, limit).map(({ id }) => byPath.get(String(id))!);
	};
	return {
		find,
		suggest: (query) =>
			index.search(query).length > 0
				? undefined
				: index.autoSuggest(query, { fuzzy: 0.4, combineWith: 'AND' })[0]?.suggestion
	};
}
