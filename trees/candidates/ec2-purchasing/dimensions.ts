/** What the ways to pay for EC2 capacity are compared on. */
import { defineDimensions } from '#lib/tree/candidate.ts';

export const dimensions = defineDimensions({
	scope: {
		name: 'Scope',
		group: 'At a glance',
		kind: 'phrase',
		help: 'Where it holds or applies.'
	},
	'billed-for': { name: 'You pay for', group: 'At a glance', kind: 'phrase' },
	'operated-by': {
		name: 'Who runs it',
		group: 'At a glance',
		kind: 'one-of',
		options: ['AWS', 'you', 'shared'],
		help: 'Who applies, places or replaces what was bought.'
	},
	'first-step': { name: 'You create first', group: 'At a glance', kind: 'phrase' },
	commitment: {
		name: 'Needs a term commitment',
		group: 'At a glance',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/term', 'ec2-purchasing/a-year']
	},

	'discount-most': {
		name: 'Below On-Demand, at most',
		group: 'Price',
		kind: 'number',
		unit: '%',
		help: 'The published maximum: longest term, most upfront, best family. Yours is lower.',
		touchedBy: ['ec2-purchasing/hours', 'ec2-purchasing/interruption']
	},
	'example-discount': {
		name: 'Discount in the example by AWS',
		group: 'Price',
		kind: 'number',
		unit: '%',
		help: 'One year, partial upfront, r5.4xlarge Linux. AWS calls the rates illustrative.',
		touchedBy: ['ec2-purchasing/hours']
	},
	'month-hours': {
		name: 'Billed in an average month',
		group: 'Price',
		kind: 'number',
		unit: 'hours',
		help: 'A term of a year has 365 days, of 24 hours each, over 12 months.',
		touchedBy: ['ec2-purchasing/hours']
	},
	'break-even': {
		name: 'Pays from',
		group: 'Price',
		kind: 'number',
		unit: 'hours a month',
		help: 'The hours billed in an average month × (1 − the discount in the example by AWS).',
		touchedBy: ['ec2-purchasing/hours']
	},
	'break-even-least': {
		name: 'Never pays below',
		group: 'Price',
		kind: 'number',
		unit: 'hours a month',
		help: 'The hours billed in an average month × (1 − the published maximum).',
		touchedBy: ['ec2-purchasing/hours']
	},
	idle: {
		name: 'Bills while nothing runs',
		group: 'Price',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/hours', 'ec2-purchasing/load']
	},
	upfront: {
		name: 'Paid upfront',
		group: 'Price',
		kind: 'set',
		options: ['none', 'partial', 'all']
	},
	'price-moves': {
		name: 'Price moves while it runs',
		group: 'Price',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/deadline']
	},
	'least-billed': { name: 'Least billed', group: 'Price', kind: 'number', unit: 'seconds' },
	'region-fee': {
		name: 'Fee in each Region used',
		group: 'Price',
		kind: 'number',
		unit: 'US dollars an hour',
		touchedBy: ['ec2-purchasing/hardware']
	},
	'plan-applies': {
		name: 'Savings Plans lower its price',
		group: 'Price',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/a-year']
	},

	interrupted: {
		name: 'AWS may take it back',
		group: 'Capacity',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/interruption']
	},
	notice: {
		name: 'Warning before that',
		group: 'Capacity',
		kind: 'number',
		unit: 'minutes',
		touchedBy: ['ec2-purchasing/interruption']
	},
	reserves: {
		name: 'Reserves capacity',
		group: 'Capacity',
		kind: 'one-of',
		options: ['no', 'if zonal', 'yes'],
		touchedBy: ['ec2-purchasing/assurance']
	},
	'ahead-most': {
		name: 'Booked ahead, at most',
		group: 'Capacity',
		kind: 'number',
		unit: 'days',
		touchedBy: ['ec2-purchasing/assurance']
	},
	'ahead-least': {
		name: 'Booked ahead, at least',
		group: 'Capacity',
		kind: 'number',
		unit: 'days',
		touchedBy: ['ec2-purchasing/assurance']
	},
	'ahead-advised': { name: 'Best booked ahead', group: 'Capacity', kind: 'number', unit: 'days' },
	'held-least': {
		name: 'Held, at least',
		group: 'Capacity',
		kind: 'number',
		unit: 'days',
		touchedBy: ['ec2-purchasing/assurance']
	},
	'held-most': {
		name: 'Held, at most',
		group: 'Capacity',
		kind: 'number',
		unit: 'days',
		touchedBy: ['ec2-purchasing/assurance']
	},
	'instances-most': {
		name: 'Instances in one booking',
		group: 'Capacity',
		kind: 'number',
		unit: 'instances'
	},
	'vcpus-least': {
		name: 'Smallest dated booking',
		group: 'Capacity',
		kind: 'number',
		unit: 'vCPUs'
	},
	'ends-early': {
		name: 'Instances end before the end by',
		group: 'Capacity',
		kind: 'number',
		unit: 'minutes'
	},
	'vcpu-quota': {
		name: 'Standard families, by default',
		group: 'Capacity',
		kind: 'number',
		unit: 'vCPUs',
		help: 'Running A, C, D, H, I, M, R, T and Z instances in a Region; raised on request.'
	},

	terms: {
		name: 'Terms offered',
		group: 'Commitment',
		kind: 'set',
		options: ['none', 'days or weeks', '1 year', '3 years'],
		touchedBy: ['ec2-purchasing/term']
	},
	covers: {
		name: 'Covers',
		group: 'Commitment',
		kind: 'set',
		options: ['EC2', 'Fargate', 'Lambda'],
		touchedBy: ['ec2-purchasing/binding']
	},
	follows: {
		name: 'Discount follows a change of',
		group: 'Commitment',
		kind: 'set',
		options: ['size', 'family', 'operating system', 'tenancy', 'Region'],
		touchedBy: ['ec2-purchasing/binding', 'ec2-purchasing/family', 'ec2-purchasing/zone']
	},
	exchanged: {
		name: 'Can be exchanged',
		group: 'Commitment',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/term']
	},
	sold: {
		name: 'Can be sold on',
		group: 'Commitment',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/term']
	},
	'sale-fee': {
		name: 'Fee on a sale',
		group: 'Commitment',
		kind: 'number',
		unit: '% of the price'
	},
	'sale-after': { name: 'Can be sold after', group: 'Commitment', kind: 'number', unit: 'days' },
	'sale-most': {
		name: 'Sales in an account, at most',
		group: 'Commitment',
		kind: 'number',
		unit: 'US dollars'
	},
	'returned-within': { name: 'Returned within', group: 'Commitment', kind: 'number', unit: 'days' },
	'returned-up-to': {
		name: 'Returned up to',
		group: 'Commitment',
		kind: 'number',
		unit: 'US dollars an hour'
	},
	'monthly-quota': {
		name: 'New ones, by default',
		group: 'Commitment',
		kind: 'number',
		unit: 'reservations a month'
	},

	'own-hardware': {
		name: 'Hardware of your own',
		group: 'Hardware',
		kind: 'yes-no',
		help: 'No instance of another account on the same physical server.',
		touchedBy: ['ec2-purchasing/hardware']
	},
	sockets: {
		name: 'Shows sockets and cores',
		group: 'Hardware',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/hardware']
	},
	affinity: {
		name: 'Stays on the same server',
		group: 'Hardware',
		kind: 'yes-no',
		touchedBy: ['ec2-purchasing/hardware']
	},
	licences: {
		name: 'Licences you bring',
		group: 'Hardware',
		kind: 'one-of',
		options: ['full support', 'some'],
		touchedBy: ['ec2-purchasing/hardware']
	}
});
