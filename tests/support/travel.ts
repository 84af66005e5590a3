/**
 * A made-up decision with everything a tree can have: choices, a number that decides, a number that
 * only feeds, a measure, a question that two branches share, and a companion.
 *
 *   reach ──near──▶ weight (kg) ──light: below 5──────────────▶ on-foot   [foot]
 *     │                 └────────heavy: from 5──▶ near-rain
 *     │                                             ├──dry──▶ by-bike     [bike]
 *     │                                             └──wet──▶ by-van      [van, bike]
 *     └──far──▶ length (km) ──any──▶ pace (km a day)
 *                                     ├──soon: length ÷ pace below 2──▶ far-rain ──dry──▶ by-bike
 *                                     │                                     └─────wet──▶ by-van
 *                                     └──late: from 2──▶ by-train         [train]
 *
 * near-rain and far-rain are one question to the person: `rain`.
 */
import { setup } from 'xstate';
import { defineTree, type AuthoredTree } from '#lib/tree/author.ts';
import {
	candidatesOn,
	defineDimensions,
	read,
	unit,
	unpublished,
	type NumberValue
} from '#lib/tree/candidate.ts';
import type { Content } from '#lib/check/content.ts';
import { joinAuthored } from '#lib/check/tree.ts';
import {
	defineRouting,
	type Measures,
	type OutcomeWords,
	type Outcomes,
	type Questions,
	type Scenario
} from '#lib/tree/grammar.ts';

const states = defineRouting({
	reach: { on: { near: 'weight', far: 'length' } },
	weight: { on: { light: 'on-foot', heavy: 'near-rain' } },
	'near-rain': { on: { dry: 'by-bike', wet: 'by-van' } },
	length: { on: { any: 'pace' } },
	pace: { on: { soon: 'far-rain', late: 'by-train' } },
	'far-rain': { on: { dry: 'by-bike', wet: 'by-van' } },
	'on-foot': { type: 'final' },
	'by-bike': { type: 'final' },
	'by-van': { type: 'final' },
	'by-train': { type: 'final' }
});

const rain = {
	question: 'rain',
	ask: 'Does the load bear rain?',
	short: ['Rain', 'bearable?'],
	why: 'Only some of the ways have a roof.',
	unsure: { assume: 'wet', find: 'Read the label.' },
	answers: {
		dry: { label: 'It bears rain', short: ['bears rain'], because: 'A bike has no roof.' },
		wet: { label: 'It must stay dry', short: ['stay dry'], because: 'A van has a roof.' }
	}
} as const;

const questions = {
	reach: {
		ask: 'How far does it go?',
		short: ['How far?'],
		why: 'Muscles carry only so far.',
		help: { Near: 'Within the town.' },
		unsure: { assume: 'near', find: 'Look at the address.' },
		answers: {
			near: {
				label: 'Within the town',
				gloss: 'Nobody has to stay overnight.',
				short: ['near'],
				because: 'Trains run between towns.'
			},
			far: {
				label: 'To another town',
				short: ['far'],
				because: 'Feet carry {foot.load} only.',
				against: { foot: 'Nobody walks that far.' }
			}
		}
	},
	weight: {
		ask: 'What does it weigh?',
		short: ['Weight?'],
		why: 'Hands lift only so much.',
		unsure: { assume: 'heavy', find: 'Use the scales.' },
		input: { unit: 'kilograms', min: 0, max: 50, step: 0.5 },
		branches: {
			light: { label: 'One hand lifts it', short: ['light'], because: 'Feet carry it.', below: 5 },
			heavy: { label: 'It takes wheels', short: ['heavy'], because: 'Feet are too weak.', from: 5 }
		}
	},
	'near-rain': rain,
	length: {
		ask: 'How long is the way?',
		short: ['How long', 'is the way?'],
		why: 'With the pace it gives the days.',
		unsure: { assume: 'any', find: 'Measure it on the map.' },
		input: { unit: 'kilometres', min: 1, max: 1000, step: 1 },
		branches: { any: { label: 'Any length', short: ['any'], because: 'The pace decides.' } }
	},
	pace: {
		ask: 'How far does a day take you?',
		short: ['Pace?'],
		why: 'Length and pace give the days.',
		unsure: { assume: 'soon', find: 'Ask who went before.' },
		input: { unit: 'kilometres a day', min: 1, max: 500, step: 1, measure: 'days' },
		branches: {
			soon: { label: 'Soon there', short: ['soon'], because: 'Roads will do.', below: 2 },
			late: { label: 'A long trip', short: ['late'], because: 'Trains run at night.', from: 2 }
		}
	},
	'far-rain': rain
} satisfies Questions<typeof states>;

