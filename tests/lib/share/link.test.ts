import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapLink, readLink, writeCleanLink, writeLink, type Reading } from '#lib/share/link.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { writeGiven } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import { returnTo, type Walk } from '#lib/walk/walk.ts';
import { allAnswers, anyAnswers, anyTree } from '../../support/any-tree.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { bare, given, writeSteps } from '../../support/given.ts';
import { travelTree } from '../../support/travel.ts';

function read(node: string, query: string, tree = travelTree): Reading {
	return readLink(tree, node, new URLSearchParams(query));
}

/** A walk in a few words: where it begins, its steps, its node and its answers. */
function tell(reading: Reading): string {
	if (reading.kind === 'disagreement') {
		const { wanted, holds, stop } = reading.disagreement;
		return `not at ${wanted}: ${tellWalk(holds)}, ${stop}`;
	}
	return tellWalk(reading.walk);
}

function tellWalk({ begin, steps, node, answers }: Walk): string {
	const written = [...answers].map(([key, value]) => `${key}=${writeGiven(value)}`).join('&');
	return `${begin}: ${writeSteps(steps) || '–'} → ${node} (${written})`;
}

/** The walk a link's path and query lead to. @throws where they disagree. */
function follow(tree: Tree, link: string): Walk {
	const [path = '', query = ''] = link.split('?');
	const reading = readLink(tree, path.split('/').at(-1)!, new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(`${link}: ${tell(reading)}`);
	return reading.walk;
}

describe('a full walk', () => {
	test.each([
		['reach', '', 'reach: – → reach ()'],
		['weight', 'reach=near', 'reach: reach.near → weight (reach=near)'],
		[
			'on-foot',
			'reach=near&weight=2',
			'reach: reach.near weight.light → on-foot (reach=near&weight=2)'
		],
		[
			'by-van',
			'rain=wet&weight=20&reach=near',
			'reach: reach.near weight.heavy near-rain.wet → by-van (rain=wet&weight=20&reach=near)'
		]
	])('%s?%s', (node, query, walk) => {
		expect(tell(read(node, query))).toBe(walk);
	});

	test('keeps answers beyond the node', () => {
		expect(tell(read('weight', 'reach=near&weight=20&rain=wet'))).toBe(
			'reach: reach.near → weight (reach=near&weight=20&rain=wet)'
		);
		expect(tell(read('reach', 'reach=near&weight=20'))).toBe(
			'reach: – → reach (reach=near&weight=20)'
		);
	});

	test('keeps answers off the path', () => {
		expect(tell(read('on-foot', 'reach=near&weight=2&pace=200'))).toBe(
			'reach: reach.near weight.light → on-foot (reach=near&weight=2&pace=200)'
		);
	});

	test('ignores keys that are no questions, ours among them', () => {
		expect(tell(read('weight', '_scenario=load&utm_source=chat&reach=near&toString=1'))).toBe(
			'reach: reach.near → weight (reach=near)'
		);
	});

	test('remembers what was assumed', () => {
		expect(tell(read('on-foot', 'reach=near&weight=unsure.light'))).toBe(
			'reach: reach.near weight.light → on-foot (reach=near&weight=unsure.light)'
		);
	});
});

describe('a partial walk', () => {
	test('without any answer stands at its node', () => {
		expect(tell(read('by-van', ''))).toBe('by-van: – → by-van ()');
		expect(tell(read('weight', ''))).toBe('weight: – → weight ()');
	});

	test('from the plain link of an answer', () => {
		expect(tell(read('by-train', 'pace=late'))).toBe('pace: pace.late → by-train (pace=late)');
	});

	test('begins at the first question from which the answers lead to the node', () => {
		expect(tell(read('by-van', 'weight=20&rain=wet'))).toBe(
			'weight: weight.heavy near-rain.wet → by-van (weight=20&rain=wet)'
		);
		// From "weight" the answers lead elsewhere.
		expect(tell(read('by-train', 'weight=2&pace=late'))).toBe(
			'pace: pace.late → by-train (weight=2&pace=late)'
		);
	});

	test('takes the first of two questions that ask the same', () => {
		expect(tell(read('by-van', 'rain=wet'))).toBe('near-rain: near-rain.wet → by-van (rain=wet)');
	});

	test('at a question whose own answer is known', () => {
		expect(tell(read('far-rain', 'rain=wet'))).toBe('far-rain: – → far-rain (rain=wet)');
	});
});

describe('a disagreement goes on from the last answer that holds', () => {
	test.each([
		[
			'by-bike',
			'reach=near&weight=20&rain=wet',
			'not at by-bike: reach: reach.near weight.heavy near-rain.wet → by-van (reach=near&weight=20&rain=wet), outcome'
		],
		[
			'by-bike',
			'reach=near&weight=20&rain=damp',
			'not at by-bike: reach: reach.near weight.heavy → near-rain (reach=near&weight=20&rain=damp), unknown answer'
		],
		[
			'by-bike',
			'reach=near&weight=20',
			'not at by-bike: reach: reach.near weight.heavy → near-rain (reach=near&weight=20), unanswered'
		],
		[
			'by-bike',
			'reach=near&weight=51',
			'not at by-bike: reach: reach.near → weight (reach=near&weight=51), out of range'
		],
		['by-bike', 'reach=gone', 'not at by-bike: reach: – → reach (reach=gone), unknown answer'],
		['by-bike', 'weight=2', 'not at by-bike: weight: weight.light → on-foot (weight=2), outcome'],
		['length', 'reach=near', 'not at length: reach: reach.near → weight (reach=near), unanswered']
	])('%s?%s', (node, query, told) => {
		expect(tell(read(node, query))).toBe(told);
	});
});

test('garbage is read as far as it makes sense', () => {
	expect(tell(read('reach', 'reach=%FF%00&=&&reach=near'))).toBe(
		'reach: – → reach (reach=\uFFFD\0)'
	);
	expect(tell(read('weight', 'reach=&weight=<script>'))).toBe(
		'not at weight: reach: – → reach (reach=&weight=<script>), unknown answer'
	);
});

describe('writeLink', () => {
	test('puts answers in path order, then those off the path in tree order', () => {
		const { walk } = read('weight', 'pace=200&rain=wet&length=9&weight=20&reach=near') as {
			walk: Walk;
		};
		expect(writeLink(walk)).toBe(
			'/trees/travel/weight?reach=near&weight=20&rain=wet&length=9&pace=200'
		);
		expect(writeCleanLink(walk)).toBe('/trees/travel/weight?reach=near&weight=20&rain=wet');
	});

	test('without answers has no query', () => {
		expect(writeLink(follow(travelTree, '/trees/travel/by-van'))).toBe('/trees/travel/by-van');
	});

	test('marks what was assumed', () => {
		const link = '/trees/travel/on-foot?reach=unsure.near&weight=unsure.light';
		expect(writeLink(follow(travelTree, link))).toBe(link);
	});

	test('escapes what a stranger put in', () => {
		const link = writeLink(follow(travelTree, '/trees/travel/reach?reach=a%26b%3Dc%23d'));
		expect(link).toBe('/trees/travel/reach?reach=a%26b%3Dc%23d');
	});
});

test('mapLink names the node being looked at', () => {
	const walk = follow(travelTree, '/trees/travel/weight?reach=near');
	expect(mapLink(walk)).toBe('/trees/travel/map?reach=near&_at=weight');
});

function walkAt(tree: Tree, answers: Walk['answers'], at: number): Walk {
	const { steps, end } = replayAnswers(tree, answers);
	const walk = { tree, begin: tree.start, steps, node: end, answers };
	const stop = steps[at % (steps.length + 1)];
	return stop ? returnTo(walk, stop.node) : walk;
}

describe('in any tree', () => {
	test('a walk is read from its link as it was written, and written as it was read', () => {
		fc.assert(
			fc.property(anyTree, fc.oneof(anyAnswers, allAnswers), fc.nat(), (tree, answers, at) => {
				const known = new Map([...answers].filter(([key]) => tree.nodes.has(key)));
				const walk = walkAt(tree, known, at);
				// Answers alone, without the first, make a partial walk: see below.
				fc.pre(known.has(tree.start) || walk.node === tree.start);
				const link = writeLink(walk);
				const again = follow(tree, link);
				expect(bare(again)).toEqual(bare(walk));
				expect(writeLink(again)).toBe(link);
			})
		);
	});

	test('the order of parameters makes no difference', () => {
		fc.assert(
			fc.property(anyTree, allAnswers, fc.nat(), fc.nat(), (tree, answers, at, turn) => {
				const walk = walkAt(tree, answers, at);
				const [path = '', query = ''] = writeLink(walk).split('?');
				const params = [...new URLSearchParams(query)];
				const cut = turn % (params.length + 1);
				const turned = new URLSearchParams([...params.slice(cut), ...params.slice(0, cut)]);
				expect(writeLink(follow(tree, `${path}?${turned}`))).toBe(writeLink(walk));
			})
		);
	});

	test('a partial walk, once read, is read the same from its own link', () => {
		fc.assert(
			fc.property(anyTree, fc.oneof(anyAnswers, allAnswers), fc.nat(), (tree, answers, at) => {
				const ids = [...tree.nodes.keys()];
				const node = ids[at % ids.length]!;
				const query = new URLSearchParams(
					[...answers]
						.filter(([key]) => key !== tree.start)
						.map(([key, value]) => [key, writeGiven(value)])
				);
				const reading = readLink(tree, node, query);
				fc.pre(reading.kind === 'walk');
				const link = writeLink(reading.walk);
				expect(bare(follow(tree, link))).toEqual(bare(reading.walk));
			})
		);
	});

	test('the clean link leads to the same steps', () => {
		fc.assert(
			fc.property(anyTree, allAnswers, fc.nat(), (tree, answers, at) => {
				const walk = walkAt(tree, answers, at);
				const again = follow(tree, writeCleanLink(walk));
				expect([again.steps, again.node]).toEqual([walk.steps, walk.node]);
			})
		);
	});

	test('any garbage on any node is a reading that holds', () => {
		const garbage = fc.array(
			fc.tuple(
				fc.oneof(fc.constantFrom('q0', 'q1', 'q2', '_at', '__proto__', 'constructor'), fc.string()),
				fc.oneof(fc.constantFrom('yes', 'no', 'unsure.yes', '-0', '1e999', 'NaN', ''), fc.string())
			)
		);
		fc.assert(
			fc.property(anyTree, garbage, fc.nat(), (tree, pairs, at) => {
				const ids = [...tree.nodes.keys()];
				const node = ids[at % ids.length]!;
				const reading = readLink(tree, node, new URLSearchParams(pairs));
				const walk = reading.kind === 'walk' ? reading.walk : reading.disagreement.holds;
				const replay = replayAnswers(tree, walk.answers, walk.begin);
				expect(walk.steps).toEqual(replay.steps.slice(0, walk.steps.length));
				expect(walk.node).toBe(walk.steps.at(-1)?.way.to ?? walk.begin);
				if (reading.kind === 'walk') expect(walk.node).toBe(node);
				else expect(reading.disagreement.wanted).toBe(node);
			})
		);
	});
});

test('equal walks have equal links, whatever the order of their answers', () => {
	const one = {
		...follow(travelTree, '/trees/travel/reach'),
		answers: given('rain=wet&reach=near&pace=5')
	};
	const other = { ...one, answers: given('pace=5&reach=near&rain=wet') };
	expect(writeLink(one)).toBe(writeLink(other));
});

test('a question off every walk from here still keeps its place in the link', () => {
	const tree = drawTree({
		a: { x: 'foot', y: 'b' },
		b: { x: 'foot', y: 'bike' },
		foot: ['foot'],
		bike: ['bike']
	});
	expect(writeLink(follow(tree, '/trees/drawn/foot?b=y&a=x'))).toBe('/trees/drawn/foot?a=x&b=y');
});
