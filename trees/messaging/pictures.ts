import type { Picture } from '#lib/tree/pictures.ts';

export const pictures = [
	{
		kind: 'message-flow',
		on: [
			'sqs-standard',
			'sqs-fifo',
			'sns',
			'sns-fifo',
			'sns-sqs-fan-out',
			'eventbridge',
			'kinesis-data-streams',
			'amazon-msk'
		],
		title: 'What happens to a message whose worker crashes?',
		lede: 'A message that a worker has taken stays in the queue, hidden. If it isn’t deleted in time it shows again, so it may be handled twice. A stream hides nothing: its readers keep their place.',
		assumes:
			'Illustrative: three workers or readers, the pace and the work that the picture names, one message in seventeen that fails until what is set aside is replayed, a reader that notes its place every third record of a shard. The usual settings are read on the pages named below.',
		shapes: [
			{
				shape: 'queue',
				candidates: ['sqs-standard'],
				keeper: 'sqs-standard',
				every: 3,
				work: 8,
				says: 'Workers share one queue: whoever is free is handed the oldest message that shows.'
			},
			{
				shape: 'groups',
				candidates: ['sqs-fifo', 'sns-fifo'],
				keeper: 'sqs-fifo',
				every: 4,
				work: 8,
				says: 'Of each group one message at a time, in order: while one is hidden, those behind it wait. What is set aside is missing from the order.'
			},
			{
				shape: 'fan-out',
				candidates: ['sns-sqs-fan-out', 'sns'],
				keeper: 'sns-sqs-fan-out',
				every: 9,
				work: 8,
				says: 'The topic copies each message into every queue: what one worker does or loses, the others never notice.'
			},
			{
				shape: 'rules',
				candidates: ['eventbridge'],
				keeper: 'sqs-standard',
				every: 6,
				work: 8,
				says: 'The bus copies an event to each rule that matches, here into a queue each. What no rule matches goes nowhere.'
			},
			{
				shape: 'stream',
				candidates: ['kinesis-data-streams', 'amazon-msk'],
				keeper: 'kinesis-data-streams',
				every: 3,
				work: 2,
				says: 'Records stay where they are. Each reader has its own position, in order within a shard, and can go back.'
			}
		],
		queue: 'sqs-standard',
		hidden: 'visibility-usually',
		tries: 'tries-usually',
		kept: 'waits-usually',
		startTries: 3,
		failing: 17,
		seed: 36
	}
] as const satisfies readonly Picture[];
