import { expect, test } from 'vitest';
import { travel } from '../../support/travel.ts';
import { faultsOfTravel } from '../../support/vary.ts';

const file = 'trees/travel/scenarios.ts';
const at = `${file} · scenario "first-load-1"`;
const first = travel.scenarios[1]!;

test('answers that lead to another outcome, to none, or nowhere', () => {
	expect(faultsOfTravel({ 'scenarios.1.outcome': 'by-van' })).toEqual([
		`${at} · the answers lead to another outcome than "by-van" · saw "by-bike" · mend the answers, the story or the outcome`
	]);
	expect(faultsOfTravel({ 'scenarios.1.outcome': 'by-bkie' })).toEqual([
		`${at} · its outcome does not exist · saw "by-bkie" · did you mean "by-bike"?`
	]);
	expect(faultsOfTravel({ 'scenarios.1.answers.rain': 'wte' })).toEqual([
		`${at} · the answers end at question "near-rain": unknown answer · saw "wte" · did you mean "wet"?`
	]);
	expect(faultsOfTravel({ 'scenarios.1.answers.weight': 51 })).toEqual([
		`${at} · the answers end at question "weight": out of range · saw 51 · name one of "light", "heavy"`
	]);
	expect(
		faultsOfTravel({ 'scenarios.1.answers.rain': undefined, 'scenarios.1.settles.rain': undefined })
	).toEqual([
		`${at} · the answers end at question "near-rain": unanswered · saw nothing · name one of "dry", "wet"`
	]);
});

test('an answer that the walk does not need', () => {
	expect(
		faultsOfTravel({ 'scenarios.1.answers.length': 300, 'scenarios.1.settles.length': 'it weighs' })
	).toEqual([
		`${at} · answers a question that its walk does not ask · saw "length" · take the answer out`
	]);
	expect(
		faultsOfTravel({ 'scenarios.1.answers.raim': 'dry', 'scenarios.1.settles.raim': 'it weighs' })
	).toEqual([
		`${at} · answers a question that its walk does not ask · saw "raim" · did you mean "rain"?`
	]);
});

test('words that settle each answer', () => {
	expect(faultsOfTravel({ 'scenarios.1.settles.rain': undefined })).toEqual([
		`${at} · nothing of the story settles "rain" · saw nothing · quote the words that do, or tell them`
	]);
	expect(faultsOfTravel({ 'scenarios.1.settles.rain': 'Rain does it no harm' })).toEqual([
		`${at} · the words that settle "rain" are not in the story · saw "Rain does it no harm" · quote the story word by word`
	]);
	expect(faultsOfTravel({ 'scenarios.1.settles.snow': 'rain does it no harm' })).toEqual([
		`${at} · settles a question that it does not answer · saw "snow" · name one of "reach", "weight", "rain"`
	]);
});

test('a plain answer needs no words', () => {
	const dry = 'questions.near-rain.answers.dry.plain';
	expect(faultsOfTravel({ [dry]: true, 'scenarios.1.settles.rain': undefined })).toEqual([]);
	// The other one does.
	expect(faultsOfTravel({ [dry]: true, 'scenarios.2.settles.rain': undefined })).toEqual([
		`${file} · scenario "first-load-2" · nothing of the story settles "rain" · saw nothing · quote the words that do, or tell them`
	]);
	expect(faultsOfTravel({ [dry]: true, 'scenarios.1.settles.rain': 'Sunshine' })).toEqual([
		`${at} · the words that settle "rain" are not in the story · saw "Sunshine" · quote the story word by word`
	]);
});

test('a title gives nothing away', () => {
	expect(faultsOfTravel({ 'scenarios.1.title': 'A biker, and the van' })).toEqual([]);
	expect(faultsOfTravel({ 'scenarios.1.title': 'A Bike, perhaps' })).toEqual([
		`${at} · the title names what the outcome recommends · saw "A Bike, perhaps" · tell of the story, not of bike`
	]);
	expect(faultsOfTravel({ 'scenarios.2.title': 'Why not “the van”?' })).toEqual([
		`${file} · scenario "first-load-2" · the title names what the outcome recommends · saw "Why not “the van”?" · tell of the story, not of The van`
	]);
});

test('a story of 60 to 120 words', () => {
	const of = (words: number) => {
		const told = Object.values(first.settles).join(', ');
		const more = words - told.split(' ').length;
		return faultsOfTravel({ 'scenarios.1.story': `${told}.${' word'.repeat(more)}` });
	};
	expect([...of(60), ...of(120)]).toEqual([]);
	expect([...of(59), ...of(122)]).toEqual([
		`${at} · the story does not have 60 to 120 words · saw 59 · add 1`,
		`${at} · the story does not have 60 to 120 words · saw 122 · cut 2`
	]);
});

test('answers that could be argued for', () => {
	const of = (question: string, answer: string) =>
		faultsOfTravel({ 'scenarios.1.defensible': [{ question, answer, why: 'It may snow.' }] });
	expect(of('rain', 'wet')).toEqual([]);
	expect([...of('pace', 'soon'), ...of('rain', 'dry'), ...of('rain', 'snow')]).toEqual([
		`${at} · defensible names a question that its walk does not ask · saw "pace" · name one of "reach", "weight", "rain"`,
		`${at} · defensible names no other answer of "rain" · saw "dry" · name one of "wet"`,
		`${at} · defensible names no other answer of "rain" · saw "snow" · name one of "wet"`
	]);
});

test('a story that goes on', () => {
	expect(faultsOfTravel({ 'scenarios.1.continues': 'second-load-1' })).toEqual([]);
	expect(faultsOfTravel({ 'scenarios.1.continues': 'second-load-11' })).toEqual([
		`${at} · continues in an unknown scenario · saw "second-load-11" · did you mean "second-load-1"?`
	]);
});

test('a flagship has twelve scenarios, any tree one for each outcome at least', () => {
	const { scenarios } = travel;
	expect(faultsOfTravel({ flagship: true, scenarios: scenarios.slice(1) })).toContain(
		`${file} · tree · has fewer than 12 scenarios · saw 11 · write 1 more`
	);
	expect(faultsOfTravel({ scenarios: scenarios.slice(1) })).toEqual([]);
	const byTrain = scenarios.filter(({ outcome }) => outcome !== 'by-train');
	expect(
		faultsOfTravel({ scenarios: [...byTrain, ...byTrain.map((s) => ({ ...s, id: `${s.id}-b` }))] })
	).toEqual([`${file} · outcome "by-train" · no scenario leads to it · saw nothing · write one`]);
});
