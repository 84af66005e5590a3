/** Scenarios on ECS. */
import type { Scenario } from '#lib/tree/grammar.ts';

export const containers: readonly Scenario[] = [
	{
		id: 'deployment-map-tiles',
		title: 'Tiles from a queue',
		story:
			'Our map tiles are drawn by an ECS service of twenty tasks on EC2. The tasks take their orders from a queue; nothing calls them. The cluster was bought for exactly twenty and is full, and I am not allowed another instance this year. When we release, some of the tasks may stop for a while: the queue grows a little, and by noon it is empty again. Two versions at work at the same time are no trouble, since a tile is a tile. My colleague reads about canaries and wants one here too, with a percentage, though I cannot see of what.',
		answers: { platform: 'ecs', service: 'pulled', capacity: 'less' },
		settles: {
			platform: 'drawn by an ECS service of twenty tasks',
			service: 'The tasks take their orders from a queue; nothing calls them',
			capacity: 'some of the tasks may stop for a while'
		},
		outcome: 'ecs-rolling'
	},
	{
		id: 'deployment-licence-server',
		title: 'One licence, one copy',
		story:
			'Engineers at a shipyard check out drawing licences from a server that we run as an ECS service, one task behind a load balancer. Its maker counts copies: as soon as a second one starts with our key, both stop giving out licences, and an engineer on the telephone has to set it right. That is what happened at our first deployment, since the new task came up while the old one was still there. Drawings already open live on for ten minutes without the server, so a minute of silence hurts nobody. My colleague wants blue and green sets here, as in our other services, because they never go away.',
		answers: { platform: 'ecs', service: 'alone' },
		settles: {
			platform: 'that we run as an ECS service',
			service: 'as soon as a second one starts with our key, both stop giving out licences'
		},
		outcome: 'ecs-rolling'
	},
	{
		id: 'deployment-customer-portal',
		title: 'The customer portal on Fargate',
		story:
			'A customer portal runs as an ECS service on Fargate, eight tasks behind an Application Load Balancer. The releases are small and frequent, and a request may land on an old task or a new one while we roll out. If something is wrong, replacing the tasks once more is quick enough; a task is up in a minute. Performance is promised in the contract, so all eight must keep serving throughout. The lead wants no more machinery than necessary: two target groups, listener rules and hooks can wait until somebody needs them. A few extra tasks for five minutes are fine.',
		answers: {
			platform: 'ecs',
			service: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			capacity: 'full'
		},
		settles: {
			platform: 'runs as an ECS service on Fargate',
			service: 'behind an Application Load Balancer',
			exposure: 'a request may land on an old task or a new one while we roll out',
			'way-back': 'replacing the tasks once more is quick enough',
			capacity: 'all eight must keep serving throughout'
		},
		outcome: 'ecs-rolling-extra'
	},
	{
		id: 'deployment-garden-club',
		title: 'Nothing out of the ordinary',
		story:
			'A garden club’s members book workshops in a web application that runs as an ECS service on Fargate, four tasks behind a load balancer. A freelancer wrote it, and I have taken over the pipeline, which so far ends with somebody pressing “stop” on the tasks and waiting. That leaves a hole of two minutes each time, and last Sunday it was in the middle of the rush for the rose-pruning day. I would like releases that no member notices. There is nothing special about the application: it keeps no sessions, the database hardly ever changes, and nobody has asked me for trials or for two of everything.',
		answers: {
			platform: 'ecs',
			service: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			capacity: 'full'
		},
		settles: { platform: 'runs as an ECS service on Fargate' },
		outcome: 'ecs-rolling-extra'
	},
	{
		id: 'deployment-booking-engine',
		title: 'One booking engine at a time',
		story:
			'The booking engine is an ECS service behind an Application Load Balancer. Its next release numbers seats differently. If one customer is served by the old release and another by the new one, both get the same seat, so production traffic must move as a whole. Before that, our testers want to book a few seats on the new containers with a special header, unseen by anyone else. The old containers should stay up for half an hour afterwards, so that we can turn back. All guides in our wiki describe this with CodeDeploy and an AppSpec file; they date from 2022. Twice the containers for that time is in the budget.',
		answers: { platform: 'ecs', service: 'none', exposure: 'testers' },
		settles: {
			platform: 'The booking engine is an ECS service',
			service: 'behind an Application Load Balancer',
			exposure: 'our testers want to book a few seats on the new containers with a special header'
		},
		outcome: 'ecs-blue-green',
		defensible: [
			{
				question: 'exposure',
				answer: 'together',
				why: 'Production traffic must move as a whole; the recommendation is the same.'
			}
		]
	},
	{
		id: 'deployment-radio-streams',
		title: 'Radio, and no second chances',
		story:
			'Listeners reach our ECS service through a Network Load Balancer; it hands out radio streams. It makes no difference who gets the old release and who the new one. But a bad release empties the audience within minutes, and starting the old containers again takes six, because each loads a large model. We want the old ones still running when we find out, so that going back takes moments. Twenty containers more for an hour is nothing beside a lost evening. Nobody here has asked for percentages, and nobody would watch them.',
		answers: { platform: 'ecs', service: 'none', exposure: 'anyone', 'way-back': 'ready' },
		settles: {
			platform: 'our ECS service',
			service: 'through a Network Load Balancer',
			exposure: 'It makes no difference who gets the old release and who the new one',
			'way-back': 'We want the old ones still running when we find out'
		},
		outcome: 'ecs-blue-green'
	},
	{
		id: 'deployment-fraud-check',
		title: 'The fraud check',
		story:
			'Every payment passes our fraud check, an ECS service called through an Application Load Balancer. New rules pass all tests and still surprise us. The chief risk officer wants one payment in twenty judged by a new release for ten minutes, with an alarm on the refusal rate; if it stays in bounds, all the others should follow at once, since the check has no dependencies that notice load. If not, everything must be back where it was, by itself. Both releases may judge payments at the same time. The team knows the CodeDeploy way, but the service is new and nothing ties us to it.',
		answers: { platform: 'ecs', service: 'none', exposure: 'share', pace: 'step' },
		settles: {
			platform: 'our fraud check, an ECS service',
			service: 'called through an Application Load Balancer',
			exposure: 'one payment in twenty judged by a new release for ten minutes',
			pace: 'all the others should follow at once'
		},
		outcome: 'ecs-canary'
	},
	{
		id: 'deployment-news-cache',
		title: 'A cold cache at breakfast',
		story:
			'The front page of a newspaper comes from an ECS service behind an Application Load Balancer. Each release begins with an empty cache, and if all readers arrive at an empty cache together, the content store behind it collapses; we have seen it twice, at breakfast. A few readers on the new release show nothing of this. So the new release should begin with a tenth of the readers and take a tenth more every few minutes, while its cache warms, with an alarm on the store that turns it all round. Readers may see either release meanwhile. Running double for an hour is accepted.',
		answers: { platform: 'ecs', service: 'none', exposure: 'share', pace: 'gradual' },
		settles: {
			platform: 'comes from an ECS service',
			service: 'behind an Application Load Balancer',
			exposure: 'the new release should begin with a tenth of the readers',
			pace: 'take a tenth more every few minutes'
		},
		outcome: 'ecs-linear'
	}
];
