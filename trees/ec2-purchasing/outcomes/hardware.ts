import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	dedicated,
	dedicatedLaunch,
	dedicatedPrices,
	hostAllocating,
	hostBilling,
	hostGroups,
	hostLicences,
	hostPrices,
	hosts,
	licencesHere,
	macInstances,
	macStop,
	planTypes,
	spotHow
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';

/** Outcomes where a rule speaks about the physical server. */
export const hardwareOutcomes = {
	'own-hosts': {
		title: 'Allocate Dedicated Hosts, and place your instances on them.',
		short: 'Dedicated Hosts',
		recommend: ['dedicated-host@servers'],
		lede: 'A host shows its sockets and cores, keeps an instance on the same server, and lets you choose which. That is what licences bound to hardware, and rules about placement, ask for.',
		against: {
			'dedicated-instance':
				'It isolates just as well, but shows nothing of the server and may move at each start.'
		},
		rival: {
			candidate: 'dedicated-instance',
			when: 'isolation is all that is asked, and the licences come with mobility, as SQL Server with Software Assurance may.'
		},
		cost: {
			none: 'not applicable',
			why: 'A host has one price for the whole server, by family and Region, so an hour of one instance costs the less the fuller the host is.',
			page: hostPrices
		},
		watch: [
			{
				lead: 'The host bills, not the instances.',
				text: 'Fill it: an empty half costs the same. It is paid while allocated, also when all its instances are stopped.'
			},
			{
				lead: 'You keep the licence count.',
				text: 'License Manager counts them, and allocates and releases hosts through a host resource group; AWS Config records what ran on which host. Check that the terms allow use in the cloud.'
			},
			{
				lead: 'Lower the rate once it stays.',
				text: 'A Host Reservation takes up to {dedicated-host.discount-most.servers} off and pins the host for its term; a Savings Plan applies to most hosts too.'
			},
			{
				lead: 'Neither reservations nor groups.',
				text: 'Capacity Reservations do not work with hosts, and hosts cannot be launched into placement groups.'
			},
			{
				lead: 'RHEL and SUSE need your own images.',
				text: 'Those offered by AWS and its Marketplace do not run on most hosts.'
			}
		],
		first: { docs: hostAllocating, resources: ['AWS::EC2::Host'] },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which family should the hosts be of?',
				known: 'it runs on Dedicated Hosts'
			},
			{
				tree: 'migration',
				ask: 'How do the licensed machines get here?',
				known: 'the licences come along'
			}
		],
		sources: [hosts, hostBilling, hostLicences, hostGroups, licencesHere]
	},

	'mac-hosts': {
		title: 'Allocate EC2 Mac hosts, and keep each busy while you hold it.',
		short: 'EC2 Mac hosts',
		recommend: ['dedicated-host@mac'],
		lede: 'EC2 offers macOS on Mac hosts alone: one instance on each, On-Demand, for {dedicated-host.paid-least.mac} at least. So queue the work on few hosts instead of starting one for each job.',
		against: {
			spot: 'Mac instances are not offered as Spot.',
			'dedicated-instance': 'macOS runs on Dedicated Hosts only.'
		},
		rival: {
			candidate: 'on-demand',
			when: 'the builds can be made without macOS: Linux instances are billed by the second, and come as Spot too.'
		},
		cost: {
			none: 'not applicable',
			why: 'A Mac host carries exactly one instance and is billed while allocated, {dedicated-host.paid-least.mac} at least; no On-Demand instance is there to compare it with.',
			page: hostPrices
		},
		watch: [
			{
				lead: 'A day is the smallest bill.',
				text: 'A host cannot be released before {dedicated-host.paid-least.mac} have passed. Builds by the minute do not make it cheaper.'
			},
			{
				lead: 'A stop takes it out of use.',
				text: 'The host is wiped afterwards, for up to {dedicated-host.cleaned-for.mac} on Apple silicon: unbilled, but nothing starts meanwhile. Run many jobs on one instance.'
			},
			{
				lead: 'Over a year, a Savings Plan.',
				text: 'It is the one discount for Mac: neither Spot nor Reserved Instances are offered.'
			},
			{
				lead: 'Release what idles at the weekend.',
				text: 'Release hosts on Friday and allocate on Monday only if you can bear that none is free that morning.'
			},
			{
				lead: 'Keep data on EBS.',
				text: 'AWS does not manage the internal disk. Do not turn on FileVault: the host no longer boots; use EBS encryption.'
			}
		],
		first: { docs: macInstances, resources: ['AWS::EC2::Host', 'AWS::EC2::Instance'] },
		next: [
			{
				tree: 'delivery-tools',
				ask: 'Who queues the builds?',
				known: 'macOS builds run on hosts that stay'
			},
			{
				tree: 'auto-scaling',
				ask: 'Should hosts come and go with the week?',
				known: 'each is billed for a day at least'
			}
		],
		sources: [macInstances, macStop, hostBilling]
	},

	'dedicated-tenancy': {
		title: 'Launch Dedicated Instances.',
		short: 'Dedicated Instances',
		recommend: ['dedicated-instance'],
		lede: 'They run on hardware no other account uses and are billed by instance, so that nothing is paid for empty room on a server.',
		against: {
			'dedicated-host': 'It isolates no better, and adds control that nobody asked for.'
		},
		rival: {
			candidate: 'dedicated-host',
			when: 'licences are counted by socket or core, an instance must return to the same server, or auditors want to see the host.'
		},
		cost: {
			none: 'not published',
			why: 'Instances of dedicated tenancy have prices of their own, and {dedicated-instance.region-fee} comes on top in each Region, so the ratio falls as more of them run.',
			page: dedicatedPrices
		},
		watch: [
			{
				lead: 'A fee for each Region.',
				text: '{dedicated-instance.region-fee} while at least one is running there, however small. Savings Plans do not lower it.'
			},
			{
				lead: 'Your own instances may share the server.',
				text: 'Isolation is between accounts, also between those of one organisation.'
			},
			{
				lead: 'Volumes are not isolated.',
				text: 'EBS volumes do not run on single-tenant hardware: encrypt them.'
			},
			{
				lead: 'A discount goes beside it.',
				text: 'Savings Plans follow tenancy. A Reserved Instance must be bought with dedicated tenancy to count. Spot is offered in the largest sizes only.'
			},
			{
				lead: 'Check the types.',
				text: 'Some instance types and some services do not work in a VPC of dedicated tenancy.'
			}
		],
		first: { docs: dedicatedLaunch, resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate'] },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which family, among those that allow it?',
				known: 'dedicated tenancy'
			},
			{
				tree: 'encryption-keys',
				ask: 'Whose key encrypts the volumes?',
				known: 'volumes share hardware with others'
			}
		],
		sources: [dedicated, planTypes, hosts, spotHow]
	}
} satisfies Partial<Outcomes<typeof states>>;
