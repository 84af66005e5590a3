/** Scenarios on Elastic Beanstalk. */
import type { Scenario } from '#lib/tree/grammar.ts';

export const beanstalk: readonly Scenario[] = [
	{
		id: 'deployment-holiday-planner',
		title: 'The holiday planner',
		story:
			'Our holiday planner for staff is an Elastic Beanstalk environment with two small instances and a load balancer, because that was the template. About ninety people book their leave in it, nearly always on weekday mornings. I release on Thursday evenings after eight, when the request graph is flat, and a few minutes of an error page then would bother nobody; the intranet says as much. The developers would like to see the result quickly, because they wait for it at home. Last quarter somebody proposed two environments and a DNS switch. The finance team asked what that would cost for a tool that plans holidays.',
		answers: { platform: 'beanstalk', environment: 'none', downtime: 'bearable' },
		settles: {
			platform: 'is an Elastic Beanstalk environment',
			downtime: 'a few minutes of an error page then would bother nobody'
		},
		outcome: 'beanstalk-all-at-once'
	},
	{
		id: 'deployment-allotment-list',
		title: 'One small machine for the allotments',
		story:
			'The allotment society keeps its waiting list in a PHP application on Elastic Beanstalk, on one small instance; a load balancer would cost more than the instance does. Whenever I upload a new version, the page is away for a minute or two, and it always happens that somebody is just then filling in the form, loses it all and writes to the chairman. He has asked me to put an end to that: the page must not go away any more when I release. I may spend a second instance for the quarter of an hour that a release takes, but not for longer.',
		answers: { platform: 'beanstalk', environment: 'single' },
		settles: {
			platform: 'in a PHP application on Elastic Beanstalk',
			environment: 'on one small instance; a load balancer would cost more than the instance does'
		},
		outcome: 'beanstalk-immutable'
	},
	{
		id: 'deployment-recipe-site',
		title: 'The recipe site',
		story:
			'A recipe site runs on Elastic Beanstalk behind a load balancer, eight instances, Java. Readers come at all hours from three continents, so the site must stay up whenever we release. We release on Tuesday mornings, when five of the eight would do. The pages are stateless and the database did not change this year, so it does not matter whether a reader is served by a changed instance or one that is still waiting. If a release is bad we deploy the one before; that takes about a quarter of an hour and has been fine. My manager has one rule for this site: the bill must not move.',
		answers: {
			platform: 'beanstalk',
			environment: 'none',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			capacity: 'less'
		},
		settles: {
			platform: 'runs on Elastic Beanstalk behind a load balancer',
			downtime: 'the site must stay up whenever we release',
			exposure:
				'it does not matter whether a reader is served by a changed instance or one that is still waiting',
			'way-back': 'If a release is bad we deploy the one before',
			capacity: 'the bill must not move'
		},
		outcome: 'beanstalk-rolling'
	},
	{
		id: 'deployment-exam-portal',
		title: 'The exam portal in season',
		story:
			'A company runs an exam portal on Elastic Beanstalk with six instances and an Application Load Balancer. During the season all six are busy from morning to night, and losing even one makes pages slow. The team still has to ship small fixes in daylight. The portal may not go down. Either version may answer a student’s request while a rollout is on, because fixes never touch the data. When a fix turns out wrong, they ship the previous bundle again and accept that this takes a while. They want full speed for the students at the least extra cost; one more machine for half an hour is fine, doubling all of them is not.',
		answers: {
			platform: 'beanstalk',
			environment: 'none',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'redeploy',
			capacity: 'full'
		},
		settles: {
			platform: 'an exam portal on Elastic Beanstalk',
			downtime: 'The portal may not go down',
			exposure: 'Either version may answer a student’s request while a rollout is on',
			'way-back': 'they ship the previous bundle again and accept that this takes a while',
			capacity: 'losing even one makes pages slow'
		},
		outcome: 'beanstalk-rolling-additional-batch'
	},
	{
		id: 'deployment-half-updated',
		title: 'Never half updated again',
		story:
			'In March a release stopped in the middle: three of our ten Elastic Beanstalk instances had the new version, seven had the old one, and it took an afternoon to find out which was which. The portal stayed reachable, as it must, since insurers use it around the clock. Both versions may serve next to each other for a while; that was not the trouble. The trouble was cleaning up. From now on, a rollout that fails must leave the instances we had exactly as they were. Cost for the hour does not matter. We would rather not touch DNS, because each change there needs a form and a signature.',
		answers: {
			platform: 'beanstalk',
			environment: 'none',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'rollout'
		},
		settles: {
			platform: 'our ten Elastic Beanstalk instances',
			downtime: 'The portal stayed reachable, as it must',
			exposure: 'Both versions may serve next to each other for a while',
			'way-back': 'a rollout that fails must leave the instances we had exactly as they were'
		},
		outcome: 'beanstalk-immutable'
	},
	{
		id: 'deployment-checkout-button',
		title: 'The new checkout',
		story:
			'We sell garden furniture; the shop is an Elastic Beanstalk environment with an Application Load Balancer, and orders come in at any hour, so no interruption. The checkout has been rewritten. It passed every test we have, and so did the one last autumn that lost a fifth of the baskets. This time the product owner wants about one shopper in ten on the new checkout for half an hour before the others get it, and if the error rate rises, everyone goes back without anybody being woken up. The marketing department asks for a big announcement on the day. The machines may double while the trial runs.',
		answers: { platform: 'beanstalk', environment: 'none', downtime: 'none', exposure: 'share' },
		settles: {
			platform: 'the shop is an Elastic Beanstalk environment',
			downtime: 'orders come in at any hour, so no interruption',
			exposure:
				'about one shopper in ten on the new checkout for half an hour before the others get it'
		},
		outcome: 'beanstalk-traffic-splitting'
	},
	{
		id: 'deployment-platform-branch',
		title: 'A new platform version',
		story:
			'The language version under our Elastic Beanstalk application goes out of support, and the next platform branch is not compatible with the one we run. Customers use the booking pages all day and all night; a gap is out of the question. The new session format cannot be read by the old release, so at no time should some users get one release and some the other. The database is an RDS instance of its own. We have a budget for a duplicate of everything for a day.',
		answers: { platform: 'beanstalk', environment: 'branch' },
		settles: {
			platform: 'our Elastic Beanstalk application',
			environment: 'the next platform branch is not compatible with the one we run'
		},
		outcome: 'beanstalk-blue-green'
	},
	{
		id: 'deployment-price-list',
		title: 'One price list for all',
		story:
			'A wholesaler’s shop runs on Elastic Beanstalk, and florists order in it from three in the morning until late at night; it may not be away. The next release reckons prices by another rule. If two florists compare their screens and see different prices, the telephone does not stop, so all of them have to change over together, after our own people have placed orders on the new release. The florists use browsers and an app of ours, which look the name up again whenever they connect. The environment has four instances and a database of its own. The owner wonders whether one instance after the other would not be simpler.',
		answers: { platform: 'beanstalk', environment: 'none', downtime: 'none', exposure: 'testers' },
		settles: {
			platform: 'shop runs on Elastic Beanstalk',
			downtime: 'it may not be away',
			exposure: 'after our own people have placed orders on the new release'
		},
		outcome: 'beanstalk-blue-green',
		defensible: [
			{
				question: 'exposure',
				answer: 'together',
				why: 'All florists change over together; the recommendation is the same.'
			}
		]
	},
	{
		id: 'deployment-payroll-weekend',
		title: 'Wrong only on Monday',
		story:
			'Payroll for small firms, on Elastic Beanstalk, never offline because somebody is always late with their hours. We release on Friday. Either release can serve a request; we have kept the database readable both ways for years. What hurts us is that mistakes show on Monday, when the first payslips are drawn: by then the machines with the old release have long been replaced, and going back means a deployment while the telephone rings. The directors want to be back on Friday’s release within a minute of deciding, even if that is three days later. They will pay for a second set over the weekend.',
		answers: {
			platform: 'beanstalk',
			environment: 'none',
			downtime: 'none',
			exposure: 'anyone',
			'way-back': 'ready'
		},
		settles: {
			platform: 'on Elastic Beanstalk',
			downtime: 'never offline because somebody is always late with their hours',
			exposure: 'Either release can serve a request',
			'way-back': 'within a minute of deciding, even if that is three days later'
		},
		outcome: 'beanstalk-blue-green'
	}
];
