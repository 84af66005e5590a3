import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	platform: {
		on: {
			beanstalk: 'beanstalk-special',
			ec2: 'ec2-downtime',
			lambda: 'lambda-exposure',
			ecs: 'ecs-special',
			'api-gateway': 'api-gateway-exposure'
		}
	},

	'beanstalk-special': {
		on: {
			none: 'beanstalk-downtime',
			single: 'beanstalk-immutable',
			branch: 'beanstalk-blue-green'
		}
	},
	'beanstalk-downtime': {
		on: { none: 'beanstalk-exposure', bearable: 'beanstalk-all-at-once' }
	},
	'beanstalk-exposure': {
		on: {
			anyone: 'beanstalk-way-back',
			testers: 'beanstalk-blue-green',
			together: 'beanstalk-blue-green',
			share: 'beanstalk-traffic-splitting'
		}
	},
	'beanstalk-way-back': {
		on: {
			redeploy: 'beanstalk-capacity',
			rollout: 'beanstalk-immutable',
			ready: 'beanstalk-blue-green'
		}
	},
	'beanstalk-capacity': {
		on: { full: 'beanstalk-rolling-additional-batch', less: 'beanstalk-rolling' }
	},

	'ec2-downtime': { on: { none: 'ec2-exposure', bearable: 'ec2-all-at-once' } },
	'ec2-exposure': {
		on: {
			anyone: 'ec2-way-back',
			testers: 'ec2-blue-green',
			together: 'ec2-switch',
			share: 'ec2-trial'
		}
	},
	'ec2-way-back': { on: { redeploy: 'ec2-release', ready: 'ec2-blue-green' } },
	'ec2-release': { on: { changed: 'ec2-spare', replaced: 'ec2-instance-refresh' } },
	'ec2-spare': { on: { few: 'ec2-few-at-a-time', half: 'ec2-half-at-a-time' } },
	'ec2-switch': { on: { yes: 'ec2-blue-green', no: 'ec2-short-gap' } },
	'ec2-trial': { on: { yes: 'ec2-weighted-groups', no: 'ec2-zone-by-zone' } },

	'lambda-exposure': {
		on: { together: 'lambda-way-back', testers: 'lambda-blue-green', share: 'lambda-pace' }
	},
	'lambda-way-back': { on: { redeploy: 'lambda-all-at-once', ready: 'lambda-blue-green' } },
	'lambda-pace': {
		on: { step: 'lambda-canary', gradual: 'lambda-linear', person: 'lambda-weighted-alias' }
	},

	'ecs-special': {
		on: { none: 'ecs-exposure', pulled: 'ecs-capacity', alone: 'ecs-rolling' }
	},
	'ecs-exposure': {
		on: {
			anyone: 'ecs-way-back',
			testers: 'ecs-blue-green',
			together: 'ecs-blue-green',
			share: 'ecs-pace'
		}
	},
	'ecs-way-back': { on: { redeploy: 'ecs-capacity', ready: 'ecs-blue-green' } },
	'ecs-capacity': { on: { full: 'ecs-rolling-extra', less: 'ecs-rolling' } },
	'ecs-pace': { on: { step: 'ecs-canary', gradual: 'ecs-linear' } },

	'api-gateway-exposure': {
		on: {
			together: 'api-gateway-redeploy',
			testers: 'api-gateway-blue-green',
			share: 'api-gateway-kind'
		}
	},
	'api-gateway-kind': { on: { rest: 'api-gateway-canary', other: 'api-gateway-shift-behind' } },

	'beanstalk-all-at-once': { type: 'final' },
	'beanstalk-rolling-additional-batch': { type: 'final' },
	'beanstalk-rolling': { type: 'final' },
	'beanstalk-immutable': { type: 'final' },
	'beanstalk-blue-green': { type: 'final' },
	'beanstalk-traffic-splitting': { type: 'final' },
	'ec2-all-at-once': { type: 'final' },
	'ec2-few-at-a-time': { type: 'final' },
	'ec2-half-at-a-time': { type: 'final' },
	'ec2-instance-refresh': { type: 'final' },
	'ec2-blue-green': { type: 'final' },
	'ec2-short-gap': { type: 'final' },
	'ec2-weighted-groups': { type: 'final' },
	'ec2-zone-by-zone': { type: 'final' },
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
