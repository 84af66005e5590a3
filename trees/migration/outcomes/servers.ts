/** Outcomes in which servers move as they are. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	evsConcepts,
	evsIntro,
	evsPricing,
	evsSetup,
	evsStart,
	mgnAgentless,
	mgnAgentlessFaq,
	mgnFaq,
	mgnIntro,
	mgnLaunch,
	mgnPractices,
	mgnPricing,
	mgnReplication,
	mgnSystems,
	strategies,
	vmExport,
	vmImport,
	vmImportImage,
	vmImportLimits,
	vmImportNeeds,
	vmImportPricing
} from '#trees/candidates/resilience/sources.ts';
import { nextBuying, nextLine, tryFirst } from './recurring.ts';

export const servers = {
	rehost: {
		title: 'Rehost the servers with AWS Transform MGN.',
		short: 'AWS Transform MGN',
		recommend: ['mgn@agent'],
		lede: 'An agent on each server copies every write into AWS while people go on working. You test, choose a day, and the servers start as EC2 instances within minutes.',
		rival: {
			candidate: 'replatform',
			when: 'most of them run a program of your own that a managed platform takes as it is, and there is time to test it there.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio was found. You pay for staging servers, disks and snapshots as long as they are copied, and for the service itself after a free period for each server: see its page.',
			page: mgnPricing
		},
		watch: [
			tryFirst,
			{
				lead: 'No way back with the data.',
				text: 'The old servers stay, but what is written in AWS doesn’t return. Where it must, AWS Elastic Disaster Recovery copies the same way and can fail back; it is billed differently, and its agent can’t share a server with this one.'
			},
			{
				lead: 'The first start takes longer.',
				text: 'Windows may take {mgn.windows-first-start}. Disks are slow until their blocks have been read once.'
			},
			{
				lead: 'Look at the list of systems.',
				text: 'Windows and Linux of certain versions. Windows 2003 has gone; Windows 2008 and Windows 7 leave it at the end of December 2026.'
			},
			{
				lead: 'The line has to keep up.',
				text: 'If disks change faster than it carries, the copy lags and the change-over waits. Let it run for days before.'
			},
			{
				lead: 'In waves.',
				text: 'By default {mgn.servers-at-once} are copied at once in a Region. Move together what talks together.'
			}
		],
		older:
			'Older material says Server Migration Service, CloudEndure Migration or Application Migration Service. The first two are gone; the third has got this name.',
		first: { docs: mgnIntro, resources: ['mgn:InitializeService', 'AWS Replication Agent'] },
		next: [
			nextLine,
			nextBuying,
			{
				tree: 'compute',
				ask: 'Which of them should later leave their servers?',
				known: 'they run on EC2 by then'
			}
		],
		sources: [
			mgnIntro,
			mgnFaq,
			mgnReplication,
			mgnLaunch,
			mgnPractices,
			mgnSystems,
			mgnAgentlessFaq,
			strategies
		]
	},

	'rehost-agentless': {
		title: 'Rehost them with AWS Transform MGN, without agents.',
		short: 'MGN without agents',
		recommend: ['mgn@agentless'],
		lede: 'A client beside vCenter ships snapshots of the machines to AWS, so nothing is installed on them. The change-over waits for a last snapshot.',
		rival: {
			candidate: 'mgn@agent',
			when: 'security lets an agent onto the servers after all: AWS recommends it wherever it may be, for the shortest change-over.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio was found. You pay for staging servers, disks and snapshots as long as they are copied, and for the service itself after a free period for each server: see its page.',
			page: mgnPricing
		},
		watch: [
			{
				lead: 'The change-over takes longer.',
				text: 'It waits until a full last snapshot has arrived. Stop the applications, wait, then launch; time it in a test.'
			},
			tryFirst,
			{
				lead: 'Only under vCenter.',
				text: 'Versions 6.7, 7.0 and 8.0. Hyper-V, physical servers and other clouds need the agent.'
			},
			{
				lead: 'The client needs a place.',
				text: 'A Linux machine of certain versions beside vCenter, with credentials of both sides.'
			}
		],
		first: { docs: mgnAgentless, resources: ['mgn:InitializeService', 'MGN vCenter Client'] },
		next: [nextLine, nextBuying],
		sources: [mgnAgentless, mgnAgentlessFaq, mgnPractices]
	},

	'stay-vmware': {
		title: 'Move the VMware estate to Amazon EVS.',
		short: 'Amazon EVS',
		recommend: ['elastic-vmware-service'],
		lede: 'VMware Cloud Foundation runs on bare-metal hosts in your VPC. HCX moves the machines there with their addresses, and your people work with the tools they know.',
		rival: {
			candidate: 'mgn@agent',
			when: 'VMware’s licences are the reason to leave: then the machines become EC2 instances.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio to instances was found. You pay for bare-metal hosts whether full or not, and for VMware’s licences apart.',
			page: evsPricing
		},
		watch: [
			{
				lead: 'One zone.',
				text: 'An environment lies in a single Availability Zone. What must survive its loss needs a plan of its own.'
			},
			{
				lead: 'Licences come first.',
				text: 'Keys from Broadcom for VMware Cloud Foundation and vSAN that cover all cores and disks, and at least a Business support plan.'
			},
			{
				lead: 'Disks on the hosts are lost with them.',
				text: 'vSAN lies on instance storage. Take hosts out of VMware before you stop or end them.'
			},
			{
				lead: 'Ranges are fixed once.',
				text: 'The VLAN subnets are set when the environment is made and can’t be changed. Leave room to grow.'
			},
			{
				lead: 'You still run VMware.',
				text: 'vSphere, NSX and their updates stay yours, or a partner’s. Security groups don’t reach the VLANs: network ACLs do.'
			}
		],
		older:
			'Older material says VMware Cloud on AWS. Amazon EVS is AWS’s own service and runs in your VPC.',
		first: { docs: evsStart, resources: ['AWS::EVS::Environment'] },
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'Which line carries the machines?',
				known: 'HCX goes by private line, VPN or internet'
			},
			{
				tree: 'disaster-recovery',
				ask: 'What if the zone is lost?',
				known: 'the environment lies in one zone'
			}
		],
		sources: [evsIntro, evsConcepts, evsSetup, evsStart]
	},

	image: {
		title: 'Import the images with VM Import/Export.',
		short: 'VM Import/Export',
		recommend: ['vm-import-export'],
		lede: 'The file goes to S3 and becomes an AMI, from which any number of instances start. Nothing has to run on the old side, and the tool itself has no fee.',
		rival: {
			candidate: 'mgn@agent',
			when: 'the machines run and change: it copies them until the day, and they stand still for minutes.'
		},
		cost: {
			none: 'not applicable',
			why: 'The import has no fee. You pay for the image in S3, for snapshots, and for the instances that start.',
			page: vmImportPricing
		},
		watch: [
			{
				lead: 'What changes after the export is lost.',
				text: 'If the machine still works, stop it before you export it, and keep it off.'
			},
			{
				lead: 'Not every image is taken.',
				text: 'No encrypted disks, no ARM64, no copies made from physical servers, and one network interface only.'
			},
			{
				lead: 'Systems drop out.',
				text: 'Old and 32-bit versions have been leaving the list since February 2026. Look before you export.'
			},
			{
				lead: 'Size.',
				text: 'A machine has at most {vm-import-export.image-disks-most}, each below {vm-import-export.image-disk-most}. More can follow as snapshots, one by one.'
			},
			{
				lead: 'Say whose licence it is.',
				text: 'Give the licence type with the import, or Windows may be billed wrongly.'
			}
		],
		first: { docs: vmImportImage, resources: ['ec2:ImportImage', 'AWS::S3::Bucket'] },
		next: [
			{ ...nextBuying, known: 'instances start from an AMI of yours' },
			{
				tree: 'auto-scaling',
				ask: 'How many should run from the image, and when?',
				known: 'an AMI from which any number start'
			}
		],
		sources: [vmImport, vmExport, vmImportNeeds, vmImportLimits, vmImportImage]
	}
} satisfies Record<string, OutcomeWords>;
