import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/check/content.ts';
import { content, travel } from '../../support/travel.ts';
import { faultsOf, faultsOfTravel, vary } from '../../support/vary.ts';

const at = 'trees/travel/outcomes.ts · outcome';

/** The made-up content, its bike to be had in two modes. */
const modes: Content = vary(
	vary(content, 'candidates.1.variants', { by: 'mode', names: { own: 'Own', hired: 'Hired' } }),
	'candidates.1.facts.cost',
	{ values: { own: content.candidates[1]!.facts.cost } }
);

function faultsOfModes(changes: Readonly<Record<string, unknown>>): string[] {
	const tree = Object.entries(changes).reduce(
		(varied, [path, value]) => vary(varied, path, value),
		vary(
			vary(travel, 'outcomes.on-foot.cost.against', ['bike@own']),
			'outcomes.by-van.cost.against',
			['bike@own']
		)
	);
	const byBike = vary(tree, 'outcomes.by-bike.recommend', ['bike@own']);
	return faultsOf({ ...modes, trees: [byBike] });
}

describe('picks', () => {
	test('unknown candidates', () => {
		expect(faultsOfTravel({ 'outcomes.by-van.recommend': ['van', 'bik'] })).toEqual([
			`${at} "by-van" · recommend names an unknown candidate · saw "bik" · did you mean "bike"?`
		]);
		expect(faultsOfTravel({ 'outcomes.by-van.rival.candidate': 'zeppelin' })).toEqual([
			`${at} "by-van" · rival names an unknown candidate · saw "zeppelin" · name one of "foot", "bike", "van", "train"`
		]);
		expect(faultsOfTravel({ 'outcomes.by-van.cost.against': ['bkie'] })).toEqual([
			`${at} "by-van" · cost names an unknown candidate · saw "bkie" · did you mean "bike"?`
		]);
	});

	test('unknown variants', () => {
		expect(faultsOfModes({})).toEqual([]);
		expect(faultsOfModes({ 'outcomes.by-van.recommend': ['van', 'bike@ownn'] })).toEqual([
			`${at} "by-van" · recommend names an unknown variant of "bike" · saw "ownn" · did you mean "own"?`
		]);
		expect(faultsOfModes({ 'outcomes.by-van.rival.candidate': 'train@night' })).toEqual([
			`${at} "by-van" · rival names an unknown variant of "train" · saw "night" · write "train"`
		]);
	});

	test('one that recommends twice or nothing', () => {
		expect(faultsOfTravel({ 'outcomes.on-foot.recommend': ['foot', 'foot'] })).toEqual([
			`${at} "on-foot" · recommends a candidate twice · saw "foot" · name it once`
		]);
		expect(faultsOfTravel({ 'outcomes.by-van.recommend': [] })).toContain(
			`${at} "by-van" · recommends nothing · saw [] · name the candidate that fits`
		);
	});

	test.each([
		['retired', 'is retired'],
		['closed-to-new', 'is closed to new customers'],
		['announced-end', 'has an announced end']
	])('a recommendation of what %s', (kind, why) => {
		const source = { title: 'Ways', url: 'https://aws.amazon.com/ways' };
		const status = { kind, since: '2026-01', instead: 'the bus', source };
		expect(faultsOf(vary(content, 'candidates.3.status', status))).toEqual([
			`${at} "by-train" · recommends a candidate that ${why} · saw "train" · recommend the bus`
		]);
	});

	test('a rival that is recommended itself', () => {
		const mend = 'name what would win in other circumstances';
		expect(faultsOfTravel({ 'outcomes.by-van.rival.candidate': 'bike' })).toEqual([
			`${at} "by-van" · the rival is what it recommends · saw "bike" · ${mend}`
		]);
		expect(faultsOfModes({ 'outcomes.by-bike.rival.candidate': 'bike@hired' })).toEqual([]);
		expect(faultsOfModes({ 'outcomes.by-bike.rival.candidate': 'bike@own' })).toEqual([
			`${at} "by-bike" · the rival is what it recommends · saw "bike@own" · ${mend}`
		]);
	});
});

