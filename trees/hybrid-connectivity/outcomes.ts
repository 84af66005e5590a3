import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	clientVpnApp,
	clientVpnCreate,
	clientVpnQuotas,
	clientVpnRules,
	clientVpnSignIn,
	clientVpnTransit,
	directConnectAllowed,
	directConnectDedicated,
	directConnectEncryption,
	directConnectFlatPricing,
	directConnectFlatRate,
	directConnectGateways,
	directConnectHosted,
	directConnectInterfaces,
	directConnectIntro,
	directConnectMacsec,
	directConnectPricing,
	directConnectQuotas,
	directConnectResiliency,
	sessionManager,
	sessionManagerIdle,
	sessionManagerLogs,
	sessionManagerNeeds,
	sessionManagerStart,
	siteVpnAccelerated,
	siteVpnCloudHub,
	siteVpnConcentrator,
	siteVpnConcentrators,
	siteVpnIntro,
	siteVpnPrivate,
	siteVpnQuotas,
	siteVpnScenarios,
	siteVpnTunnels,
	siteVpnWorks,
	transitPractices,
	transitPricing,
	transitQuotas,
	transitWorks,
	verifiedAccessIntro,
	verifiedAccessPricing,
	verifiedAccessRange,
	verifiedAccessTcp,
	verifiedAccessWorks,
	vpnPricing
} from '#trees/candidates/network/sources.ts';
import { systemsManagerPricing } from '#trees/candidates/security/sources.ts';
import type { states } from './machine.ts';

const names = { tree: 'dns-routing', ask: 'Under which names do both sides find each other?' };
const inside = { tree: 'vpc-connectivity', ask: 'How do the VPCs behind it reach one another?' };
const bulk = { tree: 'data-transfer', ask: 'How does a large amount of data move in first?' };

