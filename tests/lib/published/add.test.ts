import { expect, test } from 'vitest';
import { writeRecord } from '#lib/published/add.ts';
import type { Change } from '#lib/published/change.ts';
import { completeWalks, walksToRecord } from '#lib/published/complete-walks.ts';
import { content, travelTree } from '../../support/travel.ts';
import { publish } from '../../support/publish.ts';
import { vary } from '../../support/vary.ts';

const first = publish(content);
const [record] = first.published.trees;

test('every id is recorded with the words it is known by and the month', () => {
	const since = '2026-11';
	expect(record!.nodes['by-van']).toEqual({
		since,
		title: 'Drive it, and ride the last street.',
		recommend: ['van', 'bike']
	});
	expect(record!.nodes['far-rain']).toEqual({ since, question: 'rain', short: 'Rain bearable?' });
	expect(record!.nodes.weight).toEqual({
		since,
		question: 'weight',
		short: 'Weight?',
		unit: 'kilograms'
	});
	expect(record!.answers['rain.dry']).toEqual({ since, label: 'It bears rain' });
	expect(record!.scenarios['first-load-0']).toEqual({ since, title: 'A load to send' });
	expect(first.published.candidates.foot).toEqual({ since, name: 'The foot' });
	expect(Object.keys(record!.nodes)).toHaveLength(travelTree.nodes.size);
});

test('publishing again adds nothing and changes nothing', () => {
	const again = publish(content, first.published, [], '2027-03');
	expect(again.added).toEqual([]);
	expect(again.published).toEqual(first.published);
});

test('what is new is named and gets its month; new words of a known id are taken over', () => {
	const renamed = vary(content, 'trees.0.outcomes.by-van.title', 'Call a van.');
	const told = { ...content.trees[0]!.scenarios[0]!, id: 'third-load' };
	const scenarios = [...content.trees[0]!.scenarios, told];
	const more = vary(renamed, 'trees.0.scenarios', scenarios);
	const { published, added } = publish(more, first.published, [], '2027-03');
	expect(added).toEqual([{ to: 'travel', walks: 0, ids: ['scenario third-load'] }]);
	expect(published.trees[0]!.scenarios['third-load']!.since).toBe('2027-03');
	expect(published.trees[0]!.nodes['by-van']).toMatchObject({
		since: '2026-11',
		title: 'Call a van.'
	});
});

test('a tree that is no more stays recorded', () => {
	const { published } = publish({ ...content, trees: [] }, first.published);
	expect(published).toEqual(first.published);
});

test('walks are recorded by hand, on and just below each threshold, and as assumed', () => {
	const walks = completeWalks(travelTree);
	expect([...walks].filter(([query]) => query.startsWith('reach=near'))).toEqual([
		['reach=near&weight=light', 'on-foot'],
		['reach=near&weight=0', 'on-foot'],
		['reach=near&weight=4.5', 'on-foot'],
		['reach=near&weight=heavy&rain=dry', 'by-bike'],
		['reach=near&weight=5&rain=dry', 'by-bike'],
		['reach=near&weight=50&rain=dry', 'by-bike'],
		['reach=near&weight=heavy&rain=wet', 'by-van'],
		['reach=near&weight=5&rain=wet', 'by-van'],
		['reach=near&weight=50&rain=wet', 'by-van']
	]);
	expect(walks.get('reach=unsure.near&weight=unsure.heavy&rain=unsure.wet')).toBe('by-van');
	// A measure: one kilometre is done within two days at any pace, a thousand at none.
	expect(walks.get('reach=far&length=1&pace=1&rain=dry')).toBe('by-bike');
	expect(walks.get('reach=far&length=1000&pace=500')).toBe('by-train');
	// Where a measure takes several numbers, the lowest of one goes with the highest of the other.
	expect(walks.get('reach=far&length=1&pace=500&rain=dry')).toBe('by-bike');
	expect(walks.get('reach=far&length=1000&pace=1')).toBe('by-train');
});

test('walks are recorded from the start on, after every question, and with the scenarios’ numbers', () => {
	const walks = walksToRecord(travelTree, content.trees[0]!.scenarios);
	expect(walks.get('')).toBe('reach');
	expect(walks.get('reach=far&length=1000')).toBe('pace');
	expect(walks.get('reach=near&weight=2')).toBe('on-foot');
	expect(walks.get('reach=far&length=300&pace=50')).toBe('by-train');
});

test('nothing is rewritten that no entry explains', () => {
	const moved = vary(content, 'trees.0.outcomes.on-foot.recommend', ['van']);
	expect(() => publish(moved, first.published)).toThrow(
		'"travel": no entry says why this changed: on-foot'
	);
	const bounds = 'trees.0.questions.weight.branches';
	const six = vary(vary(content, `${bounds}.light.below`, 6), `${bounds}.heavy.from`, 6);
	expect(() => publish(six, first.published)).toThrow('reach=near&weight=5');
});

test('a key that its question gave up stays recorded', () => {
	const renamed = vary(content, 'trees.0.questions.weight.question', 'load');
	const changes: Change[] = [
		{
			kind: 'question',
			tree: 'travel',
			id: 'weight',
			became: 'renamed',
			to: 'load',
			since: '2027-03',
			because: 'a load is weighed'
		}
	];
	const { published } = publish(renamed, first.published, changes);
	expect(published.trees[0]!.formerKeys).toEqual({
		weight: { since: '2026-11', short: 'Weight?', unit: 'kilograms' }
	});
	expect(publish(renamed, published, changes).published.trees).toEqual(published.trees);
});

test('the record is text with one entry a line, and is read back the same', () => {
	const text = writeRecord(record!);
	expect(JSON.parse(text)).toEqual(record);
	expect(text).toContain(
		'\n\t\t"by-bike": {"since":"2026-11","title":"Ride with it.","recommend":["bike"]},\n'
	);
	expect(text).toContain('\n\t\t"reach=near&weight=light": "on-foot",\n');
});
