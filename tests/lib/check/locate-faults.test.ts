/** Faults name the file and the line on which the words really stand. */
import { describe, expect, test } from 'vitest';
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { planned, trees } from '#trees/index.ts';
import type { Candidate } from '#lib/tree/candidate.ts';
import { checkContent } from '#lib/check/content-faults.ts';
import type { Content } from '#lib/check/content.ts';
import type { Fault } from '#lib/check/fault.ts';
import { locateFaults, type Files } from '../../../scripts/locate-faults.ts';
import { readTreeFiles } from '../../../scripts/tree-sources.ts';
import { vary } from '../../support/vary.ts';

const real: Files = readTreeFiles();

describe('in a folder of few files', () => {
	const files: Files = new Map([
		[
			'trees/travel/outcomes.ts',
			[
				"import { wheels } from './outcomes/wheels.ts';",
				'export const outcomes = { ...wheels };'
			].join('\n')
		],
		[
			'trees/travel/outcomes/wheels.ts',
			[
				"import { hills } from './shared.ts';",
				'export const wheels = {',
				"	'by-van': {",
				"		title: 'Drive ' +",
				"			'it.',",
				'		watch: [hills],',
				"		against: { bike: 'No roof.' }",
				'	},',
				'	bike: {',
				"		title: 'Ride it.',",
				"		recommend: ['bike']",
				'	}',
				'};'
			].join('\n')
		],
		[
			'trees/travel/outcomes/shared.ts',
			["export const hills = { lead: 'Hills.', text: 'They cost time.' };"].join('\n')
		],
		[
			'trees/candidates/delivery/sources.ts',
			[
				'const page = (path: string) => `https://docs.aws.amazon.com/${path}`;',
				"export const ways = { title: 'Ways', url: page('ways/latest/ways.html') };"
			].join('\n')
		]
	]);

	const locate = (fault: Partial<Fault>) => {
		const whole = { where: '', what: '', seen: '', mend: '', ...fault };
		const [{ file, line } = {}] = locateFaults(
			[{ file: 'trees/travel/outcomes.ts', ...whole }],
			files
		);
		return `${file}:${line}`;
	};

	test('a text at its place, also a sum of two', () => {
		expect(locate({ path: ['bike'], text: 'Ride it.' })).toBe('trees/travel/outcomes/wheels.ts:10');
		expect(locate({ path: ['by-van'], text: 'Drive it.' })).toBe(
			'trees/travel/outcomes/wheels.ts:4'
		);
	});

	test('a text that is shared', () => {
		expect(locate({ path: ['by-van'], text: 'They cost time.' })).toBe(
			'trees/travel/outcomes/shared.ts:1'
		);
	});

	test('an address, by its end', () => {
		const text = 'https://docs.aws.amazon.com/ways/latest/ways.html';
		expect(locate({ path: ['by-van'], text })).toBe('trees/candidates/delivery/sources.ts:2');
	});

	test('a property, and not what speaks of it', () => {
		expect(locate({ path: ['bike'] })).toBe('trees/travel/outcomes/wheels.ts:9');
		expect(locate({ path: ['by-van', 'against', 'bike'] })).toBe(
			'trees/travel/outcomes/wheels.ts:7'
		);
		expect(locate({ path: ['bike', 'recommend'], text: 'bike' })).toBe(
			'trees/travel/outcomes/wheels.ts:11'
		);
	});

	test('as near as it can be found', () => {
		expect(locate({ path: ['bike', 'lede'] })).toBe('trees/travel/outcomes/wheels.ts:9');
		expect(locate({ path: ['by-ship'] })).toBe('trees/travel/outcomes.ts:undefined');
		expect(locate({})).toBe('trees/travel/outcomes.ts:undefined');
	});
});

/** The line on which the only such piece of text stands in a tree's or a candidate's files. */
function linesWith(piece: string, files: Files, folder: string): string[] {
	return [...files]
		.filter(([path]) => path.startsWith(folder))
		.flatMap(([path, text]) =>
			text.split('\n').flatMap((line, i) => (line.includes(piece) ? [`${path}:${i + 1}`] : []))
		);
}

/** Copies of the files in which the text reads otherwise. */
function rewrite(files: Files, folder: string, from: string, to: string): Files {
	return new Map(
		[...files].map(([path, text]) => [
			path,
			path.startsWith(folder) ? text.replaceAll(from, to) : text
		])
	);
}

/** Where the faults stand that the change to a tree alone in the content brings, each place once. */
function placesOf(varied: Content, alone: Content, files: Files): string[] {
	const before = new Set(checkContent(alone).map(({ where, what }) => where + what));
	const faults = checkContent(varied).filter(({ where, what }) => !before.has(where + what));
	return [...new Set(locateFaults(faults, files).map(({ file, line }) => `${file}:${line}`))];
}

