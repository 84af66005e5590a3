import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	platform: {
		on: {
			beanstalk: 'eb-downtime',
			servers: 'ec2-downtime',
			lambda: 'lambda-exposure',
			ecs: 'ecs-entry',
			'api-gateway': 'api-exposure'
		}
	},

	'eb-downtime': {
		on: { bearable: 'beanstalk-all-at-once', none: 'eb-exposure', platform: 'beanstalk-blue-green' }
	},
	'eb-exposure': {
		on: { anyone: 'eb-way-back', share: 'beanstalk-traffic-splitting', together: 'eb-dns' }
	},
	'eb-way-back': {
		on: { redeploy: 'eb-capacity', discard: 'beanstalk-immutable', kept: 'beanstalk-blue-green' }
	},
	'eb-capacity': { on: { less: 'beanstalk-rolling', full: 'beanstalk-rolling-additional-batch' } },
	'eb-dns': { on: { movable: 'beanstalk-blue-green', fixed: 'beanstalk-short-gap' } },

	'ec2-downtime': { on: { bearable: 'ec2-all-at-once', none: 'ec2-exposure' } },
	'ec2-exposure': {
		on: { anyone: 'ec2-second-set', share: 'ec2-zone-by-zone', together: 'ec2-replacement' }
	},
	'ec2-replacement': { on: { no: 'ec2-short-gap', yes: 'ec2-blue-green' } },
	'ec2-second-set': {
		on: { no: 'ec2-spare', some: 'ec2-instance-refresh', yes: 'ec2-blue-green' }
	},
	'ec2-spare': { on: { few: 'ec2-one-at-a-time', half: 'ec2-half-at-a-time' } },

	'lambda-exposure': { on: { together: 'lambda-way-back', share: 'lambda-pace' } },
	'lambda-way-back': { on: { redeploy: 'lambda-all-at-once', kept: 'lambda-blue-green' } },
	'lambda-pace': {
		on: { step: 'lambda-watch', gradual: 'lambda-linear', person: 'lambda-weighted-alias' }
	},
	'lambda-watch': { on: { within: 'lambda-canary', longer: 'lambda-weighted-alias' } },

	'ecs-entry': { on: { pulled: 'ecs-capacity', requests: 'ecs-exposure' } },
	'ecs-exposure': {
		on: {
			anyone: 'ecs-way-back',
			share: 'ecs-pace',
			together: 'ecs-blue-green',
			alone: 'ecs-rolling'
		}
	},
	'ecs-way-back': { on: { redeploy: 'ecs-capacity', kept: 'ecs-blue-green' } },
	'ecs-capacity': { on: { less: 'ecs-rolling', full: 'ecs-rolling-extra' } },
	'ecs-pace': { on: { step: 'ecs-canary', gradual: 'ecs-linear' } },

	'api-exposure': { on: { together: 'api-testers', share: 'api-kind' } },
	'api-testers': { on: { no: 'api-gateway-redeploy', yes: 'api-gateway-blue-green' } },
	'api-kind': { on: { rest: 'api-gateway-canary', other: 'api-gateway-shift-behind' } },

	'beanstalk-all-at-once': { type: 'final' },
	'beanstalk-rolling': { type: 'final' },
	'beanstalk-rolling-additional-batch': { type: 'final' },
	'beanstalk-immutable': { type: 'final' },
	'beanstalk-traffic-splitting': { type: 'final' },
	'beanstalk-blue-green': { type: 'final' },
	'beanstalk-short-gap': { type: 'final' },
	'ec2-all-at-once': { type: 'final' },
	'ec2-one-at-a-time': { type: 'final' },
	'ec2-half-at-a-time': { type: 'final' },
	'ec2-zone-by-zone': { type: 'final' },
	'ec2-instance-refresh': { type: 'final' },
	'ec2-blue-green': { type: 'final' },
	'ec2-short-gap': { type: 'final' },
	'lambda-all-at-once': { type: 'final' },
	'lambda-blue-green': { type: 'final' },
	'lambda-canary': { type: 'final' },
	'lambda-linear': { type: 'final' },
	'lambda-weighted-alias': { type: 'final' },
	'ecs-rolling': { type: 'final' },
	'ecs-rolling-extra': { type: 'final' },
	'ecs-blue-green': { type: 'final' },
	'ecs-canary': { type: 'final' },
	'ecs-linear': { type: 'final' },
	'api-gateway-redeploy': { type: 'final' },
	'api-gateway-blue-green': { type: 'final' },
	'api-gateway-canary': { type: 'final' },
	'api-gateway-shift-behind': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'deployment', initial: 'platform', states });
