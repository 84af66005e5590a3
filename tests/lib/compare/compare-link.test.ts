import { expect, test } from 'vitest';
import { elsewhereLink } from '#lib/compare/compare-link.ts';

test('a tree’s comparison leads elsewhere with picks, baseline and filter', () => {
	const view = { differ: true, sort: { row: 'load', descending: true }, order: 'table' } as const;
	expect(elsewhereLink(view, ['bike', 'van'], 'van')).toBe(
		'/compare?pick=bike,van&base=van&differ=1#add'
	);
	const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
	const plain = { differ: false, order: 'walk' } as const;
	expect(elsewhereLink(plain, many, 'b')).toBe('/compare?pick=a,b,c,d,e,f&base=b#add');
	expect(elsewhereLink(plain, many, 'h')).toBe('/compare?pick=a,b,c,d,e,h&base=h#add');
});
