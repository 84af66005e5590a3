/** Outcomes in which addresses and ports decide who may connect. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	firewallGeo,
	firewallManagerIntro,
	firewallManagerNeeds,
	firewallManagerPolicyApi,
	firewallManagerPricing,
	firewallManagerQuotas,
	networkAcls,
	publicAccessApi,
	securityGroupRules,
	securityGroups,
	vpcPricing,
	vpcProtection,
	vpcQuotas
} from '#trees/candidates/security/sources.ts';

export const connections = {
	'security-group': {
		title: 'Say who may connect in security groups.',
		short: 'Security group',
		recommend: ['security-group'],
		lede: 'It lets in what you list and nothing else, lets answers out by itself, and costs nothing. A rule may name another group, such as the web servers’, and holds for servers to come.',
		against: {
			'network-acl': 'It would need rules for the answers, and knows addresses only.'
		},
		rival: {
			candidate: 'network-acl',
			when: 'an address must be refused though others may come, or a subnet needs a lock that no server’s owner can open.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['network-acl', 'network-firewall'],
			says: 'Groups and their rules are free, however many servers they hold for. You pay for the work of keeping them small.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'Nothing goes in, everything goes out.',
				text: 'That is how a new group begins. If a server must not call the internet, take out the rule that lets all leave.'
			},
			{
				lead: 'Never open to all for administrators.',
				text: 'SSH and remote desktop open to the whole internet are tried within minutes. Name your addresses, or use Session Manager and no open port.'
			},
			{
				lead: 'Name groups, not addresses.',
				text: 'Balancer, servers, database: each admits the group before it. Through an appliance or a firewall that rule fails; there, name the other side’s addresses.'
			},
			{
				lead: 'All rules add up.',
				text: 'A server takes up to {security-group.groups-per-interface} groups by default, and the most open rule among them wins. A group has {security-group.filter-rules} rules each way unless raised.'
			},
			{
				lead: 'DNS and metadata pass by.',
				text: 'It doesn’t filter queries to the VPC’s resolver, nor the metadata of an instance.'
			},
			{
				lead: 'Shut the VPC if nothing is public.',
				text: 'VPC Block Public Access keeps the internet out of whole VPCs, whatever a group says.'
			}
		],
		older:
			'Older material says that a group belongs to one VPC. It may now be associated with others in the Region, and shared in an organisation.',
		first: {
			docs: securityGroups,
			resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How do servers reach the internet, or other VPCs?',
				known: 'security groups say who may connect'
			},
			{ tree: 'observability', ask: 'Who sees what was refused?' }
		],
		sources: [securityGroups, securityGroupRules, vpcProtection, publicAccessApi]
	},

	'network-acl': {
		title: 'Refuse it at the subnet, with a network ACL.',
		short: 'Network ACL',
		recommend: ['network-acl'],
		lede: 'It refuses packets by address and port for a whole subnet, whatever the servers’ own rules say, and costs nothing. Security groups go on saying who may connect.',
		against: {
			'network-firewall':
				'It refuses far more addresses, but by the hour and with routes to change.'
		},
		rival: {
			candidate: 'network-firewall',
			when: 'the list of refused addresses is long, changes daily, or goes by country or name.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['security-group', 'network-firewall'],
			says: 'Lists and rules are free. What costs is a mistake in them: it cuts off a whole subnet.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'Answers need a rule too.',
				text: 'It remembers nothing. Callers are answered on high ports that they choose, so let these out, and in for calls of your own. This is what breaks most often.'
			},
			{
				lead: 'Room for few.',
				text: '{network-acl.filter-rules} rules each way, {network-acl.filter-rules-raised} if you ask, and the network may then get slower. It is no place for a list of bad addresses.'
			},
			{
				lead: 'The order decides.',
				text: 'The first rule that matches is the last that is read. Refusals stand above what allows, with gaps between the numbers.'
			},
			{
				lead: 'It sees the balancer, not the caller.',
				text: 'Servers behind an ALB get its packets; only the balancer’s own subnets see callers, and behind CloudFront not even these. Refuse web callers in AWS WAF.'
			},
			{
				lead: 'Inside a subnet it is blind.',
				text: 'It looks at packets that enter or leave. Between two servers of one subnet only security groups count.'
			}
		],
		first: {
			docs: networkAcls,
			resources: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How should the VPC be divided and joined?',
				known: 'a network ACL guards the subnet'
			},
			{ tree: 'observability', ask: 'Who sees what was refused?' }
		],
		sources: [networkAcls, vpcProtection, vpcQuotas, firewallGeo]
	},

	'manager-groups': {
		title: 'Hold rules for servers everywhere, with Firewall Manager.',
		short: 'Firewall Manager, SG',
		recommend: ['firewall-manager', 'security-group'],
		lede: 'A policy puts common security groups on servers of all accounts, or finds and mends rules that are too open. New accounts and new servers come under it by themselves.',
		against: {
			'network-acl': 'By itself it is set in each VPC. Firewall Manager has policies for it too.'
		},
		rival: {
			candidate: 'aws-config',
			when: 'rules that are too open need only be found and reported; then its ready rules are enough.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['security-group', 'network-firewall'],
			says: 'Each policy costs by the month in each Region, whatever the number of accounts. AWS Config, which it needs everywhere, counts changes and often costs more.',
			page: firewallManagerPricing
		},
		watch: [
			{
				lead: 'Report first, mend later.',
				text: 'A policy that mends closes ports that somebody uses. Let it only report for some weeks, and talk to those whom it names.'
			},
			{
				lead: 'It needs AWS Config everywhere.',
				text: 'And an organisation, in which one member account becomes its administrator. Accounts without Config are not seen.'
			},
			{
				lead: 'Three kinds of policy.',
				text: 'One spreads common groups, one audits what rules say, one finds groups that are unused or alike. A policy is of one kind.'
			},
			{
				lead: 'A Region at a time.',
				text: 'Each Region needs policies of its own, {firewall-manager.policies-default} in all by default; {firewall-manager.policy-accounts} accounts under one.'
			},
			{
				lead: 'Refusals as well.',
				text: 'Policies for network ACLs put first and last rules of yours around those of the teams.'
			},
			{
				lead: 'Nothing public at all?',
				text: 'VPC Block Public Access can be declared for the whole organisation, and is simpler than any list.'
			}
		],
		older:
			'Older material says that Firewall Manager handles AWS WAF and Shield only. It also handles groups, network ACLs and firewalls.',
		first: {
			docs: firewallManagerNeeds,
			resources: ['AWS::FMS::Policy', 'AWS::EC2::SecurityGroup']
		},
		next: [
			{
				tree: 'threat-detection',
				ask: 'What finds an intruder who came in all the same?',
				known: 'Firewall Manager holds security groups in all accounts'
			},
			{
				tree: 'observability',
				ask: 'Who records how rules change?',
				known: 'AWS Config is on everywhere'
			}
		],
		sources: [firewallManagerIntro, firewallManagerPolicyApi, firewallManagerQuotas]
	}
} satisfies Record<string, OutcomeWords>;
