/** Outcomes for what needs an Active Directory. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	adConnector,
	adConnectorStart,
	directoryIntro,
	directoryPricing,
	fsxAd,
	hybridAd,
	hybridAdNeeds,
	managedAd,
	managedAdQuotas,
	managedAdSharing,
	managedAdTrust,
	otherDirectoryPricing,
	rdsOwnAd,
	simpleAd,
	simpleAdChange
} from '#trees/candidates/security/sources.ts';

const older =
	'Older material offers Simple AD for small cases; it is closed to new customers since July 2026.';

const staffToAws = {
	tree: 'identity',
	ask: 'How do staff sign in to the AWS accounts?'
};

export const domain = {
	'managed-ad': {
		title: 'Run a new domain on AWS Managed Microsoft AD.',
		short: 'Managed Microsoft AD',
		recommend: ['managed-microsoft-ad@standard'],
		lede: 'A real Active Directory on two controllers in your VPC. Servers, SQL Server on RDS, FSx and WorkSpaces join it. AWS patches and backs it up; people and policies are yours.',
		against: {
			'simple-ad': 'It is closed to new customers, and serves neither RDS nor FSx.'
		},
		rival: {
			candidate: 'iam-identity-center',
			when: 'no server has to join a domain, and people only want into AWS.'
		},
		cost: {
			dimension: 'directory-month',
			against: ['managed-microsoft-ad@enterprise', 'iam-identity-center'],
			says: 'By the hour, by edition, whoever signs in; each account that shares it and each further controller on top.',
			page: directoryPricing
		},
		watch: [
			{
				lead: 'You are no domain administrator.',
				text: 'You get a part of the tree, not its root. Software that insists on the highest rights of a domain may not install; ask its maker first.'
			},
			{
				lead: 'Choose the name well.',
				text: 'A later trust fails if the two domains share a name. Take one that is used nowhere, not in your office either.'
			},
			{
				lead: 'Mind the edition.',
				text: 'Standard is made for about {managed-microsoft-ad.objects-about.standard} in one Region, Enterprise for {managed-microsoft-ad.objects-about.enterprise} and {managed-microsoft-ad.directory-regions.enterprise}.'
			},
			{
				lead: 'Other accounts share it.',
				text: 'Standard with {managed-microsoft-ad.accounts-most.standard} by default, for a fee each, and their networks must reach it.'
			},
			{
				lead: 'DNS comes along.',
				text: 'Servers find a domain by name. Send queries for it from your VPCs to the directory.'
			}
		],
		older,
		first: {
			docs: managedAd,
			resources: ['AWS::DirectoryService::MicrosoftAD', 'AWS::EC2::DHCPOptions']
		},
		next: [
			{ ...staffToAws, known: 'they stand in a managed Active Directory' },
			{
				tree: 'storage',
				ask: 'Where do file shares lie?',
				known: 'FSx can join the domain'
			},
			{
				tree: 'dns-routing',
				ask: 'Who answers for the domain’s names?',
				known: 'the directory brings DNS servers'
			}
		],
		sources: [
			directoryIntro,
			managedAd,
			managedAdQuotas,
			managedAdSharing,
			managedAdTrust,
			simpleAd
		]
	},

	'ad-connector': {
		title: 'Pass sign-ins on by AD Connector.',
		short: 'AD Connector',
		recommend: ['ad-connector'],
		lede: 'WorkSpaces, the console and EC2 servers that join ask AD Connector; it asks your own controllers and keeps nothing. Names, passwords and rules for them stay where they are.',
		against: {
			'own-identity-provider': 'Its web tokens join no server to a domain.'
		},
		rival: {
			candidate: 'managed-microsoft-ad@standard',
			when: 'another account, another domain, or a database such as RDS for PostgreSQL comes in.'
		},
		cost: {
			none: 'not published',
			why: 'The guide gives no rate, so no ratio is shown. It is paid for by the hour, in two sizes, beside the line to your building.',
			page: otherDirectoryPricing
		},
		watch: [
			{
				lead: 'No line, no sign-in.',
				text: 'Each one travels to your controllers. Give the line a second path, or put a controller of yours on EC2.'
			},
			{
				lead: 'What it doesn’t serve.',
				text: 'Neither RDS nor FSx takes it. FSx and RDS for SQL Server can join your own domain by themselves.'
			},
			{
				lead: 'One domain, one VPC, one account.',
				text: 'Each further domain needs its own, and it can’t be shared. WorkSpaces must stand in its VPC.'
			},
			{
				lead: 'The service account’s password.',
				text: 'If it expires, everything stops. Give it no more than reading, and joining computers where need be.'
			},
			{
				lead: 'A second factor by RADIUS.',
				text: 'It needs a server of yours that speaks it, with the same user names.'
			}
		],
		older,
		first: { docs: adConnectorStart, resources: ['AWS::EC2::VPNConnection'] },
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'By which line, and what if it fails?',
				known: 'every sign-in crosses it'
			},
			{ ...staffToAws, known: 'AD Connector stands' }
		],
		sources: [adConnector, adConnectorStart, directoryIntro, fsxAd, rdsOwnAd, simpleAdChange]
	},

	'managed-ad-trust': {
		title: 'Let AWS Managed Microsoft AD trust your own domain.',
		short: 'Managed AD + trust',
		recommend: ['managed-microsoft-ad@standard'],
		lede: 'RDS, FSx and servers join a second domain on AWS, which other accounts can share. It trusts yours, so people keep the name and password they have.',
		against: {
			'simple-ad': 'It trusts no other domain, and is closed to new customers.'
		},
		rival: {
			candidate: 'managed-microsoft-ad@hybrid',
			when: 'servers on AWS must belong to the very same domain, and yours meets its conditions.'
		},
		cost: {
			dimension: 'directory-month',
			against: ['managed-microsoft-ad@enterprise', 'iam-identity-center'],
			says: 'By the hour, by edition; accounts that share it and the line to your building on top. The price of Hybrid isn’t in the guide.',
			page: directoryPricing
		},
		watch: [
			{
				lead: 'A trust still asks at home.',
				text: 'People stay in your own domain. While the line is down, they can’t sign in on AWS either, unless a controller of yours stands there too.'
			},
			{
				lead: 'Perhaps you need less.',
				text: 'FSx and RDS for SQL Server can join your own domain by themselves, over the line. If nothing else asks, no directory on AWS is needed.'
			},
			{
				lead: 'Which direction.',
				text: 'EC2, RDS and FSx are content with a one-way trust. WorkSpaces, Quick, Identity Center and the console want a two-way one.'
			},
			{
				lead: 'Names must differ.',
				text: 'Domain and NetBIOS names can’t be the same on both sides. DNS needs forwarders both ways, and firewalls a long list of ports.'
			},
			{
				lead: 'Hybrid has conditions.',
				text: 'It wants two controllers of yours, the functional level of Windows Server 2012 R2 or 2016, a primary that is always reachable, and an administrator’s password in Secrets Manager.'
			}
		],
		older: `${older} It doesn’t know the Hybrid Edition yet.`,
		first: {
			docs: managedAdTrust,
			resources: ['AWS::DirectoryService::MicrosoftAD', 'AWS::EC2::VPNConnection']
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'By which line, and what if it fails?',
				known: 'sign-ins of your own people cross it'
			},
			{
				tree: 'storage',
				ask: 'Where do file shares lie?',
				known: 'FSx can join the domain'
			},
			{ ...staffToAws, known: 'they stand in your Active Directory' }
		],
		sources: [managedAdTrust, managedAd, managedAdQuotas, hybridAd, hybridAdNeeds, fsxAd, rdsOwnAd]
	}
} satisfies Record<string, OutcomeWords>;
