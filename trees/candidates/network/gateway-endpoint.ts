import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { gatewayEndpointS3, gatewayEndpoints } from './sources.ts';

export const candidate = defineCandidate({
	id: 'gateway-endpoint',
	name: 'Gateway endpoint',
	short: 'Gateway endpoint',
	summary: 'A route from a VPC to S3 or DynamoDB in the same Region, at no charge.',
	alias: [
		'gateway VPC endpoint',
		'S3 endpoint',
		'DynamoDB endpoint',
		'free endpoint',
		'S3 from private subnet',
		'prefix list'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', gatewayEndpoints, '2026-11', 'the route tables chosen'),
		'billed-for': read('nothing', gatewayEndpoints, '2026-11', 'the service itself bills as ever'),
		'operated-by': read('AWS', gatewayEndpoints, '2026-11'),
		'first-step': read('an endpoint, with its route tables', gatewayEndpoints, '2026-11'),
		commitment: read(false, gatewayEndpoints, '2026-11'),
		joins: read('a VPC with S3 or DynamoDB', gatewayEndpoints, '2026-11', 'and no other service'),
		'opens-from': read('one side only', gatewayEndpoints, '2026-11', 'the VPC’s'),
		'listens-to': read(['HTTPS'], gatewayEndpoints, '2026-11', 'calls of the two services'),
		'used-from-beyond': read(
			false,
			gatewayEndpointS3,
			'2026-11',
			'neither over peering nor VPN, Direct Connect or a transit gateway'
		),
		'overlap-ok': without('It leads to AWS services, which have no addresses of yours.'),
		'crosses-regions': read(false, gatewayEndpoints, '2026-11', 'the service in the same Region'),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			gatewayEndpoints,
			'2026-11',
			'IPv6 where all subnets have it; a note there still says DynamoDB alone'
		),
		cannot: read('serve offices, other VPCs or Regions', gatewayEndpointS3, '2026-11'),
		'lets-in-by': read('route tables, an endpoint policy', gatewayEndpointS3, '2026-11'),
		'left-to-you': read('route tables and policies', gatewayEndpoints, '2026-11'),
		'paid-idle': read('nothing', gatewayEndpoints, '2026-11'),
		'first-quota': read('20 in a Region', gatewayEndpointS3, '2026-11', 'can be raised'),
		'link-rate-most': unpublished('The quotas name interface endpoints, not this one.'),
		'link-hour': read(0, gatewayEndpoints, '2026-11'),
		'link-gb': read(0, gatewayEndpoints, '2026-11')
	}
});
