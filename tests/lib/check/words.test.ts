import { expect, test } from 'vitest';
import { faultsOfTravel } from '../../support/vary.ts';

const near = 'questions.reach.answers.near';
const van = 'outcomes.by-van';

test.each([
	[
		'questions.reach.ask',
		'',
		'question "reach" · the ask is missing · saw "" · ask about the workload'
	],
	[
		'questions.reach.why',
		' ',
		'question "reach" · the why is missing · saw " " · write what hangs on the answer'
	],
	[
		'questions.reach.unsure.find',
		undefined,
		'question "reach" · the unsure.find is missing · saw nothing · write how to find out'
	],
	[
		'questions.reach.short',
		[],
		'question "reach" · the short is missing · saw nothing · write it, or take it out'
	],
	[
		'questions.reach.help.Near',
		'',
		'question "reach" · the help for "Near" is missing · saw "" · write it, or take it out'
	],
	[
		'questions.weight.input.unit',
		'',
		'question "weight" · the unit is missing · saw "" · write it, or take it out'
	],
	[
		`${near}.label`,
		'',
		'question "reach", answer "near" · the label is missing · saw "" · write the answer as a person would give it'
	],
	[
		`${near}.gloss`,
		'',
		'question "reach", answer "near" · the gloss is missing · saw "" · write it, or take it out'
	],
	[
		`${near}.because`,
		'',
		'question "reach", answer "near" · the because is missing · saw "" · write the property of the services that decides'
	],
	[
		'questions.weight.branches.light.because',
		undefined,
		'question "weight", answer "light" · the because is missing · saw nothing · write the property of the services that decides'
	]
])('missing from the questions: %s', (path, value, line) => {
	expect(faultsOfTravel({ [path]: value })).toEqual([`trees/travel/questions.ts · ${line}`]);
});

test.each([
	['title', '', 'the title is missing · saw "" · write it, or take it out'],
	['lede', '', 'the lede is missing · saw "" · write why it fits'],
	[
		'rival.when',
		'',
		'the rival.when is missing · saw "" · write what would have to be true for the rival to win'
	],
	['cost.says', '', 'the cost.says is missing · saw "" · write what is paid for and how it grows'],
	['older', '', 'the older is missing · saw "" · write it, or take it out'],
	['watch.1.text', '', 'the text of watch 2 is missing · saw "" · write it, or take it out'],
	['next.0.known', '', 'the known for "packing" is missing · saw "" · write it, or take it out'],
	['next.0.ask', '', 'the ask for "packing" is missing · saw "" · write it, or take it out'],
	[
		'title',
		'Drive it',
		'the title does not end with a full stop · saw "Drive it" · write one imperative sentence'
	]
])('amiss in an outcome: %s', (path, value, line) => {
	expect(faultsOfTravel({ [`${van}.${path}`]: value })).toEqual([
		`trees/travel/outcomes.ts · outcome "by-van" · ${line}`
	]);
});

test('a front and a measure without words', () => {
	expect(faultsOfTravel({ summary: '', 'measures.days.says': '' })).toEqual([
		'trees/travel/tree.ts · tree · the summary is missing · saw "" · write it, or take it out',
		'trees/travel/measures.ts · measure "days" · the says is missing · saw "" · write it, or take it out'
	]);
});

test('an assumed answer that is none', () => {
	expect(faultsOfTravel({ 'questions.reach.unsure.assume': 'neer' })).toEqual([
		'trees/travel/questions.ts · question "reach" · unsure.assume is not an answer · saw "neer" · did you mean "near"?'
	]);
	expect(faultsOfTravel({ 'questions.weight.unsure.assume': undefined })).toEqual([
		'trees/travel/questions.ts · question "weight" · unsure.assume is not an answer · saw nothing · name one of "light", "heavy"'
	]);
});

