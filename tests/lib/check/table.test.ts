import { describe, expect, test } from 'vitest';
import { findWarnings } from '#lib/check/content-faults.ts';
import { writeFault } from '#lib/check/fault.ts';
import { content, travel } from '../../support/travel.ts';
import { faultsOf, faultsOfTravel, faultsOfWays, vary } from '../../support/vary.ts';

const at = 'trees/travel/table.ts';
const candidates = 'table.candidates';

describe('columns', () => {
	test('an unknown candidate, and one that stands there twice', () => {
		expect(faultsOfTravel({ [candidates]: ['foot', 'bike', 'van', 'train', 'tran'] })).toEqual([
			`${at} · table · names an unknown candidate · saw "tran" · did you mean "train"?`,
			`${at} · table · no outcome recommends this candidate, and kept gives no reason for it · saw "tran" · recommend it, say why it is kept, or take it out`
		]);
		expect(faultsOfTravel({ [candidates]: ['foot', 'bike', 'van', 'train', 'foot'] })).toEqual([
			`${at} · table · names a candidate twice · saw "foot" · name it once`
		]);
	});

	test('one that an outcome recommends, first or as companion', () => {
		expect(faultsOfTravel({ [candidates]: ['foot', 'bike', 'van'] })).toContain(
			`${at} · table · lacks a candidate that an outcome recommends · saw "train" · add it to the candidates`
		);
	});

	test('one that no outcome recommends is kept for a reason', () => {
		const without = {
			'outcomes.by-train.recommend': ['van'],
			'outcomes.by-train.rival.candidate': 'foot'
		};
		expect(faultsOfTravel(without)).toEqual([
			`${at} · table · no outcome recommends this candidate, and kept gives no reason for it · saw "train" · recommend it, say why it is kept, or take it out`
		]);
		expect(faultsOfTravel({ ...without, 'table.kept': { train: 'A rival of the van.' } })).toEqual(
			[]
		);
		expect(faultsOfTravel({ ...without, 'table.kept': { train: ' ' } })).toEqual([
			`${at} · candidate "train" · the reason is missing · saw " " · write it, or take it out`
		]);
	});

	test('a reason writes no figure out', () => {
		const without = {
			'outcomes.by-train.recommend': ['van'],
			'outcomes.by-train.rival.candidate': 'foot'
		};
		expect(faultsOfTravel({ ...without, 'table.kept': { train: 'It takes 3 hours.' } })).toEqual([
			`${at} · candidate "train" · the reason writes a figure out · saw "3 hours" · refer to a fact as {candidate.dimension}`
		]);
	});

	test('a reason for one that is recommended, or not there', () => {
		expect(faultsOfTravel({ 'table.kept': { van: 'A rival.', boat: 'A rival.' } })).toEqual([
			`${at} · candidate "van" · is kept for a reason, but recommended · saw "van" · take the reason out`,
			`${at} · candidate "boat" · is kept, but not in the table · saw "boat" · take the reason out`
		]);
	});
});

describe('rows', () => {
	test('an unknown dimension and an unknown question', () => {
		expect(faultsOfTravel({ 'table.rows.laod': [] })).toEqual([
			`${at} · row "laod" · is no dimension · saw "laod" · did you mean "load"?`
		]);
		expect(faultsOfTravel({ 'table.rows.load': ['wieght', 'rain'] })).toEqual([
			`${at} · row "load" · names an unknown question · saw "wieght" · did you mean "weight"?`
		]);
	});

	test('eight to twenty where there is little to choose from', () => {
		const { cost, ...rows } = travel.table.rows;
		expect(cost).toEqual([]);
		expect(faultsOfTravel({ 'table.rows': rows })).toEqual([]);
		const { load, ...fewer } = rows;
		expect(load).toEqual(['weight']);
		expect(faultsOfTravel({ 'table.rows': fewer })).toEqual([
			`${at} · table · does not have 8 to 20 rows · saw 7 · add 1, none invented`
		]);
	});
});

describe('cells', () => {
	test('no fact and no reason', () => {
		expect(faultsOfWays({ 'candidates.1.facts.load': undefined })).toEqual([
			'trees/candidates/delivery/bike.ts · candidate "bike", fact "load" · has no fact for the table of "travel" · saw nothing · read it, or say why there is none'
		]);
	});

	test('at most 15 % empty', () => {
		const none = { none: 'not published', why: 'Nobody knows.' };
		const of = (...facts: string[]) =>
			faultsOfWays(Object.fromEntries(facts.map((fact) => [`candidates.${fact}`, none])));
		// 5 of 36 with the grounds of feet.
		const few = ['3.facts.load', '1.facts.load', '1.facts.scope', '2.facts.load'];
		expect(of(...few)).toEqual([]);
		expect(of(...few, '2.facts.scope')).toEqual([
			`${at} · table · more than 15 % of the cells are empty · saw 6 of 36 · read them, or give up the emptiest rows: "load" (3 of 4), "scope" (2 of 4), "grounds" (1 of 4)`
		]);
	});

	test('a reason that stands on no row', () => {
		const none = { none: 'not applicable', why: 'It has no wheels.' };
		const wheels = { name: 'Wheels', group: 'Limits', kind: 'phrase' };
		const varied = { 'dimensions.wheels': wheels, 'candidates.0.facts.wheels': none };
		expect(faultsOfWays(varied)).toEqual([
			'trees/candidates/delivery/foot.ts · candidate "foot", fact "wheels" · gives a reason for no value that stands in no table · saw "not applicable" · take it out'
		]);
		// A candidate that waits for its table may have them.
		expect(
			faultsOfWays({
				...varied,
				'candidates.4': { ...content.candidates[0]!, id: 'boat', facts: { wheels: none } },
				'candidates.0.facts.wheels': undefined
			})
		).toEqual([]);
	});
});

test('a candidate in no table is a warning, no fault', () => {
	const boat = { ...content.candidates[0]!, id: 'boat', facts: {} };
	const varied = vary(content, 'candidates.4', boat);
	expect(faultsOf(varied)).toEqual([]);
	expect(findWarnings(content)).toEqual([]);
	expect(findWarnings(varied).map(writeFault)).toEqual([
		'trees/candidates/delivery/boat.ts · candidate "boat" · stands in no table · saw nothing · add it to the table of a tree, or take it out'
	]);
});
