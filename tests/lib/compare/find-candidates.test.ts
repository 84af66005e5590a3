import { expect, test } from 'vitest';
import { findCandidates } from '#lib/compare/find-candidates.ts';

const all = [
	{ id: 'fsx-lustre', name: 'Amazon FSx for Lustre', short: 'FSx\u00a0for Lustre' },
	{ id: 'sqs-fifo', name: 'Amazon SQS FIFO queue', short: 'SQS FIFO', alias: ['ordered queue'] },
	{ id: 'sqs', name: 'Amazon SQS standard queue', short: 'SQS standard' },
	{ id: 'sns-fifo', name: 'Amazon SNS FIFO topic', short: 'SNS FIFO' }
];

test.each([
	['', ['fsx-lustre', 'sqs-fifo', 'sqs', 'sns-fifo']],
	['sqs', ['sqs', 'sqs-fifo']],
	['FIFO', ['sqs-fifo', 'sns-fifo']],
	['queue', ['sqs-fifo', 'sqs']],
	['ordered', ['sqs-fifo']],
	['fsx for', ['fsx-lustre']],
	['  fifo   sns ', ['sns-fifo']],
	['amazon sn', ['sns-fifo']],
	['kafka', []],
	['(.*', []]
])('"%s"', (typed, ids) => {
	expect(findCandidates(all, typed).map(({ id }) => id)).toEqual(ids);
});

test('one’s own name comes before another’s alias', () => {
	const scaling = { id: 'steps', name: 'Steps', short: 'Steps', alias: ['Table scaling'] };
	const table = { id: 'table', name: 'Amazon Table', short: 'Table' };
	for (const typed of ['table', 'tab'])
		expect(findCandidates([scaling, table], typed)).toEqual([table, scaling]);
});
