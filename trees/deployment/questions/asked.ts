/** Questions that several platforms ask alike: their answers carry over from one to the next. */

const rollback = 'Bringing the old version back when the new one fails.';

export const downtime = {
	question: 'downtime',
	ask: 'May the service be gone for some minutes while the new version goes live?',
	short: ['Gap', 'bearable?'],
	why: 'A short stop is the plainest and cheapest way to change a version. Without one, old and new must run side by side for a while.',
	help: { 'Maintenance window': 'An announced time in which the service may be away.' },
	unsure: {
		assume: 'none',
		find: 'Ask who answers for the service level what a gap costs, and read the request metric for an hour in which nobody would notice.'
	}
} as const;

export const exposure = {
	question: 'exposure',
	ask: 'Who may meet the new version first?',
	short: ['Who meets', 'it first?'],
	help: {
		'At the same moment':
			'No two users get answers from different versions, but for the moment of the switch.',
		'Set share': 'A percentage of requests chosen by you, picked at random.'
	}
} as const;

export const wayBack = {
	question: 'way-back',
	ask: 'If the new version turns out bad, how must the way back go?',
	short: ['Way back?'],
	help: { 'Way back': rollback }
} as const;

export const capacity = {
	question: 'capacity',
	ask: 'Must full capacity keep serving during the rollout?',
	short: ['Full', 'capacity?'],
	help: { Batch: 'The instances or tasks that change together.' },
	unsure: {
		assume: 'full',
		find: 'Compare the load at the hour of the deployment with what is left when one batch is away: CPU and latency at the last peak tell.'
	}
} as const;

export const secondSet = {
	question: 'second-set',
	ask: 'May a second set of servers run beside the first until it is over?',
	short: ['Second set', 'of servers?'],
	help: {
		'Second set':
			'As many servers again, paid for as long as both run. On EC2 each hour of it adds about a seven-hundredth to the month’s bill for them.'
	},
	unsure: {
		assume: 'no',
		find: 'Check the EC2 quota, fixed addresses and licences by server, and ask who pays whether double for an hour or two matters.'
	}
} as const;

export const pace = {
	question: 'pace',
	ask: 'After the first share, how should the rest follow?',
	short: ['How does the', 'rest follow?'],
	help: {
		Step: 'One increase of the share that the new version gets.',
		'Bake time': 'The wait in which the new version is watched before more traffic moves.'
	},
	unsure: {
		assume: 'step',
		find: 'Ask what could still go wrong once a small share is healthy: errors in code show at once, load on a database or a cold cache only as traffic grows.'
	}
} as const;
