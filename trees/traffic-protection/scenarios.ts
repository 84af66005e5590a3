import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'three-tiers',
		title: 'The database that answered everybody',
		story:
			'A shop for beekeepers runs on a load balancer, four web servers and a MySQL database, all in one VPC. A friend who tests such things found that the database answers on its port from anywhere in the office, and from every other server too. Only the web servers have anything to ask it, and only the balancer anything to ask the web servers. The servers are replaced by a script each week and get new addresses. It should cost nothing, since the owner already complains about honey prices.',
		answers: { what: 'servers', accounts: 'few', rule: 'none' },
		settles: {
			what: 'found that the database answers on its port from anywhere in the office',
			rule: 'Only the web servers have anything to ask it'
		},
		outcome: 'security-group'
	},
	{
		id: 'database-calls-nobody',
		title: 'A ledger that should stay at home',
		story:
			'Our accountants’ database server sits in a private subnet, and a consultant was surprised to see it fetch a weather forecast last month: somebody had tried out a library. It is meant to answer the application on one port, to reach the backup store, and to open no other connection of its own. Names and lists of malware are not the question; there are two destinations, both with addresses that we know. We have one account, one network, and a budget that is spent.',
		answers: { what: 'leaves', leaving: 'ports' },
		settles: {
			what: 'to open no other connection of its own',
			leaving: 'there are two destinations, both with addresses that we know'
		},
		outcome: 'security-group'
	},
	{
		id: 'noisy-neighbour',
		title: 'Two addresses in the north',
		story:
			'A public weather archive serves raw data over a protocol of its own, from ten servers in one subnet with public addresses. Anybody may connect, and that shall remain so. For a week now two addresses of a university hold thousands of connections open, and nobody there answers the telephone. We want these two kept away from all ten servers today, while every other caller gets in as before. The owners of the servers change their own rules often; what we decide here should hold regardless. There is one account.',
		answers: { what: 'servers', accounts: 'few', rule: 'refuse' },
		settles: {
			what: 'We want these two kept away from all ten servers',
			rule: 'while every other caller gets in as before'
		},
		outcome: 'network-acl'
	},
	{
		id: 'open-remote-desktop',
		title: 'Thirty holes a month',
		story:
			'A group of hotels has a hundred and forty accounts in one organisation, and gets three more a month. The security team is four people. Every month they find some thirty servers on which an administrator has opened remote desktop to the whole internet “for an hour”, and they write thirty letters. They want such rules to be found and closed by themselves in every account, including accounts that don’t exist yet, and every server to have a basic set of rules that local teams can’t remove.',
		answers: { what: 'servers', accounts: 'many' },
		settles: {
			what: 'opened remote desktop to the whole internet',
			accounts: 'in every account, including accounts that don’t exist yet'
		},
		outcome: 'manager-groups'
	},
	{
		id: 'quotation-mark',
		title: 'A name with a quotation mark',
		story:
			'Our ticket shop for theatres is eleven years old and its author has retired. It runs on two servers behind an Application Load Balancer. In the log we found searches that end in a quotation mark and a whole sentence in SQL, and one of them came back with more than it should. Two of us now read through the code, which takes until spring. Until then something ought to keep such requests out, with as little upkeep as possible, since nobody here knows the tricks of that trade.',
		answers: { what: 'requests', accounts: 'few', requests: 'attack' },
		settles: {
			what: 'something ought to keep such requests out',
			requests: 'a whole sentence in SQL'
		},
		outcome: 'waf-managed'
	},
	{
		id: 'insurer-asks',
		title: 'A box to tick',
		story:
			'A start-up sells a booking system to dentists: CloudFront, a load balancer, containers. Its insurer sends a form, and one line asks what protects the web application against the usual attacks on web applications. So far the honest answer is nothing. There has been no incident that anyone noticed. They are five people, have one production account, and want something that is switched on in a day and looked after by somebody who reads about new attacks for a living. The dentists’ patients come from all over the world.',
		answers: { what: 'requests', accounts: 'few', requests: 'attack' },
		settles: {
			what: 'what protects the web application against the usual attacks on web applications',
			accounts: 'have one production account'
		},
		outcome: 'waf-managed'
	},
	{
		id: 'loop-without-end',
		title: 'A script that never sleeps',
		story:
			'We offer timetables of ferries as a web API, free of charge and without keys, through a REST API. Most callers ask a few hundred times a day. Now and then somebody writes a loop without a pause, and a single address asks two hundred times a second until we find it and write a mail. The requests are correct; there are just too many of them. Anyone above a sensible number should be turned away for a while by itself, and let in again afterwards. We are one team with one account.',
		answers: { what: 'requests', accounts: 'few', requests: 'fast' },
		settles: {
			what: 'The requests are correct; there are just too many of them',
			accounts: 'We are one team with one account',
			requests: 'a single address asks two hundred times a second'
		},
		outcome: 'waf-rate'
	},
	{
		id: 'search-page-storm',
		title: 'Everybody searches for shoes',
		story:
			'On the day of the sale our shop, behind CloudFront, was down for forty minutes. It was no crowd of buyers: thirty thousand machines from all countries called up the search page, each in perfectly normal words, each a few times a minute. The network provider’s charts show nothing unusual, since no packet was odd. We don’t need anyone to telephone in the night, nor money back. We want the next such storm of page calls to be recognized and turned away while real customers still get through.',
		answers: { what: 'requests', accounts: 'few', requests: 'fast' },
		settles: {
			what: 'called up the search page, each in perfectly normal words',
			requests: 'thirty thousand machines from all countries'
		},
		outcome: 'waf-rate'
	},
	{
		id: 'sneaker-drop',
		title: 'Sold out in four seconds',
		story:
			'When we put a new pair of football boots on sale, they are gone in seconds and appear on auction sites within the hour. The buyers’ browsers look real, each order comes from another household’s address, and no address orders twice. Our sign-in page sees the same style: a password list from some old leak is tried, one guess an address, all night. Counting per address has been tried and found nothing. Shoppers should hardly notice what we do about it. Pages and app are ours to change. We have one account.',
		answers: { what: 'requests', accounts: 'few', requests: 'bots' },
		settles: {
			what: 'a password list from some old leak is tried',
			accounts: 'We have one account',
			requests: 'no address orders twice'
		},
		outcome: 'waf-bots'
	},
	{
		id: 'export-licence',
		title: 'Not to these four',
		story:
			'We sell software for the simulation of turbines and offer trial versions on a website behind CloudFront. The export office wrote that people in four countries may not download it, and that we must show that we refuse them. Anyone else may come. It is also known to us from which addresses a certain competitor looks at our prices every night, some eight hundred of them; the sales director would like these refused as well, and updates his list on Mondays. Everything is in one account.',
		answers: { what: 'requests', accounts: 'few', requests: 'lists' },
		settles: {
			what: 'offer trial versions on a website',
			accounts: 'Everything is in one account',
			requests: 'people in four countries may not download it'
		},
		outcome: 'waf-lists'
	},
	{
		id: 'six-hundred-sites',
		title: 'Nobody knows all the websites',
		story:
			'A newspaper group has websites of two hundred local papers, competitions, cookery pages and long forgotten campaigns, spread over ninety accounts that belong to one organisation. Each has its own balancer or distribution. After one of the cookery pages was broken into through a form, the board decides: whatever faces the internet with HTTP gets the same basic protection against attacks on web applications, new sites too, on the day they appear. Editorial developers may add rules for their own site. They may not switch the basic ones off.',
		answers: { what: 'requests', accounts: 'many' },
		settles: {
			what: 'the same basic protection against attacks on web applications',
			accounts: 'spread over ninety accounts that belong to one organisation'
		},
		outcome: 'manager-waf'
	},
	{
		id: 'game-night',
		title: 'Before the first evening',
		story:
			'Two brothers made a card game for six players at a table and put it on CloudFront and a pair of servers. At a meeting of game makers somebody told them that each new game is knocked off the net on its first evening by floods of packets from hijacked cameras. Nobody has threatened them and they have no money for a subscription. They would like to know whether anything stands between them and such cameras, and what they should set up so that it does its work.',
		answers: { what: 'flood', flood: 'none' },
		settles: {
			what: 'knocked off the net on its first evening by floods of packets'
		},
		outcome: 'shield-standard'
	},
	{
		id: 'blackmail-letter',
		title: 'A letter with a deadline',
		story:
			'A broker for shares received a letter: pay by Friday, or be offline on Monday. As a sample, forty minutes of an attack followed that used three methods in turn, and the bill for that day was nine times the usual. The supervisory authority demands a report of each attack, with how and from where. The board wants specialists who can be called at any hour and who act themselves, and does not want to pay again for traffic that nobody asked for. A commitment of a year is acceptable.',
		answers: { what: 'flood', flood: 'help' },
		settles: {
			what: 'pay by Friday, or be offline on Monday',
			flood: 'specialists who can be called at any hour'
		},
		outcome: 'shield-advanced'
	},
	{
		id: 'mining-servers',
		title: 'Calls to a strange name',
		story:
			'On two of our build servers somebody mined coins for a month. The program had come with a package, asked for the address of a server with a senseless name, and took its orders there. Our developers need the internet for a thousand things, and nobody could list them. But servers should not get to names that the world knows to be bad, and we don’t want to rebuild the network for it. There are six VPCs, all of which use AWS’s own name resolution. Little money, please.',
		answers: { what: 'leaves', leaving: 'known' },
		settles: {
			what: 'took its orders there',
			leaving: 'servers should not get to names that the world knows to be bad'
		},
		outcome: 'dns-firewall'
	},
	{
		id: 'card-payments',
		title: 'Nine names, no more',
		story:
			'A processor of card payments has one VPC with production in it. The auditors demand that servers reach nine partners by name and nothing else on the internet, whatever trick a program uses, and that each attempt is recorded with the name. The partners stand behind large providers and change their addresses every day; a list of addresses failed within a week. So far a NAT gateway lets everything out. There is no network team: whatever it is, somebody else should run it.',
		answers: { what: 'leaves', leaving: 'listed', vendor: 'no', place: 'each' },
		settles: {
			what: 'servers reach nine partners by name and nothing else on the internet',
			leaving: 'whatever trick a program uses',
			vendor: 'whatever it is, somebody else should run it',
			place: 'one VPC with production in it'
		},
		outcome: 'network-firewall'
	},
	{
		id: 'old-protocol',
		title: 'What the turbines say',
		story:
			'Wind turbines report to six servers in our VPC over an old industrial protocol on a port of its own, which has to stay open to their modems. The makers published three faults in that protocol, for which programs are on sale in the wrong places. The servers will be mended when the vendor gets to it. Who may connect is settled as far as it can be. What we want in between is something that looks at what comes over that port, knows such attacks and drops them. One account, one VPC.',
		answers: { what: 'servers', accounts: 'few', rule: 'inside', vendor: 'no', place: 'each' },
		settles: {
			what: 'which has to stay open to their modems',
			accounts: 'One account, one VPC',
			rule: 'looks at what comes over that port, knows such attacks and drops them',
			place: 'One account, one VPC'
		},
		outcome: 'network-firewall'
	},
	{
		id: 'forty-labs',
		title: 'From lab to lab',
		story:
			'A research hospital has forty VPCs for its laboratories, joined by a transit gateway, and a line to its own building. When one laboratory caught a worm it crept through the hub into eleven others before lunch. The security office wants everything that passes between laboratories, and between them and the building, to be looked at for known attacks, at a single place with a single set of rules. Laboratories come and go. The office has two people, no favourite vendor, and no wish to patch firewalls.',
		answers: { what: 'inspect', vendor: 'no', place: 'central' },
		settles: {
			what: 'to be looked at for known attacks',
			vendor: 'no favourite vendor, and no wish to patch firewalls',
			place: 'at a single place with a single set of rules'
		},
		outcome: 'network-firewall-hub'
	},
	{
		id: 'central-exit',
		title: 'One way out for all',
		story:
			'Twenty-six VPCs of a maker of lifts each have a way to the internet of their own, with rules that nobody compares any more. The new head of security wants a single exit, on which only domains from an approved list may be called and each attempt is logged, also for programs that don’t bother with names. The VPCs are being attached to a transit gateway this quarter anyway. Which firewall it is doesn’t matter to anyone, as long as it need not be installed.',
		answers: { what: 'leaves', leaving: 'listed', vendor: 'no', place: 'central' },
		settles: {
			what: 'wants a single exit',
			leaving: 'only domains from an approved list may be called',
			vendor: 'Which firewall it is doesn’t matter to anyone',
			place: 'The VPCs are being attached to a transit gateway'
		},
		outcome: 'network-firewall-hub'
	},
	{
		id: 'same-as-at-home',
		title: 'The rules from the basement',
		story:
			'A clearing house has had the same make of firewall in its basement for fifteen years: nine hundred rules, a contract until 2030, six people with certificates for it. Part of the house moves into two VPCs on AWS. The regulator has approved these rules on this product, and they must inspect the traffic on AWS as well, for intrusions above all, with the same console. The maker offers its firewall as an image for instances, which the six would run and patch as they do at home.',
		answers: { what: 'inspect', vendor: 'yes' },
		settles: {
			what: 'they must inspect the traffic on AWS as well, for intrusions above all',
			vendor: 'The regulator has approved these rules on this product'
		},
		outcome: 'gwlb'
	},
	{
		id: 'seedling-strangers',
		title: 'Four thousand gardeners overnight',
		story:
			'The gardeners’ app has its login: a managed directory signs people up, with an e-mail address or a Google account, and sends them codes. On the second Sunday four thousand new members came who own no allotment. Each came from another address, with a browser that looks like any other and a mailbox that exists, at the pace of a person. They offered seedlings that nobody has ever seen, and each cost us a text message. A limit for each address stopped nobody. There is one account, one developer, and a fair in three weeks at which real people will register in crowds.',
		answers: { what: 'requests', accounts: 'few', requests: 'bots' },
		settles: {
			what: 'On the second Sunday four thousand new members came who own no allotment',
			accounts: 'There is one account',
			requests: 'Each came from another address, with a browser that looks like any other'
		},
		outcome: 'waf-bots'
	}
];
