/** Outcomes in which people or a carrier bring the data. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	fullShutdown,
	snowballChange,
	snowballDevices,
	snowconeEnd,
	terminalBooking,
	terminalFeatures,
	terminalNeeds,
	terminalPage,
	terminalVisit,
	transferTerminal
} from '#trees/candidates/storage/sources.ts';

const lands = {
	tree: 's3-storage-class',
	ask: 'Which class takes what comes in?',
	known: 'it arrives all at once, on drives or a device'
};

export const handOutcomes = {
	terminal: {
		title: 'Carry the drives to a Data Transfer Terminal.',
		short: 'Data Transfer Terminal',
		recommend: ['data-transfer-terminal'],
		lede: 'You book a room in a data centre, bring drives and a fast computer, and upload over fibre into AWS’s network. The drives never leave your hands.',
		rival: {
			candidate: 'partner-device',
			when: 'you are no AWS Enterprise customer, no terminal is within reach, or the data can’t leave its server.'
		},
		cost: {
			none: 'not published',
			why: 'No price could be read. You pay for the reservation, and for your own drives, computer and journeys.',
			page: terminalPage
		},
		watch: [
			{
				lead: 'May you come?',
				text: 'It is only for AWS Enterprise customers at this time. Ask your account manager before you buy drives.'
			},
			{
				lead: 'Your computer is the limit.',
				text: 'AWS advises many cores, much memory and several NVMe drives in an array. Test at home how fast they read.'
			},
			{
				lead: 'Bring everything.',
				text: 'Two fibres, a table and chairs are there. Screen, keyboard and the optical module, {data-transfer-terminal.link-rate-most} by LR4, are yours.'
			},
			{
				lead: 'Book in time.',
				text: 'At least {data-transfer-terminal.visit-ahead} ahead, for {data-transfer-terminal.visit-longest} at most. Between two reservations lies an hour.'
			},
			{
				lead: 'Encrypt the drives.',
				text: 'What is lost on the way is lost; and nothing may stay behind in the room.'
			},
			{
				lead: 'Objects, not rights.',
				text: 'What the CLI uploads is bare objects. If owners matter, a program of yours must carry them.'
			}
		],
		older: 'Older material says Snowball here. AWS names the terminal instead for new customers.',
		first: { docs: transferTerminal, resources: [] },
		next: [lands],
		sources: [
			transferTerminal,
			terminalFeatures,
			terminalNeeds,
			terminalBooking,
			terminalVisit,
			snowballChange
		]
	},

	partner: {
		title: 'Order a storage device from an AWS Partner.',
		short: 'Partner’s device',
		recommend: ['partner-device'],
		lede: 'AWS sends no devices to new customers and points to partners in AWS Marketplace, such as Seagate and Tsecond. As a rule theirs is sent to you, filled at your site and read into AWS.',
		rival: {
			candidate: 'data-transfer-terminal',
			when: 'you are an AWS Enterprise customer and can bring drives of your own to a terminal.'
		},
		cost: {
			none: 'not published',
			why: 'Each partner has its own price. Expect to pay for the device by time, for the way in both directions and for reading it in.',
			page: { title: 'AWS Marketplace', url: 'https://aws.amazon.com/marketplace' }
		},
		watch: [
			{
				lead: 'It isn’t AWS’s.',
				text: 'Encryption, proof of erasure, liability and deadlines stand in the partner’s agreement. Let your security office read it first.'
			},
			{
				lead: 'Where it serves.',
				text: 'Ask which countries and Regions it delivers to, and how customs are passed.'
			},
			{
				lead: 'How it lands.',
				text: 'Ask whether it comes as objects in your own bucket, under which names, and what becomes of owners and permissions.'
			},
			{
				lead: 'If you used Snowball.',
				text: 'Its customers may still order one. The present one holds {snowball-edge.device-holds}; AWS advises them too to look for what comes next.'
			},
			{
				lead: 'Keep the original.',
				text: 'Delete nothing until counts and checksums in AWS agree.'
			}
		],
		older:
			'Older material orders a Snowcone, a Snowball or a Snowmobile, by size. Snowcone and Snowmobile are retired; Snowball takes no new customers.',
		first: { docs: snowballChange, resources: [] },
		next: [lands],
		sources: [snowballChange, snowballDevices, snowconeEnd, fullShutdown]
	}
} satisfies Record<string, OutcomeWords>;
