import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'ticket-office-queue',
		title: 'Before the phone rings',
		story:
			'We sell tickets for a chain of planetariums. Orders wait in an SQS queue until a Lambda function prints them, and twice this winter the queue grew for a whole evening because the printer’s network was down. We learned of it from visitors on the phone. The director wants somebody to be called as soon as the oldest order has waited for ten minutes. He would also like to see on one screen how many orders come in by the hour, compared with last spring. The printer itself is beyond our reach.',
		answers: { asked: 'numbers', measures: 'aws' },
		settles: {
			asked: 'somebody to be called as soon as the oldest order has waited for ten minutes'
		},
		outcome: 'alarms'
	},
	{
		id: 'greenhouse-cluster',
		title: 'A disk that fills up with series',
		story:
			'Our greenhouse control runs in an EKS cluster with ninety services. Each exports metrics, and two Prometheus servers collect them; half the dashboards of the company are written in PromQL, and the agronomists read them at breakfast. Every few weeks a disk of a Prometheus server fills up and the graphs have a hole. The platform team is three people and wants to stop looking after those servers, without anybody rewriting a query. Two years of history would be good, because plants have seasons.',
		answers: { asked: 'numbers', measures: 'prometheus' },
		settles: {
			asked: 'Each exports metrics',
			measures: 'half the dashboards of the company are written in PromQL'
		},
		outcome: 'prometheus'
	},
	{
		id: 'sunday-booking',
		title: 'Sunday, half past six',
		story:
			'A small ferry company takes bookings on its website. At night and on winter Sundays hardly anyone comes. Last month the payment page was broken from Saturday night until Monday at nine, because a certificate of the payment provider had changed; every server was healthy and bored meanwhile. The owner asks for something that goes through the booking every few minutes as a passenger would, up to the last button, and wakes him when it gets stuck. A picture of what the page looked like would save an argument with the provider.',
		answers: { asked: 'numbers', measures: 'outside' },
		settles: {
			asked: 'wakes him when it gets stuck',
			measures: 'goes through the booking every few minutes as a passenger would'
		},
		outcome: 'canary'
	},
	{
		id: 'museum-basket',
		title: 'Fast in the office',
		story:
			'The online shop of our museum opens at once in the office. Visitors in Brazil, and some with old telephones, write that it hangs, or that the basket button does nothing; our servers’ numbers are flat and green all day. We would like to know, from the pages that people really open, how long these take to appear, which scripts break, and in which countries and browsers it happens. A tenth of the visits would do. The pages are ours, and a few lines may be added to each.',
		answers: { asked: 'numbers', measures: 'outside' },
		settles: {
			asked: 'how long these take to appear',
			measures: 'from the pages that people really open'
		},
		outcome: 'canary'
	},
	{
		id: 'slow-quote',
		title: 'Eleven seconds for a quote',
		story:
			'An insurer for musical instruments works out a quote by calling seven services: prices, risk, customers, a scoring firm outside and some more, in ECS and Lambda, by four teams. On some afternoons a quote takes eleven seconds. Each team shows graphs that prove its own service fast. The product owner wants to pick one slow quote and see how long each step took, and which call was waiting for which. The programs are in Java and Python and may be changed. The logs of the teams have nothing in common, not even the time zone.',
		answers: { asked: 'time' },
		settles: { asked: 'pick one slow quote and see how long each step took' },
		outcome: 'tracing'
	},
	{
		id: 'laboratory-promise',
		title: 'Half a second, in writing',
		story:
			'Our platform hands laboratory results to hospitals. The new contract promises that in each month 99.9 per cent of queries are answered without an error and within half a second, for each of our five services, and we pay if not. Today we have processor graphs, which say nothing about that. Management wants a page that shows, service by service, how much of the month’s allowance is used up, and a warning before it is gone. Everything runs in ECS, written in Node.js and .NET, and rebuilding the images is no trouble.',
		answers: { asked: 'numbers', measures: 'promise' },
		settles: {
			asked: 'how much of the month’s allowance is used up',
			measures: 'for each of our five services, and we pay if not'
		},
		outcome: 'tracing'
	},
	{
		id: 'beekeeper-errors',
		title: 'It says “unexpected”',
		story:
			'A web shop for beekeepers runs as four Lambda functions and a container. When a customer writes that the shop said “unexpected error”, the developer wants to find what the functions printed in that minute for that order, stack trace included. That happens three or four times a week. If more than ten such errors appear within five minutes she wants a message on her telephone. The functions print plain text now; she would write something else if it helps. There is one developer, and she also keeps bees.',
		answers: { asked: 'lines', lines: 'used' },
		settles: {
			asked: 'find what the functions printed in that minute for that order',
			lines: 'That happens three or four times a week'
		},
		outcome: 'logs'
	},
	{
		id: 'dispute-office',
		title: 'In case somebody complains',
		story:
			'Our parking machines report every step of a payment to a service in ECS, which prints about two hundred GB of detail a day. Nobody looks at it, and no alarm depends on it: errors are counted elsewhere. Only when a driver disputes a fine, some thirty times a year, a clerk with a login has to find the lines of that machine and that minute. Complaints are possible for six months. The invoice for these lines is now larger than that for the service that prints them, which has been noticed.',
		answers: { asked: 'lines', lines: 'kept', later: 'people' },
		settles: {
			asked: 'find the lines of that machine and that minute',
			lines: 'Nobody looks at it, and no alarm depends on it'
		},
		outcome: 'logs-rare'
	},
	{
		id: 'tyre-archive',
		title: 'Ten years of test drives',
		story:
			'A maker of tyres tests on its own track. The programs of the test rigs write log lines all day, about one TB a week, and the law wants them for ten years. No alarm hangs on them. Twice a year engineers add up across all seasons, say braking distance by rubber and temperature, in SQL, and join it with a table of weather; a university gets a copy of the files and reads them with Spark. Between those days nobody opens anything. Finance asks why it should cost more than storing.',
		answers: { asked: 'lines', lines: 'kept', later: 'sql' },
		settles: {
			asked: 'The programs of the test rigs write log lines all day',
			lines: 'Between those days nobody opens anything',
			later: 'engineers add up across all seasons'
		},
		outcome: 'logs-in-s3'
	},
	{
		id: 'odd-addresses',
		title: 'Who keeps asking for that page?',
		story:
			'In front of our library catalogue stands an Application Load Balancer. Some nights the number of requests is ten times what it should be. The web team would like a line for every request that arrives there, with the address, the path and the answer, to count afterwards which addresses and which pages it was; somebody who knows SQL has offered to do it once a month. The catalogue itself is a bought product that logs nothing useful. Nobody needs an alarm for this, the load is borne well.',
		answers: { asked: 'lines', lines: 'requests' },
		settles: {
			asked: 'a line for every request that arrives there',
			lines: 'In front of our library catalogue stands an Application Load Balancer'
		},
		outcome: 'logs-in-s3'
	},
	{
		id: 'support-floor',
		title: 'Sixty people with search boxes',
		story:
			'A telephone company has sixty people in support who spend the day searching what our systems wrote: a customer’s number, a word from an error, a name of a device, any of it, over two weeks of lines from forty applications. They filter, click on a field, filter again, and expect an answer before the caller has finished the sentence. Team leaders have dashboards of it on the wall. We tried paying for every search, and the second month’s invoice ended that. Two engineers are there to look after whatever it needs.',
		answers: { asked: 'lines', lines: 'searched' },
		settles: {
			asked: 'searching what our systems wrote',
			lines: 'sixty people in support who spend the day searching'
		},
		outcome: 'log-search'
	},
	{
		id: 'vanished-table',
		title: 'It was there on Tuesday',
		story:
			'On Thursday morning the test team found that a DynamoDB table of theirs was gone. It was there on Tuesday evening, somebody is sure of that. Nobody admits anything, and a script is suspected, or the trainee, or both. We have one account in Frankfurt with eleven people in it, and nothing special was ever set up for auditing. The table itself can be restored from a backup; what the manager wants to know is who or what deleted it, and from where. It was two days ago, after all.',
		answers: { asked: 'who', actions: 'changes', since: 2 },
		settles: {
			asked: 'who or what deleted it, and from where',
			since: 'It was two days ago, after all'
		},
		outcome: 'event-history'
	},
	{
		id: 'auditor-year',
		title: 'The auditor comes in spring',
		story:
			'A credit union runs nineteen accounts in one organisation. Its auditor wants, for any day of the last seven years from now on, a list of who changed what, and proof that nobody has touched that list, administrators included. She comes once a year, stays for a week and brings questions such as: which changes to permissions were made by people who had left already? A colleague of ours would answer those in SQL. The budget allows for storage, and not for another platform with nodes and versions.',
		answers: { asked: 'who', actions: 'kept' },
		settles: {
			asked: 'a list of who changed what',
			actions: 'proof that nobody has touched that list'
		},
		outcome: 'trail'
	},
	{
		id: 'court-files',
		title: 'Who has opened file 114?',
		story:
			'A law firm keeps scanned files in an S3 bucket, and a journalist has printed a sentence that stands only in file 114. Next time the partners want to be able to say which user or program downloaded a given file, and when. It is about this one bucket with some ten thousand objects; the other buckets hold forms and pictures that may be read by anyone. Who may open what is settled by roles already. Nobody has to be woken at night, but the list has to be there when a judge asks.',
		answers: { asked: 'who', actions: 'data' },
		settles: {
			asked: 'say which user or program downloaded a given file',
			actions: 'downloaded a given file'
		},
		outcome: 'trail'
	},
	{
		id: 'last-summer-role',
		title: 'A role with too many rights',
		story:
			'While tidying up we found an IAM role that may do everything. It must have been made, or changed, some time last summer; today is a day in late November, so that is about five months ago. The security officer wants to know, now and whenever something like this turns up again, who did it and on whose behalf. There is one account, and a trail of a colleague’s has been writing into a bucket since he set the account up, though nobody has ever read one of its files.',
		answers: { asked: 'who', actions: 'changes', since: 150 },
		settles: {
			asked: 'who did it and on whose behalf',
			actions: 'There is one account',
			since: 'about five months ago'
		},
		outcome: 'trail'
	},
	{
		id: 'root-at-night',
		title: 'A sign-in at three',
		story:
			'A chain of pharmacies has a rule: nobody uses the root user, ever, and if somebody does, the security officer’s telephone rings within minutes, whatever the time. The same goes for switching off the record of what is done in the account. Last year a consultant signed in as root at three in the night to change a contact address, harmless, and it was found in the yearly review. A list for the review exists and is kept in a bucket. What is missing is the ringing.',
		answers: { asked: 'who', actions: 'told' },
		settles: {
			asked: 'nobody uses the root user, ever, and if somebody does',
			actions: 'the security officer’s telephone rings within minutes'
		},
		outcome: 'told'
	},
	{
		id: 'open-port-march',
		title: 'Was it open in March?',
		story:
			'After a break-in at a supplier we were asked whether port 3389 of our servers was open to the world on the twelfth of March. Nobody could say; today it isn’t. The group’s rules want more in future: for every security group, bucket and volume it must be known what its settings were on any day, and a list must show which of them, in all six accounts, are unencrypted or public at present. Who made a change is of less interest to the group, since the same two people make all of them.',
		answers: { asked: 'state' },
		settles: { asked: 'it must be known what its settings were on any day' },
		outcome: 'configuration'
	},
	{
		id: 'silent-database',
		title: 'Somewhere it is dropped',
		story:
			'A new program on EC2 can’t reach its database in another subnet, or not always. The network people say that the security groups are right, and so do the developers. We would like to see which of the two addresses speaks to which, on what port, and where an attempt is refused. Besides, a server of the bookkeeping has sent forty GB somewhere last weekend, and next time we would like to know where to. What was in it doesn’t matter for now, and nothing may be installed on the servers.',
		answers: { asked: 'network', traffic: 'flows' },
		settles: {
			asked: 'see which of the two addresses speaks to which',
			traffic: 'What was in it doesn’t matter for now'
		},
		outcome: 'flow-logs'
	},
	{
		id: 'pump-protocol',
		title: 'Byte seven is wrong',
		story:
			'Pumps of a waterworks speak an old protocol without encryption to two servers on EC2. Since the last update of the pumps, some messages are thrown away by the server, and the maker wants to see the bytes of both directions over a week before he believes it. The program on the servers is certified, so nothing may be installed beside it and it mustn’t be restarted. We have an engineer who reads such captures for breakfast, and could put up an instance that stores them.',
		answers: { asked: 'network', traffic: 'content' },
		settles: {
			asked: 'see the bytes of both directions over a week',
			traffic: 'see the bytes of both directions'
		},
		outcome: 'mirror'
	},
	{
		id: 'coins-and-records',
		title: 'What we could not tell them',
		story:
			'Since the bill from São Paulo, the sheet music publisher is told of strange calls within minutes, in every Region and all six accounts. The insurer has now asked something else: what exactly did the stolen key do, in those three weeks and in the months before? For some of it the answer was gone. From this year on the policy demands that every call in all accounts stays on record for three years, in one place where nobody in those accounts can change or delete it, and that we can prove this. Somebody proposed screenshots.',
		answers: { asked: 'who', actions: 'kept' },
		settles: {
			asked: 'what exactly did the stolen key do',
			actions:
				'every call in all accounts stays on record for three years, in one place where nobody in those accounts can change or delete it'
		},
		outcome: 'trail'
	}
];
