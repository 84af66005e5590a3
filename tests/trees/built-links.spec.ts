/**
 * Every answer of every tree, followed through the built pages without a browser, and every address
 * that a built page names. The browser takes a few trees (see tests/browser/site.ts); this takes all.
 */
import { expect, test } from '@playwright/test';
import { nodePage } from '#lib/registry/pages.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { writeLink } from '#lib/share/link.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { answered, assumedAnswer } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import {
	builtAddresses,
	builtStyles,
	fileOf,
	readBuilt,
	readPage,
	type BuiltPage
} from './built-links.ts';

const site = 'http://crossroads.test';

function pageAt(path: string): BuiltPage | undefined {
	const file = fileOf(path);
	return file?.endsWith('.html') ? readPage(readBuilt(file)) : undefined;
}

/** The links that the page of a node has to offer: of each answer, and of the assumption. */
function answersOf(tree: Tree, id: string, root: string): [string, string][] {
	const question = tree.nodes.get(id)!;
	if (question.kind === 'outcome') return [];
	const given = [
		...question.ways.map((way) => [way.id, answered(way.id)] as const),
		['unsure', assumedAnswer(question)] as const
	];
	return given.map(([name, answer]) => {
		const walk = answerQuestion(walkFrom(tree, id), question.question, answer);
		return [name, root + writeLink(walk)];
	});
}

function headingOf(tree: Tree, id: string): string | undefined {
	const page = nodePage(tree.id, id);
	return page?.kind === 'question' ? page.ask : page?.title;
}

for (const tree of allTrees()) {
	test(`${tree.id}: every answer of every built page leads to the page of its node`, () => {
		const begin = `/trees/${tree.id}/${tree.start}`;
		expect(pageAt(`/trees/${tree.id}`)?.references).toContain(begin);
		for (const root of ['', '/embed']) {
			const reached = new Set([root + begin]);
			for (const path of reached) {
				const id = path.split('/').at(-1)!;
				const page = pageAt(path);
				expect(page?.headings, path).toEqual([headingOf(tree, id)]);
				expect(page?.answers, path).toEqual(answersOf(tree, id, root));
				for (const [, href] of page!.answers) reached.add(new URL(href, site).pathname);
			}
			const nodes = [...tree.nodes.keys()].map((id) => `${root}/trees/${tree.id}/${id}`);
			expect([...reached].toSorted()).toEqual(nodes.toSorted());
		}
	});
}

test('every built page has a title and one heading, and names nothing that is not there', () => {
	const pages = new Map(builtAddresses().map((path) => [path, pageAt(path)!]));
	expect(pages.size).toBeGreaterThan(2 * allTrees().length);
	const ids = new Map([...pages].map(([path, page]) => [fileOf(path), new Set(page.ids)]));
	const faults: string[] = [];
	for (const [path, { title, headings, ids: own, references }] of pages) {
		// Pages are made of it in the browser.
		if (path === '/shell') continue;
		if (title === '') faults.push(`${path}: no title`);
		if (headings.length !== 1) faults.push(`${path}: ${headings.length} headings`);
		const twice = own.filter((id, i) => own.indexOf(id) !== i);
		for (const id of twice) faults.push(`${path}: two of #${id}`);
		for (const reference of new Set(references)) {
			const { origin, pathname, hash } = new URL(reference, site + path);
			if (origin !== site) continue;
			const file = fileOf(pathname);
			if (!file) faults.push(`${path}: no ${reference}`);
			else if (hash && !ids.get(file)?.has(decodeURIComponent(hash.slice(1))))
				faults.push(`${path}: nothing at ${reference}`);
		}
	}
	for (const style of builtStyles()) {
		for (const [, reference] of readBuilt(style).matchAll(/url\(["']?([^"')]+)/g)) {
			const { protocol, pathname } = new URL(reference!, site + style);
			if (protocol !== 'data:' && !fileOf(pathname)) faults.push(`${style}: no ${reference}`);
		}
	}
	expect(faults).toEqual([]);
});

test('what a page lacks is seen', () => {
	const html =
		'<h1 id="a">One &amp; <b>two</b></h1><a href="/x?a=1&amp;b=2" data-answer="yes">3 > 2</a>';
	expect(readPage(html)).toEqual({
		title: '',
		headings: ['One & two'],
		ids: ['a'],
		references: ['/x?a=1&b=2'],
		answers: [['yes', '/x?a=1&b=2']]
	});
	expect(() => readPage('<p>1 < 2</p>')).toThrow('not read as markup: 1 < 2');
	expect(fileOf('/trees/no-such-tree')).toBeUndefined();
});
