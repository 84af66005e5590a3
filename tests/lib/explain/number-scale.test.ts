import { describe, expect, it } from 'vitest';
import { numberScale } from '#lib/explain/number-scale.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { branchAt } from '#lib/walk/replay.ts';

const questions = allTrees().flatMap((tree) =>
	[...tree.nodes.values()].flatMap((node) =>
		node.kind === 'question' && node.input ? [{ tree, question: node }] : []
	)
);

describe('the scale of a number question', () => {
	it.each(
		questions.map(({ tree, question }) => [`${tree.id}/${question.id}`, tree, question] as const)
	)('%s: each branch has its stretch, and a number falls into its own', (_, tree, question) => {
		const scale = numberScale(question, tree.measures);
		if (!scale) {
			expect(question.ways).toHaveLength(1);
			return;
		}
		expect(scale.branches).toHaveLength(question.ways.length);
		for (const { way, middle } of scale.branches) {
			const [from, below] = [way.from ?? 0, way.below ?? (way.from ?? 1) * 3];
			const value = (from + below) / 2;
			expect(branchAt(question, value)?.id).toBe(way.id);
			expect(scale.placeOf(value)).toBeGreaterThanOrEqual(scale.placeOf(from));
			expect(scale.placeOf(value)).toBeLessThanOrEqual(scale.placeOf(below));
			expect(middle).toBeGreaterThan(0);
			expect(middle).toBeLessThan(100);
		}
		const places = scale.thresholds.map(({ place }) => place);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		for (const place of places) {
			expect(place).toBeGreaterThan(0);
			expect(place).toBeLessThan(100);
		}
	});

	it('draws what lies beyond its ends at them', () => {
		const { tree, question } = questions.find(
			(one) => one.tree.id === 'ec2-purchasing' && one.question.id === 'hours'
		)!;
		const scale = numberScale(question, tree.measures)!;
		expect(scale.placeOf(0)).toBe(0);
		expect(scale.placeOf(1e9)).toBe(100);
	});
});
