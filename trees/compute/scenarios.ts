import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'tutor-finder',
		title: 'A page for finding tutors',
		story:
			'Two of us have built a site where parents find tutors. It is one Python program in a container and answers over HTTPS; parents use it from breakfast until late evening, most of all after school. Neither of us has ever designed a network, and we would like to keep it that way: an address with a certificate is all we ask for. The data is in a managed database already. A friend told us about a service that does all this from one call, but it seems to have closed its doors.',
		answers: {
			work: 'serves',
			settled: 'nothing',
			form: 'container',
			traffic: 'day',
			'setting-up': 'ready'
		},
		settles: {
			form: 'one Python program in a container',
			traffic: 'from breakfast until late evening',
			'setting-up': 'an address with a certificate is all we ask for'
		},
		outcome: 'web-container'
	},
	{
		id: 'parcel-tracking',
		title: 'Parcels on their way',
		story:
			'Our parcel service has nine parts, each a container image: four APIs, two of which only other parts may reach, three consumers that work through queues all day, one that speaks a binary protocol over TCP with scanners, and a small website. Load follows the delivery vans and is highest before noon. We have an account with a network laid out by our own people, and rules about which part may talk to which. Nobody wants to patch servers. Somebody drew a cluster with Kubernetes on the board, but none of us knows it.',
		answers: {
			work: 'serves',
			settled: 'nothing',
			form: 'container',
			traffic: 'day',
			'setting-up': 'own'
		},
		settles: {
			form: 'each a container image',
			traffic: 'Load follows the delivery vans',
			'setting-up': 'rules about which part may talk to which'
		},
		outcome: 'services'
	},
	{
		id: 'allotment-club',
		title: 'The allotment club',
		story:
			'I look after the booking pages of an allotment club. There is a small API with six routes that reads and writes a table, and a page that calls it. On the first Saturday of spring four hundred people want a plot within ten minutes; for most of the year, days go by without a visitor. The club pays the bill out of its tea money and asked me why a server has to be on in January. The code is a few hundred lines of JavaScript, and I could package it in any way you like.',
		answers: {
			work: 'serves',
			settled: 'nothing',
			form: 'container',
			traffic: 'gaps',
			requests: 'short'
		},
		settles: {
			form: 'I could package it in any way you like',
			traffic: 'days go by without a visitor',
			requests: 'reads and writes a table'
		},
		outcome: 'web-functions',
		continues: 'allotment-plots'
	},
	{
		id: 'quiz-nights',
		title: 'Quiz nights in pubs',
		story:
			'We host live quizzes. Every player’s phone holds a WebSocket to our program for the whole evening, and the program keeps the state of each room in memory, since answers are compared within a fraction of a second. It is a Go container. Quizzes take place on Tuesday and Thursday evenings; during the rest of the week hardly anyone connects. We know our way around a VPC and have our own rules for it, and a second container that pushes scores to screens over UDP. Lower cost in the quiet days would be nice but dropping a room is out of the question.',
		answers: {
			work: 'serves',
			settled: 'nothing',
			form: 'container',
			traffic: 'gaps',
			requests: 'long',
			'setting-up': 'own'
		},
		settles: {
			form: 'It is a Go container',
			traffic: 'during the rest of the week hardly anyone connects',
			requests: 'holds a WebSocket to our program for the whole evening',
			'setting-up': 'have our own rules for it'
		},
		outcome: 'services',
		defensible: [
			{
				question: 'traffic',
				answer: 'day',
				why: 'Evenings are busy for hours; but it is mostly idle, and either way the connections decide.'
			}
		]
	},
	{
		id: 'town-library',
		title: 'The catalogue of the town library',
		story:
			'Our library’s catalogue is a Java web application that a former colleague wrote. We upload a new WAR file about once a month. People search in it all day, fewer at night. Nobody here has built a container, and the head of IT would rather not start. On the other hand we want to be able to look at the servers when something is slow, add a third one in exam weeks, and get a mail if one is unwell. The database is on another service and stays there.',
		answers: { work: 'serves', settled: 'nothing', form: 'source', traffic: 'day' },
		settles: {
			form: 'Nobody here has built a container',
			traffic: 'People search in it all day'
		},
		outcome: 'web-code'
	},
	{
		id: 'tender-pages',
		title: 'Pages for tenders',
		story:
			'A department publishes calls for tender, perhaps two a month. Our Node.js code shows the call and takes the bids into a database; for an hour before each deadline it is busy, and otherwise nobody comes by for days. We have the source in a repository and a colleague who is allergic to Dockerfiles, so please no images. Each request is a form or a small page, answered from stored data in well under a second. The auditors want no machine that runs for nothing.',
		answers: {
			work: 'serves',
			settled: 'nothing',
			form: 'source',
			traffic: 'gaps',
			requests: 'short'
		},
		settles: {
			form: 'so please no images',
			traffic: 'otherwise nobody comes by for days',
			requests: 'answered from stored data in well under a second'
		},
		outcome: 'web-functions'
	},
	{
		id: 'violin-maker',
		title: 'The violin maker',
		story:
			'My sister makes violins and wants a website with a shop of a dozen instruments. She has chosen WordPress with a shop plug-in because a neighbour can help her with that. Some hundred visitors a day would make her happy. She asked me one question that matters to her: what will it cost each month, to the euro, pictures and visitors included. I would set it up once and then only look in now and then. It stands alone; nothing else of hers is in the cloud.',
		answers: { work: 'serves', settled: 'nothing', form: 'ready' },
		settles: {
			form: 'She has chosen WordPress with a shop plug-in'
		},
		outcome: 'small-site',
		defensible: [
			{
				question: 'work',
				answer: 'installed',
				why: 'WordPress is software that is installed; that way ends at the same place.'
			}
		]
	},
	{
		id: 'ad-auction',
		title: 'Bids for advertising',
		story:
			'Our bidder answers two hundred thousand requests a second, day and night, with little change: when Europe sleeps, America is awake. It is a set of containers on what AWS runs without servers, about three hundred vCPUs that are always busy, and the finance team circles that line of the bill every month. The program is stateless and can use any modern processor. We once had our own server images and an engineer who patched them; she has left, and nobody wants that duty back.',
		answers: {
			work: 'serves',
			settled: 'nothing',
			form: 'container',
			traffic: 'heavy',
			machines: 'aws'
		},
		settles: {
			form: 'a set of containers',
			traffic: 'about three hundred vCPUs that are always busy',
			machines: 'nobody wants that duty back'
		},
		outcome: 'fleet'
	},
	{
		id: 'speech-model',
		title: 'A model that listens',
		story:
			'We serve a speech model from a container. It needs a graphics processor, loads nine gigabytes before it can answer, and then answers all day: our customers’ call centres are open somewhere at any hour. Two copies are enough now, ten next year. The team consists of people who train models, and the last time somebody asked them to install a driver they went for a walk. They have no wish to see the machines, as long as the right card is in them.',
		answers: { work: 'serves', settled: 'hardware', host: 'type' },
		settles: {
			settled: 'It needs a graphics processor',
			host: 'as long as the right card is in them'
		},
		outcome: 'fleet'
	},
	{
		id: 'packet-probes',
		title: 'Probes in the network',
		story:
			'Our product watches network traffic. Its containers load a kernel module from our own hardened image, run with full rights on the host’s network, and an agent of the security office must sit on each machine outside the containers. All of this is written into a certificate that we renew every year, image by image. Two platform engineers look after the machines and like it. Apart from that the containers should be placed and restarted without our help; Kubernetes was considered and dropped.',
		answers: { work: 'serves', settled: 'hardware', host: 'inside' },
		settles: {
			settled: 'run with full rights on the host’s network',
			host: 'load a kernel module from our own hardened image'
		},
		outcome: 'own-fleet'
	},
	{
		id: 'two-clouds',
		title: 'The same in two clouds',
		story:
			'Our customers may choose in which cloud their copy of our software stands, so it comes as Helm charts with two operators, and everything about it is tested on Kubernetes. In the other cloud somebody runs it for us. For AWS we have no such person: we are six developers, and upgrading nodes at night is not how we want to spend our lives. All pods are Linux and ask for nothing unusual. Load rises and falls with office hours.',
		answers: { work: 'serves', settled: 'kubernetes', nodes: 'aws' },
		settles: {
			settled: 'it comes as Helm charts with two operators',
			nodes: 'upgrading nodes at night is not how we want to spend our lives'
		},
		outcome: 'kube-auto'
	},
	{
		id: 'clinic-platform',
		title: 'A platform for clinics',
		story:
			'We run a platform on Kubernetes for forty clinics, and it stays on Kubernetes. Some of its pods are old Windows services in containers. The regulator’s image, with his settings and scanner, must be what each node starts from, and twice a year his people log in to a node and look. A team of four does little else than look after this, and has tools for it. The rest is usual: web front ends, queues, a database outside.',
		answers: { work: 'serves', settled: 'kubernetes', nodes: 'us' },
		settles: {
			settled: 'it stays on Kubernetes',
			nodes: 'must be what each node starts from'
		},
		outcome: 'kube-nodes'
	},
	{
		id: 'tax-plugins',
		title: 'Add-ons from partners',
		story:
			'Our tax software runs on Kubernetes, and partners write add-ons for it that we deploy as pods. The contract with the chamber says that no two partners’ add-ons may share a kernel; each must have a machine to itself, however small. There are some thirty of them, none larger than two vCPUs, and no agent or disk is needed beside them. We don’t want to manage thirty groups of nodes for this, or any nodes at all if that can be had.',
		answers: { work: 'serves', settled: 'kubernetes', nodes: 'pods' },
		settles: {
			settled: 'runs on Kubernetes',
			nodes: 'each must have a machine to itself'
		},
		outcome: 'kube-pods'
	},
	{
		id: 'steel-mill',
		title: 'Beside the furnace',
		story:
			'The control software of our steel mill runs on Kubernetes, on twelve servers beside the furnace. They can’t move: the cameras send more than any line could carry, and the line to the city is cut twice a year by a digger. What worries us is the control plane, which one man understands, and he retires. Headquarters runs the rest of its software in AWS and would gladly take the control plane there, if the servers could stay where they are.',
		answers: { work: 'serves', settled: 'kubernetes', nodes: 'site' },
		settles: {
			settled: 'runs on Kubernetes, on twelve servers beside the furnace',
			nodes: 'if the servers could stay where they are'
		},
		outcome: 'kube-site'
	},
	{
		id: 'dairy-sensors',
		title: 'Sensors in the dairy',
		story:
			'Each of our eleven dairies has two small Linux servers in a cupboard. They must stay there, since the machines’ data is read over a local cable, cleaned, and sent on to AWS every minute. Nothing outside ever calls them. Today a technician drives around with a memory stick to update the programs, which are containers already. The cloud team deploys its own containers with ECS and would like to do the same in the cupboards. None of them wants to learn Kubernetes.',
		answers: { work: 'serves', settled: 'site' },
		settles: { settled: 'They must stay there' },
		outcome: 'own-site'
	},
	{
		id: 'claims-portal',
		title: 'The old claims portal',
		story:
			'Our claims portal is an ASP.NET application on the old .NET Framework; moving it to the new one would take a year that we don’t have. Developers publish it to IIS from Visual Studio, and that is all there is to it: no services, no COM, sessions are in the database. It runs on two Windows servers in our cellar that are due to be scrapped. We would like somebody else to set up the servers, the balancer and the health checks, while being able to look in by remote desktop.',
		answers: { work: 'serves', settled: 'windows', 'windows-form': 'published' },
		settles: {
			settled: 'on the old .NET Framework',
			'windows-form': 'Developers publish it to IIS from Visual Studio'
		},
		outcome: 'web-code'
	},
	{
		id: 'festival-photos',
		title: 'Photos from the festival',
		story:
			'Photographers at our festivals upload pictures to a bucket. For each one a thumbnail and three sizes must be made, and the faces of guests who asked for it blurred; that takes four to eight seconds, never a minute. On a festival day there are ninety thousand, on most days none at all. The code is ours, two hundred lines of Python and a library. A contractor proposed two servers that look into the bucket every ten seconds.',
		answers: { work: 'reacts', 'piece-special': 'none', 'piece-time': 0, 'piece-volume': 'uneven' },
		settles: {
			work: 'For each one a thumbnail and three sizes must be made',
			'piece-time': 'never a minute'
		},
		outcome: 'event-functions'
	},
	{
		id: 'power-meters',
		title: 'Readings from electricity meters',
		story:
			'Four million electricity meters report every quarter of an hour, and it never stops: three billion calls a month, about the same at night as by day. Each call of our Java function takes some tenths of a second, mostly waiting for a store. It has worked like this for two years and nobody wants to touch the event sources or the code’s shape. But the duration of this one function is now the second largest line of our whole bill. The handler was written to be safe for threads.',
		answers: { work: 'reacts', 'piece-special': 'none', 'piece-time': 1, 'piece-volume': 'steady' },
		settles: {
			work: 'Four million electricity meters report every quarter of an hour',
			'piece-time': 'takes some tenths of a second',
			'piece-volume': 'about the same at night as by day'
		},
		outcome: 'steady-functions'
	},
	{
		id: 'lecture-films',
		title: 'Films of lectures',
		story:
			'When a lecture ends, the recording lands in a bucket and a message in a queue. A program then cuts silence, levels the sound and writes subtitles. For a normal lecture this takes twenty minutes, for an all-day workshop nearly three hours, and it can’t be split sensibly because the subtitles need the whole. There are forty on a weekday, none on Sunday. Ordinary processors do. It is our own code; it uses four gigabytes of memory.',
		answers: { work: 'reacts', 'piece-special': 'none', 'piece-time': 180 },
		settles: {
			work: 'the recording lands in a bucket and a message in a queue',
			'piece-time': 'for an all-day workshop nearly three hours'
		},
		outcome: 'workers'
	},
	{
		id: 'map-tiles',
		title: 'Plans of large buildings',
		story:
			'Architects upload models of whole hospitals. Each upload starts a program of ours that flattens the model into plans. It reads everything into memory before it begins, and for the largest ones that was fifty-two gigabytes last month; the work itself is over in five or six minutes. Uploads come in waves before deadlines, and none at weekends. No graphics card is involved. The last attempt, as a function, died at the memory limit and was quietly tried again twice.',
		answers: { work: 'reacts', 'piece-special': 'memory' },
		settles: {
			work: 'Each upload starts a program of ours',
			'piece-special': 'for the largest ones that was fifty-two gigabytes last month'
		},
		outcome: 'workers'
	},
	{
		id: 'lease-signing',
		title: 'From application to key',
		story:
			'When somebody applies for a flat, our program checks the papers, asks a credit bureau, waits for the landlord to say yes, which may take a week, waits for the deposit, and then orders the key. If the deposit doesn’t come within fourteen days, all is undone. The rules are written in TypeScript by the same two people who know them by heart, and they would like to keep them as code that one can read from top to bottom. Today a table of states and a nightly script try to do this.',
		answers: { work: 'reacts', 'piece-special': 'waits' },
		settles: {
			work: 'When somebody applies for a flat, our program checks the papers',
			'piece-special': 'waits for the landlord to say yes, which may take a week'
		},
		outcome: 'long-process'
	},
	{
		id: 'statistics-course',
		title: 'A course with exercises',
		story:
			'Students of our statistics course write R programs in the browser and run them. Whatever they write must be unable to reach another student’s work or our systems, and last year somebody did try. When a student gets up for coffee, her session should cost nothing, and be there, variables and all, when she comes back. A session never lasts longer than an afternoon. We expect three hundred at a time.',
		answers: { work: 'reacts', 'piece-special': 'strangers' },
		settles: {
			work: 'write R programs in the browser and run them',
			'piece-special': 'must be unable to reach another student’s work'
		},
		outcome: 'sandbox'
	},
	{
		id: 'rate-fetch',
		title: 'Rates before breakfast',
		story:
			'Every weekday at six a script fetches exchange rates from three banks, compares them and writes one row for each currency. It takes forty seconds, two minutes when a bank is slow, and there is no reason why that should change. At the moment it sits in the crontab of a server that has no other purpose and that somebody patches once a quarter. The accountant would like to be told when it fails, which happened unnoticed in May.',
		answers: { work: 'finishes', 'job-special': 'none', 'job-count': 'few', 'job-time': 2 },
		settles: {
			work: 'Every weekday at six a script fetches exchange rates',
			'job-time': 'It takes forty seconds, two minutes when a bank is slow'
		},
		outcome: 'function-job'
	},
	{
		id: 'ledger-close',
		title: 'Closing the books',
		story:
			'At the end of each month a program closes our books: it reads all bookings, checks them and writes statements. It ran for fifty minutes in the spring and for seventy in September, and grows with every customer. It is one process in a container with sixteen gigabytes of memory. It runs once, at two in the morning, and the controllers want the result at eight. The server on which it runs today does nothing for the other thirty days, as the controllers like to point out.',
		answers: { work: 'finishes', 'job-special': 'none', 'job-count': 'few', 'job-time': 70 },
		settles: {
			work: 'At the end of each month a program closes our books',
			'job-time': 'for seventy in September'
		},
		outcome: 'container-job'
	},
	{
		id: 'flood-maps',
		title: 'Maps of floods',
		story:
			'After heavy rain our institute computes flood maps: six hundred river sections, each a container that runs for ten to forty minutes with four vCPUs. Some sections can only start when those upstream are done, and urgent ones should overtake the rest. A failed section should be tried again without anyone getting up. Between storms, which may be weeks, there is nothing to do and nothing should be paid. Whether two hundred or four hundred run at a time doesn’t matter. The group has no administrator.',
		answers: { work: 'finishes', 'job-special': 'none', 'job-count': 'many', 'job-size': 'usual' },
		settles: {
			work: 'each a container that runs for ten to forty minutes',
			'job-count': 'six hundred river sections'
		},
		outcome: 'batch-jobs'
	},
	{
		id: 'risk-scenarios',
		title: 'What the actuary computes',
		story:
			'Every night an insurer computes forty thousand scenarios. Each one takes six minutes on eight vCPUs and needs nothing but its number and a file of two gigabytes; five thousand should run at the same time so that all is done by five. If one is lost it is simply computed again. The actuary in charge has one target for next year: halve the cost of computing. Her people have used a scheduler on their own machines for years and know what a job is.',
		answers: { work: 'finishes', 'job-special': 'none', 'job-count': 'many', 'job-size': 'huge' },
		settles: {
			work: 'Every night an insurer computes forty thousand scenarios',
			'job-count': 'forty thousand scenarios',
			'job-size': 'five thousand should run at the same time'
		},
		outcome: 'batch-fleet'
	},
	{
		id: 'wing-flow',
		title: 'Air around a wing',
		story:
			'We compute the flow of air around wings. One run is a single program that is spread over sixteen machines which talk to each other all the time by MPI; it takes a night. There are two or three runs a week, started by whoever has drawn a new wing. In between there should be no machines. Our engineers can build a container, and have done so, but none of them wants to look after a cluster or a scheduler.',
		answers: { work: 'finishes', 'job-special': 'together' },
		settles: {
			work: 'it takes a night',
			'job-special': 'spread over sixteen machines which talk to each other all the time'
		},
		outcome: 'batch-nodes'
	},
	{
		id: 'genome-queue',
		title: 'A queue beside the platform',
		story:
			'A laboratory’s software runs on an EKS cluster that four people look after with pride. Now the biologists want to put thousands of alignment jobs through it each week, with priorities between groups, repeats when one fails, and nodes that vanish when the queue is empty. The four insist that the jobs run as pods on their cluster, where logs, rights and images are in order already. They have tried plain Kubernetes jobs and spent the weekend deleting what was left over.',
		answers: { work: 'finishes', 'job-special': 'kubernetes' },
		settles: {
			work: 'put thousands of alignment jobs through it each week',
			'job-special': 'insist that the jobs run as pods on their cluster'
		},
		outcome: 'kube-jobs'
	},
	{
		id: 'measuring-software',
		title: 'Software of the measuring room',
		story:
			'The quality department uses a product of a small vendor. It comes as an installer for Windows Server, keeps its files under C:, and the vendor says that a second copy beside the first is not supported. Thirty people use it during the day. The server in our cellar on which it runs is ten years old. We have a VPC with a link to the office, and it should join our domain. If it is away for half an hour once a year, people go for a walk.',
		answers: { work: 'installed', 'machine-special': 'none', copies: 'one' },
		settles: {
			work: 'It comes as an installer for Windows Server'
		},
		outcome: 'one-server'
	},
	{
		id: 'ticket-gates',
		title: 'Behind the ticket gates',
		story:
			'A vendor’s program checks tickets for stadium gates. It is installed from a package on Linux, and the vendor supports any number of copies behind a load balancer, as all state is in a database that we run elsewhere. On match days we need twenty copies, on others two, and a failed one must not be noticed at the gates. The vendor gives no support for containers, and his contract says so in bold. Our operators know servers well.',
		answers: { work: 'installed', 'machine-special': 'none', copies: 'several' },
		settles: {
			work: 'It is installed from a package on Linux',
			copies: 'supports any number of copies behind a load balancer'
		},
		outcome: 'servers'
	},
	{
		id: 'rail-planner',
		title: 'A planner with an old contract',
		story:
			'Our railway plans its shifts with a product that we bought in 2009. It is installed on a server and the licence, which nobody wants to negotiate again, counts the physical cores of that server; the vendor’s auditor came last year and asked for a list. The server’s lease ends in June and everything else of ours is in AWS by now. Planners use it from six to six. There is talk of a successor, as there has been since 2014.',
		answers: { work: 'installed', 'machine-special': 'bound' },
		settles: {
			work: 'It is installed on a server',
			'machine-special': 'counts the physical cores of that server'
		},
		outcome: 'bound-server'
	},
	{
		id: 'candle-servers',
		title: 'Candles change house',
		story:
			'We sell candles and incense to parishes. Three virtual servers at a hosting firm run the same PHP program, all from one image that we understand; orders and sessions lie in a database elsewhere, and a script replaces the servers one after another when something changes. Now the firm gives up its data centre, and we have until May. None of us dislikes what we have. A cousin who knows containers has drawn us something nicer; the treasurer wants the same shop in AWS before Easter, with image and script kept wherever possible, and no experiments.',
		answers: { work: 'serves', settled: 'nothing', form: 'servers', copies: 'several' },
		settles: {
			form: 'with image and script kept wherever possible',
			copies: 'orders and sessions lie in a database elsewhere'
		},
		outcome: 'servers',
		defensible: [
			{
				question: 'work',
				answer: 'installed',
				why: 'Servers with software on them can be seen as an installation; that way ends at the same place.'
			}
		],
		continues: 'parish-shop'
	}
];
