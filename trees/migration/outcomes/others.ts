/** Outcomes for files, mainframes and what nobody has a list of. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	discoveryIntro,
	mgnQuotas,
	migrationHubIntro,
	strategies,
	transformIntro,
	transformMainframe,
	transformPricing,
	transformServers
} from '#trees/candidates/resilience/sources.ts';
import {
	dataSync,
	dataSyncMetadata,
	dataSyncPricing,
	ontapIntro
} from '#trees/candidates/storage/sources.ts';

export const others = {
	files: {
		title: 'Move the files with AWS DataSync.',
		short: 'DataSync',
		recommend: ['datasync'],
		lede: 'DataSync copies shares and folders into S3, EFS or FSx with their permissions, checks them, and later carries only what has changed. The server that held them stays behind.',
		rival: {
			candidate: 'mgn@agent',
			when: 'the server does more than hold files, and nobody knows what would break without it.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio was found. You pay for each GB that is copied, and for the storage that it lands on.',
			page: dataSyncPricing
		},
		watch: [
			{
				lead: 'Does the line carry it in time?',
				text: 'Size divided by bandwidth gives the days. If they are too many, other ways in are weighed in the tree on data transfer.'
			},
			{
				lead: 'Copy twice, change once.',
				text: 'First everything while people work, then only the changes, with the share read-only. Then move the name.'
			},
			{
				lead: 'From NetApp, there is another way.',
				text: 'If the files go to FSx for ONTAP, SnapMirror copies them from one NetApp system to the other.'
			},
			{
				lead: 'Open files.',
				text: 'What is being written is copied as it happens to be. Databases have tools of their own.'
			},
			{
				lead: 'Permissions need their directory.',
				text: 'Windows permissions mean something only where the same domain is known. Join the new share to it first.'
			}
		],
		first: { docs: dataSync, resources: ['AWS::DataSync::Agent', 'AWS::DataSync::Task'] },
		next: [
			{
				tree: 'data-transfer',
				ask: 'How does so much data get to AWS?',
				known: 'files only, without their server'
			},
			{
				tree: 'storage',
				ask: 'Which storage takes the files?',
				known: 'they come from shares or folders'
			}
		],
		sources: [dataSync, dataSyncMetadata, ontapIntro, strategies]
	},

	mainframe: {
		title: 'Refactor the mainframe’s programs with AWS Transform.',
		short: 'Mainframe, Transform',
		recommend: ['aws-transform@mainframe', 'refactor'],
		lede: 'AWS Transform reads the code, documents it, draws out the rules, cuts it into parts and turns COBOL into Java. People approve each step, and parts move one by one.',
		rival: {
			candidate: 'repurchase',
			when: 'a product on the market does what the programs do: a bank’s or insurer’s standard software, say.'
		},
		cost: {
			none: 'not applicable',
			why: 'AWS Transform has no additional charge. You pay for what the new programs run on, for the mainframe until its last program has left, and for people’s time.',
			page: transformPricing
		},
		watch: [
			{
				lead: 'Only tests tell that it is the same.',
				text: 'Nobody knows all the rules in old code. Record what goes in and comes out today, and compare to the last cent.'
			},
			{
				lead: 'Not all languages.',
				text: 'COBOL and PL/I of z/OS with JCL, CICS, Db2, VSAM, and Fujitsu GS21. Assembler and AS/400 are not on that list.'
			},
			{
				lead: 'Data moves apart.',
				text: 'Db2 and VSAM go to another database, while both sides may have to see it for years.'
			},
			{
				lead: 'Batch windows.',
				text: 'Nightly chains rely on a speed and an order that are written down nowhere. Time them early.'
			}
		],
		first: {
			docs: transformMainframe,
			resources: ['AWS Transform workspace', 'AWS Transform job']
		},
		next: [
			{ tree: 'compute', ask: 'Where do the Java programs run?', known: 'code, no longer COBOL' },
			{
				tree: 'database',
				ask: 'Which database takes what lay in Db2 and VSAM?',
				known: 'it leaves the mainframe'
			}
		],
		sources: [transformIntro, transformMainframe, strategies]
	},

	survey: {
		title: 'Find out what there is, with AWS Transform.',
		short: 'Discover, then plan',
		recommend: ['aws-transform@servers'],
		lede: 'AWS Transform collects the servers or takes an exported list, groups them into applications by what depends on what, and plans waves. It can then guide their move too.',
		against: {
			'application-discovery': 'It takes no new customers, though Transform may use its collectors.'
		},
		rival: {
			candidate: 'mgn@agent',
			when: 'the servers are few, and the people who run them can say over coffee what belongs together.'
		},
		cost: {
			none: 'not applicable',
			why: 'AWS Transform has no additional charge. You pay for what it sets up, such as copies and instances.',
			page: transformPricing
		},
		watch: [
			{
				lead: 'A list is not the truth.',
				text: 'Machines that run once a quarter, and calls once a year, don’t show up in weeks of measuring. Ask people too.'
			},
			{
				lead: 'Decide for each application.',
				text: 'As it is, another platform, rebuilt, bought anew, switched off or left. Most of a large estate moves as it is.'
			},
			{
				lead: 'Move together what talks together.',
				text: 'A program here and its database there pay for each query with the length of the line.'
			},
			{
				lead: 'Waves fit the quotas.',
				text: 'By default {mgn.servers-at-once} are copied at once in a Region.'
			},
			{
				lead: 'Accounts and network first.',
				text: 'It proposes a landing zone and translates the network. Have people who know both approve it.'
			}
		],
		older:
			'Older material begins with Application Discovery Service and Migration Hub. Neither takes new customers.',
		first: { docs: transformServers, resources: ['AWS Transform workspace', 'AWS Transform job'] },
		next: [
			{
				tree: 'migration',
				ask: 'How does each kind of thing move?',
				known: 'by now there is a list, and groups'
			},
			{ tree: 'hybrid-connectivity', ask: 'Which line joins the old site to AWS meanwhile?' }
		],
		sources: [
			transformIntro,
			transformServers,
			discoveryIntro,
			migrationHubIntro,
			mgnQuotas,
			strategies
		]
	}
} satisfies Record<string, OutcomeWords>;
