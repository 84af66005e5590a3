import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { answersApart, forgetWalk, forgetWalks } from '#view/resume/forget-walks.ts';
import {
	keepWalk,
	parseRemembered,
	recallWalks,
	rememberWalk,
	storageKey,
	withWalk
} from '#view/resume/remembered.ts';
import { beginAnew, dropAnswer, goBack, returnTo, walkFrom, type Walk } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { answer, fork } from '../../support/fork.ts';

const tree = drawTree(fork);
const begun = walkFrom(tree);
const first = answer(begun, 'start', 'left');
const second = answer(first, 'next', 'near');
const link = '/trees/drawn/next?start=left';

beforeEach(() => {
	const items = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => items.set(key, value),
		removeItem: (key: string) => items.delete(key)
	});
	// A page was opened since the last test.
	open(begun);
});

/** A walk is opened: by a link, from another page, or by loading its page again. */
function open(walk: Walk) {
	rememberWalk({ walk, before: undefined, returned: false });
}

/** Within its page one walk leads to the next; `returned` by the browser's back or forward. */
function goOn(before: Walk, walk: Walk, returned = false) {
	rememberWalk({ walk, before, returned });
}

const links = () => recallWalks().walks.map(({ link }) => link);

test('the latest walk comes first, eight at most, and takes the place of what it went on from', () => {
	const older = [...'abcdefgh'].map((id) => ({ tree: id, link: `/trees/${id}/x?y=z` }));
	const latest = { tree: 'drawn', link };
	expect(withWalk(older, first, undefined)).toEqual([latest, ...older.slice(0, 7)]);
	expect(withWalk(older, first, older[1])).toEqual([latest, older[0], ...older.slice(2)]);
	// The same answers in another order are the same walk.
	const both = { tree: 'drawn', link: '/trees/drawn/foot?next=near&start=left' };
	expect(withWalk([both], second, undefined)).toEqual([
		{ tree: 'drawn', link: '/trees/drawn/foot?start=left&next=near' }
	]);
});

test('a walk that was only opened is not kept, however one moves in it', () => {
	open(second);
	goOn(second, goBack(second)!);
	goOn(goBack(second)!, second, true);
	expect(links()).toEqual([]);
});

test('a walk is kept from the first answer on, and goes on in its own place', () => {
	goOn(begun, first);
	expect(links()).toEqual([link]);
	// The page of a recommendation has the tree from elsewhere.
	goOn(first, { ...second, tree: drawTree(fork) });
	expect(links()).toEqual(['/trees/drawn/foot?start=left&next=near']);
});

test('to go on from a link by an answer keeps it, and what one had stays', () => {
	goOn(begun, first);
	const theirs = answer(begun, 'start', 'right');
	open(theirs);
	expect(links()).toEqual([link]);
	goOn(theirs, goBack(theirs)!);
	goOn(goBack(theirs)!, answer(theirs, 'start', 'left'));
	// The very same answers are the same walk.
	expect(links()).toEqual([link]);
	const deep = answer(first, 'next', 'far');
	open(deep);
	goOn(deep, goBack(deep)!);
	goOn(goBack(deep)!, answer(deep, 'next', 'near'));
	expect(links()).toEqual(['/trees/drawn/foot?start=left&next=near', link]);
});

test('to give the answer that stands there already is to answer', () => {
	open({ ...first, answers: second.answers });
	goOn({ ...first, answers: second.answers }, second);
	expect(links()).toHaveLength(1);
});

test('a walk that is opened again goes on in its own place', () => {
	goOn(begun, first);
	open(first);
	goOn(first, second);
	expect(links()).toHaveLength(1);
});

/** What a page links to that is not an answer of this person. */
const theirs = answer(begun, 'start', 'right');
const looks: Record<string, (mine: Walk) => [Walk, Walk]> = {
	'theirs alone': (mine) => [{ ...mine, second: 't' }, theirs],
	'theirs alone, one answer further on': (mine) => [
		{ ...mine, second: 't' },
		answer(mine, 'next', 'far')
	],
	'the two swapped': (mine) => [
		{ ...mine, second: 't' },
		{ ...theirs, second: 'm' }
	],
	'what would change it': (mine) => [mine, answer(mine, 'start', 'right')],
	'another way here': (mine) => [mine, answer(answer(begun, 'start', 'left'), 'next', 'far')]
};

test.each(Object.entries(looks))('%s is looked at, and one’s own stays', (name, look) => {
	const mine = name.endsWith('further on') ? first : second;
	open(begun);
	goOn(begun, first);
	if (mine === second) goOn(first, second);
	const own = links();
	const [before, shown] = look(mine);
	if (before !== mine) goOn(mine, before);
	goOn(before, shown);
	expect(links()).toEqual(own);
	// Back to one's own: it goes on in its place.
	goOn(shown, before, true);
	goOn(before, returnTo(before, 'start'));
	goOn(returnTo(before, 'start'), answer(before, 'start', 'right'));
	expect(links()).toHaveLength(1);
});

