/** The official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

const docs = (title: string, path: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/${path}`
});

// ElastiCache
const cache = (title: string, page: string) =>
	docs(title, `AmazonElastiCache/latest/dg/${page}.html`);

export const cacheIntro = cache('What is Amazon ElastiCache?', 'WhatIs');
export const cacheBackups = docs(
	'ElastiCache API: CreateReplicationGroup',
	'AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html'
);
export const cacheEngines = cache('ElastiCache: comparing the engines', 'SelectEngine');
export const cacheDeployment = cache(
	'ElastiCache: choosing between deployment options',
	'WhatIs.deployment'
);
export const cacheUses = cache('ElastiCache: common use cases', 'elasticache-use-cases');
export const cacheQuotas = cache('ElastiCache: quotas', 'quota-limits');
export const cacheParameters = cache(
	'ElastiCache: engine specific parameters',
	'ParameterGroups.Engine'
);
export const cacheMultiAz = cache('ElastiCache: Multi-AZ', 'AutoFailover');
export const cacheTiering = cache('ElastiCache: data tiering', 'data-tiering');
export const cacheIam = cache('ElastiCache: authenticating with IAM', 'auth-iam');
export const cacheVectors = cache('ElastiCache: vector search', 'vector-search');
export const cacheLargeItems = cache(
	'ElastiCache: storing large composite items',
	'BestPractices.Clients.Redis.LargeItems'
);
export const cacheDurability = cache('ElastiCache: durability', 'durability');
export const cacheDurabilityOptions = cache(
	'ElastiCache: durability options',
	'Durability.Options'
);
export const cacheDurabilityConsistency = cache(
	'ElastiCache: consistency with durability',
	'Durability.Consistency'
);
export const cacheDurabilityLimits = cache(
	'ElastiCache: limitations of durability',
	'Durability.Limitations'
);
export const cacheDurabilityChange = cache(
	'ElastiCache: changing durability on an existing cluster',
	'Durability.ChangingDurability'
);
export const cacheAccess = cache(
	'ElastiCache: access to a cache in a VPC',
	'elasticache-vpc-accessing'
);
export const cacheConfiguration = cache(
	'ElastiCache: configuration and limits of Valkey and Redis OSS',
	'RedisConfiguration'
);
export const cacheSearchLimits = cache(
	'ElastiCache: search features and limits',
	'search-features-limits'
);
export const cacheDurabilityNews: Source = {
	title: 'ElastiCache for Valkey: changing the durability of existing clusters',
	url: 'https://aws.amazon.com/about-aws/whats-new/2026/10/elasticache-changing-durability/'
};
export const cacheGlobal = cache('ElastiCache: global datastores', 'Redis-Global-Datastore');
export const cacheGlobalLimits = cache(
	'ElastiCache: limitations of global datastores',
	'Redis-Global-Datastores-Getting-Started'
);
export const cachePricing: Source = {
	title: 'Amazon ElastiCache pricing',
	url: 'https://aws.amazon.com/elasticache/pricing/'
};

// MemoryDB
const memory = (title: string, page: string) =>
	docs(title, `memorydb/latest/devguide/${page}.html`);

export const memoryIntro = memory('What is MemoryDB', 'what-is-memorydb');
export const memoryBackups = docs(
	'MemoryDB API: CreateCluster',
	'memorydb/latest/APIReference/API_CreateCluster.html'
);
export const memoryFeatures = memory('MemoryDB: features', 'servicename-feature-overview');
export const memoryConsistency = memory('MemoryDB: consistency', 'consistency');
export const memoryRelated = memory(
	'MemoryDB and ElastiCache',
	'related-services-choose-between-memorydb-and-redis'
);
export const memoryQuotas = memory('MemoryDB: quotas', 'quota-limits');
export const memoryIam = memory('MemoryDB: authenticating with IAM', 'auth-iam');
export const memoryRegions = memory('MemoryDB Multi-Region', 'multi-region');
export const memoryRegionsLimits = memory(
	'MemoryDB Multi-Region: prerequisites and limitations',
	'multi-region.prereq'
);
export const memoryPricing: Source = {
	title: 'Amazon MemoryDB pricing',
	url: 'https://aws.amazon.com/memorydb/pricing/'
};

// RDS and Aurora
const rds = (title: string, page: string) => docs(title, `AmazonRDS/latest/UserGuide/${page}.html`);
const aurora = (title: string, page: string) =>
	docs(title, `AmazonRDS/latest/AuroraUserGuide/${page}.html`);

export const rdsIntro = rds('What is Amazon RDS?', 'Welcome');
export const rdsQuotas = rds('Quotas and constraints for Amazon RDS', 'CHAP_Limits');
export const rdsStorage = rds('Amazon RDS DB instance storage', 'CHAP_Storage');
export const rdsStandby = rds(
	'RDS: Multi-AZ DB instance deployments',
	'Concepts.MultiAZSingleStandby'
);
export const rdsFailover = rds(
	'RDS: failing over a Multi-AZ DB instance',
	'Concepts.MultiAZ.Failover'
);
export const rdsCluster = rds(
	'RDS: Multi-AZ DB cluster deployments',
	'multi-az-db-clusters-concepts'
);
export const rdsBackups = rds(
	'RDS: backup retention period',
	'USER_WorkingWithAutomatedBackups.BackupRetention'
);
export const rdsReserved = rds(
	'Reserved DB instances for Amazon RDS',
	'USER_WorkingWithReservedDBInstances'
);
export const rdsCustom = rds('Amazon RDS Custom', 'rds-custom');
export const rdsPricing: Source = {
	title: 'Amazon RDS pricing',
	url: 'https://aws.amazon.com/rds/pricing/'
};
export const rdsPostgresPricing: Source = {
	title: 'Amazon RDS for PostgreSQL pricing',
	url: 'https://aws.amazon.com/rds/postgresql/pricing/'
};

export const auroraIntro = aurora('What is Amazon Aurora?', 'CHAP_AuroraOverview');
export const auroraVpc = aurora(
	'Aurora: working with a DB cluster in a VPC',
	'USER_VPC.WorkingWithRDSInstanceinaVPC'
);
export const auroraBackups = docs(
	'Amazon RDS API: CreateDBCluster',
	'AmazonRDS/latest/APIReference/API_CreateDBCluster.html'
);
export const auroraStorage = aurora(
	'Aurora storage: Standard and I/O-Optimized',
	'Aurora.Overview.StorageReliability'
);
export const auroraAvailability = aurora(
	'High availability for Amazon Aurora',
	'Concepts.AuroraHighAvailability'
);
export const auroraGlobal = aurora('Aurora Global Database', 'aurora-global-database');
export const auroraGlobalRecovery = aurora(
	'Aurora Global Database: switchover and failover',
	'aurora-global-database-disaster-recovery'
);
export const auroraLimitless = aurora('Aurora PostgreSQL Limitless Database', 'limitless');
export const auroraServerless = aurora(
	'How Aurora serverless works',
	'aurora-serverless-v2.how-it-works'
);
export const auroraPause = aurora(
	'Aurora serverless: automatic pause and resume',
	'aurora-serverless-v2-auto-pause'
);
export const auroraExpress = aurora(
	'Aurora PostgreSQL: create with express configuration',
	'CHAP_GettingStartedAurora.AuroraPostgreSQL.ExpressConfig'
);
export const auroraVectors = aurora(
	'Aurora PostgreSQL as a knowledge base for Amazon Bedrock',
	'AuroraPostgreSQL.VectorDB'
);
export const babelfish = aurora('Babelfish for Aurora PostgreSQL', 'babelfish');
export const auroraPricing: Source = {
	title: 'Amazon Aurora pricing',
	url: 'https://aws.amazon.com/rds/aurora/pricing/'
};
export const qldbMove: Source = {
	title: 'AWS Database Blog: from Amazon QLDB to Aurora PostgreSQL',
	url: 'https://aws.amazon.com/blogs/database/migrate-an-amazon-qldb-ledger-to-amazon-aurora-postgresql/'
};

// Aurora DSQL
const dsql = (title: string, page: string) =>
	docs(title, `aurora-dsql/latest/userguide/${page}.html`);

export const dsqlIntro = dsql('What is Amazon Aurora DSQL?', 'what-is-aurora-dsql');
export const dsqlQuotas = dsql('Aurora DSQL: quotas and limits', 'CHAP_quotas');
export const dsqlMigrate = dsql(
	'Migrating from PostgreSQL to Aurora DSQL',
	'working-with-postgresql-compatibility-migration-guide'
);
export const dsqlForeignKeys = dsql(
	'Working with foreign key constraints in Aurora DSQL',
	'working-with-foreign-key-constraints'
);
export const dsqlProcedures = dsql('PL/pgSQL in Aurora DSQL', 'working-with-plpgsql');
export const dsqlPlans = docs(
	'Savings Plans API: products of an offering',
	'savingsplans/latest/APIReference/API_SavingsPlanOfferingRate.html'
);
export const dsqlConflicts = dsql(
	'Aurora DSQL: concurrency control',
	'working-with-concurrency-control'
);
export const dsqlRegions = dsql('Aurora DSQL: multi-Region clusters', 'multi-region-aws-cli');
export const dsqlBackup = dsql('Aurora DSQL: backup and restore', 'backup-aurora-dsql');
export const dsqlPricing: Source = {
	title: 'Amazon Aurora DSQL pricing',
	url: 'https://aws.amazon.com/rds/aurora/dsql/pricing/'
};

// Oracle Database@AWS
export const odbIntro = docs(
	'What is Oracle Database@AWS?',
	'odb/latest/UserGuide/what-is-odb.html'
);
export const odbCrossRegion = docs(
	'Oracle Database@AWS API: cross-Region Data Guard',
	'odb/latest/APIReference/API_CrossRegionDataGuardConfiguration.html'
);
export const odbLocalStandby = docs(
	'Oracle Database@AWS API: UpdateAutonomousDatabase',
	'odb/latest/APIReference/API_UpdateAutonomousDatabase.html'
);

// DynamoDB
const dynamo = (title: string, page: string) =>
	docs(title, `amazondynamodb/latest/developerguide/${page}.html`);

export const dynamoIntro = dynamo('What is Amazon DynamoDB?', 'Introduction');
export const dynamoLimits = dynamo('Constraints in Amazon DynamoDB', 'Constraints');
export const dynamoReads = dynamo('DynamoDB read consistency', 'HowItWorks.ReadConsistency');
export const dynamoGlobal = dynamo('DynamoDB global tables', 'GlobalTables');
export const dynamoGlobalWork = dynamo(
	'How DynamoDB global tables work',
	'V2globaltables_HowItWorks'
);
export const dynamoModes = dynamo('DynamoDB throughput capacity', 'capacity-mode');
export const dynamoVectors = dynamo(
	'DynamoDB vector indexes: requirements and limitations',
	'VectorSearch.Requirements'
);
export const dynamoReserved = dynamo('DynamoDB reserved capacity', 'reserved-capacity');
export const dynamoPricing: Source = {
	title: 'Amazon DynamoDB pricing',
	url: 'https://aws.amazon.com/dynamodb/pricing/'
};

// DocumentDB
const documents = (title: string, page: string) =>
	docs(title, `documentdb/latest/developerguide/${page}.html`);

export const documentIntro = documents('What is Amazon DocumentDB', 'what-is');
export const documentLimits = documents('Amazon DocumentDB: quotas and limits', 'limits');
export const documentElastic = documents(
	'Amazon DocumentDB elastic clusters',
	'docdb-using-elastic-clusters'
);
export const documentServerless = documents('Amazon DocumentDB serverless', 'docdb-serverless');
export const documentGlobal = documents('Amazon DocumentDB global clusters', 'global-clusters');
export const documentGlobalApi = documents(
	'Amazon DocumentDB API: CreateGlobalCluster',
	'API_CreateGlobalCluster'
);
export const documentTransactions = documents('Transactions in Amazon DocumentDB', 'transactions');
export const documentPricing: Source = {
	title: 'Amazon DocumentDB pricing',
	url: 'https://aws.amazon.com/documentdb/pricing/'
};

// Keyspaces
const keyspaces = (title: string, page: string) =>
	docs(title, `keyspaces/latest/devguide/${page}.html`);

export const keyspacesIntro = keyspaces('What is Amazon Keyspaces?', 'what-is-keyspaces');
export const keyspacesQuotas = keyspaces('Amazon Keyspaces: quotas', 'quotas');
export const keyspacesReads = keyspaces('Amazon Keyspaces: consistency levels', 'consistency');
export const keyspacesRegions = keyspaces(
	'Amazon Keyspaces: multi-Region replication',
	'multiRegion-replication'
);
export const keyspacesDiffers = keyspaces(
	'Amazon Keyspaces beside Apache Cassandra',
	'functional-differences'
);
export const keyspacesRestore = keyspaces(
	'Amazon Keyspaces: point-in-time recovery',
	'PointInTimeRecovery'
);
export const keyspacesPricing: Source = {
	title: 'Amazon Keyspaces pricing',
	url: 'https://aws.amazon.com/keyspaces/pricing/'
};

// Neptune
const neptune = (title: string, page: string) =>
	docs(title, `neptune/latest/userguide/${page}.html`);

export const neptuneIntro = neptune('What is Amazon Neptune?', 'intro');
export const neptuneLimits = neptune('Amazon Neptune: limits', 'limits');
export const neptuneTransactions = neptune(
	'Transaction isolation levels in Neptune',
	'transactions-neptune'
);
export const neptuneGlobal = neptune('Neptune global database', 'neptune-global-database');
export const neptuneServerless = neptune('Amazon Neptune Serverless', 'neptune-serverless');
export const neptunePublic = neptune('Neptune public endpoints', 'neptune-public-endpoints');
export const neptuneStop = docs(
	'Stopping a Neptune Analytics graph',
	'neptune-analytics/latest/userguide/managing-stopping.html'
);
export const neptuneAnalytics = docs(
	'What is Neptune Analytics?',
	'neptune-analytics/latest/userguide/what-is-neptune-analytics.html'
);
export const neptuneWhich = docs(
	'When to use Neptune Analytics and when Neptune Database',
	'neptune-analytics/latest/userguide/neptune-analytics-vs-neptune-database.html'
);
export const neptunePricing: Source = {
	title: 'Amazon Neptune pricing',
	url: 'https://aws.amazon.com/neptune/pricing/'
};

// Timestream
const timestream = (title: string, page: string) =>
	docs(title, `timestream/latest/developerguide/${page}.html`);

export const influxIntro = timestream(
	'What is Timestream for InfluxDB?',
	'timestream-for-influxdb'
);
export const influxStandby = timestream(
	'Timestream for InfluxDB: multi-AZ deployment',
	'timestream-for-influx-managing-multi-az'
);
export const influxVersions = timestream(
	'Timestream for InfluxDB 3: Core and Enterprise',
	'core-and-enterprise-versions'
);
export const influxReplicas = timestream(
	'Timestream for InfluxDB: read replica clusters',
	'timestream-for-influx-read-replica-overview'
);
export const influxDeployment = timestream(
	'Timestream for InfluxDB 3: deployment models',
	'deployment-models'
);
export const liveAnalyticsClosed = timestream(
	'Timestream for LiveAnalytics: availability change',
	'AmazonTimestreamForLiveAnalytics-availability-change'
);
export const timestreamPricing: Source = {
	title: 'Amazon Timestream pricing',
	url: 'https://aws.amazon.com/timestream/pricing/'
};

// OpenSearch
const openSearch = (title: string, page: string) =>
	docs(title, `opensearch-service/latest/developerguide/${page}.html`);

export const searchIntro = openSearch('What is Amazon OpenSearch Service?', 'what-is');
export const searchZones = openSearch(
	'OpenSearch Service: multi-AZ domains',
	'managedomains-multiaz'
);
export const searchSnapshots = openSearch(
	'OpenSearch Service: snapshots',
	'managedomains-snapshots'
);
export const searchReplication = openSearch(
	'OpenSearch Service: cross-cluster replication',
	'replication'
);
export const searchServerless = openSearch(
	'What is Amazon OpenSearch Serverless?',
	'serverless-overview'
);
export const searchServerlessScaling = openSearch(
	'OpenSearch Serverless: capacity limits',
	'serverless-scaling'
);
export const searchGenerations = openSearch(
	'OpenSearch Serverless: creating collections, NextGen or Classic',
	'serverless-create'
);
export const searchToZero = openSearch(
	'Scale to zero for OpenSearch Serverless',
	'serverless-scale-to-zero'
);
export const searchServerlessBeside = openSearch(
	'OpenSearch Service beside OpenSearch Serverless',
	'serverless-comparison'
);
export const searchPricing: Source = {
	title: 'Amazon OpenSearch Service pricing',
	url: 'https://aws.amazon.com/opensearch-service/pricing/'
};

// Redshift and Athena
const redshift = (title: string, page: string) => docs(title, `redshift/latest/mgmt/${page}.html`);
const athena = (title: string, page: string) => docs(title, `athena/latest/ug/${page}.html`);

export const redshiftIntro = redshift('What is Amazon Redshift?', 'welcome');
export const redshiftClusters = redshift(
	'Amazon Redshift provisioned clusters',
	'working-with-clusters'
);
export const redshiftZones = redshift(
	'Amazon Redshift: Multi-AZ deployment',
	'managing-cluster-multi-az'
);
export const redshiftServerlessBilling = redshift(
	'Billing for Amazon Redshift Serverless',
	'serverless-billing'
);
export const redshiftSnapshots = redshift(
	'Amazon Redshift: snapshots and backups',
	'working-with-snapshots'
);
export const redshiftPricing: Source = {
	title: 'Amazon Redshift pricing',
	url: 'https://aws.amazon.com/redshift/pricing/'
};
export const athenaIntro = athena('What is Amazon Athena?', 'what-is');
export const athenaWhen = athena('When should I use Athena?', 'when-should-i-use-ate');
export const athenaIceberg = athena('Athena: Apache Iceberg tables', 'querying-iceberg');
export const athenaTables = athena(
	'Athena: S3 Tables and their catalog',
	'gdc-register-s3-table-bucket-cat'
);
export const athenaPricing: Source = {
	title: 'Amazon Athena pricing',
	url: 'https://aws.amazon.com/athena/pricing/'
};

// What ended, and what lowers the price
export const endedServices = docs('Services in sunset', 'general/latest/gr/sunset_services.html');
export const shutDownServices = docs(
	'Services shut down',
	'general/latest/gr/full_shutdown_services.html'
);

// ElastiCache and MemoryDB: where to begin
export const cacheCreate = cache(
	'ElastiCache: creating and managing a node-based cluster',
	'designing-elasticache-cluster'
);
export const cacheDurabilityStart = cache(
	'ElastiCache: getting started with durability',
	'Durability.GettingStarted'
);
export const cacheGlobalStart = cache(
	'ElastiCache: using global datastores',
	'Redis-Global-Datastores-Console'
);
export const cacheSemantic = cache('ElastiCache: semantic caching', 'semantic-caching');
export const memoryRegionsStart = memory(
	'MemoryDB Multi-Region with the console',
	'multi-Region.console'
);

// DAX
const dax = (title: string, page: string) =>
	docs(title, `amazondynamodb/latest/developerguide/${page}.html`);

export const daxIntro = dax('In-memory acceleration with DAX', 'DAX');
export const daxWorks = dax('DAX: how it works', 'DAX.concepts');
export const daxCluster = dax('DAX cluster components', 'DAX.concepts.cluster');
export const daxConsistency = dax('DAX and DynamoDB consistency models', 'DAX.consistency');
export const daxCreate = dax('Creating a DAX cluster', 'DAX.create-cluster');
export const daxSizing = dax('DAX cluster sizing guide', 'DAX.sizing-guide');

// RDS read replicas
export const rdsReplicas = docs(
	'Working with DB instance read replicas',
	'AmazonRDS/latest/UserGuide/USER_ReadRepl.html'
);
export const rdsReplicaCreate = docs(
	'Creating a read replica',
	'AmazonRDS/latest/UserGuide/USER_ReadRepl.Create.html'
);

// Analysis: trees/analytics
export const athenaQuotas = docs(
	'Amazon Athena endpoints and quotas',
	'general/latest/gr/athena.html'
);
export const athenaLimits = athena('Athena: service quotas', 'service-limits');
export const athenaFederated = athena('Athena: federated queries', 'federated-queries');
const redshiftGuide = (title: string, page: string) =>
	docs(title, `redshift/latest/dg/${page}.html`);
export const spectrumIntro = redshiftGuide('Amazon Redshift Spectrum', 'c-using-spectrum');
export const spectrumOverview = redshiftGuide(
	'Amazon Redshift Spectrum: overview',
	'c-spectrum-overview'
);
export const spectrumLimits = redshiftGuide(
	'Amazon Redshift Spectrum: limitations',
	'c-spectrum-considerations'
);
export const spectrumPerformance = redshiftGuide(
	'Amazon Redshift Spectrum: query performance',
	'c-spectrum-external-performance'
);
export const spectrumMetrics = redshiftGuide(
	'Metrics in Amazon Redshift Spectrum',
	'c-spectrum-metrics'
);
export const tablesCare = docs(
	'Amazon S3 Tables: maintenance',
	'AmazonS3/latest/userguide/s3-tables-maintenance-overview.html'
);
export const redshiftIceberg = redshiftGuide(
	'Amazon Redshift: SQL commands that write Iceberg tables',
	'iceberg-writes-sql-syntax'
);
export const redshiftLake = docs(
	'Amazon Redshift: querying your data lake',
	'redshift/latest/gsg/data-lake.html'
);
export const redshiftReserved = redshift(
	'Amazon Redshift: reserved nodes',
	'purchase-reserved-node-instance'
);
export const redshiftRows = redshiftGuide('Amazon Redshift: row-level security', 't_rls');
export const redshiftStreaming = redshiftGuide(
	'Amazon Redshift: streaming ingestion',
	'materialized-view-streaming-ingestion'
);
export const redshiftQuotas = redshift(
	'Quotas and limits in Amazon Redshift',
	'amazon-redshift-limits'
);
export const redshiftZeroEtl = redshift(
	'Amazon Redshift: get started with zero-ETL integrations',
	'zero-etl-using.setting-up'
);
export const redshiftZeroEtlTarget = redshift(
	'Amazon Redshift: databases made from zero-ETL integrations',
	'zero-etl-using'
);
export const rdsZeroEtl = docs(
	'Amazon RDS zero-ETL integrations',
	'AmazonRDS/latest/UserGuide/zero-etl.html'
);
const glue = (title: string, page: string) => docs(title, `glue/latest/dg/${page}.html`);
export const glueIntro = glue('What is AWS Glue?', 'what-is-glue');
export const glueZeroEtl = glue('AWS Glue: zero-ETL integrations', 'zero-etl-using');
export const glueJobs = glue('AWS Glue: job properties for Spark jobs', 'add-job');
export const glueAuthor = glue('AWS Glue: authoring jobs', 'author-job-glue');
export const gluePricing: Source = {
	title: 'AWS Glue pricing',
	url: 'https://aws.amazon.com/glue/pricing/'
};
const emr = (title: string, page: string) => docs(title, `emr/latest/ManagementGuide/${page}.html`);
const emrServerlessPage = (title: string, page: string) =>
	docs(title, `emr/latest/EMR-Serverless-UserGuide/${page}.html`);
export const emrIntro = emr('What is Amazon EMR?', 'emr-what-is-emr');
export const emrBenefits = emr('Benefits of using Amazon EMR', 'emr-overview-benefits');
export const emrPurchasing = emr(
	'Amazon EMR: instance purchasing options',
	'emr-instance-purchasing-options'
);
export const emrReplacement = emr(
	'Amazon EMR: replacing unhealthy nodes',
	'emr-plan-node-replacement'
);
export const emrStart = emr('Tutorial: getting started with Amazon EMR', 'emr-gs');
export const emrReleases = docs(
	'About Amazon EMR releases',
	'emr/latest/ReleaseGuide/emr-release-components.html'
);
export const emrServerless = emrServerlessPage('What is Amazon EMR Serverless?', 'emr-serverless');
export const emrServerlessQuotas = emrServerlessPage(
	'EMR Serverless: endpoints and quotas',
	'endpoints-quotas'
);
export const emrServerlessRun = docs(
	'EMR Serverless API: JobRun',
	'emr-serverless/latest/APIReference/API_JobRun.html'
);
export const emrServerlessStop = docs(
	'EMR Serverless API: AutoStopConfig',
	'emr-serverless/latest/APIReference/API_AutoStopConfig.html'
);
export const emrEks = docs(
	'What is Amazon EMR on EKS?',
	'emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks.html'
);
export const emrPricing: Source = {
	title: 'Amazon EMR pricing',
	url: 'https://aws.amazon.com/emr/pricing/'
};
const quick = (title: string, page: string) => docs(title, `quick/latest/userguide/${page}.html`);
export const quickIntro = quick('What is Amazon Quick?', 'what-is');
export const quickLimits = quick('Amazon Quick Sight: data source quotas', 'data-source-limits');
export const quickSpice = quick('Amazon Quick Sight: importing data into SPICE', 'spice');
export const quickRefresh = quick(
	'Amazon Quick Sight: refreshing SPICE data',
	'refreshing-imported-data'
);
export const quickRows = quick(
	'Amazon Quick Sight: row-level security',
	'restrict-access-to-a-data-set-using-row-level-security'
);
export const quickColumns = quick(
	'Amazon Quick Sight: column-level security',
	'restrict-access-to-a-data-set-using-column-level-security'
);
export const quickEmbedding = quick('Amazon Quick Sight: embedded analytics', 'embedded-analytics');
export const quickSources = quick(
	'Amazon Quick Sight: supported data sources',
	'supported-data-sources'
);
export const quickSetUp = quick('Setting up Amazon Quick', 'setting-up');
export const quickPricing: Source = {
	title: 'Amazon Quick Sight pricing',
	url: 'https://aws.amazon.com/quicksight/pricing/'
};
const lakeFormation = (title: string, page: string) =>
	docs(title, `lake-formation/latest/dg/${page}.html`);
export const lakeIntro = lakeFormation('What is AWS Lake Formation?', 'what-is-lake-formation');
export const lakeWorks = lakeFormation('AWS Lake Formation: how it works', 'how-it-works');
export const lakeFilters = lakeFormation(
	'AWS Lake Formation: data filtering limitations',
	'data-filtering-notes'
);
export const lakeStart = lakeFormation(
	'Getting started with Lake Formation',
	'getting-started-setup'
);
export const lakePricing: Source = {
	title: 'AWS Lake Formation pricing',
	url: 'https://aws.amazon.com/lake-formation/pricing/'
};
const flink = (title: string, page: string) =>
	docs(title, `managed-flink/latest/java/${page}.html`);
export const flinkIntro = flink('What is Amazon Managed Service for Apache Flink?', 'what-is');
export const flinkBilling = flink(
	'Managed Service for Apache Flink: billing by the second',
	'how-pricing'
);
export const flinkQuotas = flink('Managed Service for Apache Flink: quota', 'limits');
export const flinkStart = flink(
	'Getting started with Managed Service for Apache Flink',
	'getting-started'
);
export const flinkPricing: Source = {
	title: 'Amazon Managed Service for Apache Flink pricing',
	url: 'https://aws.amazon.com/managed-service-apache-flink/pricing/'
};
export const searchFieldAccess = openSearch(
	'OpenSearch Service: fine-grained access control',
	'fgac'
);

// AI services
const rekognition = (title: string, page: string) =>
	docs(title, `rekognition/latest/dg/${page}.html`);
const customLabels = (title: string, page: string) =>
	docs(title, `rekognition/latest/customlabels-dg/${page}.html`);
const bedrock = (title: string, page: string) =>
	docs(title, `bedrock/latest/userguide/${page}.html`);
const sagemaker = (title: string, page: string) => docs(title, `sagemaker/latest/dg/${page}.html`);
const price = (title: string, page: string): Source => ({
	title,
	url: `https://aws.amazon.com/${page}/pricing/`
});

export const aiOptOut = docs(
	'AI services opt-out policies',
	'organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html'
);
export const aiOptOutList = docs(
	'AI services that the opt-out policy supports',
	'organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html'
);
export const aiMaintenance = docs(
	'AWS services in maintenance',
	'general/latest/gr/maintenance_services.html'
);

export const aiShutdown = docs(
	'AWS services that have been shut down',
	'general/latest/gr/full_shutdown_services.html'
);

export const rekognitionIntro = rekognition('What is Amazon Rekognition?', 'what-is');
export const rekognitionQuotas = rekognition('Rekognition: guidelines and quotas', 'limits');
export const rekognitionPricing = price('Amazon Rekognition pricing', 'rekognition');
export const customLabelsIntro = customLabels('What is Rekognition Custom Labels?', 'what-is');
export const customLabelsQuotas = customLabels('Custom Labels: guidelines and quotas', 'limits');
export const customLabelsStart = docs(
	'Rekognition API: StartProjectVersion',
	'rekognition/latest/APIReference/API_StartProjectVersion.html'
);

export const textractIntro = docs('What is Amazon Textract?', 'textract/latest/dg/what-is.html');
export const textractQuotas = docs(
	'Textract: set quotas',
	'textract/latest/dg/limits-document.html'
);
export const textractLanguages = docs(
	'Textract: supported languages',
	'textract/latest/dg/supported-languages.html'
);
export const textractPricing = price('Amazon Textract pricing', 'textract');

export const transcribeIntro = docs(
	'What is Amazon Transcribe?',
	'transcribe/latest/dg/what-is.html'
);
export const transcribeWorks = docs(
	'How Amazon Transcribe works',
	'transcribe/latest/dg/how-it-works.html'
);
export const transcribeQuotas = docs(
	'Transcribe: endpoints and quotas',
	'general/latest/gr/transcribe.html'
);
export const transcribeLanguages = docs(
	'Transcribe: supported languages',
	'transcribe/latest/dg/supported-languages.html'
);
export const transcribePricing = price('Amazon Transcribe pricing', 'transcribe');

export const pollyIntro = docs('What is Amazon Polly?', 'polly/latest/dg/what-is.html');
export const pollyQuotas = docs('Polly: quotas', 'polly/latest/dg/limits.html');
export const pollyPricing = price('Amazon Polly pricing', 'polly');

export const translateIntro = docs('What is Amazon Translate?', 'translate/latest/dg/what-is.html');
export const translateQuotas = docs(
	'Translate: guidelines and quotas',
	'translate/latest/dg/what-is-limits.html'
);
export const translatePricing = price('Amazon Translate pricing', 'translate');

export const comprehendIntro = docs(
	'What is Amazon Comprehend?',
	'comprehend/latest/dg/what-is.html'
);
export const comprehendQuotas = docs(
	'Comprehend: guidelines and quotas',
	'comprehend/latest/dg/guidelines-and-limits.html'
);
export const comprehendLanguages = docs(
	'Comprehend: supported languages',
	'comprehend/latest/dg/supported-languages.html'
);
export const comprehendChange = docs(
	'Comprehend: feature availability change',
	'comprehend/latest/dg/comprehend-availability-change.html'
);
export const comprehendPricing = price('Amazon Comprehend pricing', 'comprehend');

export const lexIntro = docs('What is Amazon Lex V2?', 'lexv2/latest/dg/what-is.html');
export const lexQuotas = docs('Lex V2: quotas', 'lexv2/latest/dg/quotas.html');
export const lexQuestions = docs(
	'Lex V2 API: QnAIntentConfiguration',
	'lexv2/latest/APIReference/API_QnAIntentConfiguration.html'
);
export const lexPricing = price('Amazon Lex pricing', 'lex');

export const connectIntro = docs(
	'What is Amazon Connect Customer?',
	'connect/latest/adminguide/what-is-amazon-connect.html'
);
export const connectLex = docs(
	'Connect Customer: adding a Lex bot',
	'connect/latest/adminguide/amazon-lex.html'
);
export const connectAgents = docs(
	'Connect Customer API: SelfServiceAIAgentConfiguration',
	'connect/latest/APIReference/API_amazon-q-connect_SelfServiceAIAgentConfiguration.html'
);
export const connectWidget = docs(
	'Connect Customer: a chat on your website',
	'connect/latest/adminguide/add-chat-to-website.html'
);
export const connectPricing = price('Amazon Connect Customer pricing', 'connect');

export const qBusinessChange = docs(
	'Amazon Q Business availability change',
	'amazonq/latest/qbusiness-ug/qbusiness-availability-change.html'
);
export const kendraChange = docs(
	'Amazon Kendra availability change',
	'kendra/latest/dg/kendra-availability-change.html'
);
export const kendraIndex = docs(
	'Kendra API: CreateIndex',
	'kendra/latest/APIReference/API_CreateIndex.html'
);
export const kendraPricing = price('Amazon Kendra pricing', 'kendra');

export const personalizeIntro = docs(
	'What is Amazon Personalize?',
	'personalize/latest/dg/what-is-personalize.html'
);
export const personalizeQuotas = docs(
	'Personalize: endpoints and quotas',
	'personalize/latest/dg/limits.html'
);
export const personalizeCampaign = docs(
	'Personalize API: CreateCampaign',
	'personalize/latest/dg/API_CreateCampaign.html'
);
export const personalizeRecommender = docs(
	'Personalize API: CreateRecommender',
	'personalize/latest/dg/API_CreateRecommender.html'
);
export const personalizePricing = price('Amazon Personalize pricing', 'personalize');

export const forecastPredictor = docs(
	'Forecast API: CreateAutoPredictor',
	'forecast/latest/dg/API_CreateAutoPredictor.html'
);
export const forecastGroup = docs(
	'Forecast API: CreateDatasetGroup',
	'forecast/latest/dg/API_CreateDatasetGroup.html'
);
export const forecastMake = docs(
	'Forecast API: CreateForecast',
	'forecast/latest/dg/API_CreateForecast.html'
);

export const sagemakerIntro = sagemaker('What is Amazon SageMaker AI?', 'whatis');
export const sagemakerInference = sagemaker(
	'SageMaker AI: inference options',
	'deploy-model-options'
);
export const sagemakerCanvas = sagemaker('Amazon SageMaker Canvas', 'canvas');
export const sagemakerPricing = price('Amazon SageMaker AI pricing', 'sagemaker');

export const bedrockIntro = bedrock('What is Amazon Bedrock?', 'what-is-bedrock');
export const bedrockKnowledge = bedrock('Bedrock Knowledge Bases', 'knowledge-base');
export const bedrockLifecycle = bedrock('Bedrock: model lifecycle', 'model-lifecycle');
export const bedrockImport = bedrock(
	'Bedrock: Custom Model Import',
	'model-customization-import-model'
);
export const bedrockAutomation = bedrock('Bedrock Data Automation', 'bda');
export const bedrockPrivacy = bedrock('Bedrock: data protection', 'data-protection');
export const bedrockContent = docs(
	'Bedrock API: ContentBlock',
	'bedrock/latest/APIReference/API_runtime_ContentBlock.html'
);
export const bedrockSpeech = docs(
	'Bedrock API: InvokeModelWithBidirectionalStream',
	'bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStream.html'
);
export const bedrockBatch = docs(
	'Bedrock API: CreateModelInvocationJob',
	'bedrock/latest/APIReference/API_CreateModelInvocationJob.html'
);
export const bedrockTuning = docs(
	'Bedrock API: CreateModelCustomizationJob',
	'bedrock/latest/APIReference/API_CreateModelCustomizationJob.html'
);
export const bedrockRetrieve = docs(
	'Bedrock API: RetrieveAndGenerateStream',
	'bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateStream.html'
);
export const bedrockPricing = price('Amazon Bedrock pricing', 'bedrock');
