/** A link opened as its page opens it, without a page. */
import { askedBeside } from '#lib/registry/compare-data.server.ts';
import { readComparison, type ReadComparison } from '#lib/compare/read-comparison.ts';
import { readPicked, type ReadPicked } from '#lib/compare/read-picked.ts';
import { withoutDataOf, type IssuedLink } from '#lib/corpus/issued-links.ts';
import { readAddress, type Meant, type Places } from '#lib/published/meant-address.ts';
import { recallPast } from '#lib/published/past.ts';
import {
	goneCandidate,
	goneCandidates,
	goneNode,
	goneScenario,
	goneTree,
	goneTreeAddresses,
	goneTreeIds,
	pastData,
	type GonePage
} from '#lib/registry/past.server.ts';
import { readIssuedLinks } from '#lib/registry/published.server.ts';
import { allTrees, authoredTree, candidateById } from '#lib/registry/registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import { searchCatalogue } from '#lib/registry/search-catalogue.server.ts';
import { scenarioIds } from '#lib/registry/scenarios.server.ts';
import { readFragment } from '#lib/share/fragment.ts';
import { countNotes, notesOnPath, type Notes } from '#lib/share/notes.ts';
import { openSecond } from '#lib/published/second-walk.ts';
import { openLink as openWalk, openQuery } from '#lib/published/open-link.ts';
import type { OpenedLink } from '#lib/published/open-meant.ts';
import { updateNotes } from '#view/take-away/old-notes.ts';
import type { Walk } from '#lib/walk/walk.ts';

export type Opened =
	| { page: 'walk'; opened: OpenedLink }
	| { page: 'gone'; gone: GonePage }
	| { page: 'table'; comparison: ReadComparison }
	| { page: 'compare'; picked: ReadPicked }
	/** A page whose query, if it has one, names no id. */
	| { page: 'plain' }
	| { page: 'none' };

export interface OpenedPage {
	opened: Opened;
	/** By the ids of today. */
	notes: Notes;
	/** True where notes stood that cannot be read. */
	broken: boolean;
}

const plain = new Set([
	...['/', '/data', '/help', '/scenarios', '/scenarios/set', '/search'],
	...['candidates', 'scenarios', 'trees'].map((name) => `/api/${name}.json`),
	...candidates.map(({ id }) => `/api/candidates/${id}.json`),
	...allTrees().flatMap(({ id }) => [
		`/trees/${id}`,
		...['json', 'machine.json', 'mmd'].map((kind) => `/api/trees/${id}.${kind}`),
		`/api/scenarios/${id}.json`
	])
]);

/** Every link of the corpus that still has a page. */
export function readCorpus(): IssuedLink[] {
	const gone = { trees: goneTreeIds(), candidates: goneCandidates().map(({ id }) => id) };
	return withoutDataOf(gone, readIssuedLinks());
}

const names = searchCatalogue();
export const places: Places = {
	decisions: names.decisions.map(({ id, title, name, alias }) => ({
		id,
		label: title,
		also: [name, ...alias]
	})),
	options: names.options.map(({ id, name, short, alias }) => ({
		id,
		label: name,
		also: [short, name, ...alias]
	})),
	open: async (id) => {
		const tree = allTrees().find((known) => known.id === id);
		return tree && { tree, past: pasts.get(id) };
	},
	scenarios: async () => scenarioIds()
};

/** What the page says of a path that has none. */
export function lookUp(path: string): Promise<Meant> {
	return readAddress(path, places);
}