test('an answer in what was looked at keeps it beside one’s own', () => {
	goOn(begun, first);
	goOn(first, second);
	goOn({ ...second, second: 't' }, theirs);
	goOn(theirs, goBack(theirs)!);
	goOn(goBack(theirs)!, theirs);
	expect(links()).toEqual([
		'/trees/drawn/bike?start=right',
		'/trees/drawn/foot?start=left&next=near'
	]);
});

test('a way to the node that one has opened is nobody’s', () => {
	const opened = walkFrom(tree, 'bike');
	open(opened);
	goOn(opened, theirs);
	expect(links()).toEqual([]);
});

test('a stranger’s two walks are nobody’s, whichever comes first', () => {
	open({ ...second, second: 't' });
	goOn({ ...second, second: 't' }, { ...theirs, second: 'm' });
	goOn({ ...theirs, second: 'm' }, theirs);
	expect(links()).toEqual([]);
});

test('an answer taken out, which nothing asks for any more, is out of the walk that is kept', () => {
	goOn(begun, first);
	goOn(first, second);
	goOn(second, returnTo(second, 'start'));
	const idle = answer(returnTo(second, 'start'), 'start', 'right');
	goOn(returnTo(second, 'start'), idle);
	goOn(idle, dropAnswer(idle, 'next'));
	expect(links()).toEqual(['/trees/drawn/bike?start=right']);
});

test('a walk begun anew stands beside the other', () => {
	goOn(begun, first);
	goOn(first, beginAnew(first));
	goOn(beginAnew(first), answer(begun, 'start', 'right'));
	expect(links()).toEqual(['/trees/drawn/bike?start=right', link]);
});

test('an answer taken back by the Back button and given otherwise changes the same walk', () => {
	goOn(begun, first);
	goOn(first, begun, true);
	expect(links()).toEqual([link]);
	goOn(begun, answer(begun, 'start', 'right'));
	expect(links()).toEqual(['/trees/drawn/bike?start=right']);
	// Back to an answer that was given before a change: that is where one stands.
	const changed = answer(second, 'next', 'far');
	open(begun);
	goOn(begun, first);
	goOn(first, second);
	goOn(second, goBack(second)!);
	goOn(goBack(second)!, changed);
	expect(links()[0]).toBe('/trees/drawn/bike?start=left&next=far');
	goOn(changed, goBack(second)!, true);
	expect(links()[0]).toBe('/trees/drawn/next?start=left&next=near');
	expect(links()).toHaveLength(2);
});

test('a note keeps the walk that it is on, but for practice', () => {
	open(second);
	keepWalk({ ...second, practice: 'story' });
	expect(links()).toEqual([]);
	keepWalk(second);
	expect(links()).toHaveLength(1);
});

test('one is forgotten, or all', () => {
	goOn(begun, first);
	goOn(first, beginAnew(first));
	goOn(beginAnew(first), answer(begun, 'start', 'right'));
	forgetWalk({ tree: 'drawn', link });
	expect(links()).toEqual(['/trees/drawn/bike?start=right']);
	forgetWalks();
	expect(links()).toEqual([]);
});

test('answers tell walks of one tree apart, and nothing is said of a walk alone', () => {
	const other = walkFrom(
		drawTree({ start: { up: 'hill', down: 'dale' }, hill: ['x'], dale: ['y'] })
	);
	expect(
		answersApart(second, [second, { ...other, tree: { ...other.tree, id: 'other' } }])
	).toEqual([]);
	const far = answer(first, 'next', 'far');
	expect(answersApart(second, [second, far])).toEqual(['near']);
	expect(answersApart(far, [second, far])).toEqual(['far']);
	expect(answersApart(first, [second, first])).toEqual([]);
});

test('where storage is barred nothing is kept and nothing fails', () => {
	const barred = () => {
		throw new Error('barred');
	};
	vi.stubGlobal('localStorage', { getItem: barred, setItem: barred, removeItem: barred });
	goOn(begun, first);
	forgetWalks();
	forgetWalk({ tree: 'drawn', link });
	expect(recallWalks()).toEqual({ walks: [], broken: false });
});

test('what was kept comes back; what is foreign is set aside and told', () => {
	const latest = { tree: 'drawn', link };
	expect(parseRemembered(null)).toEqual({ walks: [], broken: false });
	expect(parseRemembered(JSON.stringify([latest]))).toEqual({ walks: [latest], broken: false });
	expect(parseRemembered('{')).toEqual({ walks: [], broken: true });
	expect(parseRemembered('[{"tree":"drawn","link":"https://elsewhere"}]')).toEqual({
		walks: [],
		broken: true
	});
});

test('of equal walks one comes back, and none is left once it is forgotten', () => {
	const own = { tree: 'drawn', link: '/trees/drawn/foot?start=left&next=near' };
	const again = { tree: 'drawn', link: '/trees/drawn/foot?next=near&start=left' };
	const stored = JSON.stringify([own, { tree: 'drawn', link }, own, again]);
	expect(parseRemembered(stored)).toEqual({
		walks: [own, { tree: 'drawn', link }],
		broken: false
	});
	localStorage.setItem(storageKey, stored);
	forgetWalk(own);
	expect(links()).toEqual([link]);
});

test('whatever is stored, reading it never throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
			Array.isArray(parseRemembered(text).walks)
		)
	);
});
