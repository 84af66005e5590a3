import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	blockPublicAccessApi,
	cloudWanIntro,
	egressOnlyGateways,
	endpointService,
	gatewayEndpointS3,
	gatewayEndpoints,
	hubAndSpoke,
	interfaceEndpoint,
	internetGateways,
	latticeAssociations,
	latticeIntro,
	latticePricing,
	latticeQuotas,
	latticeWorks,
	natBasics,
	natCharges,
	natGatewayApi,
	natNat64,
	natRegional,
	natUses,
	peeringAdvice,
	peeringIntro,
	peeringQuotas,
	peeringWorks,
	privateLinkAdvice,
	privateLinkConcepts,
	privateLinkOwn,
	privateLinkPricing,
	privateLinkRegions,
	privateLinkResources,
	privateLinkServices,
	s3PrivateLink,
	sharedSubnetBilling,
	sharedSubnetRoles,
	sharedSubnets,
	subnetModel,
	transferPricing,
	transitAttachments,
	transitPricing,
	transitQuotas,
	transitWorks,
	vpcPricing,
	vpcQuotas
} from '#trees/candidates/network/sources.ts';
import type { states } from './machine.ts';

const office = {
	tree: 'hybrid-connectivity',
	ask: 'How does an office or data centre get in?'
};

