/** A link read by the parsers that its page would use, without a page. */
import { mostPicks } from '#lib/compare/compare-link.ts';
import { readPicks, type Picks } from '#lib/compare/picks.ts';
import { readComparison, type ReadComparison } from '#lib/compare/read-comparison.ts';
import { readView } from '#lib/compare/view.ts';
import { readLost, type Lost } from '#lib/lost/lost.ts';
import {
	goneTreeIds,
	goneCandidates,
	goneScenarioIds,
	pastData
} from '#lib/registry/past.server.ts';
import { allTrees, candidates } from '#lib/registry/registry.server.ts';
import { scenarioIds } from '#lib/registry/scenarios.server.ts';
import { recallPast } from '#lib/published/past.ts';
import { readFragment } from '#lib/share/fragment.ts';
import { readLink, type Reading } from '#lib/share/link.ts';
import type { Notes } from '#lib/share/notes.ts';

export type Opened =
	| { page: 'walk'; reading: Reading; told: readonly string[] }
	| { page: 'lost'; lost: Lost }
	| { page: 'table'; comparison: ReadComparison }
	| { page: 'compare'; picks: Picks }
	/** An address as it stands, its query read by no parser of ours. */
	| { page: 'plain'; known: boolean };

export interface OpenedLink {
	opened: Opened;
	notes: { notes: Notes; broken: boolean };
}

const known = new Set([
	...['', 'compare', 'data', 'help', 'scenarios', 'scenarios/set', 'search'],
	...['candidates', 'scenarios', 'trees'].map((name) => `api/${name}.json`),
	...allTrees().flatMap(({ id }) => [
		...['', '/map'].map((page) => `trees/${id}${page}`),
		...['json', 'machine.json', 'mmd'].map((kind) => `api/trees/${id}.${kind}`),
		`api/scenarios/${id}.json`
	]),
	...[...candidates, ...goneCandidates()].map(({ id }) => `candidates/${id}`),
	...[...scenarioIds(), ...goneScenarioIds()].map((id) => `scenarios/${id}`)
]);

/** Reads a link, however mangled it is. */
export async function openLink(link: string): Promise<OpenedLink> {
	const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
	return { opened: openPage(path, new URLSearchParams(search)), notes: await readFragment(hash) };
}

function openPage(path: string, query: URLSearchParams): Opened {
	const parts = path.replace(/^\//, '').split('/');
	const [section, treeId = '', node = ''] = parts[0] === 'embed' ? parts.slice(1) : parts;
	if (path === '/compare') {
		const names = candidates.map(({ id, short }) => ({ id, short }));
		const where = { known: names, most: mostPicks, of: 'we know' };
		return { page: 'compare', picks: readPicks(readView(query).picks ?? [], where) };
	}
	const tree = allTrees().find(({ id }) => id === treeId);
	if (section !== 'trees' || !tree || node === '')
		return { page: 'plain', known: known.has(path.slice(1)) || goneTreeIds().includes(treeId) };
	const data = pastData(tree.id);
	const past = data && recallPast(tree, data);
	const updated = past?.update(query) ?? query;
	if (node === 'compare') return { page: 'table', comparison: readComparison(tree, updated) };
	const at = node === 'map' ? updated.get('_at') : node;
	if (at === null) return { page: 'plain', known: true };
	if (!tree.nodes.has(at)) return { page: 'lost', lost: readLost(tree, at, updated) };
	const reading = readLink(tree, at, updated);
	return { page: 'walk', reading, told: past?.tell(query, reading) ?? [] };
}
