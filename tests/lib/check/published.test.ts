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
			expect.stringContaining('walks to "by-train" · 3 end at "by-rail" today')
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
		const ways = content.families[0]!;
		const fewer = vary(content, 'families.0.candidates', ways.candidates.slice(0, 3));
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
	const moved: Change = { ...inTravel, kind: 'walk', was: 'by-bike', now: 'on-foot' };
	const vanToo: Change = { ...inTravel, kind: 'walk', was: 'by-van', now: 'on-foot' };

	test('a threshold that was moved', () => {
		expect(faultsOf(sixKilograms)).toEqual([
			`${file} · tree "travel", walks to "by-bike" · one ends at "on-foot" today · saw "reach=near&weight=5&rain=dry" · lead the answers back, or say why: { kind: 'walk', tree: 'travel', was: 'by-bike', now: 'on-foot', since: '2026-11', because: '…' }`,
			`${file} · tree "travel", walks to "by-van" · one ends at "on-foot" today · saw "reach=near&weight=5&rain=wet" · lead the answers back, or say why: { kind: 'walk', tree: 'travel', was: 'by-van', now: 'on-foot', since: '2026-11', because: '…' }`
		]);
		expect(faultsOf(sixKilograms, [moved, vanToo])).toEqual([]);
	});

	test('an entry holds for one publication: what moves later needs another', () => {
		const entries = [moved, vanToo];
		const later = publish(sixKilograms, published, entries).published;
		expect(later.trees[0]!.ends['reach=near&weight=5&rain=dry']).toBe('on-foot');
		expect(faultsOf(sixKilograms, entries, later)).toEqual([]);
		// Back again is a change as well, also of the walk whose number was the highest on foot.
		expect(faultsOf(content, entries, later)).toHaveLength(3);
		const sevenKilograms = vary(
			vary(content, 'trees.0.questions.weight.branches.light.below', 7),
			'trees.0.questions.weight.branches.heavy.from',
			7
		);
		expect(faultsOf(sevenKilograms, entries, later)).toEqual([
			expect.stringContaining(
				'walks to "by-bike" · one ends at "on-foot" today · saw "reach=near&weight=6&rain=dry"'
			),
			expect.stringContaining('walks to "by-van" · one ends at "on-foot" today')
		]);
		// Its pages tell from the entry, so it stays as it is.
		expect(faultsOf(sixKilograms, [{ ...moved, since: '2026-10' }, vanToo], later)).toContainEqual(
			expect.stringContaining('an entry by which recorded walks moved is no more')
		);
		expect(faultsOf(sixKilograms, [vanToo], later)).toEqual([
			`${file} · tree "travel", walks to "by-bike" · an entry by which recorded walks moved is no more · saw nothing · put it back, pages tell from it: { kind: 'walk', tree: 'travel', was: 'by-bike', now: 'on-foot', since: '2026-11', because: 'the roads are new' }`
		]);
	});

	test('a question that came in between', () => {
		const asked = withStates(
			(states) => {
				states.pace!.on!.late = 'luggage';
				states.luggage = { on: { much: 'by-train', little: 'by-bike' } };
			},
			{
				'questions.luggage': {
					ask: 'Is there luggage?',
					short: ['Luggage?'],
					why: 'Trains carry it.',
					unsure: { assume: 'much', find: 'Look.' },
					answers: {
						much: { label: 'Much', short: ['much'], because: 'Trains carry it.' },
						little: { label: 'Little', short: ['little'], because: 'Bikes carry it.' }
					}
				}
			}
		);
		expect(faultsOf(asked)).toEqual([
			expect.stringContaining('walks to "by-train" · 3 end at "luggage" today')
		]);
		expect(
			faultsOf(asked, [{ ...inTravel, kind: 'walk', was: 'by-train', now: 'luggage' }])
		).toEqual([]);
	});
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
			`${file} · tree "travel", walks from "by-van" to "by-bike" · explains no walk · saw no recorded walk that moved so · take the entry out`
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
