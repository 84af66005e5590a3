import { expect, test } from 'vitest';
import { outlineFrom, type Branch } from '#lib/diagram/outline.ts';
import { drawTree } from '../../support/draw-tree.ts';

function draw(branches: readonly Branch[], depth = 0): string[] {
	return branches.flatMap(({ way, node, again, branches: next }) => [
		`${'  '.repeat(depth)}${way.label} → ${node.id}${again ? ' (again)' : ''}`,
		...draw(next, depth + 1)
	]);
}

test('a shared question is followed where it comes first', () => {
	const tree = drawTree({
		start: { left: 'a', right: 'b' },
		a: { on: 'b', off: 'foot' },
		b: { yes: 'foot', no: 'bike' },
		foot: ['foot'],
		bike: ['bike']
	});
	expect(draw(outlineFrom(tree, 'start'))).toEqual([
		'left → a',
		'  on → b',
		'    yes → foot',
		'    no → bike',
		'  off → foot',
		'right → b (again)'
	]);
	expect(outlineFrom(tree, 'foot')).toEqual([]);
});
