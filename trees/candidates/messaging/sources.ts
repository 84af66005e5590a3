/** The pages on which the facts about messaging were read. */
import type { Source } from '#lib/tree/grammar.ts';

export const sqsWelcome: Source = {
	title: 'What is Amazon SQS?',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html'
};

export const sqsStandard: Source = {
	title: 'Amazon SQS standard queues',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html'
};

export const sqsMessages: Source = {
	title: 'Amazon SQS message quotas',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'
};

export const sqsQueues: Source = {
	title: 'Amazon SQS standard queue quotas',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html'
};

export const sqsFifoQueues: Source = {
	title: 'Amazon SQS FIFO queue quotas',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-fifo.html'
};

export const sqsExactlyOnce: Source = {
	title: 'Exactly-once processing in Amazon SQS',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html'
};

export const sqsHighThroughput: Source = {
	title: 'High throughput for FIFO queues in Amazon SQS',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/high-throughput-fifo.html'
};

export const sqsTimers: Source = {
	title: 'Amazon SQS message timers',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-timers.html'
};

export const sqsJms: Source = {
	title: 'Using JMS with Amazon SQS',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-java-message-service-jms-client.html'
};

export const sqsVisibility: Source = {
	title: 'Amazon SQS visibility timeout',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html'
};

export const sqsCreateQueue: Source = {
	title: 'Amazon SQS API: CreateQueue',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html'
};

export const sqsFeatures: Source = {
	title: 'Amazon SQS features',
	url: 'https://aws.amazon.com/sqs/features/'
};

export const snsWelcome: Source = {
	title: 'What is Amazon SNS?',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/welcome.html'
};

export const snsLarge: Source = {
	title: 'Publishing large messages with Amazon SNS',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html'
};

export const snsQuotas: Source = {
	title: 'Amazon SNS endpoints and quotas',
	url: 'https://docs.aws.amazon.com/general/latest/gr/sns.html'
};

export const snsRetries: Source = {
	title: 'Amazon SNS message delivery retries',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'
};

export const snsFiltering: Source = {
	title: 'Amazon SNS message filtering',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html'
};

export const snsSms: Source = {
	title: 'Mobile text messaging with Amazon SNS',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html'
};

export const snsFifoDelivery: Source = {
	title: 'Amazon SNS message delivery for FIFO topics',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html'
};

export const snsFifoDedup: Source = {
	title: 'Amazon SNS message deduplication for FIFO topics',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-message-dedup.html'
};

export const snsFifoArchive: Source = {
	title: 'Amazon SNS message archiving and replay for FIFO topics',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-message-archiving-replay.html'
};

export const eventBridge: Source = {
	title: 'What is Amazon EventBridge?',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html'
};

export const eventBridgeCustomBus: Source = {
	title: 'What is the EventBridge Custom Event Bus?',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-what-is.html'
};

export const eventBridgeMigrating: Source = {
	title: 'Migrating from Custom Event Bus - Classic to the Custom Event Bus',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-migrate.html'
};

export const eventBridgeOrdering: Source = {
	title: 'Ordering and deduplicating events on a Custom Event Bus',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-ordering.html'
};

export const eventBridgeQuotas: Source = {
	title: 'Amazon EventBridge quotas',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html'
};

export const eventBridgePutEvents: Source = {
	title: 'Sending events with PutEvents in Amazon EventBridge',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html'
};

export const eventBridgeArchive: Source = {
	title: 'Archiving and replaying events in Amazon EventBridge',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html'
};

export const eventBridgeRetries: Source = {
	title: 'How EventBridge retries delivering events',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html'
};

export const scheduler: Source = {
	title: 'What is Amazon EventBridge Scheduler?',
	url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html'
};

export const schedulerQuotas: Source = {
	title: 'Quotas for Amazon EventBridge Scheduler',
	url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html'
};

