/** Outcomes for engines that Aurora does not speak. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	auroraPricing,
	babelfish,
	endedServices,
	odbCrossRegion,
	odbLocalStandby,
	odbIntro,
	rdsCustom,
	rdsIntro,
	rdsPricing,
	rdsStandby,
	rdsStorage
} from '#trees/candidates/data/sources.ts';
import { onDemandPrices } from '#trees/candidates/compute/sources.ts';

const rds = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/';

export const engines = {
	'same-engine': {
		title: 'Run the same engine on RDS.',
		short: 'RDS, same engine',
		recommend: ['rds'],
		lede: 'RDS runs SQL Server, Oracle, Db2 and MariaDB as they are, so programs and skills stay. AWS installs, patches, backs up and keeps a standby.',
		against: {
			aurora: 'Changing the engine is a project of its own; move first.',
			ec2: 'You would keep the work that you came to give away.'
		},
		rival: {
			candidate: 'rds-custom',
			when: 'the engine is SQL Server and something must be installed on its host.'
		},
		cost: {
			none: 'not published',
			why: 'The price hangs on engine, edition and whether you bring the licence; licences can cost more than the server. MariaDB costs what MySQL does.',
			page: rdsPricing
		},
		watch: [
			{
				lead: 'Not every feature is there.',
				text: 'RDS lets nobody into the host and has no RAC. Go through the list of features for your engine and edition before you promise a date.'
			},
			{
				lead: 'Licences decide the price.',
				text: 'With the licence included, or your own: compare editions, and count the cores.'
			},
			{
				lead: 'Standby and replicas differ.',
				text: 'Multi-AZ, replicas and other Regions hang on engine and edition. Ask for each one that you need.'
			},
			{
				lead: 'Sizes differ too.',
				text: 'Storage goes to {rds.capacity-max}, and further with more volumes on Oracle and SQL Server.'
			},
			{
				lead: 'The move itself.',
				text: 'Rehearse it: native backups where RDS takes them, else Database Migration Service with little downtime.'
			}
		],
		older:
			'Older material lists five engines and smaller disks. Db2 has joined, and SQL Server takes far larger ones.',
		first: {
			docs: { title: 'Getting started with Amazon RDS', url: `${rds}CHAP_GettingStarted.html` },
			resources: ['AWS::RDS::DBInstance', 'AWS::RDS::OptionGroup', 'AWS::RDS::DBSubnetGroup']
		},
		next: [
			{
				tree: 'migration',
				ask: 'How does the data move?',
				known: 'the same engine, on RDS'
			},
			{ tree: 'rds-availability', ask: 'Which standby and replicas does the engine allow?' },
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [rdsIntro, rdsStandby, rdsStorage]
	},

	'new-engine': {
		title: 'Move the database to Aurora PostgreSQL.',
		short: 'To Aurora PostgreSQL',
		recommend: ['aurora'],
		lede: 'PostgreSQL has counterparts for most of what bought engines do, and no licence. For SQL Server, Babelfish takes T-SQL and its drivers, so much of the code can stay.',
		against: {
			'aurora-dsql': 'It has no triggers and bounds transactions, which such schemas rely on.',
			dynamodb: 'A schema full of joins would be designed anew.'
		},
		rival: {
			candidate: 'rds',
			when: 'the rewrite costs more than the licences over the years that the application will live.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['rds', 'aurora-serverless'],
			says: 'The licence falls away; servers, storage and I/O remain. The rewrite of procedures is the larger cost, and comes first.',
			page: auroraPricing
		},
		watch: [
			{
				lead: 'Procedures are the work.',
				text: 'Tables convert nearly by themselves, code in the database does not. Let a conversion tool assess the schema before you promise a date.'
			},
			{
				lead: 'Babelfish is not all of SQL Server.',
				text: 'Run its assessment: unsupported features have to go, and jobs or reports need another home.'
			},
			{
				lead: 'Tests of the answers.',
				text: 'Rounding, sorting, empty strings and time zones differ. Run both side by side and compare results.'
			},
			{
				lead: 'Keep a way back.',
				text: 'Replicate changes backwards for some weeks after the change.'
			}
		],
		first: {
			docs: {
				title: 'Using Babelfish for Aurora PostgreSQL',
				url: babelfish.url
			},
			resources: ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance', 'AWS::DMS::ReplicationTask']
		},
		next: [
			{
				tree: 'migration',
				ask: 'How do schema and data move?',
				known: 'to another engine, Aurora PostgreSQL'
			},
			{ tree: 'rds-availability', ask: 'How many readers, and where?', known: 'Aurora PostgreSQL' }
		],
		sources: [babelfish]
	},

	'host-sqlserver': {
		title: 'Run SQL Server on RDS Custom.',
		short: 'RDS Custom',
		recommend: ['rds-custom'],
		lede: 'RDS Custom backs up SQL Server, keeps a standby and repairs the machine, and still lets you log in to Windows, install agents and set what RDS refuses.',
		against: {
			rds: 'Nobody gets into its host.',
			'oracle-database-aws': 'It runs Oracle.'
		},
		rival: {
			candidate: 'ec2',
			when: 'you want full control, a cluster of your own design, or licences on hosts of your own.'
		},
		cost: {
			none: 'not published',
			why: 'No fair ratio could be read. You pay for server hours and storage, and for the licence unless you bring your own media.',
			page: rdsPricing
		},
		watch: [
			{
				lead: 'Stay inside the support perimeter.',
				text: 'A change beyond it stops automation until you undo it. Test each one on a copy.'
			},
			{
				lead: 'Patches are partly yours.',
				text: 'With AWS’s image AWS patches; with your own engine version you do, system and database.'
			},
			{
				lead: 'The host may be replaced.',
				text: 'Repair can bring a new machine. Keep what you install in the image or in a script.'
			},
			{
				lead: 'Not for Oracle any more.',
				text: 'RDS Custom for Oracle ends in March 2027. Nothing new should begin there.'
			}
		],
		older: 'Older material offers RDS Custom for Oracle too; its end was announced in March 2026.',
		first: {
			docs: {
				title: 'Working with RDS Custom for SQL Server',
				url: `${rds}working-with-custom-sqlserver.html`
			},
			resources: ['AWS::RDS::DBInstance (custom-sqlserver)', 'AWS::RDS::CustomDBEngineVersion']
		},
		next: [
			{ tree: 'migration', ask: 'How does the data move?', known: 'SQL Server on RDS Custom' },
			{ tree: 'observability', ask: 'Who notices when automation stops?' }
		],
		sources: [rdsCustom, rdsStandby, endedServices]
	},

	'host-oracle': {
		title: 'Run Oracle on Oracle Database@AWS.',
		short: 'Oracle Database@AWS',
		recommend: ['oracle-database-aws'],
		lede: 'Exadata and Autonomous Database stand inside AWS data centres, run by Oracle and peered with your VPC. RAC, Data Guard and all options are there, on one AWS bill.',
		against: {
			rds: 'It has no RAC, and refuses what needs the host.',
			'rds-custom': 'For Oracle it ends in March 2027.'
		},
		rival: {
			candidate: 'ec2',
			when: 'one server without RAC is enough, and you have people who look after Oracle on Linux.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['ec2', 'rds'],
			says: 'You take an offer on AWS Marketplace, with licences included or your own. Autonomous Database can begin small; an Exadata of your own is of another order.',
			page: odbIntro
		},
		watch: [
			{
				lead: 'Two companies run it.',
				text: 'Oracle looks after infrastructure and patches, AWS after network and bill. Know whom to call for what.'
			},
			{
				lead: 'Few places.',
				text: 'It stands in some Regions and in certain zones. Applications belong into the same zone, or traffic is slower and billed.'
			},
			{
				lead: 'A network of its own.',
				text: 'The ODB network is peered with your VPCs; plan address ranges and DNS before you order.'
			},
			{
				lead: 'Dedicated Exadata is a contract.',
				text: 'It comes by private offer and takes time. Try the serverless or Exascale offers first.'
			}
		],
		older:
			'Older material says that RAC can’t run inside AWS, or names RDS Custom for Oracle for what needs the host.',
		first: {
			docs: {
				title: 'Getting started with Oracle Database@AWS',
				url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/getting-started.html'
			},
			resources: [
				'AWS::ODB::OdbNetwork',
				'AWS::ODB::CloudVmCluster',
				'AWS::ODB::OdbPeeringConnection'
			]
		},
		next: [
			{
				tree: 'migration',
				ask: 'How does the data move?',
				known: 'Oracle stays, on Oracle Database@AWS'
			},
			{ tree: 'vpc-connectivity', ask: 'Which VPCs reach it?' }
		],
		sources: [odbIntro, odbLocalStandby, odbCrossRegion, endedServices]
	},

	'own-database': {
		title: 'Run the database on EC2 yourself.',
		short: 'EC2',
		recommend: ['ec2'],
		lede: 'Where no managed service has the engine, a server with its own disks remains. You choose system, version and cluster, and look after all of them.',
		against: {
			rds: 'It does not run this engine, or lets nobody into its host.'
		},
		rival: {
			candidate: 'rds',
			when: 'the engine is Db2 or MariaDB and the need for the host can be talked away.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['rds', 'aurora'],
			says: 'You pay for instances, disks and licences. A server costs less than on RDS; the standby, the backups and the people who care for them come on top.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'Failover is yours.',
				text: 'Nothing takes over by itself. Build replication into another zone, and practise the change twice a year.'
			},
			{
				lead: 'Backups are yours.',
				text: 'Snapshots of several disks must be taken together, and restored now and then to prove them.'
			},
			{
				lead: 'Patches are yours.',
				text: 'System and database, in windows that somebody keeps.'
			},
			{
				lead: 'Ask the vendor first.',
				text: 'Some run their database as a service on AWS Marketplace, and some certify only certain instance types.'
			}
		],
		first: {
			docs: {
				title: 'What is Amazon EC2?',
				url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html'
			},
			resources: ['AWS::EC2::Instance', 'AWS::EC2::Volume', 'AWS::Backup::BackupPlan']
		},
		next: [
			{
				tree: 'ebs-volume-type',
				ask: 'Which disks does it need?',
				known: 'a database on an instance of your own'
			},
			{ tree: 'ec2-instance-family', ask: 'Which instances?' },
			{ tree: 'ec2-purchasing', ask: 'How are they paid for?', known: 'they run day and night' },
			{ tree: 'backup', ask: 'How are copies kept?' }
		],
		sources: [rdsIntro, rdsCustom]
	}
} satisfies Record<string, OutcomeWords>;
