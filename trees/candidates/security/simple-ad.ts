import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { directoryIntro, otherDirectoryPricing, simpleAd, simpleAdChange } from './sources.ts';

export const candidate = defineCandidate({
	id: 'simple-ad',
	name: 'Simple AD',
	short: 'Simple AD',
	summary:
		'A small directory by Samba that behaves like an Active Directory in the basics; closed to new customers.',
	alias: ['AWS Directory Service', 'Samba', 'Samba 4', 'cheap Active Directory'],
	topic: 'security',
	status: {
		kind: 'closed-to-new',
		since: '2026-07',
		instead: 'AWS Managed Microsoft AD, or AD Connector to a directory of your own',
		source: simpleAd
	},
	facts: {
		'who-signs-in': read(['staff', 'Windows servers'], directoryIntro, '2026-11'),
		'opens-what': read(
			['Windows servers and shares', 'business applications', 'AWS accounts'],
			directoryIntro,
			'2026-11',
			'not FSx, RDS or IAM Identity Center'
		),
		'made-for': read('small directories with the basics', directoryIntro, '2026-11'),
		cannot: read('trust others, ask for a second factor, serve FSx or RDS', simpleAd, '2026-11'),
		'people-kept': read('in it', directoryIntro, '2026-11'),
		'gives-out': read('a Kerberos sign-in to the domain', directoryIntro, '2026-11'),
		'trusts-others': read('nothing', simpleAd, '2026-11'),
		'second-factor': read('none', simpleAd, '2026-11'),
		'rights-by': read('groups and basic group policies', directoryIntro, '2026-11'),
		'across-accounts': without('Sharing is described for AWS Managed Microsoft AD only.'),
		'across-regions': without('A directory stands in one Region, and no copy is described.'),
		'needs-line': read(false, directoryIntro, '2026-11'),
		'first-quota': read(
			'people it is made for',
			simpleAd,
			'2026-11',
			'500 in a small one, 5,000 in a large one'
		),
		scope: read('one directory in the cloud', directoryIntro, '2026-11'),
		'operated-by': read(
			'shared',
			directoryIntro,
			'2026-11',
			'AWS runs the servers; people and groups are yours'
		),
		'billed-for': read('hours by size, small or large', otherDirectoryPricing, '2026-11'),
		'directory-month': unpublished(
			'The guide gives no rate; the price page has it by size and Region.'
		),
		'left-to-you': read('people and groups', directoryIntro, '2026-11'),
		'first-step': read(
			'none, unless you are a customer of it already',
			simpleAdChange,
			'2026-11',
			'who is may create more'
		),
		'people-held': read({ from: 500, to: 5000 }, simpleAd, '2026-11', 'by size')
	}
});
