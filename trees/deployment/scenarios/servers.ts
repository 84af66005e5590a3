/** Scenarios on EC2 and on-premises servers. */
import type { Scenario } from '#lib/tree/grammar.ts';

export const servers: readonly Scenario[] = [
	{
		id: 'deployment-warehouse-night',
		title: 'The warehouse sleeps',
		story:
			'A warehouse system runs on nine Windows servers in our own hall and on four EC2 instances, all with the CodeDeploy agent. The warehouse closes at ten in the evening and opens at five. In between nobody scans anything, and the system may be down for as long as an installation takes. I have been told to look at blue/green because it is modern. There is no room in the rack for more machines. What the shift leader really asked for is that on Monday morning all thirteen have the same version and that I have slept.',
		answers: { platform: 'ec2', downtime: 'bearable' },
		settles: {
			platform: 'all with the CodeDeploy agent',
			downtime: 'the system may be down for as long as an installation takes'
		},
		outcome: 'ec2-all-at-once'
	},
	{
		id: 'deployment-two-formats',
		title: 'Two formats in one rack',
		story:
			'A hospital’s results server runs on five machines in its own data centre; CodeDeploy installs new versions. Wards query it at all hours and the rule book forbids interruptions. Version nine writes records that version eight cannot open, so the five must never serve different versions at the same time. There are no other machines and there will be none: the hall is full, and EC2 is not approved for patient data. The head of IT asks which of her rules is the one that has to bend, and for how long.',
		answers: { platform: 'ec2', downtime: 'none', exposure: 'together', 'second-set': 'no' },
		settles: {
			platform: 'runs on five machines in its own data centre; CodeDeploy installs new versions',
			downtime: 'the rule book forbids interruptions',
			exposure: 'the five must never serve different versions at the same time',
			'second-set': 'There are no other machines and there will be none'
		},
		outcome: 'ec2-short-gap'
	},
	{
		id: 'deployment-library-terminals',
		title: 'Ten servers, two to spare',
		story:
			'The city libraries’ catalogue runs on ten servers in the town hall’s basement, updated by CodeDeploy. Terminals in every branch query them from early to late, so the catalogue has to keep answering while we install. A terminal may be served by an updated server or by one that is still to come; the protocol has not changed in years. More servers are not to be had before the next budget. At the hour when we install, eight of the ten carry the load, so a fifth of them can be away. Somebody suggested doing the five on the left and then the five on the right.',
		answers: {
			platform: 'ec2',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			release: 'changed',
			spare: 20
		},
		settles: {
			platform: 'runs on ten servers in the town hall’s basement',
			downtime: 'the catalogue has to keep answering while we install',
			exposure: 'may be served by an updated server or by one that is still to come',
			release: 'updated by CodeDeploy',
			spare: 'a fifth of them can be away'
		},
		outcome: 'ec2-few-at-a-time'
	},
	{
		id: 'deployment-render-farm',
		title: 'The quote engine on Sundays',
		story:
			'Brokers get their quotes from a fleet of forty EC2 instances, deployed with CodeDeploy. The software is licensed by server, and the licence server refuses a forty-first. On Sundays between six and eight, when we install, ten of the forty would be plenty, so up to three quarters may be away. But some broker somewhere is always awake, and the service must not stop. Both versions give the same quotes for the same risk; that is tested. A round of single servers took until lunch last time, and the team would like its Sunday back.',
		answers: {
			platform: 'ec2',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			release: 'changed',
			spare: 75
		},
		settles: {
			platform: 'a fleet of forty EC2 instances',
			downtime: 'the service must not stop',
			exposure: 'Both versions give the same quotes for the same risk',
			release: 'deployed with CodeDeploy',
			spare: 'up to three quarters may be away'
		},
		outcome: 'ec2-half-at-a-time'
	},
	{
		id: 'deployment-departure-boards',
		title: 'Boards that never go dark',
		story:
			'Departure boards in two hundred stations read from a service on EC2: an Auto Scaling group of ten to thirty instances behind a load balancer, made from an image that the pipeline bakes. The boards must not go dark, and a board may well read from an old instance now and a new one next. Until now a script doubles the group and halves it again, and a storm in the middle of it found us unable to grow. We would rather have two or three instances more at a time, in the group we have, so that its alarms and graphs go on; going back by replacing them once more is fine. Nobody logs in to these machines.',
		answers: {
			platform: 'ec2',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			release: 'replaced'
		},
		settles: {
			platform: 'read from a service on EC2',
			downtime: 'The boards must not go dark',
			exposure: 'may well read from an old instance now and a new one next',
			'way-back': 'going back by replacing them once more is fine',
			release: 'made from an image that the pipeline bakes'
		},
		outcome: 'ec2-instance-refresh'
	},
	{
		id: 'deployment-price-feed',
		title: 'Thirty addresses and no more',
		story:
			'A price feed runs on thirty EC2 instances spread evenly over three Availability Zones, and CodeDeploy installs it. Traders read it without a break. Our last two incidents were in code that had passed every test and failed on real orders. The risk committee now wants a part of the real users on a new version for an hour, with alarms watching, before it goes any further; a third is acceptable. The committee’s first idea was a percentage dial. But each instance’s address is registered with the exchange, which takes weeks, so there will be thirty of them and never a second group beside them.',
		answers: { platform: 'ec2', downtime: 'none', exposure: 'share', 'trial-servers': 'no' },
		settles: {
			platform: 'runs on thirty EC2 instances',
			downtime: 'Traders read it without a break',
			exposure: 'a part of the real users on a new version for an hour, with alarms watching',
			'trial-servers': 'never a second group beside them'
		},
		outcome: 'ec2-zone-by-zone'
	},
	{
		id: 'deployment-tender-portal',
		title: 'Five bidders in a hundred',
		story:
			'Our tender portal is a Java application on plain EC2: two Auto Scaling groups of eight, each behind an Application Load Balancer, with an image baked for each release. No containers, and there will be none before the next framework contract. Bidders come at all hours, above all shortly before a deadline. The last release was sound in every test and lost the attachments of one browser. For the next one, the product owner wants five bidders in a hundred on the new image for two days; then she looks at the complaints and says how to go on. A bidder should not hop between releases in one session. Nothing forbids a few more instances.',
		answers: { platform: 'ec2', downtime: 'none', exposure: 'share', 'trial-servers': 'yes' },
		settles: {
			platform: 'a Java application on plain EC2',
			exposure: 'five bidders in a hundred on the new image for two days',
			'trial-servers': 'Nothing forbids a few more instances'
		},
		outcome: 'ec2-weighted-groups'
	},
	{
		id: 'deployment-seat-ledger',
		title: 'Two ledgers would be one too many',
		story:
			'The theatre’s seat ledger runs on six EC2 instances in an Auto Scaling group behind a load balancer. Agencies all over the country book in it, also at night, and their contracts know no maintenance hours. The next release locks seats in another way. If an agency were served by the old code while another is served by the new, both would sell the same seat, so one evening all of them must go over together. The schema already suits both. My predecessor always changed three instances and then the other three. There is money for a second set for a night, and nobody will count it.',
		answers: { platform: 'ec2', downtime: 'none', exposure: 'together', 'second-set': 'yes' },
		settles: {
			platform: 'runs on six EC2 instances in an Auto Scaling group',
			downtime: 'their contracts know no maintenance hours',
			exposure: 'one evening all of them must go over together',
			'second-set': 'There is money for a second set for a night'
		},
		outcome: 'ec2-blue-green'
	},
	{
		id: 'deployment-travel-desk',
		title: 'Back before the telephone rings',
		story:
			'A travel desk’s application runs on twelve EC2 instances in an Auto Scaling group behind an Application Load Balancer; the pipeline ends in CodeDeploy. It is used around the clock and may not go away. Requests can be answered by the old or the new version while we change over. What we lack is a fast return: last time, installing the previous version again took fifty minutes. The finance director says that twice the instances for an afternoon is cheaper than those fifty minutes were, and quota is no issue. The testers would love an hour alone with the new machines.',
		answers: { platform: 'ec2', downtime: 'none', exposure: 'anyone', 'way-back': 'ready' },
		settles: {
			platform: 'runs on twelve EC2 instances',
			downtime: 'may not go away',
			exposure: 'Requests can be answered by the old or the new version while we change over',
			'way-back': 'twice the instances for an afternoon is cheaper than those fifty minutes were'
		},
		outcome: 'ec2-blue-green'
	}
];
