import { expect, test } from 'vitest';
import type { Catalogue, Insides } from '#lib/search/catalogue.ts';
import { buildFinder } from '#lib/search/find.ts';

/*
 * Two decisions that weigh queues and brokers, one to come:
 *   talk:  SQS, MSK    stream: MSK    (to come) sign
 */
const option = (id: string, name: string, short: string, alias: string[], words: string) => ({
	...{ id, name, short, alias, words },
	subject: 'Messaging'
});
const catalogue: Catalogue = {
	decisions: [
		{
			id: 'talk',
			title: 'How should these parts talk?',
			name: 'messaging',
			subject: 'Messaging',
			alias: ['decouple'],
			words: 'queues and brokers by order and rate',
			options: ['sqs', 'msk']
		},
		{
			id: 'stream',
			title: 'Which stream?',
			name: 'streaming',
			subject: 'Messaging',
			alias: [],
			words: 'records read again',
			options: ['msk']
		}
	],
	toCome: [
		{ title: 'Who signs in?', words: 'login single sign-on', near: 'talk' },
		{ title: 'Which orchard?', words: 'apples' }
	],
	options: [
		option('sqs', 'Amazon SQS', 'SQS', ['queue'], 'a queue'),
		option('msk', 'Amazon MSK', 'MSK', ['Kafka'], 'a cluster of brokers')
	]
};
const insides: Insides = {
	questions: [
		{ decision: 'talk', node: 'order', title: 'Does order matter?', words: 'per key, not at all' }
	],
	recommendations: [
		{ decision: 'talk', node: 'kafka', title: 'Run it on Amazon MSK.', words: 'MSK' }
	],
	stories: [
		{ id: 'harbour', words: 'the harbour orders its crates' },
		{ id: 'mill', words: 'the mill grinds flour' }
	]
};
const find = buildFinder(catalogue, insides);

const rows = (query: string) =>
	find(query).groups.flatMap(({ hits }) => hits.map(({ path }) => path));

test.each([
	['decouple', ['/trees/talk']],
	['kafka', ['/candidates/msk', '/trees/stream', '/trees/talk']],
	// The beginning of the last word is enough.
	['kaf', ['/trees/stream', '/trees/talk', '/candidates/msk']],
	// A service by its own name: where it fits comes first.
	['msk', ['/trees/stream', '/trees/talk', '/candidates/msk', '/trees/talk/kafka']],
	['sqs or msk', ['/compare?pick=sqs,msk', '/trees/talk', '/trees/stream']],
	['MSK vs. SQS', ['/compare?pick=msk,sqs', '/trees/talk', '/trees/stream']],
	['sqs msk', ['/compare?pick=sqs,msk', '/trees/talk', '/trees/stream']],
	['should I use sqs or rather kafka?', ['/compare?pick=sqs,msk', '/trees/talk']],
	['ordering by key', ['/trees/talk/order']],
	// A common word at the end begins no name: “in” is not the beginning of an option.
	['kafka in', ['/candidates/msk']],
	// Two words joined are no comparison unless both are names.
	['read and queue', ['/trees/talk']],
	['the', []],
	// The beginning of a title, of words that all titles have.
	['How should the', ['/trees/talk']],
	['42', []],
	['zebra', []],
	['< x = 1 >', []],
	['', []]
])('“%s”', (query, first) => {
	expect(rows(query).slice(0, first.length || undefined)).toEqual(first);
});

test('says what each row is, and which of the options a decision weighs', () => {
	const [compared, decided] = find('sqs or msk').groups;
	expect(compared?.hits[0]).toMatchObject({ title: 'Compare SQS and MSK', aside: 'side by side' });
	expect(decided?.hits.map(({ aside }) => aside)).toEqual([
		'decision, Messaging · weighs both',
		'decision, Messaging · weighs MSK'
	]);
	expect(find('order key').groups[0]?.hits[0]?.aside).toBe('question, messaging');
});

test('a decision to come is said so, and leads to the nearest that is there', () => {
	expect(find('single sign-on').groups[0]?.hits).toEqual([
		{
			path: '/trees/talk',
			title: 'Who signs in?',
			aside: 'not covered yet · nearest: How should these parts talk?'
		}
	]);
	expect(find('apples').groups[0]?.hits).toEqual([
		{ path: '/trees', title: 'Which orchard?', aside: 'not covered yet' }
	]);
});

test('counts all that it found, stories too', () => {
	const { count, stories, groups } = find('order');
	expect(stories).toBe(1);
	expect(count).toBe(groups.flatMap(({ hits }) => hits).length + 1);
	expect(find('flour')).toEqual({ groups: [], count: 1, stories: 1 });
});

test('before the insides are there it finds decisions and options', () => {
	const early = buildFinder(catalogue);
	expect(early('kafka').groups.map(({ kind }) => kind)).toEqual(['option', 'decision']);
});

test('one slip of the key is met with the name that was meant', () => {
	expect(find('kafak').meant).toBe('kafka');
	expect(find('kafkaa').meant).toBe('kafka');
	expect(find('queeu of orders').meant).toBe('queue of orders');
	expect(find('kafka').meant).toBeUndefined();
	expect(find('zzzzzz').meant).toBeUndefined();
	// Two letters away is a guess.
	expect(find('kufke').meant).toBeUndefined();
});
