import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'choir-app',
		title: 'An app for choirs',
		story:
			'We are two people who build an app for amateur choirs: rehearsal dates, who is away, which scores to bring. The app on the phone calls some fifteen paths and gets small pieces of JSON. Singers sign in with an identity provider that we rent from somebody else and that hands out tokens. Behind each path is a little Lambda function with a table. On a Sunday night three people use it, on a Tuesday evening a few thousand. We would like no server, no bill while nobody sings, and our own domain name. My friend has read about caches and quotas and wants all of it, but nobody has asked for any.',
		answers: { style: 'requests', callers: 'internet', behind: 'functions', needs: 'none' },
		settles: {
			style: 'calls some fifteen paths and gets small pieces of JSON',
			callers: 'The app on the phone',
			behind: 'Behind each path is a little Lambda function'
		},
		outcome: 'http-api'
	},
	{
		id: 'payment-notices',
		title: 'The payment company calls back',
		story:
			'Our ticket shop runs at a hosting firm that takes care of everything. What it can’t do is listen to the payment company, which posts a small signed message to an address of ours whenever somebody has paid. I have written a Lambda function for it: it verifies the signature, looks up the order by the shop’s own interface and marks it as paid. That’s one function, one sender, perhaps four hundred messages a day. There are no users to sign in. I only need an HTTPS address to type into a form, today if possible, and nothing that I have to explain to the accountant.',
		answers: { style: 'requests', callers: 'internet', behind: 'functions', needs: 'single' },
		settles: {
			style: 'posts a small signed message to an address of ours',
			behind: 'I have written a Lambda function for it',
			needs: 'That’s one function, one sender'
		},
		outcome: 'function-url'
	},
	{
		id: 'tide-tables',
		title: 'Selling tide tables',
		story:
			'We compute tides for eight hundred harbours and want to sell them as data. Yacht clubs, publishers and two app makers will call our functions over the internet. The sales plan has three sizes: free with a thousand calls a month, then fifty thousand, then a million, each with a pace that nobody may exceed. Every customer should get something to put into a header, and we must see who called how often. The developers among them expect a page where they can read about the calls and try them. Who pays late will be cut off by hand; that has never been urgent.',
		answers: { style: 'requests', callers: 'internet', behind: 'functions', needs: 'customers' },
		settles: {
			callers: 'call our functions over the internet',
			behind: 'will call our functions',
			needs: 'Every customer should get something to put into a header'
		},
		outcome: 'rest-api'
	},
	{
		id: 'benefit-forms',
		title: 'Forms for a city',
		story:
			'Citizens of a large city apply for benefits on a website; the forms are sent as JSON to functions that we run in AWS. The security office has three demands for the new version. Known attacks must be stopped by a managed web firewall that is attached to the API itself, in the Region, because nothing may pass through sites abroad. A form with a missing or malformed field must be refused before any code of ours runs. And both must show in an audit without reading our code. Applicants sign in at the city’s portal. There are about twenty thousand forms a month.',
		answers: { style: 'requests', callers: 'internet', behind: 'functions', needs: 'checked' },
		settles: {
			behind: 'functions that we run in AWS',
			needs: 'must be refused before any code of ours runs'
		},
		outcome: 'rest-api'
	},
	{
		id: 'bird-counts',
		title: 'Counting birds without code',
		story:
			'Volunteers count birds and send what they saw from a web page: place, species, number. Each report is one small item that belongs into a table in DynamoDB, and other pages read the reports of one place from there. A student wrote a function for it years ago; it does nothing but copy fields from one side to the other, and it is the only part that ever had to be updated for a new language version. I would like to have no code there at all: the address should write to the table and read from it by itself. The page is open to everyone, and spring is busy.',
		answers: { style: 'requests', callers: 'internet', behind: 'store' },
		settles: {
			callers: 'send what they saw from a web page',
			behind: 'the address should write to the table and read from it by itself'
		},
		outcome: 'rest-api'
	},
	{
		id: 'contract-reader',
		title: 'Words as they come',
		story:
			'Lawyers upload a contract and ask questions about it; a large model writes the answer, which takes up to two minutes. Today they look at a spinner, and half of them press reload. They should see the words as they are written. It is one path of our existing API: the others list contracts, users and invoices, all in Lambda functions, and all behind the same sign-in by a Cognito user pool. The company’s rule says that each call is checked before it reaches code, and that a web firewall stands before everything. A consultant proposed sockets, but nothing else in the app is live.',
		answers: { style: 'requests', callers: 'internet', behind: 'functions', needs: 'stream' },
		settles: {
			style: 'It is one path of our existing API',
			behind: 'all in Lambda functions',
			needs: 'They should see the words as they are written'
		},
		outcome: 'rest-stream',
		defensible: [
			{
				question: 'needs',
				answer: 'checked',
				why: 'A web firewall is asked for too, and leads to the same kind of API; what it must be able to do beyond that is stream.'
			},
			{
				question: 'style',
				answer: 'live',
				why: 'Words that come one by one look like an open connection; but each belongs to the answer to one request.'
			}
		]
	},
	{
		id: 'train-spotting',
		title: 'Timetables for everywhere',
		story:
			'Our site shows timetables of scenic railways to people in Japan, Chile and Scotland. The functions and the data are in Frankfurt and will stay there; an editor changes a timetable perhaps twice a week, and thousands read it. From Santiago a page needs eleven calls and feels like dial-up, says a loyal reader. No one signs in to read. Management won’t pay for a second set of everything in another Region. What the reader in Chile fetches was fetched by somebody else a minute before, and it was the same. A web firewall would be welcome, though nobody has insisted.',
		answers: { style: 'requests', callers: 'internet', behind: 'functions', needs: 'world' },
		settles: {
			callers: 'people in Japan, Chile and Scotland',
			behind: 'The functions and the data are in Frankfurt',
			needs: 'From Santiago a page needs eleven calls and feels like dial-up'
		},
		outcome: 'world-api',
		defensible: [
			{
				question: 'needs',
				answer: 'checked',
				why: 'A firewall and a cache are mentioned; but what hurts is the distance, and what shortens it brings both.'
			}
		]
	},
	{
		id: 'meter-pings',
		title: 'Pings from scooters',
		story:
			'Thirty thousand rented scooters report their place over HTTPS every half minute while they are in use, and get two numbers back. That is about six hundred million calls a month, spread evenly over the day since we are in all time zones. Two Lambda functions take them, one for places and one for battery alarms; a call is done in four milliseconds. The scooters sign each message and the code verifies it. Last month the entry in front of the functions cost more than the functions themselves, and my only task this quarter is to make that line of the bill smaller. Nothing else about the API should change.',
		answers: {
			style: 'requests',
			callers: 'internet',
			behind: 'functions',
			needs: 'volume',
			monthly: 600
		},
		settles: {
			behind: 'Two Lambda functions take them',
			needs: 'make that line of the bill smaller',
			monthly: 'about six hundred million calls a month'
		},
		outcome: 'alb-functions'
	},
	{
		id: 'parish-registers',
		title: 'Is it already much?',
		story:
			'Our search in old parish registers became popular after a television programme. A handful of Lambda functions answer small JSON requests from browsers, some three million a month now, day and night, because genealogists never sleep. The treasurer has heard that an API gateway bills each single call, and that a load balancer has a flat price; he calls our traffic heavy and wants the cheaper of the two. There are no keys and no quotas, and whoever registers gets a token from our sign-in service. I doubt that three million is much, but I need an argument for the meeting.',
		answers: {
			style: 'requests',
			callers: 'internet',
			behind: 'functions',
			needs: 'volume',
			monthly: 3
		},
		settles: {
			callers: 'small JSON requests from browsers',
			behind: 'A handful of Lambda functions',
			needs: 'wants the cheaper of the two',
			monthly: 'some three million a month now'
		},
		outcome: 'http-api'
	},
	{
		id: 'order-intake',
		title: 'Orders in the rain',
		story:
			'When it rains, people order soup. Within ten minutes our kitchens get as many orders as on a whole dry day, and last autumn the program that takes them fell over twice. Each order is a small JSON document from our web shop. Nobody waits for the kitchen: the shop shows “received”, and the kitchens work through what lies in an SQS queue, as fast as they can. Between the shop and that queue sits a program of ours that only copies the order. I want it gone, so that an order goes into the queue by itself and the crowd waits there. The shop sends a token with each order.',
		answers: { style: 'requests', callers: 'internet', behind: 'hand-over' },
		settles: {
			callers: 'from our web shop',
			behind: 'an order goes into the queue by itself'
		},
		outcome: 'http-direct'
	},
	{
		id: 'vineyard-service',
		title: 'Nine containers for wine',
		story:
			'A wine dealer’s catalogue is a Go service in containers, nine copies on ECS in two zones. It speaks REST to the shop’s browsers and gRPC to the app, ends sessions itself and knows its customers. We need one HTTPS name for all of it, broken copies taken out, and the firewall rules that our insurer demands on whatever faces the internet. The service has always been busy: some eighty million calls a month. The new colleague asks why there is no API gateway, since all the courses have one, and I would like to give an honest answer.',
		answers: {
			style: 'requests',
			callers: 'internet',
			behind: 'service',
			'service-needs': 'none'
		},
		settles: {
			callers: 'whatever faces the internet',
			behind: 'a Go service in containers, nine copies on ECS'
		},
		outcome: 'alb'
	},
	{
		id: 'merge-bot',
		title: 'A bot that mostly sleeps',
		story:
			'A bot of ours looks at changes to our network scripts. It is one container on Fargate, it keeps a checkout of everything on its disk, and it takes minutes to wake, so that it runs all the time. The code host calls it over HTTPS whenever somebody opens a change, a dozen times on a good day. The template that we copied puts something before it that is charged by the hour, and that is now dearer than the bot. I would pay for a dozen calls. There is one copy, and if it is away for a minute, the code host tries again.',
		answers: {
			style: 'requests',
			callers: 'internet',
			behind: 'service',
			'service-needs': 'few'
		},
		settles: {
			callers: 'The code host calls it over HTTPS',
			behind: 'It is one container on Fargate',
			'service-needs': 'I would pay for a dozen calls'
		},
		outcome: 'http-api'
	},
	{
		id: 'map-tiles-plans',
		title: 'Plans for map data',
		story:
			'A mapping firm has run its routing engine for years: C++ in containers that keep the whole road network in memory, so it can’t become functions. Until now only its own website called it. Now the data is to be sold to delivery companies, with a free plan, a paid plan and a large one, each with calls a second and calls a month. Every company is to get a key. The engine’s developers won’t touch it for that; they say counting customers is not routing. Requests with nonsense coordinates should be turned away before the engine as well. The containers are in private subnets, on EKS.',
		answers: {
			style: 'requests',
			callers: 'internet',
			behind: 'service',
			'service-needs': 'managed'
		},
		settles: {
			behind: 'C++ in containers that keep the whole road network in memory',
			'service-needs': 'Every company is to get a key'
		},
		outcome: 'rest-service'
	},
	{
		id: 'recipe-converter',
		title: 'Kitchen units in Sydney',
		story:
			'Our recipe service converts units and scales portions. It is a Ruby application on eight EC2 instances in Ireland, and for years the readers were Irish. Since a cook in Sydney praised it, half of the calls come from Australia, New Zealand and Canada, and their apps wait nearly a second for each page. About seven in ten answers are the same for everybody and change once a month. The instances have public addresses today, which the auditor dislikes. Moving to functions is out of the question, and so is a second Region; there is one database and one of me.',
		answers: {
			style: 'requests',
			callers: 'internet',
			behind: 'service',
			'service-needs': 'world'
		},
		settles: {
			behind: 'a Ruby application on eight EC2 instances',
			'service-needs': 'their apps wait nearly a second for each page'
		},
		outcome: 'world-service'
	},
	{
		id: 'staff-directory',
		title: 'For the building only',
		story:
			'The personnel department has a small API over salaries and contracts: six Lambda functions, called by two programs in our own VPC and by an Excel add-in on desks in the head office, which is joined to AWS by Direct Connect. The works council has agreed under one condition: there must be no address on the internet, not even one that refuses everybody. Also, only the two networks that are named in the agreement may call. Traffic is a few hundred calls on a busy day. Somebody suggested a public API with a list of permitted addresses; the council’s lawyer said no.',
		answers: { style: 'requests', callers: 'network', 'private-behind': 'functions' },
		settles: {
			callers: 'there must be no address on the internet',
			'private-behind': 'six Lambda functions'
		},
		outcome: 'rest-private'
	},
	{
		id: 'price-engine',
		title: 'Between two teams',
		story:
			'The pricing team has a service in containers on ECS, six copies in three zones, that computes what a parcel costs. Three other teams call it over HTTP from their own containers in the same VPC, a steady four thousand times a second. Nobody outside the company ever will, and the security people check once a quarter that it has no public address. What hurts today is that callers have a list of private addresses in a configuration file, and half of it is out of date after each release. They want one name, and copies that are ill should get nothing.',
		answers: { style: 'requests', callers: 'network', 'private-behind': 'service' },
		settles: {
			style: 'call it over HTTP',
			callers: 'Nobody outside the company ever will',
			'private-behind': 'a service in containers on ECS, six copies in three zones'
		},
		outcome: 'alb'
	},
	{
		id: 'museum-graph',
		title: 'One question instead of nine',
		story:
			'A museum’s visitor app makes nine calls to draw one page about a painting: the work, its artist, the room, opening hours, three related works. On the old phones of our guards that takes ages. The app’s developers have drawn up a GraphQL schema and would like to ask once for just the fields that they show. The data lies in DynamoDB, in a search index and in a ticket system with an HTTP interface. There is no server for this yet, and nobody here wants to run one. Later the room’s occupancy should appear on the page by itself when it changes.',
		answers: { style: 'graph', graph: 'managed' },
		settles: {
			style: 'have drawn up a GraphQL schema',
			graph: 'There is no server for this yet'
		},
		outcome: 'appsync'
	},
	{
		id: 'federated-shop',
		title: 'The router stays',
		story:
			'Our marketplace answers its pages by GraphQL. Five teams each have a server in the language they like, and an open-source federation router in front joins them into one graph; two years of work went into its rules. All of it moves from a colocation to containers in AWS next spring, unchanged, and about two hundred million queries a month come over the internet. We need a public HTTPS address for the router, health checks and a certificate that renews itself. A vendor showed us a managed engine, but three of the five servers could not be joined into it.',
		answers: { style: 'graph', graph: 'server' },
		settles: {
			style: 'answers its pages by GraphQL',
			graph: 'an open-source federation router in front joins them into one graph'
		},
		outcome: 'alb'
	},
	{
		id: 'regatta-live',
		title: 'Boats on a map',
		story:
			'During a regatta up to forty thousand people look at a map on which boats move. A program gets the positions from the trackers every two seconds; all who look at the same race should see the same picture at once. Last year the pages asked the server every two seconds, and on the final day it drowned. Now the page should be told. Viewers come and go all the time, and some also send a cheer that everybody sees. Between regattas nothing happens for weeks, and it should cost next to nothing then. We have written the page, and would rather not keep a list of who is looking.',
		answers: { style: 'live', live: 'broadcast' },
		settles: {
			style: 'Now the page should be told',
			live: 'all who look at the same race should see the same picture at once'
		},
		outcome: 'appsync-events'
	},
	{
		id: 'phone-repair',
		title: 'Repair by remote hand',
		story:
			'A technician’s laptop program stays connected to our backend while a washing machine is being repaired. It sends short commands as JSON, such as “read error memory” or “order part 44”; each kind is handled by a Lambda function of its own, and the answer goes to that one laptop, sometimes at once, sometimes a minute later when the warehouse has replied. There are at most six hundred technicians at work, nobody sees what another does, and nobody wants to run a server that holds connections. A visit lasts about an hour. If the line breaks, the program dials in again.',
		answers: { style: 'live', live: 'both' },
		settles: {
			style: 'stays connected to our backend',
			live: 'the answer goes to that one laptop'
		},
		outcome: 'websocket'
	},
	{
		id: 'socket-card-table',
		title: 'Four at a table',
		story:
			'Our card game is a Node.js program with Socket.IO. Four players sit at a table; the state of the table lives in the memory of one process, and moves go back and forth as small binary messages. We have rewritten nothing in ten years and won’t. It now runs on a rented machine; in AWS it shall run as containers, some twelve of them on an evening, in two zones. Players connect from browsers by a secure WebSocket, and a player who is sent to a container must stay there until the game is over. One name and a certificate are what we need in front.',
		answers: { style: 'live', live: 'server' },
		settles: {
			style: 'moves go back and forth',
			live: 'a Node.js program with Socket.IO'
		},
		outcome: 'alb'
	}
];
