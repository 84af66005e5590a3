import { describe, expect, test } from 'vitest';
import { effectsOf, narrowingOf, ruledOut } from '#lib/explain/narrowing.ts';
import { readLink } from '#lib/share/link.ts';
import { questionOf } from '#lib/tree/tree.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { travelTree } from '../../support/travel.ts';

function walkTo(node: string, query: string): Walk {
	const reading = readLink(travelTree, node, new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(`no walk to ${node} by ${query}`);
	return reading.walk;
}

describe('effectsOf', () => {
	test.each([
		[
			'reach',
			['near leaves foot bike van, rules out train', 'far leaves bike van train, rules out foot']
		],
		['weight', ['light leaves foot, rules out bike van', 'heavy leaves bike van, rules out foot']],
		// A companion stays possible.
		['near-rain', ['dry leaves bike, rules out van', 'wet leaves bike van, rules out ']],
		['length', ['any leaves bike van train, rules out ']]
	])('%s', (question, effects) => {
		const told = effectsOf(travelTree, questionOf(travelTree, question)).map(
			({ way, leaves, rulesOut }) =>
				`${way.id} leaves ${leaves.join(' ')}, rules out ${rulesOut.join(' ')}`
		);
		expect(told).toEqual(effects);
	});
});

describe('ruledOut, newest first', () => {
	test.each([
		['reach', '', []],
		['near-rain', 'reach=near&weight=20', ['weight.heavy: foot', 'reach.near: train']],
		['by-train', 'reach=far&length=900&pace=9', ['pace.late: bike van', 'reach.far: foot']],
		// Answers beyond the node rule nothing out.
		['weight', 'reach=near&weight=20', ['reach.near: train']],
		// A partial walk does not know what ruled out the others.
		['by-bike', 'rain=dry', ['near-rain.dry: van', '?: foot train']],
		['by-van', '', ['?: foot train']]
	])('%s?%s', (node, query, groups) => {
		const told = ruledOut(walkTo(node, query)).map(
			({ step, candidates }) =>
				`${step ? `${step.node}.${step.way.id}` : '?'}: ${candidates.join(' ')}`
		);
		expect(told).toEqual(groups);
	});
});

test('narrowing: each answer begins with what the one before it left, and says who went out', () => {
	const rows = narrowingOf(walkTo('by-train', 'reach=far&length=900&pace=9'));
	expect(rows.map(({ step, before, after, out }) => [step.node, before, after, out])).toEqual([
		['reach', 4, 3, ['foot']],
		['length', 3, 3, []],
		['pace', 3, 1, ['bike', 'van']]
	]);
});