export const kinesisLimits: Source = {
	title: 'Amazon Kinesis Data Streams quotas and limits',
	url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html'
};

export const kinesisConcepts: Source = {
	title: 'Amazon Kinesis Data Streams terminology and concepts',
	url: 'https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html'
};

export const kinesisFanOut: Source = {
	title: 'Develop enhanced fan-out consumers with dedicated throughput',
	url: 'https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html'
};

export const kinesisModes: Source = {
	title: 'Choose the right mode to stream in',
	url: 'https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html'
};

export const firehose: Source = {
	title: 'What is Amazon Data Firehose?',
	url: 'https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html'
};

export const firehoseQuotas: Source = {
	title: 'Amazon Data Firehose quota',
	url: 'https://docs.aws.amazon.com/firehose/latest/dev/limits.html'
};

export const firehoseDelivery: Source = {
	title: 'Understand data delivery in Amazon Data Firehose',
	url: 'https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html'
};

export const firehoseBuffering: Source = {
	title: 'Amazon Data Firehose API: BufferingHints',
	url: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html'
};

export const mq: Source = {
	title: 'What is Amazon MQ?',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/welcome.html'
};

export const mqQuotas: Source = {
	title: 'Quotas in Amazon MQ',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-limits.html'
};

export const mqRabbitVersions: Source = {
	title: 'Managing Amazon MQ for RabbitMQ engine versions',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html'
};

export const mqActiveVersions: Source = {
	title: 'Managing Amazon MQ for ActiveMQ engine versions',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html'
};

export const mqActive: Source = {
	title: 'Using Amazon MQ for ActiveMQ',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/working-with-activemq.html'
};

export const mqDeployment: Source = {
	title: 'Deployment options for Amazon MQ for ActiveMQ brokers',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html'
};

export const msk: Source = {
	title: 'What is Amazon MSK?',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html'
};

export const mskQuotas: Source = {
	title: 'Amazon MSK quota',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html'
};

export const mskServerless: Source = {
	title: 'What is MSK Serverless?',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html'
};

export const mskExpress: Source = {
	title: 'Amazon MSK Express brokers',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html'
};

export const mskTiered: Source = {
	title: 'Tiered storage for Standard brokers',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-tiered-storage.html'
};

export const kinesisDuplicates: Source = {
	title: 'Handle duplicate records in Kinesis Data Streams',
	url: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-record-processor-duplicates.html'
};

export const snsFeatures: Source = {
	title: 'Amazon SNS features and capabilities',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/welcome-features.html'
};

export const kinesisLargeRecords: Source = {
	title: 'Handle large records in Kinesis Data Streams',
	url: 'https://docs.aws.amazon.com/streams/latest/dev/large-records.html'
};

export const firehoseHistory: Source = {
	title: 'Amazon Data Firehose document history',
	url: 'https://docs.aws.amazon.com/firehose/latest/dev/history.html'
};

export const mqDeleting: Source = {
	title: 'Deleting an Amazon MQ broker',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-deleting-broker.html'
};

export const mqRabbitDeployment: Source = {
	title: 'Deployment options for Amazon MQ for RabbitMQ brokers',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture.html'
};

export const scheduleTypes: Source = {
	title: 'Schedule types in EventBridge Scheduler',
	url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html'
};

export const scheduledRules: Source = {
	title: 'Creating a scheduled rule (legacy) in Amazon EventBridge',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html'
};

export const eventBridgeSources: Source = {
	title: 'Event sources for a Custom Event Bus',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html'
};

export const eventBridgeTemplates: Source = {
	title: 'Creating Custom Event Bus resources with CloudFormation',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-cloudformation.html'
};

export const sqsFairQueues: Source = {
	title: 'Amazon SQS fair queues',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html'
};

export const sqsGroupBacklog: Source = {
	title: 'Avoid large message backlogs with the same message group ID in Amazon SQS',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/avoid-backlog-with-the-same-message-group-id.html'
};

