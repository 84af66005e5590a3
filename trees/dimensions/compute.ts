/** What the ways to pay for EC2 capacity are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const compute = defineDimensions({
	'discount-most': {
		name: 'Below On-Demand, at most',
		group: 'Price',
		kind: 'number',
		unit: unit('%'),
		help: 'The published maximum: longest term, most upfront, best family. Yours is lower.'
	},
	'example-discount': {
		name: 'Discount in the example by AWS',
		group: 'Price',
		kind: 'number',
		unit: unit('%'),
		help: 'One year, partial upfront, r5.4xlarge Linux. AWS calls the rates illustrative.'
	},
	'month-hours': {
		name: 'Billed in an average month',
		group: 'Price',
		kind: 'number',
		unit: unit('hour', 'hours'),
		help: 'A term of a year has 365 days, of 24 hours each, over 12 months.'
	},
	'break-even': {
		name: 'Pays from',
		group: 'Price',
		kind: 'number',
		unit: unit('hour a month', 'hours a month'),
		help: 'The hours billed in an average month × (1 − the discount in the example by AWS).'
	},
	'break-even-least': {
		name: 'Never pays below',
		group: 'Price',
		kind: 'number',
		unit: unit('hour a month', 'hours a month'),
		help: 'The hours billed in an average month × (1 − the published maximum).'
	},
	idle: {
		name: 'Bills while nothing runs',
		group: 'Price',
		kind: 'yes-no'
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
		kind: 'yes-no'
	},
	'least-billed': {
		name: 'Least billed',
		group: 'Price',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'region-fee': {
		name: 'Fee in each Region used',
		group: 'Price',
		kind: 'number',
		unit: unit('US dollars an hour')
	},
	'plan-applies': {
		name: 'Savings Plans lower its price',
		group: 'Price',
		kind: 'yes-no'
	},

	interrupted: {
		name: 'AWS may take it back',
		group: 'Capacity',
		kind: 'yes-no'
	},
	notice: {
		name: 'Warning before that',
		group: 'Capacity',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	reserves: {
		name: 'Reserves capacity',
		group: 'Capacity',
		kind: 'one-of',
		options: ['no', 'if zonal', 'yes']
	},
	'ahead-most': {
		name: 'Booked ahead, at most',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'ahead-least': {
		name: 'Booked ahead, at least',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'ahead-advised': {
		name: 'Best booked ahead',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'held-least': {
		name: 'Held, at least',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'held-most': {
		name: 'Held, at most',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'instances-most': {
		name: 'Instances in one booking',
		group: 'Capacity',
		kind: 'number',
		unit: unit('instance', 'instances')
	},
	'vcpus-least': {
		name: 'Smallest dated booking',
		group: 'Capacity',
		kind: 'number',
		unit: unit('vCPU', 'vCPUs')
	},
	'ends-early': {
		name: 'Instances end before the end by',
		group: 'Capacity',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'vcpu-quota': {
		name: 'Standard families, by default',
		group: 'Capacity',
		kind: 'number',
		unit: unit('vCPU', 'vCPUs'),
		help: 'Running A, C, D, H, I, M, R, T and Z instances in a Region; raised on request.'
	},

	terms: {
		name: 'Terms offered',
		group: 'Commitment',
		kind: 'set',
		options: ['none', 'days or weeks', '1 year', '3 years']
	},
	covers: {
		name: 'Covers',
		group: 'Commitment',
		kind: 'set',
		options: ['EC2', 'Fargate', 'Lambda']
	},
	follows: {
		name: 'Discount follows a change of',
		group: 'Commitment',
		kind: 'set',
		options: ['size', 'family', 'operating system', 'tenancy', 'Region']
	},
	exchanged: {
		name: 'Can be exchanged',
		group: 'Commitment',
		kind: 'yes-no'
	},
	sold: {
		name: 'Can be sold on',
		group: 'Commitment',
		kind: 'yes-no'
	},
	'sale-fee': {
		name: 'Fee on a sale',
		group: 'Commitment',
		kind: 'number',
		unit: unit('% of the price')
	},
	'sale-after': {
		name: 'Can be sold after',
		group: 'Commitment',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'sale-most': {
		name: 'Sales in an account, at most',
		group: 'Commitment',
		kind: 'number',
		unit: unit('US dollars')
	},
	'returned-within': {
		name: 'Returned within',
		group: 'Commitment',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'returned-up-to': {
		name: 'Returned up to',
		group: 'Commitment',
		kind: 'number',
		unit: unit('US dollars an hour')
	},
	'monthly-quota': {
		name: 'New ones, by default',
		group: 'Commitment',
		kind: 'number',
		unit: unit('reservation a month', 'reservations a month')
	},

	'own-hardware': {
		name: 'Hardware of your own',
		group: 'Hardware',
		kind: 'yes-no',
		help: 'No instance of another account on the same physical server.'
	},
	sockets: {
		name: 'Shows sockets and cores',
		group: 'Hardware',
		kind: 'yes-no'
	},
	affinity: {
		name: 'Stays on the same server',
		group: 'Hardware',
		kind: 'yes-no'
	},
	licences: {
		name: 'Licences you bring',
		group: 'Hardware',
		kind: 'one-of',
		options: ['full support', 'some']
	}
});
