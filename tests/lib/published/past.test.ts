import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#lib/published/change.ts';
import { followWalks } from '#lib/published/moved-walks.ts';
import { pastOf } from '#lib/published/past-of.ts';
import type { History, TreeRecord } from '#lib/published/record.ts';
import { recallPast } from '#lib/published/past.ts';
import { readLink } from '#lib/share/link.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { anyTree } from '../../support/any-tree.ts';
import { drawTree, type Drawing, type DrawnWords } from '../../support/draw-tree.ts';
import { hostileValues } from '../../support/hostile.ts';
import { recordOf } from '../../support/publish.ts';

const before: Drawing = {
	reach: { near: 'weight', far: 'train' },
	weight: { light: 'walk', heavy: 'ride' },
	walk: ['foot'],
	ride: ['bike'],
	train: ['train']
};
/** The drawing without one of its states. */
function without(id: string): Drawing {
	return Object.fromEntries(Object.entries(before).filter(([other]) => other !== id));
}

const dated = { tree: 'drawn', since: '2027-03', because: 'the roads are new' } as const;

function historyOf(record: TreeRecord, changes: readonly Change[]): History {
	return { record, changes, candidates: {}, scenarios: new Set(['tale', 'last-tale']) };
}

function past(after: Drawing, changes: readonly Change[], was = before, words: DrawnWords = {}) {
	const tree = drawTree(after, words);
	const data = pastOf(tree, historyOf(recordOf(drawTree(was, words)), changes));
	if (!data) throw new Error('nothing has changed');
	return { tree, ...recallPast(tree, data) };
}

type Recalled = ReturnType<typeof past>;

const query = (text: string) => new URLSearchParams(text);
const update = (recalled: Recalled, text: string) => String(recalled.update(query(text)));
/** Where a link of old leads today, and what is told of it. */
function openLink({ tree, update, tell }: Recalled, node: string, text: string) {
	const reading = readLink(tree, node, update(query(text)));
	const at = reading.kind === 'walk' ? reading.walk.node : reading.disagreement.holds.node;
	return { kind: reading.kind, at, told: tell(query(text), reading) };
}

test('a tree in which nothing has changed has no past', () => {
	const tree = drawTree(before);
	expect(pastOf(tree, historyOf(recordOf(tree), []))).toBeUndefined();
	expect(
		pastOf(
			tree,
			historyOf(recordOf(tree), [
				{ ...dated, tree: 'other', kind: 'walk', was: 'walk', now: 'ride' }
			])
		)
	).toBeUndefined();
});

describe('a question and an answer that were renamed', () => {
	const recalled = past(
		{
			...without('weight'),
			reach: { near: 'load', far: 'train' },
			load: { small: 'walk', heavy: 'ride' }
		},
		[
			{ ...dated, kind: 'question', id: 'weight', became: 'renamed', to: 'load' },
			{ ...dated, kind: 'answer', question: 'weight', id: 'light', became: 'renamed', to: 'small' }
		]
	);

	test.each([
		['reach=near&weight=heavy', 'reach=near&load=heavy'],
		['reach=near&weight=light', 'reach=near&load=small'],
		['reach=near&weight=unsure.light', 'reach=near&load=unsure.small'],
		// What the link says in today's words comes first.
		['weight=light&load=heavy&reach=near', 'load=heavy&reach=near'],
		['weight=none&utm=1', 'utm=1'],
		['_at=weight&_scenario=tale', '_at=load&_scenario=tale']
	])('%s is read as %s', (old, today) => {
		expect(update(recalled, old)).toBe(today);
	});

	test('an old link leads where it led, and says what changed', () => {
		expect(openLink(recalled, 'walk', 'reach=near&weight=light')).toEqual({
			kind: 'walk',
			at: 'walk',
			told: [
				'Since March 2027 the question “weight” is now “load”, because the roads are new.',
				'Since March 2027 the answer “light” is now “small”, because the roads are new.'
			]
		});
	});

	test('a link of today says nothing', () => {
		expect(openLink(recalled, 'walk', 'reach=near&load=small').told).toEqual([]);
	});

	test('the page of the old question goes on with the answers', () => {
		expect(recalled.goOn('weight', query('reach=near'))).toEqual([
			{ link: '/trees/drawn/load?reach=near', label: '“load”' }
		]);
		expect(recalled.goOn('weight', query('reach=near&weight=light'))).toEqual([
			{ link: '/trees/drawn/load?reach=near&load=small', label: '“load”' },
			{ link: '/trees/drawn/walk?reach=near&load=small', label: 'Continue at “walk”' }
		]);
		expect(recalled.goOn('weight', query(''))).toEqual([
			{ link: '/trees/drawn/load', label: '“load”' }
		]);
	});
});

