import { expect, test } from 'vitest';
import { explainWhyNot } from '#lib/explain/why-not.ts';
import { readLink } from '#lib/share/link.ts';
import { travelTree } from '../../support/travel.ts';

function whyNot(node: string, query: string) {
	const reading = readLink(travelTree, node, new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(`no walk to ${node} by ${query}`);
	return explainWhyNot(reading.walk).map(({ step, candidates }) => ({
		by: step?.way.id,
		candidates
	}));
}

test('each other candidate with the answer that ruled it out, in path order', () => {
	expect(whyNot('on-foot', 'reach=near&weight=2')).toEqual([
		{ by: 'near', candidates: [{ candidate: 'train', reason: 'Trains run between towns.' }] },
		{
			by: 'light',
			candidates: [
				// The outcome speaks against it, and more to the point than the answer.
				{ candidate: 'bike', reason: 'A bike has to be locked.' },
				{ candidate: 'van', reason: 'Feet carry it.' }
			]
		}
	]);
});

test('a sentence against a candidate stands before the because', () => {
	expect(whyNot('by-train', 'reach=far&length=any&pace=late')).toEqual([
		{ by: 'far', candidates: [{ candidate: 'foot', reason: 'Nobody walks that far.' }] },
		{
			by: 'late',
			candidates: [
				{ candidate: 'bike', reason: 'Trains run at night.' },
				{ candidate: 'van', reason: 'Trains run at night.' }
			]
		}
	]);
});

test('nothing is said against a companion', () => {
	const against = whyNot('by-van', 'reach=near&weight=20&rain=wet').flatMap(({ candidates }) =>
		candidates.map(({ candidate }) => candidate)
	);
	expect(against).toEqual(['train', 'foot']);
});

test('a partial walk gives no reason for what was out before', () => {
	expect(whyNot('by-bike', 'rain=dry')).toEqual([
		{ by: undefined, candidates: [{ candidate: 'foot' }, { candidate: 'train' }] },
		{ by: 'dry', candidates: [{ candidate: 'van', reason: 'A bike has no roof.' }] }
	]);
});

test('an outcome without a walk still speaks against its rivals', () => {
	expect(whyNot('on-foot', '')).toEqual([
		{
			by: undefined,
			candidates: [
				{ candidate: 'bike', reason: 'A bike has to be locked.' },
				{ candidate: 'van' },
				{ candidate: 'train' }
			]
		}
	]);
});
