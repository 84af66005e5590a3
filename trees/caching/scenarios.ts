import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'garden-shop',
		title: 'Bulbs in autumn',
		story:
			'Our web shop for bulbs and seeds runs in containers with a PostgreSQL database behind it. The category pages ask the same three heavy queries thousands of times an hour, and in the second week of September the database sits at its limit while most of the stock hardly changes from one minute to the next. The rest of the year almost nobody comes. We are two developers; nobody here has run a cluster of anything. Nightly reports are slow as well, but that may stay so. The queries have the indexes they need; a consultant has looked.',
		answers: { what: 'data', repeat: 'yes', special: 'none', load: 'uneven' },
		settles: {
			what: 'ask the same three heavy queries',
			repeat: 'hardly changes from one minute to the next',
			load: 'The rest of the year almost nobody comes'
		},
		outcome: 'valkey-serverless'
	},
	{
		id: 'choir-logins',
		title: 'Signed out by every release',
		story:
			'Choirs book rehearsal rooms with us. The web application keeps who is signed in in the memory of each server, so whenever a server is replaced, and we release twice a day, some users are thrown out and complain by telephone. We want any server to know every user, with an entry that goes by itself after an hour without a click. If it all were gone once, people would sign in again and grumble. We have no idea how many choirs will come in spring; there was a piece about us on the radio. The rooms themselves are in MySQL and stay there.',
		answers: { what: 'state', loss: 'may', special: 'none', load: 'uneven' },
		settles: {
			what: 'keeps who is signed in in the memory of each server',
			loss: 'people would sign in again and grumble',
			load: 'We have no idea how many choirs will come'
		},
		outcome: 'valkey-serverless'
	},
	{
		id: 'own-tariffs',
		title: 'Everybody’s own tariff',
		story:
			'An energy broker offers an API through which suppliers ask for a price for one household. No two calls give the same answer, since roof, meter and history all go in. But each call fetches the same grid fees and weather tables from an agency whose service takes two seconds, and those tables are the same for the whole street and change once a day; when they do, the old ones must go at once. Calls arrive in bursts when a supplier runs a campaign, and then not at all for days.',
		answers: { what: 'answers', same: 'own', special: 'none', load: 'uneven' },
		settles: {
			what: 'offers an API',
			same: 'No two calls give the same answer',
			load: 'Calls arrive in bursts'
		},
		outcome: 'valkey-serverless'
	},
	{
		id: 'radio-charts',
		title: 'Always the same evening',
		story:
			'For nine years a music service has kept play counts, charts and session data of its listeners in a store in memory that it runs on its own instances. It holds about 300 GB. The curve of requests is the same every day, give or take a tenth, and finance would sign for three years if that lowers the bill. A crash costs us some counts, which the nightly job puts right. Nothing about it is out of the ordinary. Whoever has been called at night for its failovers wants somebody else to do them.',
		answers: { what: 'state', loss: 'may', special: 'none', load: 'steady' },
		settles: {
			what: 'play counts, charts and session data',
			loss: 'A crash costs us some counts',
			load: 'The curve of requests is the same every day'
		},
		outcome: 'valkey-nodes'
	},
	{
		id: 'dance-classes',
		title: 'A library from another time',
		story:
			'Our site for dance classes looks up the same timetables and teachers in a MySQL database on every page, so results are kept in a small store in memory on a machine of ours. The site is written against a Redis library that was last touched nine years ago: it knows one server by its address, can’t encrypt its connection, and gives up when it is told to ask another server. A rewrite is planned for some day. Entries may be some minutes old. Visitors come when they come; nobody counts them. We would rather not look after the machine any more.',
		answers: { what: 'data', repeat: 'yes', special: 'tuned' },
		settles: {
			what: 'looks up the same timetables and teachers in a MySQL database',
			repeat: 'Entries may be some minutes old',
			special: 'can’t encrypt its connection'
		},
		outcome: 'valkey-nodes'
	},
	{
		id: 'old-forum',
		title: 'A plug-in nobody maintains',
		story:
			'A forum for model railways moves into AWS. Its software is bought, the vendor is gone, and what it knows of caching is a plug-in that speaks Memcached to a list of servers; without it each thread costs forty queries. Threads are read far more often than written, and a reply that shows half a minute late troubles nobody. Values are small. Today two old machines serve it, and when one restarts the forum is slow for an hour, which everybody is used to. Nobody will touch the code.',
		answers: { what: 'data', repeat: 'yes', special: 'memcached' },
		settles: {
			what: 'without it each thread costs forty queries',
			repeat: 'a reply that shows half a minute late troubles nobody',
			special: 'a plug-in that speaks Memcached'
		},
		outcome: 'memcached'
	},
	{
		id: 'two-continents',
		title: 'Prices for Singapore',
		story:
			'A hotel chain computes its room prices in Dublin every few minutes and keeps them in memory for the booking pages. Pages are now also served from servers in Singapore, and there each price costs a trip around the world. The booking code in Singapore only reads them; nobody there changes a price. If Ireland were ever gone for a day, Singapore should be able to go on with the last prices and take over the computing, after somebody has decided so. A price that is a second old is no trouble. The booking records themselves lie in a database of another team.',
		answers: { what: 'data', repeat: 'yes', special: 'regions' },
		settles: {
			what: 'keeps them in memory for the booking pages',
			repeat: 'A price that is a second old is no trouble',
			special: 'The booking code in Singapore only reads them'
		},
		outcome: 'global-datastore'
	},
	{
		id: 'help-desk-model',
		title: 'The same question in other words',
		story:
			'Our help desk for tax software answers customers through a large language model. Half of all questions are the same forty in ever new words: how do I move to a new computer, where do I find my number. Each is sent to the model, takes four seconds and costs money, although the answer from yesterday would do. We want a question that means the same as an earlier one to get the earlier answer, within milliseconds, per product version. Answers may be thrown away every night. Compliance only asks that no customer’s own data is ever shown to another.',
		answers: { what: 'data', repeat: 'yes', special: 'similar' },
		settles: {
			what: 'Each is sent to the model',
			repeat: 'the answer from yesterday would do',
			special: 'a question that means the same as an earlier one'
		},
		outcome: 'semantic'
	},
	{
		id: 'ferry-seats',
		title: 'The only list of seats',
		story:
			'A ferry line holds the free places of each sailing, and who has just taken one, in sorted sets in memory; the programs are written against those commands and are fast enough for the first day of the holidays. There is no other copy. In May a machine died and eleven families had a confirmed place that no longer existed. The board wants that never again: once the customer sees “booked”, it must be so, whatever fails. A booking may take a few milliseconds longer. All ports are served from one Region, and the commands should stay.',
		answers: { what: 'state', loss: 'never' },
		settles: {
			what: 'There is no other copy',
			loss: 'once the customer sees “booked”, it must be so, whatever fails'
		},
		outcome: 'durable'
	},
	{
		id: 'trading-cards',
		title: 'Players at both ends',
		story:
			'A game of trading cards has players in Ohio, Frankfurt and Tokyo who own their cards in a store in memory with hashes and sorted sets. Each player’s hand must be read and written within a few milliseconds from the Region they are in, and they travel. Last year a whole Region was out for an afternoon; players there should simply have been sent to another one and found their cards. A card that was won and confirmed may not vanish. Two people hardly ever change the same card in the same second.',
		answers: { what: 'state', loss: 'never-regions' },
		settles: {
			what: 'own their cards in a store in memory',
			loss: 'must be read and written within a few milliseconds from the Region they are in'
		},
		outcome: 'active-active'
	},
	{
		id: 'festival-stages',
		title: 'One item for sixty thousand people',
		story:
			'The app of a music festival reads the programme from a DynamoDB table. Everybody opens the item of the same headliner at the same time, and then reads are throttled although the table as a whole has room. Reads take a few milliseconds when they work, and the animation in the app would like it in less than one. Writing happens through our own Go service, a few times a day. An item that is some minutes old is fine. The people who wrote the service are on parental leave, so the code should change as little as possible.',
		answers: { what: 'items', items: 'same' },
		settles: {
			what: 'reads the programme from a DynamoDB table',
			items: 'Everybody opens the item of the same headliner at the same time'
		},
		outcome: 'dax'
	},
	{
		id: 'market-stalls',
		title: 'What a stall may charge',
		story:
			'A platform for market stalls keeps articles in DynamoDB and tax rules in a service of the revenue office. For the price tag a function in Ruby joins both and rounds, the same way thousands of times on a Saturday morning; between Sunday and Friday next to nothing is asked. Each join costs several reads and a slow call to the office. We would like to keep the finished tag for ten minutes. The team has no wish for anything that runs, and is paid for, all through the week.',
		answers: { what: 'items', items: 'mixed', special: 'none', load: 'uneven' },
		settles: {
			what: 'keeps articles in DynamoDB',
			items: 'We would like to keep the finished tag for ten minutes',
			load: 'between Sunday and Friday next to nothing is asked'
		},
		outcome: 'valkey-serverless'
	},
	{
		id: 'lockers',
		title: 'Is the door open?',
		story:
			'Parcel lockers ask our service whether a door may open. The permissions are items in DynamoDB, one for each parcel, read once or twice in their life, and seven milliseconds is what the fleet sees today. A courier who has just been barred must not get in with an answer from before. A new colleague comes from a shop where there was a cache in front of everything, and has put one on the plan for the next quarter. Load is no trouble: a few hundred reads a second, evenly spread over all parcels.',
		answers: { what: 'items', items: 'table' },
		settles: {
			what: 'The permissions are items in DynamoDB',
			items: 'A courier who has just been barred must not get in with an answer from before'
		},
		outcome: 'table'
	},
	{
		id: 'herd-book',
		title: 'Every breeder asks something else',
		story:
			'A cattle register lets breeders search eighty years of pedigrees by any mixture of farm, bull, year, milk and colour. The MySQL database behind it is busy from six in the morning, and the statisticians’ reports come on top. We tried to keep results for five minutes: three searches in a hundred were ever asked again. What breeders enter is little, and must be there when they look at the form again. The statements have been tuned by somebody who knows how. The manager has read that a cache solves such things.',
		answers: { what: 'data', repeat: 'no' },
		settles: {
			what: 'The MySQL database behind it is busy',
			repeat: 'three searches in a hundred were ever asked again'
		},
		outcome: 'replica'
	},
	{
		id: 'bus-times',
		title: 'When does the 14 leave?',
		story:
			'A city’s transport office offers departure times to apps and displays, all in the city, through a REST API in API Gateway with keys and usage plans; behind it a function asks an old system that answers in two seconds and can’t take more than twenty questions at once. Times depend on stop and line only, and may be a minute old. There are about eighteen hundred stops, asked all day long without a pause. Each partner’s calls must go on being counted by its key. The office wants the old system left in peace, and as little new as possible.',
		answers: { what: 'answers', same: 'many', door: 'rest' },
		settles: {
			what: 'offers departure times to apps and displays',
			same: 'Times depend on stop and line only',
			door: 'Each partner’s calls must go on being counted by its key'
		},
		outcome: 'api-cache'
	},
	{
		id: 'bird-names',
		title: 'Birders on six continents',
		story:
			'We publish an API with names, ranges and pictures’ addresses of all birds. It runs as functions behind an HTTP API in Ireland, and asks for nothing but the species and the language. Data changes with the list of the year. People use it from telephones in Peru, Kenya and New Zealand, where an answer takes most of a second, and a television series has just made it popular, so that the bill for functions frightens our treasurer. We are an association; nothing may cost money while nobody looks at birds.',
		answers: { what: 'answers', same: 'many', door: 'other' },
		settles: {
			what: 'We publish an API',
			same: 'asks for nothing but the species and the language',
			door: 'functions behind an HTTP API'
		},
		outcome: 'cloudfront-api'
	},
	{
		id: 'currency-desk',
		title: 'Rates for shops everywhere',
		story:
			'A payment firm gives out its exchange rates of the day through a REST API made with API Gateway in Virginia. Shops in forty countries call it, each basket once, with two currency codes, and all get the same figures until the next morning. In Jakarta the call takes longer than the rest of the basket. The firm would keep keys and usage plans where they are, but nearly all calls could be answered without them. Two years ago somebody switched on something on the stage, which helped the backend and not Jakarta.',
		answers: { what: 'answers', same: 'many', door: 'other' },
		settles: {
			what: 'gives out its exchange rates of the day through a REST API',
			same: 'all get the same figures until the next morning',
			door: 'nearly all calls could be answered without them'
		},
		outcome: 'cloudfront-api'
	},
	{
		id: 'sewing-patterns',
		title: 'Patterns by the gigabyte',
		story:
			'A publisher of sewing patterns sells large print files and films that show each step. They lie in a bucket in Stockholm. Buyers in Canada and Australia say that a film stops every few seconds, and on the day of a new collection everybody loads the same forty files within an hour. The site itself is built once a week from text files and put into the same bucket. A pattern never changes; a corrected one gets a new number. Bills for traffic have tripled this year, says the bookkeeper, who wonders about a larger server.',
		answers: { what: 'files', pages: 'files' },
		settles: {
			what: 'everybody loads the same forty files',
			pages: 'large print files and films'
		},
		outcome: 'cloudfront-files'
	},
	{
		id: 'village-paper',
		title: 'The night the dam was full',
		story:
			'Our regional newspaper builds its pages on four servers. On the night the reservoir ran over, eighty thousand people opened the same article within ten minutes, and the servers gave up, although every one of those pages was the same. On a quiet day they are bored. Readers don’t sign in, apart from a few hundred subscribers who have an area of their own. An article that appears ten seconds later than the editor pressed the button is no trouble. We can change the headers that the servers send, not the publishing system.',
		answers: { what: 'files', pages: 'built' },
		settles: {
			what: 'builds its pages on four servers',
			pages: 'every one of those pages was the same'
		},
		outcome: 'cloudfront-pages'
	},
	{
		id: 'allotment-members',
		title: 'Every gardener’s own page',
		story:
			'The members’ site of an allotment society shows each signed-in gardener a page of their own: plot, water meter, duties, messages. Images and styles come from elsewhere and are quick. The page takes three seconds, because it asks eleven tables for the same rota, weather and price list that all four thousand members see, and on the first warm Sunday everybody looks at once. The rest of the year is quiet, and nobody dares a guess for this spring. It doesn’t matter if the rota is two minutes old.',
		answers: { what: 'files', pages: 'own', special: 'none', load: 'uneven' },
		settles: {
			what: 'shows each signed-in gardener a page',
			pages: 'a page of their own',
			load: 'nobody dares a guess for this spring'
		},
		outcome: 'valkey-serverless'
	}
];