const page = { title: 'Ways', url: 'https://docs.aws.amazon.com/ways/latest/ways.html' };

const usual: Omit<OutcomeWords, 'title' | 'short' | 'recommend' | 'rival' | 'cost'> = {
	lede: 'It fits the load.',
	watch: [
		{ lead: 'Mind the hills.', text: 'They cost time.' },
		{ lead: 'Mind the traffic.', text: 'It costs nerves.' },
		{ lead: 'Mind the load.', text: 'It may fall.' }
	],
	first: { docs: page, resources: ['a strap'] },
	next: [{ tree: 'packing', ask: 'How should it be packed?' }],
	sources: [page]
};

const beside = (...against: [string, ...string[]]): OutcomeWords['cost'] => ({
	dimension: 'cost',
	against,
	says: 'Paid by the day, however much is carried.',
	page
});

const outcomes: Outcomes<typeof states> = {
	'on-foot': {
		...usual,
		title: 'Carry it.',
		short: 'On foot',
		recommend: ['foot'],
		against: { bike: 'A bike has to be locked.' },
		rival: { candidate: 'bike', when: 'it is heavier.' },
		cost: beside('bike')
	},
	'by-bike': {
		...usual,
		title: 'Ride with it.',
		short: 'By bike',
		recommend: ['bike'],
		rival: { candidate: 'van', when: 'it rains.' },
		cost: beside('foot', 'van')
	},
	'by-van': {
		...usual,
		title: 'Drive it, and ride the last street.',
		short: 'By van',
		recommend: ['van', 'bike'],
		rival: { candidate: 'train', when: 'the road is closed.' },
		cost: beside('bike')
	},
	'by-train': {
		...usual,
		title: 'Send it by train.',
		short: 'By train',
		recommend: ['train'],
		older: 'Older notes name the stagecoach.',
		rival: { candidate: 'van', when: 'there is no station.' },
		cost: {
			none: 'not published',
			why: 'Fares hang on the day, and no table of them is printed.',
			page
		}
	}
};

const measures: Measures = {
	days: { says: 'length ÷ pace', unit: 'days', of: ({ length, pace }) => length! / pace! }
};

const told: Readonly<Record<string, string>> = {
	'reach near': 'to the bakery round the corner',
	'reach far': 'to an aunt in another town',
	'weight 2': 'it weighs 2 kilograms',
	'weight 20': 'it weighs 20 kilograms',
	'rain dry': 'rain does it no harm',
	'rain wet': 'it must not get wet',
	'length 300': 'the way is 300 kilometres long',
	'pace 200': 'we manage 200 a day',
	'pace 50': 'we manage 50 a day'
};

const filler = Array.from({ length: 12 }, () => 'The sender waits at the door.').join(' ');

/** A story that holds the words for each answer, and some that decide nothing. */
function tell(id: string, outcome: string, answers: Scenario['answers']): Scenario {
	const settles = Object.fromEntries(
		Object.entries(answers).map(([question, answer]) => [question, told[`${question} ${answer}`]!])
	);
	const story = `${Object.values(settles).join(', ')}. ${filler}`;
	return { id, title: 'A load to send', story, answers, settles, outcome };
}

