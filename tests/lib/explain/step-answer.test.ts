import { expect, test } from 'vitest';
import { writeSums } from '#lib/explain/step-answer.ts';
import { treeById } from '#lib/registry/registry.server.ts';
import { readLink } from '#lib/share/link.ts';

function sumsOf(tree: string, node: string, query: string): string[] {
	const reading = readLink(treeById(tree), node, new URLSearchParams(query));
	if (reading.kind !== 'walk') throw new Error(`must lead to ${node}`);
	return writeSums(reading.walk);
}

const moved = 'job=move&special=none&size=100&bandwidth=1000';

test('the days on the line are known where the deadline is asked for', () => {
	expect(sumsOf('data-transfer', 'deadline', moved)).toEqual([
		'size × 8 ÷ four fifths of the bandwidth, around the clock = 11.6 days.'
	]);
});

test('at the end all sums stand in the order of the questions', () => {
	expect(sumsOf('data-transfer', 'datasync-internet', `${moved}&deadline=30`)).toEqual([
		'size × 8 ÷ four fifths of the bandwidth, around the clock = 11.6 days.',
		'days on the line ÷ days you have = 0.386 times the time you have.'
	]);
});

test('a branch chosen by hand comes to no number', () => {
	expect(
		sumsOf('data-transfer', 'deadline', 'job=move&special=none&size=any&bandwidth=more')
	).toEqual([]);
});
