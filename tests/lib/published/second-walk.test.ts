import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSecond, readPasted } from '#lib/published/second-walk.ts';
import { meantQuery } from '#lib/published/meant-query.ts';
import { openWritten } from '#lib/published/open-link.ts';
import { readLink, writeCleanLink, writeLink } from '#lib/share/link.ts';
import {
	isSecond,
	longestSecond,
	readSecond,
	writeAsked,
	writeSecond
} from '#lib/share/second-walk.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import { allAnswers, anyAnswers, anyTree } from '../../support/any-tree.ts';
import { hostileValues } from '../../support/hostile.ts';
import { places } from '../../support/open-link.ts';
import { recall } from '../../support/recall.ts';
import { dated, roadsBefore, roadsNow } from '../../support/roads.ts';
import { treeById } from '#lib/registry/registry.server.ts';
import { travelTree as tree } from '../../support/travel.ts';

function walkBy(link: string): Walk {
	const [node = '', query] = link.split('?');
	const reading = readLink(tree, node, new URLSearchParams(query));
	return reading.kind === 'walk' ? reading.walk : reading.disagreement.holds;
}

const van = 'by-van?reach=near&weight=20&rain=unsure.wet';
const written = 'by-van~reach~near~weight~20~rain~unsure.wet';
const yours = walkBy('by-bike?reach=near&weight=20&rain=dry');

describe('the value of _with', () => {
	test('is the node, then each question and its answer', () => {
		expect(writeSecond(walkBy(van))).toBe(written);
		expect(openSecond(tree, undefined, written)?.walk).toEqual(walkBy(van));
	});

	test('is read as it was written, for any walk of any tree', () => {
		fc.assert(
			fc.property(anyTree, fc.oneof(anyAnswers, allAnswers), (any, answers) => {
				const { begin, steps, end } = replayAnswers(any, answers);
				const walk = { tree: any, begin, steps, node: end, answers };
				const read = openSecond(any, undefined, writeSecond(walk));
				expect(read && writeCleanLink(read.walk)).toBe(
					steps.length > 0 ? writeCleanLink(walk) : undefined
				);
			})
		);
	});

	test('stands in every link of the walk, and in none that has no second walk', () => {
		const query = new URLSearchParams(`reach=near&weight=20&rain=dry&_with=${written}`);
		const reading = readLink(tree, 'by-bike', query);
		const walk = reading.kind === 'walk' ? reading.walk : undefined;
		expect(walk?.second).toBe(written);
		expect(writeLink(walk!)).toBe(
			`/trees/travel/by-bike?reach=near&weight=20&rain=dry&_with=${written}`
		);
		expect(writeCleanLink(walk!)).not.toContain('_with');
	});

	test('holds no second walk of its own, and nothing that could be no id', () => {
		expect(writeAsked({ node: 'a', query: new URLSearchParams('_with=b&c=d&e=<f>') })).toBe(
			'a~c~d'
		);
		expect(readSecond('a~_with~b~c~d~e')?.query.toString()).toBe('c=d');
	});

	test.each([
		['a', true],
		['a~b', true],
		['sns~order~unsure.any~rate~-1.5', true],
		['', false],
		['a~~b', false],
		['a&b=c~d~e', false],
		['by bike~reach~near', false],
		['x'.repeat(81), false],
		[`a${'~b'.repeat(longestSecond / 2 - 1)}~`, false],
		[`a${'~b'.repeat(longestSecond / 2)}`, false]
	])('“%.40s” is one or not: its reader and the link agree', (value, is) => {
		expect(isSecond(value)).toBe(is);
		expect(readSecond(value) !== undefined).toBe(is);
		const query = new URLSearchParams({ reach: 'near', _with: value });
		const reading = readLink(tree, 'weight', query);
		expect(reading).toMatchObject({ walk: { second: is ? value : '' } });
		// What is one in lower case is well formed, and nothing mends it.
		if (is) expect(meantQuery(tree, undefined, query).get('_with')).toBe(value);
	});

	test('in capitals is mended with the rest of its link', () => {
		const query = new URLSearchParams({ _WITH: 'BY-VAN~REACH~NEAR' });
		expect(meantQuery(tree, undefined, query).get('_with')).toBe('by-van~reach~near');
	});

	test('whatever it is, is read or is not, and nothing of it is kept that is not ours', () => {
		const value = fc.oneof(fc.constantFrom(...hostileValues), fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(value, (text) => {
				openSecond(tree, undefined, text);
				const reading = readLink(
					tree,
					'weight',
					new URLSearchParams({ reach: 'near', _with: text })
				);
				const walk = reading.kind === 'walk' ? reading.walk : undefined;
				expect(walk?.second).toMatch(/^[\w.~-]*$/);
				expect(writeLink(walk!)).toMatch(/^\/trees\/travel\/weight\?reach=near(&_with=[\w.~-]+)?$/);
			})
		);
	});
});

