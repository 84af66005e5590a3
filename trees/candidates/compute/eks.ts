import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	batchFargate,
	ec2Intro,
	ec2Memory,
	eksAuto,
	eksCompute,
	eksFargate,
	eksFargatePods,
	fargatePrices,
	nodeGroupTypes,
	onDemandPrices
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'eks',
	name: 'Amazon EKS',
	short: 'EKS',
	summary:
		'Kubernetes whose control plane AWS runs; its nodes are run by AWS, by you, by Fargate or on your own site.',
	alias: [
		'Kubernetes',
		'k8s',
		'Elastic Kubernetes Service',
		'EKS Auto Mode',
		'Karpenter',
		'managed node groups',
		'Helm',
		'EKS Hybrid Nodes',
		'EKS on Fargate'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			auto: 'Auto Mode',
			nodes: 'managed node groups',
			fargate: 'Fargate',
			hybrid: 'Hybrid Nodes'
		}
	},
	facts: {
		'made-for': read('applications on Kubernetes', ec2Intro, '2026-11'),
		'hand-over': read(['container image'], eksCompute, '2026-11', 'with Kubernetes manifests'),
		'work-suits': read(
			['answers requests', 'runs to an end', 'never stops'],
			eksFargate,
			'2026-11',
			'deployments and jobs'
		),
		'reached-by': read(
			['HTTPS', 'TCP or UDP', 'a queue it polls'],
			eksAuto,
			'2026-11',
			'behind ALB and NLB'
		),
		cannot: byVariant({
			auto: read('run Windows, your own AMI, or let you log in', eksCompute, '2026-11'),
			nodes: read('patch its nodes without you', eksCompute, '2026-11'),
			fargate: read('run DaemonSets, GPUs, EBS volumes or Spot', eksFargate, '2026-11'),
			hybrid: read('use EBS, EFS or nodes that AWS patches', eksCompute, '2026-11')
		}),
		'billed-for': byVariant({
			auto: read('cluster hours, instances, and a fee on them', eksCompute, '2026-11'),
			nodes: read('cluster hours and instances', nodeGroupTypes, '2026-11'),
			fargate: read('cluster hours; vCPU and memory of each pod', eksFargate, '2026-11'),
			hybrid: read('cluster hours and vCPU hours of your nodes', eksCompute, '2026-11')
		}),
		'paid-idle': read('the cluster, and the nodes that still run', nodeGroupTypes, '2026-11'),
		'compute-hour': byVariant({
			nodes: read(100, onDemandPrices, '2026-11', 'worked out; the cluster’s own hour on top'),
			fargate: read(116, fargatePrices, '2026-11', 'worked out; the cluster’s own hour on top')
		}),
		'lowered-by': byVariant({
			auto: read(
				['Spot', 'Savings Plans', 'Reserved Instances'],
				eksCompute,
				'2026-11',
				'its instances bill as EC2; not the fee'
			),
			nodes: read(['Spot', 'Savings Plans', 'Reserved Instances'], nodeGroupTypes, '2026-11'),
			fargate: read(['Savings Plans'], eksFargate, '2026-11', 'no Fargate Spot')
		}),
		'longest-run': byVariant({
			auto: read('21 days on one node', eksAuto, '2026-11', 'then the pod moves'),
			nodes: read('as long as you let it', nodeGroupTypes, '2026-11'),
			fargate: read('until its pod is patched', eksFargate, '2026-11'),
			hybrid: read('as long as you let it', eksCompute, '2026-11')
		}),
		'node-life': byVariant({ auto: read(21, eksAuto, '2026-11', 'can be set lower') }),
		'vcpu-most': byVariant({
			nodes: read(1920, ec2Memory, '2026-11', 'the largest instance'),
			fargate: read(16, eksFargatePods, '2026-11')
		}),
		'memory-most': byVariant({
			nodes: read(32768, ec2Memory, '2026-11', 'the largest instance'),
			fargate: read(120, eksFargatePods, '2026-11')
		}),
		hardware: byVariant({
			auto: read('instance types, GPUs and Arm', eksCompute, '2026-11'),
			nodes: read('instance types, GPUs, Arm, Dedicated Hosts', eksCompute, '2026-11'),
			fargate: read('size only', eksFargate, '2026-11', 'no GPU, no Arm'),
			hybrid: read('your own machines', eksCompute, '2026-11')
		}),
		'host-os': byVariant({
			auto: read(['Linux'], eksCompute, '2026-11', 'Bottlerocket'),
			nodes: read(['Linux', 'Windows'], eksCompute, '2026-11'),
			fargate: read(['Linux'], eksFargate, '2026-11'),
			hybrid: read(['Linux'], eksCompute, '2026-11')
		}),
		'host-access': byVariant({
			auto: read('the container', eksAuto, '2026-11', 'neither SSH nor SSM to nodes'),
			nodes: read('the machine', eksCompute, '2026-11'),
			fargate: read('the container', eksFargate, '2026-11'),
			hybrid: read('the machine', eksCompute, '2026-11')
		}),
		'isolated-by': byVariant({
			auto: read('containers on nodes of your own', eksAuto, '2026-11'),
			nodes: read('containers on nodes of your own', eksCompute, '2026-11'),
			fargate: read('a virtual machine for each pod', eksFargate, '2026-11'),
			hybrid: read('containers on your own machines', eksCompute, '2026-11')
		}),
		'starts-in': read(
			'seconds on a node that runs, minutes for a new one',
			batchFargate,
			'2026-11',
			'a new EC2 instance typically takes a few minutes'
		),
		'grows-by': byVariant({
			auto: read('nodes for pods that find no room', eksAuto, '2026-11', 'Karpenter inside'),
			nodes: read('nodes, by an autoscaler that you run', nodeGroupTypes, '2026-11'),
			fargate: read('a machine for each pod', eksFargatePods, '2026-11'),
			hybrid: read('machines that you add', eksCompute, '2026-11')
		}),
		'operated-by': byVariant({
			auto: read('AWS', eksAuto, '2026-11', 'nodes too; upgrades are yours to plan'),
			nodes: read('shared', nodeGroupTypes, '2026-11', 'you deploy the patched AMIs'),
			fargate: read('AWS', eksFargate, '2026-11', 'no nodes to look after'),
			hybrid: read('shared', eksCompute, '2026-11', 'the machines are yours')
		}),
		'first-step': read('a cluster', eksAuto, '2026-11')
	}
});
