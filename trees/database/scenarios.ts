import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'choir-library',
		title: 'The choir’s music library',
		story:
			'A federation of choirs lends sheet music to its four hundred members. Three of us are building a small web application: members, choirs, pieces, copies, loans and reminders, with lists that somebody will want sorted in yet another way next month. People use it from morning to night, a few dozen at a time, and it may be down for two minutes if a machine dies, but loans must not be lost. A colleague wants to try a database that spreads over continents. The treasurer wants a bill he can explain.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'tables',
			'sql-special': 'none',
			'sql-copies': 'one',
			'sql-load': 'steady'
		},
		settles: {
			shape: 'lists that somebody will want sorted in yet another way next month',
			'sql-copies': 'it may be down for two minutes if a machine dies',
			'sql-load': 'People use it from morning to night'
		},
		outcome: 'plain-sql'
	},
	{
		id: 'ticket-office',
		title: 'Reading far more than writing',
		story:
			'Our ticket office runs on MySQL in a data centre, and the move to AWS is decided. On a normal day two thousand people browse seats and prices for each one who buys; we keep six read copies today, and they fall behind whenever a large tour goes on sale. The last failure of the main server took us four minutes, and the board has signed that half a minute is the limit from now on. Load follows the day and the evening. One Region is fine. The code stays as it is, stored procedures included.',
		answers: {
			purpose: 'records',
			existing: 'open',
			'sql-special': 'none',
			'sql-copies': 'several'
		},
		settles: {
			existing: 'runs on MySQL in a data centre',
			'sql-special': 'One Region is fine',
			'sql-copies': 'half a minute is the limit from now on'
		},
		outcome: 'large-sql'
	},
	{
		id: 'audit-season',
		title: 'Three weeks in spring',
		story:
			'I maintain a tool with which our accountants prepare the yearly audit. It is written against PostgreSQL and uses half a dozen extensions. For three weeks in March forty people work in it from seven to midnight, and the load jumps when they all run their checks after lunch. For the rest of the year somebody opens it perhaps once a week. My manager looked at the bill of the server in August and asked what it had done that month. Nobody minds if the first page of the week takes half a minute.',
		answers: {
			purpose: 'records',
			existing: 'open',
			'sql-special': 'none',
			'sql-copies': 'one',
			'sql-load': 'uneven'
		},
		settles: {
			existing: 'It is written against PostgreSQL',
			'sql-load': 'For the rest of the year somebody opens it perhaps once a week'
		},
		outcome: 'idle-sql'
	},
	{
		id: 'insurer-outage',
		title: 'What the regulator asked',
		story:
			'We are an insurer; policies and claims stand in PostgreSQL with many triggers and functions that nobody dares to touch. The regulator asked what happens if the whole Region with our systems is gone. The answer we gave, and must now build: policies can be read and changed again from a second Region within a quarter of an hour, and at most the last few seconds of claims are missing. Writing in both places at once was discussed and dropped. In ordinary weeks the second Region would only serve reports for the office there.',
		answers: { purpose: 'records', existing: 'open', 'sql-special': 'region' },
		settles: {
			purpose: 'policies and claims',
			existing: 'stand in PostgreSQL',
			'sql-special': 'from a second Region within a quarter of an hour'
		},
		outcome: 'global-sql'
	},
	{
		id: 'two-coasts-payments',
		title: 'Money on both coasts',
		story:
			'We are writing a new payment service from nothing. Merchants on the east and the west coast of the United States must both be able to book at any second, each through the data centres near them, and if either side is lost the other goes on without anybody pressing a button, and not one confirmed booking may be missing. The data are accounts, bookings and merchants, joined for statements. Each booking touches a handful of rows. Our schema is a dozen tables; we promised ourselves to keep all logic out of the database.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'tables',
			'sql-special': 'regions',
			subset: 'plain'
		},
		settles: {
			existing: 'from nothing',
			shape: 'joined for statements',
			'sql-special': 'must both be able to book at any second',
			subset: 'keep all logic out of the database'
		},
		outcome: 'regions-sql'
	},
	{
		id: 'two-homes-triggers',
		title: 'A clinic with two homes',
		story:
			'Our hospital group keeps patients’ appointments in PostgreSQL. Two hundred triggers enforce the rules, and maps come from PostGIS. The wish of the board: the northern and the southern data centre should both take bookings at once, and carry on if the other is lost. I told them that I don’t know a product that lets two Regions write and runs our triggers as well. They answered that the triggers stay, whatever else has to give way. Some waiting for the distant clinic would be acceptable.',
		answers: {
			purpose: 'records',
			existing: 'open',
			'sql-special': 'regions',
			subset: 'more'
		},
		settles: {
			existing: 'in PostgreSQL',
			'sql-special': 'should both take bookings at once',
			subset: 'Two hundred triggers enforce the rules'
		},
		outcome: 'global-sql'
	},
	{
		id: 'parking-functions',
		title: 'Half a million parking bays',
		story:
			'Our start-up sells parking by the minute in sixty cities. All code is functions: when a match ends, three thousand of them may open a connection in the same minute, and our present database refuses them. Growth in writes doubles each half-year and the largest server we could find was full last month. The data are cars, bays, tariffs and stays; operators filter and join them in ways we can’t foresee, so it should stay SQL. We use a plain schema through an object mapper and keep all rules in code. One Region will do.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'tables',
			'sql-special': 'spread',
			subset: 'plain'
		},
		settles: {
			shape: 'operators filter and join them in ways we can’t foresee',
			'sql-special': 'the largest server we could find was full last month',
			subset: 'keep all rules in code'
		},
		outcome: 'spread-sql'
	},
	{
		id: 'freight-giant',
		title: 'The server that is always full',
		story:
			'Freight documents of nine countries go through one PostgreSQL database. Writes fill the largest server that our present host offers; a third of the reads already go to copies. The schema has grown for fifteen years: foreign keys everywhere, triggers that write journals, two extensions we can’t do without, and nightly jobs that change millions of rows in one go. We want the most that can be had without rewriting it, on AWS, in one Region. Later, perhaps, single large tables can be split over several machines.',
		answers: {
			purpose: 'records',
			existing: 'open',
			'sql-special': 'spread',
			subset: 'more'
		},
		settles: {
			existing: 'one PostgreSQL database',
			'sql-special': 'Writes fill the largest server',
			subset: 'triggers that write journals, two extensions we can’t do without'
		},
		outcome: 'large-sql'
	},
	{
		id: 'volunteer-rota',
		title: 'Who comes on Saturday',
		story:
			'A food bank’s rota is a web page and some functions, written by a volunteer, me. For days nobody looks at it; on Friday evening everybody does, and whoever opens it must not wait. It needs SQL: people, shifts, swaps, and a list by whatever the board asks for next. A mapper writes the schema, with foreign keys and nothing fancier. What I can’t give is time: I don’t want to choose a size, keep a private network, renew a password, or plan upgrades in a window. The paused database we tried took half a minute to come back.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'tables',
			'sql-special': 'bare',
			subset: 'plain'
		},
		settles: {
			shape: 'a list by whatever the board asks for next',
			'sql-special': 'I don’t want to choose a size, keep a private network, renew a password',
			subset: 'with foreign keys and nothing fancier'
		},
		outcome: 'spread-sql'
	},
	{
		id: 'title-deeds',
		title: 'Who owned it in 1998',
		story:
			'A land register wants to leave paper. Each plot has owners, mortgages and rights of way, which clerks change a few hundred times a day and everybody may look up in all sorts of combinations. What matters to the ministry is the past: if an entry is changed, the old one must stay, and an auditor must be able to prove years later that not even our own administrators have quietly altered it. A tender from some years ago named a ledger product of AWS for this, which the vendor says is no longer sold. We can choose freely.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'tables',
			'sql-special': 'history'
		},
		settles: {
			existing: 'We can choose freely',
			shape: 'look up in all sorts of combinations',
			'sql-special': 'not even our own administrators have quietly altered it'
		},
		outcome: 'ledger'
	},
	{
		id: 'brewery-erp',
		title: 'The brewery’s old system',
		story:
			'Our brewery plans and bills with a product bought in 2011. It runs on SQL Server, standard edition, on a machine in the cellar that has begun to click. The vendor supports his product on managed databases too, as long as nobody asks him to touch another brand. Nothing else is installed on the server; backups are a script that I inherited. We have neither time nor wish to change the product. I would like never to think about patches again, and to have a second machine that takes over.',
		answers: { purpose: 'records', existing: 'other', 'engine-wish': 'stays' },
		settles: {
			purpose: 'plans and bills',
			existing: 'It runs on SQL Server',
			'engine-wish': 'We have neither time nor wish to change the product'
		},
		outcome: 'same-engine'
	},
	{
		id: 'licence-letter',
		title: 'The letter about licences',
		story:
			'Each January a letter tells us what the licences of our database will cost, and each January it is more than the servers and the people together. It is Oracle, with about three hundred procedures, for a booking system that will live another ten years. This year the board has said yes to a proper project: a team of four, eighteen months, and the aim that the letter never comes again. The new engine should be open, close to what the procedures do today, and looked after by AWS.',
		answers: { purpose: 'records', existing: 'other', 'engine-wish': 'leave' },
		settles: {
			purpose: 'for a booking system',
			existing: 'It is Oracle',
			'engine-wish': 'the aim that the letter never comes again'
		},
		outcome: 'new-engine'
	},
	{
		id: 'warehouse-agent',
		title: 'The agent on the database server',
		story:
			'Our warehouse software uses SQL Server, and its vendor insists on an agent of his own that is installed on the very machine, reads files from its disk and loads libraries into the database. We asked three times; without it there is no support. Two of our people know Windows well. They would look after that machine, but would be glad if backups, the standby and the replacement of broken hardware came from AWS. An earlier attempt with the ordinary managed database ended when nobody could log in to install the agent.',
		answers: {
			purpose: 'records',
			existing: 'other',
			'engine-wish': 'host',
			'host-engine': 'sqlserver'
		},
		settles: {
			existing: 'uses SQL Server',
			'engine-wish': 'installed on the very machine',
			'host-engine': 'uses SQL Server'
		},
		outcome: 'host-sqlserver'
	},
	{
		id: 'telecom-cluster',
		title: 'Four machines, one database',
		story:
			'The billing of our telephone company stands on Oracle, on four machines that all write to the same database at once; a rack built by the same maker does it in our own hall. The lease of the hall ends next year, and everything else has already moved to AWS. Our administrators have used this cluster, its standby tools and its options for twelve years and will use nothing else; a trial on the ordinary managed service failed since the cluster was not to be had there. The licences are ours.',
		answers: {
			purpose: 'records',
			existing: 'other',
			'engine-wish': 'host',
			'host-engine': 'oracle'
		},
		settles: {
			purpose: 'The billing of our telephone company',
			existing: 'stands on Oracle',
			'engine-wish': 'the cluster was not to be had there',
			'host-engine': 'stands on Oracle'
		},
		outcome: 'host-oracle'
	},
	{
		id: 'mill-hana',
		title: 'Steel and its system',
		story:
			'Our steel mill runs SAP, and with it SAP HANA, which holds orders, stock and accounts. The hardware is at its end. The consultants have certified sizes for machines in the cloud and a plan for a second system in another zone, which our own team will operate; they want root on each machine, since kernel settings and file systems are part of the certificate. Somebody asked whether AWS doesn’t simply have a service for it. The licence is bought, and changing the product is out of the question.',
		answers: {
			purpose: 'records',
			existing: 'other',
			'engine-wish': 'host',
			'host-engine': 'other'
		},
		settles: {
			purpose: 'holds orders, stock and accounts',
			existing: 'SAP HANA',
			'engine-wish': 'they want root on each machine',
			'host-engine': 'SAP HANA'
		},
		outcome: 'own-database'
	},
	{
		id: 'bonus-points',
		title: 'Points at the till',
		story:
			'Tills of a supermarket chain ask us for a customer’s points and vouchers while the queue waits. Each request names the card; a second one names the card and the day. That is all that will ever be asked, apart from a nightly export. On the Saturday before Easter there are forty times as many requests as on a Sunday night, and last year the database fell over. The code is new and written as functions in one Region. We have two developers and nobody who would look after a server.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'keys',
			'key-regions': 'one'
		},
		settles: {
			existing: 'The code is new',
			shape: 'Each request names the card',
			'key-regions': 'in one Region'
		},
		outcome: 'keys'
	},
	{
		id: 'trailer-positions',
		title: 'Where is trailer 8114',
		story:
			'Sixty thousand trailers tell their position every minute or so. The dispatchers’ screen asks one thing: where is this trailer now, and is its door shut. Nobody has ever asked for yesterday’s positions; if there is a dispute, the haulier’s own records count. New positions simply replace the old ones. When a storm closes a motorway, hundreds of dispatchers click at once. A supplier has offered us a database for curves and averages, which looked impressive, but we draw no curves.',
		answers: { purpose: 'series', 'series-ask': 'latest' },
		settles: {
			purpose: 'tell their position every minute or so',
			'series-ask': 'where is this trailer now'
		},
		outcome: 'keys'
	},
	{
		id: 'island-game',
		title: 'An island on three continents',
		story:
			'In our game each player owns an island. The client asks for the island by the player’s id, changes it, and asks again; there is no other question. Players live in Europe, America and Japan and are angry about each hundredth of a second, so islands should be read and saved near them. People travel, and then go on playing elsewhere. If one Region fails, the others must simply carry on, saving included. That a change made in two places within the same second might get lost has been discussed and is fine.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'keys',
			'key-regions': 'several'
		},
		settles: {
			shape: 'asks for the island by the player’s id',
			'key-regions': 'the others must simply carry on, saving included'
		},
		outcome: 'keys-regions'
	},
	{
		id: 'recipe-archive',
		title: 'Recipes of a hundred houses',
		story:
			'We publish recipes of a hundred publishers. Each sends JSON of its own: some have steps with pictures, some nutritional values, some nothing but text. Editors search by any field inside, and a new publisher brings new ones each month. The system is written against MongoDB 7, with aggregations that we like, on three servers that one of us restarts at night. Writes are a few hundred an hour; reads are a hundred times that. We want to keep the code and lose the servers.',
		answers: { purpose: 'records', existing: 'mongodb', 'document-size': 'usual' },
		settles: {
			existing: 'The system is written against MongoDB 7',
			'document-size': 'Writes are a few hundred an hour'
		},
		outcome: 'documents'
	},
	{
		id: 'spare-parts',
		title: 'A catalogue where nothing matches',
		story:
			'For a new marketplace of machine parts we need a catalogue. A bearing has diameters, a motor has voltages, a hose has neither; there are nine hundred kinds of article and each has fields that no other has. Buyers filter by any of them, and sellers invent more. Nothing is written yet and we may choose the technology. Orders and payments are handled elsewhere, by another team. There will be eleven million articles, changed some thousand times a day.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'documents',
			'document-size': 'usual'
		},
		settles: {
			existing: 'Nothing is written yet and we may choose the technology',
			shape: 'Buyers filter by any of them',
			'document-size': 'changed some thousand times a day'
		},
		outcome: 'documents'
	},
	{
		id: 'profile-shards',
		title: 'Profiles by the billion',
		story:
			'Our advertising firm keeps two billion profiles in MongoDB, sharded over forty machines by the user’s id, which every query names. Each page view somewhere in the world adds to a profile; at the peak a million writes arrive each second. There are no transactions in our code, no streams of changes, and nothing but the id is unique. Moving shards by hand takes two of us most of the week. It should become somebody else’s work without changing the drivers.',
		answers: { purpose: 'records', existing: 'mongodb', 'document-size': 'huge' },
		settles: {
			existing: 'in MongoDB',
			'document-size': 'a million writes arrive each second'
		},
		outcome: 'documents-shards'
	},
	{
		id: 'meter-cluster',
		title: 'Thirty nodes that need repair',
		story:
			'For eight years our platform has written the events of set-top boxes into Cassandra: thirty nodes, twelve tables, all queries by box and day through the usual Java driver. Repairs run every weekend, compaction eats the disks, and the person who understood it has retired. Product managers want no new feature from it; they only want it not to fail. The consistency levels in the code are ONE and LOCAL_QUORUM. We looked at rewriting the queries for something else and counted nine months.',
		answers: { purpose: 'records', existing: 'cassandra' },
		settles: {
			purpose: 'all queries by box and day',
			existing: 'into Cassandra'
		},
		outcome: 'wide-rows'
	},
	{
		id: 'shop-front-page',
		title: 'The same page a million times',
		story:
			'Our shop’s front page asks the database for the same eighty rows a million times an hour. The rows change twice a day. Together with the counters that limit how often one visitor may try a voucher, these requests are two thirds of the load. They should be answered from memory, in a fraction of a millisecond. If the memory is lost, the page may be slow for a minute until the rows are fetched again, and counters may begin at zero. Traffic triples in November, and nobody wants to plan machines for it.',
		answers: { purpose: 'memory', 'memory-loss': 'rebuilt' },
		settles: {
			purpose: 'in a fraction of a millisecond',
			'memory-loss': 'until the rows are fetched again'
		},
		outcome: 'cache'
	},
	{
		id: 'auction-bids',
		title: 'The last second of the auction',
		story:
			'In our auctions the current bids live in sorted sets, with commands of Redis that the team knows by heart. In the last seconds thousands of bids fall on one lot and each reader must see the new price within microseconds. There is no other database for running auctions and we don’t want one; the result is written to the books only when the hammer falls. What we can’t have again is last winter: a machine died and forty bids that had been confirmed were gone. Everything runs in Frankfurt.',
		answers: { purpose: 'memory', 'memory-loss': 'kept' },
		settles: {
			purpose: 'within microseconds',
			'memory-loss': 'forty bids that had been confirmed were gone'
		},
		outcome: 'memory-store'
	},
	{
		id: 'world-ranking',
		title: 'One ranking for the world',
		story:
			'Our chess platform shows live ratings and presence of players. Servers in Ireland, Virginia and Tokyo keep them in memory, each with the commands of Valkey, and each must both read and write in microseconds, since moves wait for it. There is no database behind; this is where ratings live. If Tokyo is cut off, Ireland and Virginia go on, and later all agree again. That the later of two changes to one rating stays is how we want it. The data are hashes and sorted sets of some gigabytes.',
		answers: { purpose: 'memory', 'memory-loss': 'regions' },
		settles: {
			purpose: 'must both read and write in microseconds',
			'memory-loss': 'this is where ratings live'
		},
		outcome: 'memory-regions'
	},
	{
		id: 'retail-figures',
		title: 'Figures before nine',
		story:
			'A retailer wants to see last night’s sales of six hundred shops each morning, beside stock, staff and weather. The figures come from five systems; some tables have grown to four billion lines, and most questions join three or four of them. Sixty people have dashboards open from eight to six, and at the end of the month finance asks for everything at once. Today it runs on a copy of the shop database, which needs forty minutes for a question that was quick two years ago.',
		answers: { purpose: 'analysis', 'analysis-ask': 'daily' },
		settles: {
			purpose: 'wants to see last night’s sales of six hundred shops each morning',
			'analysis-ask': 'Sixty people have dashboards open from eight to six'
		},
		outcome: 'warehouse'
	},
	{
		id: 'access-logs',
		title: 'When somebody asks about March',
		story:
			'Our content network drops its access records into a bucket: gzip files, forty gigabytes a day, five years of them by now. Three or four times a month somebody has a question. Which browsers came from that partner in March? How often was this file fetched? An analyst who knows SQL should get an answer within some minutes, and nobody cares when no question is asked. Loading all of it into a database was tried once; the machine cost more in a week than the questions were worth in a year.',
		answers: { purpose: 'analysis', 'analysis-ask': 'seldom' },
		settles: {
			purpose: 'How often was this file fetched?',
			'analysis-ask': 'Three or four times a month somebody has a question'
		},
		outcome: 'lake'
	},
	{
		id: 'bridge-sensors',
		title: 'Twenty years of a bridge',
		story:
			'Four thousand gauges on a bridge report strain and temperature each second. Live watching is done by the builder’s own system, which is not our affair. What we must do is keep all readings for twenty years as proof and as material for studies: perhaps twice a year a university asks for all values of one summer, and waits for a day if it has to. The readings reach us as files each hour. Cost of keeping them is nearly all that the road authority asks about.',
		answers: { purpose: 'series', 'series-ask': 'archive' },
		settles: {
			purpose: 'report strain and temperature each second',
			'series-ask': 'perhaps twice a year a university asks for all values of one summer'
		},
		outcome: 'lake'
	},
	{
		id: 'furniture-search',
		title: 'Sofa, sofas, soffa',
		story:
			'Customers of our furniture shop type what they want, with typing errors, in four languages, and expect the right sofa on top, with filters for colour and width beside it. The products themselves stay in the shop’s own tables; what we need is the searching. Three hundred searches a second come at noon and two hundred in the evening, every day of the year, and Sundays differ little. Two engineers ran such a cluster in their last job and like to choose its machines.',
		answers: { purpose: 'search', 'search-what': 'words', 'search-load': 'even' },
		settles: {
			purpose: 'type what they want',
			'search-what': 'expect the right sofa on top',
			'search-load': 'every day of the year, and Sundays differ little'
		},
		outcome: 'search-domain'
	},
	{
		id: 'night-shift-logs',
		title: 'What happened at 02:14',
		story:
			'Two hundred services write about a terabyte of log lines a day. When something breaks, people on call search them for a request’s id or a piece of an error, over the last two weeks, and look at curves of errors beside it. Older lines must be there for a year, for the security team, who can wait; keeping everything on fast disks has become the largest line of the bill. The present cluster is an old Elasticsearch that nobody dares to upgrade.',
		answers: { purpose: 'search', 'search-what': 'logs' },
		settles: {
			purpose: 'search them for a request’s id or a piece of an error',
			'search-what': 'a terabyte of log lines a day'
		},
		outcome: 'search-domain'
	},
	{
		id: 'court-rulings',
		title: 'Rulings on Monday morning',
		story:
			'We publish court rulings, eight million documents, and lawyers search them by words, by paragraph and by what a passage means. On the Monday after a large verdict there are fifty times as many searches as on a quiet Thursday; at Christmas there are none for days. The search should simply cope. We are four people, none of whom has run a cluster, and none wants to. The rulings themselves lie as files elsewhere and can be read in again.',
		answers: { purpose: 'search', 'search-what': 'words', 'search-load': 'uneven' },
		settles: {
			purpose: 'lawyers search them',
			'search-what': 'eight million documents',
			'search-load': 'fifty times as many searches as on a quiet Thursday'
		},
		outcome: 'search-serverless'
	},
	{
		id: 'help-desk-assistant',
		title: 'Tickets that resemble this one',
		story:
			'Our help desk has two million old tickets in PostgreSQL, with customer, product and rights of each team beside them. A new assistant should find those whose meaning is close to what a caller has just said, but only among the tickets that the agent may see and of products that are still sold. A model makes a list of numbers of each text. A contractor proposes a second system for these numbers; we dread keeping two systems in step, and the rules of who sees what exist only in our tables.',
		answers: { purpose: 'search', 'search-what': 'meaning' },
		settles: {
			purpose: 'find those whose meaning is close to what a caller has just said',
			'search-what': 'two million old tickets in PostgreSQL'
		},
		outcome: 'vectors'
	},
	{
		id: 'wind-park',
		title: 'Turbines on one screen',
		story:
			'Nine hundred turbines report forty values each second. In the control room curves of the last hours run on large screens: power, bearings, wind, averages over five minutes, and a red line when a bearing grows warmer than its neighbours. Engineers compare this week with last. After three months only daily figures matter. The gateways already speak the line protocol of InfluxDB, and the screens are Grafana. A slide from some years ago shows a serverless service with SQL for this, but our account is new.',
		answers: { purpose: 'series', 'series-ask': 'recent' },
		settles: {
			purpose: 'report forty values each second',
			'series-ask': 'curves of the last hours run on large screens'
		},
		outcome: 'series'
	},
	{
		id: 'fraud-rings',
		title: 'Five cards and one phone',
		story:
			'When somebody applies for credit, our program must say within a moment whether the applicant shares a phone, a flat or a device with people who share theirs with somebody who never paid. Four or five such steps are common, each over tables of a hundred million lines, and the joins take minutes. New applications and devices are added all day while others are being checked. The team has tried a graph language at home and was delighted.',
		answers: { purpose: 'links', 'graph-ask': 'walk' },
		settles: {
			purpose: 'shares a phone, a flat or a device with people who share theirs',
			'graph-ask': 'within a moment'
		},
		outcome: 'graph'
	},
	{
		id: 'power-grid-study',
		title: 'Which pylon matters most',
		story:
			'The grid operator has given us files with every line, pylon and substation of the country and who feeds whom. Twice a quarter our researchers want to know which nodes would cut off most homes if they failed, which parts hang together, and what the shortest detours are. They run such programs over the whole network for an afternoon, tweak them, and run them again; then nothing happens for weeks. No application depends on it. The files are renewed each quarter.',
		answers: { purpose: 'links', 'graph-ask': 'whole' },
		settles: {
			purpose: 'who feeds whom',
			'graph-ask': 'run such programs over the whole network for an afternoon'
		},
		outcome: 'graph-analysis'
	},
	{
		id: 'allotment-plots',
		title: 'Plots, members and tea money',
		story:
			'The booking pages of our allotment club are a few functions by now. What they read and write is a spreadsheet on the internet, which gave up last spring when four hundred people wanted a plot within ten minutes. There are two hundred plots and nine hundred members. I know all six questions that the code will ever ask: the plot with this number, the bookings of this member, and so on; the chairman’s yearly list comes from an export. For weeks nobody asks anything, and the club doesn’t want to pay for January.',
		answers: { purpose: 'records', existing: 'none', shape: 'keys', 'key-regions': 'one' },
		settles: { shape: 'I know all six questions that the code will ever ask' },
		outcome: 'keys',
		defensible: [
			{
				question: 'shape',
				answer: 'tables',
				why: 'So little data would fit into SQL that pauses in January; but six known questions need no joins.'
			}
		]
	},
	{
		id: 'pension-figures',
		title: 'Where the figures go',
		story:
			'The pension fund’s programs are leaving the mainframe: its COBOL becomes Java, part by part, and what the old database held has to lie somewhere in AWS. Members, contributions and payments stay tables that refer to one another, and the actuaries think of a new question every week. The Java is being written now, so no engine is given. The office works from eight to six and computes at night; a standstill of a minute or two, should a machine fail, has been accepted in writing. It all comes to 300 GB, and one Region will do. A consultant praises databases without tables.',
		answers: {
			purpose: 'records',
			existing: 'none',
			shape: 'tables',
			'sql-special': 'none',
			'sql-copies': 'one',
			'sql-load': 'steady'
		},
		settles: {
			existing: 'The Java is being written now, so no engine is given',
			shape: 'the actuaries think of a new question every week',
			'sql-special': 'one Region will do',
			'sql-copies':
				'a standstill of a minute or two, should a machine fail, has been accepted in writing',
			'sql-load': 'The office works from eight to six and computes at night'
		},
		outcome: 'plain-sql'
	}
];
