import { describe, expect, test } from 'vitest';
import { findFigures } from '#lib/check/prose.ts';
import { content, travel } from '../../support/travel.ts';
import { faultsOf, faultsOfTravel, vary } from '../../support/vary.ts';

const because = 'questions.reach.answers.near.because';
const at = 'trees/travel/questions.ts · question "reach", answer "near"';

test('references to facts', () => {
	expect(faultsOfTravel({ [because]: 'Feet carry {foot.laod}.' })).toEqual([
		`${at} · the because refers to an unknown fact · saw "{foot.laod}" · did you mean "foot.load"?`
	]);
	expect(faultsOfTravel({ [because]: 'Feet run on {foot.grounds}.' })).toEqual([
		`${at} · the because refers to a fact without a value · saw "{foot.grounds}" · say in words why there is none`
	]);
	expect(faultsOfTravel({ [because]: 'Feet carry {foot.load.' })).toEqual([
		`${at} · the because refers to an unknown fact · saw "{foot.load." · did you mean "foot.load"?`
	]);
	expect(faultsOfTravel({ [because]: 'Feet carry {Foot.load}.' })).toEqual([
		`${at} · the because refers to an unknown fact · saw "{Foot.load}" · did you mean "foot.load"?`
	]);
});

test('references to values by platform or mode', () => {
	const variants = { by: 'mode', names: { shod: 'Shod', barefoot: 'Barefoot' } };
	const { load } = content.candidates[0]!.facts;
	const of = (text: string) => {
		const foot = vary(vary(content, 'candidates.0.variants', variants), 'candidates.0.facts.load', {
			values: { shod: load }
		});
		const tree = vary(vary(travel, 'questions.reach.answers.far.because', 'No.'), because, text);
		return faultsOf({ ...foot, trees: [tree] });
	};
	expect(of('Feet carry {foot.load.shod}.')).toEqual([]);
	expect(of('Feet carry {foot.load}.')).toEqual([
		`${at} · the because refers to a fact that differs by mode · saw "{foot.load}" · name one of "foot.load.shod"`
	]);
	expect(of('Feet carry {foot.load.shood}.')).toEqual([
		`${at} · the because refers to an unknown fact · saw "{foot.load.shood}" · did you mean "foot.load.shod"?`
	]);
});

test('a figure written out, anywhere but in a story', () => {
	expect(faultsOfTravel({ [because]: 'Feet need 15 minutes, wheels 3 minutes.' })).toEqual([
		`${at} · the because writes a figure out · saw "15 minutes" · refer to a fact as {candidate.dimension}`,
		`${at} · the because writes a figure out · saw "3 minutes" · refer to a fact as {candidate.dimension}`
	]);
	expect(faultsOfTravel({ 'outcomes.by-train.older': 'Older notes say 256 KB.' })).toEqual([
		'trees/travel/outcomes.ts · outcome "by-train" · the older writes a figure out · saw "256 KB" · refer to a fact as {candidate.dimension}'
	]);
	const { story } = travel.scenarios[0]!;
	expect(faultsOfTravel({ 'scenarios.0.story': `${story} It takes 3 hours.` })).toEqual([]);
});

describe('figures with a unit', () => {
	test.each([
		['at most 14 days', ['14 days']],
		['a 15-minute limit', ['15-minute']],
		['1 MiB or 256 KiB, 1.5 TB', ['1 MiB', '256 KiB', '1.5 TB']],
		['99.99% of the time, 5 percent, 5 per cent', ['99.99%', '5 percent', '5 per cent']],
		['3× cheaper, 10 × dearer', ['3×', '10 ×']],
		['300 messages per second and 20 a minute', ['300 messages per second', '20 a minute']],
		['16,000 IOPS; 1,000 MiB/s; 10 Gbps', ['16,000 IOPS', '1,000 MiB/s', '10 Gbps']],
		['under 10 ms', ['10 ms']],
		['under 10\u00a0ms and 20ms', ['10\u00a0ms', '20ms']],
		['one to 3 years', ['3 years']],
		['1–3 years', ['3 years']]
	])('%s', (text, figures) => {
		expect(findFigures(text)).toEqual(figures);
	});
});

describe('figures that are names', () => {
	test.each([
		'S3, EC2, gp3, io2, IPv4, FIFO',
		'Valkey 9 and Redis OSS 7.2',
		'NFS 4.1 mounts',
		'keys 1–9',
		'three days, several hours',
		'held for {foot.load} days',
		'2 servers, 3 Availability Zones',
		'layer 7 some day',
		'SMB 3 shares'
	])('%s', (text) => {
		expect(findFigures(text)).toEqual([]);
	});
});
