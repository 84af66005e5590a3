import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'cheese-and-bakery',
		title: 'Cheese meets bread',
		story:
			'Our dairy bought a bakery, and both run on AWS: one VPC in our account, one in theirs, one for reporting, all in Stockholm. Accountants’ programs in any of the three must reach databases, file shares and print servers in the others, on a dozen ports, and the bakery’s ordering system calls back into ours. The ranges are 10.1, 10.2 and 10.3. Nobody plans a fourth. The offices are linked to the dairy’s VPC alone, and that is fine. A consultant offered a “network hub”; the managing director asks what the cheapest thing is that works.',
		answers: { reach: 'vpcs', share: 'network', special: 'none', count: 3 },
		settles: {
			reach: 'one VPC in our account, one in theirs, one for reporting',
			share: 'must reach databases, file shares and print servers in the others, on a dozen ports',
			count: 'any of the three'
		},
		outcome: 'vpc-peering'
	},
	{
		id: 'insurer-environments',
		title: 'A new account each month',
		story:
			'An insurer gives each product team accounts for development, test and production. There are twenty-six VPCs now, all with ranges of their own from one plan, and one or two are added every month. Monitoring, backup and the directory live in three of them and must reach all; teams call one another’s systems on whatever ports these have. Each new VPC costs the network team two days of route entries and a table in a wiki that is never right. Production should meet production only. Everything is in Frankfurt.',
		answers: { reach: 'vpcs', share: 'network', special: 'none', count: 60 },
		settles: {
			reach: 'teams call one another’s systems',
			share: 'on whatever ports these have',
			count: 'twenty-six VPCs now'
		},
		outcome: 'transit-gateway'
	},
	{
		id: 'quarry-link',
		title: 'One cable to the quarry',
		story:
			'A gravel company has four VPCs, for planning, sales, weighing and test. Their addresses differ, and servers in them talk to one another freely. The quarry’s control room is to be linked by one Direct Connect line, which costs enough that there will be only one, and machines in the control room must reach servers in all four VPCs. At present each pair of VPCs is peered, and somebody found that the line, which ends in the planning VPC, can’t be reached from the other three.',
		answers: { reach: 'vpcs', share: 'network', special: 'onward' },
		settles: {
			reach: 'servers in them talk to one another freely',
			share: 'must reach servers in all four VPCs',
			special: 'linked by one Direct Connect line'
		},
		outcome: 'transit-gateway'
	},
	{
		id: 'clinic-merger',
		title: 'Everybody was 10.0',
		story:
			'Two groups of clinics have merged. Each has a VPC with the range 10.0.0.0/16, full of servers whose addresses are written into medical devices and can’t be changed for years. Nurses’ programs on either side must reach some eighty systems of the other, over many protocols, and new ones are named every week; either side calls the other. The address office has a free range, 100.64, from which each VPC could get a slice. Both are in Ireland. Nothing may go over the public internet.',
		answers: { reach: 'vpcs', share: 'network', special: 'overlap' },
		settles: {
			reach: 'Each has a VPC',
			share: 'some eighty systems of the other, over many protocols',
			special: 'can’t be changed for years'
		},
		outcome: 'overlapping-networks'
	},
	{
		id: 'university-labs',
		title: 'Forty labs, one wire',
		story:
			'A university moves its labs to AWS. For the bill, each of forty labs will have an account in the university’s organisation, but the network office of two people wants to run a single network with one set of routes, one exit and one range of addresses. Labs exchange data all day, on all sorts of ports, and trust one another; security groups have been enough on the campus. Nothing is built yet. The first draft had forty VPCs and a page of arrows, and the network office sent it back.',
		answers: { reach: 'vpcs', share: 'network', special: 'together' },
		settles: {
			reach: 'Labs exchange data all day',
			share: 'on all sorts of ports',
			special: 'Nothing is built yet'
		},
		outcome: 'shared-vpc'
	},
	{
		id: 'postal-codes',
		title: 'Addresses for addresses',
		story:
			'We check postal addresses for other companies. Two hundred of them run in AWS accounts of their own, and want to call our service, a handful of servers that speak a protocol over TCP, without anything leaving private networks. Many of them use the same private range as we do. They must see that one service and nothing else of ours, and we must see nothing of theirs; we never call them. Our servers are in three zones, and each customer’s request to join should be accepted by somebody here.',
		answers: { reach: 'vpcs', share: 'service', offered: 'balanced' },
		settles: {
			reach: 'without anything leaving private networks',
			share: 'that one service and nothing else of ours',
			offered: 'a handful of servers that speak a protocol over TCP'
		},
		outcome: 'endpoint-service'
	},
	{
		id: 'timetable-database',
		title: 'A look at the timetable',
		story:
			'The railway’s timetable lives in one PostgreSQL database on RDS, in the operations account. The analytics team, in another account and VPC, must query it at night, and nothing else over there. Both VPCs have the same address range, since both began as somebody’s test. The two teams share the Region and two zones. Last year a contractor built a load balancer in front with a function that follows the database’s address after a failover, and it broke twice. Operations want to see in one list who has access.',
		answers: { reach: 'vpcs', share: 'service', offered: 'single' },
		settles: {
			reach: 'in another account and VPC',
			share: 'must query it at night, and nothing else over there',
			offered: 'one PostgreSQL database on RDS'
		},
		outcome: 'resource-endpoint'
	},
	{
		id: 'ticket-microservices',
		title: 'Who called the refund?',
		story:
			'Our ticket shop has become seventy small services, built by nine teams in as many accounts and VPCs: containers, some functions, some servers. They call one another over HTTP and gRPC. Two of the VPCs have the same addresses. Teams wait weeks until the network group has opened a way, and nobody can say which service may call the refund service; the auditor wants it written down and enforced, by service and not by address. Calls are short. Teams would like to publish a service under a name themselves.',
		answers: { reach: 'vpcs', share: 'mesh' },
		settles: {
			reach: 'in as many accounts and VPCs',
			share: 'seventy small services, built by nine teams'
		},
		outcome: 'vpc-lattice'
	},
	{
		id: 'seismic-buckets',
		title: 'Tremors at rest',
		story:
			'Servers in private subnets write forty terabytes of measurements a month to buckets in the same Region, and keep an index in DynamoDB. They call nothing else: packages are built into the image. The security group forbids a way to the internet, and yet somebody once made a NAT gateway for exactly these writes, which was the second largest line on the bill. There is one VPC in two zones. The institute copies results by hand once a year, from the console.',
		answers: { reach: 'services', which: 'near' },
		settles: {
			reach: 'forbids a way to the internet',
			which: 'to buckets in the same Region, and keep an index in DynamoDB'
		},
		outcome: 'gateway-endpoint'
	},
	{
		id: 'pension-vault',
		title: 'No way out, says the rule',
		story:
			'A pension fund’s programs run as containers in subnets that, by rule, have no way to the internet at all. They fetch passwords from Secrets Manager, messages from SQS, images from the registry, and write logs to CloudWatch. When the first task was started, it hung until it timed out. Six programs run in one VPC over two zones. Later, a report server in the fund’s own data centre, which is linked by a VPN, is to fetch messages from the same queues without going over the internet.',
		answers: { reach: 'services', which: 'more' },
		settles: {
			reach: 'have no way to the internet at all',
			which: 'passwords from Secrets Manager, messages from SQS'
		},
		outcome: 'service-endpoints'
	},
	{
		id: 'archive-over-vpn',
		title: 'The archive’s long arm',
		story:
			'A broadcaster keeps old programmes in a bucket in Ireland. Editors’ machines in the studio, which is joined to a VPC by a VPN, must read and write the bucket, and the company’s rule says that this may not touch the internet. Transcoding servers in that VPC read the same bucket and need no other service. Somebody added a route for S3 to the VPC at no cost, which serves the transcoding servers well; the studio still gets nothing.',
		answers: { reach: 'services', which: 'more' },
		settles: {
			reach: 'this may not touch the internet',
			which: 'joined to a VPC by a VPN, must read and write the bucket'
		},
		outcome: 'service-endpoints'
	},
	{
		id: 'garden-centre-site',
		title: 'Bulbs for everybody',
		story:
			'A chain of garden centres moves its shop to a new VPC with three zones. Customers open the site in their browsers; their requests should arrive at a load balancer, behind which servers and a database stand in subnets that nobody outside can address. The developer has created the VPC and the balancer by hand, chosen “internet-facing”, and gets a message that something is missing in the VPC. He has read that a NAT gateway is how a VPC gets internet, and has already made one, but the site doesn’t open.',
		answers: { reach: 'internet', opens: 'in' },
		settles: {
			reach: 'Customers open the site in their browsers',
			opens: 'their requests should arrive at a load balancer'
		},
		outcome: 'internet-gateway'
	},
	{
		id: 'airport-weather',
		title: 'Dearer than the servers',
		story:
			'Three small servers fetch weather reports from airports all day, over IPv4, and put them into a queue. They hold nothing about customers. Their security group admits nobody, an audit has looked at that, and the security officer has agreed that each may have a public address. So far they stand in private subnets, and what lets them out costs more in a month than the three servers do. Nobody ever has to call them. There is one VPC, and no firewall has to see what leaves.',
		answers: { reach: 'internet', opens: 'out', version: 'v4', exit: 'open' },
		settles: {
			reach: 'fetch weather reports from airports',
			opens: 'Nobody ever has to call them',
			exit: 'each may have a public address'
		},
		outcome: 'internet-gateway'
	},
	{
		id: 'telescope-crawlers',
		title: 'Listeners, not speakers',
		story:
			'Two thousand small workers fetch sky images from observatories. We ran out of private IPv4 addresses, so their subnets have IPv6 alone, and every observatory’s server, the package mirror and the AWS services that they call answer over IPv6, which we checked twice. The workers open all connections. Nobody on the internet may be able to open one to them, and a draft that simply gave the subnets a public route was refused for that. Fetching is some hundred terabytes a month, so a fee on each gigabyte would hurt.',
		answers: { reach: 'internet', opens: 'out', version: 'v6' },
		settles: {
			reach: 'fetch sky images from observatories',
			opens: 'The workers open all connections',
			version: 'answer over IPv6'
		},
		outcome: 'egress-only-gateway'
	},
	{
		id: 'price-comparison',
		title: 'Half the shops are late',
		story:
			'We compare prices of shops. Our containers got so many that the subnets now have IPv6 addresses only. They call thousands of shops; about half answer over IPv6, the others have IPv4 alone and won’t change for us, and so has the site from which we fetch code. No shop ever calls us. At first everything went through one gateway that bills by the gigabyte, although half of it wouldn’t have to. Names are always looked up; no address is written into a program.',
		answers: { reach: 'internet', opens: 'out', version: 'mixed' },
		settles: {
			reach: 'They call thousands of shops',
			opens: 'No shop ever calls us',
			version: 'about half answer over IPv6, the others have IPv4 alone'
		},
		outcome: 'both-versions'
	},
	{
		id: 'payroll-updates',
		title: 'Two banks and an update',
		story:
			'Our payroll servers stand in private subnets in two zones, and a third zone comes in spring. They fetch updates from the maker’s site and send payments to two banks, which list our addresses in their firewalls and need a week for each change. Nobody outside calls the servers. Last winter a zone failed, and with it the one gateway that somebody had built; servers in the other zone were well but couldn’t reach any bank. The team would like as few route tables as possible.',
		answers: { reach: 'internet', opens: 'out', version: 'v4', exit: 'own' },
		settles: {
			reach: 'fetch updates from the maker’s site and send payments to two banks',
			opens: 'Nobody outside calls the servers'
		},
		outcome: 'nat-gateway'
	},
	{
		id: 'ministry-exit',
		title: 'One gate for the ministry',
		story:
			'A ministry has thirty-five VPCs in one Region, and servers in nearly all of them fetch updates and call registers of other countries over the internet. Each VPC has two gateways of its own for that, seventy in all. The security office now demands that everything that leaves passes one firewall, whose rules it keeps, and the other countries ask for one short list of addresses to admit. Nothing on the internet calls these servers. The VPCs should not reach one another.',
		answers: { reach: 'internet', opens: 'out', version: 'v4', exit: 'shared' },
		settles: {
			reach: 'fetch updates and call registers of other countries over the internet',
			opens: 'Nothing on the internet calls these servers',
			exit: 'everything that leaves passes one firewall'
		},
		outcome: 'central-egress'
	},
	{
		id: 'foundry-teams-meet',
		title: 'The teams want to meet',
		story:
			'The foundry’s plant now reaches all five VPCs: its VPN ends at a router of the Region to which each of them is attached. Since then the teams have found one another. Quality wants to read what casting measures, planning calls tools of both, and sooner or later each wants something of each. The accounts stay as they are, and so do their address ranges, which differ. One team drew ten direct lines between five circles and asked who would keep the routes. Only the payroll VPC, which will come next year, must be kept away from the rest.',
		answers: { reach: 'vpcs', share: 'network', special: 'onward' },
		settles: {
			reach: 'sooner or later each wants something of each',
			share: 'Quality wants to read what casting measures, planning calls tools of both',
			special: 'its VPN ends at a router of the Region to which each of them is attached'
		},
		outcome: 'transit-gateway'
	}
];
