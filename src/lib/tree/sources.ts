import { factReferences } from './prose.ts';
import type { Source } from './grammar.ts';
import type { ShownFact } from './tree.ts';

/** A value as it was read: on which page, and in which month. */
export interface Reading {
	source: Source;
	checked: string;
}

/** The pages of readings in their order, and by url the month of what was read there longest ago. */
export function pagesOf(readings: readonly Reading[]): {
	sources: Source[];
	checked: Record<string, string>;
} {
	const sources = new Map<string, Source>();
	const checked: Record<string, string> = {};
	for (const { source, checked: month } of readings) {
		if (!sources.has(source.url)) sources.set(source.url, source);
		if (month < (checked[source.url] ?? '9999')) checked[source.url] = month;
	}
	return { sources: [...sources.values()], checked };
}

/** The month in which most of the values were read, of equals the later. Empty where there are none. */
export function usualMonth(readings: readonly Pick<Reading, 'checked'>[]): string {
	const months = new Map<string, number>();
	for (const { checked } of readings) months.set(checked, (months.get(checked) ?? 0) + 1);
	const [usual] = [...months].sort(([a, m], [b, n]) => n - m || b.localeCompare(a));
	return usual?.[0] ?? '';
}

/**
 * A page's sources: those of the facts its texts refer to and of the values it shows, in the order
 * given, then further pages; and by url the month of what was read there longest ago.
 */
export function sourcesOf(
	facts: Readonly<Record<string, ShownFact>>,
	said: readonly (string | Reading)[],
	further: readonly Source[] = []
): { sources: Source[]; checked: Record<string, string> } {
	const read = said.flatMap((one) =>
		typeof one === 'string' ? factReferences(one).flatMap((key) => facts[key] ?? []) : one
	);
	const { sources, checked } = pagesOf(read);
	const urls = new Set(sources.map(({ url }) => url));
	for (const source of further) {
		if (!urls.has(source.url)) sources.push(source);
		urls.add(source.url);
	}
	return { sources, checked };
}
