import { describe, expect, test } from 'vitest';
import { flipAnswers } from '#lib/explain/what-if.ts';
import { treeById } from '#lib/registry/registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import { readLink } from '#lib/share/link.ts';
import { isKnown } from '#lib/tree/candidate.ts';
import { breakEvenHours, breakEvenShare, measures } from '#trees/ec2-purchasing/measures.ts';

/** Value of a fact that is a number. */
function figure(candidate: string, dimension: string): number {
	const fact = candidates.find(({ id }) => id === candidate)!.facts[dimension]!;
	if (!isKnown(fact) || typeof fact.value !== 'number')
		throw new Error(`no figure ${candidate}.${dimension}`);
	return fact.value;
}

describe('break-even against a hand calculation', () => {
	// 365 × 24 ÷ 12 = 730 hours in an average month. A commitment bills each of them at (1 − discount).
	test.each([
		[0.3, 511],
		[0.4, 438],
		[0.66, 248.2],
		[0.72, 204.4]
	])('a discount of %f pays from %f hours a month', (discount, hours) => {
		expect(breakEvenHours(discount)).toBe(hours);
		expect(measures.use.of({ hours })).toBeCloseTo(breakEvenShare(discount * 100), 10);
	});

	test.each(['compute-savings-plan', 'ec2-instance-savings-plan'])(
		'the facts of %s follow from its discounts',
		(plan) => {
			expect(figure(plan, 'break-even')).toBe(
				breakEvenHours(figure(plan, 'example-discount') / 100)
			);
			expect(figure(plan, 'break-even-least')).toBe(
				breakEvenHours(figure(plan, 'discount-most') / 100)
			);
		}
	);

	test('a month of 744 hours is one month', () => {
		expect(measures.use.of({ hours: 744 })).toBe(100);
	});
});

test.each([
	[744, 'most'],
	[511, 'most'],
	[510, 'between'],
	[438, 'between'],
	[437, 'few'],
	[0, 'few']
])('%i hours a month take the branch "%s"', (hours, branch) => {
	const tree = treeById('ec2-purchasing');
	const reading = readLink(tree, 'hours', new URLSearchParams(`hours=${hours}`));
	const question = tree.nodes.get('hours');
	const way = question?.kind === 'question' && question.ways.find(({ id }) => id === branch);
	expect(reading.kind).toBe('walk');
	const walked = readLink(tree, way ? way.to : '', new URLSearchParams(`hours=${hours}`));
	expect(walked.kind === 'walk' && walked.walk.steps.map((step) => step.way.id)).toEqual([branch]);
});

test('what another number of hours would change is said with the nearest number', () => {
	const tree = treeById('ec2-purchasing');

	const reading = readLink(tree, 'few-hours', new URLSearchParams('hours=200'));
	if (reading.kind === 'disagreement') expect.fail('200 hours are few');
	const flips = flipAnswers(reading.walk).map(({ way, walk }) => [
		way.id,
		walk.answers.get('hours')
	]);
	expect(flips).toEqual([
		['between', { kind: 'number', value: 438 }],
		['most', { kind: 'number', value: 511 }]
	]);
});
