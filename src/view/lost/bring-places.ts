/** What there is on the site, for addresses that have no page. */
import { trees } from 'virtual:trees';
import type { Names, Places } from '#lib/published/meant-address.ts';
import type { Catalogue, Insides } from '#lib/search/catalogue.ts';
import { hrefTo } from '#view/ui/href.ts';

/** Brings the names of everything. Without a network the decisions are known by their ids. */
export async function bringPlaces(): Promise<Places> {
	const catalogue = await fetchJson<Catalogue>('/search.json');
	return {
		decisions: catalogue?.decisions.map(decisionNames) ?? Object.keys(trees).map(idAlone),
		options: catalogue?.options.map(optionNames) ?? [],
		// Without a network its nodes are not known.
		open: async (id) =>
			Object.hasOwn(trees, id) ? trees[id]!().catch(() => undefined) : undefined,
		scenarios: async () =>
			(await fetchJson<Insides>('/search-insides.json'))?.stories.map(({ id }) => id) ?? []
	};
}

function decisionNames({ id, title, name, alias }: Catalogue['decisions'][number]): Names {
	return { id, label: title, also: [name, ...alias] };
}

function optionNames({ id, name, short, alias }: Catalogue['options'][number]): Names {
	return { id, label: name, also: [short, name, ...alias] };
}

function idAlone(id: string): Names {
	return { id, label: id, also: [] };
}

async function fetchJson<T>(path: string): Promise<T | undefined> {
	try {
		return (await (await fetch(hrefTo(path))).json()) as T;
	} catch {
		return undefined;
	}
}
