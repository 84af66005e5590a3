/** Outcomes for packets that appliances inspect in passing. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	applianceMode,
	elbPricing,
	gwlbBalancers,
	gwlbIntro,
	gwlbStart,
	gwlbTargets
} from '#trees/candidates/network/sources.ts';

const resources = [
	'AWS::ElasticLoadBalancingV2::LoadBalancer',
	'AWS::ElasticLoadBalancingV2::TargetGroup',
	'AWS::EC2::VPCEndpointService',
	'AWS::EC2::VPCEndpoint'
];

const geneve = {
	lead: 'The appliance must speak GENEVE.',
	text: 'Ask the vendor. You choose it, license it and run it; AWS’s own Network Firewall needs none of this.'
};
const failing = {
	lead: 'Flows stay with a dead appliance.',
	text: 'By default only new flows go elsewhere when one fails. Turn on rebalancing if your appliances can take over flows in the middle.'
};
const size = {
	lead: 'Large packets vanish.',
	text: 'Above {gwlb.packet-most} they are dropped without a word to the sender, and wrapping adds some bytes. Set the size on both sides.'
};

export const packets = {
	gwlb: {
		title: 'Lead the traffic through a Gateway Load Balancer.',
		short: 'GWLB',
		recommend: ['gwlb'],
		lede: 'Route tables point to its endpoint; it hands each flow to one appliance and takes the packets back. Servers and callers notice nothing, and appliances can be added at will.',
		rival: {
			candidate: 'nlb',
			when: 'the appliance is a proxy or a VPN server that callers address themselves, or it can’t speak GENEVE.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['nlb', 'alb'],
			says: 'You pay for the balancer’s hours and units, for each endpoint by the hour and the data, and most of all for the appliances: instances and licences.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Both ways through the same door.',
				text: 'A missing route back means that an appliance sees half a conversation and drops it. Draw the tables of both directions before you switch.'
			},
			geneve,
			failing,
			{
				lead: 'Subnets of their own.',
				text: 'Endpoint and servers must be in different subnets. A subnet given to the balancer can’t be taken away again.'
			},
			size,
			{
				lead: 'Long connections.',
				text: 'Idle TCP is forgotten after {gwlb.idle-default} by default; later packets are dropped. Set appliance and balancer alike.'
			}
		],
		older:
			'Older material puts appliances in pairs behind two NLBs, or moves routes by script when one fails.',
		first: { docs: gwlbStart, resources },
		next: [
			{
				tree: 'traffic-protection',
				ask: 'A vendor’s appliance, or AWS Network Firewall?',
				known: 'packets must be inspected in passing'
			},
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of appliances?',
				known: 'appliances stand behind a Gateway Load Balancer'
			}
		],
		sources: [gwlbIntro, gwlbBalancers, gwlbTargets]
	},

	'gwlb-central': {
		title: 'Inspect centrally behind a transit gateway, with a GWLB.',
		short: 'GWLB, central',
		recommend: ['gwlb'],
		lede: 'One inspection VPC holds endpoints, balancer and appliances. The transit gateway brings every VPC’s traffic there and back, so that new VPCs are covered by a route.',
		against: {
			nlb: 'It takes connections to a port of its own, not packets that a transit gateway sends along.'
		},
		rival: {
			candidate: 'nlb',
			when: 'only one kind of connection must pass a proxy, and callers can be told its address.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['nlb', 'alb'],
			says: 'One fleet serves all VPCs, but each byte also pays for the transit gateway. With few VPCs, endpoints in each may cost less.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Turn on appliance mode.',
				text: 'It is off by default. Without it, request and answer may come through different zones to different appliances, which drop them.'
			},
			{
				lead: 'One place for all to fail.',
				text: 'Appliance mode keeps flows in one zone, so have healthy appliances in each zone or turn on cross-zone balancing.'
			},
			{
				lead: 'Routes of three kinds.',
				text: 'Transit gateway, attachment subnets and endpoint subnets, each in both directions. One that is missing lets traffic past unseen.'
			},
			{
				lead: 'A Region at a time.',
				text: 'Each Region needs an inspection VPC of its own.'
			},
			geneve,
			size
		],
		older:
			'Older material joins appliances to the transit gateway by VPN tunnels. The balancer’s endpoint is the way for new designs.',
		first: { docs: gwlbStart, resources: [...resources, 'AWS::EC2::TransitGatewayVpcAttachment'] },
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How do the VPCs join?',
				known: 'a transit gateway, with an inspection VPC'
			},
			{
				tree: 'traffic-protection',
				ask: 'A vendor’s appliance, or AWS Network Firewall?',
				known: 'one inspection VPC for all'
			}
		],
		sources: [gwlbIntro, gwlbBalancers, gwlbTargets, applianceMode]
	}
} satisfies Record<string, OutcomeWords>;
