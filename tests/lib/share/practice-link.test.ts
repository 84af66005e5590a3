import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipAnswers, findNearestWalks } from '#lib/explain/what-if.ts';
import { mapLink, readLink, writeCleanLink, writeLink } from '#lib/share/link.ts';
import { beginAnew, dropAnswer, goBack } from '#lib/walk/walk.ts';
import { travelTree } from '../../support/travel.ts';

function read(node: string, query: string) {
	return readLink(travelTree, node, new URLSearchParams(query));
}

test('every link of a practised walk carries its scenario; the one to send does not', () => {
	const reading = read('by-van', '_scenario=cake&reach=near&weight=20&rain=wet');
	if (reading.kind === 'disagreement') throw new Error('must hold');
	const { walk } = reading;
	expect(writeLink(walk)).toBe('/trees/travel/by-van?reach=near&weight=20&rain=wet&_scenario=cake');
	expect(writeCleanLink(walk)).toBe('/trees/travel/by-van?reach=near&weight=20&rain=wet');
	expect(mapLink(walk)).toContain('_scenario=cake');
	expect(writeLink(beginAnew(walk))).toBe('/trees/travel/reach?_scenario=cake');
	const others = [
		goBack(walk)!,
		dropAnswer(walk, 'rain'),
		...flipAnswers(walk).map((flip) => flip.walk),
		...findNearestWalks(walk).map((near) => near.walk)
	];
	for (const other of others) expect(writeLink(other)).toContain('_scenario=cake');
});

test('where link and tree disagree, what holds goes on practising', () => {
	const reading = read('on-foot', 'reach=far&_scenario=cake');
	expect(reading.kind === 'disagreement' && reading.disagreement.holds.practice).toBe('cake');
});

test('what could be no id is ignored', () => {
	fc.assert(
		fc.property(fc.string(), (id) => {
			const reading = read('reach', String(new URLSearchParams({ _scenario: id })));
			const walk = reading.kind === 'walk' ? reading.walk : reading.disagreement.holds;
			expect(walk.practice).toBe(/^[a-z0-9-]{1,80}$/.test(id) ? id : undefined);
			expect('practice' in walk).toBe(walk.practice !== undefined);
		})
	);
});