describe('with ids that are no more', () => {
	const drawn = recall(roadsBefore, roadsNow, [
		{ ...dated, kind: 'question', id: 'weight', became: 'renamed', to: 'load' },
		{ ...dated, kind: 'outcome', id: 'ride', became: 'renamed', to: 'roll' }
	]);

	test('it is read as what they became, and told so', () => {
		const second = openSecond(drawn.tree, drawn.past, 'ride~reach~near~weight~heavy');
		expect(second && writeCleanLink(second.walk)).toBe('/trees/drawn/roll?reach=near&load=heavy');
		expect(second?.told).toHaveLength(2);
		expect(second?.wanted).toBeUndefined();
	});

	test('a pasted link of another time is kept as it stood', async () => {
		const own = readLink(drawn.tree, 'train', new URLSearchParams('reach=far'));
		if (own.kind !== 'walk') throw new Error('must hold');
		const site = { host: 'here.example', base: '', places: async () => places };
		const link = 'https://here.example/trees/drawn/ride?reach=near&weight=heavy';
		expect(await readPasted(link, own.walk, drawn.past, site)).toEqual({
			kind: 'second',
			second: 'ride~reach~near~weight~heavy'
		});
	});
});

describe('a pasted text', () => {
	const paste = (text: string, base = '') =>
		readPasted(text, yours, undefined, {
			host: 'here.example',
			base,
			places: async () => ({
				...places,
				open: async (id) => (id === 'travel' ? { tree, past: undefined } : places.open(id))
			})
		});
	const second = { kind: 'second', second: written };
	const path = `/trees/travel/${van}`;

	test.each([
		[`https://here.example${path}`],
		[`http://here.example${path}`],
		[`here.example${path}`],
		[path],
		[`See <https://here.example${path}>, it says a van.`],
		[`https://here.example/embed${path}`],
		[`https://here.example${path}&_scenario=cake&_with=x~y~z&utm_source=chat#n=0abc`],
		[`https://here.example${path.replaceAll('&', '&amp;')}).`],
		['https://here.example/trees/travel/map?reach=near&weight=20&rain=unsure.wet&_at=by-van']
	])('%s', async (text) => {
		expect(await paste(text)).toEqual(second);
	});

	test('under a base path', async () => {
		expect(await paste(`https://here.example/site${path}`, '/site')).toEqual(second);
		expect(await paste(`https://here.example${path}`, '/site')).toEqual({
			kind: 'another site',
			host: 'here.example'
		});
	});

	test.each([
		['', { kind: 'nothing' }],
		['a van', { kind: 'no link' }],
		['x'.repeat(30_000), { kind: 'too long' }],
		['https://evil.example/trees/travel/by-van', { kind: 'another site', host: 'evil.example' }],
		['https://here.example//evil.example/x', { kind: 'no walk', link: '/evil.example/x' }],
		['https://here.example/help', { kind: 'no walk', link: '/help' }],
		[
			'https://here.example/trees/travel/by-van',
			{ kind: 'no answers', link: '/trees/travel/by-van' }
		],
		['/trees/travel/by-bike?reach=near&weight=20&rain=dry', { kind: 'same' }]
	])('“%.60s” is told', async (text, told) => {
		expect(await paste(text)).toEqual(told);
	});

	test('with an answer that is not known says which, and is compared as far as it holds', async () => {
		const stop = 'Its answer to “Rain bearable?”, “hail”, is not one that the question offers.';
		const found = await paste('/trees/travel/by-van?reach=near&weight=20&rain=hail');
		expect(found).toEqual({ kind: 'second', second: 'by-van~reach~near~weight~20~rain~hail' });
		const opened = openSecond(tree, undefined, 'by-van~reach~near~weight~20~rain~hail');
		expect(opened).toMatchObject({ stop, wanted: 'Drive it, and ride the last street' });
		expect(opened?.walk.steps.map(({ question }) => question)).toEqual(['reach', 'weight']);
	});

	test('whose first answer is not known says so', async () => {
		const stop = 'Its answer to “How far?”, “moon”, is not one that the question offers.';
		const link = '/trees/travel/by-van?reach=moon&weight=20';
		expect(await paste(link)).toEqual({ kind: 'no answers', link, stop });
		expect(openSecond(tree, undefined, 'by-van~reach~moon~weight~20')).toMatchObject({
			stop,
			walk: { steps: [] }
		});
	});

	test('with a number beyond the range says which', () => {
		expect(openSecond(tree, undefined, 'by-van~reach~near~weight~99999~rain~wet')?.stop).toMatch(
			/^Its number for “.+”, “99999”, is outside the range that the question allows\.$/
		);
	});

	test('of another decision names it', async () => {
		const other = treeById('messaging');
		expect(await paste(`https://here.example/trees/messaging/${other.start}?a=b`)).toEqual({
			kind: 'another decision',
			link: `/trees/messaging/${other.start}?a=b`,
			title: other.title
		});
	});

	test('whose answers lead elsewhere is compared as far as they hold', async () => {
		const found = await paste('/trees/travel/on-foot?reach=near&weight=20&rain=wet');
		expect(found).toEqual({ kind: 'second', second: 'on-foot~reach~near~weight~20~rain~wet' });
		const opened = openSecond(tree, undefined, found.kind === 'second' ? found.second : '');
		expect(opened).toMatchObject({ wanted: 'Carry it', walk: { node: 'by-van' } });
	});

	test.each([
		['x&weight=20&rain=wet&y'],
		['x&_scenario=cake&y'],
		['foo~bar'],
		['by bike'],
		['x'.repeat(81)]
	])('whose node is “%.40s” is no walk', async (node) => {
		expect(await paste(`/trees/travel/${encodeURIComponent(node)}?reach=near`)).toMatchObject({
			kind: 'no walk'
		});
		expect((await paste(`<https://here.example/trees/travel/${node}?reach=near>`)).kind).not.toBe(
			'second'
		);
		const at = new URLSearchParams({ reach: 'near', _at: node });
		expect(await paste(`/trees/travel/map?${at}`)).toMatchObject({ kind: 'no walk' });
	});

	test('that gives more answers than a link holds is too long', async () => {
		const more = '&reach=near'.repeat(500);
		expect(await paste(`/trees/travel/on-foot?reach=near&weight=20${more}`)).toEqual({
			kind: 'too long'
		});
	});

	test('whatever it is, leaves the own answers as they are', async () => {
		const own = walkBy('weight?reach=near');
		const piece = fc.constantFrom(
			...['x', 'by-van', '&weight=20', '&rain=wet', '&_scenario=cake', '&_with=a', '?', '#n=0'],
			...['~', '%26weight%3D20', '%7E', ' ', '.', 'reach=far', '=', '/', ...hostileValues]
		);
		const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
		const link = fc.record({ node: text, query: text, map: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(link, async ({ node, query, map }) => {
				const asked = map
					? `map?reach=near&_at=${node}&${query}`
					: `${node}?reach=near&weight=20&${query}`;
				const found = await paste(`/trees/travel/${asked}`);
				if (found.kind !== 'second') return;
				const both = writeLink({ ...own, second: found.second });
				const { reading } = openWritten(tree, undefined, both);
				expect(reading).toEqual({ kind: 'walk', walk: { ...own, second: found.second } });
				expect(openSecond(tree, undefined, found.second)).toBeDefined();
			})
		);
	});

	test('that is hostile never throws', async () => {
		for (const value of hostileValues) {
			await paste(value);
			await paste(`https://here.example/trees/travel/${value}?reach=${value}`);
			await paste(`https://here.example/trees/${value}/x`);
		}
	});
});
