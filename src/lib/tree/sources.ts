import { factReferences } from './prose.ts';
import type { Source } from './grammar.ts';
import type { ShownFact } from './tree.ts';

/** A page's sources in the order in which its texts first refer to them, and the month each was read, by url. */
export function sourcesOf(
	facts: Readonly<Record<string, ShownFact>>,
	texts: readonly string[],
	further: readonly Source[] = []
): { sources: Source[]; checked: Record<string, string> } {
	const sources = new Map<string, Source>();
	const checked: Record<string, string> = {};
	for (const key of texts.flatMap(factReferences)) {
		const fact = facts[key];
		if (!fact) continue;
		if (!sources.has(fact.source.url)) sources.set(fact.source.url, fact.source);
		checked[fact.source.url] = fact.checked;
	}
	for (const source of further) if (!sources.has(source.url)) sources.set(source.url, source);
	return { sources: [...sources.values()], checked };
}
