/** Outcomes that run functions, and machines that Lambda lends. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	ecsSchedule,
	lambdaDurable,
	lambdaDurableCalls,
	lambdaInstances,
	lambdaInstancesRuntimes,
	lambdaInstancesScaling,
	lambdaLifecycle,
	lambdaPrices,
	lambdaQuotas,
	lambdaTimeout,
	microvmConcepts,
	microvmIdle
} from '#trees/candidates/compute/sources.ts';

const guide = 'https://docs.aws.amazon.com/lambda/latest/dg/';

export const functions = {
	'web-functions': {
		title: 'Answer the requests by Lambda.',
		short: 'Lambda for requests',
		recommend: ['lambda'],
		lede: 'Lambda starts with each request, grows in seconds and costs nothing through idle hours. An API Gateway or a function URL gives it an address.',
		against: {
			'ecs-express': 'It keeps at least one task and a balancer through the idle hours.',
			ec2: 'A server bills around the clock and must be patched.'
		},
		rival: {
			candidate: 'ecs-express',
			when: 'the service is busy most of the day, or the program is a web framework in a container that should stay portable.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-fargate', 'ec2'],
			says: 'You pay for requests and for the time each takes, times its memory. A busy hour is dearer than anywhere else, an idle one is free: below a quarter to half an hour of work in each hour Lambda wins.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'Databases run out of connections.',
				text: 'Calls that run at once each hold a connection of their own. Put a proxy between, use a data API, or cap concurrency.'
			},
			{
				lead: 'First calls are slower.',
				text: 'A cold start takes {lambda.starts-in}, in few calls. Large packages and Java frameworks take longer; SnapStart or provisioned concurrency helps.'
			},
			{
				lead: 'Limits in front.',
				text: 'Request and response hold {lambda.request-most} each, unless the response is streamed, and an API Gateway by default cuts off long before {lambda.longest-run}.'
			},
			{
				lead: 'Quota of calls at once.',
				text: '{lambda.calls-at-once} in a Region by default, shared by all functions, fewer in a new account. Raise it before the launch.'
			},
			{
				lead: 'Nothing stays in memory.',
				text: 'Sessions, caches and WebSocket lists belong in a store.'
			}
		],
		first: {
			docs: { title: 'Create your first Lambda function', url: `${guide}getting-started.html` },
			resources: ['AWS::Lambda::Function', 'AWS::ApiGatewayV2::Api', 'AWS::Lambda::Url']
		},
		next: [
			{
				tree: 'api-front-door',
				ask: 'What gives it an address: API Gateway, a function URL or a balancer?',
				known: 'Lambda answers each request'
			},
			{
				tree: 'lambda-concurrency',
				ask: 'Must it answer at once after a quiet hour?',
				known: 'traffic comes in bursts'
			},
			{
				tree: 'database',
				ask: 'Which database bears many short connections?',
				known: 'Lambda answers, and each call at work holds a connection of its own'
			},
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on Lambda' }
		],
		sources: [lambdaQuotas, lambdaLifecycle]
	},

	'event-functions': {
		title: 'Handle each event by Lambda.',
		short: 'Lambda for events',
		recommend: ['lambda'],
		lede: 'The event starts the function: S3, SQS, EventBridge, streams and many more call it directly. It grows with the events, and between them nothing runs and nothing is paid.',
		rival: {
			candidate: 'ecs-fargate',
			when: 'pieces come close to {lambda.longest-run}, need tools that don’t fit into a function, or keep workers busy all day.'
		},
		against: {
			ec2: 'A server that polls bills through the quiet hours and must be patched.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-fargate', 'lambda-managed-instances'],
			says: 'You pay for each event, and for the time it takes, times memory. More memory is more CPU, and often ends sooner for the same money.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'The same event can come twice.',
				text: 'Sources deliver at least once and try again after errors. Write the result so that a second time does no harm.'
			},
			{
				lead: 'Failures vanish quietly.',
				text: 'Give every source a dead-letter queue or a failure destination, and an alarm on it.'
			},
			{
				lead: 'Loops.',
				text: 'A function that writes to the bucket that calls it calls itself. Write elsewhere, or filter by prefix.'
			},
			{
				lead: 'It can flood what it calls.',
				text: 'Up to {lambda.calls-at-once} at once by default. Put a queue before it, and cap the source’s concurrency.'
			},
			{
				lead: 'The timeout is short unless set.',
				text: 'Three seconds by default; set it, and a queue’s visibility timeout to several times that.'
			}
		],
		first: {
			docs: {
				title: 'Invoking Lambda with events from other AWS services',
				url: `${guide}lambda-services.html`
			},
			resources: ['AWS::Lambda::Function', 'AWS::Lambda::EventSourceMapping', 'AWS::SQS::Queue']
		},
		next: [
			{
				tree: 'messaging',
				ask: 'What carries the events, and keeps them when it fails?',
				known: 'Lambda handles each one'
			},
			{
				tree: 'lambda-concurrency',
				ask: 'How many may run at once?',
				known: 'events come unevenly'
			},
			{ tree: 'workflow', ask: 'Does one event set off several steps?' },
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on Lambda' }
		],
		sources: [lambdaQuotas, lambdaTimeout]
	},

	'steady-functions': {
		title: 'Run the functions on Lambda Managed Instances.',
		short: 'Lambda Managed Inst.',
		recommend: ['lambda-managed-instances'],
		lede: 'The functions and their event sources stay. They run on EC2 instances that AWS manages, several calls share an environment, there are no cold starts, and plans lower the price.',
		rival: {
			candidate: 'lambda',
			when: 'traffic jumps or falls to nothing, or the code can’t bear several calls at once.'
		},
		against: {
			'ecs-managed-instances':
				'Containers would cost about the same, but handlers and event sources would be rewritten.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['lambda', 'ecs-managed-instances'],
			says: 'You pay for instances, a fee of {lambda-managed-instances.managing-fee} on them, and requests. Savings Plans and Reserved Instances lower the instances, not the fee. It pays where instances are busy.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'Several calls share memory.',
				text: 'Java, .NET and Node.js handlers must be safe for threads; Python processes share the /tmp folder. Review the code first.'
			},
			{
				lead: 'Sudden growth is throttled.',
				text: 'It keeps room for traffic to double within five minutes. Raise the minimum ahead of known peaks.'
			},
			{
				lead: 'It never goes to zero by itself.',
				text: '{lambda-managed-instances.least-copies} run by default, over zones. A schedule can switch a function off and on.'
			},
			{
				lead: 'Throughput of sources is limited.',
				text: 'Queues and streams have limits of megabytes a second for each mapping; check them against your volume. Amazon MQ is not among its sources.'
			},
			{
				lead: 'Compare before and after.',
				text: 'Move one function with weighted aliases, and look at two weeks of bills.'
			}
		],
		first: {
			docs: {
				title: 'Getting started with Lambda Managed Instances',
				url: `${guide}lambda-managed-instances-getting-started.html`
			},
			resources: ['AWS::Lambda::CapacityProvider', 'AWS::Lambda::Function', 'AWS::Lambda::Version']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Which plan lowers the instances?',
				known: 'a steady load on instances that Lambda manages'
			},
			{ tree: 'ec2-instance-family', ask: 'Which families should it be allowed?' },
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on Lambda' }
		],
		sources: [lambdaInstances, lambdaInstancesScaling, lambdaInstancesRuntimes]
	},

	'long-process': {
		title: 'Write the process as a Lambda durable function.',
		short: 'Durable functions',
		recommend: ['lambda-durable'],
		lede: 'Your code reads from top to bottom, each finished step is noted, and waits cost no compute. After a failure it goes on where it was, for up to {lambda-durable.longest-run}.',
		rival: {
			candidate: 'step-functions',
			when: 'the steps are mostly calls to AWS services, or people who don’t read code should see and change the process.'
		},
		against: {
			lambda:
				'A plain function ends after {lambda.longest-run}; state and waits would be yours to build.',
			'ecs-fargate': 'A task would bill through every wait, and lose its place when it is replaced.'
		},
		cost: {
			none: 'not applicable',
			why: 'It bills working time and steps, Step Functions bills state changes, a container bills waiting: which is least depends on how long the steps are. Waits cost no compute here.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'Code runs again from the top.',
				text: 'On each resumption finished steps are skipped, all else repeats. Time, random numbers and calls belong inside steps.'
			},
			{
				lead: 'New functions only.',
				text: 'Durable execution is switched on when a function is created, and it is called by a version or alias.'
			},
			{
				lead: 'Versions live long.',
				text: 'A process that began last month goes on with the version it began with. Keep versions until the last one ends.'
			},
			{
				lead: 'One step is still a function.',
				text: 'No step may last longer than {lambda.longest-run}; hand long work to a task and wait for its answer.'
			},
			{
				lead: 'Limits.',
				text: '{lambda-durable.durable-steps} in one execution. Call it asynchronously, since a synchronous call ends sooner.'
			}
		],
		older:
			'Older material knows only Step Functions for this, or Amazon SWF before it; durable functions came in December 2025.',
		first: {
			docs: {
				title: 'Get started with durable functions',
				url: `${guide}durable-getting-started.html`
			},
			resources: [
				'AWS::Lambda::Function (DurableConfig)',
				'AWS::Lambda::Version',
				'AWS::Lambda::Alias'
			]
		},
		next: [
			{
				tree: 'workflow',
				ask: 'Code, or a drawn process in Step Functions?',
				known: 'the process waits for hours or days'
			},
			{
				tree: 'messaging',
				ask: 'What starts it, and what brings the answers back?',
				known: 'a durable function waits for the answers'
			},
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on Lambda' }
		],
		sources: [lambdaDurable, lambdaDurableCalls, lambdaLifecycle, lambdaQuotas]
	},

	sandbox: {
		title: 'Give each user or session a Lambda MicroVM.',
		short: 'Lambda MicroVMs',
		recommend: ['lambda-microvms'],
		lede: 'Each one is a machine behind a virtual machine’s border, started from a snapshot in a moment, asleep with its memory while nobody types, and gone when the session ends.',
		rival: {
			candidate: 'ecs-fargate',
			when: 'sessions last longer than {lambda-microvms.longest-run}, need x86, or sleep is of no use.'
		},
		against: {
			lambda: 'Tenant isolation keeps customers apart, but a function holds no session.',
			eks: 'Pods share a kernel unless you add a sandbox yourself.'
		},
		cost: {
			none: 'not published',
			why: 'No price could be read for it. You pay for compute while it runs; suspended, it costs no compute.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'It ends after a working day.',
				text: '{lambda-microvms.longest-run} at most, sleep included or not: save what matters outside it.'
			},
			{
				lead: 'Snapshots are shared.',
				text: 'What the image made when it was built, ids and secrets too, is the same in every copy. Make them anew when one starts.'
			},
			{
				lead: 'Foreign code can call out.',
				text: 'Give it a role with next to no rights, and a network connector that limits where it may go.'
			},
			{
				lead: 'Starts are limited.',
				text: 'A few starts a second and a pool of memory by default. Ask for more before a class of thousands begins.'
			},
			{
				lead: 'You run the fleet.',
				text: 'Your program starts, finds and ends them; Arm only, not in every Region. If an agent only has to run code, Bedrock AgentCore’s Code Interpreter needs no fleet.'
			}
		],
		older:
			'Older material builds this on Fargate tasks or Firecracker of one’s own; MicroVMs came in 2026.',
		first: {
			docs: {
				title: 'AWS Lambda MicroVMs core concepts',
				url: `${guide}microvms-how-it-works.html`
			},
			resources: ['a MicroVM image (CreateMicrovmImage)', 'AWS::IAM::Role', 'AWS::S3::Bucket']
		},
		next: [
			{ tree: 'identity', ask: 'How do the people behind the sessions sign in?' },
			{
				tree: 'storage',
				ask: 'Where are a session’s files kept?',
				known: 'its machine ends within hours'
			}
		],
		sources: [microvmConcepts, microvmIdle, lambdaQuotas]
	},

	'function-job': {
		title: 'Start a Lambda function on a schedule.',
		short: 'Scheduled Lambda',
		recommend: ['lambda'],
		lede: 'EventBridge Scheduler calls the function at its time; it runs for seconds or minutes and is gone. There is no server that waits for the night.',
		rival: {
			candidate: 'ecs-fargate',
			when: 'the job might one day come near {lambda.longest-run}, or is a container already.'
		},
		against: {
			ec2: 'A server with cron bills all day for minutes of work.',
			batch: 'A queue and compute environments are more than one short job needs.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-fargate', 'ec2'],
			says: 'You pay for the seconds it runs, times memory. A job of minutes a day is among the smallest lines of any bill.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'It will be cut off.',
				text: 'Data grows. Put an alarm on duration well before {lambda.longest-run}, and know the way to a task.'
			},
			{
				lead: 'A failed night is silent.',
				text: 'Set retries, a dead-letter queue on the schedule, and an alarm when no run succeeded.'
			},
			{
				lead: 'It may start twice.',
				text: 'Schedules promise at least one start. Let a second run find that the work is done.'
			},
			{
				lead: 'Time zone.',
				text: 'Set it on the schedule, or the job shifts by an hour twice a year.'
			}
		],
		first: {
			docs: {
				title: 'Using EventBridge Scheduler with Lambda',
				url: `${guide}with-eventbridge-scheduler.html`
			},
			resources: ['AWS::Lambda::Function', 'AWS::Scheduler::Schedule']
		},
		next: [
			{ tree: 'workflow', ask: 'Do several jobs follow each other?' },
			{ tree: 'observability', ask: 'Who notices when a run fails?' },
			{
				tree: 'secrets',
				ask: 'Where do the passwords that the job needs live?',
				known: 'a Lambda function, started by a schedule'
			}
		],
		sources: [lambdaTimeout, ecsSchedule]
	}
} satisfies Record<string, OutcomeWords>;
