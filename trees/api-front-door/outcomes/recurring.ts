/** Sentences that return in several outcomes. */

/** No door is the way for large files. */
export const largeFiles = {
	lead: 'Not for large files.',
	text: 'Let the API hand out a pre-signed link, and let the client load the file to or from S3 itself.'
};

/** The address that AWS gave stays open beside one’s own. */
export const sideDoor = {
	lead: 'The side door.',
	text: 'The address that AWS gave the API still answers. Turn it off once your own domain name works, or callers go round what stands in front.'
};

export const whoMayCall = { tree: 'api-auth', ask: 'Who may call, and how is that checked?' };

export const ready = {
	tree: 'lambda-concurrency',
	ask: 'How ready must the functions be, and how many at once?'
};
