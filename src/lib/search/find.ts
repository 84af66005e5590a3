/** Finds documents by words, forgiving typing mistakes. */
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
	/** A query that finds something, close to one that finds nothing; undefined if there is none. */
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
	return {
		find: (query, limit) =>
			index
				.search(query)
				.slice(0, limit)
				.map(({ id }) => byPath.get(String(id))!),
		suggest: (query) => index.autoSuggest(query, { fuzzy: 0.4, combineWith: 'AND' })[0]?.suggestion
	};
}