/** As many letters as fit, then one more. */
test.each([
	['questions.reach.ask', 'questions.ts · question "reach"', 'ask', 90],
	['questions.reach.why', 'questions.ts · question "reach"', 'why', 240],
	['questions.reach.unsure.find', 'questions.ts · question "reach"', 'unsure.find', 260],
	[`${near}.label`, 'questions.ts · question "reach", answer "near"', 'label', 60],
	[`${near}.gloss`, 'questions.ts · question "reach", answer "near"', 'gloss', 110],
	[`${near}.because`, 'questions.ts · question "reach", answer "near"', 'because', 160],
	[`${van}.short`, 'outcomes.ts · outcome "by-van"', 'short', 22],
	[`${van}.watch.0.lead`, 'outcomes.ts · outcome "by-van"', 'lead of watch 1', 60],
	['title', 'tree.ts · tree', 'title', 90]
])('too long: %s', (path, where, name, most) => {
	expect(faultsOfTravel({ [path]: 'w'.repeat(most) })).toEqual([]);
	const begin = 'w'.repeat(Math.min(most + 1, 40)) + (most + 1 > 40 ? '…' : '');
	expect(faultsOfTravel({ [path]: 'w'.repeat(most + 1) })).toEqual([
		`trees/travel/${where} · the ${name} is longer than ${most} characters · saw ${most + 1} in "${begin}" · cut 1`
	]);
});

/** As many words as are borne, then one more. */
test.each([
	[
		'questions.reach.answers.far.against.foot',
		'questions.ts · question "reach", answer "far"',
		'sentence against "foot"',
		20
	],
	[
		'outcomes.on-foot.against.bike',
		'outcomes.ts · outcome "on-foot"',
		'sentence against "bike"',
		20
	],
	[`${van}.lede`, 'outcomes.ts · outcome "by-van"', 'lede', 40]
])('too many words: %s', (path, where, name, most) => {
	// A dash is no word, and a reference counts as what it shows: "10 kg", on one line.
	const text = `{foot.load} –${' word'.repeat(most - 2)}`;
	expect(faultsOfTravel({ [path]: text })).toEqual([]);
	expect(faultsOfTravel({ [path]: `${text} word` })).toEqual([
		`trees/travel/${where} · the ${name} is longer than ${most} words · saw ${most + 1} in "${text.slice(0, 40)}…" · cut 1`
	]);
});

test('the plain answer stands alone and first', () => {
	expect(faultsOfTravel({ [`${near}.plain`]: true })).toEqual([]);
	expect(faultsOfTravel({ 'questions.reach.answers.far.plain': true })).toEqual([
		'trees/travel/questions.ts · question "reach", answer "far" · the plain answer does not stand first · saw "near" before it · put it first'
	]);
	expect(
		faultsOfTravel({ [`${near}.plain`]: true, 'questions.reach.answers.far.plain': true })
	).toEqual([
		'trees/travel/questions.ts · question "reach", answer "far" · is a second plain answer · saw "near", "far" · keep one: the answer of a story that says nothing special'
	]);
});

test('too long a title of an outcome', () => {
	expect(faultsOfTravel({ [`${van}.title`]: `${'w'.repeat(89)}.` })).toEqual([]);
	expect(faultsOfTravel({ [`${van}.title`]: `${'w'.repeat(90)}.` })).toEqual([
		`trees/travel/outcomes.ts · outcome "by-van" · the title is longer than 90 characters · saw 91 in "${'w'.repeat(40)}…" · cut 1`
	]);
});

test('lines for the diagram', () => {
	expect(faultsOfTravel({ 'questions.reach.short': ['123456789012', 'b', 'c'] })).toEqual([
		'trees/travel/questions.ts · question "reach" · the short has more than 2 lines · saw ["123456789012","b","c"] · make it two'
	]);
	expect(faultsOfTravel({ 'questions.reach.short': ['a', 'a long line of it'] })).toEqual([
		'trees/travel/questions.ts · question "reach" · the line 2 of the short is longer than 12 characters · saw 17 in "a long line of it" · cut 5'
	]);
	expect(faultsOfTravel({ [`${near}.short`]: ['round corner'] })).toEqual([
		'trees/travel/questions.ts · question "reach", answer "near" · the short is longer than 11 characters · saw 12 in "round corner" · cut 1'
	]);
});

test('a reference counts as long as the fact it shows', () => {
	// "10 kg" for "{foot.load}".
	expect(faultsOfTravel({ [`${near}.short`]: ['to {foot.load}'] })).toEqual([]);
	expect(faultsOfTravel({ [`${near}.because`]: `${'w'.repeat(156)}{foot.load}` })).toEqual([
		`trees/travel/questions.ts · question "reach", answer "near" · the because is longer than 160 characters · saw 161 in "${'w'.repeat(40)}…" · cut 1`
	]);
});