test('a question that was split: the answers go where they are offered', () => {
	const changes: Change[] = [
		{ ...dated, kind: 'question', id: 'weight', became: 'split', to: ['lift', 'wheels'] }
	];
	const recalled = past(
		{
			...without('weight'),
			reach: { near: 'lift', far: 'train' },
			lift: { light: 'walk', heavy: 'wheels' },
			wheels: { two: 'ride', four: 'train' }
		},
		changes
	);
	expect(openLink(recalled, 'ride', 'reach=near&weight=heavy')).toEqual({
		kind: 'disagreement',
		at: 'wheels',
		told: [
			'Since March 2027 the question “weight” was split into “lift” and “wheels”, because the roads are new.'
		]
	});
	expect(openLink(recalled, 'walk', 'reach=near&weight=light').kind).toBe('walk');
	// That its walks now stop at the second question needs no entry of its own.
	const history = historyOf(recordOf(drawTree(before)), changes);
	expect(followWalks(recalled.tree, history)).toContainEqual({
		query: 'reach=near&weight=heavy',
		end: 'wheels',
		moved: { was: 'ride', now: 'wheels' },
		explained: true
	});
});

test('a question that was dropped leaves the other answers standing', () => {
	const recalled = past(
		{ reach: { near: 'walk', far: 'train' }, walk: ['foot'], train: ['train'] },
		[
			{ ...dated, kind: 'question', id: 'weight', became: 'dropped' },
			{ ...dated, kind: 'outcome', id: 'ride', became: 'merged', to: 'walk' }
		]
	);
	expect(openLink(recalled, 'walk', 'reach=near&weight=light')).toEqual({
		kind: 'walk',
		at: 'walk',
		told: ['Since March 2027 the question “weight” is no longer asked, because the roads are new.']
	});
	expect(recalled.goOn('ride', query('reach=near&weight=heavy'))).toEqual([
		{ link: '/trees/drawn/walk?reach=near', label: '“walk”' }
	]);
	expect(recalled.goOn('weight', query('reach=far'))).toEqual([
		{ link: '/trees/drawn/train?reach=far', label: 'Continue at “train”' }
	]);
});

test('what was renamed twice is found', () => {
	const recalled = past(
		{ ...without('walk'), weight: { light: 'stroll', heavy: 'ride' }, stroll: ['foot'] },
		[
			{ ...dated, kind: 'outcome', id: 'walk', became: 'renamed', to: 'hike' },
			{ ...dated, kind: 'outcome', id: 'hike', became: 'renamed', to: 'stroll' }
		]
	);
	expect(recalled.goOn('walk', query('reach=near&weight=light'))[0]!.link).toBe(
		'/trees/drawn/stroll?reach=near&weight=light'
	);
	// Entries that go round in a circle end somewhere.
	const round = past({ ...without('walk'), weight: { light: 'ride', heavy: 'ride' } }, [
		{ ...dated, kind: 'outcome', id: 'walk', became: 'renamed', to: 'hike' },
		{ ...dated, kind: 'outcome', id: 'hike', became: 'renamed', to: 'walk' }
	]);
	expect(round.goOn('walk', query(''))).toEqual([]);
});

test('a number is carried over where it means the same', () => {
	const input = { unit: 'kilograms', min: 0, max: 50, step: 1 };
	const bounds = {
		'weight.light': { below: 5 },
		'weight.heavy': { from: 5 },
		'load.light': { below: 5 },
		'load.heavy': { from: 5 }
	};
	const after = {
		...without('weight'),
		reach: { near: 'load', far: 'train' },
		load: { light: 'walk', heavy: 'ride' }
	};
	const changes: Change[] = [
		{ ...dated, kind: 'question', id: 'weight', became: 'renamed', to: 'load' }
	];
	const same = past(after, changes, before, { inputs: { weight: input, load: input }, bounds });
	expect(update(same, 'reach=near&weight=7')).toBe('reach=near&load=7');
	const pounds = { ...input, unit: 'pounds' };
	const other = past(after, changes, before, { inputs: { weight: input, load: pounds }, bounds });
	expect(update(other, 'reach=near&weight=7')).toBe('reach=near');
});

