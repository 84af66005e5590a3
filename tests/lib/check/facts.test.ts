import { describe, expect, test } from 'vitest';
import { findStaleFacts, sharedDimensions } from '#lib/check/facts.ts';
import { writeFault } from '#lib/check/fault.ts';
import { content } from '../../support/travel.ts';
import { faultsOfWays, vary } from '../../support/vary.ts';

const foot = 'candidates.0.facts';
const at = 'trees/candidates/ways/foot.ts · candidate "foot"';

test.each(sharedDimensions)('a family without %s', (id) => {
	expect(faultsOfWays({ [`dimensions.${id}`]: undefined })[0]).toBe(
		`trees/candidates/ways/dimensions.ts · family · the shared dimension "${id}" is missing · saw nothing · add it: every family has it`
	);
});

test('a dimension without a fact, and a fact on no dimension', () => {
	expect(faultsOfWays({ [`${foot}.scope`]: undefined })).toEqual([
		`${at}, fact "scope" · has no fact · saw nothing · read it, or say why there is none`
	]);
	expect(faultsOfWays({ [`${foot}.laod`]: { none: 'not applicable', why: 'No.' } })).toEqual([
		`${at}, fact "laod" · is a fact on no dimension of the family · saw "laod" · did you mean "load"?`
	]);
});

test('no value and no reason', () => {
	expect(faultsOfWays({ [`${foot}.grounds.why`]: ' ' })).toEqual([
		`${at}, fact "grounds" · does not say why there is no value · saw " " · write why`
	]);
});

describe('a value of the wrong kind', () => {
	test.each([
		['load', 'heavy', 'kind "number" · saw "heavy" · write a finite number of kg'],
		['load', NaN, 'kind "number" · saw NaN · write a finite number of kg'],
		['load', Infinity, 'kind "number" · saw Infinity · write a finite number of kg'],
		['commitment', 'no', 'kind "yes-no" · saw "no" · write true or false'],
		['scope', ' ', 'kind "phrase" · saw " " · write a short phrase'],
		['operated-by', 'yuo', 'kind "one-of" · saw "yuo" · did you mean "you"?'],
		['operated-by', 'a stranger', 'kind "one-of" · saw "a stranger" · name one of "you", "others"']
	])('%s: %s', (dimension, value, line) => {
		expect(faultsOfWays({ [`${foot}.${dimension}.value`]: value })).toContain(
			`${at}, fact "${dimension}" · the value is not of the ${line}`
		);
	});

	test('a set', () => {
		const bike = 'trees/candidates/ways/bike.ts · candidate "bike", fact "grounds"';
		expect(faultsOfWays({ 'candidates.1.facts.grounds.value': 'roads' })).toEqual([
			`${bike} · the value is not of the kind "set" · saw "roads" · write a list of its options`
		]);
		expect(faultsOfWays({ 'candidates.1.facts.grounds.value': ['paths', 'raods'] })).toEqual([
			`${bike} · the value is not of the kind "set" · saw ["paths","raods"] · did you mean "roads"?`
		]);
	});
});

test('facts read too long ago, oldest first', () => {
	const older = vary(content, 'families.0.candidates.1.facts.load.checked', '2025-10');
	const old = vary(older, 'families.0.candidates.0.facts.load.checked', '2025-11');
	expect(findStaleFacts(old, 12).map(writeFault)).toEqual([
		'trees/candidates/ways/bike.ts · candidate "bike", fact "load" · was read more than 12 months ago · saw "2025-10" · read it again on https://docs.aws.amazon.com/ways/latest/ways.html'
	]);
	expect(findStaleFacts(old, 11).map((fault) => fault.seen)).toEqual(['"2025-10"', '"2025-11"']);
	expect(findStaleFacts(old, 18)).toEqual([]);
});
