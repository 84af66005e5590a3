import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'piano-lessons',
		title: 'Lessons every evening',
		story:
			'Our site lets pupils book piano lessons with teachers nearby and pay for them. It runs on two servers and a PostgreSQL database in Frankfurt, all three in the same zone, as the founder set it up in a weekend. An investor has asked what happens if “the data centre burns down”. Pupils book every evening, and after a few minutes without the site they telephone. No contract says anything about countries or regions, and there are two developers, neither of whom wants to run things twice.',
		answers: { survive: 'zone', 'zone-stand': 'minutes' },
		settles: {},
		outcome: 'several-zones'
	},
	{
		id: 'choir-archive',
		title: 'Scores for the choir',
		story:
			'A choir of sixty keeps scores and a list of who sings what on one small server in Ireland, with a database on the same machine. It costs a few euros a month, which the treasurer would like to keep so. If the building that it stands in failed, nobody would mind until the next rehearsal, which is on Thursday; one of the basses would set it up anew, if he knew how. He has some hours at the weekend and wants to prepare for exactly that case, once, and then forget about it.',
		answers: { survive: 'zone', 'zone-stand': 'hours' },
		settles: {
			'zone-stand': 'nobody would mind until the next rehearsal'
		},
		outcome: 'rebuilt-zone'
	},
	{
		id: 'land-registry-copies',
		title: 'The county’s plans',
		story:
			'A county publishes building plans and decisions from a system in one AWS Region. A new decree says that public registers must come back even if the whole Region that hosts them is lost, within one working day, and that at most the entries of four hours may have to be typed in again; the paper is kept for that. There is hardly any budget beyond what is paid now. Servers are made from images, the network from a template. The auditor will want to see a report of a rehearsal each year.',
		answers: { survive: 'region', rto: 480, rpo: 240 },
		settles: {
			survive: 'even if the whole Region that hosts them is lost',
			rto: 'within one working day',
			rpo: 'at most the entries of four hours may have to be typed in again'
		},
		outcome: 'restored'
	},
	{
		id: 'dairy-office',
		title: 'Milk must be paid',
		story:
			'A dairy runs bookkeeping and payroll on four virtual machines in its own cellar, below a river that rose last spring. The board wants to be able to go on elsewhere if the cellar floods. Payroll can wait a day or two; what was entered since last night’s backup could be typed in once more from delivery notes. The firm has an AWS account for its web shop, and money for storage, not for servers that stand around. Backups already go to a disk in the same cellar.',
		answers: { survive: 'site', site: 'night' },
		settles: {
			survive: 'in its own cellar',
			site: 'Payroll can wait a day or two'
		},
		outcome: 'restored'
	},
	{
		id: 'insurance-claims',
		title: 'Claims after the storm',
		story:
			'An insurer takes claims in a web application on containers, with one RDS for PostgreSQL instance and its standby in London. The regulator now asks what is done if the Region fails. They agreed with him: back within six hours, and no more than a quarter of an hour of claims lost. A second database that idles in Ireland was in the first draft, and the chief financial officer struck it out: nothing should run there that isn’t used. Documents are in S3 and replicated already. Templates exist for everything.',
		answers: { survive: 'region', rto: 360, rpo: 15 },
		settles: {
			survive: 'what is done if the Region fails',
			rto: 'back within six hours',
			rpo: 'no more than a quarter of an hour of claims lost'
		},
		outcome: 'restored-continuous'
	},
	{
		id: 'law-firm-locked',
		title: 'A letter from strangers',
		story:
			'A law firm was lucky: strangers got into the account of a friend’s firm, deleted databases and snapshots and left a letter. The partners ask for certainty that this firm’s files, mailboxes’ exports and the case database, all on AWS, could be had again as they were before such an attack, even if an administrator’s key is stolen. That the system stands still for some days in such a case is accepted. Fire and floods were settled two years ago; the system runs in two zones.',
		answers: { survive: 'mistake' },
		settles: { survive: 'deleted databases and snapshots and left a letter' },
		outcome: 'backups-apart'
	},
	{
		id: 'hospital-vmware',
		title: 'Forty machines in the basement',
		story:
			'A hospital runs forty virtual machines on VMware in its basement: laboratory, kitchen, radiology lists, most of it bought years ago from firms that are gone. After a fire drill the director asked where they would run if the basement burned. A second room of machines was offered and is too dear. Everything should be up in AWS within an hour or so, with the data of just before, and it must be tried several times a year without disturbing anybody. The line to AWS carries a gigabit.',
		answers: { survive: 'site', site: 'soon' },
		settles: { survive: 'in its basement' },
		outcome: 'servers-copied'
	},
	{
		id: 'timber-erp',
		title: 'The system nobody dares touch',
		story:
			'Our timber trade depends on an ERP system on six Windows servers on EC2 in Stockholm. A consultant installed it in 2014; nobody could do so again, and the databases lie on the servers’ own disks. A bank that lends us money demands that we survive the loss of the Region with at most half an hour of standstill; a minute of lost orders is all right, since customers confirm by mail. The servers that wait for that day should cost little. Moving to anything newer was voted down.',
		answers: { survive: 'region', rto: 30, rpo: 1, start: 'later', parts: 'servers' },
		settles: {
			survive: 'survive the loss of the Region',
			rto: 'at most half an hour of standstill',
			rpo: 'a minute of lost orders is all right',
			start: 'at most half an hour of standstill',
			parts: 'the databases lie on the servers’ own disks'
		},
		outcome: 'servers-copied'
	},
	{
		id: 'tunnel-control',
		title: 'Lights in the tunnel',
		story:
			'An operator of road tunnels shows cameras, lamps and fans to its control room from a system in its own data centre. If that is lost, operators must see and steer again at once; there is no time for machines to boot, since traffic is in the tunnel. A second data centre of their own is out of the question. The control room has a second line to AWS. It may show fewer cameras at first. The software runs on Linux with a MySQL database that can replicate itself anywhere.',
		answers: { survive: 'site', site: 'now' },
		settles: {
			survive: 'in its own data centre',
			site: 'there is no time for machines to boot'
		},
		outcome: 'standby-site'
	},
	{
		id: 'parcel-labels',
		title: 'Labels for parcels',
		story:
			'Ten thousand shops print parcel labels through our API: containers on Fargate, Aurora, a queue, all from templates, in Oregon. Large customers now have it in their contracts that a lost Region must not stop them for longer than three quarters of an hour. Labels of the last minute could be asked for again by the shops’ software, which does so anyway. Finance pays for a second database there, if need be, but not for containers that wait. Two teams own parts of it, in two accounts, and would like one button.',
		answers: { survive: 'region', rto: 45, rpo: 1, start: 'later', parts: 'rebuilt' },
		settles: {
			survive: 'a lost Region must not stop them',
			rto: 'longer than three quarters of an hour',
			rpo: 'Labels of the last minute could be asked for again',
			start: 'not for containers that wait'
		},
		outcome: 'pilot'
	},
	{
		id: 'ferry-booking',
		title: 'Ferries in summer',
		story:
			'A ferry company sells tickets and lets cars on board by scanning codes. When its Region had a bad morning, queues reached the motorway. From now on another Region must answer within five minutes. At first it would be enough that codes are scanned; selling may be slow until there are more servers. Some seconds of sales may be lost, as the payment firm keeps a list. Everything is made from templates, on containers and Aurora. The board accepts a smaller second system all year, though not a second one of full size.',
		answers: { survive: 'region', rto: 5, rpo: 1, start: 'smaller' },
		settles: {
			survive: 'another Region must answer',
			rto: 'within five minutes',
			rpo: 'Some seconds of sales may be lost',
			start: 'selling may be slow until there are more servers'
		},
		outcome: 'warm'
	},
	{
		id: 'power-exchange',
		title: 'A quarter to twelve',
		story:
			'Our clearing house for electricity must survive a lost Region by law, and be back within three minutes with the whole load: at a quarter to twelve every member sends orders at once, and a slow system counts as a failed one. Two years ago new servers could not be had in the neighbouring Region for an hour, since everybody wanted some; that must not matter again. Members send the last few seconds of orders again by protocol. Only one Region may take orders at a time, says the rule book.',
		answers: { survive: 'region', rto: 3, rpo: 1, start: 'full' },
		settles: {
			survive: 'must survive a lost Region by law',
			rto: 'back within three minutes',
			rpo: 'Members send the last few seconds of orders again',
			start: 'with the whole load'
		},
		outcome: 'hot'
	},
	{
		id: 'escrow-ledger',
		title: 'Deposits of tenants',
		story:
			'We hold deposits of tenants: a few thousand bookings a day, each of which moves money. The supervisor asks that the loss of a Region cost no confirmed booking, not even one; a standstill of up to an hour is fine, and announced on our page. At present it is a small Java service with a relational database on RDS, with tables simple enough that the team would move them anywhere. Bookings may take a little longer than now. We run in Ireland, and Germany or France would be allowed as well.',
		answers: { survive: 'region', rto: 60, rpo: 0 },
		settles: {
			survive: 'the loss of a Region',
			rto: 'a standstill of up to an hour is fine',
			rpo: 'cost no confirmed booking, not even one'
		},
		outcome: 'nothing-lost'
	},
	{
		id: 'puzzle-game',
		title: 'Puzzles around the clock',
		story:
			'A puzzle game has players on every continent, who see their level, coins and settings from any device. It is serverless, and its data goes by player. When its Region had trouble last year, a rival took over players within the hour. The studio wants the game to go on when a Region is lost, for everybody, without anybody waking up: no standstill that a player would notice, playing and saving included. That somebody loses the last move is accepted; a player plays on one device at a time.',
		answers: { survive: 'region', rto: 0, writes: 'go' },
		settles: {
			survive: 'to go on when a Region is lost',
			rto: 'no standstill that a player would notice',
			writes: 'That somebody loses the last move is accepted'
		},
		outcome: 'all-serve'
	},
	{
		id: 'train-times',
		title: 'When does the train leave?',
		story:
			'Millions of people look up train times in our service; two hundred dispatchers change them. It runs on PostgreSQL with many joins. The ministry says that looking up must never stop, not for a minute, even when the cloud loses a Region, since people stand on platforms. Dispatchers can write to a list on paper for ten minutes if they have to; that happens in storms anyway. What they entered in the last seconds they would check again. The budget allows two Regions that both work.',
		answers: { survive: 'region', rto: 0, writes: 'pause' },
		settles: {
			survive: 'even when the cloud loses a Region',
			rto: 'must never stop, not for a minute',
			writes: 'Dispatchers can write to a list on paper for ten minutes'
		},
		outcome: 'all-read'
	},
	{
		id: 'payment-switch',
		title: 'Two cards at one till',
		story:
			'Our service decides for cash desks whether a card may pay, and keeps what is left of each limit. It serves from two Regions of the United States, and each must go on when the other is lost, without a pause, since people stand at the till. A payment that was confirmed must never be forgotten, and one limit must not be spent twice from two places at once. The team has rewritten the data layer before and would do so again. A decision may take a tenth of a second.',
		answers: { survive: 'region', rto: 0, writes: 'exact' },
		settles: {
			survive: 'each must go on when the other is lost',
			rto: 'without a pause, since people stand at the till',
			writes: 'A payment that was confirmed must never be forgotten'
		},
		outcome: 'all-agree'
	}
];
