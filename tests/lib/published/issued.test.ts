/** Every link that was ever given out, read by the parsers. */
import { describe, expect, test } from 'vitest';
import { issuedLinks } from '#lib/published/issued-links.ts';
import { readIssuedLinks } from '#lib/registry/published.server.ts';
import { goneNodes } from '#lib/registry/past.server.ts';
import { openLink } from '../../support/open-link.ts';
import { content, travel, travelTree } from '../../support/travel.ts';

const links = readIssuedLinks();

const forms: Readonly<Record<string, RegExp>> = {
	'a start': /^\/trees\/[^/?#]+$/,
	'a node without answers': /^\/trees\/[^/?#]+\/[^/?#]+$/,
	'a plain answer': /^\/trees\/[^/?#]+\/[^/?#]+\?[^&=]+=[^&]+$/,
	'a whole walk': /^\/trees\/[^?#]+\?([^&]+&){2,}[^&]+$/,
	'an assumption': /=unsure\./,
	'a number': /=\d+(&|$)/,
	'a practised walk': /&_scenario=/,
	'a practice begun': /\?_scenario=/,
	'a walk on a map': /\/map\?.*_at=/,
	'a comparison from a walk': /\/compare\?.*_at=/,
	picks: /\/trees\/[^?]+\/compare\?pick=/,
	'picks of any family': /^\/compare\?pick=/,
	'a baseline': /base=/,
	'a filter': /\/compare\?differ=1$/,
	'a sort': /sort=[a-z]/,
	'a sort, highest first': /sort=-/,
	'an order of rows': /\/compare\?_?order=table/,
	'plain notes': /#n=0/,
	'compressed notes': /#n=1/,
	'an embedded walk': /^\/embed\/.*\?/,
	'a theme': /_theme=/,
	'a search': /^\/search\?q=/,
	'a candidate': /^\/candidates\//,
	'a scenario': /^\/scenarios\/[^#]+$/,
	'a model answer': /#model-answer$/,
	'public data': /^\/api\//
};

test.each(Object.entries(forms))('the corpus holds %s', (_, form) => {
	expect(links.some((link) => form.test(link))).toBe(true);
});

test('each link of the corpus stands there once, in order', () => {
	expect(links).toEqual([...new Set(links)].sort());
});

describe.each(['/trees/', '/embed/', '/candidates/', '/scenarios', '/compare', '/api/', ''])(
	'links that begin with "%s"',
	(beginning) => {
		const others = /^\/(trees|embed|candidates|scenarios|compare|api)/;
		const own = links.filter((link) =>
			beginning === '' ? !others.test(link) : link.startsWith(beginning)
		);

		test('lead where they led, or to a page that says what became of it', async () => {
			expect(own).not.toEqual([]);
			for (const link of own) {
				const { opened, notes } = await openLink(link);
				if (opened.page === 'walk' && opened.reading.kind === 'disagreement')
					expect(opened.told, link).not.toEqual([]);
				if (opened.page === 'lost') {
					const node = /\/([^/?#]+)(\?|#|$)/.exec(link)![1]!;
					expect(goneNodes(opened.lost.tree.id), link).toContain(node);
				}
				if (opened.page === 'compare') expect(opened.picks.ids.length, link).not.toBe(1);
				if (opened.page === 'plain') expect(opened.known, link).toBe(true);
				expect(notes.broken, link).toBe(false);
				expect(notes.notes.title === '', link).toBe(!link.includes('#n='));
			}
		});
	}
);

test('the corpus of a tree holds every node, every answer and every end', () => {
	const site = {
		trees: [{ tree: travelTree, scenarios: travel.scenarios }],
		families: content.families
	};
	const made = issuedLinks(site);
	for (const node of travelTree.nodes.values()) {
		expect(made).toContain(`/trees/travel/${node.id}`);
		for (const { id, to } of node.kind === 'question' ? node.ways : [])
			expect(
				made.some((link) => link.startsWith(`/trees/travel/${to}?`) && link.includes(`=${id}`))
			).toBe(true);
	}
	expect(made).toContain('/trees/travel/on-foot?reach=near&weight=4.5');
	expect(made).toContain(
		'/trees/travel/by-van?reach=unsure.near&weight=unsure.heavy&rain=unsure.wet'
	);
	expect(made).toContain('/scenarios/first-load-0#model-answer');
	expect(made).toContain('/candidates/van');
});
