/** What people type, and what must come first. */
import { expect, test } from 'vitest';
import { searchCatalogue, searchInsides } from '#lib/registry/search-catalogue.server.ts';
import { scenarioIndex } from '#lib/registry/scenarios.server.ts';
import { isWanted } from '#lib/practice/filter.ts';
import { nothingDone } from '#lib/practice/progress.ts';
import { buildFinder } from '#lib/search/find.ts';
import { planned } from '#trees/index.ts';

const find = buildFinder(searchCatalogue(), searchInsides());

test.each([
	['SQS vs Kinesis', ['/compare?pick=sqs-standard,kinesis-data-streams', '/trees/messaging']],
	['EFS vs EBS', ['/compare?pick=efs,ebs', '/trees/storage']],
	['ALB vs NLB', ['/compare?pick=alb,nlb', '/trees/load-balancer']],
	[
		'savings plan or reserved',
		['/compare?pick=compute-savings-plan,standard-ri', '/trees/ec2-purchasing']
	],
	['lambda vs fargate', ['/compare?pick=lambda,ecs-fargate', '/trees/compute']],
	['ecs or eks', ['/compare?pick=ecs-fargate,eks', '/trees/compute']],
	['should I use sqs or sns', ['/compare?pick=sqs-standard,sns', '/trees/messaging']],
	['gp2 vs gp3', ['/compare?pick=ebs-gp2,ebs-gp3', '/trees/ebs-volume-type']],
	['difference between SQS and SNS', ['/compare?pick=sqs-standard,sns', '/trees/messaging']],
	['nightly batch cheapest', ['/trees/ec2-purchasing']],
	['nightly 3-hour batch of 200 instances, can restart, cheapest', ['/trees/ec2-purchasing']],
	['cheapest', ['/trees/ec2-purchasing', '/trees/s3-storage-class']],
	['zero downtime', ['/trees/deployment']],
	['rollback', ['/trees/deployment']],
	['office hours', ['/trees/ec2-purchasing']],
	['how to save money on ec2', ['/trees/ec2-purchasing']],
	['cron job', ['/trees/compute']],
	['docker without servers', ['/trees/compute']],
	['event driven architecture', ['/trees/messaging']],
	['ordered messages', ['/trees/messaging']],
	['archive for 7 years', ['/candidates/s3-glacier-deep']],
	['high iops', ['/trees/ebs-volume-type']],
	['static ip load balancer', ['/trees/load-balancer']],
	['RDS', ['/trees/database']],
	['DynamoDB', ['/trees/database']],
	['aurora', ['/trees/database']],
	['which database', ['/trees/database']],
	['database choice', ['/trees/database']],
	['blue green', ['/candidates/blue-green']],
	['fifo', ['/candidates/sqs-fifo']],
	['windows shared folder', ['/candidates/fsx-windows', '/trees/storage']],
	['shared drive', ['/trees/storage']],
	['fan out', ['/candidates/sns-sqs-fan-out']],
	['kafka', ['/candidates/amazon-msk']],
	['spot interruption', ['/candidates/spot', '/trees/ec2-purchasing']],
	['gpu training', ['/candidates/capacity-block']],
	['java jms queue', ['/candidates/amazon-mq', '/trees/messaging']],
	['kubernetes', ['/trees/compute']],
	['nfs', ['/candidates/efs']],
	['rds vs aurora', ['/compare?pick=rds,aurora', '/trees/database']],
	['redis vs memcached', ['/compare?pick=elasticache,elasticache-memcached', '/trees/caching']],
	['cdn', ['/trees/content-distribution']],
	['graphql', ['/trees/api-front-door']],
	['api gateway', ['/candidates/api-gateway-http']],
	['mongodb', ['/candidates/documentdb', '/trees/database']],
	['feature flags', ['/candidates/appconfig', '/trees/secrets']],
	['autoscaling', ['/candidates/target-tracking', '/trees/auto-scaling']],
	['email', ['/candidates/sns', '/trees/messaging']],
	['canary release', ['/candidates/canary', '/trees/deployment']],
	[
		'site to site vpn or direct connect',
		['/compare?pick=site-to-site-vpn,direct-connect', '/trees/hybrid-connectivity']
	],
	['bastion host', ['/trees/hybrid-connectivity']],
	['direct connect backup', ['/trees/hybrid-connectivity']],
	['how to move 50 TB to s3', ['/trees/data-transfer']],
	['rsync to s3', ['/candidates/datasync', '/trees/data-transfer']],
	['lift and shift', ['/trees/migration']],
	['vmware to aws', ['/trees/migration']],
	['sso', ['/candidates/iam-identity-center', '/trees/identity']],
	['login for my app', ['/trees/identity']],
	['user registration', ['/trees/identity']],
	['guardduty or inspector', ['/compare?pick=guardduty,inspector', '/trees/threat-detection']],
	['find personal data in s3', ['/trees/threat-detection']],
	['who can access my bucket', ['/trees/threat-detection']],
	['query csv files in s3', ['/trees/analytics']],
	['business intelligence dashboard', ['/candidates/quicksight']],
	['spark cluster', ['/trees/analytics']],
	['ocr', ['/trees/ai-services']],
	['chatbot', ['/trees/ai-services']],
	['lex or connect', ['/compare?pick=lex,connect', '/trees/ai-services']],
	[
		'terraform or cloudformation',
		['/compare?pick=terraform,cloudformation', '/trees/infrastructure-as-code']
	],
	['kms or sse-s3', ['/compare?pick=sse-kms,sse-s3', '/trees/s3-encryption']],
	['lambda times out after 15 minutes', ['/trees/compute']],
	['my function takes longer than 15 minutes', ['/trees/compute']],
	['lambda runs out of memory', ['/trees/compute']],
	['cheapest place for backups nobody reads', ['/trees/s3-storage-class']],
	['old data is hardly ever read', ['/trees/s3-storage-class']],
	['keep old invoices ten years for almost nothing', ['/trees/s3-storage-class']],
	['server gets slow when many users come', ['/trees/auto-scaling']],
	['postgres runs out of connections', ['/trees/database']],
	['keep passwords out of my code', ['/trees/secrets']],
	['cloudwatch bill too high', ['/trees/observability']],
	['customers in asia complain about speed', ['/trees/content-distribution']],
	['site goes down when one server dies', ['/trees/load-balancer']],
	['two servers must not fail at the same time', ['/trees/placement-group']],
	['how do I get 200 TB out of our data centre', ['/trees/data-transfer']],
	['connect two vpcs', ['/trees/vpc-connectivity']],
	['bill is too high for idle servers', ['/trees/ec2-purchasing']],
	['who deleted my bucket', ['/trees/observability']],
	['too many people on the website at once', ['/trees/auto-scaling']],
	['aws lambda', ['/trees/compute']],
	['rotate database password', ['/trees/secrets']],
	['lambda fargate difference', ['/compare?pick=lambda,ecs-fargate', '/trees/compute']],
	['gp2 gp3', ['/compare?pick=ebs-gp2,ebs-gp3', '/trees/ebs-volume-type']],
	['redis memcached', ['/compare?pick=elasticache,elasticache-memcached', '/trees/caching']],
	['protect my site from bots', ['/trees/traffic-protection']],
	['store user uploads', ['/trees/storage']],
	['move 50 tb to aws', ['/trees/data-transfer']],
	['share files between linux servers', ['/trees/storage']]
])('“%s”', (query, first) => {
	const rows = find(query).groups.flatMap(({ hits }) => hits.map(({ path }) => path));
	expect(rows.slice(0, first.length)).toEqual(first);
});

