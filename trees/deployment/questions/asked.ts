/** Questions that several platforms ask alike: their answers carry over from one to the next. */

export const downtime = {
	question: 'downtime',
	ask: 'May the service be away for a while as the new version goes live?',
	short: ['Short gap', 'allowed?'],
	why: 'A short stop is the plainest and cheapest way to change a version. Without one, old and new run side by side for a while.',
	help: { 'Maintenance window': 'An announced time in which the service may be away.' },
	unsure: {
		assume: 'none',
		find: 'Ask who answers for the service what a gap costs, and read the request metric for an hour in which nobody would notice.'
	}
} as const;

export const stays = {
	label: 'No, it must keep answering',
	gloss: 'Somebody may be using it. Also if nobody has said anything about a gap.',
	plain: true,
	short: ['no gap']
} as const;

export const gap = {
	label: 'Yes, a short gap is fine',
	gloss: 'Test systems, closing hours, or an announced window.',
	short: ['yes,', 'short gap']
} as const;

export const exposure = {
	question: 'exposure',
	ask: 'Who may meet the new version first?',
	short: ['Who meets', 'it first?'],
	help: {
		'At the same moment':
			'No two users get answers from different versions, but for the moment of the switch.',
		'A share': 'A percentage of the requests that you set, picked at random.'
	}
} as const;

export const anyone = {
	label: 'Anyone, as it comes',
	gloss: 'Both versions may serve side by side for a while. Also if nobody has asked.',
	plain: true,
	short: ['anyone']
} as const;

export const testers = {
	label: 'Our own tests or testers, then everyone together',
	gloss:
		'A test suite, staff or invited users try it where it runs, before anybody else. A health check is no test.',
	short: ['our tests']
} as const;

export const together = {
	label: 'Everyone at the same moment',
	gloss: 'Old and new must not serve side by side, such as when data changes its format.',
	short: ['everyone', 'at once']
} as const;

export const share = {
	label: 'A share of the users, the rest after a trial',
	gloss: 'To limit the damage: such as one request in ten, watched for a while.',
	short: ['a share', 'of users']
} as const;

export const wayBack = {
	question: 'way-back',
	ask: 'How quick must the way back to the old version be?',
	short: ['How quick', 'a way back?'],
	help: { 'Way back': 'Bringing the old version back when the new one turns out bad.' },
	unsure: {
		assume: 'redeploy',
		find: 'Take the minutes that your last deployment took, and ask whether a bad version may stay that long.'
	}
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

/** How to find out whether more servers may run during a change. */
export const moreServers = {
	assume: 'yes',
	find: 'Check the EC2 quota, fixed addresses and licences by server, and ask who pays whether some hours of more servers matter.'
} as const;

export const pace = {
	question: 'pace',
	ask: 'After the first share, how should the rest follow?',
	short: ['How does the', 'rest follow?'],
	why: 'One small share shows errors in code. Equal steps also show what only grows with traffic, such as load on a database.',
	help: {
		Step: 'One increase of the share that the new version gets.',
		'Bake time': 'The wait in which the new version is watched before more traffic moves.'
	},
	unsure: {
		assume: 'step',
		find: 'Ask what could still go wrong once a small share is healthy: errors in code show at once, load on a database or a cold cache only as traffic grows.'
	}
} as const;

export const gradual = {
	label: 'Little by little, in equal steps',
	gloss: 'A slow ramp: load, caches or limits downstream show only as traffic grows.',
	short: ['in equal', 'steps']
} as const;
