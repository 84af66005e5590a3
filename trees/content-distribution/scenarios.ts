import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'seed-catalogue',
		title: 'Seeds for half the world',
		story:
			'We sell vegetable seeds and have just replaced our old site by one that is built into plain HTML, images and scripts at every change and copied into a folder. Gardeners in Chile and New Zealand say that the pictures creep in line by line; those near Frankfurt, where it lies, see nothing wrong. It should answer under our own domain with a padlock. A colleague proposes a virtual machine with nginx on each continent; our budget proposes something smaller. Prices change once a month, photos never.',
		answers: { what: 'files', readers: 'anyone', survive: 'no' },
		settles: {
			what: 'built into plain HTML, images and scripts',
			readers: 'Gardeners in Chile and New Zealand'
		},
		outcome: 'cdn-bucket'
	},
	{
		id: 'driver-downloads',
		title: 'Drivers for printers',
		story:
			'A maker of label printers offers drivers for download: some four hundred files between two and nine hundred megabytes, free for everyone. On days when an operating system brings out an update, the line at headquarters is full and the phones ring. The files have moved to a bucket already, made public by an intern. Finance has seen the bill for bytes that leave the Region and would like it to grow more slowly. Nobody has to sign in, and nobody wants to administer anything.',
		answers: { what: 'files', readers: 'anyone', survive: 'no' },
		settles: {
			what: 'some four hundred files',
			readers: 'free for everyone'
		},
		outcome: 'cdn-bucket'
	},
	{
		id: 'alarm-instructions',
		title: 'When the sirens sound',
		story:
			'A federal office publishes leaflets on what to do in floods and fires: PDF, pictures and short films, for everyone and in eleven languages. The ministry’s rule says in writing that they must be readable even if a complete AWS Region is unavailable, since the worst day for us may be the worst day for others. Editors work in one place and can wait in that case. A few minutes of delay for the newest version are accepted; an empty page isn’t. Readers peak by a factor of a thousand.',
		answers: { what: 'files', readers: 'anyone', survive: 'yes' },
		settles: {
			what: 'PDF, pictures and short films',
			readers: 'for everyone and in eleven languages',
			survive: 'even if a complete AWS Region is unavailable'
		},
		outcome: 'cdn-failover'
	},
	{
		id: 'knitting-school',
		title: 'Casting on, casting off',
		story:
			'Our knitting school has eleven thousand paying members from Norway to Tasmania. Lessons are films, cut into small pieces for players; each lesson is watched by a few hundred people in the week it appears and by some for years after. Whoever stops paying must lose access the same day, and links that circulate in forums must be worthless soon. The films lie in S3, the members’ list in our own application, which knows who may see what. Today the application itself passes the films through, and stutters on Sunday evenings.',
		answers: { what: 'files', readers: 'entitled', often: 'many' },
		settles: {
			what: 'Lessons are films',
			readers: 'eleven thousand paying members',
			often: 'watched by a few hundred people'
		},
		outcome: 'signed'
	},
	{
		id: 'tax-statements',
		title: 'One statement each',
		story:
			'Once a year our payroll service makes a statement for each of two million employees, as a PDF of some eighty kilobytes. It appears in the portal after signing in; most people open it once in February, some again for their bank. The documents are as confidential as it gets and lie in a bucket with encryption. So far a server fetches each one and passes it on, which in February needs forty servers. All employees live in this country, and nobody has complained about waiting for the PDF as such.',
		answers: { what: 'files', readers: 'entitled', often: 'few' },
		settles: {
			what: 'as a PDF of some eighty kilobytes',
			readers: 'in the portal after signing in',
			often: 'most people open it once in February'
		},
		outcome: 'presigned'
	},
	{
		id: 'nightly-thumbnails',
		title: 'Pictures that only machines see',
		story:
			'A museum photographs its collection in very high resolution. Every night two hundred containers on ECS in Ireland read the new images, in the same Region as the bucket, to find mould and cracks; the results go to a database, and no human being ever opens the files themselves. The head of IT has read that content networks make everything faster and asks why we have none. The team would rather know whether anything between containers and bucket is worth its money at all.',
		answers: { what: 'files', readers: 'own' },
		settles: {
			what: 'the new images',
			readers: 'no human being ever opens the files themselves'
		},
		outcome: 'direct'
	},
	{
		id: 'audit-sample',
		title: 'The auditors of March',
		story:
			'Our measurements from wind farms lie in a bucket in Frankfurt, six hundred terabytes by now, and are worked on there. Each March a program that our American parent runs in Ohio draws a random sample of some fifty gigabytes, to satisfy its auditors; for the rest of the year nobody over there looks at them. The parent has suggested to mirror everything “so that it’s fast”. The program may run for a night. We have no duty to keep a second copy; that is done on tape elsewhere.',
		answers: { what: 'copies', purpose: 'seldom' },
		settles: {
			what: 'a program that our American parent runs in Ohio',
			purpose: 'for the rest of the year nobody over there looks at them'
		},
		outcome: 'direct'
	},
	{
		id: 'bicycle-shop',
		title: 'Bells and baskets',
		story:
			'Our web shop for bicycle parts runs on six servers behind a load balancer in Paris. Since a magazine in Japan wrote about us, a third of the visitors come from there and from Australia, and they wait four seconds for the first page. Baskets and accounts belong to each person, of course, but product pages, photos, fonts and scripts are alike for all, and the price list changes at night. We run in one Region and will stay there. The developers ask for the smallest change that helps before Christmas.',
		answers: { what: 'answers', special: 'none', same: 'some' },
		settles: {
			what: 'runs on six servers behind a load balancer',
			same: 'product pages, photos, fonts and scripts are alike for all'
		},
		outcome: 'cdn-site'
	},
	{
		id: 'field-nurses',
		title: 'Nurses on the road',
		story:
			'An app for nurses who visit patients talks to our HTTPS API in Canada. Each answer belongs to one nurse and one patient: plans, notes, doses. Nothing may be kept anywhere on the way, says the privacy officer, and nothing could be, as it changes with each visit. Since we won a contract in South Africa, nurses there wait more than a second at every tap, mostly for connections to open. The law lets the data stay in Canada. The API checks tokens itself and is otherwise fast.',
		answers: { what: 'answers', special: 'none', same: 'none' },
		settles: {
			what: 'talks to our HTTPS API',
			same: 'Each answer belongs to one nurse and one patient'
		},
		outcome: 'cdn-api'
	},
	{
		id: 'ship-telemetry',
		title: 'Ships that report',
		story:
			'Two thousand ships send their position and engine data by MQTT over TCP, from every ocean, to brokers of ours in Ireland. The terminals on board accept an IP address and nothing else, and changing it means that somebody climbs on board in a port. Satellite lines are slow enough; what bothers us is the stretch after the ground station, which wanders through a dozen networks, with breaks. The brokers stand behind a Network Load Balancer. There is nothing in these messages that two ships have in common.',
		answers: { what: 'answers', special: 'protocol' },
		settles: {
			what: 'to brokers of ours in Ireland',
			special: 'by MQTT over TCP'
		},
		outcome: 'accelerator',
		continues: 'ship-brokers',
		defensible: [
			{
				question: 'special',
				answer: 'addresses',
				why: 'The terminals need an address that never changes, too; both answers lead to the same place.'
			}
		]
	},
	{
		id: 'broker-orders',
		title: 'An order is an order',
		story:
			'Our brokerage takes orders over HTTPS from programs of customers on three continents. It runs in full in Singapore and in London; the database keeps both alike. When Singapore failed last year it took eleven minutes until the last customer’s program had noticed that the name now meant London, and orders that were posted meanwhile were lost. The supervisor wants it to be seconds, for orders and not only for quotes. Images and help pages are served elsewhere; speed in the ordinary sense isn’t the complaint.',
		answers: { what: 'answers', special: 'regions' },
		settles: {
			what: 'takes orders over HTTPS from programs of customers',
			special: 'The supervisor wants it to be seconds, for orders and not only for quotes'
		},
		outcome: 'accelerator'
	},
	{
		id: 'roof-photos',
		title: 'From the roof to the office',
		story:
			'Our roofers take photos and short films of each job and send them in from the van: up to a gigabyte for a day, from all over Portugal, into a bucket in Spain. At present the app sends everything to a small server that then writes it to S3; the server’s disk is full every other Friday, and a film that breaks off at ninety per cent begins anew. Connections are ordinary mobile ones. The office opens the files the same evening. We would like the server to disappear.',
		answers: { what: 'uploads', far: 'no' },
		settles: {
			what: 'send them in from the van',
			far: 'from all over Portugal, into a bucket in Spain'
		},
		outcome: 'upload-plain'
	},
	{
		id: 'film-dailies',
		title: 'Rushes before breakfast',
		story:
			'A film is shot in Tasmania and cut in Oregon. Each evening the crew has some eight hundred gigabytes of material that must lie in the bucket in Oregon before the editors come in; the hotel has bought a line of ten gigabits, and yet not a tenth of that arrives over the ocean. Disks by courier take three days. There will be nine weeks of this, then a shoot in Morocco. The material is worked on nowhere but in Oregon, and a contract forbids shared folders.',
		answers: { what: 'uploads', far: 'yes', landing: 'one' },
		settles: {
			what: 'some eight hundred gigabytes of material that must lie in the bucket',
			far: 'A film is shot in Tasmania and cut in Oregon',
			landing: 'The material is worked on nowhere but in Oregon'
		},
		outcome: 'upload-accelerated'
	},
	{
		id: 'claims-worldwide',
		title: 'Damage, photographed anywhere',
		story:
			'An insurer for yachts lets its agents everywhere send in photos and films of damage, from the Caribbean as well as from Malaysia. Teams in Miami, Rotterdam and Singapore work in shifts, each with its own installation in the nearest Region; a claim opened in one place goes on in the next, so all must see all files, wherever they were sent. Agents use a program of ours with AWS credentials. It should have one address built in, and a failing Region should not mean that agents stop working.',
		answers: { what: 'uploads', far: 'yes', landing: 'nearest' },
		settles: {
			what: 'send in photos and films of damage',
			far: 'from the Caribbean as well as from Malaysia',
			landing: 'all must see all files, wherever they were sent'
		},
		outcome: 'multi-region',
		defensible: [
			{
				question: 'what',
				answer: 'copies',
				why: 'The teams’ programs need the objects in several Regions; asked further, that leads to the same place.'
			}
		]
	},
	{
		id: 'map-tiles-models',
		title: 'The same models in three places',
		story:
			'A weather service computes its models in Stockholm and writes them into a bucket, some forty gigabytes an hour. Forecast programs in São Paulo and Sydney load the newest model every few minutes, each server for itself, over and over; the bill for bytes between Regions has overtaken that for computing. Both know perfectly well where they run and can be given the name of any bucket. Only Stockholm ever writes. If the newest run arrives a few minutes later, nobody minds. Nothing of this is public.',
		answers: { what: 'copies', purpose: 'near' },
		settles: {
			what: 'Forecast programs in São Paulo and Sydney',
			purpose: 'load the newest model every few minutes'
		},
		outcome: 'replicate'
	},
	{
		id: 'land-register',
		title: 'Deeds out of harm’s way',
		story:
			'The scanned deeds of a land register, nine million of them, lie in a bucket in Milan. A new regulation says that a second copy must be held at least three hundred kilometres away, must be made without human hands, and must not be deletable by those who administer the first. Nobody reads it on ordinary days; once a year an inspector asks to see ten documents there. New deeds come in during office hours. The archivist’s present answer is a script that was written by somebody who has left.',
		answers: { what: 'copies', purpose: 'safe' },
		settles: {
			what: 'a second copy must be held at least three hundred kilometres away',
			purpose: 'Nobody reads it on ordinary days'
		},
		outcome: 'replicate-safe'
	},
	{
		id: 'game-saves',
		title: 'Saved games everywhere',
		story:
			'Our game servers in Virginia, Dublin and Tokyo store what players have built, as objects in S3. A player may play in Dublin today and in Tokyo next week, and whichever server they meet reads and writes their things. Today the code holds a table of buckets, one for each place, which was wrong three times this year. The team wants one name in the code, the nearest bucket behind it, and a way to send everybody elsewhere when a Region has a bad day. A short delay until things show up elsewhere is fine.',
		answers: { what: 'copies', purpose: 'name' },
		settles: {
			what: 'Our game servers in Virginia, Dublin and Tokyo store what players have built',
			purpose: 'The team wants one name in the code'
		},
		outcome: 'multi-region'
	}
];
