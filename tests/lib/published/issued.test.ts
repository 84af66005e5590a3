/** Every link that was ever given out, opened without a page. */
import { describe, expect, test } from 'vitest';
import { issuedLinks, readIssued, withoutDataOf, writeIssued } from '#lib/corpus/issued-links.ts';
import { readIssuedLinks } from '#lib/registry/published.server.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import { faultOf, readCorpus } from '../../support/open-link.ts';
import { content, travel, travelTree } from '../../support/travel.ts';

const links = readCorpus();
const site = {
	trees: [{ tree: travelTree, scenarios: travel.scenarios, rows: Object.keys(travel.table.rows) }],
	candidates: content.candidates
};
const made = issuedLinks(site);

test('the corpus holds a link of each form that a tree has', () => {
	const forms = new Set(links.map(({ form }) => form));
	for (const { form } of made) expect(forms).toContain(form);
});

test('each link of the corpus stands there once, in order', () => {
	const all = readIssuedLinks().map(({ link }) => link);
	expect(all).toEqual([...new Set(all)].sort());
});

describe.each(['/trees/', '/embed/', '/candidates/', '/scenarios', '/compare', '/api/', ''])(
	'links that begin with "%s"',
	(beginning) => {
		const others = /^\/(trees|embed|candidates|scenarios|compare|api)/;
		const own = links.filter(({ link }) =>
			beginning === '' ? !others.test(link) : link.startsWith(beginning)
		);

		test('lead where they led, or to a page that says what became of it', async () => {
			expect(own).not.toEqual([]);
			for (const { link } of own) expect(await faultOf(link), link).toBeUndefined();
		});
	}
);

describe('a link that was not kept would be found:', () => {
	const tree = allTrees()[0]!;
	const own = `/trees/${tree.id}`;
	const practice = authoredTree(tree.id).scenarios[0]!.id;
	const [first] = candidates;
	const outcome = [...tree.nodes.values()].findLast(({ kind }) => kind === 'outcome')!.id;
	test.each([
		['/compare?pick=no-such', 'not among the options'],
		[`/compare?pick=${first!.id},no-such`, 'not among the options'],
		[`${own}/compare?pick=no-such,${tree.candidates[0]!.id}`, 'not among the options'],
		[`${own}/compare?_at=no-such`, 'it leads elsewhere'],
		[`${own}/map?_at=no-such`, 'it leads elsewhere'],
		[`${own}/no-such`, 'there is no such page'],
		[`${own}/${outcome}?no-such=yes&_scenario=no-such`, 'its scenario is unknown'],
		[`/embed${own}/map`, 'there is no such page'],
		[`/embed${own}`, 'there is no such page'],
		['/embed/trees/no-such/start', 'there is no such page'],
		['/trees/no-such/compare?pick=a,b', 'there is no such page'],
		['/trees/no-such', 'there is no such page'],
		['/candidates/no-such', 'there is no such page'],
		['/scenarios/no-such', 'there is no such page'],
		['/api/trees/no-such.json', 'there is no such page'],
		[`${own}/${tree.start}#n=1broken`, 'its notes cannot be read'],
		[`${own}/${tree.start}?_scenario=${practice}#n=0eyJ0IjoiYSIsImEiOltbImIiLCJjIl1dfQ`, 'no place']
	])('%s', async (link, fault) => {
		expect(await faultOf(link)).toContain(fault);
	});
});

test('the corpus of a tree holds every node, every answer and every end', () => {
	const all = made.map(({ link }) => link);
	for (const node of travelTree.nodes.values()) {
		expect(all).toContain(`/trees/travel/${node.id}`);
		for (const { id, to } of node.kind === 'question' ? node.ways : [])
			expect(
				all.some((link) => link.startsWith(`/trees/travel/${to}?`) && link.includes(`=${id}`))
			).toBe(true);
	}
	expect(made).toContainEqual({
		link: '/trees/travel/on-foot?reach=near&weight=4.5',
		form: 'a walk with numbers'
	});
	expect(made).toContainEqual({
		link: '/trees/travel/by-van?reach=unsure.near&weight=unsure.heavy&rain=unsure.wet',
		form: 'a walk with assumptions'
	});
	expect(made).toContainEqual({
		link: '/scenarios/first-load-0#model-answer',
		form: 'a model answer'
	});
	expect(made).toContainEqual({ link: '/candidates/van', form: 'a candidate' });
});

test('the corpus as text holds each link once, with the first of its forms', () => {
	const text = writeIssued([
		{ link: '/trees/b', form: 'a tree' },
		{ link: '/trees/a', form: 'a tree' },
		{ link: '/trees/b', form: 'a map' }
	]);
	expect(text).toBe('/trees/a\ta tree\n/trees/b\ta tree\n');
	expect(readIssued(text)).toHaveLength(2);
	expect(() => readIssued('/trees/a\ta shrub\n')).toThrow('has no form');
	expect(new Set(readIssued(writeIssued(made)).map(({ link }) => link))).toEqual(
		new Set(made.map(({ link }) => link))
	);
});

test('the public data of trees and candidates that are no more leaves the corpus, and nothing else of them', () => {
	const gone = { trees: ['travel'], candidates: ['foot'] };
	const left = withoutDataOf(gone, made).map(({ link }) => link);
	expect(made.length - left.length).toBe(5);
	expect(left).toContain('/api/trees.json');
	expect(left).toContain('/trees/travel/map');
	expect(left).toContain('/candidates/foot');
	expect(left).not.toContain('/api/candidates/foot.json');
	expect(left.filter((link) => link.includes('/api/') && link.includes('travel'))).toEqual([]);
});
