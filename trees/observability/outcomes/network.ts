/** Outcomes about traffic. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cloudWatchCosts,
	cloudWatchPricing,
	flowLimits,
	flowLogs,
	flowRecords,
	mirroringIntro,
	queryLogApi,
	reachabilityApi,
	vendedLogs,
	vpcPricing
} from '#trees/candidates/delivery/sources.ts';

export const network = {
	'flow-logs': {
		title: 'Turn on VPC Flow Logs.',
		short: 'VPC Flow Logs',
		recommend: ['vpc-flow-logs'],
		lede: 'For each flow they write who, to whom, which port, how much, and whether it was accepted. They stand outside the traffic’s path, so they slow nothing down and can be turned on at any time.',
		rival: {
			candidate: 'traffic-mirroring',
			when: 'addresses and ports don’t answer it, and somebody must read the packets.'
		},
		cost: {
			none: 'not published',
			why: 'Each GB delivered is billed as vended logs, at rates that differ by destination, and then its storage. Busy networks write a lot.',
			page: cloudWatchPricing
		},
		watch: [
			{
				lead: 'There is no yesterday.',
				text: 'Only flows after the start are written. Turn them on for whatever may be asked about.'
			},
			{
				lead: 'Choose the destination by use.',
				text: 'CloudWatch Logs for alarms and quick queries; S3, asked by Athena, for audits and much traffic.'
			},
			{
				lead: 'Fields are fixed.',
				text: 'A flow log can’t be changed. Behind a NAT gateway or load balancer add the packet’s own addresses from the start.'
			},
			{
				lead: 'Not everything is in it.',
				text: 'Queries to Amazon’s DNS server, metadata and DHCP are left out. Names looked up are in Resolver’s query logs.'
			},
			{
				lead: 'Accepted isn’t answered.',
				text: 'A security group let it through; whether the program replied is another question. Reachability Analyzer explains a path without traffic.'
			}
		],
		first: {
			docs: flowLogs,
			resources: ['AWS::EC2::FlowLog', 'AWS::Logs::LogGroup', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'Should that traffic take this way at all?',
				known: 'flow logs show who talks to whom'
			},
			{
				tree: 'traffic-protection',
				ask: 'What should stop the unwanted part?',
				known: 'flow logs show addresses and ports'
			}
		],
		sources: [
			flowLogs,
			flowRecords,
			flowLimits,
			queryLogApi,
			reachabilityApi,
			cloudWatchCosts,
			vendedLogs
		]
	},

	mirror: {
		title: 'Copy the packets with Traffic Mirroring.',
		short: 'Traffic Mirroring',
		recommend: ['traffic-mirroring'],
		lede: 'The network interface’s packets are copied, filtered, and sent to instances or appliances of yours behind a load balancer. Nothing is installed on the server, and nobody there can switch it off.',
		rival: {
			candidate: 'vpc-flow-logs',
			when: 'it turns out that addresses, ports and refusals are enough.'
		},
		cost: {
			none: 'not applicable',
			why: 'Each session is billed by the hour until it is deleted, even if its source is stopped; data transfer, the load balancer and the receivers come on top.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'You run what reads it.',
				text: 'AWS copies; capture, storage and analysis are your instances, as large as the traffic.'
			},
			{
				lead: 'Encrypted stays encrypted.',
				text: 'Behind TLS the tools see who and how much. To read contents, mirror after the point where TLS ends.'
			},
			{
				lead: 'Only some instance types.',
				text: 'Check the source’s type first. A change to another type ends the copy and not the bill.'
			},
			{
				lead: 'Filter early.',
				text: 'Mirror the ports in question and cut packets short, or a second network’s worth of data flows.'
			},
			{
				lead: 'Contents are personal.',
				text: 'Settle who may look, and when it is deleted.'
			}
		],
		first: {
			docs: mirroringIntro,
			resources: [
				'AWS::EC2::TrafficMirrorTarget',
				'AWS::EC2::TrafficMirrorFilter',
				'AWS::EC2::TrafficMirrorSession'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'What shares the copies out over the appliances?',
				known: 'mirrored packets arrive by UDP'
			},
			{
				tree: 'threat-detection',
				ask: 'Would GuardDuty do without packets?',
				known: 'somebody wants attacks found in traffic'
			}
		],
		sources: [mirroringIntro, flowLogs]
	}
} satisfies Record<string, OutcomeWords>;
