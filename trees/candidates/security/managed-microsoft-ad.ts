import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	directoryIntro,
	directoryPricing,
	hybridAd,
	hybridAdNeeds,
	managedAd,
	managedAdQuotas,
	managedAdSharing,
	managedAdTrust
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'managed-microsoft-ad',
	name: 'AWS Managed Microsoft AD',
	short: 'Managed Microsoft AD',
	summary:
		'A real Microsoft Active Directory on two domain controllers in your VPC, which AWS patches, watches and backs up.',
	alias: [
		'Active Directory',
		'AD DS',
		'AWS Directory Service',
		'directory service',
		'LDAP',
		'Kerberos',
		'domain join',
		'domain controller',
		'forest trust',
		'Group Policy',
		'Hybrid Edition',
		'hybrid directory'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: { standard: 'Standard', enterprise: 'Enterprise', hybrid: 'Hybrid' }
	},
	facts: {
		'who-signs-in': read(['staff', 'Windows servers'], managedAd, '2026-11'),
		'opens-what': read(
			['Windows servers and shares', 'business applications', 'AWS accounts'],
			directoryIntro,
			'2026-11',
			'AWS accounts by the console alone, or with IAM Identity Center'
		),
		'made-for': byVariant({
			standard: read('small and midsize firms', directoryIntro, '2026-11'),
			enterprise: read('large firms, several Regions', directoryIntro, '2026-11'),
			hybrid: read('taking an existing domain to AWS', hybridAd, '2026-11')
		}),
		cannot: byVariant({
			standard: read(
				'be the same domain as yours',
				managedAd,
				'2026-11',
				'it is a new one, which can trust yours'
			),
			enterprise: read(
				'be the same domain as yours',
				managedAd,
				'2026-11',
				'it is a new one, which can trust yours'
			),
			hybrid: read(
				'do without two domain controllers of yours',
				hybridAdNeeds,
				'2026-11',
				'and their primary must always be reachable'
			)
		}),
		'people-kept': byVariant({
			standard: read('in it, or in a domain it trusts', managedAd, '2026-11'),
			enterprise: read('in it, or in a domain it trusts', managedAd, '2026-11'),
			hybrid: read('in your own domain, which reaches into AWS', hybridAd, '2026-11')
		}),
		'gives-out': read(
			'a Kerberos sign-in to the domain',
			managedAdTrust,
			'2026-11',
			'LDAP for Linux programs too'
		),
		'trusts-others': byVariant({
			standard: read('trusts with other Active Directories', managedAdTrust, '2026-11'),
			enterprise: read('trusts with other Active Directories', managedAdTrust, '2026-11'),
			hybrid: read('no trust needed: it extends your domain', hybridAd, '2026-11')
		}),
		'second-factor': read(
			'for AWS applications, by a RADIUS server of yours',
			directoryIntro,
			'2026-11'
		),
		'rights-by': read('groups and Group Policy', directoryIntro, '2026-11'),
		'across-accounts': read(
			'sharing the directory',
			managedAdSharing,
			'2026-11',
			'for a fee, over connected networks'
		),
		'across-regions': byVariant({
			standard: read('none', managedAdQuotas, '2026-11'),
			enterprise: read('the same directory in more Regions', managedAdQuotas, '2026-11')
		}),
		'needs-line': byVariant({
			standard: read(false, managedAd, '2026-11', 'a trust with your own building needs one'),
			enterprise: read(false, managedAd, '2026-11', 'a trust with your own building needs one'),
			hybrid: read(true, hybridAdNeeds, '2026-11', 'or your domain controllers stand on AWS')
		}),
		'first-quota': read('accounts it is shared with', managedAdQuotas, '2026-11'),
		scope: byVariant({
			standard: read('two zones of one VPC', managedAd, '2026-11'),
			enterprise: read('two zones of a VPC, in one or more Regions', managedAd, '2026-11'),
			hybrid: read('two zones of one VPC', hybridAdNeeds, '2026-11')
		}),
		'operated-by': read(
			'shared',
			directoryIntro,
			'2026-11',
			'AWS runs the controllers; people, groups and policies are yours'
		),
		'billed-for': read('hours by edition; shared accounts on top', managedAdSharing, '2026-11'),
		'directory-month': byVariant({
			standard: read(100, directoryPricing, '2026-11'),
			enterprise: read(
				333,
				directoryPricing,
				'2026-11',
				'worked out from an older copy of the price list'
			)
		}),
		'left-to-you': byVariant({
			standard: read('people, groups, policies, trusts', directoryIntro, '2026-11'),
			enterprise: read('people, groups, policies, trusts', directoryIntro, '2026-11'),
			hybrid: read('your own controllers, people and policies', hybridAdNeeds, '2026-11')
		}),
		'first-step': byVariant({
			standard: read('the directory, in two subnets', managedAd, '2026-11'),
			enterprise: read('the directory, in two subnets', managedAd, '2026-11'),
			hybrid: read('an assessment of your own domain', hybridAdNeeds, '2026-11')
		}),
		'objects-about': byVariant({
			standard: read(30000, directoryIntro, '2026-11', 'an approximation'),
			enterprise: read(500000, directoryIntro, '2026-11', 'an approximation')
		}),
		'accounts-most': byVariant({
			standard: read(25, managedAdQuotas, '2026-11', 'by default'),
			enterprise: read(500, managedAdQuotas, '2026-11', 'by default'),
			hybrid: read(125, managedAdQuotas, '2026-11', 'by default')
		}),
		'directory-regions': byVariant({
			enterprise: read(5, managedAdQuotas, '2026-11')
		})
	}
});
