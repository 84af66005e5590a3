import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	albBalancers,
	albIntegrations,
	albIntro,
	albLambda,
	albListeners,
	albMutualTls,
	albQuotas,
	albSignIn,
	albTargets,
	albTokens,
	elbActionApi,
	elbAttributeApi,
	elbConditionApi,
	elbCreateApi,
	elbPricing,
	elbTargetAttributeApi,
	elbWorks,
	endpointService,
	transferPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'alb',
	name: 'Application Load Balancer',
	short: 'ALB',
	summary:
		'A load balancer for HTTP and HTTPS that reads each request, and sends it on by host name, path or header.',
	alias: [
		'ALB',
		'ELB',
		'ELBv2',
		'Elastic Load Balancing',
		'layer 7 load balancer',
		'HTTP load balancer',
		'web load balancer',
		'path-based routing',
		'host-based routing',
		'sticky sessions',
		'gRPC load balancer'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', albBalancers, '2026-11', 'targets by IP address may lie outside it'),
		'billed-for': read('hours, capacity units (LCU)', elbPricing, '2026-11'),
		'operated-by': read('AWS', albIntro, '2026-11', 'it scales by itself'),
		'first-step': read('a target group, then the balancer', albIntro, '2026-11'),
		commitment: read(false, elbPricing, '2026-11'),
		'balancer-layer': read('layer 7', albIntro, '2026-11'),
		'listens-to': read(['HTTP', 'HTTPS', 'gRPC', 'WebSocket'], albListeners, '2026-11'),
		'routes-by': read('host, path, header, method, query or source', elbConditionApi, '2026-11'),
		'target-kinds': read(['instances', 'IP addresses', 'Lambda functions'], albTargets, '2026-11'),
		'sticky-by': read('a cookie', elbTargetAttributeApi, '2026-11', 'its own or yours'),
		'cross-zone': read(
			'on by default',
			elbWorks,
			'2026-11',
			'can be turned off for a target group'
		),
		'fixed-address': read(
			false,
			elbCreateApi,
			'2026-11',
			'no Elastic IP addresses; an IPAM pool of yours keeps them within a range'
		),
		'private-endpoint': read(false, endpointService, '2026-11', 'only with an NLB in front'),
		'client-address': read('the X-Forwarded-For header', elbWorks, '2026-11'),
		'client-ip-versions': read(['IPv4', 'IPv6'], elbWorks, '2026-11', 'both, or either alone'),
		'ends-tls': read(true, albListeners, '2026-11'),
		'passes-tls': read(false, albListeners, '2026-11', 'it can encrypt again on the way on'),
		'signs-in': read(true, albSignIn, '2026-11', 'OpenID Connect or Amazon Cognito'),
		'sign-in-session': read(7, albSignIn, '2026-11', 'can be shorter'),
		'checks-certificates': read(true, albMutualTls, '2026-11'),
		'checks-tokens': read(true, albTokens, '2026-11', 'signed with RS256'),
		'web-firewall': read(true, albIntegrations, '2026-11'),
		'security-groups': read(true, albBalancers, '2026-11'),
		'idle-default': read(60, elbAttributeApi, '2026-11'),
		'idle-most': read(4000, elbAttributeApi, '2026-11'),
		'zones-least': read(2, albBalancers, '2026-11', 'one on an Outpost'),
		'targets-most': read(1000, albQuotas, '2026-11', 'can be raised'),
		'listeners-most': read(50, albQuotas, '2026-11', 'can be raised'),
		'rules-most': read(100, albQuotas, '2026-11', 'can be raised'),
		'function-body-most': read(1, albLambda, '2026-11'),
		'packet-most': read(9001, elbWorks, '2026-11'),
		'distance-by': read('nothing: callers come to its Region', albBalancers, '2026-11'),
		'enters-at-edge': read(false, albBalancers, '2026-11'),
		'keeps-copies': read(false, albIntro, '2026-11'),
		'region-failure': read('it fails with its Region', albBalancers, '2026-11'),
		'paid-idle': read('each balancer, by the hour', elbPricing, '2026-11'),
		'gb-on-its-way': read(
			100,
			transferPricing,
			'2026-09',
			'straight from its Region; capacity units on top'
		),
		'balancer-hour': read(100, elbPricing, '2026-05', 'the yardstick'),
		'capacity-unit': read(100, elbPricing, '2026-08', 'the yardstick'),

		cannot: read('give customers keys and quotas, or cache', albIntegrations, '2026-11'),
		'api-places': read(
			['a public address in a Region', 'inside a VPC only'],
			albBalancers,
			'2026-11',
			'as you create it: internet-facing or internal'
		),
		'api-backends': read(
			['Lambda functions', 'services in a VPC'],
			albTargets,
			'2026-11',
			'one function for each target group'
		),
		'own-domain': read(true, albQuotas, '2026-11', 'with certificates of yours'),
		'caller-checks': read(
			['Cognito user pools', 'tokens (JWT)', 'certificates'],
			albSignIn,
			'2026-11',
			'people also by any OpenID Connect provider'
		),
		'customer-limits': read('rules of AWS WAF', albIntegrations, '2026-11'),
		'request-checks': read('rewrites host and path', elbActionApi, '2026-11', 'by its rules'),
		'caches-answers': read(false, albIntegrations, '2026-11', 'CloudFront in front can'),
		'answer-wait': read(4000, elbAttributeApi, '2026-11', 'of silence; 60 unless raised'),
		'request-most': read(1, albLambda, '2026-11', 'with a function; none is given for servers'),
		// 730 hours with two public addresses, and 9 cents of units for each million.
		'api-small': read(
			680,
			elbPricing,
			'2026-09',
			'worked out: its hours run on, and those of two public addresses'
		),
		'api-busy': read(9, elbPricing, '2026-09', 'worked out, with two public addresses'),
		'streams-answers': unpublished(
			'The guide doesn’t say how a long answer is passed on; a function hands over its answer whole.'
		),
		'edge-requests-most': unpublished('It scales with traffic, and no limit is given.')
	}
});
