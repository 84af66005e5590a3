/** The official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

const docs = (title: string, path: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/${path}`
});
const pillar = (title: string, page: string) =>
	docs(`Reliability pillar: ${title}`, `wellarchitected/latest/reliability-pillar/${page}.html`);
const drs = (title: string, page: string) =>
	docs(`Elastic Disaster Recovery: ${title}`, `drs/latest/userguide/${page}.html`);
const arc = (title: string, page: string) =>
	docs(`Region switch: ${title}`, `r53recovery/latest/dg/${page}.html`);
const awsBackup = (title: string, page: string) =>
	docs(`AWS Backup: ${title}`, `aws-backup/latest/devguide/${page}.html`);

export const recoveryStrategies = pillar(
	'recovery strategies',
	'rel_planning_for_recovery_disaster_recovery'
);
export const recoveryObjectives = pillar(
	'recovery objectives',
	'rel_planning_for_recovery_objective_defined_recovery'
);
export const severalLocations = pillar(
	'multiple locations',
	'rel_fault_isolation_multiaz_region_system'
);

export const drsIntro = drs('what it is', 'what-is-drs');
export const drsStart = drs('getting started', 'getting-started');
export const drsFaq = drs('questions and answers', 'FAQ');
export const drsReplication = drs('questions on replication', 'Replication-Related-FAQ');
export const drsPractices = drs('best practices', 'best_practices_drs');
export const drsFailback = drs('cross-Region failback', 'failback-failover-region-region');
export const drsPricing: Source = {
	title: 'AWS Elastic Disaster Recovery pricing',
	url: 'https://aws.amazon.com/disaster-recovery/pricing/'
};

export const regionSwitch = arc('what it is', 'region-switch');
export const regionSwitchParts = arc('components', 'components-rs');
export const regionSwitchPractices = arc('best practices', 'best-practices.region-switch');
export const recoveryCompared = docs(
	'Application Recovery Controller: capabilities compared',
	'r53recovery/latest/dg/compare-capabilities.html'
);

export const backupAcross = awsBackup('copies across Regions', 'cross-region-backup');
export const backupContinuous = awsBackup(
	'continuous backups and point-in-time recovery',
	'point-in-time-recovery'
);
export const backupAirGapped = awsBackup('logically air-gapped vault', 'logicallyairgappedvault');
export const backupPricing: Source = {
	title: 'AWS Backup pricing',
	url: 'https://aws.amazon.com/backup/pricing/'
};
export const rdsBackupsAcross = docs(
	'RDS: automated backups replicated to another Region',
	'AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html'
);

// Moving what exists: trees/migration.
const mgn = (title: string, page: string) =>
	docs(`AWS Transform MGN: ${title}`, `mgn/latest/ug/${page}.html`);
const vmImportPage = (title: string, page: string) =>
	docs(`VM Import/Export: ${title}`, `vm-import/latest/userguide/${page}.html`);
const evs = (title: string, page: string) =>
	docs(`Elastic VMware Service: ${title}`, `evs/latest/userguide/${page}.html`);
const dms = (title: string, page: string) =>
	docs(`AWS DMS: ${title}`, `dms/latest/userguide/${page}.html`);
const transform = (title: string, page: string) =>
	docs(`AWS Transform: ${title}`, `transform/latest/userguide/${page}.html`);
const guidance = (title: string, page: string) =>
	docs(`Prescriptive Guidance: ${title}`, `prescriptive-guidance/latest/${page}.html`);
const price = (title: string, path: string): Source => ({
	title,
	url: `https://aws.amazon.com/${path}/`
});

export const mgnHome = docs('AWS Transform MGN documentation', 'mgn/');
export const mgnIntro = mgn('what it is', 'what-is-application-migration-service');
export const mgnFaq = mgn('general questions', 'General-Questions-FAQ');
export const mgnReplication = mgn('questions on replication', 'Replication-Related-FAQ');
export const mgnLaunch = mgn('questions on AWS and launching', 'AWS-Related-FAQ');
export const mgnAgentless = mgn('agentless replication', 'agentless-mgn');
export const mgnAgentlessFaq = mgn(
	'questions on agentless replication',
	'Agentless-Replication-Related-FAQ'
);
export const mgnPractices = mgn('best practices', 'best_practices_mgn');
export const mgnSystems = mgn('operating systems', 'Supported-Operating-Systems');
export const mgnQuotas = mgn('quotas', 'MGN-service-limits');
export const mgnPricing = price(
	'AWS Transform MGN pricing',
	'application-migration-service/pricing'
);

export const vmImport = vmImportPage('what it is', 'what-is-vmimport');
export const vmImportNeeds = vmImportPage('formats and systems', 'prerequisites');
export const vmImportLimits = vmImportPage('limitations', 'limitations-image-importing');
export const vmImportImage = vmImportPage('importing a VM as an image', 'vmimport-image-import');
export const vmExport = vmImportPage('exporting a VM', 'export-vm-image');
export const vmImportPricing = price('VM Import/Export', 'ec2/vm-import');

export const evsIntro = evs('what it is', 'what-is-evs');
export const evsConcepts = evs('concepts', 'concepts');
export const evsSetup = evs('setting up', 'setting-up');
export const evsStart = evs('getting started', 'getting-started');
export const evsPricing = price('Amazon Elastic VMware Service pricing', 'evs/pricing');

export const dmsIntro = dms('what it is', 'Welcome');
export const dmsConversion = dms('schema conversion', 'CHAP_SchemaConversion');
export const dmsSameEngine = dms('homogeneous data migrations', 'data-migrations');
export const dmsPractices = dms('best practices', 'CHAP_BestPractices');
export const dmsSources = dms('sources', 'CHAP_Introduction.Sources');
export const dmsTargets = dms('targets', 'CHAP_Introduction.Targets');
export const dmsQuotas = dms('quotas', 'CHAP_Limits');
export const dmsPricing = price('AWS DMS pricing', 'dms/pricing');

export const transformIntro = transform('what it is', 'what-is-service');
export const transformServers = transform('migrations', 'transform-app-vmware');
export const transformMainframe = transform('mainframe applications', 'transform-app-mainframe');
export const transformPricing = price('AWS Transform pricing', 'transform/pricing');

export const strategies = guidance(
	'migration strategies',
	'large-migration-guide/migration-strategies'
);
export const strategyTerms = guidance(
	'migration terms',
	'migration-retiring-applications/apg-gloss'
);
export const stranglerFig = guidance(
	'strangler fig pattern',
	'cloud-design-patterns/strangler-fig'
);
export const aspNetSteps = guidance(
	'modernising in steps',
	'modernization-aspnet-web-services/introduction'
);
export const strategyTargets = docs(
	'Migration Hub Strategy Recommendations: recommendation set',
	'migrationhub-strategy/latest/APIReference/API_RecommendationSet.html'
);
export const awsPricing = price('AWS pricing', 'pricing');

export const discoveryIntro = docs(
	'Application Discovery Service: what it is',
	'application-discovery/latest/userguide/what-is-appdiscovery.html'
);
export const migrationHubIntro = docs(
	'Migration Hub: what it is',
	'migrationhub/latest/ug/whatishub.html'
);

export const rdsNativeSqlServer = docs(
	'RDS for SQL Server: native backup and restore',
	'AmazonRDS/latest/UserGuide/SQLServer.Procedural.Importing.html'
);
export const rdsShareSnapshot = docs(
	'RDS: sharing a snapshot',
	'AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html'
);
export const rdsImportMysql = docs(
	'RDS for MySQL: importing data',
	'AmazonRDS/latest/UserGuide/MySQL.Procedural.Importing.Other.html'
);
