/** A page reads its link once; everything it says goes on from the path that it found. */
import { expect, test, vi } from 'vitest';
import { findNearestWalks, flipAnswers } from '#lib/explain/what-if.ts';
import { explainWhyNot } from '#lib/explain/why-not.ts';
import { readLink, writeCleanLink, writeLink } from '#lib/share/link.ts';
import { answered } from '#lib/walk/answers.ts';
import * as replay from '#lib/walk/replay.ts';
import { answerQuestion } from '#lib/walk/walk.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { travelTree } from '../../support/travel.ts';

vi.mock('#lib/walk/replay.ts', async (original) => {
	const actual = await original<typeof import('#lib/walk/replay.ts')>();
	return { ...actual, replayAnswers: vi.fn(actual.replayAnswers) };
});

test('links of answers, of changes and of nearest walks replay nothing from the start', () => {
	const query = new URLSearchParams('reach=far&length=300&pace=50');
	const reading = readLink(travelTree, 'pace', query);
	if (reading.kind === 'disagreement') expect.fail('the link leads to its node');
	const { walk } = reading;
	expect(replay.replayAnswers).toHaveBeenCalledTimes(1);

	const { question, ways } = questionOf(travelTree, 'pace');
	const next = ways.map((way) => writeLink(answerQuestion(walk, question, answered(way.id))));
	expect(next).toEqual([
		'/trees/travel/far-rain?reach=far&length=300&pace=soon',
		'/trees/travel/by-train?reach=far&length=300&pace=late'
	]);
	const end = answerQuestion(walk, question, answered('late'));
	const told = [...flipAnswers(end), ...findNearestWalks(end)].map(({ walk }) =>
		writeCleanLink(walk)
	);
	expect(told.length).toBeGreaterThan(3);
	expect(explainWhyNot(end)).not.toEqual([]);
	expect(replay.replayAnswers).toHaveBeenCalledTimes(1);
});