export const mqRabbitProtocols: Source = {
	title: 'Amazon MQ for RabbitMQ: supported protocols',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-supported-protocols.html'
};

export const mqRabbitFour: Source = {
	title: 'RabbitMQ 4 on Amazon MQ',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-4.html'
};

export const eventBridgeCreating: Source = {
	title: 'Creating a Custom Event Bus',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-create.html'
};

export const eventBridgeDelivery: Source = {
	title: 'Event delivery from AWS services',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-delivery-level.html'
};

export const s3Notifications: Source = {
	title: 'Amazon S3 Event Notifications',
	url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html'
};

export const snsDeliveryStatus: Source = {
	title: 'Amazon SNS message delivery status',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html'
};

export const eventBridgeSharing: Source = {
	title: 'Sharing a Custom Event Bus with other accounts',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-sharing.html'
};

export const eventBridgeRegions: Source = {
	title: 'Amazon EventBridge feature availability by AWS Region',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/feature-availability.html'
};

export const eventBridgeSubscriberRetries: Source = {
	title: 'Retry policies and dead-letter queues of a Custom Event Bus',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html'
};

export const scheduleGroups: Source = {
	title: 'Managing a schedule group in EventBridge Scheduler',
	url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-group.html'
};

export const mskMigration: Source = {
	title: 'Migrate Kafka workloads to an Amazon MSK cluster',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/migration.html'
};

export const mqRabbitPlugins: Source = {
	title: 'Amazon MQ for RabbitMQ: plugins',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-basic-elements-plugins.html'
};

export const appsync: Source = {
	title: 'AWS AppSync documentation',
	url: 'https://docs.aws.amazon.com/appsync/'
};

export const appsyncIntro: Source = {
	title: 'What is AWS AppSync?',
	url: 'https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html'
};

export const appsyncConcepts: Source = {
	title: 'AWS AppSync Events concepts',
	url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-concepts.html'
};

export const appsyncCreating: Source = {
	title: 'Creating an AWS AppSync Event API',
	url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/create-event-api-tutorial.html'
};

export const appsyncProtocol: Source = {
	title: 'Understanding the Event API WebSocket protocol',
	url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-websocket-protocol.html'
};

export const appsyncQuotas: Source = {
	title: 'AWS AppSync endpoints and quotas',
	url: 'https://docs.aws.amazon.com/general/latest/gr/appsync.html'
};

export const iotMqtt: Source = {
	title: 'MQTT on AWS IoT Core',
	url: 'https://docs.aws.amazon.com/iot/latest/developerguide/mqtt.html'
};

export const apiGatewayWebSocket: Source = {
	title: 'Quotas for configuring and running a WebSocket in API Gateway',
	url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html'
};

export const stepFunctionsTypes: Source = {
	title: 'Choosing workflow type in Step Functions',
	url: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html'
};

export const stepFunctionsPatterns: Source = {
	title: 'Service integration patterns in Step Functions',
	url: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html'
};

export const stepFunctionsQuotas: Source = {
	title: 'Step Functions service quotas',
	url: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html'
};

export const durableFunctions: Source = {
	title: 'Lambda durable functions',
	url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html'
};

export const sqsPricing: Source = {
	title: 'Amazon SQS pricing',
	url: 'https://aws.amazon.com/sqs/pricing/'
};

export const snsPricing: Source = {
	title: 'Amazon SNS pricing',
	url: 'https://aws.amazon.com/sns/pricing/'
};

export const eventBridgePricing: Source = {
	title: 'Amazon EventBridge pricing',
	url: 'https://aws.amazon.com/eventbridge/pricing/'
};

export const kinesisPricing: Source = {
	title: 'Amazon Kinesis Data Streams pricing',
	url: 'https://aws.amazon.com/kinesis/data-streams/pricing/'
};

