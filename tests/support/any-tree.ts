/** Random trees and answers, for properties that hold of every tree. */
import fc from 'fast-check';
import type { Tree } from '#lib/tree/tree.ts';
import type { Answers, Given } from '#lib/walk/answers.ts';
import { drawTree } from './draw-tree.ts';

const candidates = ['foot', 'bike', 'van', 'train', 'ship'];
const answerIds = ['yes', 'no', 'some'];

/**
 * Trees of up to ten questions with two or three answers each, all reachable. Every answer
 * leads to a later question or to one of four outcomes, so there are no cycles.
 */
export const anyTree: fc.Arbitrary<Tree> = fc
	.integer({ min: 1, max: 10 })
	.chain((questions) =>
		fc.record({
			targets: fc.array(fc.array(fc.nat(), { minLength: 2, maxLength: 3 }), {
				minLength: questions,
				maxLength: questions
			}),
			recommend: fc.array(
				fc.uniqueArray(fc.constantFrom(...candidates), { minLength: 1, maxLength: 2 }),
				{
					minLength: 4,
					maxLength: 4
				}
			)
		})
	)
	.map(({ targets, recommend }) => {
		const ids = [...targets.map((_, i) => `q${i}`), ...recommend.map((_, i) => `o${i}`)];
		const drawing: Record<string, Record<string, string> | string[]> = {};
		targets.forEach((ways, i) => {
			const later = ids.slice(i + 1);
			const on = ways.map((n, w) => [answerIds[w]!, later[n % later.length]!]);
			drawing[`q${i}`] = Object.fromEntries(on);
		});
		recommend.forEach((named, i) => (drawing[`o${i}`] = named));
		return drawTree(onlyReachable(drawing));
	});

type Drawn = Record<string, Record<string, string> | string[]>;

function onlyReachable(drawing: Drawn): Drawn {
	const reached = new Set(['q0']);
	for (const id of reached) {
		const drawn = drawing[id]!;
		if (!Array.isArray(drawn)) Object.values(drawn).forEach((to) => reached.add(to));
	}
	return Object.fromEntries(Object.entries(drawing).filter(([id]) => reached.has(id)));
}

const anyGiven: fc.Arbitrary<Given> = fc.oneof(
	fc.record({
		kind: fc.constant('answer' as const),
		id: fc.constantFrom(...answerIds, 'long-gone'),
		assumed: fc.boolean()
	}),
	fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: -9, max: 99 }) })
);

/** Answers to some of the questions of an `anyTree`, mostly ones that exist. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
	.dictionary(
		fc.nat(9).map((i) => `q${i}`),
		anyGiven
	)
	.map((answers) => new Map(Object.entries(answers)));

/** An answer to every question of an `anyTree`; some questions have no third one. */
export const allAnswers: fc.Arbitrary<Answers> = fc
	.array(fc.constantFrom('yes', 'no'), { minLength: 10, maxLength: 10 })
	.map((ids) => new Map(ids.map((id, i) => [`q${i}`, { kind: 'answer', id, assumed: false }])));
