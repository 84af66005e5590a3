/** An address and a warning that several outcomes name. */

export const guide = 'https://docs.aws.amazon.com/';

export const longBacklog = {
	lead: 'One customer’s flood holds up the rest.',
	text: 'Free groups are sought among the first {sqs-fifo.group-scan} only. Send failures to a dead-letter queue, and a group that floods to a FIFO queue of its own, counted where you send.'
};
