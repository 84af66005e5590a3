import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'ferry-gates',
		title: 'Who opened the gate?',
		story:
			'The gates of our ferry piers write a line for every ticket, and each night the lines of the day are put into an S3 bucket as compressed files; there are six years of them. Mostly nobody looks. Some three times a month an inspector wants to know something: how many bicycles on a Sunday in May, or which gate stayed open in the storm. Our planner writes SQL well and has no patience with servers. She had the files on her own computer until its disk was full. The director asked what it would cost in a month without any inspector.',
		answers: { want: 'ask', lies: 'files', asked: 'seldom' },
		settles: {
			want: 'Our planner writes SQL well',
			lies: 'put into an S3 bucket as compressed files',
			asked: 'Some three times a month an inspector wants to know something'
		},
		outcome: 'lake',
		continues: 'ferry-years'
	},
	{
		id: 'auditors-of-three',
		title: 'Three systems, one question',
		story:
			'A chain of garden centres keeps customers in PostgreSQL on RDS, loyalty points in DynamoDB, and deliveries in an Oracle database that came with a firm they bought. Once in a quarter an auditor asks for people who have points but never had a delivery, or something of the kind: some hundred rows from all three. So far a colleague exported three lists and compared them by hand over a weekend. He is to write one SQL statement instead. The shops work on these databases all day, but on the Sunday after the quarter hardly anybody does.',
		answers: { want: 'ask', lies: 'databases', copied: 'seldom' },
		settles: {
			want: 'He is to write one SQL statement instead',
			lies: 'The shops work on these databases all day',
			copied: 'Once in a quarter an auditor asks'
		},
		outcome: 'federated'
	},
	{
		id: 'tyres-and-winters',
		title: 'The tyre wholesaler',
		story:
			'We sell tyres to eleven hundred workshops. Sales, stock, returns and weather of ten years come as exports every night; the four largest tables have some four hundred million rows each, and nearly every report brings two or three of them together. Forty planners and their tools ask from seven in the morning until six in the evening. At night and on Sundays it is quiet. The old reporting database in the cellar needs an hour for what they want in a minute. Nobody here has chosen the size of such a machine before, and nobody wants to begin with it.',
		answers: { want: 'ask', lies: 'files', asked: 'daily', load: 'uneven' },
		settles: {
			want: 'nearly every report brings two or three of them together',
			lies: 'come as exports every night',
			asked:
				'Forty planners and their tools ask from seven in the morning until six in the evening',
			load: 'At night and on Sundays it is quiet'
		},
		outcome: 'warehouse'
	},
	{
		id: 'parcels-round-the-clock',
		title: 'Parcels never sleep',
		story:
			'Our parcel network spans three continents, so some country is always awake. Every scan of a parcel is exported to S3 and loaded; some two hundred analysts and a dozen planning programs then ask in SQL, with joins over billions of rows, and the curve of a week is as flat as a lake. It has been so for four years, and finance is glad to sign for three more if that lowers the bill. The head of planning adds that he can’t do without the figures for an afternoon, even if one building of the provider burns down.',
		answers: { want: 'ask', lies: 'files', asked: 'daily', load: 'steady' },
		settles: {
			want: 'a dozen planning programs then ask in SQL',
			lies: 'Every scan of a parcel is exported to S3 and loaded',
			asked: 'some two hundred analysts',
			load: 'the curve of a week is as flat as a lake'
		},
		outcome: 'warehouse-nodes'
	},
	{
		id: 'bookings-at-noon',
		title: 'The report that stopped the bookings',
		story:
			'Our holiday flats are booked through a site with a MySQL database on RDS. Every day the revenue team asks long questions of it: occupancy by week and valley, prices against last year, guests that come back. On a Monday in January one of these reports ran for forty minutes at noon, and the site answered nobody. They write SQL and would like to go on doing so, with figures that are at most some minutes old. The two developers said that they will neither write nor watch jobs that carry tables about.',
		answers: { want: 'ask', lies: 'databases', copied: 'daily' },
		settles: {
			want: 'They write SQL and would like to go on doing so',
			lies: 'a site with a MySQL database on RDS'
		},
		outcome: 'zero-etl'
	},
	{
		id: 'grandfathers-measurements',
		title: 'Thirty years of river levels',
		story:
			'The water authority has a Redshift cluster with the measurements of the last two years; engineers work on it all day. The twenty-eight years before are Parquet files in S3, some ninety terabytes, since nobody wanted to pay for having them loaded. About twice a week someone compares this spring with that of 1997, and then rows from the cluster and from the files are needed in one statement. Until now a student loads the year in question by hand and deletes it on Friday. He leaves in June, and the files are to stay where they are.',
		answers: { want: 'ask', lies: 'both' },
		settles: {
			want: 'are needed in one statement',
			lies: 'rows from the cluster and from the files are needed'
		},
		outcome: 'spectrum'
	},
	{
		id: 'bakers-morning',
		title: 'Ninety bakeries before six',
		story:
			'Each of our ninety bakeries should see, before the first customer comes, how much of every bread was sold yesterday, thrown away, and ordered for today; the managers click through it on a tablet behind the counter, and each may see her own shop alone. The sales lie in a PostgreSQL database which is also used by the tills, some three million rows a year. Today the controller sends ninety spreadsheets by mail at five in the morning. None of the managers has ever written a query. Figures as of midnight are entirely enough, they say.',
		answers: { want: 'show', fresh: 'refreshed' },
		settles: {
			want: 'None of the managers has ever written a query'
		},
		outcome: 'dashboards'
	},
	{
		id: 'auction-room',
		title: 'While the hammer falls',
		story:
			'On auction days sixty buyers of a flower exchange sit before screens and decide by what has been sold up to this minute, in all five halls, against the same weekday of eight years: some six billion rows. They open a page with charts, choose a flower and expect the number as of now; figures of an hour ago are worse than none. They know roses, not SQL. Sales reach us as a stream from the clocks. The present tool copies everything overnight and has been given up as useless. A delay of some seconds until a page appears is no matter.',
		answers: { want: 'show', fresh: 'current' },
		settles: {
			want: 'They know roses, not SQL',
			fresh: 'expect the number as of now'
		},
		outcome: 'direct-dashboards'
	},
	{
		id: 'bus-ticket-files',
		title: 'Forty bus firms, forty formats',
		story:
			'Forty bus firms send us their ticket sales every night, as CSV with commas, CSV with semicolons, and two as XML; together some sixty gigabytes. They have to be checked for doubles, joined with the list of stops, turned into one format and left in S3 as Parquet, with a table for our analysts, who then do their own work on it. Nothing is written yet. The team has two people who know Python; neither of them wants to run servers, and one would prefer to draw the whole thing. It should be done by five o’clock.',
		answers: { want: 'prepare', engine: 'any' },
		settles: {
			want: 'turned into one format and left in S3 as Parquet'
		},
		outcome: 'jobs'
	},
	{
		id: 'seismic-programs',
		title: 'The cellar is to be emptied',
		story:
			'In a cellar in Aberdeen stands a cluster of forty machines on which a hundred and twenty Spark programs run, written over nine years for two versions of Spark and tuned with care. They turn seismic recordings into tables, some every hour, most at night, and between them the machines are warm and idle. The lease of the cellar ends in autumn. The programs shall move as they are; the recordings are in S3 by now. The geologist in charge says that she never wants to know again what a machine is called or how many there are.',
		answers: { want: 'prepare', engine: 'spark', machines: 'aws' },
		settles: {
			want: 'They turn seismic recordings into tables',
			engine: 'The programs shall move as they are'
		},
		outcome: 'serverless-spark'
	},
	{
		id: 'old-hadoop-friends',
		title: 'Software that lives on the nodes',
		story:
			'A weather office computes soil moisture for all of Europe from satellite pictures. The chain was made in 2014: Hadoop MapReduce, a table in HBase that the steps share, and a Fortran library that must be installed on each machine and reads its tiles from a local disk. It works, and the people who understand it wish to leave it as it is for some years. They want it in AWS, started at ten each night and gone by six, as cheap as can be; a night’s work may be repeated if some machines vanish.',
		answers: { want: 'prepare', engine: 'other' },
		settles: {
			want: 'computes soil moisture for all of Europe from satellite pictures',
			engine: 'Hadoop MapReduce, a table in HBase that the steps share'
		},
		outcome: 'clusters'
	},
	{
		id: 'minutes-of-councils',
		title: 'What did they say about the bridge?',
		story:
			'A newspaper has collected the minutes of two hundred town councils since 1990, some four million pages, all of them as text in S3 by now. Its reporters want to type a few words and have the passages that fit best within a second, those with the words near each other first, also if somebody wrote “bridges” or misspelt the mayor; and then narrow the hits down by town and year. They tried a query over the files, which took four minutes, ranked nothing and was never used again. Some fifty people would search, at any hour.',
		answers: { want: 'search' },
		settles: {
			want: 'type a few words and have the passages that fit best within a second'
		},
		outcome: 'search'
	},
	{
		id: 'stolen-fuel-cards',
		title: 'Two pumps at once',
		story:
			'Our fuel cards are used at nine thousand pumps; each use is a small record in a Kinesis stream, some eight hundred a second. If one card is used at two stations that lie further apart than anybody can drive in between, or five times within twenty minutes, it has to be blocked before the next litre flows, which means within some seconds. For that one has to remember what each card did in the last hours. Last year’s nightly report found all the thefts, every one of them a day too late. Two of us write Java.',
		answers: { want: 'live' },
		settles: { want: 'it has to be blocked before the next litre flows' },
		outcome: 'stream'
	},
	{
		id: 'hospital-columns',
		title: 'The column with the names',
		story:
			'Our hospitals share some three hundred tables as files in S3, described in one catalogue; doctors who do research ask them by Athena, two other teams by Spark on EMR, from four AWS accounts. That works. Now the data protection officer demands that researchers see neither names nor birthdays, that each hospital’s people see the rows of their own patients only, and that a single list says who may see what. At present it is written into eleven bucket policies, each in somebody else’s handwriting, and copies of tables without the forbidden columns lie about everywhere.',
		answers: { want: 'share' },
		settles: { want: 'researchers see neither names nor birthdays' },
		outcome: 'permissions'
	}
];
