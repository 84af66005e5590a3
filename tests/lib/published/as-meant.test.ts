/** Links as mail programs, chat tools and typists hand them on are read as the links that they were. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantView } from '#lib/compare/meant-view.ts';
import { meantQuery } from '#lib/published/meant-query.ts';
import { onlySpelling } from '#lib/published/spellings.ts';
import { goneCandidates } from '#lib/registry/past.server.ts';
import { allTrees, treeById } from '#lib/registry/registry.server.ts';
import { writeLink } from '#lib/share/link.ts';
import { candidates } from '#trees/candidates/index.ts';
import { lookUp, openLink, readCorpus, walkOf, type OpenedPage } from '../../support/open-link.ts';

const links = readCorpus().map(({ link }) => link);

/** What a page shows, in a few words. */
function tell({ opened, notes, broken }: OpenedPage): unknown {
	const held = [notes.title, ...notes.answers, ...notes.outcomes, broken];
	switch (opened.page) {
		case 'walk': {
			const { reading, told } = opened.opened;
			const walk = walkOf(opened.opened);
			return [reading.kind, walk.begin, walk.node, writeLink(walk), told, held];
		}
		case 'table': {
			const { walk, from, ...rest } = opened.comparison;
			return [rest, walk && writeLink(walk), from?.winner, held];
		}
		case 'compare':
			return [opened.picked, held];
		case 'gone':
			return [opened.gone.id, held];
		default:
			return [opened.page, held];
	}
}

/** A place in a link where a line may end: not within an escaped letter, and not before what makes it a link. */
function breakAt(link: string, place: number): number {
	let at = 1 + (place % link.length);
	while (/%[0-9A-F]?$/i.test(link.slice(0, at))) at++;
	return /#n?$/.test(link.slice(0, at)) ? link.length : at;
}

const upper = (link: string) => link.replace(/^[^#]*/, (start) => start.toUpperCase());

const manglings: Readonly<Record<string, (link: string, place: number) => string>> = {
	'&amp; for &': (link) => link.replaceAll('&', '&amp;'),
	'&amp;amp; for &': (link) => link.replaceAll('&', '&amp;amp;'),
	'a bracket and a full stop after it': (link) => `${link}).`,
	'a comma after it': (link) => `${link},`,
	'an angle bracket after it': (link) => `${link}%3E`,
	'a quotation mark after it': (link) => `${link}%22`,
	'a broken line': (link, place) =>
		`${link.slice(0, breakAt(link, place))}%0A${link.slice(breakAt(link, place))}`,
	'a soft break of a mail program': (link, place) =>
		`${link.slice(0, breakAt(link, place))}=\n${link.slice(breakAt(link, place))}`,
	'a soft break whose end the browser dropped': (link, place) =>
		`${link.slice(0, breakAt(link, place))}=${link.slice(breakAt(link, place))}`,
	capitals: upper,
	'.html at the end of its path': (link) =>
		link.startsWith('/api/') || link.startsWith('/?') || link === '/'
			? link
			: link.replace(/^[^?#]*/, (path) => `${path}.html`)
};

describe.each(Object.entries(manglings))('%s', (_, mangle) => {
	test('reads as the link itself', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...links), fc.nat(), async (link, place) => {
				const mangled = mangle(link, place);
				expect([mangled, tell(await openLink(mangled))]).toEqual([
					mangled,
					tell(await openLink(link))
				]);
			}),
			{ numRuns: 300 }
		);
	});
});

test('nothing changes a link that is well formed', () => {
	const gone = goneCandidates();
	for (const link of links) {
		const [path = '', search = ''] = link.split('#')[0]!.split('?');
		const [, section, id = '', node] = path.replace(/^\/embed/, '').split('/');
		const query = new URLSearchParams(search);
		if (section === 'trees' && search)
			expect(String(meantQuery(treeById(id), undefined, query))).toBe(String(query));
		if (node === 'compare' || section === 'compare')
			expect(String(meantView(query, { candidates, gone }))).toBe(String(query));
	}
});

