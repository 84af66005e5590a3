/** An address, a warning and a price that several outcomes name. */

export const guide = 'https://docs.aws.amazon.com/';

export const longBacklog = {
	lead: 'One customer’s flood holds up the rest.',
	text: 'Free groups are sought among the first {sqs-fifo.group-scan} only. Count what each group sends, and move one that floods to a FIFO queue of its own; failures go to a dead-letter queue.'
};

export const mskNetwork = {
	lead: 'Clients live in a VPC, unless you open it.',
	text: 'Other accounts and networks need a private connection or a peering. Public access can be switched on for a cluster with brokers, with sign-in and encryption. Reckon with traffic between Availability Zones.'
};
