import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'tick-the-box',
		title: 'A box on a form',
		story:
			'We rent out party tents, and a customer who equips town festivals sent a form with forty questions. Number nineteen asks whether our stored documents are encrypted at rest; yes or no, nothing further. The documents are quotes and photographs in one bucket, made last year, and a single web application reads and writes them. Our developer has found four abbreviations in the console and a blog that recommends the most expensive one. The boss wants to spend nothing on tents that stay folded in winter, and would like to tick the box truthfully by Friday.',
		answers: { more: 'no' },
		settles: {},
		outcome: 'default'
	},
	{
		id: 'small-files-bill',
		title: 'A line on the bill',
		story:
			'Sensors in greenhouses write nine million small files a day into a bucket, and an analysis reads them again at night. When the project began somebody chose a key in a pull-down list, and now a line of the bill for calls to that key is larger than the one for storage. We went through our contracts and asked the growers: nobody has ever required anything about keys, encrypted at rest will do. No other account touches the data, no auditor comes. We would like this line to disappear, and have no wish to replace it by another.',
		answers: { more: 'no' },
		settles: { more: 'nobody has ever required anything about keys, encrypted at rest will do' },
		outcome: 'default'
	},
	{
		id: 'who-opened-the-file',
		title: 'The mayor’s medical file',
		story:
			'A clinic keeps scanned files of patients in a bucket. After the mayor broke a leg, a newspaper knew of it on the same evening, and the data protection officer asked who had opened that file. Nobody could tell her. From now on she wants a record that names each document with the employee’s role and the time, for reading as well as writing. About encryption she has no complaint: everything in the bucket is encrypted, and she sees no reason why anybody here should look after keys. The log must be out of reach of those who appear in it.',
		answers: { more: 'record', recorded: 'object' },
		settles: {
			more: 'From now on she wants a record',
			recorded: 'a record that names each document with the employee’s role and the time'
		},
		outcome: 'data-events'
	},
	{
		id: 'trail-of-the-key',
		title: 'A sentence from the auditors',
		story:
			'Our payroll bureau has been certified, with one finding: for the bucket with pay slips there must be an audit trail that shows when the encryption key was used and by whom. The auditors were content that we don’t manage the key; indeed they would rather that nobody here could. Two programs of ours write and read the slips, both in the one account that the bureau has. It should cost as little as possible, since a hundred and twenty small shops pay us eleven euros a month each, and there is nobody to run anything new.',
		answers: { more: 'record', recorded: 'key', accounts: 'one' },
		settles: {
			more: 'there must be an audit trail',
			recorded: 'shows when the encryption key was used and by whom',
			accounts: 'both in the one account that the bureau has'
		},
		outcome: 'managed-key'
	},
	{
		id: 'trail-and-partner',
		title: 'Reports for the reinsurer',
		story:
			'A small insurer puts its loss reports into a bucket, where the reinsurer picks them up with a role from its own AWS account. So far this works on the bucket policy alone. Now the supervisory authority wants evidence of every use of the encryption key, by whom and when, and the department has promised it by the end of the quarter. They have no ambition to rotate or disable anything. A first attempt with a pull-down list in the console worked at once for us, and since then the reinsurer gets “access denied”, which was noticed at a bad moment.',
		answers: { more: 'record', recorded: 'key', accounts: 'several' },
		settles: {
			more: 'wants evidence of every use of the encryption key',
			recorded: 'use of the encryption key, by whom and when',
			accounts: 'picks them up with a role from its own AWS account'
		},
		outcome: 'own-key'
	},
	{
		id: 'landlord-contract',
		title: 'The key stays with the landlord',
		story:
			'We write software for landlords, and the largest of them has put a clause into the contract: the tenants’ papers must be encrypted with a key whose users we determine, which changes once a year, and which can be switched off if the contract ends. Where the key lies they leave to us. Fifteen functions read the papers, together a few hundred times a second, and the finance people have already asked what each call to a key costs. Developers who may list the bucket today should then no longer be able to open what is in it.',
		answers: { more: 'control', origin: 'kms', each: 'no' },
		settles: {
			more: 'a key whose users we determine, which changes once a year, and which can be switched off',
			origin: 'Where the key lies they leave to us'
		},
		outcome: 'own-key'
	},
	{
		id: 'witness-statements',
		title: 'Statements of witnesses',
		story:
			'A law office keeps statements of witnesses, one folder for each case. The key’s policy, which the partners want to write themselves, names the folder that each team may decrypt. Since people are taken off cases, that policy must be checked anew at every attempt, and each opening must appear in the record of the key with the document’s name; the bar association insists on it. There are some two thousand statements, opened perhaps fifty times a day, so nobody worries about the bill. Where the key is made is all the same to them.',
		answers: { more: 'control', origin: 'kms', each: 'yes' },
		settles: {
			more: 'The key’s policy, which the partners want to write themselves',
			origin: 'Where the key is made is all the same to them',
			each: 'that policy must be checked anew at every attempt, and each opening must appear in the record of the key'
		},
		outcome: 'checked-key'
	},
	{
		id: 'dice-in-the-vault',
		title: 'Made in our own vault',
		story:
			'A private bank has a ceremony for keys: three officers meet in the vault, a machine of their own produces the key, and a copy goes into the safe. Their rule says that keys for customers’ documents have to be born in this way and that the bank, not a supplier, holds the original. That a cloud service works with a copy was approved, provided that the bank can take it away at once. The documents lie in a bucket, are searched by queries all day, and slow answers would annoy two hundred advisers. Running machines for this is out of the question.',
		answers: { more: 'control', origin: 'imported' },
		settles: {
			more: 'the bank can take it away at once',
			origin: 'That a cloud service works with a copy was approved'
		},
		outcome: 'imported-key'
	},
	{
		id: 'land-registry',
		title: 'Hardware that nobody shares',
		story:
			'The land registry of a province stores deeds in a bucket, about three hundred new ones a day, and they are rarely looked at again. A regulation from the time of its old computer centre demands that the key be under the registry’s control and be kept in hardware security modules that no other party uses. The ministry’s lawyers have confirmed that such modules may stand at the cloud provider, as long as they are the registry’s alone. There is a team of three who ran the old modules and know what can go wrong with them. The rule will not be changed; we have asked.',
		answers: { more: 'control', origin: 'modules' },
		settles: {
			more: 'demands that the key be under the registry’s control',
			origin: 'kept in hardware security modules that no other party uses'
		},
		outcome: 'module-key'
	},
	{
		id: 'sovereign-archive',
		title: 'The key stays in the country',
		story:
			'A public pension fund archives its decisions in a bucket; a few dozen people look something up each day, and once a month Athena draws statistics from it, which must go on. A new law says that the key for such records may be kept only in the fund’s own key manager, in its own building, never by the provider, and that each use has to be granted there. The vendor of the key manager says that it has an interface for this purpose. That the archive can’t be opened while their line is down is understood and has been signed.',
		answers: { more: 'outside', readers: 'services' },
		settles: {
			more: 'may be kept only in the fund’s own key manager, in its own building, never by the provider',
			readers: 'once a month Athena draws statistics from it, which must go on'
		},
		outcome: 'external-key'
	},
	{
		id: 'vendor-drawings',
		title: 'Every use through our machine',
		story:
			'We build locks for safes. The drawings lie in a bucket and are opened some twenty times a day. Management wants to decide alone who may use the key for them and to be able to stop it at any time. For this there is a key manager in our cellar which already serves three other systems; all use of any key has to go through it, says the owner, and he means it. A consultant warned that it would be slow and that we would be our own weakest link. The owner has answered that he sells locks.',
		answers: { more: 'control', origin: 'outside' },
		settles: {
			more: 'Management wants to decide alone who may use the key',
			origin:
				'a key manager in our cellar which already serves three other systems; all use of any key has to go through it'
		},
		outcome: 'external-key'
	},
	{
		id: 'naval-yard',
		title: 'Twice, says the handbook',
		story:
			'A shipyard that repairs naval vessels stores plans of hulls. The handbook of its client is short on this point: data at rest has to be encrypted in two independent layers, each with a key of its own. Whether the cloud does both doesn’t matter, as the inspector has confirmed in writing. Engineers open the plans with an old viewer that nobody dares to touch, so no change in programs is possible. The plans are large and few, some four hundred in all, and the yard’s office has no fear of a higher price for them.',
		answers: { more: 'layers' },
		settles: { more: 'data at rest has to be encrypted in two independent layers' },
		outcome: 'dual'
	},
	{
		id: 'tenant-keys',
		title: 'Customers bring their keys',
		story:
			'Our backup product writes to any storage that speaks the protocol of S3. Each customer’s installation has its own encryption key, kept in a key store in the customer’s house, and promises them that the storage provider doesn’t keep it. Only our own program writes and restores; no service of the provider has to look inside. The program can send a key with its requests, and was built so years ago: encrypting by itself it never learned. That the provider’s machines have the key while they work is written in the contract and accepted. A customer who loses the key loses the backup, and signs for that.',
		answers: { more: 'outside', readers: 'own', encrypts: 's3' },
		settles: {
			more: 'promises them that the storage provider doesn’t keep it',
			readers: 'Only our own program writes and restores',
			encrypts:
				'That the provider’s machines have the key while they work is written in the contract and accepted'
		},
		outcome: 'sent-key'
	},
	{
		id: 'whistle-blowers',
		title: 'Before it leaves the browser',
		story:
			'A platform takes in reports from people who want to point out wrongs in their companies. Attachments go into a bucket, and our own service in a container reads them. The board’s security concept says that the storage may never get an attachment in the clear; it must arrive encrypted. Keys may be managed in AWS: the board likes that each use is recorded and that somebody can be cut off by a policy. Nothing but our service, written in Java, has to read the attachments. It gets about thirty a day, so the effort in the program is no worry.',
		answers: { more: 'before', wraps: 'kms' },
		settles: {
			more: 'the storage may never get an attachment in the clear; it must arrive encrypted',
			wraps: 'Keys may be managed in AWS'
		},
		outcome: 'client-kms'
	},
	{
		id: 'genome-bank',
		title: 'Bytes that nobody there can read',
		story:
			'A foundation collects genomes of families with a rare disease. The families agreed on one condition: neither the provider of the storage nor anybody who can force it may be able to read them. So the data must be encrypted in the laboratory, before AWS gets it, with a key that never leaves the laboratory’s own safe. Analyses run on machines in the same building, which fetch what they need. Nobody asks for queries or scans in the cloud; the bucket is there because the building has burned once. The statistician would have liked to use a service for her tables, and has been told why not.',
		answers: { more: 'before', wraps: 'own' },
		settles: {
			more: 'the data must be encrypted in the laboratory, before AWS gets it',
			wraps: 'with a key that never leaves the laboratory’s own safe'
		},
		outcome: 'client-own'
	},
	{
		id: 'chamber-of-notaries',
		title: 'Not even for a moment',
		story:
			'The chamber of notaries wants to keep sealed wills in a bucket as a second place beside its own archive. Its rule is about the key: the provider may not keep it, and it may not be handed over in passing either; the key must never leave the chamber. The wills are written and, after a death, fetched by one program of the chamber’s, whose makers are at hand and are willing to change it. No service has to look into a will. There are ninety thousand of them, each a few pages, and they lie there for a lifetime.',
		answers: { more: 'outside', readers: 'own', encrypts: 'program' },
		settles: {
			more: 'the provider may not keep it',
			readers: 'fetched by one program of the chamber’s',
			encrypts: 'it may not be handed over in passing either; the key must never leave the chamber'
		},
		outcome: 'client-own'
	}
];
