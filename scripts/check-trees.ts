/**
 * Checks trees, candidates and what was published of them: npm run check:trees [-- <file> …]
 * Each file given (a tree's or a candidate's module) is checked as if it were registered.
 * With --fresh, facts read more than 18 months ago are faults.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent, countContent, findWarnings } from '#lib/check/content-faults.ts';
import type { Content } from '#lib/check/content.ts';
import { findStaleFacts } from '#lib/check/facts.ts';
import { writeFault, type Fault } from '#lib/check/fault.ts';
import { checkTopics } from '#lib/check/ids.ts';
import { checkPlaces } from '#lib/check/places.ts';
import { checkPublished } from '#lib/check/published.ts';
import { measurePaths } from '#lib/check/path-lengths.ts';
import { checkRouting } from '#lib/check/routing.ts';
import { sketchTree } from '#lib/check/sketch-tree.ts';
import { findUndrawable } from '#lib/registry/pictures.server.ts';
import { readPublished } from '#lib/registry/published.server.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import type { Candidate, Dimensions } from '#lib/tree/candidate.ts';
import type { Month } from '#lib/tree/grammar.ts';
import { changes } from '#published/changes.ts';
import { locateFaults } from './locate-faults.ts';
import { filesIn, readTreeFiles } from './tree-sources.ts';

const warnAfter = 12;
const failAfter = 18;

const given = process.argv.slice(3);
const fresh = given.includes('--fresh');
const modules = given.filter((argument) => argument !== '--fresh');

const faults: Fault[] = [];
const content = await readContent();
// Whatever hangs on a file that cannot be loaded would be found missing.
const isWhole = faults.length === 0;
faults.push(...checkContent(content), ...checkTopics(await readTopics()));
if (isWhole) faults.push(...checkPlaces(await readCandidateFiles(), await registered()));
if (isWhole) faults.push(...findUndrawable());
if (isWhole) faults.push(...checkPublished(content, readPublished(), changes));
const warnings = isWhole ? findWarnings(content) : [];
if (fresh) faults.push(...findStaleFacts(content, failAfter));
else warnings.push(...findStaleFacts(content, warnAfter));

const files = readTreeFiles();
locateFaults(warnings, files).forEach((warning) => console.warn(`Warning: ${writeFault(warning)}`));
locateFaults(faults, files).forEach((fault) => console.log(writeFault(fault)));
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
if (!isWhole) console.log('Other faults may come of what cannot be loaded: mend that first.');
if (faults.length > 0) process.exitCode = 1;

async function readContent(): Promise<Content> {
	const { trees = await loadEachTree(), planned = {} } = await load<Registry>('trees/index.ts');
	const { dimensions = {} } = await load<Vocabulary>('trees/dimensions/index.ts');
	const candidates = (await loadAll(filesIn('trees/candidates'))).filter(isCandidate);
	const given = await loadAll(modules);
	const month = new Date().toISOString().slice(0, 7) as Month;
	return {
		trees: replace(trees, given.filter(isTree), (tree) => tree.machine.id),
		candidates: replace(candidates, given.filter(isCandidate), ({ id }) => id),
		dimensions,
		planned,
		month
	};
}

async function readTopics(): Promise<Record<string, Dimensions>> {
	const paths = filesIn('trees/dimensions').filter((path) => !path.endsWith('/index.ts'));
	const topics: Record<string, Dimensions> = {};
	for (const path of paths) topics[path] = Object.assign({}, ...(await loadAll([path])));
	return topics;
}

/** What each candidate's file exports, by its path. */
async function readCandidateFiles(): Promise<Record<string, Candidate>> {
	const found: Record<string, Candidate> = {};
	for (const path of filesIn('trees/candidates')) {
		const [candidate] = (await loadAll([path])).filter(isCandidate);
		if (candidate) found[path] = candidate;
	}
	return found;
}

async function registered(): Promise<readonly Candidate[]> {
	return (await load<Pick<Content, 'candidates'>>('trees/candidates/index.ts')).candidates ?? [];
}

type Registry = Partial<Pick<Content, 'trees' | 'planned'>>;
type Vocabulary = Partial<Pick<Content, 'dimensions'>>;

/** Every tree that can be loaded, where another keeps the registry from it. */
async function loadEachTree(): Promise<AuthoredTree[]> {
	const paths = filesIn('trees').filter((path) => path.endsWith('/tree.ts'));
	return (await loadAll(paths)).filter(isTree);
}

async function loadAll(paths: readonly string[]): Promise<unknown[]> {
	const modules = await Promise.all(paths.map((path) => load(path)));
	return modules.flatMap((module) => Object.values(module));
}

/** What a module exports; nothing, and a fault, where it cannot be loaded. */
async function load<Module extends object>(file: string): Promise<Partial<Module>> {
	const path = resolve(file);
	try {
		if (!existsSync(path)) throw new Error('there is no such file');
		return (await import(/* @vite-ignore */ path)) as Module;
	} catch (error) {
		const seen = error instanceof Error ? error.message : String(error);
		const mend = 'mend it and check again';
		faults.push({ file, where: 'module', what: 'cannot be loaded', seen, mend });
		return {};
	}
}

function replace<T>(all: readonly T[], given: readonly T[], idOf: (one: T) => string): T[] {
	const others = all.filter((one) => !given.some((other) => idOf(other) === idOf(one)));
	return [...others, ...new Set(given)];
}

function isTree(value: unknown): value is AuthoredTree {
	return typeof value === 'object' && value !== null && 'machine' in value && 'questions' in value;
}

function isCandidate(value: unknown): value is Candidate {
	return typeof value === 'object' && value !== null && 'topic' in value && 'facts' in value;
}
