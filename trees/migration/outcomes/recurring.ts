/** What several outcomes of the tree say alike. */

/** AWS's first advice for every server. */
export const tryFirst = {
	lead: 'Start each one as a test first.',
	text: 'AWS advises it {mgn.test-ahead} ahead, in a subnet apart: a copy that reaches the old domain controller or database can take the place of the real one.'
};

export const nextLine = {
	tree: 'hybrid-connectivity',
	ask: 'Which line carries the copies, and the calls afterwards?',
	known: 'disks are copied until the change-over'
};

export const nextBuying = {
	tree: 'ec2-purchasing',
	ask: 'How should the instances be paid for?',
	known: 'they run day and night, as they did before'
};