describe('walks that end elsewhere', () => {
	const swapped = { ...before, weight: { light: 'ride', heavy: 'ride' } };
	const entry = { ...dated, kind: 'walk', was: 'walk', now: 'ride' } as const;

	test('an old link says what it used to recommend, what it recommends, and why', () => {
		expect(openLink(past(swapped, [entry]), 'walk', 'reach=near&weight=light')).toEqual({
			kind: 'disagreement',
			at: 'ride',
			told: [
				'A link like this used to recommend “walk”. Since March 2027 it recommends “ride”, because the roads are new.'
			]
		});
	});

	test('each of several changes is told', () => {
		const recalled = past({ ...before, weight: { light: 'train', heavy: 'ride' } }, [
			entry,
			{ ...dated, kind: 'walk', was: 'ride', now: 'train', since: '2028-01' }
		]);
		expect(openLink(recalled, 'walk', 'reach=near&weight=light').told).toEqual([
			'A link like this used to recommend “walk”. Since March 2027 it recommends “ride”, because the roads are new.',
			'A link like this used to recommend “ride”. Since January 2028 it recommends “train”, because the roads are new.'
		]);
	});

	test('a question that came in between', () => {
		const recalled = past(
			{ ...before, weight: { light: 'rain', heavy: 'ride' }, rain: { yes: 'ride', no: 'walk' } },
			[{ ...entry, now: 'rain' }]
		);
		expect(openLink(recalled, 'walk', 'reach=near&weight=light').told).toEqual([
			'A link like this used to recommend “walk”. Since March 2027 the question “rain” decides, because the roads are new.'
		]);
	});

	test('a link that somebody edited is told nothing', () => {
		expect(openLink(past(swapped, [entry]), 'train', 'reach=near&weight=light').told).toEqual([]);
	});
});

describe('a state and its key in links', () => {
	const question: Change = {
		...dated,
		kind: 'question',
		id: 'weight',
		became: 'renamed',
		to: 'load'
	};
	const after = { ...without('weight'), reach: { near: 'load', far: 'train' } };

	test('a state that keeps its key: a link of today is told nothing', () => {
		const words = { keys: { load: 'weight' } };
		const recalled = past(
			{ ...after, load: { light: 'walk', heavy: 'ride' } },
			[question],
			before,
			words
		);
		expect(openLink(recalled, 'walk', 'reach=near&weight=light')).toEqual({
			kind: 'walk',
			at: 'walk',
			told: []
		});
		expect(update(recalled, 'reach=near&weight=light&_at=weight')).toBe(
			'reach=near&weight=light&_at=load'
		);
	});

	test('a key whose state stays: the state is not read as the key', () => {
		const tree = drawTree(before, { keys: { weight: 'load' } });
		const renamed = recallPast(
			tree,
			pastOf(tree, historyOf(recordOf(drawTree(before)), [question]))!
		);
		expect(String(renamed.update(query('reach=near&weight=light&_at=weight')))).toBe(
			'reach=near&_at=weight&load=light'
		);
		expect(renamed.formerKeys).toEqual(['weight']);
	});

	test('a state that became a key leads to every state with that key', () => {
		const shared = {
			reach: { near: 'load-near', far: 'load-far' },
			'load-near': { light: 'walk', heavy: 'ride' },
			'load-far': { light: 'ride', heavy: 'train' },
			walk: ['foot'],
			ride: ['bike'],
			train: ['train']
		};
		const tree = drawTree(shared, { keys: { 'load-near': 'load', 'load-far': 'load' } });
		const { goOn, update: read } = recallPast(
			tree,
			pastOf(tree, historyOf(recordOf(drawTree(before)), [question]))!
		);
		expect(goOn('weight', query('')).map(({ link }) => link)).toEqual([
			'/trees/drawn/load-near',
			'/trees/drawn/load-far'
		]);
		expect(String(read(query('reach=near&weight=heavy')))).toBe('reach=near&load=heavy');
	});

	test('a key that was split goes on for one part, and its answers count for both', () => {
		const shared = {
			reach: { near: 'near-rain', far: 'far-rain' },
			'near-rain': { dry: 'ride', wet: 'walk' },
			'far-rain': { dry: 'ride', wet: 'train' },
			walk: ['foot'],
			ride: ['bike'],
			train: ['train']
		};
		const was = recordOf(drawTree(shared, { keys: { 'near-rain': 'rain', 'far-rain': 'rain' } }));
		const tree = drawTree(shared, { keys: { 'near-rain': 'rain' } });
		const split: Change = {
			...dated,
			kind: 'question',
			id: 'rain',
			became: 'split',
			to: ['rain', 'far-rain']
		};
		const recalled = { tree, ...recallPast(tree, pastOf(tree, historyOf(was, [split]))!) };
		expect(openLink(recalled, 'train', 'reach=far&rain=wet')).toEqual({
			kind: 'walk',
			at: 'train',
			told: [
				'Since March 2027 the question “near-rain” was split into “near-rain” and “far-rain”, because the roads are new.'
			]
		});
		expect(openLink(recalled, 'walk', 'reach=near&rain=wet').told).toEqual([]);
		expect(openLink(recalled, 'train', 'reach=far&far-rain=wet').told).toEqual([]);
	});
});

