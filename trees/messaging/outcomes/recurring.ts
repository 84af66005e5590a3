/** An address and a warning that several outcomes name. */

export const guide = 'https://docs.aws.amazon.com/';

export const longBacklog = {
	lead: 'One customer’s flood holds up the rest.',
	text: 'Free groups are sought among the first {sqs-fifo.group-scan} only. Count what each group sends, and move one that floods to a FIFO queue of its own; failures go to a dead-letter queue.'
};
