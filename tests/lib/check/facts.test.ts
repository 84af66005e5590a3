import { describe, expect, test } from 'vitest';
import { findStaleFacts } from '#lib/check/facts.ts';
import { writeFault } from '#lib/check/fault.ts';
import { content } from '../../support/travel.ts';
import { faultsOfWays, vary } from '../../support/vary.ts';

const foot = 'candidates.0.facts';
const at = 'trees/candidates/delivery/foot.ts · candidate "foot"';

test('a fact on no dimension', () => {
	expect(faultsOfWays({ [`${foot}.laod`]: content.candidates[0]!.facts.load })).toEqual([
		`${at}, fact "laod" · is a fact on no dimension · saw "laod" · did you mean "load"?`
	]);
});

test('no value and no reason', () => {
	expect(faultsOfWays({ [`${foot}.grounds.why`]: ' ' })).toEqual([
		`${at}, fact "grounds" · does not say why there is no value · saw " " · write why`
	]);
});

describe('a value of the wrong kind', () => {
	test.each([
		[
			'load',
			'heavy',
			'kind "number" · saw "heavy" · write a finite number of kg, a range, or unlimited(\'…\', …)'
		],
		[
			'load',
			NaN,
			'kind "number" · saw NaN · write a finite number of kg, a range, or unlimited(\'…\', …)'
		],
		[
			'load',
			{ from: 'little' },
			'kind "number" · saw {"from":"little"} · write a finite number of kg, a range, or unlimited(\'…\', …)'
		],
		[
			'load',
			{ to: 3 },
			'kind "number" · saw {"to":3} · write a finite number of kg, a range, or unlimited(\'…\', …)'
		],
		[
			'load',
			Infinity,
			'kind "number" · saw Infinity · write a finite number of kg, a range, or unlimited(\'…\', …)'
		],
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
		const bike = 'trees/candidates/delivery/bike.ts · candidate "bike", fact "grounds"';
		expect(faultsOfWays({ 'candidates.1.facts.grounds.value': 'roads' })).toEqual([
			`${bike} · the value is not of the kind "set" · saw "roads" · write a list of its options`
		]);
		expect(faultsOfWays({ 'candidates.1.facts.grounds.value': ['paths', 'raods'] })).toEqual([
			`${bike} · the value is not of the kind "set" · saw ["paths","raods"] · did you mean "roads"?`
		]);
	});
});

test('ranges, and numbers without a limit', () => {
	const load = `${foot}.load`;
	expect(faultsOfWays({ [`${load}.value`]: { from: 5, to: 5 } })).toEqual([]);
	expect(faultsOfWays({ [`${load}.value`]: { from: 5 } })).toEqual([]);
	expect(faultsOfWays({ [`${load}.value`]: { from: 6, to: 5 } })).toEqual([
		`${at}, fact "load" · the range is empty · saw from 6 to 5 · write from below to`
	]);
	const unlimited = { [`${load}.value`]: 'unlimited' };
	expect(faultsOfWays({ ...unlimited, [`${load}.note`]: 'nearly unlimited' })).toEqual([]);
	expect(faultsOfWays(unlimited)).toEqual([
		`${at}, fact "load" · is unlimited in nobody’s words · saw nothing · give the source's words: unlimited('nearly unlimited', …)`
	]);
});

test('values by platform or mode', () => {
	const { load } = content.candidates[0]!.facts;
	const variants = { by: 'mode', names: { shod: 'Shod', barefoot: 'Barefoot' } };
	const of = (values: object, more = {}) =>
		faultsOfWays({ 'candidates.0.variants': variants, [`${foot}.scope`]: { values }, ...more });
	const scope = content.candidates[0]!.facts.scope;
	expect(of({ shod: scope })).toEqual([]);
	expect(of({ shod: load })).toEqual([
		`${at}, fact "scope", variant "shod" · the value is not of the kind "phrase" · saw 10 · write a short phrase`
	]);
	expect(of({ shood: scope })).toEqual([
		`${at}, fact "scope", variant "shood" · is no variant of the candidate · saw "shood" · did you mean "shod"?`
	]);
	expect(of({ shod: scope }, { 'candidates.0.variants': undefined })).toEqual([
		`${at}, fact "scope", variant "shod" · is no variant of the candidate · saw "shod" · name its platforms or modes under variants`
	]);
	expect(of({})).toEqual([
		`${at}, fact "scope" · has no values · saw {} · read one, or say why there is none`
	]);
});

test('facts read too long ago, oldest first', () => {
	const older = vary(content, 'candidates.1.facts.load.checked', '2025-10');
	const old = vary(older, 'candidates.0.facts.load.checked', '2025-11');
	expect(findStaleFacts(old, 12).map(writeFault)).toEqual([
		'trees/candidates/delivery/bike.ts · candidate "bike", fact "load" · was read more than 12 months ago · saw "2025-10" · read it again on https://docs.aws.amazon.com/ways/latest/ways.html'
	]);
	expect(findStaleFacts(old, 11).map((fault) => fault.seen)).toEqual(['"2025-10"', '"2025-11"']);
	expect(findStaleFacts(old, 18)).toEqual([]);
});