test('a scenario that was renamed twice', () => {
	const record = {
		...recordOf(drawTree(before)),
		scenarios: {
			'first-tale': { since: '2026-11', title: 'First' },
			'next-tale': { since: '2026-12', title: 'Next' },
			'last-tale': { since: '2027-01', title: 'Last' }
		}
	} as const;
	const renamed = (id: string, to: string): Change => {
		const { since, because } = dated;
		return { since, because, kind: 'scenario', id, became: 'renamed', to };
	};
	const changes = [renamed('first-tale', 'next-tale'), renamed('next-tale', 'last-tale')];
	const tree = drawTree(before);
	const { update: read } = recallPast(tree, pastOf(tree, historyOf(record, changes))!);
	expect(String(read(query('_scenario=first-tale')))).toBe('_scenario=last-tale');
});

describe('walks that moved and ids that were renamed, one after the other', () => {
	const swim = ['boat'];

	test('walks moved to what was renamed afterwards', () => {
		const was = { ...before, swim };
		const now = { ...before, weight: { light: 'float', heavy: 'ride' }, float: swim };
		const recalled = past(
			now,
			[
				{ ...dated, kind: 'walk', was: 'walk', now: 'swim' },
				{ ...dated, kind: 'outcome', id: 'swim', became: 'renamed', to: 'float' }
			],
			was
		);
		expect(openLink(recalled, 'walk', 'reach=near&weight=light').told).toEqual([
			'A link like this used to recommend “walk”. Since March 2027 it recommends “swim”, because the roads are new.',
			'Since March 2027 the recommendation “swim” is now “float”, because the roads are new.'
		]);
	});

	test('what was renamed, then its walks moved: the way on has the answers, and its page tells', () => {
		const recalled = past(
			{ ...without('walk'), weight: { light: 'ride', heavy: 'stroll' }, stroll: ['foot'] },
			[
				{ ...dated, kind: 'outcome', id: 'walk', became: 'renamed', to: 'stroll' },
				{ ...dated, kind: 'walk', was: 'stroll', now: 'ride' }
			]
		);
		const [way] = recalled.goOn('walk', query('reach=near&weight=light'));
		expect(way!.link).toBe('/trees/drawn/stroll?reach=near&weight=light');
		expect(openLink(recalled, 'stroll', 'reach=near&weight=light').told).toEqual([
			'A link like this used to recommend “stroll”. Since March 2027 it recommends “ride”, because the roads are new.'
		]);
	});
});

test('a link on its way is told what came in between', () => {
	const recalled = past(
		{
			...before,
			reach: { near: 'rain', far: 'train' },
			rain: { yes: 'train', no: 'weight' }
		},
		[{ ...dated, kind: 'walk', was: ['weight', 'walk', 'ride'], now: 'rain' }]
	);
	expect(openLink(recalled, 'weight', 'reach=near')).toEqual({
		kind: 'disagreement',
		at: 'rain',
		told: [
			'A link like this used to lead to the question “weight”. Since March 2027 the question “rain” comes first, because the roads are new.'
		]
	});
});

