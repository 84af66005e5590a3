import { expect, test } from 'vitest';
import { faultsOfTravel, faultsOfWays } from '../../support/vary.ts';

const at = 'trees/candidates/ways/foot.ts · candidate "foot"';

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
		'trees/candidates/ways/Foot.ts · candidate "Foot" · the candidate id is ill-formed · saw "Foot" · use lower-case words with hyphens between them'
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

test('candidates that no tree recommends, or none recommends first', () => {
	expect(faultsOfTravel({ 'outcomes.by-bike.recommend': ['foot'] })).toContain(
		'trees/candidates/ways/bike.ts · candidate "bike" · is nowhere the first recommendation · saw companion only · let an outcome recommend it first'
	);
	expect(faultsOfTravel({ 'outcomes.by-train.recommend': ['van'] })).toContain(
		'trees/candidates/ways/train.ts · candidate "train" · no tree recommends it · saw nothing · lead a walk to it, or take it out'
	);
});

test('rows touched by questions that are none', () => {
	expect(
		faultsOfWays({ 'dimensions.load.touchedBy': ['travel/wieght', 'packing/box', 'travel/rain'] })
	).toEqual([
		'trees/candidates/ways/dimensions.ts · dimension "load" · touchedBy names an unknown question · saw "travel/wieght" · did you mean "travel/weight"?'
	]);
});
