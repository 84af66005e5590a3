/** The official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

export const s3Intro: Source = {
	title: 'What is Amazon S3?',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html'
};
export const s3Objects: Source = {
	title: 'Amazon S3 objects overview',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html'
};
export const s3Parts: Source = {
	title: 'Amazon S3 multipart upload limits',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html'
};
export const s3OtherAccounts: Source = {
	title: 'Bucket owner granting cross-account permissions',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html'
};
export const s3Classes: Source = {
	title: 'Amazon S3 storage classes',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html'
};
export const s3Performance: Source = {
	title: 'Optimizing Amazon S3 performance',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html'
};
export const s3Website: Source = {
	title: 'Hosting a static website on Amazon S3',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html'
};
export const mountpoint: Source = {
	title: 'Mount an Amazon S3 bucket as a local file system',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mountpoint.html'
};
export const mountpointOnEks: Source = {
	title: 'Use Mountpoint for Amazon S3 storage on EKS',
	url: 'https://docs.aws.amazon.com/eks/latest/userguide/s3-csi.html'
};
export const glacierClasses: Source = {
	title: 'S3 Glacier storage classes',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/glacier-storage-classes.html'
};
export const restoreOptions: Source = {
	title: 'Archive retrieval options',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html'
};
export const objectLock: Source = {
	title: 'Locking objects with Object Lock',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html'
};
export const s3Tiering: Source = {
	title: 'How S3 Intelligent-Tiering works',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html'
};
export const s3TieringUse: Source = {
	title: 'Using S3 Intelligent-Tiering',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-intelligent-tiering.html'
};
export const s3TieringRestore: Source = {
	title: 'Managing S3 Intelligent-Tiering',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-managing.html'
};
export const s3Lifecycle: Source = {
	title: 'Managing the lifecycle of objects',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html'
};
export const s3Moves: Source = {
	title: 'Transitioning objects using Amazon S3 Lifecycle',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html'
};
export const s3Expiry: Source = {
	title: 'Expiring objects',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html'
};
export const s3ClassAnalysis: Source = {
	title: 'Amazon S3 analytics: Storage Class Analysis',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html'
};
export const s3NoWait: Source = {
	title: 'S3 removes the wait before Standard-IA and One Zone-IA',
	url: 'https://aws.amazon.com/about-aws/whats-new/2026/07/s3-removes-30-day-transitions-standard-ia-one-zone-ia/'
};
export const s3Pricing: Source = {
	title: 'Amazon S3 pricing',
	url: 'https://aws.amazon.com/s3/pricing/'
};
export const s3Faqs: Source = {
	title: 'Amazon S3 FAQs',
	url: 'https://aws.amazon.com/s3/faqs/'
};
export const s3Express: Source = {
	title: 'S3 Express One Zone for high-performance workloads',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-high-performance.html'
};
export const s3ExpressDifferences: Source = {
	title: 'Differences for directory buckets',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html'
};
export const maintenance: Source = {
	title: 'AWS services in maintenance',
	url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html'
};

export const s3FilesIntro: Source = {
	title: 'Working with Amazon S3 Files',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html'
};
export const s3FilesPerformance: Source = {
	title: 'S3 Files performance specifications',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-performance.html'
};
export const s3FilesQuotas: Source = {
	title: 'S3 Files unsupported features, limits and quotas',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-quotas.html'
};
export const s3FilesSetup: Source = {
	title: 'Prerequisites for S3 Files',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-prereq-policies.html'
};
export const s3FilesOnEcs: Source = {
	title: 'Mounting S3 file systems on Amazon ECS',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-mounting-ecs.html'
};
export const s3FilesAdvice: Source = {
	title: 'S3 Files best practices',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-best-practices.html'
};

export const ebsIntro: Source = {
	title: 'What is Amazon EBS?',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html'
};
export const ebsVolumes: Source = {
	title: 'Amazon EBS volumes',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html'
};
export const ebsTypes: Source = {
	title: 'Amazon EBS volume types',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html'
};
export const ebsModifying: Source = {
	title: 'Modify an Amazon EBS volume using Elastic Volumes operations',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html'
};
export const ebsMultiAttach: Source = {
	title: 'Attach an EBS volume to multiple instances',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html'
};
export const ebsGeneral: Source = {
	title: 'Amazon EBS General Purpose SSD volumes',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html'
};
export const ebsPricing: Source = {
	title: 'Amazon EBS pricing',
	url: 'https://aws.amazon.com/ebs/pricing/'
};
export const ebsCreating: Source = {
	title: 'Create an Amazon EBS volume',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-creating-volume.html'
};
export const ebsProvisioned: Source = {
	title: 'Amazon EBS Provisioned IOPS SSD volumes',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html'
};
export const ebsHdd: Source = {
	title: 'Amazon EBS Throughput Optimized HDD and Cold HDD volumes',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html'
};
export const ebsIo: Source = {
	title: 'Amazon EBS I/O characteristics and monitoring',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-io-characteristics.html'
};
export const ebsPerformance: Source = {
	title: 'Amazon EBS volume performance',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-performance.html'
};
export const ebsRaid: Source = {
	title: 'Amazon EBS and RAID configuration',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/raid-config.html'
};
export const ebsInitialize: Source = {
	title: 'Initialize Amazon EBS volumes',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html'
};
export const ebsChanging: Source = {
	title: 'Request Amazon EBS volume modifications',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/requesting-ebs-volume-modifications.html'
};
export const ebsEnablingMultiAttach: Source = {
	title: 'Enable Multi-Attach for an Amazon EBS volume',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/working-with-multi-attach.html'
};
export const ebsReservations: Source = {
	title: 'Use NVMe reservations with Multi-Attach enabled volumes',
	url: 'https://docs.aws.amazon.com/ebs/latest/userguide/nvme-reservations.html'
};
export const ebsOptimized: Source = {
	title: 'Amazon EBS-optimized instance types',
	url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html'
};
export const ebsCostModel: Source = {
	title: 'Amazon EBS cost model',
	url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-storage-services-overview/cost-model-3.html'
};
export const rootVolumes: Source = {
	title: 'Root volumes for your Amazon EC2 instances',
	url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/RootDeviceStorage.html'
};
export const fargateStorage: Source = {
	title: 'Fargate task ephemeral storage for Amazon ECS',
	url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html'
};
export const fargatePodStorage: Source = {
	title: 'AWS Fargate adds support for larger ephemeral volumes',
	url: 'https://aws.amazon.com/blogs/containers/amazon-eks-fargate-adds-support-for-larger-ephemeral-volumes'
};
export const lambdaStorage: Source = {
	title: 'Configure ephemeral storage for Lambda functions',
	url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html'
};
export const ecsStorage: Source = {
	title: 'Storage options for Amazon ECS tasks',
	url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html'
};
export const ecsVolumes: Source = {
	title: 'Use Amazon EBS volumes with Amazon ECS',
	url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html'
};
export const instanceStoreIntro: Source = {
	title: 'EC2 instance store',
	url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html'
};
export const instanceStoreLife: Source = {
	title: 'Data persistence for instance store volumes',
	url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html'
};
export const instanceStoreSpecs: Source = {
	title: 'Storage optimized instances: specifications',
	url: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html'
};

export const efsIntro: Source = {
	title: 'What is Amazon EFS?',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html'
};
export const efsHow: Source = {
	title: 'How Amazon EFS works',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html'
};
export const efsPerformance: Source = {
	title: 'Amazon EFS performance specifications',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html'
};
export const efsTips: Source = {
	title: 'Amazon EFS performance tips',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/performance-tips.html'
};
export const lambdaImages: Source = {
	title: 'Create a Lambda function using a container image',
	url: 'https://docs.aws.amazon.com/lambda/latest/dg/images-create.html'
};
export const efsPricing: Source = {
	title: 'Amazon EFS pricing',
	url: 'https://aws.amazon.com/efs/pricing/'
};
export const efsQuotas: Source = {
	title: 'Amazon EFS quotas',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html'
};
export const efsFeatures: Source = {
	title: 'Features of Amazon EFS',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/features.html'
};
export const efsOtherVpc: Source = {
	title: 'Mount an EFS file system from a different VPC',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/efs-different-vpc.html'
};
export const efsLifecycle: Source = {
	title: 'Managing EFS storage lifecycle',
	url: 'https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html'
};

export const windowsIntro: Source = {
	title: 'What is FSx for Windows File Server?',
	url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html'
};
export const windowsFaq: Source = {
	title: 'FSx for Windows File Server: questions and answers',
	url: 'https://aws.amazon.com/fsx/windows/faqs/'
};
export const windowsQuotas: Source = {
	title: 'FSx for Windows File Server quotas',
	url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limits.html'
};
export const windowsZones: Source = {
	title: 'FSx for Windows: Single-AZ and Multi-AZ',
	url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html'
};
export const windowsPerformance: Source = {
	title: 'FSx for Windows File Server performance',
	url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/performance.html'
};
export const lustreIntro: Source = {
	title: 'What is Amazon FSx for Lustre?',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html'
};
export const lustreTypes: Source = {
	title: 'FSx for Lustre deployment and storage classes',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html'
};
export const lustreQuotas: Source = {
	title: 'FSx for Lustre quotas',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/limits.html'
};
export const lustrePerformance: Source = {
	title: 'FSx for Lustre performance',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html'
};
export const lustreTiering: Source = {
	title: 'FSx for Lustre: performance of Intelligent-Tiering',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/intelligent-tiering-file-systems.html'
};
export const lustreBackups: Source = {
	title: 'Protecting FSx for Lustre data with backups',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html'
};
export const lustrePricing: Source = {
	title: 'Amazon FSx for Lustre pricing',
	url: 'https://aws.amazon.com/fsx/lustre/pricing/'
};
export const lustreRepositories: Source = {
	title: 'Data repositories with FSx for Lustre',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/fsx-data-repositories.html'
};
export const lustreOtherVpc: Source = {
	title: 'Mounting FSx for Lustre from your site or a peered VPC',
	url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-on-premises.html'
};
export const ontapIntro: Source = {
	title: 'What is Amazon FSx for NetApp ONTAP?',
	url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/what-is-fsx-ontap.html'
};
export const ontapQuotas: Source = {
	title: 'FSx for NetApp ONTAP quotas',
	url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/limits.html'
};
export const ontapZones: Source = {
	title: 'FSx for ONTAP availability and deployment',
	url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html'
};
export const ontapClients: Source = {
	title: 'Accessing FSx for ONTAP data',
	url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/supported-fsx-clients.html'
};
export const ontapPerformance: Source = {
	title: 'FSx for NetApp ONTAP performance',
	url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/performance.html'
};
export const ontapTiering: Source = {
	title: 'TieringPolicy of an FSx for ONTAP volume',
	url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_TieringPolicy.html'
};
export const openzfsIntro: Source = {
	title: 'What is Amazon FSx for OpenZFS?',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html'
};
export const openzfsSetup: Source = {
	title: 'Setting up an Amazon FSx for OpenZFS file system',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/getting-started.html'
};
export const openzfsQuotas: Source = {
	title: 'FSx for OpenZFS quotas',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/limits.html'
};
export const openzfsZones: Source = {
	title: 'FSx for OpenZFS availability and durability',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html'
};
export const openzfsPerformance: Source = {
	title: 'FSx for OpenZFS performance',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance.html'
};
export const openzfsTiering: Source = {
	title: 'FSx for OpenZFS: how Intelligent-Tiering works',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance-intelligent-tiering.html'
};
export const openzfsAccess: Source = {
	title: 'Accessing FSx for OpenZFS within AWS',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/access-within-aws.html'
};
export const openzfsContainers: Source = {
	title: 'FSx for OpenZFS with AWS container services',
	url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/openzfs-integrations.html'
};

export const fileGateway: Source = {
	title: 'What is Amazon S3 File Gateway?',
	url: 'https://docs.aws.amazon.com/filegateway/latest/files3/what-is-file-s3.html'
};
export const fileGatewayHow: Source = {
	title: 'How Amazon S3 File Gateway works',
	url: 'https://docs.aws.amazon.com/filegateway/latest/files3/file-gateway-concepts.html'
};
export const fileGatewayClasses: Source = {
	title: 'Using storage classes with S3 File Gateway',
	url: 'https://docs.aws.amazon.com/filegateway/latest/files3/storage-classes.html'
};
export const fileGatewayQuotas: Source = {
	title: 'S3 File Gateway limits and quotas',
	url: 'https://docs.aws.amazon.com/filegateway/latest/files3/fgw-quotas.html'
};
export const fileGatewaySpeed: Source = {
	title: 'S3 File Gateway performance',
	url: 'https://docs.aws.amazon.com/filegateway/latest/files3/Performance.html'
};
export const volumeGatewayIntro: Source = {
	title: 'What is Volume Gateway?',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html'
};
export const volumeGatewayHow: Source = {
	title: 'How Volume Gateway works',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html'
};
export const volumeGatewayNeeds: Source = {
	title: 'Requirements for setting up Volume Gateway',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/Requirements.html'
};
export const volumeGatewayQuotas: Source = {
	title: 'Volume Gateway quotas',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/resource-gateway-limits.html'
};
export const tapeGatewayHow: Source = {
	title: 'How Tape Gateway works',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/tgw/StorageGatewayConcepts.html'
};
export const tapeGatewayNeeds: Source = {
	title: 'Requirements for setting up Tape Gateway',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/tgw/Requirements.html'
};
export const tapeGatewayQuotas: Source = {
	title: 'Tape Gateway quotas',
	url: 'https://docs.aws.amazon.com/storagegateway/latest/tgw/resource-gateway-limits.html'
};
export const gatewayBill: Source = {
	title: 'Why is my Storage Gateway bill high or increasing?',
	url: 'https://aws.amazon.com/premiumsupport/knowledge-center/storage-gateway-bill-increasing/'
};

const s3Guide = (title: string, page: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`
});

export const s3Replication = s3Guide(
	'Replicating objects within and across Regions',
	'replication'
);
export const s3ReplicationTime = s3Guide('S3 Replication Time Control', 'replication-time-control');
export const s3Replicated = s3Guide(
	'What does Amazon S3 replicate?',
	'replication-what-is-isnot-replicated'
);
export const s3ReplicationNeeds = s3Guide(
	'Requirements and considerations for replication',
	'replication-requirements'
);
export const s3ReplicationSetup = s3Guide(
	'Setting up live replication overview',
	'replication-how-setup'
);
export const s3Acceleration = s3Guide(
	'Configuring fast, secure file transfers using Amazon S3 Transfer Acceleration',
	'transfer-acceleration'
);
export const s3AccelerationTest = s3Guide(
	'Using the Amazon S3 Transfer Acceleration Speed Comparison tool',
	'transfer-acceleration-speed-comparison'
);
export const s3AccelerationStart = s3Guide(
	'Getting started with Amazon S3 Transfer Acceleration',
	'transfer-acceleration-getting-started'
);
export const s3MultiRegion = s3Guide(
	'Managing multi-Region traffic with Multi-Region Access Points',
	'MultiRegionAccessPoints'
);
export const s3MultiRegionCreate = s3Guide(
	'Creating Multi-Region Access Points',
	'CreatingMultiRegionAccessPoints'
);
export const s3MultiRegionRequests = s3Guide(
	'Making requests through a Multi-Region Access Point',
	'MultiRegionAccessPointRequests'
);
export const s3MultiRegionRouting = s3Guide(
	'Multi-Region Access Point request routing',
	'MultiRegionAccessPointRequestRouting'
);
export const s3MultiRegionLimits = s3Guide(
	'Multi-Region Access Point restrictions and limitations',
	'MultiRegionAccessPointRestrictions'
);
export const s3MultiRegionFailover = s3Guide(
	'Amazon S3 Multi-Region Access Points failover controls',
	'MrapFailover'
);
export const s3Presigned = s3Guide(
	'Download and upload objects with presigned URLs',
	'using-presigned-url'
);
export const s3UsageCodes = s3Guide(
	'Understanding your AWS billing and usage reports for Amazon S3',
	'aws-usage-report-understand'
);
export const s3MultiRegionReplication = s3Guide(
	'Configuring replication for use with Multi-Region Access Points',
	'MultiRegionAccessPointBucketReplication'
);
export const s3Vectors: Source = {
	title: 'Working with S3 Vectors and vector buckets',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors.html'
};

function dataSyncGuide(title: string, page: string): Source {
	return { title, url: `https://docs.aws.amazon.com/datasync/latest/userguide/${page}.html` };
}
export const dataSync = dataSyncGuide('What is AWS DataSync?', 'what-is-datasync');
export const dataSyncLimits = dataSyncGuide('AWS DataSync quotas', 'datasync-limits');
export const dataSyncModes = dataSyncGuide(
	'Choosing a task mode for your data transfer',
	'choosing-task-mode'
);
export const dataSyncAgent = dataSyncGuide(
	'Do I need an AWS DataSync agent?',
	'do-i-need-datasync-agent'
);
export const dataSyncTimes = dataSyncGuide(
	'Estimating migration timelines',
	'datasync-large-migration-timelines'
);
export const dataSyncNetwork = dataSyncGuide(
	'Connecting your network for AWS DataSync transfers',
	'networking-datasync'
);
export const dataSyncEndpoints = dataSyncGuide(
	'Choosing a service endpoint for your AWS DataSync agent',
	'choose-service-endpoint'
);
export const dataSyncSchedule = dataSyncGuide(
	'Scheduling when your AWS DataSync task runs',
	'task-scheduling'
);
export const dataSyncMetadata = dataSyncGuide(
	'Understanding how DataSync handles file and object metadata',
	'metadata-copied'
);
export const dataSyncPricing: Source = {
	title: 'AWS DataSync pricing',
	url: 'https://aws.amazon.com/datasync/pricing/'
};

function transferGuide(title: string, page: string): Source {
	return { title, url: `https://docs.aws.amazon.com/transfer/latest/userguide/${page}.html` };
}
export const transferFamily = transferGuide(
	'What is AWS Transfer Family?',
	'what-is-aws-transfer-family'
);
export const transferConnectors = transferGuide(
	'AWS Transfer Family SFTP connectors',
	'creating-connectors'
);
export const transferConnectorLimits = transferGuide(
	'Scaling and quotas for SFTP connectors',
	'scale-and-limits-sftp-connector'
);
export const transferWebApps = transferGuide('Transfer Family web apps', 'web-app');
export const transferAs2 = transferGuide('AWS Transfer Family for AS2', 'as2-for-transfer-family');
export const transferApi: Source = {
	title: 'AWS Transfer Family API reference',
	url: 'https://docs.aws.amazon.com/transfer/latest/APIReference/Welcome.html'
};
export const transferServerApi: Source = {
	title: 'CreateServer',
	url: 'https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html'
};
export const transferQuotas: Source = {
	title: 'AWS Transfer Family endpoints and quotas',
	url: 'https://docs.aws.amazon.com/general/latest/gr/transfer-service.html'
};
export const transferFamilyPricing: Source = {
	title: 'AWS Transfer Family pricing',
	url: 'https://aws.amazon.com/aws-transfer-family/pricing/'
};

function terminalGuide(title: string, page: string): Source {
	return {
		title,
		url: `https://docs.aws.amazon.com/datatransferterminal/latest/userguide/${page}.html`
	};
}
export const transferTerminal = terminalGuide('What is Data Transfer Terminal?', 'what-is-dtt');
export const terminalFeatures = terminalGuide('Features', 'features');
export const terminalNeeds = terminalGuide(
	'Technical requirements for using Data Transfer Terminal',
	'tech-requirements'
);
export const terminalBooking = terminalGuide('Specify reservation details', 'reservationdetails');
export const terminalVisit = terminalGuide(
	'Make a data transfer at the Data Transfer Terminal facility',
	'accessing-site'
);
export const terminalPage: Source = {
	title: 'AWS Data Transfer Terminal',
	url: 'https://aws.amazon.com/data-transfer-terminal/'
};

export const snowballChange: Source = {
	title: 'AWS Snowball Edge availability change',
	url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-edge-availability-change.html'
};
export const snowball: Source = {
	title: 'What is Snowball Edge?',
	url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html'
};
export const snowballDevices: Source = {
	title: 'AWS Snowball Edge device hardware information',
	url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html'
};
export const snowconeEnd: Source = {
	title: 'DependentService: end of support notice',
	url: 'https://docs.aws.amazon.com/snowball/latest/api-reference/API_DependentService.html'
};
export const fullShutdown: Source = {
	title: 'Services in full shutdown',
	url: 'https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html'
};
export const s3Upload = s3Guide('Uploading objects', 'upload-objects');
export const networkFaq: Source = {
	title: 'AWS Global Network FAQs',
	url: 'https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/'
};
