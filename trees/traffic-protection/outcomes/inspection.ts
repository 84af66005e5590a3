/** Outcomes in which names are refused, or packets are looked into. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	applianceMode,
	elbPricing,
	gwlbIntro,
	gwlbStart
} from '#trees/candidates/network/sources.ts';
import {
	dnsFirewallFailApi,
	dnsFirewallIntro,
	dnsFirewallPricing,
	dnsFirewallRuleApi,
	firewallCreateApi,
	firewallDomainsApi,
	firewallEndpointApi,
	firewallIntro,
	firewallPricing,
	firewallQuotas,
	firewallStart,
	firewallTls,
	firewallTransit,
	firewallVpc
} from '#trees/candidates/security/sources.ts';

const bothWays = {
	lead: 'Both ways through the same door.',
	text: 'If the answer takes another way, the firewall sees half a conversation and breaks it. Lead each subnet’s traffic to the endpoint in its own zone, and back.'
};
const tls = {
	lead: 'TLS hides the rest.',
	text: 'Without inspection it sees the name that a client says, and a client may lie. TLS inspection opens connections, needs a certificate authority that your servers trust, and slows the start of each.'
};
const pinhole = {
	lead: 'DNS goes past it.',
	text: 'Queries to the VPC’s resolver never reach the firewall, and can carry data out. Add DNS Firewall.'
};
const resources = [
	'AWS::NetworkFirewall::Firewall',
	'AWS::NetworkFirewall::FirewallPolicy',
	'AWS::NetworkFirewall::RuleGroup'
];

export const inspection = {
	'dns-firewall': {
		title: 'Filter by name, with DNS Firewall.',
		short: 'DNS Firewall',
		recommend: ['dns-firewall'],
		lede: 'Servers ask the VPC’s resolver for names; it refuses those on AWS’s lists of malware and command servers, or all that aren’t on yours. No routes change, and only queries are paid for.',
		against: {
			'security-group': 'It can’t filter queries to the VPC’s resolver.'
		},
		rival: {
			candidate: 'network-firewall',
			when: 'only listed destinations may be reached, and nothing may get past by using an address.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['network-firewall', 'security-group'],
			says: 'You pay for queries by the million, and a little for names on lists of your own; AWS’s lists are free. Advanced rules cost by the hour in each VPC.',
			page: dnsFirewallPricing
		},
		watch: [
			{
				lead: 'Addresses need no name.',
				text: 'Malware that carries an address, or asks a resolver elsewhere, is not seen. Close DNS to the outside in the security groups, and HTTPS to known public resolvers in a firewall.'
			},
			{
				lead: 'Only AWS’s own resolver.',
				text: 'If a VPC is set to use another, the rules see nothing and no error says so. Look at its DHCP options first.'
			},
			{
				lead: 'Alert before you block.',
				text: 'Turn on the log of queries, let rules only alert for a while, and allow by name what they catch wrongly. A list of permitted names is made from that log.'
			},
			{
				lead: 'Tunnels need Advanced rules.',
				text: 'Data hidden in invented names is on no list. Advanced rules find the pattern; choose high confidence for blocking.'
			},
			{
				lead: 'Closed when it fails.',
				text: 'By default a query that can’t be judged gets an error. You may choose the other way.'
			},
			{
				lead: 'One rule group for all.',
				text: 'Share it; Firewall Manager joins it to the VPCs of an organisation.'
			}
		],
		first: {
			docs: dnsFirewallIntro,
			resources: [
				'AWS::Route53Resolver::FirewallRuleGroup',
				'AWS::Route53Resolver::FirewallRuleGroupAssociation'
			]
		},
		next: [
			{
				tree: 'threat-detection',
				ask: 'What finds a server that asked for such a name?',
				known: 'DNS Firewall blocks and logs it'
			},
			{
				tree: 'vpc-connectivity',
				ask: 'How do servers reach the internet at all?',
				known: 'their DNS queries are filtered'
			}
		],
		sources: [dnsFirewallIntro, dnsFirewallRuleApi, dnsFirewallFailApi]
	},

	'network-firewall': {
		title: 'Lead all traffic through AWS Network Firewall.',
		short: 'Network Firewall',
		recommend: ['network-firewall'],
		lede: 'Route tables lead what enters and leaves through its endpoint. It permits listed domains, blocks known attacks and remembers each connection; AWS runs and scales it.',
		against: {
			'dns-firewall': 'A program that knows the address gets past it.',
			'security-group': 'It knows neither names nor what is said.'
		},
		rival: {
			candidate: 'dns-firewall',
			when: 'only names that are known to be bad must be stopped, and what goes by addresses may pass.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['dns-firewall', 'gwlb'],
			says: 'Each endpoint costs by the hour, idle or not, and each GB that passes. Gateway endpoints for S3 and DynamoDB keep their traffic, and its price, out of it.',
			page: firewallPricing
		},
		watch: [
			{
				lead: 'No route, no protection.',
				text: 'It sees only what route tables send it, and whatever misses it passes unseen. Draw the routes, and test from each subnet.'
			},
			bothWays,
			tls,
			pinhole,
			{
				lead: 'Not for your web visitors.',
				text: 'Before the balancer their requests are closed by TLS, unless it opens them with your certificates. AWS WAF reads them for less.'
			},
			{
				lead: 'An endpoint in each zone.',
				text: 'In subnets of their own. Across zones you pay for the way, and lose it with the other zone. Above {network-firewall.inspected-rate} in a zone it drops.'
			}
		],
		older:
			'Older material says that a firewall serves one VPC. Endpoints of the same firewall may now stand in other VPCs.',
		first: { docs: firewallStart, resources },
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How does the traffic get out, and how do VPCs join?',
				known: 'Network Firewall stands on the way'
			},
			{
				tree: 'observability',
				ask: 'Who reads what it logs?',
				known: 'it logs alerts, flows and TLS'
			}
		],
		sources: [
			firewallIntro,
			firewallVpc,
			firewallTls,
			firewallDomainsApi,
			firewallQuotas,
			firewallEndpointApi
		]
	},

	'network-firewall-hub': {
		title: 'Inspect at the hub, with AWS Network Firewall.',
		short: 'Network Firewall, hub',
		recommend: ['network-firewall'],
		lede: 'Attached to the transit gateway, one firewall sees what passes between VPCs, sites and the internet. New VPCs come under it by a route, and all share its endpoints.',
		against: {
			'security-group': 'It says who may connect, not what passes.',
			'firewall-manager':
				'It can put a firewall into every VPC; each endpoint then costs by the hour.'
		},
		rival: {
			candidate: 'firewall-manager',
			when: 'VPCs must keep a firewall each, so that no hub can take all of them down.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['gwlb', 'dns-firewall'],
			says: 'Few endpoints serve all VPCs, but each GB pays for the transit gateway and for the firewall. Don’t lead through it what needs no look.',
			page: firewallPricing
		},
		watch: [
			{
				lead: 'One place for all to fail.',
				text: 'A wrong rule cuts all VPCs off from each other. Try rules as alerts first, and keep an endpoint in every zone with workloads.'
			},
			{
				lead: 'Two route tables at the hub.',
				text: 'VPCs lead to the firewall; the firewall’s own table leads back. With a single table packets go round in circles, or VPCs talk past it.'
			},
			{
				lead: 'Appliance mode, with your own inspection VPC.',
				text: 'Turn it on for that attachment, or answers arrive in another zone and are dropped. A firewall attached to the transit gateway itself spares you that VPC.'
			},
			{
				lead: 'Peered VPCs can’t be inspected.',
				text: 'Move them to the transit gateway first.'
			},
			pinhole,
			{
				lead: 'Name your own networks.',
				text: 'Domain rules look only at the firewall’s own VPC until you list the other networks in its variable.'
			}
		],
		older:
			'Older material always builds an inspection VPC. A firewall can now be attached to the transit gateway itself.',
		first: { docs: firewallStart, resources: [...resources, 'AWS::EC2::TransitGateway'] },
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How do the VPCs join?',
				known: 'a transit gateway, with Network Firewall in its middle'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'How do sites join the hub?',
				known: 'what comes from them is inspected'
			}
		],
		sources: [firewallCreateApi, firewallTransit, firewallVpc, firewallDomainsApi, applianceMode]
	},

	gwlb: {
		title: 'Lead the traffic through your vendor’s appliances, with a GWLB.',
		short: 'GWLB',
		recommend: ['gwlb'],
		lede: 'Routes lead packets to its endpoint; it hands each flow to one of your appliances and takes it back. Rules, licences and skills that you have go on to count.',
		rival: {
			candidate: 'network-firewall',
			when: 'the vendor is a habit rather than a rule: then AWS runs the firewall, and there is nothing to license.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['network-firewall', 'dns-firewall'],
			says: 'Balancer and endpoints are cheap. The appliances aren’t: instances in every zone, licences, and people who patch them.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'The appliances are yours.',
				text: 'You scale, patch and replace them, in two zones at least. If none is healthy, the traffic stops.'
			},
			{
				lead: 'Ask the vendor for GENEVE.',
				text: 'An appliance that doesn’t speak it can’t stand behind a Gateway Load Balancer.'
			},
			bothWays,
			{
				lead: 'TLS stays closed.',
				text: 'Packets are handed on as they are. Whether they can be opened is the appliance’s matter, with a certificate authority of yours.'
			},
			{
				lead: 'As a service, perhaps.',
				text: 'Some vendors run their firewall for you; Firewall Manager spreads those of two of them over accounts.'
			}
		],
		first: {
			docs: gwlbStart,
			resources: [
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::EC2::VPCEndpointService',
				'AWS::EC2::VPCEndpoint'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Endpoints in each VPC, or one inspection VPC?',
				known: 'appliances stand behind a Gateway Load Balancer'
			},
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of appliances?',
				known: 'appliances stand behind a Gateway Load Balancer'
			}
		],
		sources: [gwlbIntro, applianceMode]
	}
} satisfies Record<string, OutcomeWords>;
