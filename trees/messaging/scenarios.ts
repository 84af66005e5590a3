import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'thumbnails-after-upload',
		title: 'Thumbnails after the upload',
		story:
			'Our web shop lets sellers upload photographs. Each upload needs four sizes, and resizing takes up to a minute, so the page must not wait for it. On Sunday evenings uploads come twenty times as fast as usual; it is fine if thumbnails lag behind by then, as long as none is forgotten. A group of instances should take one photograph after another. Resizing the same picture twice merely overwrites the file, and nobody cares which comes first. The service is being written from scratch in Go, and my manager asks for as little to operate as possible.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'any' },
		settles: {},
		outcome: 'sqs-standard'
	},
	{
		id: 'ledger-from-one-teller',
		title: 'The general ledger',
		story:
			'A credit union posts entries to a general ledger that accepts them only in the exact order in which they were entered, whatever account they touch, because each carries a running balance. A web form, newly built, sends the entries; a single program posts them and sometimes is down for an hour at night. At month end there are some forty entries a second. An auditor found that an entry had been posted twice last year, and one had overtaken another. The team already knows Lambda and DynamoDB and would like to buy nothing new.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'ordered', rate: 40 },
		settles: {
			order: 'only in the exact order in which they were entered, whatever account they touch',
			rate: 'some forty entries a second'
		},
		outcome: 'sqs-fifo'
	},
	{
		id: 'bookings-in-turn',
		title: 'Nine hundred concerts',
		story:
			'A ticket agency sells concerts. For each concert, holds, payments and cancellations must be handled in the order they were made; between concerts, order means nothing. Charging a card twice would be a scandal. The booking service is new and calls AWS through the SDK. Workers on Fargate pick up each request and settle it with the payment provider, which takes about two seconds. On the best day so far the system saw 120 requests a second for a few minutes; a usual day has five. There are around nine hundred concerts on sale at any time.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'ordered', rate: 120 },
		settles: {
			order:
				'For each concert, holds, payments and cancellations must be handled in the order they were made',
			rate: '120 requests a second'
		},
		outcome: 'sqs-fifo',
		continues: 'deployment-booking-engine'
	},
	{
		id: 'meter-corrections',
		title: 'Corrections for a million meters',
		story:
			'An energy supplier takes in readings and corrections for a million household meters. A correction must never be applied before the reading it corrects, but meters have nothing to do with each other. Each message is handled once by whichever worker is free and is then of no further use; the result goes into Aurora. During the nightly upload window about 6,000 messages a second arrive, and senders can pack ten of them into a call. Everything on our side is being rewritten, so no client library has to survive. Finance would like to pay only for what runs.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'ordered', rate: 600 },
		settles: {
			order: 'A correction must never be applied before the reading it corrects',
			rate: 'about 6,000 messages a second arrive, and senders can pack ten of them into a call'
		},
		outcome: 'sqs-fifo-fast',
		defensible: [
			{
				question: 'order',
				answer: 'any',
				why: 'Readings that carry a version could be applied in any order by a worker that compares it.'
			}
		]
	},
	{
		id: 'bids-in-order',
		title: 'The evening auction',
		story:
			'An advertising exchange settles bids. For one campaign, bids must be settled in the order received, or budgets are overrun; campaigns are independent, and there are tens of thousands of them. Each bid is settled by one of our workers, which then has done with it. The peak in the evening is 90,000 bids a second, in a Region that is not among the largest. Messages are half a kilobyte. The settlement engine is a fresh start in Rust, without any messaging code to inherit, and the team has run neither brokers nor clusters before.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'ordered', rate: 90000 },
		settles: {
			order: 'For one campaign, bids must be settled in the order received',
			rate: '90,000 bids a second'
		},
		outcome: 'stream'
	},
	{
		id: 'clicks-for-fraud',
		title: 'Clicks under watch',
		story:
			'A comparison portal records every click with session and time. A program should score clicks for fraud within a second or so, and when the rules change, the last three days are to be scored again. A second program feeds a live counter on the wall. Nobody else reads the flow. Some 4,000 clicks a second arrive in the evening, and clicks of one session belong together. The tracking script is ours and can send wherever we like, so there is no protocol to keep. The head of data once used a message broker and mentions it often.',
		answers: { kind: 'flow', takers: 'programs', readers: 2 },
		settles: {
			kind: 'records every click with session and time',
			readers: 'Nobody else reads the flow'
		},
		outcome: 'stream'
	},
	{
		id: 'sensors-for-a-campus',
		title: 'A campus and its buildings',
		story:
			'A technical university collects readings from its buildings, about 3,000 a second, and keeps a month of them. Some eighty institutes each run a program of their own that reads the whole flow and starts over from an earlier day whenever a model changes; each has its own team and its own release dates. The gateways are new and no client has been chosen yet, so nothing has to be kept. The rector asks for a dashboard in the university colours, and the heating engineers insist that the readings of one building stay together.',
		answers: { kind: 'flow', takers: 'programs', readers: 80 },
		settles: { kind: 'collects readings from its buildings', readers: 'Some eighty institutes' },
		outcome: 'shared-log',
		defensible: [
			{
				question: 'kind',
				answer: 'devices',
				why: 'Sensors are devices; but here gateways of the university gather what they say, and the question is who reads it.'
			}
		]
	},
	{
		id: 'trains-for-seven-teams',
		title: 'Where the trains are',
		story:
			'A railway publishes positions of all its trains, about 1,500 records a second. Timetable, passenger information, energy control, maintenance, two apps and a research group each compute something of their own from the whole flow: seven programs in all. Passenger information complains that it falls behind whenever the others catch up after a deployment. Records are kept for a week so that a program can start over. The gateway that writes them was written last year with the AWS SDK and may be changed; nobody speaks another protocol.',
		answers: { kind: 'flow', takers: 'programs', readers: 7 },
		settles: {
			kind: 'publishes positions of all its trains, about 1,500 records a second',
			readers: 'seven programs in all'
		},
		outcome: 'stream-fan-out'
	},
	{
		id: 'access-logs-to-parquet',
		title: 'Two hundred web servers',
		story:
			'Two hundred web servers write access logs. The analysts want them in S3 as Parquet, partitioned by day, at the latest ten minutes after the fact, and query them with SQL. No program of ours has to see the lines on their way, and nobody has the time to write or run a loader. In the evening it is some 20 MB a second. The agents on the servers can be pointed at any AWS endpoint; nothing else talks to them today. Losing a line now and then would not hurt, but whole hours missing would. The cheapest way with the least code wins.',
		answers: { kind: 'flow', takers: 'store' },
		settles: {
			kind: 'Two hundred web servers write access logs',
			takers: 'No program of ours has to see the lines on their way'
		},
		outcome: 'data-firehose'
	},
	{
		id: 'price-alert-functions',
		title: 'A flag goes up',
		story:
			'When an editor publishes a news flash, three things happen at once: a function clears the cache, another updates the search index, and a partner’s HTTPS endpoint is told. All three get every flash. If one of them happens to be down, the next flash repairs it, so a lost message does no lasting harm; but it should be a matter of moments, with nothing polling around the clock. There are about thirty flashes a day. The editorial system is a small Python program of ours and has never talked to any messaging system so far.',
		answers: { kind: 'task', ends: 'ours', copies: 'everyone', missed: 'push' },
		settles: { copies: 'All three get every flash', missed: 'a lost message does no lasting harm' },
		outcome: 'sns'
	},
	{
		id: 'order-placed-four-parts',
		title: 'Order placed',
		story:
			'A shop on AWS announces each order it takes. Billing, warehouse, loyalty points and a data team each need every order. The warehouse system is taken down for maintenance on Saturday nights, for up to six hours, and must then work through what it missed, without slowing billing. During a sale, orders come faster than the loyalty service can handle them. Each receiver checks the order number before it acts, so repeats and swaps do no harm. All parts are our own, written in the last two years with the AWS SDK; there is no broker anywhere.',
		answers: { kind: 'task', ends: 'ours', copies: 'everyone', missed: 'wait', sequence: 'any' },
		settles: { copies: 'each need every order' },
		outcome: 'sns-sqs'
	},
	{
		id: 'prices-in-order',
		title: 'Tills and price tags',
		story:
			'A wholesaler changes prices all day. Website, tills and the partner portal each get every change. For one article the last price must win: a change that overtakes an earlier one has already cost us a day of wrong invoices, and the tills cannot compare versions. Tills are offline in some shops for hours and must then receive all they missed, in the same order. At most 200 changes a second come out of the price engine, over some eighty thousand articles. It is a new service, and there are no clients whose protocol would have to stay.',
		answers: {
			kind: 'task',
			ends: 'ours',
			copies: 'everyone',
			missed: 'wait',
			sequence: 'ordered'
		},
		settles: {
			copies: 'each get every change',
			sequence: 'For one article the last price must win'
		},
		outcome: 'sns-fifo'
	},
	{
		id: 'security-findings',
		title: 'Beside their other work',
		story:
			'The security team wants to react when an access key shows up in a public place, when an instance is stopped outside office hours, and when a new ticket is opened in the ticket system that we rent from another company. A different function handles each. We wrote none of these senders. Each case has to be handled within minutes; what is over is over, and logs exist elsewhere for the audit. Two engineers look after this besides their other work, so polling interfaces on a schedule is what they would like to get away from. Nothing of the kind exists yet, so there is nothing to keep.',
		answers: { kind: 'task', ends: 'services' },
		settles: { ends: 'We wrote none of these senders' },
		outcome: 'event-bus'
	},
	{
		id: 'claims-across-teams',
		title: 'Claims across nine teams',
		story:
			'An insurer breaks up its claims system. Nine teams, each with an account of its own, publish some sixty kinds of events and want only particular ones: claims above an amount, of a region, with an injury. Several receivers need another shape of the data, and some are interfaces of partners. Rules change weekly. The receivers are functions and queues, which retry, and everything lands in the data lake by another way, so nobody needs past events delivered again. The old system is being switched off together with its in-house library, and all new code may choose freely.',
		answers: { kind: 'task', ends: 'ours', copies: 'rules', past: 'once' },
		settles: { copies: 'want only particular ones' },
		outcome: 'event-bus'
	},
	{
		id: 'replay-after-a-bad-release',
		title: 'The release that lost a day',
		story:
			'Four product teams subscribe to domain events of a marketplace and pick them by fields deep inside the event; targets are functions, queues and one partner’s interface. Last spring a faulty release of the commission service mishandled a whole day, and somebody rebuilt the events from database backups by hand. Never again: the platform lead wants to send a past day to that one consumer. New teams should also be able to start with the last month. Some 300 events a second at most. All of it is young code that calls AWS directly.',
		answers: { kind: 'task', ends: 'ours', copies: 'rules', past: 'again' },
		settles: {
			copies: 'pick them by fields deep inside the event',
			past: 'wants to send a past day to that one consumer'
		},
		outcome: 'event-bus-replay'
	},
	{
		id: 'on-call-and-customers',
		title: 'Wake somebody up',
		story:
			'A hosting company wants its duty engineers to be told of an outage, by text message to about fifteen phones and by e-mail to a list, and the app of its customers should show a push notification at the same time. A program decides that there is an outage; it is a new script and has no history with any broker. Nobody answers these messages. Last time, the mail server had gone down together with everything else. The numbers are in three countries of Europe, and management would like to start next month.',
		answers: { kind: 'people', reach: 'away', raised: 'ours' },
		settles: { kind: 'wants its duty engineers to be told of an outage' },
		outcome: 'notify-people'
	},
	{
		id: 'bids-on-the-screen',
		title: 'Forty thousand at one lot',
		story:
			'An auction house shows its lots on a web site and in an app. While a lot is open, everyone who has its page open should see each new bid within a second or so; up to forty thousand people look at one lot. Whoever comes later reads the price from our interface first, and a bid missed on a bad line is repaired by the next one. People who have closed the page need nothing. Today pages ask every two seconds, which costs more than the house likes. We run no servers and want none. The code is new, and nothing in it speaks any messaging protocol yet.',
		answers: { kind: 'people', reach: 'open' },
		settles: {
			kind: 'everyone who has its page open should see each new bid',
			reach: 'People who have closed the page need nothing'
		},
		outcome: 'live-updates',
		defensible: [
			{
				question: 'kind',
				answer: 'task',
				why: 'Everyone gets a copy; but those who get it are people before pages, not programs that act.'
			}
		]
	},
	{
		id: 'waiting-for-the-surveyor',
		title: 'Waiting for the surveyor',
		story:
			'A mortgage lender sends each application to an outside surveyor. His answer comes by webhook, after an hour or after nine days, since somebody visits the house; then an officer must approve, and only then is the offer printed. Any step may fail or run out of time, and the office wants to see where each application stands. Today a function looks into a table every minute, day and night. Some two hundred applications come in a day, at times fifty at once. All of it is code of our own that has never spoken to a broker. My manager thinks that a second queue would do.',
		answers: { kind: 'process' },
		settles: { kind: 'then an officer must approve, and only then is the offer printed' },
		outcome: 'process',
		defensible: [
			{
				question: 'kind',
				answer: 'task',
				why: 'Each step by itself is a task for one worker; but no queue remembers where an application stands.'
			}
		]
	},
	{
		id: 'coffee-in-nine-countries',
		title: 'Coffee in nine countries',
		story:
			'We rent out coffee machines, some 30,000 of them, in offices and petrol stations of nine countries. Each has a SIM card, is gone for hours when reception is bad, and reports every minute how much water and coffee it holds. The office must be able to lock a machine or to send it a new recipe, and a machine that was away should get this once it is back. A stolen machine must be shut out at once without troubling the others. Today all of them talk to two brokers that we run on EC2 and that fall over whenever a mobile network comes back. The firmware speaks MQTT; we would like to change only the address in it.',
		answers: { kind: 'devices' },
		settles: { kind: 'We rent out coffee machines, some 30,000 of them' },
		outcome: 'devices',
		defensible: [
			{
				question: 'kind',
				answer: 'flow',
				why: 'Levels by the minute are a flow as well; but first somebody must hold the connections and carry commands back.'
			}
		]
	},
	{
		id: 'trial-ends-in-thirty-days',
		title: 'When the trial is over',
		story:
			'A software company gives each new customer a trial of thirty days. Exactly when it ends, to the minute more or less, the account should be reduced and a mail be sent. Up to two million trials run at once, each ending at its own time, and customers may prolong them. Today a job scans the whole table each night, which takes hours and reduces accounts at four in the morning. There is also a report to be built every Monday at six, local time. The team writes Lambda functions only, and no messaging system is in place that would have to stay.',
		answers: { kind: 'due', ahead: 'later' },
		settles: { kind: 'each ending at its own time' },
		outcome: 'schedule'
	},
	{
		id: 'rabbit-in-the-cellar',
		title: 'The cellar is sold',
		story:
			'A publisher runs its editorial system in its own cellar: some forty services in PHP, Python and Java that pass jobs over RabbitMQ, with exchanges and routing keys grown over nine years. The building will be sold by the summer. The services move to EC2 as they are; two developers know them, and rewriting how they talk is out of the question this year. About 900 messages a second at most. The operations manager does not want to patch brokers any more. Somebody has read that queues without servers are cheaper, and would like them later.',
		answers: { kind: 'task', ends: 'broker' },
		settles: { ends: 'rewriting how they talk is out of the question this year' },
		outcome: 'amazon-mq'
	},
	{
		id: 'kafka-with-connectors',
		title: 'One of the two is leaving',
		story:
			'A logistics group has run Apache Kafka on its own machines for six years: twelve topics, forty consumer groups, and connectors of three vendors that load SAP and a warehouse. Two people keep the cluster alive, and one is leaving. Everything moves to AWS this winter. Developers insist that clients and connectors go on unchanged; the vendors support nothing else. Traffic is 60 MB a second, on weekdays only. The CIO saw a talk on serverless streams and asks whether that would be simpler, but will not pay for new connectors.',
		answers: { kind: 'flow', takers: 'kafka' },
		settles: {
			kind: 'Traffic is 60 MB a second',
			takers: 'clients and connectors go on unchanged'
		},
		outcome: 'amazon-msk'
	},
	{
		id: 'refund-mails',
		title: 'After the storm',
		story:
			'A travel company refunds trips after storms. A clerk approves a list, and for each trip a worker must call the bank and write a mail. Refunds may be handled in any sequence, but no refund may be paid out a second time when the clerk presses the button again within a minute; the bank offers no way to recognise a repeat. At the worst, a storm brings fifty refunds a second. The program is a small new one in Java; it has never used JMS or a broker. Somebody suggests a topic, since the customer and the bank both hear of it.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'ordered', rate: 50 },
		settles: { order: 'no refund may be paid out a second time', rate: 'fifty refunds a second' },
		outcome: 'sqs-fifo'
	},
	{
		id: 'look-again-soon',
		title: 'Did the payment go through?',
		story:
			'A parking app hands a payment to a provider, whose answer sometimes gets lost on the way. The app should therefore look once more, five minutes after it handed a payment over, and put the ticket right if the two disagree. Nothing else has to happen then; if the answer came meanwhile, the program sees it and does nothing. On a Saturday some 40,000 payments are made, a few each second. Today a job asks about all open payments every minute, which the provider has begun to charge for. Our service runs in containers and is written in Kotlin, by people who know it well; the auditors ask only that no ticket is forgotten.',
		answers: { kind: 'due', ahead: 'soon' },
		settles: {
			kind: 'The app should therefore look once more',
			ahead: 'five minutes after it handed a payment over'
		},
		outcome: 'delayed',
		defensible: [
			{
				question: 'kind',
				answer: 'process',
				why: 'A payment that waits for an answer could be a run; but a single look, minutes later, needs no memory of steps.'
			}
		]
	},
	{
		id: 'told-when-it-leaks',
		title: 'Three people and a phone',
		story:
			'A small company keeps its accounting on AWS. Its three engineers look into the console once a week at most. When GuardDuty finds something serious, when an access key has leaked, or when a backup job of AWS Backup has failed, all three should have an e-mail within minutes, and whoever is on duty a text message as well. Small findings should not wake anyone. They have no program that could send this and would rather not write one; a partner offered them a portal with a dashboard, which nobody would look at. The owner wants to see the text of such a mail before he agrees.',
		answers: { kind: 'people', reach: 'away', raised: 'aws' },
		settles: {
			kind: 'all three should have an e-mail within minutes',
			reach: 'whoever is on duty a text message as well',
			raised: 'When GuardDuty finds something serious'
		},
		outcome: 'aws-notice',
		defensible: [
			{
				question: 'kind',
				answer: 'task',
				why: 'The events come from AWS services, and that way ends in a rule as well; but those who must hear of it are people.'
			}
		]
	},
	{
		id: 'welcome-letters',
		title: 'Welcome to the library',
		story:
			'A city library registers readers on its web site. After each registration a PDF card has to be drawn and a letter of welcome be mailed, by way of the mail service that the city rents; together that takes up to twenty seconds, and the mail service is down now and then for an hour. The page should answer at once. In September, when the schools begin, a few thousand register in a morning; otherwise thirty a day. The web site is in PHP on two instances, and a third could do the letters. A reader who gets the letter twice will smile. The budget is small, and the librarian looks after everything by herself.',
		answers: { kind: 'task', ends: 'ours', copies: 'one', order: 'any' },
		settles: {},
		outcome: 'sqs-standard',
		defensible: [
			{
				question: 'kind',
				answer: 'people',
				why: 'A letter goes to a person; but a program has to draw the card and send it, and that is a task to be done once.'
			}
		]
	},
	{
		id: 'sofas-and-their-way-back',
		title: 'Sofas, and their way back',
		story:
			'A furniture shop sells on account. For each order a credit check, the booking of stock and the hiring of a carrier follow one another; if no carrier is found, the stock must be set free and the payment be given back, whichever step it had reached. The carriers answer within the hour, some by a call to our interface. The office gets forty calls a day from customers who ask how far their sofa has come, and nobody can say. Today each service calls the next, and twice a week something is left half done. There are about nine hundred orders a day, and the services are functions of our own.',
		answers: { kind: 'process' },
		settles: {
			kind: 'if no carrier is found, the stock must be set free and the payment be given back'
		},
		outcome: 'process',
		defensible: [
			{
				question: 'kind',
				answer: 'task',
				why: 'Services could react to one another’s messages; but then nobody can say how far an order has come.'
			}
		]
	},
	{
		id: 'marks-sent-again',
		title: 'The term with wrong marks',
		story:
			'A platform for schools announces each mark that a teacher enters. Three services act on it: one counts averages, one fills the parents’ page, one feeds a warehouse for the ministry. All three take every mark. In spring a new version of the first one rounded wrongly for eleven days, and it took a week to enter the marks of those days once more by hand; from now on it must be possible to send such days again, and to that service alone. Marks come at forty a second at the end of a term, and a service that sees one twice merely overwrites it. Everything is code of our own, in Python.',
		answers: { kind: 'task', ends: 'ours', copies: 'everyone', missed: 'again' },
		settles: {
			copies: 'All three take every mark',
			missed: 'it must be possible to send such days again'
		},
		outcome: 'event-bus-replay',
		defensible: [
			{
				question: 'kind',
				answer: 'flow',
				why: 'Marks could be kept in a log; but each is acted on by itself, and programs would have to poll for it.'
			}
		]
	}
];
