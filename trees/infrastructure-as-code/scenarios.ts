import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'second-data-room',
		title: 'The same again, please',
		story:
			'Our small hospital laboratory has a network, two servers behind a load balancer and a PostgreSQL database on AWS. The auditor wants a test environment that is set up in exactly the same way, and wants to see in writing what is there. There are three of us in operations; we read configuration files all day, and none of us is a programmer. The set-up of today may be thrown away once the new one stands. Everything is in one account in Frankfurt. Nobody has time to look after yet another server or tool.',
		answers: { need: 'start', kind: 'mixed', written: 'template' },
		settles: {
			need: 'wants to see in writing what is there',
			kind: 'a network, two servers behind a load balancer and a PostgreSQL database',
			written: 'we read configuration files all day, and none of us is a programmer'
		},
		outcome: 'template'
	},
	{
		id: 'harbour-stages',
		title: 'Three copies of a harbour',
		story:
			'A harbour company is to get its berth planning on AWS: containers, a queue, a database, a private network between them, and some roles. We need it three times, for development, acceptance and production, and the three shall differ in nothing but size. If a change fails on the way, everything has to be as it was before, since nobody is there at night. The consultant before us clicked it all together and has left; we start afresh. The contract says that each change must be shown to the customer before it happens.',
		answers: { need: 'start', kind: 'mixed', written: 'template' },
		settles: {
			need: 'we start afresh',
			kind: 'containers, a queue, a database, a private network between them'
		},
		outcome: 'template'
	},
	{
		id: 'ticket-shop-types',
		title: 'Four hundred lines of indentation',
		story:
			'I lead six TypeScript developers who build a ticket shop: a cluster of containers, two databases, a cache and a network with far too many subnets. We are about to describe all of it properly for the first time. A colleague wrote a trial in YAML and came back pale; the team wants loops and types, unit tests that run before anything is deployed, and a library with our own building blocks that the other two teams can install. Nothing lies outside AWS. Last year’s fashion in the firm was microfrontends, so I am careful with fashions.',
		answers: { need: 'start', kind: 'mixed', written: 'language' },
		settles: {
			need: 'describe all of it properly for the first time',
			kind: 'a cluster of containers, two databases, a cache and a network',
			written: 'the team wants loops and types, unit tests that run before anything is deployed'
		},
		outcome: 'code'
	},
	{
		id: 'bakery-functions-python',
		title: 'Python, and only Python',
		story:
			'The order system of a chain of bakeries shall become thirty small functions behind an API, with two tables and a queue for the ovens. My two developers have written Python for ten years and nothing else. They want the functions and everything around them in Python, in one repository, with thirty nearly equal definitions made in a loop rather than copied. There are no servers and no plans for any. One of them has threatened to become a baker if he sees another list with dashes.',
		answers: { need: 'start', kind: 'serverless', 'serverless-in': 'language' },
		settles: {
			need: 'shall become thirty small functions',
			kind: 'thirty small functions behind an API, with two tables and a queue',
			'serverless-in': 'They want the functions and everything around them in Python'
		},
		outcome: 'code'
	},
	{
		id: 'insurer-outgrown',
		title: 'Nine thousand lines',
		story:
			'An insurer has described its platform in CloudFormation for five years. The templates have nine thousand lines, conditions within conditions, and a Ruby script that nobody dares to touch writes parts of them. It works, and runs production. The people who look after it are Java developers; they say that the format is the trouble: no loops, no types, no tests before the change window. They would write it in Java if they could, so long as what runs is not built anew. The insurer asks what we advise.',
		answers: { need: 'grown', trouble: 'format' },
		settles: {
			need: 'has described its platform in CloudFormation for five years',
			trouble: 'they say that the format is the trouble: no loops, no types, no tests'
		},
		outcome: 'code'
	},
	{
		id: 'parking-meters',
		title: 'Meters that report',
		story:
			'Parking meters in our town send a short message whenever somebody pays. We plan two functions, an HTTP API in front of them, one table, and a bucket for monthly reports. I am the only developer. I would like to try a function on my laptop before it goes to AWS, and then deploy all of it with one command, to a test stack first. It should be written down in the repository, in as few lines as possible. The town pays for usage only and has asked twice what a server costs, so that there is none.',
		answers: { need: 'start', kind: 'serverless', 'serverless-in': 'template' },
		settles: {
			need: 'It should be written down in the repository',
			kind: 'two functions, an HTTP API in front of them, one table, and a bucket'
		},
		outcome: 'serverless-template'
	},
	{
		id: 'two-clouds-one-team',
		title: 'The other half is elsewhere',
		story:
			'Our weather service keeps its archive and its network on AWS, and trains its models on another cloud because of a grant. DNS is with a third company, and so are the dashboards. A new member of the team should be able to see all of this in one repository, in one language, and a change to the address of a service should be planned and carried out together with the DNS record. We are starting to describe everything now. The grant ends in four years, and by then it will have been renewed, like always.',
		answers: { need: 'start', kind: 'mixed', written: 'others' },
		settles: {
			need: 'We are starting to describe everything now',
			kind: 'keeps its archive and its network on AWS',
			written: 'trains its models on another cloud'
		},
		outcome: 'several-clouds'
	},
	{
		id: 'functions-with-foreign-dns',
		title: 'A rule of the house',
		story:
			'The platform group of our bank has one rule: what is not in Terraform does not exist. Their modules for logging, tags and rights are written in it, and their pipeline runs nothing else. My project is tiny: three functions, an API, a table and a topic, all on AWS, to be described before the review in January. I would have taken whatever is shortest. The rule stands, though, and the modules would save me the whole chapter on logging.',
		answers: { need: 'start', kind: 'serverless', 'serverless-in': 'others' },
		settles: {
			need: 'to be described before the review in January',
			kind: 'three functions, an API, a table and a topic',
			'serverless-in': 'what is not in Terraform does not exist'
		},
		outcome: 'several-clouds'
	},
	{
		id: 'choir-website',
		title: 'Just put it online',
		story:
			'A federation of choirs has a web application in Django that manages concerts and the lending of scores. One volunteer maintains it on Sundays. She wants to upload a new version and be done: servers, the balancer, more servers in December when everybody sings, all of that should come by itself and never be her business. She does not want to learn about subnets, and there is nothing else to set up but a database, which exists. If something goes wrong, she wants to look at a coloured traffic light and not at logs.',
		answers: { need: 'start', kind: 'web' },
		settles: {
			need: 'She wants to upload a new version and be done',
			kind: 'servers, the balancer, more servers in December when everybody sings, all of that should come by itself'
		},
		outcome: 'web-application'
	},
	{
		id: 'render-farm-recipes',
		title: 'Recipes without a kitchen',
		story:
			'Forty Linux servers of an animation studio live for months each. Which packages are on them, which users, which mount points, was described in Chef recipes, and a service that has since been switched off ran them every half hour. Since then people log in and change things, and no two servers are alike any more. The recipes are still good and need no Chef server. We want them to run again on all servers with a certain tag, on a schedule, so that what somebody changed is put right. How the servers themselves are made is written down elsewhere and works.',
		answers: { need: 'start', kind: 'inside' },
		settles: {
			need: 'We want them to run again on all servers',
			kind: 'Which packages are on them, which users, which mount points'
		},
		outcome: 'inside-servers'
	},
	{
		id: 'mail-order-account',
		title: 'The account came with the shop',
		story:
			'We bought a small mail-order firm, and with it an AWS account: a network, six servers, a database, buckets, forty alarms. All of it was clicked together over eight years, and the man who did so now grows apples. The shop takes money day and night, so that nothing may be stopped or built anew. The board wants it written down by spring, under version control, so that changes go through review like everywhere else in our firm, where CloudFormation is in use. There are roughly three hundred things; nobody can type them.',
		answers: { need: 'exists', outside: 'inside' },
		settles: { need: 'nothing may be stopped or built anew' },
		outcome: 'adopted'
	},
	{
		id: 'observatory-dashboards',
		title: 'Clicked together on three evenings',
		story:
			'A public observatory runs its booking page on six machines at AWS and its image archive with another cloud; the names are with a third firm. A student clicked all of it together on three evenings and wrote nothing down. Visitors book every day, so that nothing may be torn down. The director wants one repository from which anybody can see what there is, on all three sides, and through which every change goes from now on. Two volunteers look after it; both would learn one language for it, but not three.',
		answers: { need: 'exists', outside: 'beyond' },
		settles: {
			need: 'nothing may be torn down',
			outside: 'its image archive with another cloud; the names are with a third firm'
		},
		outcome: 'several-clouds'
	},
	{
		id: 'every-fortnight',
		title: 'Account number ninety-one',
		story:
			'A retail group has ninety AWS accounts in one organisation, and a new one every fortnight. Each must have the same: a role for the auditors, a rule set, an alarm on the budget, in three Regions. Today a script goes from account to account at night; twice a new account was forgotten, and one of these was the one with the mining software. From now on an account should have all of it by itself soon after it is opened. The template is one page long. The security team wants to run this from its own account, not from the one that pays.',
		answers: { need: 'many', targets: 'organisation' },
		settles: {
			need: 'Each must have the same',
			targets: 'ninety AWS accounts in one organisation, and a new one every fortnight'
		},
		outcome: 'every-account'
	},
	{
		id: 'customers-of-a-backup-firm',
		title: 'In other people’s houses',
		story:
			'We look after backups for twenty-five firms. Each has its own AWS account under its own contract; they have nothing in common but us. In each of them a role, a vault and a plan must stand, in one or two Regions, all from the same template, and when we improve the template, all of them should follow in one go. The customers are willing to create a role for us once, if we send them the text. A new customer comes every other month, and a person visits them anyway, with cake.',
		answers: { need: 'many', targets: 'apart' },
		settles: {
			need: 'In each of them a role, a vault and a plan must stand',
			targets: 'they have nothing in common but us'
		},
		outcome: 'named-accounts'
	},
	{
		id: 'copied-balancers',
		title: 'Seventeen times the same balancer',
		story:
			'Our team keeps one application in CloudFormation. The main template has reached its limit: the last pull request was refused because there were too many resources in it. Three quarters of it are blocks that we copied, a load balancer with its alarms seventeen times, each with another name. When the alarms change we change them seventeen times, and forget two. The application is deployed as a whole, once a week, by the same four people, and that should stay so. We are content with YAML; it’s the only thing that all four of us can read.',
		answers: { need: 'grown', trouble: 'pieces' },
		settles: {
			need: 'The main template has reached its limit',
			trouble: 'blocks that we copied, a load balancer with its alarms seventeen times'
		},
		outcome: 'nested'
	},
	{
		id: 'network-team',
		title: 'The ids on the wiki page',
		story:
			'The network team of a publisher owns a stack with the VPC and its subnets. Eleven application teams have stacks of their own in the same account and Region, and deploy them when they like. They copy the ids of the subnets from a wiki page into their templates. In October somebody removed a subnet that the wiki did not list; two magazines were unreachable for an evening. The ids should come from the network stack itself, and whoever tries to remove something that others use should be stopped by the machine rather than by a phone call.',
		answers: { need: 'grown', trouble: 'values', bind: 'held' },
		settles: {
			need: 'copy the ids of the subnets from a wiki page into their templates',
			trouble: 'The ids should come from the network stack itself',
			bind: 'whoever tries to remove something that others use should be stopped by the machine'
		},
		outcome: 'held-values'
	},
	{
		id: 'certificate-elsewhere',
		title: 'A value from Virginia',
		story:
			'All our stacks are in Stockholm, except for one: the certificate and the web firewall in front of the distribution must be in Northern Virginia. The stack in Stockholm needs the ARN of both, and a stack in our test account needs them too. So far a colleague pastes them into the parameters. The certificate is replaced from time to time, and then its stack must not be blocked by those who use it; they are deployed every day anyway and would pick up the new value. Everything is in CloudFormation and shall remain there.',
		answers: { need: 'grown', trouble: 'values', bind: 'free' },
		settles: {
			need: 'Everything is in CloudFormation and shall remain there',
			trouble: 'The stack in Stockholm needs the ARN of both',
			bind: 'its stack must not be blocked by those who use it'
		},
		outcome: 'loose-values'
	}
];
