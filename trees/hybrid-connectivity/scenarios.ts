import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'joinery-office',
		title: 'The joiners’ drawings',
		story:
			'A joinery with forty people has moved its order system and its drawings to servers in a VPC in Ireland, in private subnets. The office must reach them by their private addresses, and the label printers in the office must be reached from there. The office has a decent internet line and a firewall that the IT supplier looks after; it lists IPsec among its features. Over the day perhaps two hundred megabits a second pass at most. The owner wants it done this week, and nothing may pass in the clear. There is a single VPC, and no plan for another.',
		answers: { who: 'site', line: 'internet', rate: 200, behind: 'one' },
		settles: {
			who: 'The office must reach them by their private addresses',
			rate: 'two hundred megabits a second pass at most'
		},
		outcome: 'site-to-site-vpn'
	},
	{
		id: 'vets-and-register',
		title: 'Six practices, one register',
		story:
			'Six veterinary practices share a register of patients that runs on two servers in one VPC. Each practice has its own router and an ordinary internet line, and each needs the register all day, encrypted. They compete a little: nobody wants a practice to see the network of another, and there is nothing there to be seen. The IT person who visits them on Fridays asks for whatever is plain and cheap. Something with a central hub was offered, at a price for each practice and each gigabyte, and declined.',
		answers: { who: 'branches', count: 6, behind: 'one' },
		settles: {
			who: 'Each practice has its own router and an ordinary internet line',
			count: 'Six veterinary practices',
			behind: 'on two servers in one VPC'
		},
		outcome: 'site-to-site-vpn'
	},
	{
		id: 'brewery-depots',
		title: 'Barrels between depots',
		story:
			'A brewery has a head office and seven depots, each with an internet line and a router that speaks BGP. Depots look up one another’s stock, and telephones in each ring those in the others. So far a provider’s network did this, and its contract ends. Only the stock database moves to AWS, to one VPC, which all must reach. Each place has a range of its own. The finance director insists that the new way must add as little as possible to what the internet lines cost already.',
		answers: { who: 'branches', count: 8, behind: 'meet' },
		settles: {
			who: 'a head office and seven depots, each with an internet line',
			count: 'a head office and seven depots',
			behind: 'telephones in each ring those in the others'
		},
		outcome: 'vpn-cloudhub'
	},
	{
		id: 'surveyors-twelve',
		title: 'Twelve offices, nine networks',
		story:
			'A firm of surveyors works from twelve offices in one country. In AWS it has nine VPCs by now, for each department and for test, and two more are ordered; offices call servers in nearly all of them. A trainee has drawn a connection from each office to each VPC and filled a wall. The trainee’s offices may reach test but not payroll, and head office may reach everything, so somebody has to be able to say which office sees what. Internet lines are good everywhere.',
		answers: { who: 'branches', count: 12, behind: 'several' },
		settles: {
			who: 'works from twelve offices',
			count: 'twelve offices',
			behind: 'nine VPCs by now'
		},
		outcome: 'vpn-hub'
	},
	{
		id: 'foundry-and-accounts',
		title: 'An account for each team',
		story:
			'A foundry has one plant and, since a consultant’s visit, an AWS account for each of its five teams, with a VPC in each. Machines in the plant send readings to servers in three of them, and people in the plant open tools in the other two. About four hundred megabits a second pass at shift change. A VPN to the first VPC was made in an afternoon and works; the network team then found that the other four can’t be reached through it. No rule speaks against the internet, if it is encrypted.',
		answers: { who: 'site', line: 'internet', rate: 400, behind: 'several' },
		settles: {
			who: 'A foundry has one plant',
			line: 'No rule speaks against the internet',
			rate: 'four hundred megabits a second',
			behind: 'with a VPC in each'
		},
		outcome: 'vpn-hub'
	},
	{
		id: 'bakery-shops',
		title: 'Two hundred tills',
		story:
			'A chain of bakeries has one hundred and eighty shops and opens two a month. In each, two tills and a camera send a few megabits a second over a cheap internet line to servers in AWS, where a transit gateway already joins four VPCs. The shops’ small routers speak BGP and IPsec. A first try gave every shop a connection like that of a data centre, each with an attachment, and the bill was larger than the shops’ rent for their ovens. Shops needn’t see each other.',
		answers: { who: 'branches', count: 180 },
		settles: {
			who: 'one hundred and eighty shops',
			count: 'one hundred and eighty shops'
		},
		outcome: 'vpn-concentrator'
	},
	{
		id: 'film-archive',
		title: 'Reels by night',
		story:
			'A film archive scans reels and renders in AWS. Its scanning room has an internet line of ten gigabits, paid for by a university, and at night about four gigabits a second go to a transit gateway and back in many parallel streams, all of which must be encrypted. The tunnels they have now stop at little more than a quarter of that. The archive moves to a new building in two years, so nobody wants to have anything laid into the old one, and it doesn’t matter if a night is slower than another.',
		answers: { who: 'site', line: 'internet', rate: 4000 },
		settles: {
			who: 'Its scanning room has an internet line',
			line: 'nobody wants to have anything laid',
			rate: 'about four gigabits a second'
		},
		outcome: 'large-tunnels'
	},
	{
		id: 'insurer-quarter-end',
		title: 'Before the quarter ends',
		story:
			'An insurer moves its claims system from its data centre to AWS. For the years to come it needs a link with an even delay, because screens in the branch network freeze when it varies, and it will order one. The carrier says four months until it has dug its way to the building. The first module goes live in three weeks, though, and must reach the old database in the data centre from its first day. For those months the security officer accepts the internet, if everything is encrypted.',
		answers: { who: 'site', line: 'bridge' },
		settles: {
			who: 'from its data centre to AWS',
			line: 'The first module goes live in three weeks'
		},
		outcome: 'vpn-first'
	},
	{
		id: 'harbour-cranes',
		title: 'Cranes and a cheap second way',
		story:
			'A harbour runs the planning of its cranes in one VPC. Operators notice when delay jumps about, which it does over the internet, so the harbour orders a line of its own from a provider who is in the building anyway; it will be ready in two months. If the line is cut, planning must go on, but everybody agrees that it may then be sluggish for some hours. The harbour’s ordinary internet connection is good and comes in from the other side of the site. The budget has room for one line only.',
		answers: { who: 'site', line: 'private', encrypted: 'no', failure: 'slower', reach: 'one' },
		settles: {
			who: 'A harbour runs the planning of its cranes',
			line: 'orders a line of its own',
			failure: 'it may then be sluggish for some hours',
			reach: 'in one VPC'
		},
		outcome: 'vpn-backup'
	},
	{
		id: 'settlement-link',
		title: 'Not even for an hour',
		story:
			'A clearing house settles payments in a VPC from its data centre. The link must have the same short delay at any hour of the year; its supervisors ask for a promised availability of four nines, and forbid the open internet as a way for settlement data even in an emergency. The programs encrypt every message by themselves. The house has two machine rooms at opposite ends of the town, each near a building in which carriers meet. It can wait some months for circuits, and has the money.',
		answers: { who: 'site', line: 'private', encrypted: 'no', failure: 'full' },
		settles: {
			who: 'from its data centre',
			line: 'It can wait some months for circuits',
			encrypted: 'The programs encrypt every message by themselves',
			failure: 'a promised availability of four nines'
		},
		outcome: 'two-lines'
	},
	{
		id: 'car-maker-regions',
		title: 'One circuit, three continents',
		story:
			'A car maker has a private circuit from its plant in Stuttgart into a building where AWS is present, and at present it ends at one VPC in Frankfurt. Design now has VPCs in Ohio, sales has two in Tokyo in accounts of its own, and all are to be reached from the plant by the same circuit. Nobody needs those VPCs to reach one another. A colleague priced circuits to each continent and was laughed at. Traffic is plain engineering data, and the network is regarded as trusted.',
		answers: { who: 'site', line: 'private', encrypted: 'no', failure: 'slower', reach: 'several' },
		settles: {
			who: 'from its plant in Stuttgart',
			line: 'has a private circuit',
			encrypted: 'the network is regarded as trusted',
			reach: 'all are to be reached from the plant by the same circuit'
		},
		outcome: 'direct-connect-gateway'
	},
	{
		id: 'hospital-images',
		title: 'Private is not enough',
		story:
			'A group of hospitals sends images from its data centre to eleven VPCs behind a transit gateway, all in one Region. Doctors open them while the patient waits, so delay must not wander, and a private circuit of one gigabit has been ordered. Then the data protection officer read that such a circuit carries everything as it is. Her rule says that patient data must be encrypted on every network outside the buildings, by the network itself, since the imaging devices are too old to do it. Public addresses are not wanted anywhere.',
		answers: { who: 'site', line: 'private', encrypted: 'yes' },
		settles: {
			who: 'from its data centre',
			line: 'a private circuit of one gigabit has been ordered',
			encrypted: 'must be encrypted on every network outside the buildings, by the network itself'
		},
		outcome: 'direct-connect-vpn'
	},
	{
		id: 'gene-sequencers',
		title: 'Sequences at full speed',
		story:
			'A research institute fills a private circuit of a hundred gigabits, with a port of its own at the location, from its machine hall to AWS: sequencers write all night, and delay must stay even. The ethics board has now ruled that whatever leaves the hall must be encrypted, and that the rate must not suffer. The first test, with tunnels through the circuit, used a twentieth of it. The routers at both ends are new, and the carrier says that the fibre between them is simply fibre. The data go to three accounts.',
		answers: { who: 'site', line: 'private', encrypted: 'fast' },
		settles: {
			who: 'from its machine hall to AWS',
			line: 'a private circuit of a hundred gigabits',
			encrypted: 'whatever leaves the hall must be encrypted'
		},
		outcome: 'macsec'
	},
	{
		id: 'translators-at-home',
		title: 'The office is closed',
		story:
			'A translation agency has given up its office. Ninety translators work from home, some from trains. They open a file share, a terminology database with a program of its own, and now and then a remote desktop, all on servers with private addresses in a VPC. Freelancers may only reach the database. Everybody already signs in to mail and calendar with one company account, and that should be enough here, too. So far an old server with a public address and a shared password lets them in, which the new head of IT wants gone.',
		answers: { who: 'people', opens: 'network' },
		settles: {
			who: 'Ninety translators work from home, some from trains',
			opens: 'They open a file share, a terminology database'
		},
		outcome: 'client-vpn'
	},
	{
		id: 'expense-tool',
		title: 'One page for everybody',
		story:
			'A consultancy has two internal web pages, for expenses and for holidays, on servers in a VPC. Three thousand people open them in a browser from hotels and from customers’ offices, and nothing else in AWS concerns them. Today they start an app that puts their laptops into the whole network first, and every third call to the help desk is about that app. Security wants each request let through only if the person is known and the laptop is one that the company manages and keeps up to date.',
		answers: { who: 'people', opens: 'applications' },
		settles: {
			who: 'Three thousand people open them in a browser from hotels and from customers’ offices',
			opens: 'two internal web pages'
		},
		outcome: 'verified-access'
	},
	{
		id: 'crossword-tables',
		title: 'One key for three',
		story:
			'A publisher of crosswords keeps its puzzles in a PostgreSQL database in a private subnet. Three developers change its tables from their laptops, look at rows in a desktop program, and log in to two Linux servers now and then. They do so through a small host with a public address, with one key that all three share, and pay for the nights on which nobody stopped it. All three have a sign-in with a second factor in AWS. Nothing else in the network is of use to them, and the editors never see it.',
		answers: { who: 'people', opens: 'shell' },
		settles: {
			who: 'from their laptops',
			opens: 'log in to two Linux servers now and then'
		},
		outcome: 'session-manager'
	}
];
