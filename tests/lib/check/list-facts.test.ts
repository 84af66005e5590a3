import { expect, test } from 'vitest';
import { content } from '../../support/travel.ts';
import { vary } from '../../support/vary.ts';
import { listFacts } from '../../../scripts/list-facts.ts';

const { dimensions } = content;
const ways = 'https://docs.aws.amazon.com/ways/latest/ways.html';
const price = { title: 'Prices', url: 'https://aws.amazon.com/ways/pricing/' };

/** The foot and the bike alone, two of their facts read elsewhere. */
const [foot, bike] = [
	['0.facts.cost.source', price],
	['1.facts.cost.source', price],
	['1.facts.cost.checked', '2026-02'],
	['1.facts.cost.note', 'second-hand'],
	['0.facts.load', { values: { shod: content.candidates[0]!.facts.load } }],
	['0.facts.scope', content.candidates[0]!.facts.grounds]
].reduce(
	(varied, [path, value]) => vary(varied, path as string, value),
	content.candidates.slice(0, 2)
);

test('one block a page, the one read longest ago first', () => {
	const blocks = listFacts([foot!, bike!], dimensions);
	expect(blocks).toHaveLength(2);
	expect(blocks[0]).toBe(
		`${price.url}\n  2026-10  foot · cost: 1 time\n  2026-02  bike · cost: 1.5 times (second-hand)`
	);
	expect(blocks[1]!.split('\n')[0]).toBe(ways);
	expect(blocks[1]).toContain('\n  2026-10  foot · load · shod: 10 kg\n');
	// A reason for no value cites no page.
	expect(blocks[1]).not.toContain('foot · scope');
});

test('a part of an address or of a candidate', () => {
	expect(listFacts([foot!, bike!], dimensions, 'pricing')).toHaveLength(1);
	expect(listFacts([foot!, bike!], dimensions, 'bik').join('\n')).not.toContain('foot');
	expect(listFacts([foot!, bike!], dimensions, 'zeppelin')).toEqual([]);
});
