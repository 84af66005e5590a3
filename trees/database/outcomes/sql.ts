/** Outcomes that speak SQL of PostgreSQL or MySQL. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	auroraAvailability,
	auroraExpress,
	auroraGlobal,
	auroraGlobalRecovery,
	auroraLimitless,
	auroraPause,
	auroraPricing,
	auroraServerless,
	auroraStorage,
	dsqlConflicts,
	dsqlForeignKeys,
	dsqlIntro,
	dsqlMigrate,
	dsqlPricing,
	dsqlProcedures,
	dsqlQuotas,
	dsqlRegions,
	qldbMove,
	rdsCluster,
	rdsFailover,
	rdsIntro,
	rdsPostgresPricing,
	rdsReserved,
	rdsStandby,
	shutDownServices
} from '#trees/candidates/data/sources.ts';

const rds = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/';
const aurora = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/';
const dsql = 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/';

const transactionsTryAgain = {
	lead: 'Commits can fail.',
	text: 'DSQL locks nothing. Of two transactions that change the same row the later one fails at commit, so every write needs a retry.'
};

export const sql = {
	'plain-sql': {
		title: 'Run the database on RDS with a standby.',
		short: 'RDS',
		recommend: ['rds'],
		lede: 'RDS is PostgreSQL or MySQL itself on a server of your size, with a standby in another zone. AWS installs, patches and backs up, every tool knows it, and of the managed ones it costs least while busy.',
		against: {
			aurora: 'It costs more by the hour; its readers and quick failover are not needed here.',
			dynamodb: 'Each new question may need a new index.',
			ec2: 'Backups, patches and failover would be your work.'
		},
		rival: {
			candidate: 'aurora-dsql',
			when: 'the application is new, needs neither triggers nor extensions, and you would rather retry commits than run a server. AWS’s own toolkit begins there.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['aurora', 'aurora-serverless'],
			says: 'You pay for the server by the hour and for the storage you set, and as much again for a standby. Reserved instances or a Database Savings Plan lower the hours.',
			page: rdsPostgresPricing
		},
		watch: [
			{
				lead: 'Without Multi-AZ there is no standby.',
				text: 'A single server is down as long as its zone is. Switch Multi-AZ on for production; the standby serves no reads.'
			},
			{
				lead: 'Failover cuts connections.',
				text: 'It takes {rds.failover}, and the address changes behind the name. Let programs connect again, and keep DNS answers for a short time only.'
			},
			{
				lead: 'Storage grows by itself, and shrinks with effort.',
				text: 'Start small with autoscaling of storage, and set an alarm on free space. A smaller volume takes a blue/green deployment.'
			},
			{
				lead: 'Functions open many connections.',
				text: 'Put RDS Proxy in front if Lambda calls it, or the server runs out of them.'
			},
			{
				lead: 'Major versions.',
				text: 'AWS ends old ones. Plan an upgrade with a blue/green deployment, or pay for extended support.'
			}
		],
		older:
			'Older material says that a standby can never be read. A Multi-AZ DB cluster has two that can, and fails over sooner.',
		first: {
			docs: { title: 'Getting started with Amazon RDS', url: `${rds}CHAP_GettingStarted.html` },
			resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBSubnetGroup', 'AWS::EC2::SecurityGroup']
		},
		next: [
			{
				tree: 'rds-availability',
				ask: 'Standby, cluster or replicas?',
				known: 'PostgreSQL or MySQL on RDS, in one Region'
			},
			{
				tree: 'secrets',
				ask: 'Where does its password live?',
				known: 'RDS, with a user and password or by IAM'
			},
			{
				tree: 'caching',
				ask: 'Would a cache take reads off it?',
				known: 'PostgreSQL or MySQL on RDS answers every read today'
			},
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [rdsIntro, rdsStandby, rdsFailover, rdsCluster, rdsReserved]
	},

	'large-sql': {
		title: 'Run the database on Aurora with readers.',
		short: 'Aurora',
		recommend: ['aurora'],
		lede: 'Aurora speaks PostgreSQL or MySQL over storage that grows by itself in three zones. Up to {aurora.replicas-most} read the same storage, and one takes over within {aurora.failover}.',
		against: {
			rds: 'Each replica copies the data; a failover takes {rds.failover}, less with a Multi-AZ cluster.',
			'aurora-serverless': 'In full use an hour costs several times as much.'
		},
		rival: {
			candidate: 'aurora-serverless',
			when: 'the load rests for hours or jumps many times over. One cluster may mix both kinds of server.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['rds', 'aurora-serverless'],
			says: 'You pay for each server by the hour, for the storage used, and for each read and write of it. With I/O-Optimized, servers and storage cost more and I/O nothing.',
			page: auroraPricing
		},
		watch: [
			{
				lead: 'A writer alone is no standby.',
				text: 'The data survives the loss of a zone, the service does not, until a server is made anew. Put a reader into another zone.'
			},
			{
				lead: 'I/O can be the larger part of the bill.',
				text: 'Look at it after a month. Where it is a quarter of the bill or more, change to I/O-Optimized.'
			},
			{
				lead: 'Readers are a moment behind.',
				text: 'What must see its own write reads from the writer.'
			},
			{
				lead: 'One writer is the limit.',
				text: 'If writes outgrow the largest server, Aurora PostgreSQL can be sharded by Limitless Database; tables must then be designed for it.'
			},
			{
				lead: 'The storage is Aurora’s own.',
				text: 'The way back to a community engine is an export or replication.'
			}
		],
		older: 'Older material gives Aurora half the storage or less, and knows only I/O billed apart.',
		first: {
			docs: {
				title: 'Getting started with Amazon Aurora',
				url: `${aurora}CHAP_GettingStartedAurora.html`
			},
			resources: ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance', 'AWS::RDS::DBSubnetGroup']
		},
		next: [
			{
				tree: 'rds-availability',
				ask: 'How many readers, where, and behind a proxy?',
				known: 'Aurora in one Region'
			},
			{
				tree: 'caching',
				ask: 'Would a cache take reads off it?',
				known: 'Aurora and its readers answer every read today'
			},
			{
				tree: 'secrets',
				ask: 'Where does its password live?',
				known: 'Aurora, with a user and password or by IAM'
			},
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [auroraAvailability, auroraStorage, auroraLimitless]
	},

	'idle-sql': {
		title: 'Run the database on Aurora serverless.',
		short: 'Aurora serverless',
		recommend: ['aurora-serverless'],
		lede: 'Its servers grow and shrink with the load between bounds that you set, and pause when nobody is connected. You have all of PostgreSQL or MySQL and size nothing.',
		against: {
			rds: 'A server bills through the quiet hours.',
			aurora: 'A server sized for the jumps idles most of the time.'
		},
		rival: {
			candidate: 'aurora-dsql',
			when: 'the programs need neither triggers nor extensions, and must answer at once after a pause.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['aurora', 'rds'],
			says: 'You pay for capacity units by the second, for storage and for I/O. In full use that is dear; below an average of {aurora-serverless.serverless-below} it is cheaper than a server, and paused it costs storage alone.',
			page: auroraPricing
		},
		watch: [
			{
				lead: 'Waking takes a while.',
				text: 'The first connection after a pause waits for {aurora-serverless.wakes-in}. Let programs wait and try again, or set a least capacity above zero.'
			},
			{
				lead: 'It may never pause.',
				text: 'An open connection, RDS Proxy, a Global Database or replication keeps it awake. Watch the capacity for a day.'
			},
			{
				lead: 'No VPC wanted?',
				text: 'PostgreSQL’s express configuration stands outside any VPC and takes IAM to sign in. It must be chosen when the cluster is made.'
			},
			{
				lead: 'The upper bound is the bill.',
				text: 'A bad query grows the servers up to it. Set the bound and an alarm.'
			},
			{
				lead: 'A small least capacity forgets.',
				text: 'What was cached is dropped as it shrinks, and the next jump starts cold.'
			},
			{
				lead: 'Scheduled jobs inside sleep too.',
				text: 'Jobs of pg_cron or MySQL’s scheduler are skipped while it is paused.'
			}
		],
		older:
			'Older material says Aurora Serverless v1 or v2. The first has ended, the second is Aurora serverless today and can go to zero.',
		first: {
			docs: {
				title: 'Creating a DB cluster that uses Aurora serverless',
				url: `${aurora}aurora-serverless-v2.create.html`
			},
			resources: ['AWS::RDS::DBCluster (ServerlessV2ScalingConfiguration)', 'AWS::RDS::DBInstance']
		},
		next: [
			{
				tree: 'rds-availability',
				ask: 'Does it need a reader in another zone?',
				known: 'Aurora serverless in one Region'
			},
			{
				tree: 'secrets',
				ask: 'Where does its password live?',
				known: 'Aurora serverless, with a user and password or by IAM'
			},
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [auroraServerless, auroraPause, auroraExpress]
	},

	'global-sql': {
		title: 'Run the database on Aurora Global Database.',
		short: 'Aurora Global Database',
		recommend: ['aurora'],
		lede: 'One Region writes; up to {aurora.replica-regions} more hold copies that are about a second behind, serve reads nearby, and can be made the writer within minutes.',
		against: {
			'aurora-dsql': 'It has two writing Regions, and only a part of SQL.',
			rds: 'A replica in another Region is promoted by hand and may be further behind.'
		},
		rival: {
			candidate: 'aurora-dsql',
			when: 'both Regions must write at once, and the programs need neither triggers nor extensions.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['rds', 'aurora-serverless'],
			says: 'Each Region pays for its own servers and storage, and each write that is copied is billed too. A Region without servers holds the data alone and is cheaper, but slower to take over.',
			page: auroraPricing
		},
		watch: [
			{
				lead: 'The last seconds may be lost.',
				text: 'Copying is asynchronous. After an unplanned failover what had not arrived is missing; PostgreSQL can bound it, at the price of waiting writes.'
			},
			{
				lead: 'Somebody must decide.',
				text: 'The failover of Regions is yours to start. Write down who does it, and practise with a switchover, which loses nothing.'
			},
			{
				lead: 'The rest must move too.',
				text: 'Application, secrets and keys have to be there. Use the writer endpoint, which follows.'
			},
			{
				lead: 'Versions must match.',
				text: 'Managed switchovers want the same versions in each Region; minor upgrades are by hand.'
			},
			{
				lead: 'Write forwarding is slow.',
				text: 'Other Regions can pass writes on to the writer, at the distance between them.'
			}
		],
		older:
			'Older material promises recovery in under a minute; AWS now says minutes, and up to ten more Regions instead of five. Aurora multi-master is gone.',
		first: {
			docs: {
				title: 'Getting started with Aurora Global Database',
				url: `${aurora}aurora-global-database-getting-started.html`
			},
			resources: ['AWS::RDS::GlobalCluster', 'AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'How does the rest come back?',
				known: 'the database can move to another Region within minutes'
			},
			{
				tree: 'dns-routing',
				ask: 'How do users reach the other Region?',
				known: 'one Region writes, and people decide when another takes over'
			},
			{ tree: 'encryption-keys', ask: 'Which keys stand in both Regions?' }
		],
		sources: [auroraGlobal, auroraGlobalRecovery]
	},

	'regions-sql': {
		title: 'Write in two Regions with Aurora DSQL.',
		short: 'DSQL in two Regions',
		recommend: ['aurora-dsql'],
		lede: 'Both Regions read and write one logical database, agree before a commit is confirmed, and one goes on when the other fails: nothing to promote, nothing lost.',
		against: {
			aurora: 'A Global Database has one writer and may lose seconds.',
			dynamodb: 'Global tables do it for keys, without joins.'
		},
		rival: {
			candidate: 'dynamodb',
			when: 'every question goes by key, or Regions on several continents must write.'
		},
		cost: {
			none: 'not applicable',
			why: 'It bills units of work and storage in each Region; a server bills hours. Which is less depends on the number and size of statements.',
			page: dsqlPricing
		},
		watch: [
			transactionsTryAgain,
			{
				lead: 'Commits wait for another Region.',
				text: 'A write is confirmed when a second Region has it, at the distance between them. Keep transactions short and few.'
			},
			{
				lead: 'One continent, three Regions.',
				text: 'Two Regions and a third that only witnesses come from one set: United States, Europe or Asia Pacific.'
			},
			{
				lead: 'Bounds of a transaction.',
				text: 'At most {aurora-dsql.changed-at-once} and {aurora-dsql.transaction-lasts}; connections end after {aurora-dsql.connection-lasts}. Split large jobs.'
			},
			{
				lead: 'Check the SQL first.',
				text: 'There are no triggers, extensions or temporary tables. Run the schema and the tests against a cluster; an idle one costs nothing but storage.'
			}
		],
		older:
			'Older material names Aurora multi-master, which is gone, or says that DSQL has no foreign keys or procedures; it has had both since 2026.',
		first: {
			docs: { title: 'Getting started with Aurora DSQL', url: `${dsql}getting-started.html` },
			resources: ['AWS::DSQL::Cluster (MultiRegionProperties)', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'How do users find the nearer Region?',
				known: 'two Regions read and write'
			},
			{
				tree: 'disaster-recovery',
				ask: 'Can the rest run in both Regions?',
				known: 'the database writes in two Regions at once'
			},
			{ tree: 'backup', ask: 'How are copies kept against mistakes?' }
		],
		sources: [
			dsqlIntro,
			dsqlRegions,
			dsqlConflicts,
			dsqlQuotas,
			dsqlMigrate,
			dsqlForeignKeys,
			dsqlProcedures
		]
	},

	'spread-sql': {
		title: 'Run the database on Aurora DSQL.',
		short: 'Aurora DSQL',
		recommend: ['aurora-dsql'],
		lede: 'It spreads compute, writes and storage by itself, rests without cost and wakes at once. No servers, versions, VPC or passwords; and it is SQL, with joins, foreign keys and transactions.',
		against: {
			aurora: 'One writer takes all writes, unless you shard; and its servers are yours to size.',
			dynamodb: 'It scales as far, but doesn’t join.'
		},
		rival: {
			candidate: 'dynamodb',
			when: 'every question names a key, so that joins are not needed.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['aurora-serverless', 'rds'],
			says: 'It bills units of work and storage, a server bills hours. Quiet applications pay next to nothing; measure the units of a busy one before you decide.',
			page: dsqlPricing
		},
		watch: [
			transactionsTryAgain,
			{
				lead: 'Check the SQL first.',
				text: 'There are no triggers, extensions or temporary tables. Foreign keys cost reads. Run the schema, your mapper’s migrations and the tests against a cluster.'
			},
			{
				lead: 'Bounds of a transaction.',
				text: 'At most {aurora-dsql.changed-at-once} and {aurora-dsql.transaction-lasts}.'
			},
			{
				lead: 'Connections come at a bounded rate.',
				text: 'Thousands may be open, but after a burst only so many new ones a second are let in, and each ends after {aurora-dsql.connection-lasts}. Let functions keep theirs.'
			},
			{
				lead: 'Hot rows don’t spread.',
				text: 'A counter that everyone changes is one row still. Use random keys, and split counters.'
			},
			{
				lead: 'Storage must be raised.',
				text: 'The default is far below {aurora-dsql.capacity-max}; ask before you load.'
			}
		],
		older:
			'Older material says that DSQL has no foreign keys, sequences or procedures; it has had them since 2026.',
		first: {
			docs: { title: 'Getting started with Aurora DSQL', url: `${dsql}getting-started.html` },
			resources: ['AWS::DSQL::Cluster', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Where does the code that calls it run?',
				known: 'Aurora DSQL, without a VPC or passwords'
			},
			{
				tree: 'identity',
				ask: 'How do programs and people get an identity in IAM?',
				known: 'it knows IAM and no passwords'
			},
			{ tree: 'backup', ask: 'How are copies kept against mistakes?' }
		],
		sources: [dsqlIntro, dsqlConflicts, dsqlQuotas, dsqlMigrate, dsqlForeignKeys, dsqlProcedures]
	},

	ledger: {
		title: 'Keep an audit trail in Aurora PostgreSQL.',
		short: 'Aurora, audited',
		recommend: ['aurora'],
		lede: 'Triggers or pgAudit write every change to tables that can only grow. Sealed copies of them go to S3 under Object Lock, where not even an administrator can change them.',
		against: {
			dynamodb: 'Its streams tell of changes and soon forget them.',
			'aurora-dsql': 'It has neither triggers nor pgAudit.'
		},
		rival: {
			candidate: 's3',
			when: 'the entries are only written and proved, never joined: objects under Object Lock are enough.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['rds', 'aurora-serverless'],
			says: 'You pay for Aurora as usual. The trail grows with every change, and is the larger part of storage and I/O after some years.',
			page: auroraPricing
		},
		watch: [
			{
				lead: 'An administrator can still change tables.',
				text: 'What proves history is the sealed copy: export often, with hashes that chain one export to the next.'
			},
			{
				lead: 'Object Lock has two modes.',
				text: 'In governance mode some may still delete; compliance mode binds everyone until the term ends. Try it with short terms.'
			},
			{
				lead: 'No built-in proof.',
				text: 'QLDB made proofs by itself. Here the check of hashes is code of your own that somebody must run.'
			},
			{
				lead: 'Personal data.',
				text: 'What can’t be deleted must not hold what may have to be deleted. Keep keys, not names.'
			}
		],
		older:
			'Older material names Amazon QLDB, which ended in July 2025. Managed Blockchain, the other name, ends in September 2027.',
		first: {
			docs: {
				title: 'Migrate an Amazon QLDB ledger to Aurora PostgreSQL',
				url: qldbMove.url
			},
			resources: ['AWS::RDS::DBCluster', 'AWS::S3::Bucket (ObjectLockEnabled)']
		},
		next: [
			{
				tree: 'storage',
				ask: 'Where do the sealed copies lie?',
				known: 'objects in S3 under Object Lock'
			},
			{ tree: 'encryption-keys', ask: 'Who holds the keys?' },
			{ tree: 'rds-availability', ask: 'How many readers, and where?', known: 'Aurora PostgreSQL' }
		],
		sources: [qldbMove, shutDownServices]
	}
} satisfies Record<string, OutcomeWords>;
