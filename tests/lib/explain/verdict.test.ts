import { describe, expect, test } from 'vitest';
import { judgeWalk } from '#lib/explain/verdict.ts';
import { readLink } from '#lib/share/link.ts';
import { writeGiven } from '#lib/walk/answers.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { travelTree } from '../../support/travel.ts';

const far = {
	answers: { reach: 'far', length: 300, pace: 50 },
	settles: { reach: 'to an aunt', length: '300 kilometres', pace: '50 a day' },
	defensible: [{ question: 'pace', answer: 'soon', why: 'The aunt may come halfway.' }]
};
const near = {
	answers: { reach: 'near', weight: 20, rain: 'dry' },
	settles: { reach: 'to the bakery', weight: '20 kilograms', rain: 'no harm' }
};

function walkTo(link: string): Walk {
	const [node = '', query] = link.split('?');
	const reading = readLink(travelTree, node, new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(link);
	return reading.walk;
}

/** The verdict in one line. */
function judge(link: string, scenario: Parameters<typeof judgeWalk>[1]): string {
	const { mark, parting } = judgeWalk(walkTo(link), scenario);
	if (!parting) return mark;
	const { step, model, words, defensible } = parting;
	const defence = defensible ? ` (${defensible})` : '';
	return `${mark}: ${step.node} ${writeGiven(step.given)}, not ${writeGiven(model.given)}: ${words}${defence}`;
}

describe('the verdict', () => {
	test.each([
		['the same way', 'by-bike?reach=near&weight=20&rain=dry', near, 'same'],
		['another number in the same branch', 'by-bike?reach=near&weight=40&rain=dry', near, 'same'],
		['a branch chosen by hand', 'by-bike?reach=near&weight=heavy&rain=dry', near, 'same'],
		['assumed answers count', 'by-bike?reach=unsure.near&weight=20&rain=dry', near, 'same'],
		[
			'the last answer',
			'by-van?reach=near&weight=20&rain=wet',
			near,
			'other: near-rain wet, not dry: no harm'
		],
		[
			'the first of two',
			'by-train?reach=far&length=300&pace=50',
			near,
			'other: reach far, not near: to the bakery'
		],
		[
			'the same outcome by another way',
			'by-bike?reach=far&length=300&pace=200&rain=dry',
			near,
			'same: reach far, not near: to the bakery'
		],
		[
			'a number that feeds a measure',
			'by-van?reach=far&length=30&pace=50&rain=wet',
			far,
			'other: length 30, not 300: 300 kilometres'
		],
		[
			'an answer that can be defended',
			'by-van?reach=far&length=300&pace=200&rain=wet',
			far,
			'defensible: pace 200, not 50: 50 a day (The aunt may come halfway.)'
		],
		[
			'a walk that began in the middle',
			'by-van?weight=20&rain=wet',
			near,
			'other: near-rain wet, not dry: no harm'
		],
		['a walk that began elsewhere', 'by-van?rain=wet', far, 'other']
	])('%s', (_, link, scenario, verdict) => {
		expect(judge(link, scenario)).toBe(verdict);
	});

	test('gives the model walk', () => {
		const { model } = judgeWalk(walkTo('on-foot?reach=near&weight=2'), near);
		expect(model.node).toBe('by-bike');
		expect(model.steps.map(({ node }) => node)).toEqual(['reach', 'weight', 'near-rain']);
	});
});
