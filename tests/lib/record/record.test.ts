import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodePage } from '#lib/registry/pages.server.ts';
import type { OutcomePage } from '#lib/tree/node-page.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { allPaths } from '#lib/graph/paths.ts';
import { follow } from '../../support/follow.ts';
import { noNotes, type Notes } from '#lib/share/notes.ts';
import { writeRecordMarkdown } from '#lib/record/record-markdown.ts';
import { writeRecord } from '#lib/record/record.ts';
import { plainProse } from '#lib/tree/prose.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { answered, assumedAnswer } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom, type Walk } from '#lib/walk/walk.ts';
import { outlineOf } from '../../support/outline-of.ts';
import { quotesIn } from '../../support/read-markdown.ts';
import { travelTree } from '../../support/travel.ts';

const docs = { title: 'Ways', url: 'https://docs.aws.amazon.com/ways/latest/ways.html' };
const byVan: OutcomePage = {
	kind: 'outcome',
	id: 'by-van',
	title: 'Drive it, and ride the last street.',
	recommends: ['The van', 'The bike'],
	lede: 'It fits the load.',
	watch: [{ lead: 'Mind the hills.', text: 'They cost time.' }],
	older: 'Older notes name the stagecoach.',
	first: { docs, resources: ['a strap'] },
	rival: { pick: 'train', candidate: 'train', name: 'train', when: 'the road is closed.' },
	cost: { says: 'Paid by the day.', bars: [], page: docs },
	next: [],
	sources: [docs],
	facts: {}
};
const link = 'https://a.example/trees/travel/by-van?reach=near&weight=20&rain=unsure.wet';

function record(walk: Walk, page: OutcomePage, notes: Notes = noNotes): string {
	return writeRecordMarkdown(
		writeRecord({
			walk,
			page,
			notes,
			link,
			addressOf: (path) => `https://a.example${path}`,
			date: '2026-11-21'
		})
	);
}

test('a record says everything once, in the form of MADR', () => {
	const walk = follow(travelTree, '/trees/travel/by-van?reach=near&weight=20&rain=unsure.wet');
	const notes = {
		title: 'Parcels 2027',
		answers: new Map([['weight', 'Weighed twice.\n# not a heading']]),
		outcomes: new Map([['by-van', '<b>Ask</b> Ännchen 🚲']])
	};
	expect(record(walk, byVan, notes)).toBe(`---
status: proposed
date: 2026-11-21
---
# Parcels 2027

## Context and Problem Statement

How should this load travel? What is known of the workload:

* **How far?** Within the town
* **Weight?** 20 kilograms

  > Weighed twice.\\
  > \\# not a heading

* **Rain bearable?** It must stay dry (assumed)

## Decision Drivers

* Trains run between towns.
* Feet are too weak.
* A van has a roof.

## Considered Options

* The foot
* The bike
* The van
* The train

## Decision Outcome

Chosen option: "The van", because it fits the load. Drive it, and ride the last street. With it: The bike.

> \\<b\\>Ask\\</b\\> Ännchen 🚲

### Consequences

* **What it costs.** Paid by the day. [Ways](https://docs.aws.amazon.com/ways/latest/ways.html).
* **Mind the hills.** They cost time.
* **Older material.** Older notes name the stagecoach.
* **First step.** [Ways](${docs.url}), with a strap.

### Confirmation

Assumptions to verify:

* **Rain bearable?** assumed “It must stay dry”. With “It bears rain”: bike. [How to find out](https://a.example/trees/travel/near-rain?reach=near&weight=20&rain=unsure.wet)

## Pros and Cons of the Options

### The foot

* Bad, because Feet are too weak. Ruled out by “Weight? – 20 kilograms”.

### The bike

* Good, because it goes with van.

### The van

* Good, because it fits the load.

### The train

* Bad, because Trains run between towns. Ruled out by “How far? – Within the town”.
* Good, because it wins if the road is closed.

## More Information

[The 3 answers that led here](${link}), to be checked or changed. The decision was reviewed in Oct 2026.

* [Ways](${docs.url}), read Oct 2026
`);
});

test('a walk that begins in the middle says so', () => {
	const walk = follow(travelTree, '/trees/travel/by-van?weight=20&rain=wet');
	expect(record(walk, byVan)).toContain(
		'Earlier answers are not known: the link starts partway through the questions.'
	);
});

