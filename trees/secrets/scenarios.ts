import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'weather-key',
		title: 'A key for the weather',
		story:
			'Our small app tells allotment gardeners when frost is coming. Once an hour a Lambda function asks a weather company for the forecast; for that it needs an API key of forty letters, which stands in the source code today and was in a public repository for an afternoon. We have a new one now. The company gives one key for each customer, and it stays valid until we ask for another, which has happened twice in six years. Only this function uses it, in one account. The treasurer of the association looks at every cent of the bill.',
		answers: { what: 'secret', opens: 'other', special: 'none' },
		settles: {
			what: 'it needs an API key of forty letters',
			opens: 'asks a weather company for the forecast',
			special: 'Only this function uses it, in one account'
		},
		outcome: 'parameter-secret'
	},
	{
		id: 'pension-mainframe',
		title: 'A password on paper',
		story:
			'Twice a month a container fetches lists from the database of a pension fund, an old system in their own building. They gave us a user and a password, sent by letter in two envelopes, and they send a new one when it pleases them; we can’t change it ourselves. So far it lies in a file beside the program, and the data protection officer has found it there. She wants it encrypted and readable by this task only. There is no budget for the matter, she added, not even for coffee.',
		answers: { what: 'secret', opens: 'database', password: 'by-hand' },
		settles: {
			what: 'They gave us a user and a password',
			opens: 'from the database of a pension fund',
			password: 'they send a new one when it pleases them; we can’t change it ourselves'
		},
		outcome: 'parameter-secret'
	},
	{
		id: 'signing-file',
		title: 'A file from the printer',
		story:
			'A printing firm that makes our concert tickets wants every order signed with a private key that they issued. It came as a PEM file, three KB according to the listing, and nobody was sure whether such a thing fits where our other keys are. It is valid for ten years. One service reads it at its start; there are four copies of that service, all in Frankfurt, all in the same account. Until now the file was baked into the container image, which the new colleague found less funny than we do.',
		answers: { what: 'secret', opens: 'other', special: 'large', size: 3 },
		settles: {
			what: 'a private key that they issued',
			opens: 'wants every order signed',
			special: 'nobody was sure whether such a thing fits',
			size: 'three KB according to the listing'
		},
		outcome: 'parameter-secret'
	},
	{
		id: 'sms-quarter',
		title: 'Every ninety days',
		story:
			'We send appointment reminders for dentists through a text message provider. Its API key opens an account with real money on it, and our certification demands that such keys be replaced every ninety days without any person touching them. The provider has an API that makes a second key and deletes the first. Last year a colleague did it by hand on a Friday, forgot one of two programs, and five hundred people missed their dentist. Everything runs in one account in Ireland. The key is short; the contract with the provider is not.',
		answers: { what: 'secret', opens: 'other', special: 'rotate' },
		settles: {
			what: 'Its API key opens an account',
			opens: 'through a text message provider',
			special: 'be replaced every ninety days without any person touching them'
		},
		outcome: 'rotated-secret'
	},
	{
		id: 'one-licence-many-teams',
		title: 'Eleven teams, one licence',
		story:
			'The route planner that we bought for our delivery vans comes with a single licence key for the whole company. The platform team keeps the contract and replaces the key when it is renewed. Programs of eleven teams need it at their start, each in an AWS account of its own; most of them are ECS services. Today everybody has a copy, and at the last renewal three of these were forgotten, so that vans in two cities drove by memory. We want it in one place, and the others only to read it.',
		answers: { what: 'secret', opens: 'other', special: 'shared' },
		settles: {
			what: 'a single licence key for the whole company',
			opens: 'The route planner that we bought',
			special: 'Programs of eleven teams need it at their start, each in an AWS account of its own'
		},
		outcome: 'shared-secret'
	},
	{
		id: 'broker-poll',
		title: 'The queue next door',
		story:
			'A harbour company sends its ship arrivals through an ActiveMQ broker which we were allowed to move to Amazon MQ. A Lambda function of ours shall be called for every message, by an event source mapping that watches the broker. To do so, the mapping itself has to sign in: the user and the password must lie where the service can read them, and the form in the console accepts the address of one kind of store only. The password was set when the broker was made, and nobody has asked for it to change. One account, one Region, eleven ships a day.',
		answers: { what: 'secret', opens: 'other', special: 'shared' },
		settles: {
			what: 'the user and the password must lie where the service can read them',
			opens: 'an ActiveMQ broker which we were allowed to move to Amazon MQ',
			special: 'the mapping itself has to sign in'
		},
		outcome: 'shared-secret'
	},
	{
		id: 'second-region-key',
		title: 'The same key in Dublin',
		story:
			'Our emergency call routing runs in Frankfurt, and a sleeping twin of it in Dublin is to take over if Frankfurt is lost. It calls a telephone carrier with an access token which the carrier has us replace about twice a year. At the last exercise the twin woke up with the token of the year before, and the carrier hung up. Whoever changes the token in one place should not have to think of the other, and the twin must be able to read it when Frankfurt does not answer. The exercise is repeated in March.',
		answers: { what: 'secret', opens: 'other', special: 'shared' },
		settles: {
			what: 'an access token which the carrier has us replace',
			opens: 'It calls a telephone carrier',
			special: 'the twin must be able to read it when Frankfurt does not answer'
		},
		outcome: 'shared-secret'
	},
	{
		id: 'cold-starts',
		title: 'All at once on the hour',
		story:
			'On the hour our planner sends out work for every warehouse, and four hundred copies of a Lambda function start within a second or two. Each needs nine values before it can do anything: keys of two carriers, a token for the customs service and some more. They lie encrypted, one by one, in a place that costs us nothing, and each copy fetches all nine. Since we passed three hundred warehouses, a part of the copies is turned away at that and fails. Nobody asks for values to be changed on a schedule; it is all in one account in Spain.',
		answers: { what: 'secret', opens: 'other', special: 'burst' },
		settles: {
			what: 'keys of two carriers, a token for the customs service',
			opens: 'keys of two carriers',
			special: 'four hundred copies of a Lambda function start within a second or two'
		},
		outcome: 'shared-secret'
	},
	{
		id: 'keystore-bank',
		title: 'What the bank sent',
		story:
			'To file direct debits we use a Java library that the bank supplies. It signs with a keystore which the bank made for us: one file with our key and the chain of their certificates, twenty KB in base64. The file must never lie on a disk unencrypted. A batch job on Fargate reads it each night and forgets it. It has been the same file for three years, and only this account in one Region needs it. Somebody proposed to cut it into pieces, and was asked to leave the room.',
		answers: { what: 'secret', opens: 'other', special: 'large', size: 20 },
		settles: {
			what: 'It signs with a keystore',
			opens: 'we use a Java library that the bank supplies',
			special: 'one file with our key and the chain of their certificates',
			size: 'twenty KB in base64'
		},
		outcome: 'shared-secret'
	},
	{
		id: 'choir-oracle',
		title: 'The same password since 2017',
		story:
			'The ticket office of a concert hall runs on RDS for Oracle. Its web application signs in with a user of its own, whose password has been the same since 2017 and is known to everybody who ever worked there, the cellist included. The new owner demands that it change every thirty days with as little work as possible. The application is bought; we can set where it reads its password, and it asks again when a sign-in fails, but nothing in it can be rewritten. Evenings must not be disturbed.',
		answers: { what: 'secret', opens: 'database', password: 'rotated' },
		settles: {
			what: 'whose password has been the same since 2017',
			opens: 'runs on RDS for Oracle',
			password: 'demands that it change every thirty days'
		},
		outcome: 'rotated-database'
	},
	{
		id: 'where-to-put-it',
		title: 'In the code until now',
		story:
			'We are three people with a booking site for climbing halls. It runs in containers and keeps everything in Aurora PostgreSQL. The user name and the password of the database stand in a file that is part of the image; we know that they shouldn’t. Before a larger chain of halls becomes our customer we want to do it as one does it. Nobody has told us any rules. The framework reads the password when it opens its connections, and we would like to spend a day on it, not a month.',
		answers: { what: 'secret', opens: 'database', password: 'rotated' },
		settles: {
			what: 'The user name and the password of the database',
			opens: 'keeps everything in Aurora PostgreSQL'
		},
		outcome: 'rotated-database',
		defensible: [
			{
				question: 'password',
				answer: 'none',
				why: 'Engine and code would allow signing in without a password; nobody asks for it here.'
			}
		]
	},
	{
		id: 'auditors-no-password',
		title: 'Not even a good one',
		story:
			'A health insurer audits the registry of hip implants that we run. One finding is that our services keep a database password at all: they want identities that are managed in one place, and nothing that could be copied and used next month. The registry is RDS for MySQL, the services are our own Java code in ECS with a pool of twenty connections each, and each task has a role already. We may change whatever we like in the code before April. The auditors come back in May.',
		answers: { what: 'secret', opens: 'database', password: 'none' },
		settles: {
			what: 'our services keep a database password',
			opens: 'The registry is RDS for MySQL',
			password: 'nothing that could be copied and used next month'
		},
		outcome: 'iam-database'
	},
	{
		id: 'thumbnail-keys',
		title: 'The key of a man who left',
		story:
			'A program on three EC2 instances makes small pictures from large ones: it fetches them from a bucket in S3 and puts the result beside them. To do so it has an access key in a properties file. The key belongs to a user in IAM named after a man who left in 2021, and that is why nobody dares to delete him. Security asks us where such keys should be kept, encrypted and replaced every few months. The program uses the AWS SDK for Java in a recent version.',
		answers: { what: 'secret', opens: 'aws', caller: 'aws' },
		settles: {
			what: 'it has an access key in a properties file',
			opens: 'it fetches them from a bucket in S3',
			caller: 'A program on three EC2 instances'
		},
		outcome: 'role'
	},
	{
		id: 'nightly-publisher',
		title: 'Whoever reads the settings page',
		story:
			'Our web pages are built on GitHub Actions and copied to S3 at the end, after which a distribution in CloudFront is told to fetch them anew. For that, an access key and its secret stand among the repository’s secrets. Eight people may edit the workflow, and one of them printed the lot into a log last week by mistake. We would like to be rid of the key and still let only the main branch of this one repository publish. Nothing of ours runs on a server.',
		answers: { what: 'secret', opens: 'aws', caller: 'tokens' },
		settles: {
			what: 'an access key and its secret stand among the repository’s secrets',
			opens: 'copied to S3 at the end',
			caller: 'Our web pages are built on GitHub Actions'
		},
		outcome: 'role-by-token'
	},
	{
		id: 'mill-servers',
		title: 'Forty mills',
		story:
			'We own forty flour mills. In each of them a server under the stairs sends measurements of the rollers to Kinesis every minute. All forty use the same access key, which an electrician set up; when it had to be replaced after a burglary, somebody drove for two weeks. The servers will stay where they are. Since a project on the office network each has a certificate from our own authority, renewed every month by itself. The mills have an ordinary internet line, and the roof of one of them leaks.',
		answers: { what: 'secret', opens: 'aws', caller: 'neither' },
		settles: {
			what: 'All forty use the same access key',
			opens: 'sends measurements of the rollers to Kinesis',
			caller: 'In each of them a server under the stairs'
		},
		outcome: 'role-by-certificate'
	},
	{
		id: 'other-cloud-warehouse',
		title: 'A key for the other cloud',
		story:
			'Our reports are made in a data warehouse that belongs to another cloud provider, because the controllers have always used it. A Lambda function on our side writes the day’s sales there. It has a service account key of theirs, a JSON file, in an environment variable. Their security advisor told us that keys like that are the old way: their platform trusts tokens of foreign issuers over OpenID Connect, and a workload that can get one signed needs no key at all. We would like to have nothing to store and nothing to replace.',
		answers: { what: 'secret', opens: 'other', special: 'tokens' },
		settles: {
			what: 'It has a service account key of theirs',
			opens: 'in a data warehouse that belongs to another cloud provider',
			special: 'their platform trusts tokens of foreign issuers over OpenID Connect'
		},
		outcome: 'outbound-token'
	},
	{
		id: 'customs-certificate',
		title: 'Someone must phone the office',
		story:
			'To declare goods our program needs a key from the customs authority. It is valid for a year, and only a person can get a new one: you phone, prove who you are, and receive it by post on a card. In two of the last four years nobody thought of it, and lorries waited at the border. We want to keep the key encrypted where the program finds it, and to be told a month ahead, in our chat if possible. One account reads it. The lorries are not ours, but the drivers know where our office is.',
		answers: { what: 'secret', opens: 'other', special: 'remind' },
		settles: {
			what: 'our program needs a key from the customs authority',
			opens: 'a key from the customs authority',
			special: 'only a person can get a new one'
		},
		outcome: 'advanced-parameter'
	},
	{
		id: 'shared-image-ids',
		title: 'Which image is today’s?',
		story:
			'Each week the platform team builds a hardened machine image, and thirty teams should start their instances from it. Every team has an account of its own. Until now the image’s id goes round by mail, and a month later half of them still start the old one. We want one place where the platform team writes the present id, with its history, and from which the launch templates of all the others take it. The id is no secret; anybody may see it. Nobody else should be able to change it.',
		answers: { what: 'settings', change: 'read', 'special-settings': 'shared' },
		settles: {
			what: 'The id is no secret; anybody may see it',
			change: 'from which the launch templates of all the others take it',
			'special-settings': 'Every team has an account of its own'
		},
		outcome: 'advanced-parameter'
	},
	{
		id: 'bus-stop-settings',
		title: 'Where the timetable lies',
		story:
			'Six small programs show passengers when the next bus comes. They share some forty settings: the address of the timetable server, how often to ask it, how many minutes count as late, the names of three tables. Each program has its own copy in a file, and the copies differ, which we noticed when the night line was late on one screen and early on another. We want one place for each value, with the former values still to be seen. A program may pick up a change when it next starts. It is all in one account.',
		answers: { what: 'settings', change: 'read', 'special-settings': 'none' },
		settles: {
			what: 'They share some forty settings',
			change: 'A program may pick up a change when it next starts',
			'special-settings': 'It is all in one account'
		},
		outcome: 'parameter-settings'
	},
	{
		id: 'one-function-values',
		title: 'Test and production differ',
		story:
			'A Lambda function resizes maps for hiking leaflets. In the test account it writes to one bucket and logs every detail; in production to another, and logs only errors. Apart from that the code is the same. There are five such values, none of them confidential, and they have changed as often as the code itself, always in the same pull request. The team wants them to be reviewed with the code, to be deployed with it, and to go back with it if a version turns out bad. No other program cares.',
		answers: { what: 'settings', change: 'deploy' },
		settles: {
			what: 'There are five such values, none of them confidential',
			change: 'to be deployed with it, and to go back with it'
		},
		outcome: 'variables'
	},
	{
		id: 'throttle-limits',
		title: 'A zero too few',
		story:
			'Our marketplace limits how many orders a second each shop may send. The limits are a table of some hundred lines that the operations team changes several times a week, while everything runs, on about two hundred tasks. In March someone typed a zero too few, and for nine minutes no shop could sell anything. They must be able to go on changing it without a release. But a value should be checked before it goes out, reach a few tasks before all, and be taken back by itself if orders drop.',
		answers: { what: 'settings', change: 'steps' },
		settles: {
			what: 'The limits are a table of some hundred lines',
			change: 'reach a few tasks before all, and be taken back by itself'
		},
		outcome: 'appconfig-settings'
	},
	{
		id: 'postal-rules',
		title: 'One long list',
		story:
			'A parcel company sorts by rules: which postcode goes to which depot, on which days, with which exceptions. The rules are one JSON document of about 300 KB that a planner exports every Thursday. Nothing in it is confidential; it is printed in the depots. Programs read it when they start and again at midnight, and that is soon enough. Until now it is copied to forty machines with a script whose author has retired. It is a single account, and we only look for the right place from which all of them can fetch it.',
		answers: {
			what: 'settings',
			change: 'read',
			'special-settings': 'large',
			'settings-size': 300
		},
		settles: {
			what: 'Nothing in it is confidential',
			change: 'Programs read it when they start and again at midnight',
			'special-settings': 'one JSON document of about 300 KB',
			'settings-size': 'one JSON document of about 300 KB'
		},
		outcome: 'appconfig-settings'
	},
	{
		id: 'new-checkout',
		title: 'First the staff, then Norway',
		story:
			'The new checkout of our shop for ski bindings is finished, and nobody trusts it. We would like to have it in production already, asleep, and then wake it: first for our own staff, then for customers in Norway, then for a tenth of the rest. If the share of abandoned baskets rises, it must be off again before anybody has written a ticket. The product manager wants to move these switches herself, without asking for a release. The code runs in containers; we release twice a day anyway.',
		answers: { what: 'flags' },
		settles: { what: 'wants to move these switches herself, without asking for a release' },
		outcome: 'appconfig-flags'
	}
];
