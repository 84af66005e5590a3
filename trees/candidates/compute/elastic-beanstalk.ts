import { byVariant, read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkClone,
	beanstalkQuotas,
	beanstalkResources
} from '../delivery/sources.ts';
import {
	batchFargate,
	beanstalk,
	beanstalkArchitecture,
	beanstalkCluster,
	beanstalkConcepts,
	beanstalkDesign,
	beanstalkTenancy,
	ec2Memory,
	onDemandPrices,
	ri
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'elastic-beanstalk',
	name: 'AWS Elastic Beanstalk',
	short: 'Elastic Beanstalk',
	summary:
		'Takes the source of a web application and sets up servers, load balancer, scaling and health checks for it, which stay yours to change.',
	alias: [
		'Beanstalk',
		'EB CLI',
		'PaaS',
		'platform as a service',
		'Heroku alternative',
		'deploy a war file',
		'Django hosting',
		'IIS hosting',
		'Beanstalk Cluster'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { standard: 'Standard', cluster: 'Cluster' } },
	facts: {
		'made-for': read('web applications on a platform it knows', beanstalk, '2026-11'),
		'hand-over': byVariant({
			standard: read(['code', 'container image'], beanstalk, '2026-11'),
			cluster: read(
				['code', 'container image'],
				beanstalkArchitecture,
				'2026-11',
				'code is built into an image'
			)
		}),
		'work-suits': read(
			['answers requests', 'never stops'],
			beanstalkConcepts,
			'2026-11',
			'web and worker tiers'
		),
		'reached-by': read(
			['HTTPS', 'a queue it polls'],
			beanstalkConcepts,
			'2026-11',
			'a worker gets messages from SQS'
		),
		cannot: read(
			'keep what was written on its own servers',
			beanstalkDesign,
			'2026-11',
			'new instances start with an empty disk'
		),
		'billed-for': read('what it creates for you', beanstalk, '2026-11', 'no charge of its own'),
		'paid-idle': read('the instances and the balancer', beanstalk, '2026-11'),
		'compute-hour': byVariant({
			standard: read(100, onDemandPrices, '2026-11', 'worked out; EC2’s price')
		}),
		'lowered-by': read(
			['Spot', 'Savings Plans', 'Reserved Instances'],
			ri,
			'2026-11',
			'Standard: they are EC2 instances'
		),
		'longest-run': read('as long as you let it', beanstalkConcepts, '2026-11'),
		'vcpu-most': byVariant({
			standard: read(1920, ec2Memory, '2026-11', 'the largest instance'),
			cluster: read(128, beanstalkCluster, '2026-11', 'each replica')
		}),
		'memory-most': byVariant({
			standard: read(32768, ec2Memory, '2026-11', 'the largest instance')
		}),
		hardware: byVariant({
			standard: read('instance types', beanstalk, '2026-11'),
			cluster: read(
				'a category of instances, Arm or x86',
				beanstalkCluster,
				'2026-11',
				'nodes of EKS Auto Mode'
			)
		}),
		'host-os': byVariant({
			standard: read(['Linux', 'Windows'], beanstalk, '2026-11'),
			cluster: read(['Linux'], beanstalk, '2026-11')
		}),
		'host-access': byVariant({
			standard: read('the machine', beanstalk, '2026-11'),
			cluster: read(
				'not at all',
				beanstalkArchitecture,
				'2026-11',
				'its cluster is Beanstalk’s to operate'
			)
		}),
		'isolated-by': byVariant({
			standard: read('instances of its own', beanstalk, '2026-11'),
			cluster: read(
				'a part of a shared cluster',
				beanstalkTenancy,
				'2026-11',
				'own nodes, or a cluster of its own, on request'
			)
		}),
		'starts-in': read(
			'a few minutes',
			batchFargate,
			'2026-11',
			'a new EC2 instance; Cluster scales faster'
		),
		'grows-by': read('instances or replicas, by a rule', beanstalkArchitecture, '2026-11'),
		'operated-by': read('shared', beanstalk, '2026-11', 'it sets up; you choose and follow'),
		'first-step': read('an application and an environment', beanstalkConcepts, '2026-11'),
		describes: read(
			['a web application', 'AWS resources'],
			beanstalkResources,
			'2026-11',
			'resources by configuration files in the source'
		),
		'written-in': read('your code, and configuration files', beanstalkResources, '2026-11'),
		'one-run-reaches': read('one environment', beanstalkConcepts, '2026-11'),
		'pieces-as': read('a clone of the environment', beanstalkClone, '2026-11'),
		'seen-before': without('It deploys a version; it lists no changes first.'),
		'failed-change': read('it depends on the deployment policy', beanstalkChoosing, '2026-11'),
		'hand-changes': unpublished('Its pages name no search for them.'),
		'takes-in': without('It makes environments; it takes over no servers.'),
		'remembered-in': read('the environment and its stack', beanstalkResources, '2026-11'),
		'needs-first': read('an application on a platform it knows', beanstalk, '2026-11'),
		'first-quota': read('75 applications in a Region', beanstalkQuotas, '2026-11', 'can be raised'),
		'costs-itself': read(false, beanstalk, '2026-11')
	}
});