const journeys: readonly (readonly [outcome: string, answers: Scenario['answers']])[] = [
	['on-foot', { reach: 'near', weight: 2 }],
	['by-bike', { reach: 'near', weight: 20, rain: 'dry' }],
	['by-van', { reach: 'near', weight: 20, rain: 'wet' }],
	['by-bike', { reach: 'far', length: 300, pace: 200, rain: 'dry' }],
	['by-van', { reach: 'far', length: 300, pace: 200, rain: 'wet' }],
	['by-train', { reach: 'far', length: 300, pace: 50 }]
];

const scenarios = ['first', 'second'].flatMap((time) =>
	journeys.map(([outcome, answers], i) => tell(`${time}-load-${i}`, outcome, answers))
);

export const travel: AuthoredTree = defineTree({
	machine: setup({}).createMachine({ id: 'travel', initial: 'reach', states }),
	questions,
	outcomes,
	scenarios,
	measures,
	title: 'How should this load travel?',
	name: 'travel',
	summary: 'Ways to move a load.',
	audience: 'For anybody with a load.',
	subject: 'delivery',
	table: {
		candidates: ['foot', 'bike', 'van', 'train'],
		rows: {
			cost: [],
			load: ['weight'],
			grounds: [],
			speed: ['pace'],
			scope: [],
			'billed-for': [],
			'operated-by': [],
			'first-step': [],
			commitment: []
		}
	},
	reviewed: '2026-10'
});

const dimensions = defineDimensions({
	scope: { name: 'Scope', group: 'At a glance', kind: 'phrase' },
	'billed-for': { name: 'You pay for', group: 'At a glance', kind: 'phrase' },
	'operated-by': {
		name: 'Who moves it',
		group: 'At a glance',
		kind: 'one-of',
		options: ['you', 'others']
	},
	'first-step': { name: 'You get first', group: 'At a glance', kind: 'phrase' },
	commitment: { name: 'Needs a season ticket', group: 'At a glance', kind: 'yes-no' },
	load: { name: 'Load, at most', group: 'Limits', kind: 'number', unit: unit('kg') },
	speed: {
		name: 'Speed',
		group: 'Limits',
		kind: 'number',
		unit: unit('kilometre an hour', 'kilometres an hour')
	},
	cost: { name: 'Cost, on foot = 1', group: 'Price', kind: 'number', unit: unit('time', 'times') },
	grounds: { name: 'Runs on', group: 'Limits', kind: 'set', options: ['paths', 'roads', 'rails'] }
});

const defineCandidate = candidatesOn<typeof dimensions>();

function candidate(id: string, load: number, cost: NumberValue) {
	const known = <const V>(value: V) => read(value, page, '2026-10');
	return defineCandidate({
		id,
		name: `The ${id}`,
		short: id,
		summary: `Moves a load by ${id}.`,
		topic: 'delivery',
		status: { kind: 'current' },
		facts: {
			scope: known('one load'),
			'billed-for': known('time'),
			'operated-by': known('you'),
			'first-step': known('a strap'),
			commitment: known(false),
			load: known(load),
			speed: known(load > 500 ? { from: 50, to: 120 } : 5),
			cost: known(cost),
			grounds: id === 'foot' ? unpublished('Feet go anywhere.') : known(['roads'])
		}
	});
}

/** The tree, its candidates, and one planned tree, as the check reads them: without any fault. */
export const content: Content = {
	trees: [travel],
	candidates: [
		candidate('foot', 10, 1),
		candidate('bike', 25, 1.5),
		candidate('van', 1000, { from: 8 }),
		candidate('train', 9000, 12)
	],
	dimensions,
	planned: { packing: { title: 'How should it be packed?', subject: 'delivery' } },
	month: '2026-11'
};

/** The tree as the engine reads it. */
export const travelTree = joinAuthored(travel, content);
