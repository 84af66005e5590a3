/** Secrets, keys, settings, and who may use them. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const security = defineDimensions({
	'changes-itself': {
		name: 'Changes the credential by itself',
		group: 'Security',
		kind: 'one-of',
		options: ['on a schedule', 'at every sign-in', 'no'],
		help: 'Whether a password or a key is replaced without anybody’s hand, which is called rotation.'
	},
	'encrypted-by': {
		name: 'Encrypted with',
		group: 'Security',
		kind: 'phrase'
	},
	'access-by': {
		name: 'Who may read it is set in',
		group: 'Access',
		kind: 'phrase'
	},
	'programs-get-it': {
		name: 'Programs get it by',
		group: 'Access',
		kind: 'phrase'
	},
	'change-reaches': {
		name: 'A change reaches programs',
		group: 'Access',
		kind: 'phrase'
	},
	'left-to-you': {
		name: 'Left to you',
		group: 'At a glance',
		kind: 'phrase'
	},
	'value-month': {
		name: 'Price of keeping a value for a month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of an advanced parameter’s'),
		help: 'One secret or value that is kept, where an advanced parameter of Parameter Store is 100. Calls, keys and rotation come on top. Derived from an example in the documentation and other people’s copies of the price list of autumn 2026; the price pages have today’s figures.'
	},
	'value-size': {
		name: 'Value, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('KB')
	},
	'values-most': {
		name: 'Values in one account and Region, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('value', 'values')
	},
	'reads-second': {
		name: 'Reads a second, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('read', 'reads')
	},
	'reads-raised': {
		name: 'Reads a second, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('read', 'reads')
	},
	'versions-kept': {
		name: 'Versions of a value kept, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('version', 'versions')
	},
	'policies-most': {
		name: 'Expiry and reminder policies of one value, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('policy', 'policies')
	},
	'rotation-least': {
		name: 'Changed as often as every',
		group: 'Security',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'rotation-default': {
		name: 'Changed by a managing service every, by default',
		group: 'Security',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'recovery-window': {
		name: 'Deleted secrets can be restored for',
		group: 'Security',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'value-cached': {
		name: 'The Lambda extension keeps a value for, by default',
		group: 'Access',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'credential-default': {
		name: 'Credentials last, by default',
		group: 'Security',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'credential-most': {
		name: 'Credentials last, at most',
		group: 'Security',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'token-valid': {
		name: 'A token opens a connection for',
		group: 'Security',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},

	'looks-at': {
		name: 'Looks at',
		group: 'Traffic',
		kind: 'phrase'
	},
	'filters-by': {
		name: 'Can tell traffic apart by',
		group: 'Traffic',
		kind: 'set',
		options: [
			'addresses',
			'ports',
			'protocols',
			'domain names',
			'countries',
			'request content',
			'attack patterns',
			'how often'
		]
	},
	'watches-traffic': {
		name: 'Watches traffic that',
		group: 'Traffic',
		kind: 'set',
		options: ['comes in', 'goes out', 'passes between VPCs', 'stays in a subnet']
	},
	'stands-at': {
		name: 'Stands at',
		group: 'Traffic',
		kind: 'phrase'
	},
	'rules-can': {
		name: 'Its rules can',
		group: 'Traffic',
		kind: 'phrase'
	},
	'answers-pass': {
		name: 'Lets answers pass by itself',
		group: 'Traffic',
		kind: 'yes-no',
		help: 'A stateful filter remembers each connection, so that the answer to a permitted call needs no rule of its own.'
	},
	'sees-inside-tls': {
		name: 'Sees inside TLS',
		group: 'Traffic',
		kind: 'yes-no',
		help: 'Whether it can read what is sent over HTTPS and other encrypted connections.'
	},
	'needs-routes': {
		name: 'Traffic must be led through it',
		group: 'Fit',
		kind: 'yes-no',
		help: 'It sees only what route tables send its way.'
	},
	'on-by-itself': {
		name: 'There without your doing',
		group: 'Fit',
		kind: 'yes-no'
	},
	'across-accounts': {
		name: 'Covers many accounts by',
		group: 'Access',
		kind: 'phrase'
	},
	'protection-month': {
		name: 'Fixed price of a month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a firewall endpoint’s'),
		help: 'One endpoint of AWS Network Firewall, in one Availability Zone, is 100. Requests, queries and traffic come on top. Ratios only: the price of the endpoint was read in other people’s copies of the price list, others in AWS’s own guides. The price pages have today’s figures.'
	},
	'filter-rules': {
		name: 'Filter rules, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('rule', 'rules')
	},
	'filter-rules-raised': {
		name: 'Filter rules, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('rule', 'rules')
	},
	'groups-per-interface': {
		name: 'Security groups of one network interface, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('group', 'groups')
	},
	'body-inspected': {
		name: 'Request body that it reads, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('KB')
	},
	'rule-capacity-included': {
		name: 'Rule capacity in the basic price',
		group: 'Price',
		kind: 'number',
		unit: unit('WCU')
	},
	'rule-capacity-most': {
		name: 'Rule capacity, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('WCU')
	},
	'rate-rules-most': {
		name: 'Rules that count requests, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('rule', 'rules')
	},
	'rate-window': {
		name: 'Counts requests over',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'rate-least': {
		name: 'Lowest limit on requests',
		group: 'Limits',
		kind: 'number',
		unit: unit('request', 'requests')
	},
	'rate-held-back': {
		name: 'Addresses that a rule holds back at once',
		group: 'Limits',
		kind: 'number',
		unit: unit('address', 'addresses')
	},
	'address-list-most': {
		name: 'Address ranges in one list, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('range', 'ranges')
	},
	'inspected-rate': {
		name: 'Traffic through one zone, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps')
	},
	'subscription-term': {
		name: 'Subscription runs for',
		group: 'Price',
		kind: 'number',
		unit: unit('year', 'years')
	},
	'policies-default': {
		name: 'Policies in a Region, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('policy', 'policies')
	},
	'policy-accounts': {
		name: 'Accounts under one policy, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('account', 'accounts')
	},

	'who-signs-in': {
		name: 'Made for signing in',
		group: 'Fit',
		kind: 'set',
		options: ['customers', 'staff', 'programs', 'other accounts', 'Windows servers']
	},
	'opens-what': {
		name: 'Opens',
		group: 'Fit',
		kind: 'set',
		options: [
			'your application',
			'AWS services',
			'AWS accounts',
			'business applications',
			'Windows servers and shares'
		]
	},
	'people-kept': {
		name: 'Where the people are kept',
		group: 'Access',
		kind: 'phrase'
	},
	'gives-out': {
		name: 'After signing in, one holds',
		group: 'Access',
		kind: 'phrase'
	},
	'trusts-others': {
		name: 'Lets others vouch by',
		group: 'Access',
		kind: 'phrase',
		help: 'Whether somebody who is known elsewhere can sign in without a second account, which is called federation.'
	},
	'second-factor': {
		name: 'Second factor',
		group: 'Security',
		kind: 'phrase',
		help: 'A code, a key or a finger beside the password: multi-factor authentication, MFA for short.'
	},
	'rights-by': {
		name: 'What one may do is set in',
		group: 'Access',
		kind: 'phrase'
	},
	'needs-line': {
		name: 'Needs a line to your own network',
		group: 'Fit',
		kind: 'yes-no',
		help: 'Whether signing in stops when the VPN or Direct Connect to your own building is down.'
	},
	'directory-month': {
		name: 'Fixed price of a directory’s month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a Standard directory’s'),
		help: 'What is paid whoever signs in, where the Standard edition of AWS Managed Microsoft AD with its two domain controllers is 100. People, shared accounts and more controllers come on top. The ratio of the editions is worked out from an older copy of the price list by others; the price page has today’s figures.'
	},
	'people-held': {
		name: 'People it can hold, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('person', 'people')
	},
	'objects-about': {
		name: 'Objects it is made for, about',
		group: 'Limits',
		kind: 'number',
		unit: unit('object', 'objects')
	},
	'stays-signed-in': {
		name: 'Stays signed in, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'mails-day': {
		name: 'E-mails a day without SES',
		group: 'Limits',
		kind: 'number',
		unit: unit('e-mail', 'e-mails')
	},
	'providers-default': {
		name: 'Identity providers, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('provider', 'providers')
	},
	'chained-most': {
		name: 'Credentials that one role gets from another last, at most',
		group: 'Security',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'directory-regions': {
		name: 'Regions of one directory, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Region', 'Regions')
	},

	finds: {
		name: 'Finds',
		group: 'Findings',
		kind: 'set',
		options: [
			'attacks',
			'malware',
			'software flaws',
			'reachable ports',
			'sensitive data',
			'wrong settings',
			'outside access',
			'inside access',
			'unused rights',
			'dangerous combinations',
			'how it came about'
		]
	},
	'reads-from': {
		name: 'What it reads',
		group: 'Findings',
		kind: 'phrase'
	},
	'looks-when': {
		name: 'It looks',
		group: 'Findings',
		kind: 'phrase'
	},
	'agent-needed': {
		name: 'Needs an agent on servers',
		group: 'Fit',
		kind: 'yes-no',
		help: 'A small program that must run on each server or beside each container.'
	},
	'needs-first': {
		name: 'Must be there first',
		group: 'Fit',
		kind: 'phrase'
	},
	'does-about-it': {
		name: 'What it does about it',
		group: 'Findings',
		kind: 'phrase'
	},
	'trial-days': {
		name: 'Free trial',
		group: 'Price',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'unused-window': {
		name: 'Looks back for unused rights, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'buckets-scanned': {
		name: 'Buckets scanned for malware, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('bucket', 'buckets')
	},
	'object-scanned': {
		name: 'Largest file scanned for malware',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'repeats-told': {
		name: 'Repeats of a finding are told every, by default',
		group: 'Findings',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'graph-volume': {
		name: 'Data taken in before it stops, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('TB a day')
	},
	'example-month': {
		name: 'Price of an example account for a month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of GuardDuty’s'),
		help: 'What GuardDuty asks for a million management events and 20 GB of flow and DNS logs is 100. Each other reads its own part of the same account: 10 instances of two vCPUs, 100 roles and users, 30 buckets, 1,000 changes, 3,000 checks. A rough order of size, worked out from other people’s copies of AWS’s price pages of 2024 to 2026; the price pages have today’s figures.'
	},

	'key-kept-by': {
		name: 'The key is kept by',
		group: 'Keys',
		kind: 'phrase'
	},
	'encrypts-where': {
		name: 'Encrypts and decrypts',
		group: 'Keys',
		kind: 'one-of',
		options: ['S3', 'your program']
	},
	'key-use-recorded': {
		name: 'Use of the key is recorded',
		group: 'Keys',
		kind: 'phrase'
	},
	'key-changed': {
		name: 'The key is changed',
		group: 'Keys',
		kind: 'phrase',
		help: 'New key material for what is written from then on, which is called rotation. What was written before stays readable.'
	},
	'shut-off-by': {
		name: 'You can make all of it unreadable by',
		group: 'Keys',
		kind: 'phrase'
	},
	'encryption-layers': {
		name: 'Layers of encryption',
		group: 'Security',
		kind: 'number',
		unit: unit('layer', 'layers')
	},
	'services-decrypt': {
		name: 'AWS services can read what is in it',
		group: 'Access',
		kind: 'phrase',
		help: 'Whether queries, scanners and other services that open objects for you get at the contents.'
	},
	'bucket-default': {
		name: 'A bucket can do it by default',
		group: 'Fit',
		kind: 'yes-no'
	},
	'encrypted-copies': {
		name: 'S3 Replication copies it',
		group: 'Fit',
		kind: 'phrase'
	},
	'onto-existing': {
		name: 'Objects that are there get it by',
		group: 'Fit',
		kind: 'phrase'
	},
	'key-month': {
		name: 'Fixed price of the key for a month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a KMS key’s'),
		help: 'A customer managed key in AWS KMS is 100. Calls come on top, and a monthly fee each for the first and the second change of the key.'
	},
	'kms-calls': {
		name: 'KMS calls for reading a thousand objects',
		group: 'Price',
		kind: 'number',
		unit: unit('call', 'calls'),
		help: 'Each call is charged and counts towards a quota.'
	},
	'kms-calls-second': {
		name: 'KMS calls a second, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('call', 'calls')
	},
	'rotation-chosen': {
		name: 'Automatic rotation can be set to every',
		group: 'Keys',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'rotation-usual': {
		name: 'Automatic rotation comes every, by default',
		group: 'Keys',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'deletion-wait': {
		name: 'A key marked for deletion can be saved for',
		group: 'Keys',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'key-distance': {
		name: 'Round trip to your key manager, advised at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('ms')
	},
	'modules-needed': {
		name: 'Hardware modules to start with, at least',
		group: 'Limits',
		kind: 'number',
		unit: unit('module', 'modules')
	}
});