test.each([
	'nightly batch cheapest',
	'nightly 3-hour batch of 200 instances, can restart, cheapest'
])('“%s” names Spot first among the options', (query) => {
	const options = find(query).groups.find(({ kind }) => kind === 'option');
	expect(options?.hits[0]?.path).toBe('/candidates/spot');
});

test.each([
	'users and groups',
	'scale in and out',
	'read and write',
	'monitoring and alerting',
	'secrets in lambda',
	'rotate database password'
])('“%s” sets no options against each other', (query) => {
	expect(find(query).groups[0]?.kind).not.toBe('comparison');
});

test('a whole word is no beginning of another: “bots” is not in “both”', () => {
	const rows = find('bots').groups.flatMap(({ hits }) => hits.map(({ path }) => path));
	expect(rows).toContain('/candidates/waf');
	expect(rows).not.toContain('/candidates/multi-site');
});

test('three rivals that one decision weighs are said to be all weighed', () => {
	const rows = find('sqs vs sns vs kinesis').groups.flatMap(({ hits }) => hits);
	expect(rows[1]?.aside).toBe('decision, Messaging · weighs all');
});

test.each(['order', 'vpc peering or transit gateway', 'how to save money on ec2', 'print jobs'])(
	'“%s”: the stories counted are those that the list of scenarios shows',
	(query) => {
		const { stories } = searchInsides();
		const words = new Map(stories.map(({ id, words }) => [id, words]));
		const listed = scenarioIndex()
			.flatMap(({ trees }) => trees.flatMap(({ scenarios }) => scenarios))
			.filter((one) =>
				isWanted(one, { words: query }, { progress: nothingDone, storyOf: (id) => words.get(id) })
			);
		expect(listed).toHaveLength(find(query).stories);
	}
);

test.each(Object.values(planned).map(({ title, alias = [] }) => [alias[0] ?? title]))(
	'“%s”, of a decision to come, is said to be not covered yet',
	(query) => {
		const rows = find(query).groups.flatMap(({ hits }) => hits);
		expect(rows.some(({ aside }) => aside.startsWith('not covered yet'))).toBe(true);
	}
);
