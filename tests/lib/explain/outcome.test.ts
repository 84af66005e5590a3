import { expect, test } from 'vitest';
import { explainOutcome, outcomeInOrder } from '#lib/explain/outcome.ts';
import { readLink } from '#lib/share/link.ts';
import type { OutcomePage } from '#lib/tree/node-page.ts';
import { travelTree } from '../../support/travel.ts';

const page = {
	lede: 'LEDE',
	watch: [
		{ lead: 'RISK', text: 'RISK TEXT' },
		{ lead: 'WATCH', text: 'WATCH TEXT' }
	],
	older: 'OLDER',
	rival: { pick: 'bike', candidate: 'bike', name: 'Bike', when: 'RIVAL' },
	cost: { says: 'COST', bars: [{ pick: 'foot' }, { pick: 'bike' }] }
} as unknown as OutcomePage;

function read(query: string) {
	const reading = readLink(travelTree, 'on-foot', new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(`no walk by ${query}`);
	const explained = explainOutcome(reading.walk, page.rival.candidate);
	const said = outcomeInOrder(reading.walk, page, explained);
	return { walk: reading.walk, explained, said };
}

test('an outcome is told as its page is read: why, rival, risk, cost, then what is folded', () => {
	const { said, explained, walk } = read('reach=near&weight=2');
	const because = walk.steps.map(({ way }) => way.because);
	expect(because).toHaveLength(2);
	expect(explained.fits).toBeUndefined();
	expect(said).toEqual([
		'LEDE',
		...because,
		'RIVAL',
		'RISK',
		'RISK TEXT',
		...page.cost.bars,
		'COST',
		...because,
		'WATCH',
		'WATCH TEXT',
		'OLDER',
		'Trains run between towns.',
		'A bike has to be locked.',
		'Feet carry it.'
	]);
});

test('where no answers are known it says what every way there has in common', () => {
	const { said, explained } = read('');
	expect(explained.fits?.reasons).toBe(explained.reasons);
	expect(explained.reasons.length).toBeGreaterThan(0);
	const shared = explained.reasons.map(({ ways }) => ways[0]!.because);
	expect(said.slice(0, shared.length + 1)).toEqual(['LEDE', ...shared]);
	expect(said.slice(-3)).toEqual(['A bike has to be locked.', '', '']);
});
