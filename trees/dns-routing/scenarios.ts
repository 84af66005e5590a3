import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'brewery-shop',
		title: 'The brewery without www',
		story:
			'Our brewery sells tickets for tours on a site that runs in two Availability Zones behind an Application Load Balancer in Ireland. So far people have to type www; the owner had beer mats printed with the plain domain, nothing in front of it, and they are on every table by Friday. The balancer only has a long name of its own, and when I look its addresses up, they are different every few days. A friend told me to enter two of them by hand. The domain’s zone is already in Route 53, and there is one site in one Region, no more.',
		answers: { lead: 'one', target: 'aws' },
		settles: {
			lead: 'there is one site in one Region, no more',
			target: 'behind an Application Load Balancer'
		},
		outcome: 'alias'
	},
	{
		id: 'ten-web-servers',
		title: 'Ten web servers with addresses',
		story:
			'We took over a booking engine from another agency. Ten web servers on EC2 in one Region, all the same, each with a public address of its own, and all ten addresses in one DNS record. When one of them hangs, a tenth of the visitors see nothing until somebody edits the record and the rest of the world notices. It is ordinary HTTPS, any server can serve anybody, sessions are in a shared cache. Nobody remembers why no balancer was ever put in; it was probably the fashion of that year. What should the name lead to?',
		answers: { lead: 'alike', balancer: 'yes' },
		settles: {
			lead: 'any server can serve anybody',
			balancer: 'Nobody remembers why no balancer was ever put in'
		},
		outcome: 'alias',
		defensible: [
			{
				question: 'balancer',
				answer: 'no',
				why: 'The servers have public addresses of their own, and checked answers would already be better; but nothing keeps a balancer out.'
			}
		]
	},
	{
		id: 'weather-station',
		title: 'The weather station',
		story:
			'The sailing club’s weather station is one small Linux instance. It has an Elastic IP because the harbour’s firewall only lets that one through. I have bought a domain for it and want wind.ourclub.example, and the bare name too, to open its page. It is a hobby: if it is down, it is down, and somebody will restart it on Sunday. There is no second machine and there won’t be one. My nephew says we need health checks and at least two Regions. I would rather have the smallest thing that works.',
		answers: { lead: 'one', target: 'address' },
		settles: {
			lead: 'There is no second machine and there won’t be one',
			target: 'It has an Elastic IP'
		},
		outcome: 'simple'
	},
	{
		id: 'rented-shop',
		title: 'The rented shop',
		story:
			'Our museum’s shop is rented from a company that builds shops. They gave us a long host name on their own domain and asked that shop.ourmuseum.example lead to it; they change their machines as they please and won’t promise any address. Everything else of ours, the site and the ticket service, stays as it is in AWS, and the zone of the domain is in Route 53. I tried to choose their name as the target in the console’s list of AWS resources, but it isn’t offered there.',
		answers: { lead: 'one', target: 'name', apex: 'below' },
		settles: {
			target: 'They gave us a long host name on their own domain',
			apex: 'asked that shop.ourmuseum.example lead to it'
		},
		outcome: 'cname'
	},
	{
		id: 'database-name',
		title: 'A name for the ledger',
		story:
			'Eleven programs know our ledger’s PostgreSQL by the endpoint that RDS made up, with the instance’s old nickname in it. We want them all to use ledger.corp.example instead, so that a restore under another endpoint needs one change and not eleven. The database runs across two zones, and I have seen its address change when it failed over, so I won’t write the address down anywhere. The programs run in the same VPC; the zone is a private one in Route 53 and already serves a dozen names.',
		answers: { lead: 'one', target: 'name', apex: 'below' },
		settles: {
			target: 'by the endpoint that RDS made up',
			apex: 'to use ledger.corp.example instead'
		},
		outcome: 'cname',
		defensible: [
			{
				question: 'lead',
				answer: 'standby',
				why: 'There is a standby, but RDS moves its endpoint to it by itself; the name has one place to lead to.'
			}
		]
	},
	{
		id: 'blog-builder',
		title: 'The site builder',
		story:
			'The marketing people rebuilt our whole site with a site builder in Canada, without asking us. It is live under www, which leads to the builder’s host name and works well. But half the visitors type the domain bare, as it stands on the vans, and that still shows the old page from 2016. The builder’s help says to point the bare domain at their host name as well; Route 53 refuses. They say they can’t name fixed addresses, since theirs change. Mail for the domain runs somewhere else and must not be touched.',
		answers: { lead: 'one', target: 'name', apex: 'bare' },
		settles: {
			target: 'leads to the builder’s host name',
			apex: 'half the visitors type the domain bare'
		},
		outcome: 'redirect'
	},
	{
		id: 'ferry-times',
		title: 'Ferry times',
		story:
			'The ferry company’s timetable runs in Frankfurt. A small copy in Stockholm follows with a nightly import; it is read-only, slow, and good enough for an hour or two. When Frankfurt is gone, people should see Stockholm without anybody getting up, and otherwise never, since it is a day behind. Both sit behind load balancers with public names. Last winter a colleague changed the record by hand at two in the morning and mistyped it. A minute or two of nothing while it changes over is fine.',
		answers: { lead: 'standby', switch: 'itself', who: 'internet' },
		settles: {
			lead: 'When Frankfurt is gone, people should see Stockholm',
			switch: 'without anybody getting up',
			who: 'public names'
		},
		outcome: 'failover'
	},
	{
		id: 'tax-office',
		title: 'A page that says sorry',
		story:
			'Four weeks a year our tax forms are sent in by everybody at once, and once a year the machines in our own data centre give up. What the minister wants is modest: whenever the service can’t be reached, people who open its address shall see a page with a telephone number and no error of their browser. That page is a single file. There are no plans for a second site. The service answers at a fixed public address, and the domain was moved to Route 53 last year.',
		answers: { lead: 'standby', switch: 'itself', who: 'internet' },
		settles: {
			lead: 'whenever the service can’t be reached, people who open its address shall see a page with a telephone number'
		},
		outcome: 'failover',
		defensible: [
			{
				question: 'lead',
				answer: 'one',
				why: 'There is one site only; but the page is a second place, and the name must lead there when the first is down.'
			}
		]
	},
	{
		id: 'settlement-house',
		title: 'The clearing house',
		story:
			'We clear payments in Dublin and keep a full copy in Frankfurt. Replication lags by seconds, so whoever moves us must first stop the writers, see that the last batch has arrived and promote the database; only then may banks be sent over. Two officers decide it on the telephone, and we rehearse each quarter. An automatic switch did it once because of a router, and we spent three nights matching ledgers. The auditors insist that nothing in the procedure may depend on a console or on editing configuration during the event. Banks reach us over the internet by one name.',
		answers: { lead: 'standby', switch: 'people' },
		settles: {
			lead: 'keep a full copy in Frankfurt',
			switch: 'Two officers decide it on the telephone'
		},
		outcome: 'failover-by-hand'
	},
	{
		id: 'inner-licences',
		title: 'The licence server',
		story:
			'Our engineers’ programs ask licences.corp.example for a licence when they start. The name is in a private zone and leads to a server with a private address in one VPC; a second server with the same licences stands in another Region’s VPC and is meant for emergencies only, since the vendor counts its use. I added a check of the first address, and it has shown red since the first minute although the server runs. The switch should happen by itself. Nobody outside our VPCs may see either machine.',
		answers: { lead: 'standby', switch: 'itself', who: 'inside' },
		settles: {
			lead: 'meant for emergencies only',
			switch: 'The switch should happen by itself',
			who: 'Nobody outside our VPCs may see either machine'
		},
		outcome: 'failover-inside'
	},
	{
		id: 'moving-house',
		title: 'Moving house',
		story:
			'The parts catalogue is leaving our hall for AWS. Both copies can serve anybody, the data is kept in step, and the old one has a public address of its own while the new one stands behind a load balancer. My manager wants to see one customer in twenty on the new side for a week, then a quarter, then half, and to be able to go back to nought on any day. It needn’t be exact. There is no device of ours in front of both, only the name.',
		answers: { lead: 'shares' },
		settles: { lead: 'to see one customer in twenty on the new side for a week, then a quarter' },
		outcome: 'weighted'
	},
	{
		id: 'time-servers',
		title: 'Servers that volunteers lend us',
		story:
			'We run a public service for amateur astronomers: eleven small servers that universities and volunteers lend us, in eleven networks, each with its own fixed address. Our client program asks for one name and connects over UDP; it was written to try another address if the first stays silent. Any server will do. Last month two of them were off for days, and a fifth of the starts hung, because the record simply lists all eleven. We can’t put anything in front of them: traffic must go straight from the client to the server, as the universities pay for it.',
		answers: { lead: 'alike', balancer: 'no' },
		settles: {
			lead: 'Any server will do',
			balancer: 'traffic must go straight from the client to the server'
		},
		outcome: 'multivalue'
	},
	{
		id: 'chess-arena',
		title: 'The chess arena',
		story:
			'Our chess arena has players in Brazil, India and Poland, and a move that takes a third of a second feels broken. So we now run the whole thing in São Paulo, Mumbai and Frankfurt, each behind its own load balancer, with tables that replicate among the three. A player should land where the clock ticks quickest for them, and if Mumbai is down, its players may well play elsewhere until it’s back. Nobody minds in which country a game is kept. One name for all, please; the app can’t be changed before autumn.',
		answers: { lead: 'place', 'by-where': 'fastest', regions: 'all' },
		settles: {
			lead: 'A player should land where the clock ticks quickest for them',
			'by-where': 'where the clock ticks quickest',
			regions: 'in São Paulo, Mumbai and Frankfurt'
		},
		outcome: 'latency'
	},
	{
		id: 'two-regions-serve',
		title: 'Two that both work',
		story:
			'The board wants our claims API to run in Virginia and in Oregon at once, so that neither is an idle copy that rots. Tables are global already and either side can write. When one is lost, the other takes all of it; we keep room for that. Callers are insurers all over the United States who know us by a single name and keep no state with us. There are load balancers on both sides. Which caller ends up where is all the same to us.',
		answers: { lead: 'place', 'by-where': 'fastest', regions: 'all' },
		settles: {
			lead: 'to run in Virginia and in Oregon at once, so that neither is an idle copy',
			regions: 'in Virginia and in Oregon'
		},
		outcome: 'latency',
		defensible: [
			{
				question: 'lead',
				answer: 'alike',
				why: 'It is all the same which side answers; but they are two Regions with load balancers, not servers that one balancer could front.'
			},
			{
				question: 'lead',
				answer: 'shares',
				why: 'Half and half by weight would do as well; nobody asks for a share, though.'
			}
		]
	},
	{
		id: 'film-rights',
		title: 'Film rights',
		story:
			'We stream old films. For German, Austrian and Swiss viewers a partner in Munich holds the rights and runs the catalogue on its own platform; for France it is our team in Paris; the rest of the world gets the international catalogue from Virginia. The same address is printed everywhere. A viewer in Basel must come to Munich even if Paris would be quicker that day, and must not change over from week to week, since the subscriptions are separate. People abroad who hide where they are will be caught at sign-in, which is the player’s business.',
		answers: { lead: 'place', 'by-where': 'country' },
		settles: {
			lead: 'For German, Austrian and Swiss viewers',
			'by-where': 'A viewer in Basel must come to Munich even if Paris would be quicker that day'
		},
		outcome: 'geolocation'
	},
	{
		id: 'shifting-border',
		title: 'A shifting border',
		story:
			'We serve map tiles from Oregon and from Ohio. Whoever lives nearer to Oregon should get Oregon; that suited everybody until a navigation company in Denver signed up and Oregon now gasps each evening while Ohio yawns. We would like to push the line between the two westwards, a little each week, and look at the graphs, without listing who belongs where. Milliseconds don’t matter for tiles, but the same town should stay with the same side as long as we leave the line alone.',
		answers: { lead: 'place', 'by-where': 'distance' },
		settles: {
			lead: 'Whoever lives nearer to Oregon should get Oregon',
			'by-where': 'push the line between the two westwards, a little each week'
		},
		outcome: 'geoproximity'
	},
	{
		id: 'hospital-pictures',
		title: 'Three halls and a Region',
		story:
			'Our picture service for hospitals runs in halls of our own in Johannesburg and Nairobi, in a rented one in Accra, and in the AWS Region in Cape Town. All four hold the same data and should all serve; a clinic ought to reach the one that responds best for it. If a hall loses power, its clinics take the next. The fixed addresses of the halls are known. We trust nobody’s latency figures for the lines in between, least of all for Accra, but distance has been a fair guide so far.',
		answers: { lead: 'place', 'by-where': 'fastest', regions: 'some' },
		settles: {
			lead: 'All four hold the same data and should all serve',
			'by-where': 'reach the one that responds best for it',
			regions: 'halls of our own in Johannesburg and Nairobi'
		},
		outcome: 'geoproximity',
		defensible: [
			{
				question: 'by-where',
				answer: 'distance',
				why: 'Distance has been a fair guide; both answers end in the same place.'
			}
		]
	},
	{
		id: 'cable-company',
		title: 'Inside the cable company',
		story:
			'A cable company has put two cabinets of our video servers into its own network, because it pays for every bit that crosses its border. Its customers should be sent to those cabinets, and nobody else; everybody else in the same towns goes to our ordinary distribution points. The company gave us a list of its address ranges, a few hundred, and will send changes monthly. Most of its customers use its own resolvers. Sending people by town has been tried: half of the customers of the rival in the same street landed in the cabinets.',
		answers: { lead: 'place', 'by-where': 'network', who: 'internet' },
		settles: {
			lead: 'Its customers should be sent to those cabinets',
			'by-where': 'The company gave us a list of its address ranges'
		},
		outcome: 'ip-based'
	},
	{
		id: 'intranet-name',
		title: 'One name, two answers',
		story:
			'Staff and customers know our portal by the same name. Customers come over the internet, to the public load balancer. Machines and staff in our VPCs should reach the internal one by its private address, because the detour through the internet costs money and the auditors dislike it. Nobody wants a second name, since it is in a thousand bookmarks and in the certificate. The domain’s public zone is in Route 53 and holds some forty names, most of which are needed inside as well.',
		answers: { lead: 'inside' },
		settles: {
			lead: 'Machines and staff in our VPCs should reach the internal one by its private address'
		},
		outcome: 'private-zone'
	},
	{
		id: 'three-tenants',
		title: 'The same name in three networks',
		story:
			'Each of our three factories has a VPC of its own, with the same address ranges in each since somebody copied a template. Programs everywhere ask for broker.plant.example, and each must get the broker of its own factory, never another’s. These names must not be known outside. I looked at uploading the three networks as lists and giving each a record, but the private addresses are the same in all three, and the documentation frowns at it in private zones. No speed or country comes into it: whose network the question comes from decides.',
		answers: { lead: 'place', 'by-where': 'network', who: 'inside' },
		settles: {
			lead: 'each must get the broker of its own factory',
			'by-where': 'whose network the question comes from decides',
			who: 'These names must not be known outside'
		},
		outcome: 'private-zone'
	}
];
