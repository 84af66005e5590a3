import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'nightly-figures',
		title: 'Two hundred machines for three hours',
		story:
			'Each night a retailer works through the day’s receipts: some two hundred machines for about three hours. The work is split into thousands of small tasks; when a machine goes away, the scheduler starts a task again on another machine, and has done so for years. The pipeline is fed at eleven in the evening and the reports are looked at during the next day, by whoever needs them. Any machine type of the usual size will do. The bill is the one thing that management talks about, and a vendor has offered a contract over three years for all two hundred.',
		answers: { interruption: 'all', jobs: 'wait' },
		settles: { interruption: 'the scheduler starts a task again on another machine' },
		outcome: 'spare-capacity'
	},
	{
		id: 'render-farm',
		title: 'Frames for a documentary',
		story:
			'A studio renders a nature documentary, frame by frame. Each frame takes about twenty minutes on eight cores, and a frame that gets lost is put back on the queue and done again. The producer says the film is out in spring, so whether a batch comes back tonight or on Thursday makes no difference. There is no compliance rule about hardware: the pictures will be on television anyway. Frames run on nearly any machine with enough memory, in any zone. Accounting wants the lowest bill of all, and asks whether to sign up for three years.',
		answers: { interruption: 'all', jobs: 'wait' },
		settles: {
			interruption: 'a frame that gets lost is put back on the queue and done again',
			jobs: 'whether a batch comes back tonight or on Thursday makes no difference'
		},
		outcome: 'spare-capacity',
		continues: 'night-renders'
	},
	{
		id: 'risk-close',
		title: 'Risk figures by seven',
		story:
			'Every night a bank recomputes its risk figures on some two hundred servers. The work is cut into small tasks on a queue, and a task whose server vanishes is picked up by the next one. Shared servers have been approved by the security office, and type and zone do not matter. The traders need the figures by seven in the morning without fail. Last month the whole batch ran on spare capacity and on two nights stood still for hours. The platform will be replaced next year, and no one will sign for longer.',
		answers: { interruption: 'all', jobs: 'due' },
		settles: {
			interruption: 'a task whose server vanishes is picked up by the next one',
			jobs: 'need the figures by seven in the morning without fail'
		},
		outcome: 'base-and-spot'
	},
	{
		id: 'shop-front',
		title: 'A shop with quiet nights and loud days',
		story:
			'An online shop runs stateless web servers behind a load balancer. Four of them must always be up, day and night, or the checkout slows down; in the daytime and on sale days up to thirty more join and may vanish again without a customer noticing. The shop has been in business for nine years, and the four are in the budget for next year and the one after. Nothing on these servers falls under any hardware rule. Zones and types may vary. The head of IT has heard of a discount of nearly three quarters and wants it for all thirty-four.',
		answers: { interruption: 'rest', special: 'none', 'a-year': 'yes' },
		settles: {
			interruption:
				'Four of them must always be up, day and night, or the checkout slows down; in the daytime and on sale days up to thirty more join and may vanish again',
			'a-year': 'the four are in the budget for next year and the one after'
		},
		outcome: 'plan-and-spot',
		continues: 'order-placed-four-parts'
	},
	{
		id: 'route-search',
		title: 'Any server may go, some must answer',
		story:
			'A search for train connections answers all day and all night. Its servers hold nothing: when one vanishes, the load balancer asks the next, and nobody sees it. At night six are enough, at rush hour fifty run, of any of a dozen types and in all zones. What may not happen is that none is left, since stations hang on it. It has run for three years at this size and no end is in sight; the six are a fixed line in the budget. No rule speaks about the hardware. The new developer wants everything on spare capacity, the old one everything reserved for three years.',
		answers: { interruption: 'rest', special: 'none', 'a-year': 'yes' },
		settles: {
			interruption:
				'when one vanishes, the load balancer asks the next, and nobody sees it. At night six are enough, at rush hour fifty run, of any of a dozen types and in all zones. What may not happen is that none is left',
			'a-year': 'It has run for three years at this size and no end is in sight'
		},
		outcome: 'plan-and-spot'
	},
	{
		id: 'cluster-of-two-kinds',
		title: 'One cluster, two kinds of pods',
		story:
			'Our Kubernetes cluster holds two kinds of pods. The ordering service runs all day and all night on eight machines and answers customers. Beside it, batch pods recompute recommendations on ten to sixty machines; they write their progress to a bucket, and a pod that dies is simply run again. The eight machines with the service must stay up; the rest may be taken from under the batch pods at any time. The cluster has been in production for two years. Half of the team wants two separate purchases with two owners, the other half wants one rule for all machines.',
		answers: { interruption: 'rest', special: 'none', 'a-year': 'yes' },
		settles: {
			interruption:
				'The eight machines with the service must stay up; the rest may be taken from under the batch pods at any time'
		},
		outcome: 'plan-and-spot'
	},
	{
		id: 'festival-app',
		title: 'An app for one summer',
		story:
			'For a string of festivals a start-up runs the ticket app from May to September, and nobody knows whether there will be a second summer. Two application servers must stay up for the scanners at the gates. When the line-up is announced, ten or twenty more come up for an hour; they keep no state, and if one is taken away the app just tries another. Any zone in the Region and any mid-sized machine is fine, on ordinary shared hardware. The founders ask for the cheapest setup that keeps the gates open.',
		answers: { interruption: 'rest', special: 'none', 'a-year': 'no' },
		settles: {
			interruption:
				'Two application servers must stay up for the scanners at the gates. When the line-up is announced, ten or twenty more come up for an hour; they keep no state',
			'a-year': 'nobody knows whether there will be a second summer'
		},
		outcome: 'base-and-spot'
	},
	{
		id: 'office-hours',
		title: 'A reporting server for office hours',
		story:
			'Our controllers use a reporting server on weekdays from eight to four. That makes 176 hours a month; at night and at weekends it is switched off. It holds open sessions in memory, so pulling it away in the middle of the day is out of the question. If it starts in another zone or on another type some morning, nobody minds. It runs on shared hardware like everything else we have. The purchasing department likes long contracts and asks whether a three-year commitment would not be cheaper, since the server will surely stay.',
		answers: { interruption: 'none', special: 'none', load: 'timetable', hours: 176 },
		settles: {
			interruption: 'pulling it away in the middle of the day is out of the question',
			load: 'on weekdays from eight to four',
			hours: '176 hours a month'
		},
		outcome: 'few-hours'
	},
	{
		id: 'call-centre',
		title: 'A call centre with long days',
		story:
			'The call centre is open every day of the year, sixteen hours a day. Its telephony servers run 480 hours a month and are stopped overnight. A call that is cut off is a complaint, so they may not be taken away. The vendor certifies one instance family only, and we will stay with it in Ireland until the contract ends in two years. Shared servers are fine, any zone there will do. Finance has a quote for a plan that covers every service and every Region, and wonders whether to take it.',
		answers: {
			interruption: 'none',
			special: 'none',
			load: 'timetable',
			hours: 480,
			family: 'stays'
		},
		settles: {
			interruption: 'they may not be taken away',
			load: 'run 480 hours a month and are stopped overnight',
			hours: '480 hours a month',
			family: 'we will stay with it in Ireland until the contract ends in two years'
		},
		outcome: 'family-plan'
	},
	{
		id: 'intranet',
		title: 'Six servers nobody talks about',
		story:
			'A town’s administration runs its intranet on six Linux servers in the cloud: forms, minutes, the address book. They are always on. The servers were set up four years ago by somebody who has since retired, and every month the list price is paid for all of them. The new head of IT has been asked to lower the bill without touching the application, for which there is neither time nor money. A consultant speaks of a deep discount for a certain kind of machine; a colleague fears any signature at all, and would rather turn servers off at night.',
		answers: {
			interruption: 'none',
			special: 'none',
			load: 'steady',
			'a-year': 'yes',
			commitment: 'anything'
		},
		settles: {},
		outcome: 'broad-plan',
		defensible: [
			{
				question: 'commitment',
				answer: 'size',
				why: 'If the six are sure to keep their family for the term, the narrower plan takes more off.'
			}
		]
	},
	{
		id: 'steady-database-tier',
		title: 'Servers that never sleep',
		story:
			'A logistics firm runs twelve Linux servers for its own route planner. They have been on without a break for two years, all 730 hours a month, and keep the state of the routes in memory, so none of them may be taken away. Load balancing covers three zones, and no rule speaks of hardware. Tests showed that one memory-heavy family in Frankfurt does it best; sizes may be changed, the family and the Region will not. The board will sign for one year, not more. A colleague swears by reserved capacity from a training course of years ago.',
		answers: {
			interruption: 'none',
			special: 'none',
			load: 'steady',
			'a-year': 'yes',
			commitment: 'size'
		},
		settles: {
			interruption: 'none of them may be taken away',
			load: 'on without a break for two years',
			'a-year': 'The board will sign for one year',
			commitment: 'sizes may be changed, the family and the Region will not'
		},
		outcome: 'family-plan'
	},
	{
		id: 'on-the-way-to-containers',
		title: 'On the way to containers',
		story:
			'A publisher runs its content system on a dozen servers, around the clock, 730 hours a month. Over the next years parts of it move to Fargate and Lambda, and the rest to Arm instances, perhaps in another Region; the total spend will stay about the same, and finance is ready to promise it for three years. The editors lose work if a server goes away under them. The system is spread over zones, and runs on shared hardware. The first idea was to reserve the twelve servers as they stand today.',
		answers: {
			interruption: 'none',
			special: 'none',
			load: 'steady',
			'a-year': 'yes',
			commitment: 'anything'
		},
		settles: {
			interruption: 'The editors lose work if a server goes away under them',
			load: 'around the clock',
			'a-year': 'promise it for three years',
			commitment:
				'parts of it move to Fargate and Lambda, and the rest to Arm instances, perhaps in another Region'
		},
		outcome: 'broad-plan'
	},
	{
		id: 'venture-in-doubt',
		title: 'A venture that may be dropped',
		story:
			'A media group tries a subtitling service. Its servers run day and night, 700 hours a month, on one type, in zones as they come, on shared servers. Jobs in progress cannot be resumed, so they must run through. The group would sign for a year to get a discount, on one condition set by its finance chief, who has a bank account in New York: if the venture is dropped after some months, there must be a way to sell what is left of the contract to somebody else.',
		answers: {
			interruption: 'none',
			special: 'none',
			load: 'steady',
			'a-year': 'yes',
			commitment: 'sale'
		},
		settles: {
			interruption: 'Jobs in progress cannot be resumed, so they must run through',
			load: 'Its servers run day and night',
			'a-year': 'The group would sign for a year',
			commitment: 'there must be a way to sell what is left of the contract'
		},
		outcome: 'resalable-reservation'
	},
	{
		id: 'frame-contract',
		title: 'What the frame contract allows',
		story:
			'A research institute runs its archive on fourteen servers, day and night, and they are in the plan for the next three years. The frame contract of the ministry knows one kind of discount, “reserved instances”, by that name; to have another wording approved took a sister institute two years. Which machines the archive will run on is open: half of it may turn to Arm next spring, and the operating system of the rest is under review. The archive keeps long transactions open and would not bear being cut off. The purchasing officer has heard that one class takes off a little more than the other, and leans towards that.',
		answers: {
			interruption: 'none',
			special: 'none',
			load: 'steady',
			'a-year': 'yes',
			commitment: 'exchange'
		},
		settles: {
			load: 'day and night',
			'a-year': 'in the plan for the next three years',
			commitment:
				'The frame contract of the ministry knows one kind of discount, “reserved instances”, by that name'
		},
		outcome: 'exchangeable-reservation'
	},
	{
		id: 'election-night',
		title: 'Results when they come',
		story:
			'A news agency runs a small results service. It idles for weeks; then an election, a storm or a rumour brings a hundred times the traffic within minutes, for an hour or for three days, and nobody can say when. The servers hold live sessions of editors, so they may not be taken away under them. They are spread over zones and types as available, on shared servers. The editor in chief has read that one should always commit for a year to save money, and asks us to prepare the papers.',
		answers: { interruption: 'none', special: 'none', load: 'spiky' },
		settles: {
			interruption: 'they may not be taken away under them',
			load: 'and nobody can say when'
		},
		outcome: 'as-used'
	},
	{
		id: 'first-launch',
		title: 'A product nobody has seen yet',
		story:
			'In March we launch a planning tool for dentists. There may be fifty practices or five thousand; we have no history to go by, and the architecture is in flux. Practices keep their sessions on the server, so it has to run through office hours without being cut off. Which zone or type it runs in is of no importance, and health data rules were met with encryption: shared hardware is explicitly allowed. An adviser offers to negotiate a commitment before the launch, to look good in the first quarter’s figures.',
		answers: { interruption: 'none', special: 'none', load: 'new' },
		settles: {
			interruption: 'has to run through office hours without being cut off',
			load: 'we have no history to go by'
		},
		outcome: 'as-used',
		defensible: [
			{
				question: 'load',
				answer: 'spiky',
				why: 'Fifty or five thousand practices cannot be foreseen either; both answers stay On-Demand.'
			}
		]
	},
	{
		id: 'trading-floor',
		title: 'Always some, at times many',
		story:
			'A broker’s order service never drops below ten servers, not even on Christmas night. Around market openings it grows to twenty-five, and orders in flight would be lost if any of them were taken away. The ten have been there for four years and will be for years to come; the budget line is fixed. What runs on them changes, new types are tested each spring. The service works from any of the zones on ordinary shared hardware. Somebody proposes to cover all twenty-five with a commitment, to be on the safe side.',
		answers: { interruption: 'none', special: 'none', load: 'floor', 'a-year': 'yes' },
		settles: {
			interruption: 'orders in flight would be lost if any of them were taken away',
			load: 'never drops below ten servers, not even on Christmas night. Around market openings it grows to twenty-five',
			'a-year': 'The ten have been there for four years and will be for years to come'
		},
		outcome: 'plan-under-peaks',
		continues: 'trade-records'
	},
	{
		id: 'oracle-per-core',
		title: 'Licences from the old data centre',
		story:
			'A manufacturer leaves its data centre and takes its database licences along. They were bought outright and are counted by physical core of the machine they run on; twice a year an auditor comes and wants to see on which cores the software ran. The load is even, day and night, for years. One colleague wants plain instances with a three-year discount, another says that isolation from other customers is enough. The licence manager says she must be able to show sockets and cores, or buy everything anew.',
		answers: { interruption: 'none', special: 'hardware', server: 'licences' },
		settles: {
			special: 'counted by physical core of the machine they run on',
			server: 'counted by physical core of the machine they run on'
		},
		outcome: 'own-hosts'
	},
	{
		id: 'tied-to-the-machine',
		title: 'Software that knows its machine',
		story:
			'A simulation program binds itself to the machine on which it was first started; on another one it refuses to run until its maker has issued a new key, which takes days. So after each stop the instance must come back up on the very same server, and we want to decide ourselves which instances stand on it. The program is used some days a week, and costs far more than any server. A consultant suggested single-tenant instances, since they keep strangers off the machine, and were cheaper to try.',
		answers: { interruption: 'none', special: 'hardware', server: 'placed' },
		settles: {
			special: 'the instance must come back up on the very same server',
			server: 'we want to decide ourselves which instances stand on it'
		},
		outcome: 'own-hosts'
	},
	{
		id: 'phone-app-builds',
		title: 'Builds for two telephones',
		story:
			'Our app exists for both kinds of telephone. One half is built on small Linux servers that cost next to nothing. The other half can be built and signed only under macOS, and the maker’s terms ask for its own hardware. Some forty builds come in on a working day, ten minutes each, most of them between ten and four; a build that breaks off is started again, and at weekends there are none. The team would like to pay by the minute, as for the Linux half, and asks for spare capacity or at least a shared machine. A freelancer offers to send us two desktop computers for the cupboard.',
		answers: { interruption: 'all', jobs: 'server', server: 'mac' },
		settles: {
			interruption: 'a build that breaks off is started again',
			jobs: 'the maker’s terms ask for its own hardware',
			server: 'can be built and signed only under macOS'
		},
		outcome: 'mac-hosts',
		defensible: [
			{
				question: 'interruption',
				answer: 'none',
				why: 'Seen from the person who waits for a build, it must run through; both ways end at the same hosts.'
			}
		]
	},
	{
		id: 'insurer-rule',
		title: 'No neighbours allowed',
		story:
			'The supervisory rule for this insurer says it in one sentence: claims data may be processed only on physical servers that no other customer uses at the same time. Which server that is, or whether it changes over lunch, is of no interest to anybody. All software is open source, so no licence is counted by machine. The load goes up and down with the weather, from three servers to forty. The team fears having to rent whole machines of which half would stand empty on a quiet day.',
		answers: { interruption: 'none', special: 'hardware', server: 'isolated' },
		settles: {
			special:
				'claims data may be processed only on physical servers that no other customer uses at the same time',
			server: 'Which server that is, or whether it changes over lunch, is of no interest to anybody'
		},
		outcome: 'dedicated-tenancy'
	},
	{
		id: 'fine-tuning',
		title: 'Ten days of training',
		story:
			'A research group will fine-tune its language model. It needs sixteen of the largest GPU instances, close together, for ten days in the second half of next month, when the data is ready; afterwards it needs none for at least half a year. In spring the group launched them when it wanted to start and was told for days that there was no capacity. If a node goes away, the whole run stops. There is no rule about who shares the hardware. The head of the group has a grant that may be spent in advance.',
		answers: { interruption: 'none', special: 'capacity', capacity: 'gpus' },
		settles: {
			interruption: 'If a node goes away, the whole run stops',
			special: 'was told for days that there was no capacity',
			capacity:
				'sixteen of the largest GPU instances, close together, for ten days in the second half of next month'
		},
		outcome: 'booked-window'
	},
	{
		id: 'model-on-trial',
		title: 'A talking assistant on trial',
		story:
			'A health insurer will try a talking assistant with its members. The model is finished and only has to answer; it fits on four of the largest GPU instances, from the third of next month, for six weeks, after which the board decides. Letters to the members are printed, so the project must be sure that the machines are there on the first day. Last autumn the same machines could not be started for a fortnight, in any zone that the team tried. Afterwards they are not needed, whatever the board says. Finance would rather sign for a year, since the price of an hour looks lower.',
		answers: { interruption: 'none', special: 'capacity', capacity: 'gpus' },
		settles: {
			special: 'must be sure that the machines are there on the first day',
			capacity: 'four of the largest GPU instances, from the third of next month, for six weeks'
		},
		outcome: 'booked-window'
	},
	{
		id: 'ticket-sale',
		title: 'The day the tickets go on sale',
		story:
			'In eleven weeks the tickets for the championship go on sale at noon, and for about three weeks the ticket office needs forty general-purpose servers of eight vCPUs more than today, in two given zones next to its database. Last time, several launches failed on the day with an error about insufficient capacity. Management wants it in writing that the servers will be there on the date, but will not hear of paying for them from now on. The data may be processed on shared servers. A year’s contract for three weeks makes no sense.',
		answers: { interruption: 'none', special: 'capacity', capacity: 'date' },
		settles: {
			special: 'Management wants it in writing that the servers will be there on the date',
			capacity:
				'In eleven weeks the tickets for the championship go on sale at noon, and for about three weeks'
		},
		outcome: 'dated-reservation'
	},
	{
		id: 'stage-graphics',
		title: 'Graphics for the final',
		story:
			'A broadcaster draws the studio graphics for a tournament in the cloud. From the opening match in ten weeks it needs twelve servers with graphics cards of sixteen vCPUs each, beside the encoders in one zone, for a month; before and after, none. The cards draw pictures and stream them, they train nothing. Two years ago the servers were started on the morning of the match, and four of them did not come up for lack of capacity. The head of production wants the room booked for the date, and nothing paid until then. The contracts allow servers shared with other customers. Somebody suggests a year’s reservation, which he says is cheaper by the hour.',
		answers: { interruption: 'none', special: 'capacity', capacity: 'date' },
		settles: {
			special: 'four of them did not come up for lack of capacity',
			capacity: 'wants the room booked for the date'
		},
		outcome: 'dated-reservation'
	},
	{
		id: 'cut-over',
		title: 'Room to fall back, for some weeks',
		story:
			'From today until the move of our booking system is done, we need eight instances of one type ready to start in one particular zone, at any minute, because the old storage arrays are wired to it. If they fail to start during a fallback, planes stay on the ground. The move may take five weeks or fifteen; then the room can be given up at once. Shared hardware is fine. A colleague suggests buying a discount for a year, which, as he recalls, reserves capacity as well.',
		answers: { interruption: 'none', special: 'capacity', capacity: 'now', 'a-year': 'no' },
		settles: {
			special: 'If they fail to start during a fallback, planes stay on the ground',
			capacity: 'From today until the move of our booking system is done',
			'a-year': 'The move may take five weeks or fifteen; then the room can be given up at once'
		},
		outcome: 'open-reservation'
	},
	{
		id: 'payment-core',
		title: 'Six servers that must come back',
		story:
			'Our payment core runs on six servers of one exact type in one zone. After a restart all six must come up at once, there, whatever the state of the zone; the regulator asks for proof that the room is ours. They run every hour, and the line is in the budget for three years. The system was certified on this type, operating system and zone, and certification takes a year, so nothing will change; no other account has any part in it. Shared hardware was accepted. The controller wants capacity and discount in a single purchase.',
		answers: {
			interruption: 'none',
			special: 'capacity',
			capacity: 'now',
			'a-year': 'yes',
			zone: 'fixed'
		},
		settles: {
			special: 'the regulator asks for proof that the room is ours',
			capacity:
				'After a restart all six must come up at once, there, whatever the state of the zone',
			'a-year': 'the line is in the budget for three years',
			zone: 'nothing will change; no other account has any part in it'
		},
		outcome: 'zonal-reservation'
	},
	{
		id: 'standby-region',
		title: 'A standby shared by five teams',
		story:
			'Five teams, each with an account of its own, share a standby for disasters: twenty servers’ worth of room in one zone of a second Region. It must be there from now on, at any hour, since everyone will want the same machines on the day a Region fails. The board has approved it without an end date, and every hour will be paid for. The type follows what production uses and has changed twice in three years. Isolation from other customers is not asked for. Finance finds the full price for idle room hard to bear.',
		answers: {
			interruption: 'none',
			special: 'capacity',
			capacity: 'now',
			'a-year': 'yes',
			zone: 'moves'
		},
		settles: {
			special: 'everyone will want the same machines on the day a Region fails',
			capacity: 'It must be there from now on, at any hour',
			'a-year': 'The board has approved it without an end date, and every hour will be paid for',
			zone: 'The type follows what production uses and has changed twice in three years'
		},
		outcome: 'reservation-and-plan'
	},
	{
		id: 'wrong-family-left',
		title: 'Contracts for the wrong machines',
		story:
			'When I took over, I found that my predecessor had bought Convertible reservations for an old compute family, with two years of their term left. Meanwhile the teams have moved to memory-heavy machines in the same Region, which run without pause, 730 hours a month, and must not be cut off. So the discount matches nothing and still bills. Zone and type are free for us to choose, and no one cares about the hardware below. The account manager offers a fresh commitment for the new machines on top.',
		answers: { interruption: 'none', special: 'held', held: 'convertible' },
		settles: {
			interruption: 'must not be cut off',
			special: 'So the discount matches nothing and still bills',
			held: 'bought Convertible reservations for an old compute family, with two years of their term left'
		},
		outcome: 'exchange-first'
	},
	{
		id: 'after-the-merger',
		title: 'Paid for and switched off',
		story:
			'After a merger we found, in an account nobody had opened for months, twelve reservations of three years, bought for a warehouse system that is gone. The papers say “standard” on each of them; nineteen months are left. Half are for the machine family that our own teams use in the same Region, only in another zone and size; the other half are for an old family that nobody will go back to. They bill every hour. The company has an account with a bank in Chicago. The controller asks for a refund, and a reseller offers a new contract in exchange for the old ones.',
		answers: { interruption: 'none', special: 'held', held: 'standard' },
		settles: {
			special: 'bought for a warehouse system that is gone',
			held: 'The papers say “standard” on each of them'
		},
		outcome: 'sell-what-is-left'
	},
	{
		id: 'half-used-promise',
		title: 'A promise too large by a third',
		story:
			'Two years ago we signed a savings plan over three years, for a spend that seemed small at the time. Then one of the three products was sold and took its servers along. Since spring, of that, not quite two thirds is used in an average hour, and at night about half. In another account of the same group, the data team runs its recomputations on spare capacity and pays for that separately; a further team has just moved its services into containers. The account manager proposes reservations for the database servers, with a better rate than the plan has. The board would like to hear what can be got back.',
		answers: { interruption: 'none', special: 'held', held: 'plan' },
		settles: {
			special: 'of that, not quite two thirds is used',
			held: 'a savings plan over three years'
		},
		outcome: 'fill-the-plan'
	}
];
