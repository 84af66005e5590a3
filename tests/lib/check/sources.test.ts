import { describe, expect, test } from 'vitest';
import { monthsBetween } from '#lib/check/sources.ts';
import { faultsOfTravel, faultsOfWays } from '../../support/vary.ts';

describe('a source', () => {
	test.each([
		'http://docs.aws.amazon.com/ways.html',
		'https://example.com/docs.aws.amazon.com',
		'https://docs.aws.amazon.com.example.com/',
		'https://docs.aws.amazon.com:8080/',
		'docs.aws.amazon.com/ways.html',
		''
	])('%s is not an official page', (url) => {
		const mend = 'give its full address on https://docs.aws.amazon.com or https://aws.amazon.com';
		expect(faultsOfTravel({ 'outcomes.on-foot.first.docs': { title: 'Ways', url } })).toEqual([
			`trees/travel/outcomes.ts · outcome "on-foot" · the source is not an official page · saw "${url}" · ${mend}`
		]);
		expect(faultsOfWays({ 'candidates.0.facts.load.source.url': url })).toEqual([
			`trees/candidates/delivery/foot.ts · candidate "foot", fact "load" · the source is not an official page · saw "${url}" · ${mend}`
		]);
	});

	test('has a title', () => {
		const source = { title: '', url: 'https://aws.amazon.com/ways/' };
		expect(faultsOfTravel({ 'outcomes.on-foot.sources': [source] })).toEqual([
			'trees/travel/outcomes.ts · outcome "on-foot" · the source has no title · saw "" · write the page\'s title'
		]);
	});
});

test('months that are none, or still to come', () => {
	expect(faultsOfTravel({ reviewed: '2026-13' })).toEqual([
		'trees/travel/tree.ts · tree · reviewed is not a month · saw "2026-13" · write it as 2026-11'
	]);
	expect(faultsOfTravel({ reviewed: '2026-11' })).toEqual([]);
	expect(faultsOfTravel({ reviewed: '2026-12' })).toEqual([
		'trees/travel/tree.ts · tree · reviewed lies in the future · saw "2026-12" · write the month you read it in'
	]);
	expect(faultsOfWays({ 'candidates.0.facts.load.checked': '2027-01' })).toEqual([
		'trees/candidates/delivery/foot.ts · candidate "foot", fact "load" · checked lies in the future · saw "2027-01" · write the month you read it in'
	]);
});

test('monthsBetween counts over the turn of a year', () => {
	expect(monthsBetween('2025-11', '2026-11')).toBe(12);
	expect(monthsBetween('2025-12', '2026-01')).toBe(1);
});