describe('what is read as meant', () => {
	const messaging = treeById('messaging');
	const read = (query: string) =>
		String(meantQuery(messaging, undefined, new URLSearchParams(query)));
	const start = messaging.nodes.get(messaging.start)!;
	const [key, way] = start.kind === 'question' ? [start.question, start.ways[0]!.id] : ['', ''];

	test('unknown keys of others stay as they are', () => {
		expect(read(`utm_source=chat).&${key}=${way}`)).toBe(
			String(new URLSearchParams(`utm_source=chat).&${key}=${way}`))
		);
	});

	test('a key that the link says already is not taken from another', () => {
		const link = `${key.toUpperCase()}=${way}&${key}=${way}`;
		expect(read(link)).toBe(link);
	});

	test('an answer that was never offered stays as it is', () => {
		expect(read(`${key}=no-such-thing`)).toBe(`${key}=no-such-thing`);
	});

	test('of two that could be meant none is taken', () => {
		const reads = (word: string) => word === 'Ab' || word === 'ab';
		expect(onlySpelling('A=b', reads)).toBeUndefined();
		expect(onlySpelling('Ab).', (word) => word === 'ab')).toBe('ab');
	});
});

describe('an address without a page', () => {
	test.each([
		['/trees/Messaging', '/trees/messaging'],
		['/trees/messaging.html', '/trees/messaging'],
		['/TREES/messaging/Map', '/trees/messaging/map'],
		['/trees/messaging).', '/trees/messaging'],
		['/trees/queues%20and%20topics', undefined],
		['/candidates/kinesis%20data%20streams', '/candidates/kinesis-data-streams'],
		['/Help', '/help'],
		['/nothing', undefined]
	])('%s means %s', async (path, meant) => {
		expect((await lookUp(path)).path).toBe(meant);
	});

	test('what one alone goes by leads there', async () => {
		expect((await lookUp('/candidates/sqs')).path).toBe('/candidates/sqs-standard');
	});

	test('where several go by that name, they are named', async () => {
		const names = candidates.flatMap(({ id, alias = [] }) =>
			alias.map((name) => ({ id, name: name.toLowerCase() }))
		);
		const shared = names.find(({ id, name }) =>
			names.some((other) => other.name === name && other.id !== id)
		)!;
		const { path, near } = await lookUp(`/candidates/${encodeURIComponent(shared.name)}`);
		expect(path).toBeUndefined();
		expect(near.length).toBeGreaterThan(1);
		expect(near.map(({ link }) => link)).toContain(`/candidates/${shared.id}`);
	});

	test('an option within a decision leads to what recommends it', async () => {
		const { path, near } = await lookUp('/trees/messaging/sqs');
		const links = [...(path ? [path] : []), ...near.map(({ link }) => link)];
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) {
			const node = messagingNode(link.split('/').at(-1)!);
			expect(node?.kind === 'outcome' && node.recommend[0]).toMatch(/sqs/);
		}
	});

	test('an option that is no decision leads to its page', async () => {
		const { near } = await lookUp('/trees/sqs');
		expect(near[0]?.link).toMatch(/^\/candidates\/sqs/);
	});

	test('whatever is mistyped has each of those near it named once', async () => {
		const ids = [
			...allTrees().map(({ id }) => `/trees/${id}`),
			...candidates.map(({ id }) => `/candidates/${id}`)
		];
		for (const path of ids) {
			const { near } = await lookUp(path.slice(0, -1));
			const links = near.map(({ link }) => link);
			expect(links).toEqual([...new Set(links)]);
		}
	});

	test('a node that is mistyped has its nearest named', async () => {
		const [id = ''] = [...treeById('messaging').nodes.keys()];
		const { near } = await lookUp(`/trees/messaging/${id.slice(0, -1)}`);
		expect(near.map(({ link }) => link)).toEqual([`/trees/messaging/${id}`]);
	});
});

function messagingNode(id: string) {
	return treeById('messaging').nodes.get(id);
}
