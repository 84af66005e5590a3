import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'parish-shop',
		title: 'A shop for church candles',
		story:
			'Our shop sells candles and incense to parishes all over the country. It is one PHP program on three instances in two zones, today with a single Elastic IP on the oldest of them, so that every patch night is a quiet night for sales. We want customers to go on using shop.example.org, each instance to be taken out when it fails, and the padlock in the browser to stay. Before Christmas there are eight instances. The hosting firm we leave has offered us an appliance on a virtual machine for this, with a licence for each core.',
		answers: { traffic: 'web', reach: 'name', special: 'none', behind: 'one' },
		settles: {
			traffic: 'the padlock in the browser',
			reach: 'customers to go on using shop.example.org',
			behind: 'It is one PHP program on three instances'
		},
		outcome: 'alb'
	},
	{
		id: 'old-balancer',
		title: 'Still there since the beginning',
		story:
			'In our oldest account stands a balancer that nobody dares to touch. It was made with the first generation of the service and serves the booking site of a ferry line: HTTPS on the outside, four instances behind it, sessions kept by a cookie. It works. But the auditors ask why it knows neither HTTP/2 nor IPv6, and the firm that does our web firewall says it can’t be attached there. We may change the DNS record in a maintenance window. Nothing about the application itself should change; it is one program and will remain so.',
		answers: { traffic: 'web', reach: 'name', special: 'none', behind: 'one' },
		settles: {
			traffic: 'HTTPS on the outside',
			reach: 'We may change the DNS record',
			behind: 'it is one program and will remain so'
		},
		outcome: 'alb'
	},
	{
		id: 'clinic-services',
		title: 'Eleven teams, one domain',
		story:
			'A chain of clinics has broken its patient portal into eleven services, each a set of containers owned by a team. Patients see a single domain: /appointments goes to one, /results to another, and a few partners have host names of their own, such as lab.example.com. So far each team has brought its own balancer, and finance counts eleven of them, most nearly idle. Teams want to keep their own health checks and to try a new version on a tenth of their requests. Certificates for all the names are in ACM.',
		answers: { traffic: 'web', reach: 'name', special: 'none', behind: 'several' },
		settles: {
			traffic: 'its patient portal',
			behind: '/appointments goes to one, /results to another'
		},
		outcome: 'alb-rules'
	},
	{
		id: 'legacy-paths',
		title: 'Two paths made new',
		story:
			'Our tax calculator is a Java application on a dozen instances, reached through a balancer that the whole country uses in April. Two of its paths have been written anew as small Lambda functions: one draws a chart, the other checks a postal code. They get a steady few hundred calls a second in working hours, answer in a few kilobytes, and should appear under the same host name as everything else, with the same certificate. The colleague who wrote them would rather not introduce another product for two paths.',
		answers: { traffic: 'web', reach: 'name', special: 'none', behind: 'functions' },
		settles: {
			traffic: 'should appear under the same host name',
			behind: 'have been written anew as small Lambda functions'
		},
		outcome: 'alb-lambda'
	},
	{
		id: 'half-moved',
		title: 'Halfway out of the cellar',
		story:
			'A city library moves its catalogue to AWS shelf by shelf. Until summer half of the web servers stay in the cellar of the town hall, joined with our VPC by Direct Connect with a VPN as reserve; the other half already runs on instances. Readers must not notice: one host name, and week by week a larger share of requests goes to the new servers. If the cellar floods again, all of it must go there at once. The cellar machines have private addresses and are patched by a man called Otto who retires in June.',
		answers: { traffic: 'web', reach: 'name', special: 'none', behind: 'outside' },
		settles: {
			traffic: 'half of the web servers',
			reach: 'one host name',
			behind: 'half of the web servers stay in the cellar of the town hall'
		},
		outcome: 'alb-outside'
	},
	{
		id: 'staff-dashboards',
		title: 'Dashboards for the staff only',
		story:
			'We run seven open-source dashboards for warehouse staff in containers. None has a login worth the name, and three of their authors no longer answer mail. Security demands that only people with a company account get to see any page, with the second factor that our identity provider asks for anyway; it speaks OpenID Connect. We can’t change the dashboards’ code. People open them in the browser from home and from the office. Whoever leaves the company must be out the same day.',
		answers: { traffic: 'web', reach: 'name', special: 'sign-in' },
		settles: {
			traffic: 'People open them in the browser',
			special: 'only people with a company account get to see any page'
		},
		outcome: 'alb-sign-in'
	},
	{
		id: 'bank-partners',
		title: 'Machines with papers',
		story:
			'Forty banks send us payment confirmations over an HTTPS interface. Regulation says that each bank’s machine must present a client certificate issued by one of two authorities, and that a revoked certificate must be refused before anything of ours works on the request. Today two proxies do this, and they are the part that wakes people at night. The servers need the name from the certificate, nothing more. The banks look up our name in DNS, and our own auditors are content if decryption happens in front of the servers.',
		answers: { traffic: 'web', reach: 'name', special: 'verify' },
		settles: {
			traffic: 'over an HTTPS interface',
			reach: 'The banks look up our name in DNS',
			special: 'must present a client certificate'
		},
		outcome: 'alb-verify'
	},
	{
		id: 'allow-listed-portal',
		title: 'Addresses for the hospitals’ firewalls',
		story:
			'Hospitals use our portal for X-ray orders. Their firewalls let traffic out only to addresses that somebody has typed in, and a change takes them six weeks and a committee, so the addresses that we give them must hold for years. Behind the portal are five services: orders, pictures, invoices and so on, told apart by path. The insurer wants a web firewall in front. All hospitals are in one country and the delay is no concern. At present an instance with a proxy on it does the job, and it is a single one.',
		answers: { traffic: 'web', reach: 'fixed', read: 'yes' },
		settles: {
			traffic: 'Hospitals use our portal',
			reach: 'the addresses that we give them must hold for years',
			read: 'told apart by path'
		},
		outcome: 'nlb-alb'
	},
	{
		id: 'remote-inspection',
		title: 'Drones over the pipeline',
		story:
			'Our pilots watch pipelines through drones. Control runs over HTTPS: a dozen services told apart by path, with a login. The picture comes beside it, as RTP over UDP, to media servers of ours. The drone firm burns a single host name into its devices, and both must be found under it, each on its port. There are two hundred drones in the air at a time. The first version used two addresses, and half of the support calls were about the second.',
		answers: { traffic: 'both' },
		settles: { traffic: 'both must be found under it, each on its port' },
		outcome: 'nlb-alb'
	},
	{
		id: 'payroll-vpcs',
		title: 'In the customers’ own networks',
		story:
			'Our payroll engine is an HTTPS API with four services behind different paths and a web firewall in front. Large customers refuse to send salaries over the internet. They run in AWS themselves, each with a network that uses the same private ranges as everybody else, and none will peer with us. They ask for an endpoint inside their own VPC under which our API answers, and nothing else of us can be seen. Seven have signed already. Our own application should stay as it is.',
		answers: { traffic: 'web', reach: 'private', read: 'yes' },
		settles: {
			traffic: 'Our payroll engine is an HTTPS API',
			reach: 'They ask for an endpoint inside their own VPC',
			read: 'four services behind different paths and a web firewall in front'
		},
		outcome: 'nlb-alb'
	},
	{
		id: 'newspaper-ingress',
		title: 'The gatekeeper we already have',
		story:
			'A newspaper runs its sites in containers on a cluster. All requests pass an nginx of ours that knows sixty rules for hosts and paths, adds headers and holds the certificates; the colleagues who wrote the rules would rather leave the company than rewrite them. What is missing is something in front that spreads callers over the four nginx in two zones and drops one that has died. The editors want to see the reader’s real address in nginx’s log again. Readers come by name. Long silences on a line have been cut without notice before, which cost us a week.',
		answers: { traffic: 'web', reach: 'name', special: 'proxy' },
		settles: {
			traffic: 'A newspaper runs its sites',
			reach: 'Readers come by name',
			special: 'All requests pass an nginx of ours'
		},
		outcome: 'nlb',
		defensible: [
			{
				question: 'special',
				answer: 'sealed',
				why: 'nginx holds the certificates, and the same TCP listener leads to it.'
			}
		]
	},
	{
		id: 'notary-seal',
		title: 'What the notaries insist on',
		story:
			'We keep deeds for notaries, on a web service that their office software calls. The chamber’s rules are old and clear: from the notary’s desk to the server that stores the deed nobody may open the encryption, not even for a moment, and a provider’s load balancer counts as somebody. Each server therefore has its certificate on a hardware module and checks the notary’s card itself. We want three servers instead of one, in two zones, and one that fails should get no more callers. The software finds us by host name.',
		answers: { traffic: 'web', reach: 'name', special: 'sealed' },
		settles: {
			traffic: 'on a web service that their office software calls',
			reach: 'The software finds us by host name',
			special: 'nobody may open the encryption'
		},
		outcome: 'nlb-sealed'
	},
	{
		id: 'till-updates',
		title: 'Tills that know four numbers',
		story:
			'Eleven thousand tills in petrol stations fetch price lists from us over HTTPS, every few minutes. Their firmware has no DNS worth using: the addresses of the server are entered by the technician, and nobody will drive to eleven thousand stations for a change. One small program answers them all, on six instances, and there is just the one path. Certificates on each instance are what we want to get rid of; the central one may sit in front. The internal network behind is trusted.',
		answers: { traffic: 'web', reach: 'fixed', read: 'no' },
		settles: {
			traffic: 'fetch price lists from us over HTTPS',
			reach: 'the addresses of the server are entered by the technician'
		},
		outcome: 'nlb-tls'
	},
	{
		id: 'second-screen',
		title: 'When the presenter says “now”',
		story:
			'Viewers of a quiz show vote in an app. For an hour nothing happens; then the presenter says “now”, and within three seconds some two million phones each send one tiny HTTPS request. What answers is a single program on sixty instances that counts and says thanks; there is one path, nobody logs in, and no rule asks for a web firewall. With the balancer of last season the first ten seconds were errors, and those are the seconds that matter. The app finds us by name, and the certificate may lie in front.',
		answers: { traffic: 'web', reach: 'name', special: 'crowds' },
		settles: {
			traffic: 'one tiny HTTPS request',
			reach: 'The app finds us by name',
			special: 'within three seconds some two million phones each send one'
		},
		outcome: 'nlb-tls',
		defensible: [
			{
				question: 'special',
				answer: 'none',
				why: 'The hour is known, so capacity of a balancer that reads requests could be reserved for it.'
			}
		]
	},
	{
		id: 'harbour-broker',
		title: 'Readings from the cranes',
		story:
			'Cranes in the harbour send their readings over MQTT with TLS to three brokers on instances. The brokers know plain TCP and have never liked certificates; a renewal last year stopped every crane for a morning. We would like to hold one certificate in a managed place in front, let the brokers speak unencrypted inside the VPC, and have connections spread over all three. There are nine thousand, each open for days. The cranes look up a name. Topics and logins are the brokers’ own business.',
		answers: { traffic: 'connections', partners: 'open', transport: 'tls' },
		settles: {
			traffic: 'send their readings over MQTT',
			partners: 'The cranes look up a name',
			transport: 'hold one certificate in a managed place in front'
		},
		outcome: 'nlb-tls'
	},
	{
		id: 'mail-relays',
		title: 'Post for two million boxes',
		story:
			'We relay mail for a provider with two million boxes. Senders connect over SMTP to port 25 or 587; our five relay servers negotiate encryption in the middle of the conversation themselves, as mail does, and hold their own certificates. Load is calm until a newsletter goes out, then ten times as many connections arrive within a minute. The relays must see the sender’s real address, since half of spam defence hangs on it. Today DNS lists all five, and a dead one costs us retries for an hour.',
		answers: { traffic: 'connections', partners: 'open', transport: 'tcp' },
		settles: {
			traffic: 'Senders connect over SMTP to port 25 or 587',
			transport: 'hold their own certificates'
		},
		outcome: 'nlb'
	},
	{
		id: 'card-game',
		title: 'Eight at the table',
		story:
			'Our card game became a shooting game, nobody quite knows how. Clients exchange small packets with a game server sixty times a second over UDP, and log in over TCP on the very same port number, because the console makers allow only one. A match must stay on the server where it began. We have forty servers in three zones of one Region, all in one VPC, and want new players to be spread over those that are healthy. Chat and shop run elsewhere and are not the question.',
		answers: { traffic: 'connections', partners: 'open', transport: 'udp' },
		settles: {
			traffic: 'Clients exchange small packets with a game server',
			transport: 'over UDP, and log in over TCP on the very same port number'
		},
		outcome: 'nlb-udp'
	},
	{
		id: 'market-data',
		title: 'Quotes for tenants',
		story:
			'We sell a feed of market quotes over a binary protocol on TCP. Three hundred buyers have their programs in AWS accounts of their own. They want to connect from inside their VPC, without opening anything to the internet, and we don’t want three hundred peerings whose addresses collide. Nothing but this one port may be reachable. Each buyer is to be admitted by hand, and bills for their side of the line are theirs. Our eight servers sit in three zones.',
		answers: { traffic: 'connections', partners: 'private' },
		settles: {
			traffic: 'over a binary protocol on TCP',
			partners: 'They want to connect from inside their VPC'
		},
		outcome: 'nlb-private'
	},
	{
		id: 'one-endpoint-api',
		title: 'A single call for the insurers',
		story:
			'Insurers ask us for the value of a used car: one HTTPS call, one small program on four instances. Eleven of them run in AWS and their security people have asked for the same thing: the call shall go to an endpoint in their own VPC, never over the internet, and their network shall not be joined to ours. Who may ask is settled by a key in the request that our program checks. We have no other services that they could reach. The certificate can stay on the instances or move.',
		answers: { traffic: 'web', reach: 'private', read: 'no' },
		settles: {
			traffic: 'one HTTPS call, one small program on four instances',
			reach: 'the call shall go to an endpoint in their own VPC'
		},
		outcome: 'nlb-private'
	},
	{
		id: 'vendor-firewalls',
		title: 'The firewalls that the board knows',
		story:
			'Our board trusts one maker of firewalls, whose boxes have guarded the company for twenty years, and will go to AWS only if every packet between the internet and our application passes such a firewall, in both directions and whatever the protocol. The maker sells them as virtual machines, with a licence by the hour, and says that they work with AWS’s encapsulation. We have one VPC with production and another for tests. When traffic grows we want more firewalls without changing routes, and none of them may be the one that must not fail.',
		answers: { traffic: 'packets', spread: 'few' },
		settles: {
			traffic: 'every packet between the internet and our application passes such a firewall',
			spread: 'We have one VPC with production and another for tests'
		},
		outcome: 'gwlb'
	},
	{
		id: 'ninety-accounts',
		title: 'Ninety networks, one guard',
		story:
			'A railway has ninety VPCs in as many accounts, joined by a transit gateway, and adds one every month. The security office wants all traffic between them and out to the internet to be looked at by its intrusion detection appliances, which it runs itself as virtual machines and will not install ninety times. Teams must not be able to forget it: a new VPC should be covered once it is attached. The appliances keep state, so they have to see both halves of a conversation.',
		answers: { traffic: 'packets', spread: 'many' },
		settles: {
			traffic: 'to be looked at by its intrusion detection appliances',
			spread: 'ninety VPCs in as many accounts, joined by a transit gateway'
		},
		outcome: 'gwlb-central'
	}
];
