import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'canteen-orders',
		title: 'Lunch by eleven',
		story:
			'Our app lets employees of Danish companies order lunch from their canteen until eleven in the morning. Everything runs in Stockholm, in three zones behind a load balancer, and answers well within a tenth of a second for anybody in Denmark; there are no other users and won’t be. A consultant’s report lists “no global acceleration layer” as a red item, and the board wants an answer. The load balancer has a web firewall attached. The menus’ photos are small, and half of the traffic is between eight and nine.',
		answers: { distance: 'near' },
		settles: {
			distance: 'for anybody in Denmark; there are no other users and won’t be'
		},
		outcome: 'as-is'
	},
	{
		id: 'language-school',
		title: 'Conjugating from afar',
		story:
			'A language school from Lisbon has pupils in Brazil, Japan and Canada, who log in with a browser, do exercises and see how they stand. The application runs in Spain behind a load balancer and stays there: a small team, one database. Pupils in Osaka wait three seconds for each page, although the servers need a fifth of that. Images and scripts are the same for everybody, results belong to each pupil. Somebody proposes to rent servers in Tokyo; the team dreads a second database.',
		answers: { distance: 'far', speak: 'web', needs: 'none', regions: 'one' },
		settles: {
			distance: 'pupils in Brazil, Japan and Canada',
			speak: 'log in with a browser',
			regions: 'runs in Spain behind a load balancer and stays there'
		},
		outcome: 'cloudfront-one'
	},
	{
		id: 'museum-tickets',
		title: 'Tickets on three continents',
		story:
			'We sell tickets for museums, on the web and in an app. The whole system runs in Ireland, Oregon and Singapore, on a database that takes writes everywhere and agrees within a second. At present there are three names, and visitors pick their “nearest store” from a menu that they get wrong. There should be one name; everybody should meet a system near them for reading and for buying. If a Region fails, a minute or two of errors has been accepted by management. Posters and pictures make up most of the bytes.',
		answers: { distance: 'far', speak: 'web', needs: 'none', regions: 'several' },
		settles: {
			speak: 'on the web and in an app',
			regions: 'The whole system runs in Ireland, Oregon and Singapore'
		},
		outcome: 'cloudfront-latency'
	},
	{
		id: 'payment-partners',
		title: 'Forty firewalls',
		story:
			'Forty banks from Nairobi to Lima call our payment API over HTTPS. It runs in Frankfurt, and only there. Each bank’s firewall lets calls out to listed IP addresses alone, and changing a list takes them half a year of forms. Today they come over the public internet to a single Elastic IP address on an old proxy, and banks in Africa see connections break in the afternoon. Every call is signed and different; nothing could be kept for a second caller. Whatever comes must have addresses that outlive our servers.',
		answers: { distance: 'far', speak: 'web', needs: 'addresses', regions: 'one' },
		settles: {
			distance: 'Forty banks from Nairobi to Lima',
			speak: 'over HTTPS',
			needs: 'lets calls out to listed IP addresses alone',
			regions: 'It runs in Frankfurt, and only there'
		},
		outcome: 'accelerator-one'
	},
	{
		id: 'health-records',
		title: 'Nobody in between',
		story:
			'Clinics in Europe, Chile and New Zealand exchange records through our HTTPS service in Zurich. The rule that we signed says that requests may be decrypted on our own servers and nowhere else, not even by the cloud provider’s network, and the servers check each clinic’s client certificate themselves. Far clinics complain: it takes them seconds to connect, and large images stall halfway. We run in the one Region. Clinics find us by a name and don’t mind which addresses stand behind it.',
		answers: { distance: 'far', speak: 'web', needs: 'sealed', regions: 'one' },
		settles: {
			distance: 'Clinics in Europe, Chile and New Zealand',
			speak: 'our HTTPS service',
			needs: 'may be decrypted on our own servers and nowhere else',
			regions: 'We run in the one Region'
		},
		outcome: 'accelerator-one'
	},
	{
		id: 'energy-auction',
		title: 'Bids until noon',
		story:
			'Every day at noon an auction for electricity closes. Traders in Europe and North America post bids through a web API that runs in Paris and in Virginia, with a database that both write to. Two years ago Paris had a bad morning: half of the programs held on to the old address for minutes, and bids came too late. The regulator now demands that a bid sent half a minute after a Region fails must arrive. Everything else, such as prices and charts, is on another site.',
		answers: { distance: 'far', speak: 'web', needs: 'seconds' },
		settles: {
			distance: 'Traders in Europe and North America',
			speak: 'through a web API',
			needs: 'a bid sent half a minute after a Region fails must arrive'
		},
		outcome: 'accelerator-regions'
	},
	{
		id: 'ship-brokers',
		title: 'The fleet grows',
		story:
			'Two thousand ships report by MQTT over TCP from every ocean to brokers of ours, which now run in Ireland and in Singapore, each able to take any ship. The terminals know addresses only, no names, and are reached by hand. When we last had a failure in one place, ships went on calling it until somebody had phoned every captain; that must not happen again, and the ways from the ground stations should be steadier than they are. Any broker may answer any ship. A ship that is quiet sends a sign of life each minute.',
		answers: { distance: 'far', speak: 'other', meet: 'no', regions: 'several', enough: 'no' },
		settles: {
			distance: 'from every ocean',
			speak: 'by MQTT over TCP',
			meet: 'Any broker may answer any ship',
			regions: 'now run in Ireland and in Singapore',
			enough: 'The terminals know addresses only, no names'
		},
		outcome: 'accelerator-regions'
	},
	{
		id: 'kart-race',
		title: 'Eight karts, one track',
		story:
			'In our racing game eight players meet on one track for four minutes, over UDP. A program of ours puts together players of like skill, from any country, and picks one of six hundred servers for them, in three Regions; all eight must end up on exactly that one. Players in Chile and the Gulf lose packets in the evening, and reviews say so. We don’t want to give hundreds of servers public addresses, since the last one that became known was flooded for a week. The client can be told an address and a port.',
		answers: { distance: 'far', speak: 'other', meet: 'yes' },
		settles: {
			distance: 'from any country',
			speak: 'over UDP',
			meet: 'all eight must end up on exactly that one'
		},
		outcome: 'accelerator-mapped'
	},
	{
		id: 'observatory-clocks',
		title: 'Clocks under the stars',
		story:
			'A university runs servers for its own time protocol over UDP, for observatories on all continents. Identical servers stand in five Regions, since each observatory should ask one that is near; any of them will do. Packets are tiny, and an observatory that gets no answer asks again, for hours if need be; its clock can bear that. The clients look up a name each time. There is money for the servers and hardly any beyond, and the two people in charge already keep the university’s domain in Route 53.',
		answers: { distance: 'far', speak: 'other', meet: 'no', regions: 'several', enough: 'yes' },
		settles: {
			distance: 'for observatories on all continents',
			speak: 'its own time protocol over UDP',
			regions: 'Identical servers stand in five Regions',
			enough: 'asks again, for hours if need be'
		},
		outcome: 'latency-records'
	}
];
