import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'recipe-site',
		title: 'Recipes before dinner',
		story:
			'Our recipe site runs on eight instances behind an Application Load Balancer. Traffic wanders through the day and nobody can say beforehand how much of it there will be: a television cook may mention us, or it rains. Today somebody adds servers by hand when CPU goes above seventy and forgets to take them away. A new instance from our image answers after about a minute and the others hold out that long. Finance wants fewer idle servers. My colleague has written a page of alarms with four thresholds each, and would like to be told whether that is needed.',
		answers: { scales: 'servers', drives: 'load', start: 'soon', measure: 'shared' },
		settles: {
			scales: 'runs on eight instances',
			drives: 'nobody can say beforehand how much of it there will be',
			start: 'the others hold out that long',
			measure: 'when CPU goes above seventy'
		},
		outcome: 'target'
	},
	{
		id: 'parking-api',
		title: 'Parking by telephone',
		story:
			'The parking app of a middle-sized city speaks to an API on ECS with Fargate. Between five and forty tasks would be right, depending on the weather, concerts and roadworks. Every task handles about two hundred requests a minute before answers get slow, and a fresh one is ready long before the others are full. We deploy several times a week. The operator of the city’s data centre suggests a cron job that sets the number for each hour of the day, but last month it was wrong on most days. We would rather not look after any of it.',
		answers: { scales: 'servers', drives: 'load', start: 'soon', measure: 'shared' },
		settles: {
			scales: 'an API on ECS with Fargate',
			drives: 'depending on the weather, concerts and roadworks',
			start: 'a fresh one is ready long before the others are full',
			measure: 'Every task handles about two hundred requests a minute'
		},
		outcome: 'target'
	},
	{
		id: 'goal-alerts',
		title: 'Goal!',
		story:
			'A football app sends a push message at each goal, and within seconds ten times as many people open it. Between goals the load of our containers moves up and down quite peacefully, and we would like them to follow it by CPU. Our tasks start within seconds and there is some spare room, so nobody is turned away in the first moments. But the number then creeps up in small rounds while it should double in one go, and by the time it is right the match is on again. Nobody can plan goals. The designers want confetti, which does not help.',
		answers: { scales: 'servers', drives: 'load', start: 'soon', measure: 'jumps' },
		settles: {
			scales: 'the load of our containers',
			drives: 'Nobody can plan goals',
			start: 'nobody is turned away in the first moments',
			measure: 'it should double in one go'
		},
		outcome: 'target-jumps'
	},
	{
		id: 'licence-pool',
		title: 'When the pool runs dry',
		story:
			'A program for structural engineers runs on a group of instances. What tells us that there are too few is a signal of the vendor’s own licence server, zero or one: “pool nearly exhausted”. It comes or it does not; half as many engineers do not make it half as large, and CPU stays low all day. On that signal we want two more instances, and if a second, sharper one follows, six. They are up in good time. When the pool has been half empty for an hour, one should go. All of this depends on who happens to calculate.',
		answers: { scales: 'servers', drives: 'load', start: 'soon', measure: 'other' },
		settles: {
			scales: 'runs on a group of instances',
			drives: 'depends on who happens to calculate',
			start: 'They are up in good time',
			measure: 'It comes or it does not'
		},
		outcome: 'steps'
	},
	{
		id: 'clinic-mornings',
		title: 'Every morning too late',
		story:
			'Patients of a chain of clinics book on a portal that runs on EC2. Starting an instance takes eleven minutes because half a terminology server is loaded into memory, and there is no way round that this year. Each weekday looks like the last: a steep climb after breakfast, a dip at noon, quiet evenings. We scale on CPU, and each morning people see errors until the new instances have come. Mondays are higher than Fridays, and by how much drifts with the seasons, so that nobody wants to keep a table of numbers. We have months of metrics.',
		answers: { scales: 'servers', drives: 'load', start: 'late', repeats: 'yes' },
		settles: {
			scales: 'a portal that runs on EC2',
			drives: 'nobody wants to keep a table of numbers',
			start: 'people see errors until the new instances have come',
			repeats: 'Each weekday looks like the last'
		},
		outcome: 'forecast'
	},
	{
		id: 'storm-reports',
		title: 'Storm damage',
		story:
			'An insurer takes reports of damage by a Java application on instances of its own image. Most weeks three are enough. When a storm passes, thousands want to report a roof within the hour, and no calendar knows which week that will be. An instance needs nine minutes until its caches are full; so far the first callers after a storm got error pages, which was in the newspaper. Running for the worst case all year has been refused by the board. The application can’t be made to start faster before the next core release.',
		answers: { scales: 'servers', drives: 'load', start: 'late', repeats: 'no' },
		settles: {
			scales: 'instances of its own image',
			drives: 'thousands want to report a roof within the hour',
			start: 'the first callers after a storm got error pages',
			repeats: 'no calendar knows which week that will be'
		},
		outcome: 'spares'
	},
	{
		id: 'photo-books',
		title: 'Photo books',
		story:
			'Customers upload pictures for a photo book; each book becomes a message in an SQS queue, and workers on EC2 render it in about forty seconds. A book should be done within ten minutes of the order. On ordinary days six workers do, before Christmas sixty would not be too many. We tried to scale on CPU, which is always at a hundred when a worker works, and on the length of the queue, which sent us to the maximum within minutes. Somebody always orders, also at night, so a worker or two may stay up. Nobody waits on the page; they get a mail.',
		answers: { scales: 'servers', drives: 'backlog', empty: 'no' },
		settles: {
			scales: 'workers on EC2',
			drives: 'each book becomes a message in an SQS queue',
			empty: 'a worker or two may stay up'
		},
		outcome: 'backlog'
	},
	{
		id: 'survey-drones',
		title: 'Three flights a month',
		story:
			'A surveyor flies drones over quarries, some three times a month. After a flight several thousand tiles land in S3 and as many messages in a queue, and ECS tasks turn them into a terrain model through the night. The rest of the month the queue is empty, and the bill shows two tasks that have waited for work since January. Those should go, all of them, and come back when tiles arrive; ten minutes more or less do not matter. The tiles take about equally long. The office would also like to see a progress bar.',
		answers: { scales: 'servers', drives: 'backlog', empty: 'yes' },
		settles: {
			scales: 'ECS tasks turn them into a terrain model',
			drives: 'as many messages in a queue',
			empty: 'Those should go, all of them'
		},
		outcome: 'backlog-zero'
	},
	{
		id: 'claims-desk',
		title: 'From eight to six',
		story:
			'Four hundred clerks of a health fund work with an application on an Auto Scaling group. They come at eight on weekdays, all of them within ten minutes, and are gone at six; outside these hours two instances suffice. We know that at eight at least ten must stand there. How many more depends on the day: after holidays it is twice as much as in August. So far the first half hour is always bad, because the group grows only once they have logged in. Public holidays differ between our two sites.',
		answers: { scales: 'servers', drives: 'clock', when: 'often', within: 'varies' },
		settles: {
			scales: 'an Auto Scaling group',
			drives: 'We know that at eight at least ten must stand there',
			when: 'at eight on weekdays',
			within: 'How many more depends on the day'
		},
		outcome: 'hours'
	},
	{
		id: 'test-systems',
		title: 'Nobody tests at night',
		story:
			'Eleven teams have a copy of the whole system for tests, each an Auto Scaling group of four instances made from an image; the data is reset each morning anyway. People test from seven to seven on weekdays, and four is the right number whatever they do. On nights and weekends nothing needs to run, and nobody would notice. A wiki page asks everyone to set the size to zero before leaving; finance has drawn a graph of how often that happens. A first idea was to scale on CPU, but a test system that is hardly used looks just like one at night.',
		answers: { scales: 'servers', drives: 'clock', when: 'often', within: 'known' },
		settles: {
			scales: 'each an Auto Scaling group of four instances',
			drives: 'from seven to seven on weekdays',
			when: 'on weekdays',
			within: 'four is the right number whatever they do'
		},
		outcome: 'plan'
	},
	{
		id: 'festival-tickets',
		title: 'Tickets on the first of March',
		story:
			'On the first of March at ten o’clock a festival opens its sale. From the registrations we know roughly how many will stand at the door: forty times an ordinary day, for about two hours, then it ebbs away. The shop runs on ECS. Last year it followed the load and was always one round behind, with the newspapers watching. This year enough tasks must run before ten. How long the crowd stays nobody can say, so that the number should find its own way afterwards. Printers and badges are somebody else’s problem.',
		answers: { scales: 'servers', drives: 'clock', when: 'once' },
		settles: {
			scales: 'The shop runs on ECS',
			drives: 'enough tasks must run before ten',
			when: 'On the first of March at ten o’clock'
		},
		outcome: 'date'
	},
	{
		id: 'tide-gauges',
		title: 'Three that must agree',
		story:
			'Sixty tide gauges report each second to a small cluster of three servers that agree among themselves on what was measured; at least two must be there. The load has been the same for six years, since gauges are not built often. What we want is simple: if one of the three dies at night, another should come up in its place without anybody being called, and in another zone if its own is gone. A consultant has recommended a policy on CPU with a maximum of twelve. The members find each other by a name in DNS.',
		answers: { scales: 'servers', drives: 'same' },
		settles: {
			scales: 'a small cluster of three servers',
			drives: 'The load has been the same for six years'
		},
		outcome: 'fixed'
	},
	{
		id: 'loyalty-points',
		title: 'Points on a table',
		story:
			'A loyalty programme keeps points in a DynamoDB table with provisioned capacity, set by hand two years ago to what the busiest Saturday needed. On most days a quarter of it is used. Load rises over the morning and falls over the evening, without jumps; three supermarkets report their sales as they happen. Finance asks why we pay for Saturdays on Tuesdays. The team is afraid that a lower figure will make writes fail at the till, and would like something that keeps a margin by itself. One secondary index is used by the app.',
		answers: { scales: 'table', peak: 'no' },
		settles: {
			scales: 'a DynamoDB table with provisioned capacity',
			peak: 'without jumps'
		},
		outcome: 'table'
	},
	{
		id: 'price-import',
		title: 'Prices at four',
		story:
			'Each night at four a wholesaler’s prices are written into a DynamoDB table: nine million items within half an hour, from one program that can’t be slowed because the shops open at six. The rest of the day the table sees a few hundred writes a second. It has provisioned capacity that adjusts itself, and every night the first ten minutes of the import are full of throttled writes until the capacity has caught up. The import then repeats the failed part, and twice it was not done when the first lorry stood at the gate.',
		answers: { scales: 'table', peak: 'yes' },
		settles: {
			scales: 'a DynamoDB table',
			peak: 'Each night at four'
		},
		outcome: 'table-peak'
	},
	{
		id: 'auction-catalogue',
		title: 'Browsing before the auction',
		story:
			'An auction house keeps its catalogue in an Aurora cluster: one writer, which is hardly busy, and two readers that answer the searches of bidders. In the days before a sale searches multiply, and the readers’ CPU climbs to ninety; in between they idle. Which days those are depends on what is for sale and who writes about it. We would like to have as many readers as the searches need and no more. The program connects by the reader endpoint already. Someone suggested larger instances, which would idle even more expensively.',
		answers: { scales: 'readers' },
		settles: { scales: 'have as many readers as the searches need' },
		outcome: 'readers'
	}
];
