import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'dairy-rack',
		title: 'The cooling costs more than the milk',
		story:
			'A dairy has thirty-eight machines in a room beside the cheese cellar: Windows and Linux, twelve of them on bare metal, the rest on Hyper-V. The room is needed for cheese by June. Nobody wants to change anything in the programs; half of them come from firms that no longer exist, and one is started by a man called Otto. The plant works day and night, and an evening’s silence would be noticed by the cows. Each machine can have software installed on it. Afterwards we see what could be improved.',
		answers: { moves: 'servers', change: 'as-is', special: 'none' },
		settles: {
			moves: 'has thirty-eight machines in a room beside the cheese cellar',
			change: 'Nobody wants to change anything in the programs'
		},
		outcome: 'rehost'
	},
	{
		id: 'other-cloud-fleet',
		title: 'From one cloud to the other',
		story:
			'We bought a maker of hearing aids, and with it sixty virtual machines that run in another provider’s cloud. Our contract with that provider ends in the autumn, and our own people know AWS. The machines hold a shop, a laboratory system and a great many small helpers. We would like them to arrive as they are and to go on under the same names, with only a short interruption each. There was a proposal to rewrite the shop on the way; the board has put it off until next year.',
		answers: { moves: 'servers', change: 'as-is', special: 'none' },
		settles: {
			moves: 'sixty virtual machines that run in another provider’s cloud',
			change: 'We would like them to arrive as they are'
		},
		outcome: 'rehost'
	},
	{
		id: 'sealed-laboratory',
		title: 'Touch nothing',
		story:
			'A laboratory for blood tests has certified each of its twenty-two virtual machines, and a certificate lapses as soon as anybody installs software on one of them. They run under vCenter 8 in our data centre. Now they are to move to AWS, unchanged, and to be certified there once more. The inspector agrees that copies are made from outside, by VMware’s own means. The laboratory can be closed from Saturday noon until Sunday night. The coffee machine is not certified and stays here.',
		answers: { moves: 'servers', change: 'as-is', special: 'agentless' },
		settles: {
			moves: 'each of its twenty-two virtual machines',
			change: 'Now they are to move to AWS, unchanged',
			special: 'a certificate lapses as soon as anybody installs software on one of them'
		},
		outcome: 'rehost-agentless'
	},
	{
		id: 'tram-operators',
		title: 'The same screens on Monday',
		story:
			'The tram company’s data centre floods whenever the river does. Four hundred virtual machines run there on VMware, with NSX between them and addresses that are written into the control boxes at every crossing. Nobody will open nine hundred boxes. Our eight operators have run vSphere for fifteen years, have scripts for everything, and licences for VMware Cloud Foundation until 2029. The machines should move into AWS with their addresses, and on Monday the operators should find the same screens. What runs inside the machines stays as it is.',
		answers: { moves: 'servers', change: 'as-is', special: 'vmware' },
		settles: {
			moves: 'Four hundred virtual machines run there on VMware',
			change: 'What runs inside the machines stays as it is',
			special: 'on Monday the operators should find the same screens'
		},
		outcome: 'stay-vmware'
	},
	{
		id: 'delivered-appliance',
		title: 'It came as a download',
		story:
			'For our museum we bought a system that catalogues beetles. The maker delivers it as one OVA file with Ubuntu and everything installed, and says that it has been tested on any hypervisor, but never mentions AWS. We have no hypervisor and don’t want one. The system should run on a server in AWS, and a second one should start from the same file for training. Nothing in it may be changed, or the maker no longer answers the telephone. There is no running server anywhere yet.',
		answers: { moves: 'servers', change: 'as-is', special: 'images' },
		settles: {
			moves: 'The system should run on a server in AWS',
			change: 'Nothing in it may be changed',
			special: 'The maker delivers it as one OVA file'
		},
		outcome: 'image'
	},
	{
		id: 'tomcat-boxes',
		title: 'Never patch again',
		story:
			'Our ticket system for mountain railways is one Java program on Tomcat. It runs on five servers in the valley station that we patch every second Thursday, which nobody enjoys. We have the source code and a small test suite. In AWS we don’t want servers to care for: the same program, as it is now, should run on something that is patched for us and grows on sunny days. The developers can spend a month on packaging it. They have no wish to redesign anything.',
		answers: { moves: 'servers', change: 'platform' },
		settles: {
			moves: 'It runs on five servers in the valley station',
			change: 'the same program, as it is now, should run on something that is patched for us'
		},
		outcome: 'replatform'
	},
	{
		id: 'auction-monolith',
		title: 'Every change touches everything',
		story:
			'An auction house for stamps runs one large program on six servers, written over nineteen years by people who have mostly retired. Each change touches everything, a release takes five weeks, and on the evening of a big sale the whole thing has to be doubled for the sake of bidding alone. The company wants bidding, catalogue and payments as separate services in AWS, one after another, while the old program goes on with the rest. The site need not close, and there is money for three years.',
		answers: { moves: 'servers', change: 'rebuilt' },
		settles: {
			moves: 'runs one large program on six servers',
			change: 'wants bidding, catalogue and payments as separate services in AWS, one after another'
		},
		outcome: 'refactor'
	},
	{
		id: 'church-members',
		title: 'Seven servers for an address book',
		story:
			'A church keeps its members, donations and room bookings in a program of 2004, on seven servers that a volunteer looks after. The volunteer is eighty-one. We first thought of moving the servers to AWS. But three firms sell the same thing as a monthly service, with an import of our data, and the finance committee likes one of them. Two of the seven servers turn out to do nothing at all. We would be glad to have no servers in the end, here or elsewhere.',
		answers: { moves: 'servers', change: 'replaced' },
		settles: {
			moves: 'on seven servers that a volunteer looks after',
			change: 'three firms sell the same thing as a monthly service'
		},
		outcome: 'repurchase'
	},
	{
		id: 'hotel-sql-server',
		title: 'Closed in November',
		story:
			'A hotel on an island closes every November for repairs. Its bookings are in a SQL Server database of eighty GB, full of stored procedures that a cousin of the owner wrote. The server stands under the reception and hums. We would like the database to be looked after by AWS from December on: the same SQL Server, on RDS, so that the cousin’s procedures need not be touched. For two weeks nobody books anything. The rest of the software runs on the guests’ side of the desk and connects by name.',
		answers: { moves: 'database', engine: 'same', pause: 'offline' },
		settles: {
			moves: 'We would like the database to be looked after by AWS',
			engine: 'the same SQL Server, on RDS',
			pause: 'For two weeks nobody books anything'
		},
		outcome: 'native-copy'
	},
	{
		id: 'silent-postgres',
		title: 'A database and nothing more',
		story:
			'Our club of amateur astronomers has a PostgreSQL database with observations since 1987, about sixty GB. It runs on a server that a member keeps in his garage. He is moving to a smaller house, and the club has voted for RDS for PostgreSQL, so that nobody has to make backups any more. The web page that reads from it has moved already and connects over the internet. We have a reasonable line and a month. It would be good to lose no observation, of course.',
		answers: { moves: 'database', engine: 'same', pause: 'offline' },
		settles: {
			moves: 'has a PostgreSQL database with observations since 1987',
			engine: 'has voted for RDS for PostgreSQL'
		},
		outcome: 'native-copy',
		defensible: [
			{
				question: 'pause',
				answer: 'hardly',
				why: 'If observations came in all night, a pause would lose some; the story does not say so.'
			}
		]
	},
	{
		id: 'taxi-mysql',
		title: 'Somebody always needs a taxi',
		story:
			'The taxis of four cities are sent out by a program whose MySQL database has grown to three TB. It lies on two old servers in a rented rack, and the rent has been doubled. We want it on Aurora MySQL. Somebody always needs a taxi: the dispatchers have agreed to three minutes on a Tuesday morning, and not to four. Copying the data over our line takes a good day, as we have tried. The program itself moves later and only needs another address to connect to.',
		answers: { moves: 'database', engine: 'same', pause: 'hardly' },
		settles: {
			moves: 'whose MySQL database has grown to three TB',
			engine: 'We want it on Aurora MySQL',
			pause: 'the dispatchers have agreed to three minutes on a Tuesday morning'
		},
		outcome: 'live-copy'
	},
	{
		id: 'oracle-audit',
		title: 'After the letter from the auditor',
		story:
			'A maker of school books received a letter about its Oracle licences, and then a bill. Since then it has been decided that the next contract will not be signed. The database holds orders and stock, nine hundred tables and some four hundred procedures in PL/SQL. It is to become PostgreSQL on Aurora within fourteen months. We have three developers who know the procedures, more or less, and would like to know first how much of the work a tool can do. Shops order at all hours.',
		answers: { moves: 'database', engine: 'other' },
		settles: {
			moves: 'The database holds orders and stock',
			engine: 'It is to become PostgreSQL on Aurora'
		},
		outcome: 'new-engine'
	},
	{
		id: 'parcel-lookups',
		title: 'Where is my parcel?',
		story:
			'Half a million people a day ask us where their parcel is. The answer comes out of a relational database on a very large machine of ours, by joining five tables, although each question is the same: one number in, a dozen lines out. The machine can’t be bought any larger. We have decided to keep the states of a parcel as items in DynamoDB, found by its number, and to rewrite the program that asks. For some weeks both must run side by side, fed from the old tables.',
		answers: { moves: 'database', engine: 'model' },
		settles: {
			moves: 'The answer comes out of a relational database on a very large machine of ours',
			engine: 'keep the states of a parcel as items in DynamoDB'
		},
		outcome: 'new-model'
	},
	{
		id: 'architects-shares',
		title: 'Forty years of drawings',
		story:
			'An office of architects has its drawings on two file servers with Windows: eleven TB in folders that go back to 1986, with permissions for each project. The servers do nothing else. Everything is to lie on a managed Windows share in AWS, where the permissions still hold, and the two servers are then given to a school. People draw from eight to eight and won’t wait for a copy. The line is quick, and there are two months. Nobody is attached to the servers.',
		answers: { moves: 'files' },
		settles: { moves: 'has its drawings on two file servers with Windows' },
		outcome: 'files'
	},
	{
		id: 'pension-cobol',
		title: 'The last four who read it',
		story:
			'A pension fund computes everything on a mainframe from IBM: two million lines of COBOL, nightly jobs, screens in CICS, figures in Db2. Four people can read it, and three of them will soon receive a pension themselves, computed by it. The lease ends in three years. The board wants the rules to go on, in a language that young people learn, on AWS. They know that it takes time, and that every cent has to come out as before.',
		answers: { moves: 'mainframe' },
		settles: { moves: 'computes everything on a mainframe from IBM' },
		outcome: 'mainframe',
		continues: 'pension-figures'
	},
	{
		id: 'grown-by-purchases',
		title: 'Nobody has counted',
		story:
			'Our group sells building materials and has bought nineteen competitors. Each came with a computer room. Altogether there are perhaps nine hundred servers, perhaps twelve hundred; the lists contradict one another, and last spring somebody switched off an old machine and no lorry left the yard for a day. All rooms are to be closed within two years, and everything that is still needed goes to AWS. Before anybody talks about tools, we must know what there is and what depends on what.',
		answers: { moves: 'unknown' },
		settles: { moves: 'we must know what there is and what depends on what' },
		outcome: 'survey'
	}
];
