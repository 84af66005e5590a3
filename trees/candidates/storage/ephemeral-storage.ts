import { byVariant, read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { fargatePodStorage, fargateStorage, lambdaStorage } from './sources.ts';

export const candidate = defineCandidate({
	id: 'ephemeral-storage',
	name: 'Ephemeral storage of Fargate and Lambda',
	short: 'Ephemeral storage',
	summary:
		'Scratch space that a Fargate task or a Lambda function brings along, in a size that you set, gone when it ends.',
	alias: [
		'ephemeralStorage',
		'task storage',
		'Fargate disk',
		'/tmp',
		'Lambda tmp',
		'scratch space'
	],
	topic: 'storage',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { fargate: 'Fargate', lambda: 'Lambda' } },
	facts: {
		scope: byVariant({
			fargate: read('one task', fargateStorage, '2026-11'),
			lambda: read('one execution environment', lambdaStorage, '2026-11')
		}),
		'billed-for': byVariant({
			fargate: read(
				'what exceeds the part included, while it runs',
				fargatePodStorage,
				'2026-11',
				'read for pods on EKS'
			)
		}),
		'operated-by': read('AWS', fargateStorage, '2026-11'),
		'first-step': byVariant({
			fargate: read('ephemeralStorage in the task definition', fargateStorage, '2026-11'),
			lambda: read('the setting of the function', lambdaStorage, '2026-11')
		}),
		commitment: read(false, fargateStorage, '2026-11'),
		kind: read(['file'], fargateStorage, '2026-11'),
		'access-protocols': byVariant({
			fargate: read(['local to a task'], fargateStorage, '2026-11', 'a bind mount'),
			lambda: read(['local to a task'], lambdaStorage, '2026-11', 'the folder /tmp')
		}),
		systems: byVariant({
			fargate: read(['Linux', 'Windows'], fargateStorage, '2026-11')
		}),
		'reached-from': byVariant({
			fargate: read(['ECS'], fargateStorage, '2026-11', 'on Fargate only'),
			lambda: read(['Lambda'], lambdaStorage, '2026-11')
		}),
		sharing: byVariant({
			fargate: read('one task', fargateStorage, '2026-11', 'all its containers, on Linux'),
			lambda: read('one task', lambdaStorage, '2026-11', 'one execution environment')
		}),
		'other-accounts': read(false, fargateStorage, '2026-11'),
		's3-api': read(false, fargateStorage, '2026-11'),
		'survives-az': without('It ends with the task or function that it belongs to.'),
		outlives: byVariant({
			fargate: read(false, fargateStorage, '2026-11', 'it ends with the task'),
			lambda: read(false, lambdaStorage, '2026-11', 'it is temporary')
		}),
		'edits-in-place': read(true, fargateStorage, '2026-11'),
		copies: read('none', fargateStorage, '2026-11', 'you copy out what must stay'),
		'capacity-max': byVariant({
			fargate: read(0.2, fargateStorage, '2026-11', '200 GiB, container image included'),
			lambda: read(0.01, lambdaStorage, '2026-11', '10,240 MB')
		}),
		'scratch-max': byVariant({
			fargate: read(200, fargateStorage, '2026-11', 'an ECS task'),
			lambda: read(10, lambdaStorage, '2026-11', '10,240 MB')
		}),
		sizing: read('you set it', fargateStorage, '2026-11'),
		'iops-max': unpublished('The guides give no figure.'),
		'throughput-max': unpublished('The guides give no figure.'),
		'first-byte': read('no network mount', fargateStorage, '2026-11', 'no figure is given'),
		'access-time': unpublished('The guides give no figure.'),
		'gb-month': unpublished(
			'On Fargate only what exceeds the included part is billed; see the price pages.'
		),
		'cold-tier': read(false, fargateStorage, '2026-11')
	}
});
