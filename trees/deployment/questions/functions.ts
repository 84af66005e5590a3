/** Questions on Lambda. */
import { numberOn } from '#lib/tree/candidate.ts';
import type { Questions } from '#lib/tree/grammar.ts';
import { candidate as canary } from '../../candidates/delivery/canary.ts';
import { exposure, pace, wayBack } from './asked.ts';
import type { states } from '../machine.ts';

/** CodeDeploy allows this many minutes between the first and the last shift on Lambda. */
const longestShift = numberOn(canary, 'lambda-longest');

const alias = 'A name for a function that points at a version, or at two of them.';

export const functions = {
	'lambda-exposure': {
		...exposure,
		help: { ...exposure.help, Alias: alias },
		why: 'An alias can send all calls to one version, or divide them between two. Servers, batches and capacity do not come into it.',
		unsure: {
			assume: 'share',
			find: 'Ask the developers whether both versions can read each other’s data, and whether enough calls come in to judge a small share by.'
		},
		answers: {
			together: {
				label: 'Everyone at the same moment',
				gloss:
					'Old and new cannot serve together, too few calls for a trial, or nobody asks for one.',
				short: ['everyone', 'at once'],
				because:
					'If all calls switch together, there is no share to set and no second step to wait for.',
				against: {
					'traffic-splitting': 'It divides the calls between both versions, which you rule out.',
					canary: 'Its first share is served by the new version while the rest stays with the old.',
					linear: 'Both versions would serve until the last step.'
				}
			},
			share: {
				label: 'A set share of calls, the rest after a trial',
				gloss: 'Such as one call in ten, watched by alarms.',
				short: ['a set share'],
				because: 'A switch of all calls together gives no first share to learn from.'
			}
		}
	},
	'lambda-way-back': {
		...wayBack,
		help: {
			...wayBack.help,
			Alias: alias,
			Version: 'A published copy of code and settings that can no longer change.'
		},
		why: 'Changed code replaces what ran before. A published version stays as it is, and an alias can point back at it at once.',
		unsure: {
			assume: 'kept',
			find: 'Ask whether callers use a function name or an alias, and how long the pipeline takes from commit to live code.'
		},
		answers: {
			redeploy: {
				label: 'Deploying the old code again will do',
				gloss: 'Development, or a function that few depend on.',
				short: ['deploy', 'again'],
				because:
					'Without a quick way back to keep, versions, alias and hooks are effort for nothing.'
			},
			kept: {
				label: 'Back within moments, even hours later',
				gloss: 'The old version waits behind the alias.',
				short: ['moments,', 'even later'],
				because:
					'An alias points back at the old version at once; overwritten code must be deployed again.'
			}
		}
	},
	'lambda-pace': {
		...pace,
		why: 'One small share shows errors in code. Equal steps also show what only grows with traffic, such as load on a database.',
		answers: {
			step: {
				label: 'All the rest at once, after one trial',
				gloss: 'A small first share is enough to judge by.',
				short: ['all at once'],
				because: 'One trial, then the rest: equal steps would only take longer.'
			},
			gradual: {
				label: 'Little by little, in equal steps',
				gloss: 'Load, caches or downstream limits show only as traffic grows.',
				short: ['in equal', 'steps'],
				because: 'Only linear raises the share in equal steps by itself.',
				against: {
					canary: 'It jumps from the first share to everything.',
					'traffic-splitting': 'Every step would be a change of weights by hand.'
				}
			},
			person: {
				label: 'As a person decides, after looking at the numbers',
				gloss:
					'Somebody raises the share, gives it to all or takes it back; a release that is approved.',
				short: ['a person', 'decides'],
				because:
					'Weights on the alias stay until somebody moves them; CodeDeploy moves on by its clock.',
				against: {
					canary: 'It moves the rest when its time is up, and asks nobody.',
					linear: 'Its steps follow by the clock, and it asks nobody.'
				}
			}
		}
	},
	'lambda-watch': {
		question: 'watch',
		ask: 'How long must the first share be watched before the rest follows?',
		short: ['How long', 'to watch?'],
		why: 'CodeDeploy watches for as long as its clock allows, {canary.lambda-longest} in all. For a longer trial you hold the weights yourself.',
		help: {
			'Weighted alias': 'A Lambda alias that divides its calls between two versions by percentages.'
		},
		unsure: {
			assume: 'within',
			find: 'Divide the calls you want to have seen on the new version by the calls a minute that the first share gets.'
		},
		input: { unit: 'minutes', min: 1, max: 40320, step: 1 },
		branches: {
			within: {
				label: 'Within what CodeDeploy can time',
				gloss: 'Up to {canary.lambda-longest}, watched by alarms.',
				short: ['within', 'the clock'],
				because:
					'CodeDeploy times the trial, watches alarms and moves the rest; weights by hand do none of it.',
				below: longestShift + 1
			},
			longer: {
				label: 'Longer than CodeDeploy can time',
				gloss: 'A whole week, a billing run, a month end.',
				short: ['longer'],
				because:
					'A canary on Lambda ends after {canary.lambda-longest}; weights on the alias stay until you move them.',
				from: longestShift + 1
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