export const firehosePricing: Source = {
	title: 'Amazon Data Firehose pricing',
	url: 'https://aws.amazon.com/firehose/pricing/'
};

export const mqPricing: Source = {
	title: 'Amazon MQ pricing',
	url: 'https://aws.amazon.com/amazon-mq/pricing/'
};

export const mskPricing: Source = {
	title: 'Amazon MSK pricing',
	url: 'https://aws.amazon.com/msk/pricing/'
};

export const appsyncPricing: Source = {
	title: 'AWS AppSync pricing',
	url: 'https://aws.amazon.com/appsync/pricing/'
};

export const stepFunctionsPricing: Source = {
	title: 'AWS Step Functions pricing',
	url: 'https://aws.amazon.com/step-functions/pricing/'
};

export const sqsSendBatch: Source = {
	title: 'Amazon SQS API: SendMessageBatch',
	url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html'
};

export const snsPublishBatch: Source = {
	title: 'Amazon SNS message batching',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-batch-api-actions.html'
};

export const putEventsApi: Source = {
	title: 'Amazon EventBridge API: PutEvents',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html'
};

export const createArchive: Source = {
	title: 'Amazon EventBridge API: CreateArchive',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html'
};

export const eventBridgeTargets: Source = {
	title: 'Event bus targets in Amazon EventBridge',
	url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html'
};

export const putRecords: Source = {
	title: 'Amazon Kinesis API: PutRecords',
	url: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html'
};

export const mqRabbitJms: Source = {
	title: 'Amazon MQ for RabbitMQ JMS support',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-jms-support.html'
};

export const mqRabbitLimits: Source = {
	title: 'Amazon MQ for RabbitMQ: default resource limits',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-resource-limits-configuration.html'
};

export const mqBrokers: Source = {
	title: 'Amazon MQ API: brokers',
	url: 'https://docs.aws.amazon.com/amazon-mq/latest/api-reference/brokers.html'
};

export const mskVersions: Source = {
	title: 'Supported Apache Kafka versions',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html'
};

export const mskPublic: Source = {
	title: 'Turn on public access to an MSK Provisioned cluster',
	url: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html'
};

export const appsyncSources: Source = {
	title: 'Working with data sources for AWS AppSync Event APIs',
	url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/data-sources-chapter.html'
};

export const schedulerRetryPolicy: Source = {
	title: 'EventBridge Scheduler API: RetryPolicy',
	url: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html'
};

export const redriveExecution: Source = {
	title: 'Step Functions API: RedriveExecution',
	url: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html'
};

export const stepFunctionsErrors: Source = {
	title: 'Handling errors in Step Functions workflows',
	url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html'
};

export const endUserMessaging: Source = {
	title: 'What is AWS End User Messaging SMS?',
	url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/what-is-sms-mms.html'
};

export const schedulerTarget: Source = {
	title: 'EventBridge Scheduler API: Target',
	url: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html'
};

export const appsyncPublish: Source = {
	title: 'Publish events via HTTP',
	url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/publish-http.html'
};

export const iotWelcome: Source = {
	title: 'What is AWS IoT?',
	url: 'https://docs.aws.amazon.com/iot/latest/developerguide/what-is-aws-iot.html'
};

export const iotRules: Source = {
	title: 'Rules for AWS IoT',
	url: 'https://docs.aws.amazon.com/iot/latest/developerguide/iot-rules.html'
};

export const iotQuotas: Source = {
	title: 'AWS IoT Core endpoints and quotas',
	url: 'https://docs.aws.amazon.com/general/latest/gr/iot-core.html'
};

export const iotLens: Source = {
	title: 'AWS Well-Architected IoT Lens: workload architecture',
	url: 'https://docs.aws.amazon.com/wellarchitected/latest/iot-lens/workload-architecture.html'
};

export const iotPricing: Source = {
	title: 'AWS IoT Core pricing',
	url: 'https://aws.amazon.com/iot-core/pricing/'
};
