import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	batchFargate,
	ec2Intro,
	ec2Memory,
	ec2Recovery,
	macInstances,
	onDemandPage,
	onDemandPrices,
	ri,
	spotHow,
	spotPage
} from './sources.ts';
import { rdsIntro } from '../data/sources.ts';

export const candidate = defineCandidate({
	id: 'ec2',
	name: 'Amazon EC2',
	short: 'EC2',
	summary:
		'Virtual servers of any size and system that you set up, patch and look after yourself, alone or in an Auto Scaling group.',
	alias: [
		'virtual machine',
		'VM',
		'server',
		'instance',
		'Elastic Compute Cloud',
		'Auto Scaling group',
		'ASG',
		'lift and shift',
		'bare metal'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('servers whose hardware and system you choose', ec2Intro, '2026-11'),
		'hand-over': read(['machine'], ec2Intro, '2026-11', 'an AMI, or an installer run on one'),
		'work-suits': read(['answers requests', 'runs to an end', 'never stops'], ec2Intro, '2026-11'),
		'reached-by': read(
			['HTTPS', 'TCP or UDP', 'a queue it polls'],
			ec2Intro,
			'2026-11',
			'whatever its security group lets in'
		),
		cannot: read('patch itself, or wake by itself when a request comes', ec2Intro, '2026-11'),
		'billed-for': read('seconds in the running state', onDemandPage, '2026-11', 'and its disks'),
		'paid-idle': read('every instance that runs', onDemandPage, '2026-11'),
		'compute-hour': read(100, onDemandPrices, '2026-11', 'the price the others are measured by'),
		'lowered-by': read(['Spot', 'Savings Plans', 'Reserved Instances'], ri, '2026-11'),
		'spot-most': read(90, spotPage, '2026-11'),
		'longest-run': read('as long as you let it', onDemandPage, '2026-11'),
		'vcpu-most': read(1920, ec2Memory, '2026-11', 'u7inh-32tb.480xlarge'),
		'memory-most': read(32768, ec2Memory, '2026-11', 'u7inh-32tb.480xlarge'),
		hardware: read('any instance type, GPUs and bare metal too', ec2Intro, '2026-11'),
		'host-os': read(['Linux', 'Windows', 'macOS'], macInstances, '2026-11'),
		'host-access': read('the machine', ec2Intro, '2026-11'),
		'isolated-by': read('a virtual machine of your own', ec2Intro, '2026-11'),
		'starts-in': read('a few minutes', batchFargate, '2026-11', 'typically'),
		'grows-by': read('instances, by an Auto Scaling group', ec2Recovery, '2026-11'),
		'operated-by': read('you', spotHow, '2026-11', 'the hardware is AWS’s'),
		'first-step': read('an instance, or a launch template', ec2Intro, '2026-11'),

		// Beside databases: trees/database.
		'capacity-max': without('The disks that you attach set it.'),
		'data-model': read('whatever your software keeps', rdsIntro, '2026-11'),
		'spoken-to-in': read('the protocol of your software', rdsIntro, '2026-11'),
		transactions: read('by what you install', rdsIntro, '2026-11'),
		consistency: read('as you set it up', rdsIntro, '2026-11'),
		'writes-go-to': read('as you set it up', rdsIntro, '2026-11'),
		'survives-az': read('if you choose so', rdsIntro, '2026-11', 'you copy the data yourself'),
		'across-regions': read('as you set it up', rdsIntro, '2026-11'),
		copies: read('those that you make', rdsIntro, '2026-11', 'snapshots of disks, or dumps'),
		'reached-in': read('inside a VPC', ec2Intro, '2026-11', 'a public address is possible'),
		'floor-month': read(0.4, onDemandPrices, '2026-11', 'worked out: one t4g.micro'),
		'database-hour': read(
			45,
			onDemandPrices,
			'2026-11',
			'worked out: r7g.large beside db.r7g.large'
		)
	}
});
