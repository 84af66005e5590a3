import { setup, type AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/check/content.ts';
import { writeFault } from '#lib/check/fault.ts';
import { checkPublished } from '#lib/check/published.ts';
import type { Change } from '#lib/published/change.ts';
import { content, travel } from '../../support/travel.ts';
import { publish } from '../../support/publish.ts';
import { vary } from '../../support/vary.ts';

const { published } = publish(content);
const file = 'published/changes.ts';
const dated = { since: '2026-11', because: 'the roads are new' } as const;
const inTravel = { ...dated, tree: 'travel' } as const;

function faultsOf(varied: Content, changes: readonly Change[] = [], record = published): string[] {
	return checkPublished(varied, record, changes).map(writeFault);
}

type States = Record<string, { on?: Record<string, string>; type?: 'final' }>;

/** The content with the states of its tree, and some of their words, changed. */
function withStates(
	change: (states: States) => void,
	words: Record<string, unknown> = {}
): Content {
	const states = structuredClone(travel.machine.config.states) as States;
	change(states);
	const machine: AnyStateMachine = setup({}).createMachine({
		id: 'travel',
		initial: 'reach',
		states: states as Record<string, object>
	});
	const tree = Object.entries(words).reduce((varied, [path, value]) => vary(varied, path, value), {
		...travel,
		machine
	});
	return { ...content, trees: [tree] };
}

const byRail = withStates(
	(states) => {
		delete states['by-train'];
		states['by-rail'] = { type: 'final' };
		states.pace!.on!.late = 'by-rail';
	},
	{ 'outcomes.by-train': undefined, 'outcomes.by-rail': travel.outcomes['by-train'] }
);

const damp = withStates(
	(states) => {
		for (const id of ['near-rain', 'far-rain']) states[id]!.on = { damp: 'by-bike', wet: 'by-van' };
	},
	Object.fromEntries(
		['near-rain', 'far-rain'].flatMap((id) => {
			const { answers } = travel.questions[id] as { answers: Record<string, unknown> };
			return [
				[`questions.${id}.answers.damp`, answers.dry],
				[`questions.${id}.answers.dry`, undefined]
			];
		})
	)
);

const sixKilograms = vary(
	vary(content, 'trees.0.questions.weight.branches.light.below', 6),
	'trees.0.questions.weight.branches.heavy.from',
	6
);

const rail: Change = {
	...inTravel,
	kind: 'outcome',
	id: 'by-train',
	became: 'renamed',
	to: 'by-rail'
};

test('what was published and what is new have no fault', () => {
	expect(faultsOf(content)).toEqual([]);
	expect(faultsOf(content, [], { trees: [], candidates: {} })).toEqual([]);
	const told = { ...travel.scenarios[0]!, id: 'third-load' };
	expect(faultsOf(vary(content, 'trees.0.scenarios', [...travel.scenarios, told]))).toEqual([]);
});

describe('an id that is no more', () => {
	test('an outcome', () => {
		expect(faultsOf(byRail)).toEqual([
			`${file} · tree "travel", outcome "by-train" · was published in 2026-11 and is no more · saw "Send it by train." · give it its id back, or say what became of it: { kind: 'outcome', tree: 'travel', id: 'by-train', became: 'renamed', to: 'by-rail', since: '2026-11', because: '…' }`
		]);
		expect(faultsOf(byRail, [rail])).toEqual([]);
	});

	test('an answer', () => {
		expect(faultsOf(damp)[0]).toBe(
			`${file} · tree "travel", question "rain", answer "dry" · was published in 2026-11 and is no more · saw "It bears rain" · give it its id back, or say what became of it: { kind: 'answer', tree: 'travel', question: 'rain', id: 'dry', became: 'renamed', to: 'damp', since: '2026-11', because: '…' }`
		);
		const entry: Change = {
			...inTravel,
			kind: 'answer',
			question: 'rain',
			id: 'dry',
			became: 'renamed',
			to: 'damp'
		};
		expect(faultsOf(damp, [entry])).toEqual([]);
		// Dropped, its walks stop at the question; that needs no second entry.
		expect(
			faultsOf(damp, [
				{ ...inTravel, kind: 'answer', question: 'rain', id: 'dry', became: 'dropped' }
			])
		).toEqual([]);
	});

	test('an outcome whose walks did not follow it', () => {
		const merged: Change = {
			...inTravel,
			kind: 'outcome',
			id: 'by-train',
			became: 'merged',
			to: 'by-van'
		};
		expect(faultsOf(byRail, [merged])).toEqual([
			expect.stringContaining('walks to "by-rail" · 5 recorded walks led to "by-train"')
		]);
	});

	test('a question key', () => {
		const renamed = ['near-rain', 'far-rain'].reduce(
			(varied, id) => vary(varied, `trees.0.questions.${id}.question`, 'roof'),
			content
		);
		expect(faultsOf(renamed)[0]).toContain(
			`tree "travel", question "rain" · was published in 2026-11 and is no more · saw "Rain bearable?"`
		);
		const entry: Change = {
			...inTravel,
			kind: 'question',
			id: 'rain',
			became: 'renamed',
			to: 'roof'
		};
		expect(faultsOf(renamed, [entry])).toEqual([]);
		// What it was answered goes along only where it is still offered.
		const roofs = ['near-rain', 'far-rain'].reduce(
			(varied, id) => vary(varied, `trees.0.questions.${id}.question`, 'roof'),
			damp
		);
		expect(faultsOf(roofs, [entry])[0]).toContain(
			'tree "travel", question "rain", answer "dry" · was published in 2026-11 and is no more'
		);
	});

	test('a candidate, a scenario and a whole tree', () => {
		const fewer = vary(content, 'candidates', content.candidates.slice(0, 3));
		expect(faultsOf(fewer)).toEqual([
			`${file} · candidate "train" · was published in 2026-11 and is no more · saw "The train" · give it its id back, or say what became of it: { kind: 'candidate', id: 'train', became: 'renamed', to: '…', since: '2026-11', because: '…' }`
		]);
		expect(
			faultsOf(fewer, [{ ...dated, kind: 'candidate', id: 'train', became: 'merged', to: 'van' }])
		).toEqual([]);
		const untold = vary(content, 'trees.0.scenarios', travel.scenarios.slice(1));
		expect(faultsOf(untold)[0]).toContain('scenario "first-load-0" · was published in 2026-11');
		expect(
			faultsOf(untold, [{ ...dated, kind: 'scenario', id: 'first-load-0', became: 'dropped' }])
		).toEqual([]);
		const none = { ...content, trees: [] };
		expect(faultsOf(none)).toHaveLength(1);
		expect(faultsOf(none)[0]).toContain('tree "travel" · was published in 2026-11 and is no more');
		expect(faultsOf(none, [{ ...dated, kind: 'tree', id: 'travel', became: 'dropped' }])).toEqual(
			[]
		);
	});
});

describe('a walk that ends elsewhere', () => {
	const moved: Change = {
		...inTravel,
		kind: 'walk',
		was: ['near-rain', 'by-bike', 'by-van'],
		now: 'on-foot'
	};

	test('a threshold that was moved', () => {
		expect(faultsOf(sixKilograms)).toEqual([
			`${file} · tree "travel", walks to "on-foot" · 3 recorded walks led to "near-rain", "by-bike", "by-van" · saw "reach=near&weight=5" · lead the answers back, or say why: { kind: 'walk', tree: 'travel', was: ['near-rain', 'by-bike', 'by-van'], now: 'on-foot', since: '2026-11', because: '…' }`
		]);
		expect(faultsOf(sixKilograms, [moved])).toEqual([]);
	});

	test('an entry holds for one publication: what moves later needs another', () => {
		const later = publish(sixKilograms, published, [moved]).published;
		expect(later.trees[0]!.ends['reach=near&weight=5&rain=dry']).toBe('on-foot');
		expect(faultsOf(sixKilograms, [moved], later)).toEqual([]);
		// Back again is a change as well, also of the walk whose number was the highest on foot.
		expect(faultsOf(content, [moved], later)).toHaveLength(3);
		const sevenKilograms = vary(
			vary(content, 'trees.0.questions.weight.branches.light.below', 7),
			'trees.0.questions.weight.branches.heavy.from',
			7
		);
		expect(faultsOf(sevenKilograms, [moved], later)).toEqual([
			expect.stringContaining(
				'walks to "on-foot" · 3 recorded walks led to "near-rain", "by-bike", "by-van" · saw "reach=near&weight=6"'
			)
		]);
		// Its pages tell from the entry, so it stays; its words may be mended.
		expect(faultsOf(sixKilograms, [{ ...moved, because: 'the road is new' }], later)).toEqual([]);
		expect(faultsOf(sixKilograms, [{ ...moved, since: '2026-10' }], later)).toContainEqual(
			expect.stringContaining('an entry that the record has followed is no more')
		);
		expect(faultsOf(sixKilograms, [{ ...moved, was: ['near-rain', 'by-van'] }], later)).toEqual([
			`${file} · tree "travel" · an entry that the record has followed is no more · saw nothing · put it back, pages tell from it: { kind: 'walk', tree: 'travel', was: 'by-bike', now: 'on-foot', since: '2026-11', because: '…' }`
		]);
	});

	const luggage = {
		ask: 'Is there luggage?',
		short: ['Luggage?'],
		why: 'Trains carry it.',
		unsure: { assume: 'much', find: 'Look.' },
		answers: {
			much: { label: 'Much', short: ['much'], because: 'Trains carry it.' },
			little: { label: 'Little', short: ['little'], because: 'Bikes carry it.' }
		}
	};
	const words = { 'questions.luggage': luggage };
	const asked = withStates((states) => {
		states.pace!.on!.late = 'luggage';
		states.luggage = { on: { much: 'by-train', little: 'by-bike' } };
	}, words);
	const toLuggage: Change = { ...inTravel, kind: 'walk', was: 'by-train', now: 'luggage' };

	test('a question that came in between', () => {
		expect(faultsOf(asked)).toEqual([
			expect.stringContaining('walks to "luggage" · 5 recorded walks led to "by-train"')
		]);
		expect(faultsOf(asked, [toLuggage])).toEqual([]);
	});

	test('a question that walks stopped at, dropped: where they lead then needs an entry', () => {
		const later = publish(asked, published, [toLuggage]).published;
		const gone = withStates(
			(states) => {
				states.pace!.on!.late = 'by-van';
				states.weight!.on!.heavy = 'by-train';
				states.reach!.on!.near = 'weight';
				delete states['near-rain'];
			},
			{ 'questions.near-rain': undefined }
		);
		const dropped: Change[] = [
			toLuggage,
			{ ...inTravel, kind: 'question', id: 'luggage', became: 'dropped' },
			{ ...inTravel, kind: 'question', id: 'near-rain', became: 'dropped' }
		];
		expect(faultsOf(gone, dropped, later)).toContainEqual(
			expect.stringMatching(/walks to "by-van" · \d+ recorded walks led to "luggage"/)
		);
	});

	test('an outcome that was dropped: its page says so, its walks need no entry', () => {
		const gone = withStates(
			(states) => {
				delete states['by-train'];
				states.pace!.on!.late = 'by-van';
			},
			{ 'outcomes.by-train': undefined }
		);
		expect(
			faultsOf(gone, [{ ...inTravel, kind: 'outcome', id: 'by-train', became: 'dropped' }])
		).toEqual([]);
	});

	test('walks on their way are recorded too', () => {
		const early = withStates((states) => {
			states.reach!.on!.far = 'luggage';
			states.luggage = { on: { much: 'length', little: 'by-van' } };
		}, words);
		expect(faultsOf(early)).toEqual([
			expect.stringContaining(
				`was: ['length', 'pace', 'far-rain', 'by-bike', 'by-van', 'by-train'], now: 'luggage'`
			)
		]);
	});

	test('a new start: the walks lead where they led, but one entry says what comes first', () => {
		const first = withStates((states) => {
			states.luggage = { on: { much: 'reach', little: 'by-van' } };
		}, words);
		const machine = setup({}).createMachine({
			id: 'travel',
			initial: 'luggage',
			states: first.trees[0]!.machine.config.states as Record<string, object>
		});
		const begun = vary(first, 'trees.0.machine', machine);
		expect(faultsOf(begun)).toEqual([
			expect.stringContaining(`{ kind: 'walk', tree: 'travel', was: 'reach', now: 'luggage'`)
		]);
		const entry: Change = { ...inTravel, kind: 'walk', was: 'reach', now: 'luggage' };
		expect(faultsOf(begun, [entry])).toEqual([]);
		// The record goes on watching where they lead.
		const later = publish(begun, published, [entry]).published;
		expect(later.trees[0]!.ends['reach=near&weight=light']).toBe('on-foot');
		expect(faultsOf(begun, [entry], later)).toEqual([]);
		const states = structuredClone(machine.config.states) as States;
		states.weight!.on!.light = 'by-van';
		states['near-rain']!.on!.wet = 'on-foot';
		const turned = vary(
			begun,
			'trees.0.machine',
			setup({}).createMachine({ id: 'travel', initial: 'luggage', states })
		);
		expect(faultsOf(turned, [entry], later)).toContainEqual(
			expect.stringContaining('led to "on-foot"')
		);
	});

	test('a measure that counts otherwise between its ends', () => {
		const counted = vary(content, 'trees.0.measures.days.of', (numbers: Record<string, number>) => {
			const { length = 0, pace = 1 } = numbers;
			return (length / pace) * (length > 1 && length < 1000 ? 0.25 : 1);
		});
		expect(faultsOf(counted)).toEqual([
			expect.stringContaining('walks to "far-rain" · one recorded walk led to "by-train"')
		]);
	});
});

describe('an id that means something else', () => {
	test('an outcome that recommends another candidate', () => {
		const swapped = vary(content, 'trees.0.outcomes.on-foot.recommend', ['bike']);
		expect(faultsOf(swapped)).toEqual([
			`${file} · tree "travel", outcome "on-foot" · used to recommend foot · saw bike · recommend it again, or say why: { kind: 'recommendation', tree: 'travel', outcome: 'on-foot', was: ['foot'], now: ['bike'], since: '2026-11', because: '…' }`
		]);
		const entry: Change = {
			...inTravel,
			kind: 'recommendation',
			outcome: 'on-foot',
			was: ['foot'],
			now: ['bike']
		};
		expect(faultsOf(swapped, [entry])).toEqual([]);
		expect(faultsOf(content, [entry])).toEqual([
			`${file} · tree "travel", outcome "on-foot", recommendation · explains no recommendation · saw foot → bike · take the entry out`
		]);
		const later = publish(swapped, published, [entry]).published;
		expect(faultsOf(swapped, [entry], later)).toEqual([]);
		expect(faultsOf(swapped, [], later)).toEqual([
			expect.stringContaining('an entry that the record has followed is no more')
		]);
		// Back and forth once more needs entries of their own.
		const back: Change = { ...entry, was: ['bike'], now: ['foot'], since: '2026-10' };
		const undone = publish(content, later, [entry, back]).published;
		expect(faultsOf(swapped, [entry, back], undone)).toEqual([
			expect.stringContaining('used to recommend foot')
		]);
	});

	test('a candidate that became another is no change of the recommendation', () => {
		const [first, ...others] = content.candidates;
		const candidates = [{ ...first!, id: 'feet' }, ...others];
		const renamed = vary(
			vary(content, 'candidates', candidates),
			'trees.0.outcomes.on-foot.recommend',
			['feet']
		);
		expect(
			faultsOf(renamed, [
				{ ...dated, kind: 'candidate', id: 'foot', became: 'renamed', to: 'feet' }
			])
		).toEqual([]);
	});

	test('an outcome that was renamed and recommends another candidate', () => {
		const swapped = vary(byRail, 'trees.0.outcomes.by-rail.recommend', ['van']);
		expect(faultsOf(swapped, [rail])).toEqual([
			expect.stringContaining('outcome "by-rail" · used to recommend train · saw van')
		]);
		const entry: Change = {
			...inTravel,
			kind: 'recommendation',
			outcome: 'by-rail',
			was: ['train'],
			now: ['van']
		};
		expect(faultsOf(swapped, [rail, entry])).toEqual([]);
		const later = publish(swapped, published, [rail, entry]).published;
		expect(faultsOf(swapped, [rail, entry], later)).toEqual([]);
	});

	test('an outcome that became a question keeps no id', () => {
		const turned = withStates(
			(states) => {
				states['by-train'] = { on: { much: 'by-van', little: 'by-bike' } };
			},
			{
				'outcomes.by-train': undefined,
				'questions.by-train': {
					...travel.questions['near-rain'],
					question: 'luggage',
					unsure: { assume: 'much', find: 'Look.' },
					answers: {
						much: { label: 'Much', short: ['much'], because: 'Vans carry it.' },
						little: { label: 'Little', short: ['little'], because: 'Bikes carry it.' }
					}
				}
			}
		);
		expect(faultsOf(turned)).toEqual([
			'trees/travel/machine.ts · state "by-train" · was published as outcome · saw question · give the question another id'
		]);
	});

	test('a number in another unit needs another key', () => {
		expect(faultsOf(vary(content, 'trees.0.questions.weight.input.unit', 'pounds'))).toEqual([
			`trees/travel/questions.ts · question "weight", input · numbers in links were published in kilograms · saw "pounds" · keep the unit, or ask under another id: question: '…'`
		]);
	});

	test('a new question does not take a key of the table’s links', () => {
		const renamed = vary(content, 'trees.0.questions.weight.question', 'base');
		const entry: Change = {
			...inTravel,
			kind: 'question',
			id: 'weight',
			became: 'renamed',
			to: 'base'
		};
		expect(faultsOf(renamed, [entry])).toEqual([
			`trees/travel/questions.ts · question "weight" · the question id is used in links of the table · saw "base" · name it otherwise: question: '…'`
		]);
		// What a tree is first published with stands back from the first link on.
		expect(faultsOf(renamed, [], { trees: [], candidates: {} })).toEqual([]);
	});
});

describe('a tree that was renamed', () => {
	const rename = (states: States): Content => {
		const machine = setup({}).createMachine({ id: 'transport', initial: 'reach', states });
		return vary(content, 'trees.0.machine', machine);
	};
	const states = travel.machine.config.states as States;
	const entry: Change = {
		...dated,
		kind: 'tree',
		id: 'travel',
		became: 'renamed',
		to: 'transport'
	};

	test('keeps its ids and its walks', () => {
		expect(faultsOf(rename(states), [entry])).toEqual([]);
		const turned = {
			...states,
			weight: { on: { light: 'by-van', heavy: 'near-rain' } },
			'near-rain': { on: { dry: 'by-bike', wet: 'on-foot' } }
		};
		expect(faultsOf(rename(turned), [entry])).toEqual([
			expect.stringContaining('tree "transport", walks to "by-van" · 5 recorded walks led to'),
			expect.stringContaining('tree "transport", walks to "on-foot"')
		]);
		const { 'by-train': train, ...others } = states;
		const rail = {
			...others,
			'by-rail': train!,
			pace: { on: { soon: 'far-rain', late: 'by-rail' } }
		};
		const renamed = vary(
			vary(rename(rail), 'trees.0.outcomes.by-rail', travel.outcomes['by-train']),
			'trees.0.outcomes.by-train',
			undefined
		);
		expect(faultsOf(renamed, [entry])).toContainEqual(
			expect.stringContaining('tree "transport", outcome "by-train" · was published in 2026-11')
		);
	});

	test('goes on being watched under its new id', () => {
		const later = publish(rename(states), published, [entry]).published;
		expect(later.trees.map(({ id }) => id)).toEqual(['travel', 'transport']);
		expect(faultsOf(rename(states), [entry], later)).toEqual([]);
	});
});

test('an entry stays when what it names goes with its question or its tree', () => {
	const renamed: Change[] = [
		{ ...inTravel, kind: 'answer', question: 'rain', id: 'dry', became: 'renamed', to: 'damp' }
	];
	const later = publish(damp, published, renamed).published;
	const noRain = withStates(
		(states) => {
			delete states['near-rain'];
			delete states['far-rain'];
			states.weight!.on!.heavy = 'by-bike';
			states.pace!.on!.soon = 'by-van';
		},
		{ 'questions.near-rain': undefined, 'questions.far-rain': undefined }
	);
	const dropped = ['rain', 'near-rain', 'far-rain'].map((id): Change => ({
		...inTravel,
		kind: 'question',
		id,
		became: 'dropped'
	}));
	const faults = faultsOf(noRain, [...renamed, ...dropped], later);
	expect(faults.filter((fault) => !fault.includes('recorded walks led to'))).toEqual([]);
	const gone: Change = { ...dated, kind: 'tree', id: 'travel', became: 'dropped' };
	expect(faultsOf({ ...content, trees: [] }, [...renamed, gone], later)).toEqual([]);
});

test('a key that several questions shared can be split, and its answers go along', () => {
	const split = vary(content, 'trees.0.questions.far-rain.question', 'far-rain');
	const entry: Change = {
		...inTravel,
		kind: 'question',
		id: 'rain',
		became: 'split',
		to: ['rain', 'far-rain']
	};
	expect(faultsOf(split)).not.toEqual([]);
	expect(faultsOf(split, [entry])).toEqual([]);
});

describe('an entry', () => {
	const where = 'tree "travel", outcome "by-train"';

	test.each<[string, Content, Change[], string]>([
		[
			'about an id that is still there',
			content,
			[rail],
			`${file} · ${where} · is still there · saw "by-train" · take the entry out, or the id`
		],
		[
			'about an id that never was',
			content,
			[{ ...rail, id: 'by-trian' }],
			`${file} · tree "travel", outcome "by-trian" · was never published · saw "by-trian" · did you mean "by-train"?`
		],
		[
			'to an id that does not exist',
			byRail,
			[{ ...rail, to: 'by-rial' } as Change],
			`${file} · ${where} · became what does not exist · saw "by-rial" · did you mean "by-rail"?`
		],
		[
			'twice',
			byRail,
			[rail, rail],
			`${file} · ${where} · has two entries · saw "by-train" · join them`
		],
		[
			'that renames an id to itself',
			byRail,
			[{ ...rail, to: 'by-train' } as Change],
			`${file} · ${where} · became itself again · saw "by-train" · name what it is today`
		],
		[
			'that goes round in a circle',
			byRail,
			[{ ...rail, to: 'by-air' } as Change, { ...rail, id: 'by-air', to: 'by-train' } as Change],
			`${file} · ${where} · became itself again · saw "by-air" · name what it is today`
		],
		[
			'without a reason',
			byRail,
			[{ ...rail, because: '…' }],
			`${file} · ${where} · gives no reason · saw "…" · write the reason as it follows "because", without a full stop`
		],
		[
			'from the future',
			byRail,
			[{ ...rail, since: '2026-12' }],
			`${file} · ${where} · since lies in the future · saw "2026-12" · write the month you read it in`
		],
		[
			'about walks that did not move',
			content,
			[{ ...inTravel, kind: 'walk', was: 'by-van', now: 'by-bike' }],
			`${file} · tree "travel", walks from "by-van" to "by-bike" · explains no walk · saw no recorded walk that moved so from "by-van" · take the entry out`
		],
		[
			'about walks to nowhere',
			content,
			[{ ...inTravel, kind: 'walk', was: 'by-van', now: 'by-biek' }],
			`${file} · tree "travel", walks from "by-van" to "by-biek" · names a node that never was · saw "by-biek" · did you mean "by-bike"?`
		],
		[
			'about walks of no tree',
			content,
			[{ ...dated, kind: 'walk', tree: 'travle', was: 'by-van', now: 'by-bike' }],
			`${file} · tree "travle", walks from "by-van" to "by-bike" · is about a tree that was never published · saw "travle" · did you mean "travel"?`
		]
	])('%s', (_, varied, changes, fault) => {
		expect(faultsOf(varied, changes)).toContain(fault);
	});
});

test('where routing and words do not agree yet, that comes first', () => {
	expect(faultsOf(vary(content, 'trees.0.outcomes.by-train', undefined))).toEqual([]);
});
