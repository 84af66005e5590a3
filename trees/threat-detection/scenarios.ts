import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: Scenario[] = [
	{
		id: 'mining-in-sao-paulo',
		title: 'A bill from a Region nobody uses',
		story:
			'A publisher of sheet music runs everything in Frankfurt. In August the bill showed forty large instances in a Region on another continent, started with a developer’s key that had been in a public repository for a day. They had been digging for coins for three weeks before accounting asked. We have deleted it all. What we want is to be told within minutes when somebody in one of our six accounts does what none of us ever does. Nothing may be installed on the servers; two of them belong to a printer who forbids it.',
		answers: { what: 'attacks', special: 'none' },
		settles: {
			what: 'to be told within minutes when somebody in one of our six accounts does what none of us ever does'
		},
		outcome: 'attacks',
		continues: 'coins-and-records'
	},
	{
		id: 'somebody-should-watch',
		title: 'Quiet so far',
		story:
			'Our booking system for sailing boats has been on AWS for two years: some instances, a database in Aurora, a bucket with photographs. Nothing has happened that we know of, and that is the point: we would not know. The insurance company now asks whether attacks on our systems would be noticed, by what, and who is called. There are five of us, and nobody is a security person. It should cost little and need no care, and it must not slow the boats’ season down. The office dog doesn’t count as an answer.',
		answers: { what: 'attacks', special: 'none' },
		settles: {
			what: 'asks whether attacks on our systems would be noticed'
		},
		outcome: 'attacks'
	},
	{
		id: 'lottery-containers',
		title: 'What runs in the box',
		story:
			'A state lottery draws its numbers in containers on ECS with Fargate and prepares them on a few EC2 instances. The supervisor accepts that calls and network flows are watched already. After a visit she wrote that it must also be noticed when a process starts in a container that does not belong there, when somebody opens a shell, or when a program’s file is replaced at night. The platform team does not mind an agent, if somebody else keeps it up to date. Draws are on Wednesday and Saturday.',
		answers: { what: 'attacks', special: 'inside' },
		settles: {
			what: 'calls and network flows are watched already',
			special: 'when a process starts in a container that does not belong there'
		},
		outcome: 'inside-servers'
	},
	{
		id: 'dented-cars',
		title: 'Photographs of dents',
		story:
			'People whose car has a dent send us photographs and garage bills by a web form; they land in one bucket in S3, about nine thousand a day, none larger than a few megabytes. The clerks open them on their own computers. In spring one of the bills was a program that locked the clerk’s files. We want no server for scanning; the one we had was always full on Mondays. A file should be looked at before a clerk can open it, and what is bad must be put aside by itself.',
		answers: { what: 'attacks', special: 'uploads' },
		settles: {
			what: 'one of the bills was a program that locked the clerk’s files',
			special: 'A file should be looked at before a clerk can open it'
		},
		outcome: 'uploads'
	},
	{
		id: 'four-analysts',
		title: 'Eleven windows',
		story:
			'The security team of a furniture chain has four people. Its threat service reports some thirty suspicions a week over sixty accounts. For each, somebody opens eleven windows: calls here, network flows there, who took on which role, whether that address was ever seen before, what the same role did last month. A case takes two days, and half of them are nothing. They want one place where all this lies side by side for a role or an instance, for months back, without writing queries. It is for the cases to come.',
		answers: { what: 'attacks', special: 'trace', since: 'ready' },
		settles: {
			what: 'Its threat service reports some thirty suspicions a week',
			special: 'They want one place where all this lies side by side for a role or an instance'
		},
		outcome: 'traced'
	},
	{
		id: 'key-of-an-intern',
		title: 'Ten days ago',
		story:
			'Ten days ago somebody took the access key of an intern and made three new users and a bucket policy; we found it yesterday by accident, and the key is off now. We are a small agency with one account, in which no security service was ever switched on, and nobody had created a trail. The client wants to know by Friday what exactly was called with that key, from where, and in which order. We don’t want to buy anything today. What can still be found out about those days?',
		answers: { what: 'attacks', special: 'trace', since: 'past' },
		settles: {
			what: 'somebody took the access key of an intern',
			special: 'what exactly was called with that key, from where, and in which order',
			since: 'no security service was ever switched on'
		},
		outcome: 'looked-up'
	},
	{
		id: 'library-in-the-news',
		title: 'Which of them have it?',
		story:
			'When a hole in a logging library was in the evening news, the director of a chain of clinics asked which of our systems had it. We run three hundred instances, some with Windows, a few hundred container images in ECR and ninety Lambda functions, in four accounts, and it took nine days to answer. Next time the answer should be on a page within the hour, and a new hole should announce itself without anybody starting a scan. Who patches what is settled. The nine days were not fun.',
		answers: { what: 'weak', kind: 'software' },
		settles: {
			what: 'a new hole should announce itself without anybody starting a scan',
			kind: 'a hole in a logging library was in the evening news'
		},
		outcome: 'flaws'
	},
	{
		id: 'old-packages',
		title: 'Built three years ago',
		story:
			'A cooperative of taxi drivers has its dispatch software on forty EC2 instances, built three years ago by a firm that no longer exists. A new administrator wants to know, before any thief does, where the weak spots are, so that he can plan the winter with them. He guesses that most packages are years old. The instances run Linux and are managed by Systems Manager already. He can spend a little money and no weekend. Two hundred drivers would notice every restart, so nothing may be restarted just to look.',
		answers: { what: 'weak', kind: 'software' },
		settles: {
			what: 'wants to know, before any thief does, where the weak spots are'
		},
		outcome: 'flaws'
	},
	{
		id: 'card-payments-auditor',
		title: 'A list with three hundred lines',
		story:
			'A ticket seller takes card payments, and its auditor works by PCI DSS. Each year a consultant spends a month comparing twenty accounts with a list of three hundred lines: is this encrypted, is that logged, does the root user have a second factor? On the day after, somebody changes a setting. The new head of security wants the list to be checked by machine, every day, in all accounts, with a number that she can show the board. Attacks and patches are looked after by others. The consultant has other plans anyway.',
		answers: { what: 'weak', kind: 'settings', measure: 'standard' },
		settles: {
			what: 'wants the list to be checked by machine',
			kind: 'is this encrypted, is that logged, does the root user have a second factor?'
		},
		outcome: 'standard'
	},
	{
		id: 'inherited-account',
		title: 'The account of the uncle',
		story:
			'I took over my uncle’s web shop for fishing flies, with an AWS account that he had made in 2016 and set up by trial and error. There are two instances, a database and some buckets. Before I do anything else I want to see the worst mistakes in how it is set up: a root user without a second factor, ports open to everybody, that sort of thing. No money may be spent on it this year, and I have nobody to show a report to. The flies sell well, by the way, except the yellow ones.',
		answers: { what: 'weak', kind: 'settings', measure: 'look' },
		settles: {
			what: 'I want to see the worst mistakes',
			kind: 'in how it is set up: a root user without a second factor',
			measure: 'No money may be spent on it this year'
		},
		outcome: 'first-look'
	},
	{
		id: 'house-rules',
		title: 'As written on the wall',
		story:
			'An engineering firm has fourteen rules of its own for AWS, printed and hung up in the kitchen: every volume carries the number of its project, no instance larger than a certain size outside the render account, only images from the firm’s own list, logs kept for ten years. No standard knows these rules. Until now a student looks once a quarter. The firm wants each resource tested when it changes, a message to the project’s leader, and for missing numbers a program that adds them by itself. The kitchen copy may stay.',
		answers: { what: 'weak', kind: 'settings', measure: 'own' },
		settles: {
			what: 'wants each resource tested when it changes',
			kind: 'every volume carries the number of its project',
			measure: 'No standard knows these rules'
		},
		outcome: 'own-rules'
	},
	{
		id: 'open-snapshot',
		title: 'Found by a stranger',
		story:
			'A polite stranger wrote to us that a snapshot of our test database could be restored by anybody with an AWS account. He was right; somebody had shared it with the whole world in 2023, to help a partner for an afternoon. We have thirty accounts in one organisation, with buckets, encryption keys, queues and roles that were opened to partners over the years, and nobody has a list. We want to know what can be reached by anyone who does not belong to us, and to hear of it when a new such opening is made.',
		answers: { what: 'weak', kind: 'access', rights: 'reach' },
		settles: {
			what: 'We want to know what can be reached by anyone who does not belong to us',
			kind: 'buckets, encryption keys, queues and roles that were opened to partners over the years'
		},
		outcome: 'outside-access'
	},
	{
		id: 'eight-hundred-roles',
		title: 'Everybody may do everything',
		story:
			'In eight years a maker of lifts has collected eight hundred roles and sixty users in AWS. Most were given wide permissions on a Friday afternoon and kept them. The new rule says that nobody keeps what he doesn’t use: roles that rest, keys of people who left, and permissions that a program has and never needed. We need a list of those for all accounts, with the day of the last use, to go through it team by team until Easter. A little money is there. Nothing is to be removed by a machine.',
		answers: { what: 'weak', kind: 'access', rights: 'unused' },
		settles: {
			what: 'permissions that a program has and never needed',
			kind: 'Most were given wide permissions on a Friday afternoon and kept them',
			rights: 'nobody keeps what he doesn’t use'
		},
		outcome: 'unused-access'
	},
	{
		id: 'buckets-of-a-university',
		title: 'Two hundred shelves',
		story:
			'The data protection officer of a university asks where on AWS there are names, addresses or health data of patients and students. We have some two hundred buckets in S3, filled by institutes over nine years, mostly tables and documents, together far too much to read in full for the money we have. We don’t have to prove anything to anybody yet; we want to know where to look first, and to be told when somebody puts such things into a bucket that did not have any. One institute studies bees, and its buckets are surely harmless.',
		answers: { what: 'data', files: 'overview' },
		settles: {
			what: 'where on AWS there are names, addresses or health data'
		},
		outcome: 'data-overview'
	},
	{
		id: 'before-the-partner-gets-it',
		title: 'Before it is handed over',
		story:
			'At the end of each month we give a research partner a bucket full of exported surveys, some forty thousand text files. The contract says that not one of them may contain a name, a telephone number or our own customer number, which is two letters and seven digits. A sample isn’t enough: for each file there must be a line that says it was read, and when. It happens on the last Thursday, and the partner fetches the files on Friday. Last month a tired colleague read them herself until three.',
		answers: { what: 'data', files: 'chosen' },
		settles: {
			what: 'not one of them may contain a name, a telephone number',
			files: 'for each file there must be a line that says it was read'
		},
		outcome: 'data-search'
	},
	{
		id: 'free-text-fields',
		title: 'What people write in the box',
		story:
			'Our complaint system keeps everything in RDS for PostgreSQL. One column is free text, and people write into it what they like: card numbers, illnesses, the names of neighbours. Before we let an outside firm work with a copy, we must know which kinds of such data stand in there. It needs to be done once, in February, and it may take a day. The database is busy until eight in the evening and must not be slowed by somebody reading all of it. Eleven million complaints, most of them about parcels.',
		answers: { what: 'data', files: 'elsewhere' },
		settles: {
			what: 'we must know which kinds of such data stand in there',
			files: 'keeps everything in RDS for PostgreSQL'
		},
		outcome: 'data-search'
	},
	{
		id: 'forty-accounts-five-tools',
		title: 'Four thousand lines',
		story:
			'An airline has forty accounts. One service reports attacks, one reports holes in software, one wrong settings, one personal data in buckets, and each has its own page with its own colours. Together they have four thousand open lines. The two people who look after it don’t know that the server with the hole is also the one that can be reached from outside and whose role may read the passenger list. They want one page for all accounts and Regions that says what to mend first, and tickets in the system that the airline has.',
		answers: { what: 'together' },
		settles: {
			what: 'They want one page for all accounts and Regions that says what to mend first'
		},
		outcome: 'all-findings'
	}
];