export const outcomes = {
	'vpc-peering': {
		title: 'Join the VPCs by VPC peering.',
		short: 'VPC peering',
		recommend: ['vpc-peering'],
		lede: 'Few VPCs with addresses of their own: a peering for each pair routes between them as in one network, across accounts and Regions, with no hourly price and no bottleneck.',
		rival: {
			candidate: 'transit-gateway',
			when: 'more VPCs are to come, or they should share a VPN, a firewall or an exit.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['transit-gateway', 'interface-endpoint'],
			says: 'No hours. Data within an Availability Zone costs nothing; between zones and Regions the usual transfer is paid.',
			page: transferPricing
		},
		watch: [
			{
				lead: 'It leads to the peer and no further.',
				text: 'What lies behind the peer can’t be used: a third VPC, a VPN, a NAT or internet gateway, a gateway endpoint.'
			},
			{
				lead: 'No overlap, ever.',
				text: 'One overlapping block is enough to refuse a peering, even if only others are to be used. Plan addresses first.'
			},
			{
				lead: 'Routes on both sides.',
				text: 'Accepted is not joined: both VPCs need routes and open security groups. In the same Region, rules can name the peer’s groups.'
			},
			{
				lead: 'Names.',
				text: 'Switch on DNS resolution for the peering, or public host names lead to public addresses.'
			},
			{
				lead: 'The mesh grows.',
				text: 'A VPC has {vpc-peering.peers-most} at most, and every new VPC needs one with each of the others. AWS’s Well-Architected guide prefers a hub for more than two networks.'
			}
		],
		first: {
			docs: peeringWorks,
			resources: ['AWS::EC2::VPCPeeringConnection', 'AWS::EC2::Route']
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'Under which names do they find each other?',
				known: 'the VPCs are peered'
			},
			{ ...office, known: 'VPCs are peered, and can’t use each other’s VPN' }
		],
		sources: [peeringIntro, peeringWorks, peeringQuotas, peeringAdvice, hubAndSpoke]
	},

	'transit-gateway': {
		title: 'Join the VPCs by a transit gateway.',
		short: 'Transit Gateway',
		recommend: ['transit-gateway'],
		lede: 'Each VPC attaches once to a router of the Region, which leads to every other, and to VPN, Direct Connect or a firewall. Its route tables say who may meet.',
		rival: {
			candidate: 'cloud-wan',
			when: 'there are many Regions, and one policy should say everywhere which networks meet.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['vpc-peering', 'cloud-wan'],
			says: 'Each attachment by the hour, and each GB that goes through. Both grow with the number of VPCs and what they send.',
			page: transitPricing
		},
		watch: [
			{
				lead: 'Open by default.',
				text: 'With the default tables, every attachment reaches every other. Give production a route table of its own before the first attachment.'
			},
			{
				lead: 'Routes in two places.',
				text: 'Subnets need a route to the gateway, and the attachment a subnet in every zone in use: servers in other zones can’t reach it.'
			},
			{
				lead: 'A Region each.',
				text: 'VPCs of another Region attach to a gateway there. Peer the two, and write the routes by hand.'
			},
			{
				lead: 'No overlap.',
				text: 'A VPC with overlapping addresses attaches without complaint, but its routes are left out.'
			},
			{
				lead: 'The busiest pair.',
				text: 'Where two VPCs exchange very much, a peering between them takes these GB off the bill.'
			},
			{
				lead: 'When you come from peering.',
				text: 'Packets may have {transit-gateway.packet-most} at most, fewer than over peering. Change both VPCs at the same time.'
			}
		],
		older: 'Older material builds a transit VPC of VPN appliances; a transit gateway replaces it.',
		first: {
			docs: transitAttachments,
			resources: [
				'AWS::EC2::TransitGateway',
				'AWS::EC2::TransitGatewayAttachment',
				'AWS::EC2::TransitGatewayRouteTable'
			]
		},
		next: [
			{ ...office, known: 'a transit gateway joins the VPCs' },
			{
				tree: 'load-balancer',
				ask: 'Which balancer stands before firewalls of your own?',
				known: 'a transit gateway joins the VPCs'
			},
			{
				tree: 'dns-routing',
				ask: 'Under which names do they find each other?',
				known: 'it doesn’t resolve private zones of the VPCs'
			}
		],
		sources: [transitWorks, transitAttachments, transitQuotas, cloudWanIntro]
	},

	'overlapping-networks': {
		title: 'Join overlapping VPCs by private NAT and a transit gateway.',
		short: 'Private NAT + TGW',
		recommend: ['nat-gateway@zonal', 'transit-gateway'],
		lede: 'Each VPC gets a second range that is unique. Callers leave through a private NAT gateway in it, targets stand behind a load balancer in theirs, and only these ranges are routed.',
		rival: {
			candidate: 'interface-endpoint@own',
			when: 'callers need a few services only: then overlapping doesn’t matter.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['interface-endpoint', 'vpc-lattice'],
			says: 'NAT gateways, attachments and load balancers by the hour; each GB pays for NAT and again for the transit gateway.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'Each direction by itself.',
				text: 'Callers are hidden behind NAT. Whatever should be called, on either side, needs a load balancer in the unique range.'
			},
			{
				lead: 'Zonal only.',
				text: 'A regional NAT gateway has no private mode. Put a zonal one into each zone.'
			},
			{
				lead: 'Don’t propagate.',
				text: 'Routes for the overlapping ranges must stay out of the transit gateway’s tables. Write those for the unique ranges.'
			},
			{
				lead: 'It is a crutch.',
				text: 'Somebody must hand out unique ranges, for new VPCs from the start. Where a network can be renumbered, do.'
			},
			{
				lead: 'Logs show NAT.',
				text: 'Servers see the gateway’s address, not the caller’s.'
			}
		],
		first: {
			docs: natUses,
			resources: [
				'AWS::EC2::VPCCidrBlock',
				'AWS::EC2::NatGateway',
				'AWS::EC2::TransitGateway',
				'AWS::ElasticLoadBalancingV2::LoadBalancer'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which load balancer stands before the targets?',
				known: 'callers come through private NAT'
			}
		],
		sources: [natUses, natRegional, transitAttachments, privateLinkAdvice]
	},

	'shared-vpc': {
		title: 'Give the accounts one shared VPC.',
		short: 'Shared VPC',
		recommend: ['shared-vpc'],
		lede: 'One account owns the VPC and shares subnets; the others run their servers there. Bills and rights stay apart, and nothing has to be joined.',
		rival: {
			candidate: 'vpc-peering',
			when: 'a team must run its own network, or an account belongs to another organisation.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['vpc-peering', 'transit-gateway'],
			says: 'Sharing costs nothing. Accounts pay for what they run and send; the owner pays for NAT gateways, endpoints and public addresses.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'One network, one wall.',
				text: 'All subnets route to one another; security groups and network ACLs are what keeps teams apart. Production deserves a VPC of its own.'
			},
			{
				lead: 'Decide before you build.',
				text: 'Servers that stand in another VPC must be made anew here.'
			},
			{
				lead: 'Only within the organisation.',
				text: 'Partners and customers can’t take part.'
			},
			{
				lead: 'One owner.',
				text: 'Participants can’t make peerings. A mistake of the owner’s meets everybody.'
			},
			{
				lead: 'Addresses and quotas are shared.',
				text: 'Up to {shared-vpc.accounts-most} by default; make the range large, for it serves all.'
			}
		],
		first: {
			docs: sharedSubnets,
			resources: ['AWS::EC2::VPC', 'AWS::EC2::Subnet', 'AWS::RAM::ResourceShare']
		},
		next: [
			{
				tree: 'identity',
				ask: 'How do the teams sign in to their accounts?',
				known: 'accounts share one VPC'
			},
			{ ...office, known: 'one VPC holds all accounts’ servers' }
		],
		sources: [sharedSubnets, sharedSubnetRoles, sharedSubnetBilling, vpcQuotas]
	},

	'endpoint-service': {
		title: 'Reach the one service by an interface endpoint.',
		short: 'Endpoint, one service',
		recommend: ['interface-endpoint@own'],
		lede: 'PrivateLink puts addresses into each caller’s VPC that lead to one load balancer and nowhere else. The networks stay apart, and may overlap.',
		rival: {
			candidate: 'resource-endpoint',
			when: 'it is one database or server, over TCP and in one Region.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['vpc-peering', 'vpc-lattice'],
			says: 'Each caller pays for endpoints by the hour and zone, and for GB; the provider pays for the load balancer.',
			page: privateLinkPricing
		},
		watch: [
			{
				lead: 'One direction only.',
				text: 'The service can’t open connections to its callers. Where both sides must, join the networks.'
			},
			{
				lead: 'Zones must meet.',
				text: 'Callers in the Region get endpoints only in zones where the balancer stands. Take two or more on both sides.'
			},
			{
				lead: 'Who may connect.',
				text: 'Nobody, until you permit accounts; you may also want to accept each request by hand.'
			},
			{
				lead: 'The name.',
				text: 'Give the service a private DNS name of yours, or callers must use the endpoint’s own.'
			},
			{
				lead: 'Other Regions.',
				text: 'The provider must offer them. Failover between Regions isn’t part of it.'
			},
			{
				lead: 'An ALB?',
				text: 'It may stand behind the Network Load Balancer, where requests should be read.'
			}
		],
		first: {
			docs: endpointService,
			resources: [
				'AWS::EC2::VPCEndpointService',
				'AWS::EC2::VPCEndpointServicePermissions',
				'AWS::EC2::VPCEndpoint'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'What stands behind the endpoint service?',
				known: 'callers come by PrivateLink, through an interface endpoint'
			},
			{ tree: 'api-front-door', ask: 'Would a private API be enough?' }
		],
		sources: [privateLinkConcepts, privateLinkOwn, privateLinkAdvice]
	},

	'resource-endpoint': {
		title: 'Share the one resource, and reach it by a resource endpoint.',
		short: 'Resource endpoint',
		recommend: ['resource-endpoint'],
		lede: 'The owner puts a resource gateway into its VPC, and shares a resource configuration that names the database or address. Callers make an endpoint in theirs, and no load balancer is needed.',
		rival: {
			candidate: 'interface-endpoint@own',
			when: 'it speaks UDP, several servers share the work, or callers are in another Region.'
		},
		cost: {
			none: 'not published',
			why: 'No price that we could read sets it beside others; callers pay hours and GB of the endpoint, and the owner each GB through the gateway.',
			page: privateLinkPricing
		},
		watch: [
			{
				lead: 'TCP, and one way.',
				text: 'The resource can’t open connections to the callers, and UDP doesn’t pass.'
			},
			{
				lead: 'A zone in common.',
				text: 'Endpoint and resource gateway need at least one Availability Zone in common. Take two.'
			},
			{
				lead: 'Named by ARN: only RDS.',
				text: 'Anything else is named by its address or its domain name. Prefer the name, which survives a change of address.'
			},
			{
				lead: 'Quiet connections end.',
				text: 'After {resource-endpoint.idle-default} without data. TCP keepalives prevent it.'
			},
			{
				lead: 'It opens the door, not the database.',
				text: 'Callers still need a user and a password or token there.'
			}
		],
		older:
			'Older material puts a Network Load Balancer in front of a database to share it. That is no longer needed.',
		first: {
			docs: privateLinkResources,
			resources: [
				'AWS::VpcLattice::ResourceGateway',
				'AWS::VpcLattice::ResourceConfiguration',
				'AWS::RAM::ResourceShare',
				'AWS::EC2::VPCEndpoint'
			]
		},
		next: [
			{
				tree: 'secrets',
				ask: 'Where do callers keep the password?',
				known: 'a database in another account is reached by an endpoint'
			}
		],
		sources: [privateLinkConcepts, privateLinkResources, latticeQuotas]
	},

	'vpc-lattice': {
		title: 'Put the services into VPC Lattice.',
		short: 'VPC Lattice',
		recommend: ['vpc-lattice'],
		lede: 'Teams publish services by name, callers’ VPCs join the service network, and policies say who may call what. No routes between VPCs are needed, and addresses may overlap.',
		rival: {
			candidate: 'interface-endpoint@own',
			when: 'there are few services, or connections stay open for long.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['interface-endpoint', 'transit-gateway'],
			says: 'Each service by the hour, each GB, and requests.',
			page: latticePricing
		},
		watch: [
			{
				lead: 'Long connections end.',
				text: 'A connection to a service lasts {vpc-lattice.connection-life}, and {vpc-lattice.idle-default} without data by default. Clients must connect again without a fuss.'
			},
			{
				lead: 'Policies stop at services.',
				text: 'Auth policies don’t cover shared resources such as databases.'
			},
			{
				lead: 'One service network a VPC.',
				text: 'More of them, and callers who come over VPN, peering or a transit gateway, need an endpoint of type service network.'
			},
			{
				lead: 'A few zones are left out.',
				text: 'Compare the zone IDs of your subnets with the list on the page of quotas.'
			},
			{
				lead: 'Who owns what.',
				text: 'A network team owns the service network, developers their services. Agree on names and default policies first.'
			}
		],
		older: 'Older material uses AWS App Mesh, which has ended.',
		first: {
			docs: latticeWorks,
			resources: [
				'AWS::VpcLattice::ServiceNetwork',
				'AWS::VpcLattice::Service',
				'AWS::VpcLattice::ServiceNetworkVpcAssociation'
			]
		},
		next: [
			{
				tree: 'deployment',
				ask: 'How does a new version of one service go live?',
				known: 'services are called through VPC Lattice'
			},
			{
				tree: 'observability',
				ask: 'How do you follow a call through many services?',
				known: 'VPC Lattice logs each request'
			}
		],
		sources: [latticeIntro, latticeWorks, latticeQuotas, latticeAssociations]
	},

	'gateway-endpoint': {
		title: 'Reach S3 or DynamoDB by a gateway endpoint.',
		short: 'Gateway endpoint',
		recommend: ['gateway-endpoint'],
		lede: 'A route leads from your subnets to S3 or DynamoDB in the same Region. It costs nothing, and needs neither NAT nor an internet gateway.',
		rival: {
			candidate: 'interface-endpoint@aws',
			when: 'offices, or VPCs elsewhere, must take the same way.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['interface-endpoint', 'nat-gateway'],
			says: 'Nothing by the hour and nothing by the GB. Requests and storage are paid as before.',
			page: privateLinkPricing
		},
		watch: [
			{
				lead: 'It cuts open connections.',
				text: 'When you add or change it, TCP connections to the service break. Choose a quiet hour, and test that programs connect again.'
			},
			{
				lead: 'Every route table.',
				text: 'Subnets whose table you leave out go on as before: through NAT and its bill, or not at all.'
			},
			{
				lead: 'Rules by IP address stop working.',
				text: 'Requests arrive with private addresses. Let bucket policies ask for the endpoint or the VPC instead.'
			},
			{
				lead: 'Everything passes.',
				text: 'The default policy allows all buckets. When you narrow it, keep those from which AWS services load what your servers need.'
			},
			{
				lead: 'This VPC, this Region.',
				text: 'Neither a peered VPC nor an office can use it. An interface endpoint serves them, and can lead to buckets in another Region.'
			}
		],
		first: { docs: gatewayEndpointS3, resources: ['AWS::EC2::VPCEndpoint'] },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class suits the objects?',
				known: 'servers in a VPC read and write them'
			},
			{
				tree: 's3-access',
				ask: 'Who may use the bucket?',
				known: 'requests come through a gateway endpoint'
			}
		],
		sources: [gatewayEndpoints, gatewayEndpointS3, s3PrivateLink, privateLinkRegions]
	},

	'service-endpoints': {
		title: 'Reach AWS services by interface endpoints.',
		short: 'Endpoint, AWS services',
		recommend: ['interface-endpoint@aws', 'gateway-endpoint'],
		lede: 'Each service gets private addresses in your subnets, and its usual name leads there. Offices and joined VPCs can use them too; for S3 and DynamoDB, servers of the VPC take a gateway endpoint.',
		rival: {
			candidate: 'nat-gateway@regional',
			when: 'many services are called with little data, and a way to the internet is allowed.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['nat-gateway', 'transit-gateway'],
			says: 'Each endpoint by the hour in each zone, and its GB. Services times zones count: a handful cost as much as the hours of one NAT gateway.',
			page: privateLinkPricing
		},
		watch: [
			{
				lead: 'Switch on private DNS.',
				text: 'It needs DNS support in the VPC. Without it, programs go on calling public addresses, and time out.'
			},
			{
				lead: 'Services times zones.',
				text: 'In many VPCs, put the endpoints into one and lead there by a transit gateway; names must then be made known to all.'
			},
			{
				lead: 'One zone, one risk.',
				text: 'An endpoint in a single zone takes the service away from everybody when that zone fails. Take two.'
			},
			{
				lead: 'Security group.',
				text: 'The endpoint’s own must let callers in over HTTPS.'
			},
			{
				lead: 'S3 both ways.',
				text: 'Private DNS only for the inbound Resolver endpoint sends offices to the interface endpoint, and servers to the free one.'
			},
			{
				lead: 'Not each service has one.',
				text: 'Check the list before you close the internet. Agents, image pulls and logs call services as well. Services of another Region have few, among them S3, ECR and KMS.'
			}
		],
		first: { docs: interfaceEndpoint, resources: ['AWS::EC2::VPCEndpoint'] },
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'How does the office reach the endpoints?',
				known: 'interface endpoints in a VPC lead to AWS services'
			},
			{
				tree: 'dns-routing',
				ask: 'How do other networks learn the names?',
				known: 'private DNS works inside the endpoint’s VPC'
			}
		],
		sources: [privateLinkServices, privateLinkConcepts, privateLinkRegions, s3PrivateLink]
	},

	'internet-gateway': {
		title: 'Use an internet gateway, with as few public addresses as can be.',
		short: 'Internet gateway',
		recommend: ['internet-gateway'],
		lede: 'What has a public address and a route meets the internet both ways: callers come in, servers go out without NAT’s price. Put load balancers there; whatever can be private stays in private subnets.',
		rival: {
			candidate: 'nat-gateway@regional',
			when: 'nobody calls in, and the servers should have private addresses alone.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['nat-gateway', 'egress-only-gateway'],
			says: 'The gateway costs nothing. Each public IPv4 address is billed by the hour, so that NAT costs less from a dozen servers or so, if they send little. What leaves AWS is paid as ever.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'A public address can be called by all.',
				text: 'Security groups alone decide then. Give public addresses to load balancers rather than servers, and to a server that only calls out a group that lets nobody in.'
			},
			{
				lead: 'A route and an address.',
				text: 'A server without a public address stays unreachable in a public subnet, and so does one with an address in a private subnet.'
			},
			{
				lead: 'IPv6 is public by itself.',
				text: 'With a route to this gateway, each IPv6 address can be called. Servers that only call out get an egress-only gateway.'
			},
			{
				lead: 'Block Public Access.',
				text: 'An account may forbid internet gateways to its VPCs. Ask for an exclusion for the subnets.'
			},
			{
				lead: 'Private servers call out too.',
				text: 'They need NAT beside it: the gateway alone doesn’t serve private addresses.'
			}
		],
		first: {
			docs: internetGateways,
			resources: ['AWS::EC2::InternetGateway', 'AWS::EC2::VPCGatewayAttachment', 'AWS::EC2::Route']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which load balancer takes the calls?',
				known: 'callers come from the internet, into public subnets'
			},
			{
				tree: 'global-entry',
				ask: 'Should something nearer to callers stand in front?',
				known: 'the VPC has an internet gateway'
			},
			{ tree: 'traffic-protection', ask: 'What should stop bad requests?' }
		],
		sources: [internetGateways, egressOnlyGateways, blockPublicAccessApi]
	},

	'egress-only-gateway': {
		title: 'Let IPv6 out by an egress-only gateway.',
		short: 'Egress-only gateway',
		recommend: ['egress-only-gateway'],
		lede: 'Servers open IPv6 connections to the internet, answers come back, and nobody outside can begin one. It is one route, highly available, and costs nothing.',
		rival: {
			candidate: 'nat-gateway@regional',
			when: 'some of those they call speak only IPv4.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['nat-gateway', 'internet-gateway'],
			says: 'Neither hours nor GB. What leaves AWS pays the usual transfer.',
			page: transferPricing
		},
		watch: [
			{
				lead: 'IPv4 stays out of reach.',
				text: 'One partner, package server or AWS endpoint without IPv6 is enough to stop a release. Check all before.'
			},
			{
				lead: 'The wrong gateway is public.',
				text: 'The same route to an internet gateway makes every server callable.'
			},
			{
				lead: 'Partners see each server.',
				text: 'Nothing is translated, so allow-lists need the ranges of your subnets.'
			},
			{
				lead: 'No security group on it.',
				text: 'Those of the servers, and network ACLs of the subnets, filter what leaves.'
			}
		],
		first: {
			docs: egressOnlyGateways,
			resources: ['AWS::EC2::EgressOnlyInternetGateway', 'AWS::EC2::Route']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'What lets visitors in, if there are any?',
				known: 'servers have IPv6 addresses and only call out'
			}
		],
		sources: [egressOnlyGateways, vpcQuotas]
	},

	'both-versions': {
		title: 'Let IPv6 out by an egress-only gateway, and IPv4 by NAT.',
		short: 'Egress-only + NAT',
		recommend: ['egress-only-gateway', 'nat-gateway'],
		lede: 'What can go by IPv6 goes out free of charge. For the rest, a NAT gateway translates; servers with IPv6 alone also need DNS64, which gives IPv4 names an IPv6 address.',
		rival: {
			candidate: 'internet-gateway',
			when: 'servers may have public IPv4 addresses of their own, or callers must get in.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['internet-gateway', 'transit-gateway'],
			says: 'The egress-only gateway costs nothing. The NAT gateway bills its hours, and the GB that still need IPv4.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'DNS64, subnet by subnet.',
				text: 'Servers with IPv6 alone reach IPv4 names only where the subnet answers with DNS64 and has a route to NAT.'
			},
			{
				lead: 'Which NAT gateway.',
				text: 'The guide says that every NAT gateway translates IPv6 to IPv4, and shows a zonal one. Test a regional one before you rely on it.'
			},
			{
				lead: 'Two sets of addresses.',
				text: 'Partners see a server’s own IPv6 address or NAT’s IPv4 address. Allow-lists need both.'
			},
			{
				lead: 'Literal IPv4 addresses fail.',
				text: 'DNS64 helps names. A program that has an IPv4 address written in it finds no way.'
			},
			{
				lead: 'Make the rest smaller.',
				text: 'See in flow logs who is still called over IPv4, and give S3 and DynamoDB a gateway endpoint.'
			}
		],
		first: {
			docs: egressOnlyGateways,
			resources: ['AWS::EC2::EgressOnlyInternetGateway', 'AWS::EC2::NatGateway', 'AWS::EC2::Route']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'Does most of it go to AWS’s own services, by a cheaper way?',
				known: 'IPv6 leaves directly, IPv4 through NAT'
			}
		],
		sources: [egressOnlyGateways, natNat64, natBasics, subnetModel]
	},

	'nat-gateway': {
		title: 'Let servers out by a regional NAT gateway.',
		short: 'Regional NAT gateway',
		recommend: ['nat-gateway@regional'],
		lede: 'Servers stay in private subnets and call out through one gateway that follows them into every zone. It needs one route and no public subnet, and has fixed addresses.',
		rival: {
			candidate: 'internet-gateway',
			when: 'there are few servers, and each may have a public address behind rules that let nobody in.'
		},
		cost: {
			dimension: 'link-gb',
			against: ['internet-gateway', 'interface-endpoint'],
			says: 'Hours, each GB in either direction, public addresses, and then the transfer to the internet. The price page says how hours of a regional one are counted.',
			page: vpcPricing
		},
		watch: [
			{
				lead: 'Every GB is billed.',
				text: 'Give S3 and DynamoDB a gateway endpoint, which is free, busy AWS services interface endpoints, and look in flow logs at what is left.'
			},
			{
				lead: 'Partners’ allow-lists.',
				text: 'In automatic mode AWS chooses addresses, and new zones bring new ones. Where partners list them, take manual mode with Elastic IP addresses of yours.'
			},
			{
				lead: 'One busy destination.',
				text: 'An address has {nat-gateway.nat-connections} to the same destination. More addresses help, up to {nat-gateway.nat-addresses.regional} in a zone; in automatic mode AWS can add them by itself.'
			},
			{
				lead: 'A new zone takes a while.',
				text: 'Up to {nat-gateway.zone-follows.regional}, in which another zone serves it.'
			},
			{
				lead: 'For a test, one zonal gateway.',
				text: 'It does for all zones, until its own fails.'
			},
			{
				lead: 'Changing over.',
				text: 'From zonal gateways, connections are reset, and old addresses are kept only with a gap in service.'
			}
		],
		older:
			'Older material makes a NAT gateway in each zone, or runs NAT instances. A regional one spans the zones.',
		first: { docs: natRegional, resources: ['AWS::EC2::NatGateway', 'AWS::EC2::Route'] },
		next: [
			{
				tree: 'traffic-protection',
				ask: 'Should a firewall see what leaves?',
				known: 'a regional NAT gateway leads out'
			},
			{
				tree: 'observability',
				ask: 'Who sends so much through it?',
				known: 'a NAT gateway bills each GB'
			},
			{
				tree: 'vpc-connectivity',
				ask: 'Does most of it go to AWS’s own services, by a cheaper way?',
				known: 'a NAT gateway bills each GB'
			}
		],
		sources: [natRegional, natGatewayApi, natBasics, natUses, natCharges]
	},

	'central-egress': {
		title: 'Let all VPCs out by one central VPC, with NAT behind a transit gateway.',
		short: 'Central egress',
		recommend: ['transit-gateway', 'nat-gateway@regional'],
		lede: 'VPCs send what leaves to a transit gateway, which leads it to one VPC with NAT and, where wanted, a firewall: one set of addresses, and one place to look.',
		rival: {
			candidate: 'interface-endpoint@aws',
			when: 'servers call AWS services and nobody else: then no way out is needed.'
		},
		cost: {
			none: 'not applicable',
			why: 'It adds the price of a transit gateway to each GB, and saves the hours of gateways and firewalls in every VPC; which weighs more depends on how many VPCs there are and what leaves.',
			page: transitPricing
		},
		watch: [
			{
				lead: 'All leave together, all stop together.',
				text: 'A wrong route in the central VPC cuts off everybody. Change it as you change production, and use every zone.'
			},
			{
				lead: 'A firewall must see both ways.',
				text: 'Switch on appliance mode for its attachment, and lead answers back through it.'
			},
			{
				lead: 'VPCs meet at the hub.',
				text: 'Give them a route table with the way out alone, unless they should reach one another.'
			},
			{
				lead: 'Keep AWS services off it.',
				text: 'A gateway endpoint in each VPC takes S3 and DynamoDB off both bills.'
			},
			{
				lead: 'A Region each.',
				text: 'Build one in every Region, or bytes travel, and pay, between Regions first.'
			}
		],
		first: {
			docs: transitWorks,
			resources: [
				'AWS::EC2::TransitGateway',
				'AWS::EC2::TransitGatewayRoute',
				'AWS::EC2::NatGateway'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which balancer stands before firewalls of your own?',
				known: 'a transit gateway leads all that leaves to one VPC'
			},
			{
				tree: 'traffic-protection',
				ask: 'Which firewall looks at what leaves?',
				known: 'one central VPC is the way out'
			}
		],
		sources: [transitWorks, transitAttachments, natRegional, natBasics]
	}
} satisfies Outcomes<typeof states>;
