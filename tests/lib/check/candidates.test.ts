import { expect, test } from 'vitest';
import { faultsOfTravel, faultsOfWays } from '../../support/vary.ts';

const at = 'trees/candidates/delivery/foot.ts · candidate "foot"';

test('names', () => {
	expect(faultsOfWays({ 'candidates.0.summary': '' })).toEqual([
		`${at} · the summary is missing · saw "" · write it`
	]);
	expect(faultsOfWays({ 'candidates.0.short': 'w'.repeat(22) })).toEqual([]);
	expect(faultsOfWays({ 'candidates.0.short': 'w'.repeat(23) })).toEqual([
		`${at} · the short is longer than 22 characters · saw 23 in "${'w'.repeat(23)}" · cut 1`
	]);
	expect(faultsOfWays({ 'candidates.0.id': 'Foot' })[0]).toBe(
		'trees/travel/questions.ts · question "reach", answer "far" · against names an unknown candidate · saw "foot" · did you mean "Foot"?'
	);
	expect(faultsOfWays({ 'candidates.0.id': 'Foot' })).toContain(
		'trees/candidates/delivery/Foot.ts · candidate "Foot" · the candidate id is ill-formed · saw "Foot" · use lower-case words with hyphens between them'
	);
});

test('a status says since when, on which page, and what to use instead', () => {
	expect(faultsOfWays({ 'candidates.0.status': { kind: 'maintenance' } })).toEqual([
		`${at} · the status "maintenance" has no since · saw nothing · write the month it began`,
		`${at} · the status "maintenance" has no source · saw nothing · give the page that says so`,
		`${at} · the status "maintenance" has no instead · saw nothing · write what to use instead`
	]);
	const source = { title: 'Ways', url: 'https://aws.amazon.com/ways' };
	expect(
		faultsOfWays({ 'candidates.0.status': { kind: 'renamed', since: '2026-01', source } })
	).toEqual([]);
	expect(
		faultsOfWays({ 'candidates.0.status': { kind: 'renamed', since: '2027-01', source } })
	).toEqual([`${at} · since lies in the future · saw "2027-01" · write the month you read it in`]);
});

test('platforms or modes have names', () => {
	const variants = (names: object) =>
		faultsOfWays({ 'candidates.0.variants': { by: 'mode', names } });
	expect(variants({ barefoot: 'Barefoot' })).toEqual([]);
	expect(variants({})).toEqual([
		`${at} · names no variant · saw {} · name each mode, or leave variants out`
	]);
	expect(variants({ barefoot: ' ' })).toEqual([
		`${at} · the name of the variant "barefoot" is missing · saw " " · write it`
	]);
	expect(variants({ Barefoot: 'Barefoot' })).toEqual([
		`${at}, variant "Barefoot" · the variant id is ill-formed · saw "Barefoot" · use lower-case words with hyphens between them`
	]);
});

test('a candidate that goes with others only is all right', () => {
	const together = {
		recommend: ['van', 'bike'],
		'rival.candidate': 'train',
		'cost.against': ['foot']
	};
	const changes = Object.entries(together).map(([path, value]) => [
		`outcomes.by-bike.${path}`,
		value
	]);
	expect(faultsOfTravel(Object.fromEntries(changes))).toEqual([]);
});