describe.each(trees.map((tree) => [tree.machine.id, tree] as const))('%s', (id, tree) => {
	const folder = `trees/${id}/`;
	const alone: Content = { trees: [tree], candidates, dimensions, planned, month: '2026-11' };
	const places = (path: string, value: unknown, files: Files) =>
		placesOf(vary(alone, path, value), alone, files);

	test('a title that is broken', () => {
		const [outcome, { title }] = Object.entries(tree.outcomes).at(-1)!;
		const broken = 'A title that never stops';
		const files = rewrite(real, folder, title, broken);
		expect(places(`trees.0.outcomes.${outcome}.title`, broken, files)).toEqual(
			linesWith(broken, files, folder)
		);
	});

	test('an option that is broken', () => {
		const [question, words] = Object.entries(tree.questions).find(([, q]) => 'answers' in q)!;
		const answer = Object.keys('answers' in words ? words.answers : {}).at(-1)!;
		const { label } = ('answers' in words ? words.answers : {})[answer]!;
		const broken = `${'very '.repeat(12)}long`;
		const files = rewrite(real, folder, `'${label}'`, `'${broken}'`);
		const path = `trees.0.questions.${question}.answers.${answer}.label`;
		const found = places(path, broken, files);
		expect(found).toHaveLength(1);
		expect(linesWith(broken, files, folder)).toContain(found[0]);
	});

	/** The first candidate of the table with a plain value on a row, its place among all and its file. */
	const candidate = tree.table.candidates
		.map((id) => candidates.find((one) => one.id === id)!)
		.find(({ facts }) =>
			Object.keys(tree.table.rows).some((row) => 'value' in (facts[row] ?? {}))
		)!;
	const at = candidates.indexOf(candidate);
	const own = `trees/candidates/${candidate.topic}/${candidate.id}.ts`;

	test('a fact that is broken', () => {
		const [row] = Object.entries(candidate.facts).find(
			([dimension, fact]) =>
				'value' in fact && tree.table.rows[dimension] && dimensions[dimension as never]
		)!;
		const line = linesWith(`${/-/.test(row) ? `'${row}'` : row}: `, real, own);
		expect(line).toHaveLength(1);
		expect(places(`candidates.${at}.facts.${row}.checked`, '2031-01', real)).toEqual(line);
	});

	test('a table that is broken', () => {
		const rows = Object.entries(tree.table.rows);
		const [row, [key]] = rows.find(([, questions]) => questions.length > 0)!;
		const broken = 'a-question-that-nobody-asks';
		const file = `${folder}table.ts`;
		const table = real.get(file)!;
		const start = table.indexOf(`${/-/.test(row) ? `'${row}'` : row}: [`);
		const text = table.slice(0, start) + table.slice(start).replace(`'${key}'`, `'${broken}'`);
		const files = new Map([...real, [file, text]]);
		expect(places(`trees.0.table.rows.${row}.0`, broken, files)).toEqual(
			linesWith(broken, files, file)
		);
	});

	test('a wrong option of a dimension', () => {
		const choiceOf = ({ facts }: Candidate) =>
			Object.keys(facts).find((id) => {
				const { kind } = dimensions[id as keyof typeof dimensions];
				return kind === 'one-of' && 'value' in facts[id]!;
			});
		// Not every table asks for one of a set.
		const weighed = candidates.filter(({ id }) => tree.table.candidates.includes(id));
		const one = [...weighed, ...candidates].find(choiceOf)!;
		const dimension = choiceOf(one)!;
		const file = `trees/candidates/${one.topic}/${one.id}.ts`;
		const line = linesWith(`${/-/.test(dimension) ? `'${dimension}'` : dimension}: `, real, file);
		const path = `candidates.${candidates.indexOf(one)}.facts.${dimension}.value`;
		expect(places(path, 'an option that is none', real)).toEqual(line);
	});

	test('a fact that is missing', () => {
		const row = Object.keys(tree.table.rows).find((id) => 'value' in (candidate.facts[id] ?? {}))!;
		const facts = Object.fromEntries(Object.entries(candidate.facts).filter(([id]) => id !== row));
		const found = places(`candidates.${at}.facts`, facts, real);
		// The place is the candidate's facts, where the missing one belongs.
		expect(found.filter((place) => place.startsWith(own))).not.toEqual([]);
	});

	test('a table that is too empty', () => {
		const reason = { none: 'not published', why: 'Nobody says so on any page.' };
		const emptied = candidates.map((one) => {
			const facts = Object.fromEntries(
				Object.entries(one.facts).map(([id, fact]) => [id, tree.table.rows[id] ? reason : fact])
			);
			return tree.table.candidates.includes(one.id) ? { ...one, facts } : one;
		});
		const found = places('candidates', emptied, real);
		expect(found.filter((place) => place.startsWith(`${folder}table.ts:`))).not.toEqual([]);
	});
});