test('figures are named with their subject, and only those of texts in the record', () => {
	const walk = follow(travelTree, '/trees/travel/by-van?reach=near&weight=20&rain=wet');
	const fact = (text: string) => ({ text, source: docs, checked: '2026-09' });
	const facts = { 'van.top-speed': fact('80 km/h'), 'van.doors': fact('5') };
	const page = { ...byVan, lede: 'A van does {van.top-speed}.', facts };
	expect(record(walk, page)).toMatch(
		/\n\* \[Ways\]\(\S+\), read Sep 2026 \(van, top speed: 80 km\/h\)\n$/
	);
});

test('what may be a name keeps its capital after “because”', () => {
	const walk = follow(travelTree, '/trees/travel/by-van?reach=near&weight=20&rain=wet');
	const lede = 'Vans carry it.';
	expect(record(walk, { ...byVan, lede })).toContain('because Vans carry it.');
});

describe.each(allTrees().map((tree) => [tree.id, tree] as const))('%s', (_, tree) => {
	const paths = [...allPaths(tree, 300)];

	test('every record names every candidate, every because, every note and no open reference', () => {
		for (const path of paths) {
			const walk = path.reduce((at, { node, way }, i) => {
				const question = questionOf(tree, node);
				const assumed = i === 0 && question.assume === way.id;
				return answerQuestion(
					at,
					question.question,
					assumed ? assumedAnswer(question) : answered(way.id)
				);
			}, walkFrom(tree));
			const notes: Notes = {
				title: '',
				answers: new Map(walk.steps.map(({ question }) => [question, `On ${question}: “ünï” *x*`])),
				outcomes: new Map([[walk.node, 'حسنًا\n🚲']])
			};
			const written = record(walk, nodePage(tree.id, walk.node) as OutcomePage, notes);
			const text = written
				.replace(/\[((?:\\.|[^\]])*)\]\([^)]*\)/g, '$1')
				.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
			for (const { name } of tree.candidates) expect(text).toContain(`### ${name}`);
			for (const { way } of walk.steps) expect(text).toContain(plainProse(way.because, tree.facts));
			expect(written).not.toMatch(/\{[a-z0-9-]+\.[a-z0-9-]+\}/);
			expect(quotesIn(written)).toEqual([...notes.answers.values(), ...notes.outcomes.values()]);
		}
	});
});

/** The headings of MADR 4's template, in order, those of options left out. */
const madr = [
	'## Context and Problem Statement',
	'## Decision Drivers',
	'## Considered Options',
	'## Decision Outcome',
	'### Consequences',
	'### Confirmation',
	'## Pros and Cons of the Options',
	'## More Information'
];

describe.each(allTrees().map((tree) => [tree.id, tree] as const))('%s as MADR 4', (id, tree) => {
	const ends = new Map([...allPaths(tree, 300)].map((path) => [path.at(-1)!.way.to, path]));

	test.each([...ends.keys()])(
		'%s: a parser finds its headings, its options and its choice',
		(end) => {
			const walk = ends
				.get(end)!
				.reduce(
					(at, { node, way }) =>
						answerQuestion(at, questionOf(tree, node).question, answered(way.id)),
					walkFrom(tree)
				);
			const written = record(walk, nodePage(id, end) as OutcomePage);
			const { headings, listUnder, firstUnder } = outlineOf(
				fromMarkdown(written.replace(/^---\n[^]*?\n---\n/, ''))
			);
			const options = listUnder('Considered Options');
			const place = headings.indexOf('## Pros and Cons of the Options') + 1;
			expect(headings.slice(1, place)).toEqual(madr.slice(0, -1));
			expect(headings.slice(place, -1)).toEqual(options.map((name) => `### ${name}`));
			expect(headings.at(-1)).toBe(madr.at(-1));
			const [, chosen] = /^Chosen option: "([^"]+)", because \S/.exec(
				firstUnder('Decision Outcome')
			)!;
			expect(options).toContain(chosen);
			for (const option of options)
				for (const argument of listUnder(option))
					expect(argument).toMatch(/^(Good|Neutral|Bad), because \S/);
		}
	);
});

test('an ADR tool lists it by its title', () => {
	const folder = mkdtempSync(join(tmpdir(), 'records-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const walk = follow(travelTree, '/trees/travel/by-van?reach=near&weight=20&rain=wet');
	const notes = { ...noNotes, title: 'Parcels 2027' };
	writeFileSync(join(folder, '0007-parcels.md'), record(walk, byVan, notes));
	execFileSync(process.execPath, ['node_modules/.bin/adr-log', '-d', folder, '-i']);
	const log = readFileSync(join(folder, 'index.md'), 'utf8');
	expect(log).toMatch(/\[ADR-0007\]\(0007-parcels\.md\) - Parcels 2027$/m);
});
