import { expect, test } from 'vitest';
import { readRemembered } from '#view/resume/read-remembered.ts';
import { drawTree } from '../../support/draw-tree.ts';

const tree = drawTree({ start: { left: 'foot', right: 'bike' }, foot: ['foot'], bike: ['bike'] });
const kept = (id: string, rest = 'foot?start=left') => ({ tree: id, link: `/trees/${id}/${rest}` });

test('a tree that cannot be fetched, or is no more, takes no other walk along', async () => {
	const drawn = () => Promise.resolve({ tree, past: undefined });
	const trees = { drawn, offline: () => Promise.reject(new Error('offline')) };
	const walks = [
		kept('offline'),
		kept('drawn'),
		kept('constructor'),
		kept('drawn', 'bike?start=left')
	];
	const read = await readRemembered(walks, trees);
	// The last link's answers hold as far as they lead.
	expect(read.map(({ kept, walk }) => [kept, walk.node])).toEqual([
		[walks[1], 'foot'],
		[walks[3], 'foot']
	]);
});
