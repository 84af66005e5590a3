import { expect, test } from 'vitest';
import { content } from '../../support/travel.ts';
import { faultsOf, faultsOfTravel, vary } from '../../support/vary.ts';

test('unknown candidates', () => {
	expect(faultsOfTravel({ 'outcomes.by-van.recommend': ['van', 'bik'] })).toContain(
		'trees/travel/outcomes.ts · outcome "by-van" · recommend names an unknown candidate · saw "bik" · did you mean "bike"?'
	);
	expect(faultsOfTravel({ 'outcomes.by-van.rival.candidate': 'zeppelin' })).toEqual([
		'trees/travel/outcomes.ts · outcome "by-van" · rival names an unknown candidate · saw "zeppelin" · name one of "foot", "bike", "van", "train"'
	]);
	expect(faultsOfTravel({ 'outcomes.on-foot.against.vna': 'No.' })).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · against names an unknown candidate · saw "vna" · did you mean "van"?'
	]);
	expect(faultsOfTravel({ 'questions.reach.answers.far.against.foto': 'No.' })).toEqual([
		'trees/travel/questions.ts · question "reach", answer "far" · against names an unknown candidate · saw "foto" · did you mean "foot"?'
	]);
});

test('a sentence against a candidate that the answer does not rule out', () => {
	expect(faultsOfTravel({ 'questions.reach.answers.far.against.van': 'No.' })).toEqual([
		'trees/travel/questions.ts · question "reach", answer "far" · against names a candidate that this answer does not rule out · saw "van" · take the sentence out; it rules out foot'
	]);
	// Ruled out already before this question.
	expect(faultsOfTravel({ 'questions.weight.branches.heavy.against': { train: 'No.' } })).toEqual([
		'trees/travel/questions.ts · question "weight", answer "heavy" · against names a candidate that this answer does not rule out · saw "train" · take the sentence out; it rules out foot'
	]);
	expect(faultsOfTravel({ 'questions.weight.branches.heavy.against': { foot: 'No.' } })).toEqual(
		[]
	);
});

test('an outcome against what it recommends, and one that recommends twice or nothing', () => {
	expect(faultsOfTravel({ 'outcomes.on-foot.against.foot': 'No.' })).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · speaks against what it recommends · saw "foot" · take the sentence out, or put it under watch'
	]);
	expect(faultsOfTravel({ 'outcomes.on-foot.recommend': ['foot', 'foot'] })).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · recommends a candidate twice · saw "foot" · name it once'
	]);
	expect(faultsOfTravel({ 'outcomes.by-bike.recommend': [] })).toContain(
		'trees/travel/outcomes.ts · outcome "by-bike" · recommends nothing · saw [] · name the candidate that fits'
	);
});

test.each([
	['retired', 'is retired'],
	['closed-to-new', 'is closed to new customers'],
	['announced-end', 'has an announced end']
])('a recommendation of what %s', (kind, why) => {
	const source = { title: 'Ways', url: 'https://aws.amazon.com/ways' };
	const status = { kind, since: '2026-01', instead: 'the bus', source };
	expect(faultsOf(vary(content, 'families.0.candidates.3.status', status))).toEqual([
		`trees/travel/outcomes.ts · outcome "by-train" · recommends a candidate that ${why} · saw "train" · recommend the bus`
	]);
});

test('next trees that are none', () => {
	expect(faultsOfTravel({ 'outcomes.on-foot.next.0.tree': 'packign' })).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · next names a tree that is neither registered nor planned · saw "packign" · did you mean "packing"?'
	]);
	expect(faultsOfTravel({ 'outcomes.on-foot.next.0.tree': 'travel' })).toEqual([]);
});

test('three to six things to watch', () => {
	const item = { lead: 'Mind it.', text: 'It bites.' };
	const of = (items: number) =>
		faultsOfTravel({ 'outcomes.on-foot.watch': Array.from({ length: items }, () => item) });
	expect(of(6)).toEqual([]);
	expect([...of(2), ...of(7)]).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · watch does not have 3 to 6 items · saw 2 · keep what bites most',
		'trees/travel/outcomes.ts · outcome "on-foot" · watch does not have 3 to 6 items · saw 7 · keep what bites most'
	]);
});
