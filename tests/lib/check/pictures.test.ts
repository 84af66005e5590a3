import { expect, test } from 'vitest';
import { findUndrawable } from '#lib/registry/pictures.server.ts';
import type { CostOverHours } from '#lib/tree/pictures.ts';
import { faultsOfTravel } from '../../support/vary.ts';

const at = 'trees/travel/pictures.ts · picture "cost-over-hours"';
const picture: CostOverHours = {
	kind: 'cost-over-hours',
	on: ['van'],
	title: 'When does a van pay?',
	lede: 'A van is paid for whether it runs or not.',
	assumes: 'One van.',
	hours: 730,
	dimension: 'cost',
	metered: 'train',
	promised: [],
	moving: 'bike',
	timetables: []
};

test('a picture stands on candidates that its tree weighs, once a kind', () => {
	expect(faultsOfTravel({ pictures: [picture] })).toEqual([]);
	expect(faultsOfTravel({ pictures: [{ ...picture, on: ['tran'] }] })).toEqual([
		`${at} · stands on a candidate that the table does not hold · saw "tran" · did you mean "train"?`
	]);
	expect(faultsOfTravel({ pictures: [picture, picture] })).toEqual([
		`${at} · is the second of its kind, and both would have one address · saw "cost-over-hours" · join the two`
	]);
});

test('its words are held to the rules of all words', () => {
	expect(faultsOfTravel({ pictures: [{ ...picture, lede: 'It takes 3 hours.' }] })).toEqual([
		`${at} · the lede writes a figure out · saw "3 hours" · refer to a fact as {candidate.dimension}`
	]);
});

test('every picture of the site has the facts it is drawn from', () => {
	expect(findUndrawable()).toEqual([]);
});