describe('cost', () => {
	test('a dimension that is none, or no number', () => {
		expect(faultsOfTravel({ 'outcomes.by-van.cost.dimension': 'csot' })).toEqual([
			`${at} "by-van" · cost names an unknown dimension · saw "csot" · did you mean "cost"?`
		]);
		expect(faultsOfTravel({ 'outcomes.by-van.cost.dimension': 'scope' })).toEqual([
			`${at} "by-van" · cost is drawn on a dimension that is no number · saw "scope" · name one of "load", "speed", "cost"`
		]);
	});

	test('nothing beside it, or itself', () => {
		expect(faultsOfTravel({ 'outcomes.by-van.cost.against': [] })).toEqual([
			`${at} "by-van" · cost has nothing beside it · saw [] · name the next best, then the one people ask about`
		]);
		expect(faultsOfTravel({ 'outcomes.by-van.cost.against': ['van'] })).toEqual([
			`${at} "by-van" · cost sets it beside itself · saw "van" · name the next best`
		]);
	});

	test('a pick without a value', () => {
		const none = { none: 'not published', why: 'Nobody knows.' };
		expect(faultsOf(vary(content, 'candidates.2.facts.cost', none))).toEqual([
			`${at} "by-bike" · cost needs a value on "cost" · saw none of "van" · read it into delivery/van.ts, or say { none: … } why there is no fair ratio`,
			`${at} "by-van" · cost needs a value on "cost" · saw none of "van" · read it into delivery/van.ts, or say { none: … } why there is no fair ratio`
		]);
	});

	test('a value that differs by mode', () => {
		const what = '"cost" differs by mode, and cost names none that has a value';
		expect(faultsOfModes({ 'outcomes.by-van.cost.against': ['bike'] })).toEqual([
			`${at} "by-van" · ${what} · saw "bike" · name one of "bike@own"`
		]);
		expect(faultsOfModes({ 'outcomes.by-van.cost.against': ['bike@hired'] })).toEqual([
			`${at} "by-van" · ${what} · saw "bike@hired" · name one of "bike@own"`
		]);
	});

	test('a reason that is none', () => {
		const mend = 'write why there is no fair ratio, and what is paid for';
		expect(faultsOfTravel({ 'outcomes.by-train.cost.why': 'TO BE WRITTEN' })).toEqual([
			`${at} "by-train" · cost gives no reason · saw "TO BE WRITTEN" · ${mend}`
		]);
		expect(faultsOfTravel({ 'outcomes.by-train.cost.why': '' })).toContain(
			`${at} "by-train" · the cost.why is missing · saw "" · ${mend}`
		);
	});

	test('a page that is not official', () => {
		const page = { title: 'Prices', url: 'https://example.com/' };
		const mend = 'give its full address on https://docs.aws.amazon.com or https://aws.amazon.com';
		expect(faultsOfTravel({ 'outcomes.by-van.cost.page': page })).toEqual([
			`${at} "by-van" · the source is not an official page · saw "https://example.com/" · ${mend}`
		]);
		expect(faultsOfTravel({ 'outcomes.by-train.cost.page': undefined })).toEqual([
			`${at} "by-train" · the source is missing · saw nothing · give the page, from the file of sources`
		]);
	});
});

test('next trees that are none', () => {
	expect(faultsOfTravel({ 'outcomes.on-foot.next.0.tree': 'packign' })).toEqual([
		`${at} "on-foot" · next names a tree that is neither registered nor planned · saw "packign" · did you mean "packing"?`
	]);
	expect(faultsOfTravel({ 'outcomes.on-foot.next.0.tree': 'travel' })).toEqual([]);
});

test('two to six things to watch', () => {
	const item = { lead: 'Mind it.', text: 'It bites.' };
	const of = (items: number) =>
		faultsOfTravel({ 'outcomes.on-foot.watch': Array.from({ length: items }, () => item) });
	expect([...of(2), ...of(6)]).toEqual([]);
	expect([...of(1), ...of(7)]).toEqual([
		`${at} "on-foot" · watch does not have 2 to 6 items · saw 1 · keep what bites most`,
		`${at} "on-foot" · watch does not have 2 to 6 items · saw 7 · keep what bites most`
	]);
});

test('at most 350 words beyond the lede', () => {
	const { title, rival, cost } = travel.outcomes['by-train']!;
	const said = [title, rival.when, 'none' in cost ? cost.why : cost.says]
		.join(' ')
		.split(' ').length;
	const of = (words: number) =>
		faultsOfTravel({
			'outcomes.by-train.watch': [
				{ lead: 'Mind it.', text: 'It bites.' },
				// A reference is one word, and a dash is none.
				{ lead: 'Mind it.', text: `{foot.load} –${' word'.repeat(words - said - 7)}` }
			],
			'outcomes.by-train.older': undefined
		});
	expect(of(350)).toEqual([]);
	expect(of(352)).toEqual([
		`${at} "by-train" · has more than 350 words beyond its lede · saw 352 · cut 2`
	]);
});
