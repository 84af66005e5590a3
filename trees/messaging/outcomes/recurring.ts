/** An address and a warning that several outcomes name. */

export const guide = 'https://docs.aws.amazon.com/';

export const longBacklog = {
	lead: 'One long backlog holds up the rest.',
	text: 'A FIFO queue looks for free groups only near its head. A group that piles up far beyond that keeps back all that came later: let repeated failures go to a dead-letter queue.'
};
