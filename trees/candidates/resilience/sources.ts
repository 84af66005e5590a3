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