export const outcomes = {
	'site-to-site-vpn': {
		title: 'Join the site by a Site-to-Site VPN.',
		short: 'Site-to-Site VPN',
		recommend: ['site-to-site-vpn@standard'],
		lede: 'Two encrypted tunnels run over the internet line that is there, from your router or firewall to a virtual private gateway of the VPC. Several branches get one connection each.',
		rival: {
			candidate: 'direct-connect@dedicated',
			when: 'delay must be steady, much is sent every day, or nothing may cross the internet.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['direct-connect@dedicated', 'transit-gateway'],
			says: 'Each connection by the hour, both tunnels included, and GB that leave AWS as if sent to the internet. What comes in costs nothing.',
			page: vpnPricing
		},
		watch: [
			{
				lead: 'Set up both tunnels.',
				text: 'AWS takes one down to maintain it. With a single tunnel set up, the site is cut off meanwhile.'
			},
			{
				lead: 'Your device is one device.',
				text: 'If it must not fail either, add a second connection from a second device. It costs the same again, and takes over by itself only with BGP.'
			},
			{
				lead: 'BGP, where the device speaks it.',
				text: 'It announces routes and notices a dead tunnel. Without it, enter routes by hand.'
			},
			{
				lead: 'Smaller packets.',
				text: 'Inside a tunnel they have {site-to-site-vpn.packet-most} at most, and path MTU discovery doesn’t work. Set MTU and MSS on the device.'
			},
			{
				lead: 'Far away?',
				text: 'An accelerated VPN enters AWS’s network near you. It needs a transit gateway, and is chosen when the connection is made.'
			},
			{
				lead: 'Ranges must differ.',
				text: 'The site and the VPC need addresses of their own.'
			}
		],
		first: {
			docs: siteVpnWorks,
			resources: ['AWS::EC2::CustomerGateway', 'AWS::EC2::VPNGateway', 'AWS::EC2::VPNConnection']
		},
		next: [
			{ ...inside, known: 'a VPN ends at one VPC, and peers can’t use it' },
			{ ...names, known: 'a Site-to-Site VPN joins them' },
			{ ...bulk, known: 'a VPN over the internet joins the site' }
		],
		sources: [siteVpnIntro, siteVpnTunnels, siteVpnQuotas, siteVpnScenarios, siteVpnAccelerated]
	},

	'large-tunnels': {
		title: 'Take a Site-to-Site VPN with large tunnels.',
		short: 'VPN, large tunnels',
		recommend: ['site-to-site-vpn@large', 'transit-gateway'],
		lede: 'Large tunnels carry several times what a standard one does. They end at a transit gateway, which adds up several tunnels where even one is not enough.',
		rival: {
			candidate: 'direct-connect@dedicated',
			when: 'so much is sent day after day that a port, with its cheaper GB, costs less.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['site-to-site-vpn@standard', 'direct-connect@dedicated'],
			says: 'The connection and its attachment by the hour, GB through the transit gateway, and GB that leave AWS as if sent to the internet. Several standard connections side by side may cost less an hour.',
			page: vpnPricing
		},
		watch: [
			{
				lead: 'The narrowest part decides.',
				text: 'Your internet line and your device must carry it too. Measure them before you pay for large tunnels.'
			},
			{
				lead: 'One flow, one tunnel.',
				text: 'A single connection of a program never uses two. More needs several flows, BGP, and multipath (ECMP) on the gateway and on your device.'
			},
			{
				lead: 'Not on a virtual private gateway.',
				text: 'Who has one moves the VPN to a transit gateway first.'
			},
			{
				lead: 'Not everywhere, not with everything.',
				text: 'A few Regions lack large tunnels; the device needs a fixed address, and acceleration is excluded.'
			}
		],
		older: 'Older material knows one size of tunnel, and adds up many of them.',
		first: {
			docs: siteVpnTunnels,
			resources: [
				'AWS::EC2::TransitGateway',
				'AWS::EC2::CustomerGateway',
				'AWS::EC2::VPNConnection'
			]
		},
		next: [
			{ ...inside, known: 'a transit gateway ends the VPN' },
			{ ...bulk, known: 'a VPN with large tunnels joins the site' }
		],
		sources: [siteVpnTunnels, siteVpnQuotas, siteVpnAccelerated, transitWorks, transitPricing]
	},

	'vpn-cloudhub': {
		title: 'Join the sites by VPN CloudHub.',
		short: 'VPN CloudHub',
		recommend: ['vpn-cloudhub'],
		lede: 'Each site has a VPN with BGP to the same virtual private gateway, which passes on what the others announce. Sites reach the VPC and one another, over the internet lines that they have.',
		rival: {
			candidate: 'transit-gateway',
			when: 'there are several VPCs, or some sites must not reach one another.'
		},
		cost: {
			dimension: 'branches-hour',
			against: ['transit-gateway', 'vpn-concentrator'],
			says: 'Each site’s connection by the hour; the gateway itself costs nothing. What goes from site to site leaves AWS, and is paid for as that.',
			page: vpnPricing
		},
		watch: [
			{
				lead: 'Everybody meets everybody.',
				text: 'The gateway has no route tables that keep sites apart: filter on your devices, or take a transit gateway.'
			},
			{
				lead: 'BGP, and a number each.',
				text: 'Every site needs a device with BGP and an ASN of its own, and ranges that don’t overlap.'
			},
			{
				lead: 'A limit of connections.',
				text: 'The gateway takes {vpn-cloudhub.sites-most} by default. More can be asked for.'
			},
			{
				lead: 'A detour.',
				text: 'From branch to branch, packets go through the Region. Much traffic between two sites deserves a link of its own.'
			}
		],
		first: {
			docs: siteVpnCloudHub,
			resources: [
				'AWS::EC2::VPNGateway',
				'AWS::EC2::CustomerGateway',
				'AWS::EC2::VPNConnection',
				'AWS::EC2::VPNGatewayRoutePropagation'
			]
		},
		next: [{ ...names, known: 'sites and one VPC are joined by VPN CloudHub' }],
		sources: [siteVpnCloudHub, siteVpnQuotas, siteVpnScenarios]
	},

	'vpn-hub': {
		title: 'Bring the VPNs to a transit gateway.',
		short: 'Transit Gateway + VPN',
		recommend: ['transit-gateway', 'site-to-site-vpn@standard'],
		lede: 'Each site’s VPN ends at a router of the Region, to which the VPCs are attached. Its route tables say which site reaches which VPC, and which sites meet.',
		rival: {
			candidate: 'vpn-cloudhub',
			when: 'there is one VPC for good, and everybody may reach everybody.'
		},
		cost: {
			dimension: 'branches-hour',
			against: ['vpn-cloudhub', 'vpn-concentrator'],
			says: 'Per site, a VPN connection and an attachment by the hour; per VPC, an attachment; and each GB through the gateway, besides GB that leave AWS.',
			page: transitPricing
		},
		watch: [
			{
				lead: 'Open by default.',
				text: 'With the default route table, every site reaches every VPC and every other site. Make tables of their own before the first attachment.'
			},
			{
				lead: 'Prefer BGP.',
				text: 'Only then do several tunnels add up, routes spread by themselves, and a second connection take over. Static routes are entered by hand.'
			},
			{
				lead: 'Two ways, and tested.',
				text: 'Where work can’t wait, give a site a second connection from a second device, announced by BGP on both sides. Take the first down in a quiet hour.'
			},
			{
				lead: 'Attach VPCs in several zones.',
				text: 'Servers in a zone without an attachment can’t reach the gateway.'
			},
			{
				lead: 'One Region.',
				text: 'VPCs elsewhere attach to a gateway there; peer the two, with static routes. Cloud WAN does this by one policy.'
			}
		],
		older: 'Older material ends VPNs on appliances in a transit VPC.',
		first: {
			docs: transitWorks,
			resources: [
				'AWS::EC2::TransitGateway',
				'AWS::EC2::TransitGatewayAttachment',
				'AWS::EC2::CustomerGateway',
				'AWS::EC2::VPNConnection'
			]
		},
		next: [
			{ ...inside, known: 'a transit gateway joins sites and VPCs' },
			{ ...names, known: 'a transit gateway joins sites and VPCs' },
			{
				tree: 'traffic-protection',
				ask: 'Should a firewall see what passes?',
				known: 'sites come in at a transit gateway'
			}
		],
		sources: [transitWorks, transitPractices, transitQuotas, siteVpnWorks, siteVpnQuotas]
	},

	'vpn-concentrator': {
		title: 'Join the sites by a VPN Concentrator.',
		short: 'VPN Concentrator',
		recommend: ['vpn-concentrator', 'transit-gateway'],
		lede: 'Many small sites share one attachment of a transit gateway. Each keeps a VPN of its own with little bandwidth, at a fraction of the usual hourly price.',
		rival: {
			candidate: 'site-to-site-vpn@standard',
			when: 'sites need more bandwidth, or their devices don’t speak BGP: then each VPN attaches to the transit gateway by itself.'
		},
		cost: {
			dimension: 'branches-hour',
			against: ['vpn-cloudhub'],
			says: 'The Concentrator by the hour whether full or empty, a small price for each site, and GB. A VPN by itself pays for a connection and an attachment each.',
			page: vpnPricing
		},
		watch: [
			{
				lead: 'Count before you build.',
				text: 'AWS advises it from {vpn-concentrator.sites-advised} sites on. With far fewer, its hour costs more than connections and attachments together.'
			},
			{
				lead: 'Little for each site.',
				text: 'A site gets {vpn-concentrator.link-rate-most} at most, and all share what the Concentrator carries. Give big sites a VPN of their own.'
			},
			{
				lead: 'BGP only, transit gateway only.',
				text: 'Static routes, virtual private gateways and Cloud WAN don’t work with it, and tunnels over Direct Connect neither.'
			},
			{
				lead: 'Every site is still set up.',
				text: 'Each needs a customer gateway, both tunnels, and a range of its own.'
			},
			{
				lead: 'One route table for all.',
				text: 'The sites share an attachment, so the transit gateway can’t treat them differently. Filter on their devices.'
			},
			{
				lead: 'A limit of sites.',
				text: 'By default a Concentrator takes {vpn-concentrator.sites-most}.'
			}
		],
		older:
			'Older material gives every branch a full VPN connection, or builds an SD-WAN of appliances.',
		first: {
			docs: siteVpnConcentrator,
			resources: [
				'AWS::EC2::TransitGateway',
				'AWS::EC2::VPNConcentrator',
				'AWS::EC2::CustomerGateway',
				'AWS::EC2::VPNConnection'
			]
		},
		next: [
			{ ...inside, known: 'a transit gateway takes in the branches' },
			{
				tree: 'traffic-protection',
				ask: 'Should a firewall see what the branches send?',
				known: 'branches come in at a transit gateway'
			}
		],
		sources: [siteVpnConcentrators, siteVpnConcentrator, siteVpnQuotas]
	},

	'vpn-first': {
		title: 'Begin with a VPN, and order Direct Connect.',
		short: 'VPN now, DX later',
		recommend: ['site-to-site-vpn@standard', 'direct-connect@dedicated'],
		lede: 'A VPN over the internet works as soon as your device is configured. When the line is there, its routes are preferred, and the VPN stays as its backup.',
		rival: {
			candidate: 'direct-connect@hosted',
			when: 'a partner already has a circuit in your building and can hand over a line in time.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['direct-connect-vpn', 'site-to-site-vpn@large'],
			says: 'At first the VPN’s hours and GB at the internet’s price; later the port and the circuit too, with cheaper GB. A port is billed once it is up, or some months after the letter of authorization.',
			page: directConnectPricing
		},
		watch: [
			{
				lead: 'Order the line on the first day.',
				text: 'AWS reviews a request within {direct-connect.port-review}; the cross connect and the circuit are your provider’s, and take far longer.'
			},
			{
				lead: 'Is the internet allowed meanwhile?',
				text: 'Where a rule forbids it even encrypted, there is no shortcut: ask for an exception or wait.'
			},
			{
				lead: 'Plan the change-over.',
				text: 'Use BGP on both and the same ranges. With a transit gateway, the line’s routes win over the VPN’s.'
			},
			{
				lead: 'Test the way back.',
				text: 'Take the line down once on purpose, while nobody depends on it.'
			}
		],
		first: {
			docs: siteVpnWorks,
			resources: ['AWS::EC2::CustomerGateway', 'AWS::EC2::VPNGateway', 'AWS::EC2::VPNConnection']
		},
		next: [
			{ ...bulk, known: 'a VPN now, a line later' },
			{ ...inside, known: 'a VPN now, a line later' }
		],
		sources: [
			siteVpnWorks,
			siteVpnTunnels,
			directConnectDedicated,
			directConnectHosted,
			transitWorks
		]
	},

	'vpn-backup': {
		title: 'Take Direct Connect, with a VPN as backup.',
		short: 'DX, VPN as backup',
		recommend: ['direct-connect@dedicated', 'site-to-site-vpn@standard'],
		lede: 'The line carries everything while it is there. A Site-to-Site VPN over the internet stands by for little, and takes over when the line’s routes are gone.',
		rival: {
			candidate: 'direct-connect-gateway',
			when: 'the backup must be as fast: then a second line, at another location, is worth its price, and this gateway leads both to the VPC.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['direct-connect-vpn', 'site-to-site-vpn@large'],
			says: 'The port by the hour, GB that leave AWS, and the circuit; the waiting VPN adds its own hour, which is little beside a second port. Work that can wait needs none.',
			page: directConnectPricing
		},
		watch: [
			{
				lead: 'The backup is narrower.',
				text: 'A standard tunnel carries {site-to-site-vpn.link-rate-most.standard}, and no more than your internet line. Decide what must run over it, or take large tunnels.'
			},
			{
				lead: 'Another way out of the building.',
				text: 'If the internet line lies in the same trench or on the same router, both fail together.'
			},
			{
				lead: 'Test it, and switch on BFD.',
				text: 'The Resiliency Toolkit brings the line’s routes down on purpose. Without BFD on your routers, the VPN takes over late.'
			},
			{
				lead: 'S3 and other public services.',
				text: 'A private virtual interface leads to the VPC. For public addresses of AWS, add a public one.'
			},
			{
				lead: 'Same routes, smaller packets.',
				text: 'Announce the same ranges on both by BGP. Over the VPN, jumbo frames don’t pass.'
			},
			{
				lead: 'Dedicated or hosted.',
				text: 'A dedicated port is yours and fast, and its speed is chosen once. A hosted line comes from a partner, in smaller sizes, with one virtual interface.'
			}
		],
		first: {
			docs: directConnectIntro,
			resources: [
				'AWS::DirectConnect::Connection',
				'AWS::DirectConnect::PrivateVirtualInterface',
				'AWS::EC2::VPNGateway',
				'AWS::EC2::VPNConnection'
			]
		},
		next: [
			{ ...inside, known: 'a line and a VPN lead in, to one VPC at most' },
			{ ...bulk, known: 'a Direct Connect line joins the site' }
		],
		sources: [
			directConnectIntro,
			directConnectResiliency,
			directConnectDedicated,
			directConnectHosted,
			directConnectInterfaces,
			siteVpnTunnels,
			siteVpnQuotas
		]
	},

	'two-lines': {
		title: 'Take two Direct Connect lines, at two locations.',
		short: 'DX, two locations',
		recommend: ['direct-connect@dedicated', 'direct-connect-gateway'],
		lede: 'A second line that ends in another building carries everything when the first can’t, at the same rate and without the internet. A Direct Connect gateway leads both to one VPC or to many.',
		rival: {
			candidate: 'site-to-site-vpn@standard',
			when: 'the second line may be slower and cross the internet, or money is short.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['site-to-site-vpn@standard', 'site-to-site-vpn@large'],
			says: 'The bar is one port: you pay two by the hour, two circuits and cross connects, and GB that leave AWS. By flat rate, the second port of a pair costs nothing more.',
			page: directConnectPricing
		},
		watch: [
			{
				lead: 'Two lines in one place are one risk.',
				text: 'Order with the Resiliency Toolkit, which keeps them off the same device, and choose two locations.'
			},
			{
				lead: 'What is promised.',
				text: 'One line at each of two locations isn’t the highest promise. {direct-connect.uptime-promised} takes two at each, on separate devices, and every condition of the agreement.'
			},
			{
				lead: 'Your side twice, too.',
				text: 'Two routers, and circuits by different ways. Best are two buildings of yours.'
			},
			{
				lead: 'Half for each.',
				text: 'If both carry traffic every day, each must be able to carry all. A flat-rate pair counts as one port’s capacity.'
			},
			{
				lead: 'Test it, and switch on BFD.',
				text: 'Take one line down on purpose. Without BFD on your routers, the change takes long.'
			},
			{
				lead: 'Several VPCs?',
				text: 'The gateway takes {direct-connect-gateway.gateways-behind}, or {direct-connect-gateway.hubs-behind} with many VPCs behind them, never both.'
			}
		],
		older:
			'Since September 2026 dedicated ports can be had at a flat rate, with a second port included.',
		first: {
			docs: directConnectResiliency,
			resources: [
				'AWS::DirectConnect::Connection',
				'AWS::DirectConnect::DirectConnectGateway',
				'AWS::DirectConnect::PrivateVirtualInterface'
			]
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'What if the Region fails, and not the line?',
				known: 'two lines at two locations lead in'
			},
			{ ...inside, known: 'two lines lead in' }
		],
		sources: [
			directConnectResiliency,
			directConnectFlatRate,
			directConnectFlatPricing,
			directConnectGateways,
			directConnectIntro
		]
	},

	'direct-connect-gateway': {
		title: 'Lead the line into a Direct Connect gateway.',
		short: 'Direct Connect gateway',
		recommend: ['direct-connect-gateway', 'direct-connect@dedicated', 'site-to-site-vpn@standard'],
		lede: 'It leads one line, or several, to VPCs of any account and Region: straight to a few, or to transit gateways with many behind them. It costs nothing, and VPNs over the internet stand by.',
		rival: {
			candidate: 'transit-gateway',
			when: 'the VPCs stand in one Region and must also reach one another: then the line comes to it through this gateway.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['site-to-site-vpn'],
			says: 'The gateway costs nothing. The port by the hour and GB that leave AWS are paid for, and more for GB from far Regions; transit gateways come on top.',
			page: directConnectPricing
		},
		watch: [
			{
				lead: 'The line is still one line.',
				text: 'The gateway replaces none. Bring a VPN to each VPC’s gateway, or one to each transit gateway, and test the change to it.'
			},
			{
				lead: 'Fixed numbers.',
				text: '{direct-connect-gateway.gateways-behind} or {direct-connect-gateway.hubs-behind}. One gateway never takes both kinds. With many VPCs, use transit gateways, over a transit virtual interface.'
			},
			{
				lead: 'It doesn’t join VPCs.',
				text: 'VPC to VPC needs peering or a transit gateway. But a wide range that you announce can let them meet by the way.'
			},
			{
				lead: 'Allowed prefixes.',
				text: 'With a transit gateway, only what is listed here is announced to your side; what isn’t, can’t be found from there. Both gateways need different ASNs.'
			},
			{
				lead: 'Other accounts.',
				text: 'The owner of the VPC proposes, and the owner of the gateway accepts.'
			},
			{
				lead: 'Site to site, Region to Region.',
				text: 'SiteLink leads from line to line without a Region, and is paid for. Cloud WAN takes this gateway in where many Regions shall follow one policy.'
			}
		],
		first: {
			docs: directConnectGateways,
			resources: [
				'AWS::DirectConnect::DirectConnectGateway',
				'AWS::DirectConnect::DirectConnectGatewayAssociation',
				'AWS::DirectConnect::TransitVirtualInterface'
			]
		},
		next: [
			{ ...inside, known: 'one line reaches them all by a Direct Connect gateway' },
			{ ...names, known: 'one line reaches all VPCs' }
		],
		sources: [
			directConnectGateways,
			directConnectAllowed,
			directConnectQuotas,
			directConnectInterfaces,
			directConnectFlatPricing,
			siteVpnTunnels
		]
	},

	'direct-connect-vpn': {
		title: 'Run a VPN over Direct Connect.',
		short: 'VPN over DX',
		recommend: ['direct-connect-vpn', 'transit-gateway', 'direct-connect-gateway'],
		lede: 'A Site-to-Site VPN with private addresses runs through the line to a transit gateway: steady as the line, encrypted as a VPN, and for all VPCs that are attached.',
		rival: {
			candidate: 'direct-connect@dedicated',
			when: 'the port is a fast one at a location with MACsec, which costs nothing more and keeps the full rate.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['direct-connect@dedicated', 'site-to-site-vpn@standard'],
			says: 'The port, the VPN connection and the transit gateway’s attachments by the hour, GB through the transit gateway, and the circuit.',
			page: directConnectPricing
		},
		watch: [
			{
				lead: 'The tunnel is narrower than the line.',
				text: 'A large tunnel carries {direct-connect-vpn.link-rate-most}. For a faster line, add tunnels up with BGP, or take MACsec.'
			},
			{
				lead: 'One line is one failure.',
				text: 'Both tunnels run through it. Where work can’t wait, add a second line at another location, with a VPN through it, too; or a VPN over the internet, if that is allowed.'
			},
			{
				lead: 'Keep the plain way closed.',
				text: 'The line can carry encrypted and plain traffic side by side. Give the VPN’s attachment a route table of its own.'
			},
			{
				lead: 'MACsec isn’t everywhere.',
				text: 'Only dedicated ports of the faster kinds at selected locations have it, hosted lines don’t; and by default it falls back to plain when it fails.'
			},
			{
				lead: 'IPv4 outside, smaller packets inside.',
				text: 'The tunnel’s own addresses are IPv4; packets have {direct-connect-vpn.packet-most} at most.'
			}
		],
		older:
			'Older material runs the VPN over a public virtual interface, with public addresses. That is no longer needed.',
		first: {
			docs: siteVpnPrivate,
			resources: [
				'AWS::EC2::TransitGateway',
				'AWS::DirectConnect::DirectConnectGateway',
				'AWS::DirectConnect::TransitVirtualInterface',
				'AWS::EC2::VPNConnection'
			]
		},
		next: [
			{ ...inside, known: 'a transit gateway ends the VPN that runs over the line' },
			{ ...bulk, known: 'an encrypted line joins the site' }
		],
		sources: [
			siteVpnPrivate,
			siteVpnTunnels,
			siteVpnIntro,
			directConnectMacsec,
			directConnectEncryption
		]
	},

	macsec: {
		title: 'Encrypt the Direct Connect line by MACsec.',
		short: 'DX with MACsec',
		recommend: ['direct-connect@dedicated'],
		lede: 'Your router and AWS’s encrypt everything between them, at the full rate of the port and at no price. Beyond the location, AWS encrypts its own network.',
		rival: {
			candidate: 'direct-connect-vpn',
			when: 'it must be IPsec from your device into AWS, or the location or your carrier’s circuit can’t do MACsec.'
		},
		cost: {
			dimension: 'link-hour',
			against: ['direct-connect-vpn', 'site-to-site-vpn@large'],
			says: 'MACsec costs nothing. The port by the hour, more for faster ones, GB that leave AWS, or a flat rate for both; circuit and cross connect on another’s bill.',
			page: directConnectPricing
		},
		watch: [
			{
				lead: 'It falls back to plain by default.',
				text: 'Once it works, set the mode to “must encrypt”: then nothing passes if MACsec fails.'
			},
			{
				lead: 'Not everywhere.',
				text: 'Only selected locations and dedicated ports from {direct-connect.macsec-from.dedicated} on have it. Ask for such a port in the order.'
			},
			{
				lead: 'Point to point.',
				text: 'It works between two devices. If your carrier’s equipment stands between, it must pass MACsec through.'
			},
			{
				lead: 'Keys are yours to change.',
				text: 'You make the pair and put it on both ends; up to three can be kept, so that a change interrupts nothing.'
			},
			{
				lead: 'One line is one failure.',
				text: 'Order a second at another location, with MACsec, too. A Direct Connect gateway leads both to several VPCs.'
			}
		],
		first: {
			docs: directConnectMacsec,
			resources: [
				'AWS::DirectConnect::Connection',
				'AWS::DirectConnect::DirectConnectGateway',
				'AWS::DirectConnect::PrivateVirtualInterface'
			]
		},
		next: [
			{ ...inside, known: 'an encrypted line leads in' },
			{ ...bulk, known: 'an encrypted line joins the site' }
		],
		sources: [
			directConnectMacsec,
			directConnectEncryption,
			directConnectResiliency,
			directConnectGateways
		]
	},

	'client-vpn': {
		title: 'Let people in by Client VPN.',
		short: 'Client VPN',
		recommend: ['client-vpn'],
		lede: 'People sign in with an app, by Active Directory, SAML or a certificate, and reach what rules allow to their group: servers in AWS, and sites behind it.',
		rival: {
			candidate: 'verified-access',
			when: 'a few applications are enough, and each request should be checked.'
		},
		cost: {
			none: 'not published',
			why: 'We could read no price of this year beside the others; each associated subnet and each connected person is paid for by the hour.',
			page: vpnPricing
		},
		watch: [
			{
				lead: 'Associations cost at night, too.',
				text: 'Each is paid for by the hour, whether anybody is connected or not. Two, in two zones, are right for most.'
			},
			{
				lead: 'Only a shell, or one port?',
				text: 'Session Manager gives both by IAM, without a VPN or an open port.'
			},
			{
				lead: 'The range is for good.',
				text: 'The addresses for people can’t be changed later, and must not overlap with any network behind. It needs twice as many addresses as people are connected at once.'
			},
			{
				lead: 'So much for each person.',
				text: '{client-vpn.link-rate-most} by default, and their own internet.'
			},
			{
				lead: 'All traffic, or only yours?',
				text: 'By default everything goes through the tunnel. Split-tunnel leaves the rest to their own internet.'
			},
			{
				lead: 'Many VPCs.',
				text: 'An endpoint can be associated with a transit gateway instead of a VPC.'
			}
		],
		older:
			'Older material lets people in by SSH over a bastion host in a public subnet, or by OpenVPN on a server.',
		first: {
			docs: clientVpnCreate,
			resources: [
				'AWS::EC2::ClientVpnEndpoint',
				'AWS::EC2::ClientVpnTargetNetworkAssociation',
				'AWS::EC2::ClientVpnAuthorizationRule'
			]
		},
		next: [
			{
				tree: 'identity',
				ask: 'Which directory do people sign in with?',
				known: 'Client VPN takes Active Directory, SAML or certificates'
			},
			{ ...inside, known: 'people come in by Client VPN' }
		],
		sources: [
			clientVpnRules,
			clientVpnSignIn,
			clientVpnQuotas,
			clientVpnCreate,
			clientVpnTransit,
			clientVpnApp,
			sessionManager
		]
	},

	'verified-access': {
		title: 'Open the applications by Verified Access.',
		short: 'Verified Access',
		recommend: ['verified-access'],
		lede: 'People open an internal application in their browser. Each request is checked against a policy on who asks and from which device, and nothing else of the network is open.',
		rival: {
			candidate: 'client-vpn',
			when: 'people need many kinds of servers, or whole networks.'
		},
		cost: {
			none: 'not published',
			why: 'We could read no price of it beside the others; each application by the hour and each GB is paid for.',
			page: verifiedAccessPricing
		},
		watch: [
			{
				lead: 'It grows with applications.',
				text: 'Each has an endpoint that is paid for by the hour. With dozens, compare it with a VPN.'
			},
			{
				lead: 'You need to know who and what.',
				text: 'A trust provider says who asks; for a device’s state, a device management service that works with it.'
			},
			{
				lead: 'Not only the web, but then with an app.',
				text: 'Databases, other TCP and whole ranges of addresses work through the Connectivity Client on each device. UDP doesn’t.'
			},
			{
				lead: 'Nobody gets in at first.',
				text: 'Without a policy every request is denied. Policies of the group hold for all its applications.'
			}
		],
		first: {
			docs: verifiedAccessWorks,
			resources: [
				'AWS::EC2::VerifiedAccessInstance',
				'AWS::EC2::VerifiedAccessTrustProvider',
				'AWS::EC2::VerifiedAccessGroup',
				'AWS::EC2::VerifiedAccessEndpoint'
			]
		},
		next: [
			{
				tree: 'identity',
				ask: 'Which directory says who asks?',
				known: 'Verified Access checks each request'
			},
			{
				tree: 'load-balancer',
				ask: 'What stands before the application?',
				known: 'people come in by Verified Access'
			}
		],
		sources: [verifiedAccessIntro, verifiedAccessWorks, verifiedAccessTcp, verifiedAccessRange]
	},

	'session-manager': {
		title: 'Open shells and ports by Session Manager.',
		short: 'Session Manager',
		recommend: ['session-manager'],
		lede: 'IAM says who may reach which machine. An agent there calls out, so no port is open and no key is handed out. A database behind it can be led to a port of your laptop.',
		rival: {
			candidate: 'client-vpn',
			when: 'people need file shares or many tools at once, come from a phone, or have no identity in AWS.'
		},
		cost: {
			none: 'not applicable',
			why: 'Sessions to EC2 instances cost nothing more. You pay for logs that are kept, for a small machine that leads on to a database, and for endpoints where a subnet has no way out.',
			page: systemsManagerPricing
		},
		watch: [
			{
				lead: 'Only shells can be recorded.',
				text: 'What passes by SSH or a forwarded port isn’t logged, but that it was opened is, by CloudTrail. Switch the recording of shells on.'
			},
			{
				lead: 'Administrator by default.',
				text: 'Sessions run as ssm-user with all rights on the machine. Restrict that user.'
			},
			{
				lead: 'A managed database needs a machine beside it.',
				text: 'The agent can’t run on it: a small instance, or an ECS task with ECS Exec, leads the port on.'
			},
			{
				lead: 'The agent needs a way out.',
				text: 'HTTPS to Systems Manager. In a subnet without one, interface endpoints lead there.'
			},
			{
				lead: 'Idle sessions end.',
				text: 'Set after how many minutes. For ports, each laptop needs the CLI and its plugin.'
			}
		],
		older: 'Older material lets people in by SSH over a bastion host in a public subnet.',
		first: { docs: sessionManager, resources: ['AWS::IAM::Role', 'AWS::SSM::Document'] },
		next: [
			{
				tree: 'identity',
				ask: 'Where do these people sign in?',
				known: 'IAM decides who opens a session'
			},
			{
				tree: 'secrets',
				ask: 'How does the database’s password reach them?',
				known: 'a port of it is led to their laptop'
			}
		],
		sources: [
			sessionManager,
			sessionManagerStart,
			sessionManagerNeeds,
			sessionManagerLogs,
			sessionManagerIdle
		]
	}
} satisfies Outcomes<typeof states>;
