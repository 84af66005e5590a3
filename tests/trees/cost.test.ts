/** What stands beside a recommendation's cost. */
import { describe, expect, test } from 'vitest';
import { showCost } from '#lib/registry/cost.server.ts';
import { candidateOf, isKnown } from '#lib/tree/candidate.ts';
import { candidates } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';

const factsOf = new Map(candidates.map(({ id, facts }) => [id, facts]));

describe.each(trees.map((tree) => [tree.machine.id, tree] as const))('%s', (_, { outcomes }) => {
	const priced = Object.entries(outcomes).flatMap(([id, outcome]) =>
		'against' in outcome.cost ? [{ id, outcome, cost: outcome.cost }] : []
	);

	test('the closest rival is among the bars wherever it has one value', () => {
		for (const { id, outcome, cost } of priced) {
			const fact = factsOf.get(candidateOf(outcome.rival.candidate))?.[cost.dimension];
			const has = fact !== undefined && isKnown(fact);
			const { bars, without } = showCost(outcome);
			const shown = bars.some(({ rival }) => rival);
			if (has) expect(`${id}: ${shown}`).toBe(`${id}: true`);
			// Where it has none the reason is said in its place.
			const why = fact !== undefined && 'none' in fact ? fact.why : undefined;
			expect(`${id}: ${without?.why.replaceAll('\u00a0', ' ')}`).toBe(`${id}: ${why}`);
		}
	});

	test('the recommendation comes first, and few enough stand beside it to be read at a glance', () => {
		for (const { outcome } of priced) {
			const { bars } = showCost(outcome);
			expect(bars.length).toBeLessThanOrEqual(4);
			expect(bars[0]?.pick).toBe(outcome.recommend[0]);
		}
	});
});

test('a price without a known top is said as its low end or more', () => {
	const { outcomes } = trees.find(({ machine }) => machine.id === 'content-distribution')!;
	const rival = showCost(outcomes.replicate!).bars.find(({ rival }) => rival);
	expect(rival).toMatchObject({ short: '2× or more', value: { from: 2 } });
});

test('a value that is a share of something says so once, over the bars', () => {
	const { outcomes } = trees.find(({ machine }) => machine.id === 'messaging')!;
	const { measure, bars } = showCost(outcomes['sqs-standard']!);
	expect(measure?.replaceAll('\u00a0', ' ')).toBe(
		'Cost of a million messages; SQS standard = 100%'
	);
	expect(bars[0]).toMatchObject({ short: '100%' });
	expect(bars[0]?.text.replaceAll('\u00a0', ' ')).toBe('100% of SQS standard');
	const plain = trees.find(({ machine }) => machine.id === 'deployment')!;
	for (const outcome of Object.values(plain.outcomes)) {
		const { measure, bars } = showCost(outcome);
		if (!measure?.includes('=')) for (const { short, text } of bars) expect(short).toBe(text);
	}
});
