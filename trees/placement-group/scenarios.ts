import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'museum-shop-servers',
		title: 'A consultant’s diagram',
		story:
			'Six web servers of a museum shop stand behind a load balancer, two in each of three zones. They hold nothing; if one is lost, another is started from the image. A consultant’s diagram puts all of them into one group on the hardware “for performance”, and a second diagram, by somebody else, puts them into another kind “for safety”. In the sale before Christmas we want up to thirty. Nobody has complained about the network, and one or two servers more or less are not noticed by anybody but the person who pays.',
		answers: { need: 'free' },
		settles: { need: 'Nobody has complained about the network' },
		outcome: 'none'
	},
	{
		id: 'render-fleet-racks',
		title: 'Hundreds of equal workers',
		story:
			'We render films for architects on up to three hundred workers, all in two zones. A worker takes a frame, renders it and takes the next; a lost frame is rendered again. After an incident in which eleven workers vanished in one minute, the board asked that “a broken rack must not take several of them”. There are about a hundred and fifty in a zone at the peak. They are all alike, keep no data, and new ones are there within minutes. The incident cost us four minutes and a pizza.',
		answers: { need: 'apart', site: 'region', aware: 'alike' },
		settles: {
			need: 'a broken rack must not take several of them',
			aware: 'They are all alike, keep no data'
		},
		outcome: 'none'
	},
	{
		id: 'wind-tunnel',
		title: 'A wind tunnel by the hour',
		story:
			'An aerodynamics office runs its flow simulation on sixteen equal instances with MPI. After every step each node exchanges its edges with its neighbours, and on our first try in the cloud the nodes spent more time waiting for each other than calculating. A run takes nine hours; all sixteen are started for it together and deleted afterwards. If a run breaks because something fails, we begin it again, in another zone if need be. Colleagues in Toulouse may look at the pictures the next day. The licence server stays in the office.',
		answers: { need: 'near', zone: 'no', room: 'once' },
		settles: {
			need: 'each node exchanges its edges with its neighbours',
			zone: 'we begin it again, in another zone if need be',
			room: 'all sixteen are started for it together'
		},
		outcome: 'cluster'
	},
	{
		id: 'weather-queue',
		title: 'Nodes that must come back',
		story:
			'The weather service of a shipping company computes four forecasts a day on nodes that talk to each other without pause. Between the runs most of the forty nodes are stopped to save money, and for the large evening run all must be there within minutes. Twice in autumn some would not start, because there was no room near the others, and the captains got yesterday’s forecast. A forecast that comes from another zone would be late anyway. Management says that the room may cost something if only it is certain.',
		answers: { need: 'near', zone: 'no', room: 'grows' },
		settles: {
			need: 'nodes that talk to each other without pause',
			zone: 'A forecast that comes from another zone would be late anyway',
			room: 'the room may cost something if only it is certain'
		},
		outcome: 'cluster-reserved'
	},
	{
		id: 'energy-exchange',
		title: 'An exchange for electricity',
		story:
			'On our exchange for electricity, gateways, risk checks and the matching engine send each other messages for each order, and members count the microseconds between them. All of that should sit as near to each other as possible. But the regulator has written that trading must go on within five minutes if a whole data centre is lost, so that a second set has to run somewhere else in the Region and follow along. We know that following costs something. The website with the charts is another matter.',
		answers: { need: 'near', zone: 'yes' },
		settles: {
			need: 'All of that should sit as near to each other as possible',
			zone: 'trading must go on within five minutes if a whole data centre is lost'
		},
		outcome: 'cluster-each'
	},
	{
		id: 'language-model-week',
		title: 'Two weeks in March',
		story:
			'A publishing house trains a language model on its own archive. For two weeks in March we have booked thirty-two GPU instances as a Capacity Block, paid in advance. Every few milliseconds all the GPUs exchange what they have learnt, so that they have to be near each other. A colleague has prepared a launch template from an earlier project, in which a group for nearness is set, and now launches are refused. If the run breaks we go on from the last checkpoint; a second zone is not foreseen.',
		answers: { need: 'near', zone: 'no', room: 'block' },
		settles: {
			need: 'they have to be near each other',
			zone: 'a second zone is not foreseen',
			room: 'booked thirty-two GPU instances as a Capacity Block'
		},
		outcome: 'block'
	},
	{
		id: 'consensus-three',
		title: 'Three votes, two are enough',
		story:
			'The configuration of our whole platform lies in a small consensus store on five instances in a Region with three zones, two of them in the first and second zone each. If three are gone at the same time, nothing can be changed any more, and last spring that nearly happened: two in one zone went down in the same second because a power supply failed under both. The data is copied to all members at once. We will not have more than five. Their traffic is tiny. Somebody suggested Dedicated Hosts, which would cost a multiple.',
		answers: { need: 'apart', site: 'region', aware: 'any', count: 2 },
		settles: {
			need: 'went down in the same second because a power supply failed under both',
			site: 'in a Region with three zones',
			aware: 'If three are gone at the same time',
			count: 'two of them in the first and second zone each'
		},
		outcome: 'spread'
	},
	{
		id: 'sensor-store',
		title: 'Sixty nodes of a column store',
		story:
			'A network operator keeps the measurements of its meters in Cassandra on sixty instances with local disks, twenty in each of three zones. Each row stands on three nodes. The program has a setting by which it is told which nodes belong to the same rack, and then never puts two copies of a row there; until now all nodes claim to be on one. When a rack failed in May, some rows were gone from two places at once and the repair took a night. We would like to fill in that setting truthfully.',
		answers: { need: 'apart', site: 'region', aware: 'told' },
		settles: {
			need: 'When a rack failed in May, some rows were gone from two places at once',
			aware: 'it is told which nodes belong to the same rack'
		},
		outcome: 'partition'
	},
	{
		id: 'booking-shards',
		title: 'Forty shards',
		story:
			'A booking system for doctors has split its database into forty shards. Each shard is a main server and two copies on instances of ours, all one hundred and twenty in the same zone for reasons of speed that are older than I am. The program knows nothing of racks: we decide ourselves which server belongs to which shard, by a table. What must never happen is that one broken rack takes a main server together with its copies. Whether servers of different shards share a rack is all the same to us.',
		answers: { need: 'apart', site: 'region', aware: 'sets' },
		settles: {
			need: 'one broken rack takes a main server together with its copies',
			aware: 'we decide ourselves which server belongs to which shard'
		},
		outcome: 'spread-sets'
	},
	{
		id: 'factory-outpost',
		title: 'One rack in the paint shop',
		story:
			'In our factory stands an Outpost, a single rack with five hosts next to the paint shop. On it run the three servers that steer the painting robots; any two of them can carry on. The planner put them wherever there was room, and when a host needed a new board in June, two of the three went away with it and forty car bodies had to be stripped. We know that a single rack remains a single rack, and there is no place for another one. But the same host should not carry two of them again.',
		answers: { need: 'apart', site: 'outpost', racks: 'no' },
		settles: {
			need: 'the same host should not carry two of them again',
			site: 'In our factory stands an Outpost',
			racks: 'a single rack with five hosts'
		},
		outcome: 'spread-hosts'
	},
	{
		id: 'hospital-outpost',
		title: 'Four racks in the cellar',
		story:
			'A university hospital may not let some data leave its grounds and has an Outpost of four racks in two rooms of the cellar. A laboratory system runs there on three servers that copy everything to each other. Each rack hangs on its own power. Management asks for one thing: whatever happens to a rack, only one of the three may be affected. There will not be a fourth server. The rest of the Outpost runs all sorts of small things, which may stand where they like.',
		answers: { need: 'apart', site: 'outpost', racks: 'yes' },
		settles: {
			need: 'whatever happens to a rack, only one of the three may be affected',
			site: 'has an Outpost of four racks',
			racks: 'four racks in two rooms of the cellar'
		},
		outcome: 'spread-racks'
	},
	{
		id: 'trade-stamps',
		title: 'Which came first?',
		story:
			'A broker has to stamp every order with a time that the supervisor can compare with those of other houses: the stamps may be off by some microseconds at most. Today our Linux instances take their time from the usual service, which was good enough until the rule changed. The nine servers that stamp stand in two zones and hardly talk to each other; whether a message between them takes a little longer is nobody’s concern. We may choose another instance type. The supervisor wants to see each month by how much the clocks were off.',
		answers: { need: 'time', dense: 'no' },
		settles: {
			need: 'the stamps may be off by some microseconds at most',
			dense: 'hardly talk to each other'
		},
		outcome: 'precise'
	},
	{
		id: 'ordered-ledger',
		title: 'A ledger that orders by the clock',
		story:
			'Our distributed ledger decides by the clock which of two transactions came first. The better the clocks of its eleven nodes agree, the shorter it has to wait before it dares to confirm, so that the team wants microseconds instead of the usual milliseconds. After that the nodes exchange votes for each transaction, several rounds of them, and every hop that is longer is felt by the customers; they should therefore sit as close to each other as they can. All of it runs in one zone, with a slower copy in another Region.',
		answers: { need: 'time', dense: 'yes' },
		settles: {
			need: 'the team wants microseconds instead of the usual milliseconds',
			dense: 'they should therefore sit as close to each other as they can'
		},
		outcome: 'precise-near'
	}
];
