/** Outcomes for instances whose clocks must agree. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { groupStrategies, preciseTime } from '#trees/candidates/compute/sources.ts';
import { freeOfCharge, noHosts, oneGroup } from './recurring.ts';

const fewFamilies = {
	lead: 'Not every type has it.',
	text: 'Many families from the seventh generation on do, in all commercial Regions. Look up the list before you choose the type.'
};

const setTheClock = {
	lead: 'The group alone is not the clock.',
	text: 'The usual NTP address becomes better by itself. For microseconds set up the PTP hardware clock, with a network driver built for it; on Linux only.'
};

const leapSeconds = {
	lead: 'Two ways to count a leap second.',
	text: 'NTP smears it, the direct clock doesn’t. Don’t mix both in one system.'
};

const measureIt = {
	lead: 'Measure what you promise.',
	text: 'Record the error that the clock reports, and be told when it grows. An auditor asks for the record, not for the group.'
};

export const timed = {
	precise: {
		title: 'Use a precision time placement group.',
		short: 'Precision time group',
		recommend: ['placement-precision-time'],
		lede: 'Its instances stand on hardware with direct access to precise clocks: better NTP without any setting, and on Linux a hardware clock accurate to microseconds.',
		rival: {
			candidate: 'no-placement-group',
			when: 'milliseconds are enough, or your type and Region are among the few that reach the clock without a group.'
		},
		cost: freeOfCharge(
			'Neither the group nor the clock costs anything extra. You pay for the instances, of the families that have it.'
		),
		watch: [
			fewFamilies,
			setTheClock,
			{
				lead: 'A launch or start may fail.',
				text: 'If no such hardware is free, the request fails. Try later or in another zone, or make a Capacity Reservation in the group.'
			},
			measureIt,
			leapSeconds,
			noHosts
		],
		older:
			'Older material names a few Regions and types that have the hardware clock. These still work without a group; AWS now advises the group, which reaches further.',
		first: { docs: groupStrategies, resources: ['ec2:CreatePlacementGroup', 'AWS::EC2::Instance'] },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which of the supported families?',
				known: 'precise clocks are needed'
			},
			{ tree: 'observability', ask: 'What records the error of the clocks?' }
		],
		sources: [groupStrategies, preciseTime]
	},

	'precise-near': {
		title: 'Make a cluster placement group inside a precision time group.',
		short: 'Cluster + precision',
		recommend: ['placement-cluster', 'placement-precision-time'],
		lede: 'Name the precision time group as parent when you create the cluster group. Its instances then stand close together, on hardware that has the precise clocks.',
		rival: {
			candidate: 'no-placement-group',
			when: 'the usual clock and network turn out to be good enough: measure both before you narrow the hardware.'
		},
		cost: freeOfCharge(
			'Neither group costs anything extra. You pay for the instances, of the families that have the clocks.'
		),
		watch: [
			{
				lead: 'Room for both is scarce.',
				text: 'Launch all in one request and of one type, early, and keep them running. A later start may fail.'
			},
			fewFamilies,
			setTheClock,
			{
				lead: 'The parent stays.',
				text: 'It is named when the cluster group is made, and can’t be deleted while that has it as parent.'
			},
			measureIt,
			oneGroup
		],
		first: { docs: groupStrategies, resources: ['ec2:CreatePlacementGroup', 'AWS::EC2::Instance'] },
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Must the capacity be held?',
				known: 'one zone, one type, close together with precise clocks'
			}
		],
		sources: [groupStrategies, preciseTime]
	}
} satisfies Record<string, OutcomeWords>;