test('a new start: a link of old leads where it led, and is told what comes first', () => {
	const recalled = past({ rain: { yes: 'train', no: 'reach' }, ...before }, [
		{ ...dated, kind: 'walk', was: 'reach', now: 'rain' }
	]);
	expect(openLink(recalled, 'walk', 'reach=near&weight=light')).toEqual({
		kind: 'walk',
		at: 'walk',
		told: ['Since March 2027 the first question is “rain”, because the roads are new.']
	});
	expect(openLink(recalled, 'walk', 'rain=no&reach=near&weight=light').told).toEqual([]);
	expect(openLink(recalled, 'reach', '').told).toEqual([]);
});

test('an outcome that recommends another candidate says what it recommended', () => {
	const tree = drawTree({ ...before, walk: ['bus', 'foot'] });
	const entry: Change = {
		...dated,
		kind: 'recommendation',
		outcome: 'walk',
		was: ['foot'],
		now: ['bus', 'foot']
	};
	const recalled = {
		tree,
		...recallPast(tree, pastOf(tree, historyOf(recordOf(drawTree(before)), [entry]))!)
	};
	expect(openLink(recalled, 'walk', 'reach=near&weight=light').told).toEqual([
		'“walk” used to recommend foot. Since March 2027 it recommends bus and foot, because the roads are new.'
	]);
	expect(openLink(recalled, 'ride', 'reach=near&weight=heavy').told).toEqual([]);
});

/** The tree with every id changed, and the entries that say so. */
function renameAll(tree: Tree): { renamed: Tree; changes: Change[] } {
	const drawing: Record<string, Record<string, string> | readonly string[]> = {};
	const changes: Change[] = [];
	for (const node of tree.nodes.values()) {
		const { id } = node;
		const to = `new-${id}`;
		if (node.kind === 'outcome') drawing[to] = node.recommend;
		else
			drawing[to] = Object.fromEntries(node.ways.map((way) => [`new-${way.id}`, `new-${way.to}`]));
		const kind = node.kind === 'outcome' ? 'outcome' : 'question';
		changes.push({ ...dated, kind, id, became: 'renamed', to });
		for (const { id: answer } of node.kind === 'question' ? node.ways : [])
			changes.push({
				...dated,
				kind: 'answer',
				question: id,
				id: answer,
				became: 'renamed',
				to: `new-${answer}`
			});
	}
	return { renamed: drawTree(drawing), changes };
}

describe('in any tree', () => {
	test('when every id is renamed, every recorded walk still ends where it ended', () => {
		fc.assert(
			fc.property(anyTree, (tree) => {
				const record = recordOf(tree);
				const { renamed, changes } = renameAll(tree);
				const walks = followWalks(renamed, historyOf(record, changes));
				expect(walks).toEqual(
					Object.entries(record.ends).map(([query, was]) => ({
						query,
						end: `new-${was}`,
						explained: true
					}))
				);
			}),
			{ numRuns: 40 }
		);
	});

	test('no query whatsoever makes the past stumble', () => {
		const key = fc.oneof(
			fc.constantFrom('q0', 'q1', '_at', '_scenario', '__proto__', 'constructor'),
			fc.string()
		);
		const value = fc.oneof(fc.constantFrom('yes', 'q1', 'toString', ...hostileValues), fc.string());
		fc.assert(
			fc.property(anyTree, fc.array(fc.tuple(key, value)), (tree, pairs) => {
				const { renamed, changes } = renameAll(tree);
				const data = pastOf(renamed, historyOf(recordOf(tree), changes))!;
				const { update, tell, goOn } = recallPast(renamed, data);
				const asked = new URLSearchParams(pairs);
				const updated = update(asked);
				expect(String(update(updated))).toBe(String(updated));
				for (const node of [...renamed.nodes.keys()].slice(0, 2))
					tell(asked, readLink(renamed, node, updated));
				for (const { link } of goOn('q0', asked)) expect(link).toMatch(/^\/trees\/drawn\/new-/);
			}),
			{ numRuns: 60 }
		);
	});
});
