/**
 * Checks trees, candidates and what was published of them: npm run check:trees [-- <file> …]
 * Each file given (a tree's or a family's module) is checked as if it were registered.
 * With --fresh, facts read more than 18 months ago are faults.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent, countContent } from '#lib/check/content-faults.ts';
import type { Content } from '#lib/check/content.ts';
import { findStaleFacts } from '#lib/check/facts.ts';
import { writeFault, type Fault } from '#lib/check/fault.ts';
import { checkPublished } from '#lib/check/published.ts';
import { measurePaths } from '#lib/check/path-lengths.ts';
import { checkRouting } from '#lib/check/routing.ts';
import { sketchTree } from '#lib/check/sketch-tree.ts';
import { readPublished } from '#lib/registry/published.server.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import type { Family } from '#lib/tree/candidate.ts';
import type { Month } from '#lib/tree/grammar.ts';
import { changes } from '#published/changes.ts';
import { planned } from '#trees/planned.ts';

const warnAfter = 12;
const failAfter = 18;

const given = process.argv.slice(3);
const fresh = given.includes('--fresh');
const files = given.filter((argument) => argument !== '--fresh');

const faults: Fault[] = [];
const content = await readContent();
faults.push(...checkContent(content), ...checkPublished(content, readPublished(), changes));
if (fresh) faults.push(...findStaleFacts(content, failAfter));
else
	findStaleFacts(content, warnAfter).forEach((stale) =>
		console.warn(`Warning: ${writeFault(stale)}`)
	);

faults.forEach((fault) => console.log(writeFault(fault)));
for (const tree of content.trees) {
	if (checkRouting(tree).length > 0) continue;
	const { paths, median, longest } = measurePaths(sketchTree(tree));
	console.log(
		`${tree.machine.id}: ${paths} paths, ${median} ${median === 1 ? 'question' : 'questions'} on the median path, ${longest} on the longest`
	);
}
const found =
	faults.length === 1 ? '1 fault' : faults.length > 0 ? `${faults.length} faults` : 'no fault';
console.log(`${countContent(content)}: ${found}`);
if (faults.length > 0) process.exitCode = 1;

async function readContent(): Promise<Content> {
	const trees = new Map<string, AuthoredTree>();
	const registered: AuthoredTree[] = [];
	const families = new Set<Family>();
	const add = (value: unknown) => {
		if (isTree(value) && !registered.includes(value)) trees.set(value.machine.id, value);
		if (isFamily(value)) families.add(value);
	};
	for (const tree of (await load('trees/index.ts')).trees as AuthoredTree[]) registered.push(tree);
	for (const family of (await load('trees/candidates/index.ts')).families as Family[]) add(family);
	for (const file of files) Object.values(await load(file)).forEach(add);
	const month = new Date().toISOString().slice(0, 7) as Month;
	const others = registered.filter((tree) => !trees.has(tree.machine.id));
	return { trees: [...others, ...trees.values()], families: [...families], planned, month };
}

async function load(file: string): Promise<Record<string, unknown>> {
	const path = resolve(file);
	try {
		if (!existsSync(path)) throw new Error('there is no such file');
		return (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
	} catch (error) {
		const seen = error instanceof Error ? error.message : String(error);
		faults.push({
			file,
			where: 'module',
			what: 'cannot be loaded',
			seen,
			mend: 'mend it and check again'
		});
		return { trees: [], families: [] };
	}
}

function isTree(value: unknown): value is AuthoredTree {
	return typeof value === 'object' && value !== null && 'machine' in value && 'questions' in value;
}

function isFamily(value: unknown): value is Family {
	return (
		typeof value === 'object' && value !== null && 'dimensions' in value && 'candidates' in value
	);
}