/** Opens a link, however mangled it is. */
export async function openLink(link: string): Promise<OpenedPage> {
	const [, asked = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
	const query = new URLSearchParams(search);
	const { notes, broken } = await readFragment(hash);
	const found = openPage(asked, query);
	const path = found.page === 'none' ? ((await lookUp(asked)).path ?? asked) : asked;
	const past = pasts.get(path.replace(/^\/embed/, '').split('/')[2] ?? '');
	const opened = path === asked ? found : openPage(path, query);
	return { opened, notes: updateNotes(past, query, notes), broken };
}

const pasts = new Map(
	allTrees().map((tree) => {
		const data = pastData(tree.id);
		return [tree.id, data && recallPast(tree, data)];
	})
);

function openPage(path: string, query: URLSearchParams): Opened {
	if (plain.has(path)) return { page: 'plain' };
	const [, section = '', id = '', node, ...rest] = path
		.replace(/^\/embed(?=\/trees\/)/, '')
		.split('/');
	const embedded = path.startsWith('/embed/');
	if (path === '/compare')
		return { page: 'compare', picked: readPicked(query, candidates, goneCandidates()) };
	if (section === 'candidates' && node === undefined) {
		const known = candidates.some((candidate) => candidate.id === id);
		return known ? { page: 'plain' } : gone(goneCandidate(id));
	}
	if (section === 'scenarios' && node === undefined)
		return scenarioIds().includes(id) ? { page: 'plain' } : gone(goneScenario(id));
	if (section !== 'trees' || rest.length > 0) return { page: 'none' };

	const tree = allTrees().find((known) => known.id === id);
	if (!tree) {
		const built = goneTreeAddresses().some((at) => at.tree === id && at.node === node);
		return built && !(embedded && node === undefined) ? gone(goneTree(id, node)) : { page: 'none' };
	}
	const past = pasts.get(id);
	if (node === 'compare' && !embedded) {
		const own = authoredTree(tree.id).table.candidates.flatMap((id) => candidateById(id) ?? []);
		const beside = askedBeside(tree.id);
		const link = { tree, candidates: own, beside, query, past, gone: goneCandidates() };
		return { page: 'table', comparison: readComparison(link) };
	}
	if (node === 'map' && !embedded) {
		const opened = openQuery(tree, past, query);
		return opened ? { page: 'walk', opened } : { page: 'plain' };
	}
	if (node === undefined) return { page: 'none' };
	return tree.nodes.has(node)
		? { page: 'walk', opened: openWalk(tree, past, node, query) }
		: gone(goneNode(id, node));
}

function gone(page: GonePage | undefined): Opened {
	return page ? { page: 'gone', gone: page } : { page: 'none' };
}

/** The walk that a page shows. */
export function walkOf({ reading }: OpenedLink): Walk {
	return reading.kind === 'walk' ? reading.walk : reading.disagreement.holds;
}

/** What is wrong with a link that was given out; undefined where it leads where it led, or its page says what changed. */
export async function faultOf(link: string): Promise<string | undefined> {
	const { opened, notes, broken } = await openLink(link);
	if (broken || (notes.title === '') === link.includes('#n=')) return 'its notes cannot be read';
	switch (opened.page) {
		case 'none':
			return 'there is no such page';
		case 'walk': {
			const { reading, told } = opened.opened;
			if (told.length > 0) return undefined;
			if (reading.kind === 'disagreement') return 'it leads elsewhere';
			const { walk } = reading;
			const past = pasts.get(walk.tree.id);
			if (walk.second !== undefined) {
				const second = openSecond(walk.tree, past, walk.second);
				const kept = second && (second.wanted === undefined || second.told.length > 0);
				if (!kept) return 'its second walk leads elsewhere';
			}
			if (walk.practice !== undefined && !scenarioIds().includes(walk.practice))
				return 'its scenario is unknown';
			const all = countNotes(notes) === countNotes(notesOnPath(notes, walk));
			return all ? undefined : 'its notes have no place';
		}
		case 'table': {
			const { told, fault, disagrees } = opened.comparison;
			return told.length > 0
				? undefined
				: (fault ?? (disagrees ? 'it leads elsewhere' : undefined));
		}
		case 'compare': {
			const { told, picks } = opened.picked;
			return told.length > 0 ? undefined : picks.fault;
		}
		case 'gone':
		case 'plain':
			return undefined;
	}
}
