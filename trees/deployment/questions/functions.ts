/** Questions on Lambda. */
import type { Questions } from '#lib/tree/grammar.ts';
import { exposure, gradual, pace, share, testers, together, wayBack } from './asked.ts';
import type { states } from '../machine.ts';

const alias = 'A name for a function that points at a version, or at two of them.';
const version = 'A published copy of code and settings that can no longer change.';

export const functions = {
	'lambda-exposure': {
		...exposure,
		help: { ...exposure.help, Alias: alias },
		why: 'An alias can send all calls to one version, or divide them between two. Servers, batches and capacity do not come into it.',
		unsure: {
			assume: 'together',
			find: 'Ask the developers whether both versions can read each other’s data, and whether enough calls come in to judge a small share by.'
		},
		answers: {
			together: {
				...together,
				gloss: 'All calls switch together. Also if nobody has asked for anything else.',
				plain: true,
				because:
					'If all calls switch together, there is no share to set and no second step to wait for.'
			},
			testers: {
				...testers,
				gloss:
					'A hook, a test suite or people call the new version and check it before any user’s call reaches it.',
				because:
					'A published version can be called before the alias moves, and a hook can stop the move.',
				against: {
					'all-at-once': 'The overwritten code answers users before anybody has tried it.',
					canary: 'It can run the test too, but then sends a share first, which nobody asked for.',
					linear: 'It can run the test too, but then moves in steps, which nobody asked for.',
					'traffic-splitting': 'It divides calls between both versions, which nobody asked for.'
				}
			},
			share: {
				...share,
				label: 'A share of the calls, the rest after a trial',
				gloss: 'Such as one call in ten, watched by alarms or by people.',
				short: ['a share', 'of calls'],
				because: 'A switch of all calls together gives no first share to learn from.'
			}
		}
	},
	'lambda-way-back': {
		...wayBack,
		ask: 'Must the old version stay ready beside the new one?',
		short: ['Old version', 'kept ready?'],
		help: { ...wayBack.help, Alias: alias, Version: version },
		why: 'Changed code replaces what ran before. A published version stays as it is, and an alias can point back at it at once.',
		answers: {
			redeploy: {
				label: 'No, deploying the old code again will do',
				gloss: 'The way back then takes a pipeline’s run. Also if nobody has asked for more.',
				plain: true,
				short: ['deploy', 'again'],
				because:
					'Where another deployment will do as the way back, versions, alias and hooks are extra parts.'
			},
			ready: {
				label: 'Yes, for a quick way back or a joint switch',
				gloss:
					'Back within moments, even days later; or code and API change at one moment. Waiting costs nothing.',
				short: ['yes, kept', 'ready'],
				because:
					'An alias points back at the old version at once; overwritten code must be deployed again.'
			}
		}
	},
	'lambda-pace': {
		...pace,
		answers: {
			step: {
				label: 'All the rest at once, after one trial by the clock',
				gloss: 'Alarms watch a first share for minutes or hours. Also if nobody has said.',
				plain: true,
				short: ['all at once'],
				because: 'CodeDeploy times one trial, watches alarms and then moves the rest.',
				against: {
					linear: 'Equal steps only take longer than one trial.',
					'traffic-splitting': 'Weights by hand have no clock and watch no alarm.'
				}
			},
			gradual: {
				...gradual,
				because: 'Only linear raises the share in equal steps by itself.',
				against: {
					canary: 'It jumps from the first share to everything.',
					'traffic-splitting': 'Every step would be a change of weights by hand.'
				}
			},
			person: {
				label: 'When a person says so, or after days of trial',
				gloss:
					'Somebody must approve the rest, alarms or not; or the trial is longer than {canary.bake-most.lambda}.',
				short: ['a person', 'decides'],
				because:
					'Weights on the alias stay until somebody moves them; CodeDeploy goes by its clock.',
				against: {
					canary: 'It moves the rest when its time is up, and asks nobody.',
					linear: 'Its steps follow by the clock, and it asks nobody.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
