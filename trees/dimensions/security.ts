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
		unit: unit('KB'),
		scale: 'log'
	},
	'values-most': {
		name: 'Values in one account and Region, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('value', 'values'),
		scale: 'log'
	},
	'reads-second': {
		name: 'Reads a second, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('read', 'reads'),
		scale: 'log'
	},
	'reads-raised': {
		name: 'Reads a second, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('read', 'reads'),
		scale: 'log'
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
	}
});
