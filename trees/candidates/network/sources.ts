/** The official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

const docs = (title: string, path: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/${path}`
});
const balancing = (title: string, path: string) =>
	docs(title, `elasticloadbalancing/latest/${path}`);
const naming = (title: string, path: string) =>
	docs(`Route 53: ${title}`, `Route53/latest/DeveloperGuide/${path}`);

export const elbWorks = balancing(
	'How Elastic Load Balancing works',
	'userguide/how-elastic-load-balancing-works.html'
);
export const elbMigrate = balancing(
	'Migrate your Classic Load Balancer',
	'userguide/migrate-classic-load-balancer.html'
);
export const elbCreateApi = balancing(
	'Elastic Load Balancing API: CreateLoadBalancer',
	'APIReference/API_CreateLoadBalancer.html'
);
export const elbConditionApi = balancing(
	'Elastic Load Balancing API: RuleCondition',
	'APIReference/API_RuleCondition.html'
);
export const elbTargetGroupApi = balancing(
	'Elastic Load Balancing API: CreateTargetGroup',
	'APIReference/API_CreateTargetGroup.html'
);
export const elbTargetAttributeApi = balancing(
	'Elastic Load Balancing API: TargetGroupAttribute',
	'APIReference/API_TargetGroupAttribute.html'
);
export const elbActionApi = balancing(
	'Elastic Load Balancing API: Action',
	'APIReference/API_Action.html'
);
export const elbAttributeApi = balancing(
	'Elastic Load Balancing API: LoadBalancerAttribute',
	'APIReference/API_LoadBalancerAttribute.html'
);
export const elbPricing: Source = {
	title: 'Elastic Load Balancing pricing',
	url: 'https://aws.amazon.com/elasticloadbalancing/pricing/'
};

export const albIntro = balancing(
	'What is an Application Load Balancer?',
	'application/introduction.html'
);
export const albBalancers = balancing(
	'Application Load Balancers',
	'application/application-load-balancers.html'
);
export const albCreate = balancing(
	'Create an Application Load Balancer',
	'application/create-application-load-balancer.html'
);
export const albListeners = balancing(
	'Listeners for your Application Load Balancers',
	'application/load-balancer-listeners.html'
);
export const albTargets = balancing(
	'Target groups for your Application Load Balancers',
	'application/load-balancer-target-groups.html'
);
export const albQuotas = balancing(
	'Quotas for your Application Load Balancers',
	'application/load-balancer-limits.html'
);
export const albLambda = balancing(
	'Lambda functions as targets of an Application Load Balancer',
	'application/lambda-functions.html'
);
export const albSignIn = balancing(
	'Authenticate users using an Application Load Balancer',
	'application/listener-authenticate-users.html'
);
export const albTokens = balancing(
	'Verify JWTs using an Application Load Balancer',
	'application/listener-verify-jwt.html'
);
export const albMutualTls = balancing(
	'Mutual authentication with TLS in Application Load Balancer',
	'application/mutual-authentication.html'
);
export const albIntegrations = balancing(
	'Integrations for your Application Load Balancer',
	'application/load-balancer-integrations.html'
);

export const nlbIntro = balancing('What is a Network Load Balancer?', 'network/introduction.html');
export const nlbBalancers = balancing(
	'Network Load Balancers',
	'network/network-load-balancers.html'
);
export const nlbCreate = balancing(
	'Create a Network Load Balancer',
	'network/create-network-load-balancer.html'
);
export const nlbListeners = balancing(
	'Listeners for your Network Load Balancers',
	'network/load-balancer-listeners.html'
);
export const nlbTargets = balancing(
	'Target groups for your Network Load Balancers',
	'network/load-balancer-target-groups.html'
);
export const nlbAttributes = balancing(
	'Edit target group attributes for your Network Load Balancer',
	'network/edit-target-group-attributes.html'
);
export const nlbAlbTarget = balancing(
	'Use an Application Load Balancer as a target of a Network Load Balancer',
	'network/application-load-balancer-target.html'
);
export const nlbSecurityGroups = balancing(
	'Update the security groups for your Network Load Balancer',
	'network/load-balancer-security-groups.html'
);
export const nlbQuotas = balancing(
	'Quotas for your Network Load Balancers',
	'network/load-balancer-limits.html'
);
export const endpointService = docs(
	'Create a service powered by AWS PrivateLink',
	'vpc/latest/privatelink/create-endpoint-service.html'
);
export const privateLinkConcepts = docs(
	'AWS PrivateLink concepts',
	'vpc/latest/privatelink/concepts.html'
);

export const gwlbIntro = balancing('What is a Gateway Load Balancer?', 'gateway/introduction.html');
export const gwlbBalancers = balancing(
	'Gateway Load Balancers',
	'gateway/gateway-load-balancers.html'
);
export const gwlbStart = balancing(
	'Getting started with Gateway Load Balancers',
	'gateway/getting-started.html'
);
export const gwlbTargets = balancing(
	'Target groups for your Gateway Load Balancers',
	'gateway/target-groups.html'
);
export const gwlbQuotas = balancing(
	'Quotas for your Gateway Load Balancers',
	'gateway/quotas-limits.html'
);
export const applianceMode = docs(
	'EC2 API: options of a transit gateway VPC attachment',
	'AWSEC2/latest/APIReference/API_CreateTransitGatewayVpcAttachmentRequestOptions.html'
);

export const clbIntro = balancing('What is a Classic Load Balancer?', 'classic/introduction.html');
export const clbListeners = balancing(
	'Listeners for your Classic Load Balancer',
	'classic/elb-listener-config.html'
);
export const clbQuotas = balancing(
	'Quotas for your Classic Load Balancer',
	'classic/elb-limits.html'
);
export const clbIdle = balancing(
	'Configure the idle connection timeout for your Classic Load Balancer',
	'classic/config-idle-timeout.html'
);
export const clbGroupsApi = docs(
	'Classic Load Balancer API: ApplySecurityGroupsToLoadBalancer',
	'elasticloadbalancing/2012-06-01/APIReference/API_ApplySecurityGroupsToLoadBalancer.html'
);

export const wafResources = docs(
	'AWS WAF API: ListResourcesForWebACL',
	'waf/latest/APIReference/API_ListResourcesForWebACL.html'
);

const cloudfront = (title: string, page: string) =>
	docs(title, `AmazonCloudFront/latest/DeveloperGuide/${page}.html`);

export const cdnIntro = cloudfront('What is Amazon CloudFront?', 'Introduction');
export const cdnWorks = cloudfront('How CloudFront delivers content', 'HowCloudFrontWorks');
export const cdnUses = cloudfront('Ways to use CloudFront', 'IntroductionUseCases');
export const cdnOrigins = cloudfront(
	'Use various origins with CloudFront distributions',
	'DownloadDistS3AndCustomOrigins'
);
export const cdnCustomOrigins = cloudfront(
	'Request and response behavior for custom origins',
	'RequestAndResponseBehaviorCustomOrigin'
);
export const cdnFailover = cloudfront(
	'Optimize high availability with CloudFront origin failover',
	'high_availability_origin_failover'
);
export const cdnQuotas = cloudfront('CloudFront quotas', 'cloudfront-limits');
export const cdnPlans = cloudfront('CloudFront flat-rate pricing plans', 'flat-rate-pricing-plan');
export const cdnAddresses = cloudfront(
	'Request Anycast static IPs to use for allowlisting',
	'request-static-ips'
);
export const cdnPrivate = cloudfront(
	'Serve private content with signed URLs and signed cookies',
	'PrivateContent'
);
export const cdnUrlOrCookie = cloudfront(
	'Decide to use signed URLs or signed cookies',
	'private-content-choosing-signed-urls-cookies'
);
export const cdnBucketAccess = cloudfront(
	'Restrict access to an Amazon S3 origin',
	'private-content-restricting-access-to-s3'
);
export const cdnVpcOrigins = cloudfront(
	'Restrict access with VPC origins',
	'private-content-vpc-origins'
);
export const cdnMutualTls = cloudfront(
	'Mutual TLS authentication with CloudFront',
	'mtls-authentication'
);
export const cdnMutualTlsModes = cloudfront(
	'CloudFront mutual TLS: additional validation modes',
	'mtls-validation-modes'
);
export const cdnWebSockets = cloudfront(
	'Use WebSockets with CloudFront distributions',
	'distribution-working-with.websockets'
);
export const cdnLatencyRouting: Source = {
	title: 'Using latency-based routing with CloudFront for several active Regions (AWS blog)',
	url: 'https://aws.amazon.com/blogs/networking-and-content-delivery/latency-based-routing-leveraging-amazon-cloudfront-for-a-multi-region-active-active-architecture/'
};
export const cdnStart = cloudfront(
	'Get started with a CloudFront standard distribution',
	'GettingStarted'
);
export const cdnConfigApi = docs(
	'CloudFront API: DistributionConfig',
	'cloudfront/latest/APIReference/API_DistributionConfig.html'
);
export const cdnPricing: Source = {
	title: 'Amazon CloudFront pricing',
	url: 'https://aws.amazon.com/cloudfront/pricing/'
};

const accelerator = (title: string, page: string) =>
	docs(title, `global-accelerator/latest/dg/${page}.html`);

export const acceleratorIntro = accelerator(
	'What is AWS Global Accelerator?',
	'what-is-global-accelerator'
);
export const acceleratorWorks = accelerator(
	'How AWS Global Accelerator works',
	'introduction-how-it-works'
);
export const acceleratorUses = accelerator(
	'AWS Global Accelerator use cases',
	'introduction-benefits-of-migrating'
);
export const acceleratorEndpoints = accelerator(
	'Requirements for resources you add as accelerator endpoints',
	'about-endpoints-caveats'
);
export const acceleratorQuotas = accelerator(
	'Quotas for AWS Global Accelerator',
	'limits-global-accelerator'
);
export const acceleratorMapped = accelerator(
	'How custom routing accelerators work',
	'about-custom-routing-how-it-works'
);
export const acceleratorMappedRules = accelerator(
	'Guidelines and restrictions for custom routing accelerators',
	'about-custom-routing-guidelines'
);
export const acceleratorHealth = accelerator(
	'Ensure health check access for your accelerator',
	'about-endpoint-groups-health-check-options'
);
export const acceleratorStart = accelerator(
	'Getting started with AWS Global Accelerator',
	'getting-started'
);
export const acceleratorCharges = accelerator(
	'Pricing for AWS Global Accelerator',
	'introduction-pricing'
);
export const acceleratorListenerApi = docs(
	'Global Accelerator API: CreateListener',
	'global-accelerator/latest/api/API_CreateListener.html'
);
export const acceleratorPricing: Source = {
	title: 'AWS Global Accelerator pricing',
	url: 'https://aws.amazon.com/global-accelerator/pricing/'
};

export const transferPricing: Source = {
	title: 'Amazon EC2 On-Demand pricing: data transfer',
	url: 'https://aws.amazon.com/ec2/pricing/on-demand/'
};

export const route53Simple = naming('simple routing', 'routing-policy-simple.html');
export const route53Weighted = naming('weighted routing', 'routing-policy-weighted.html');
export const route53Failover = naming('failover routing', 'routing-policy-failover.html');
export const route53Latency = naming('latency-based routing', 'routing-policy-latency.html');
export const route53Geolocation = naming('geolocation routing', 'routing-policy-geo.html');
export const route53Geoproximity = naming(
	'geoproximity routing',
	'routing-policy-geoproximity.html'
);
export const route53Multivalue = naming(
	'multivalue answer routing',
	'routing-policy-multivalue.html'
);
export const route53IpBased = naming('IP-based routing', 'routing-policy-ipbased.html');
export const route53ClientSubnet = naming(
	'how it estimates the location of a user',
	'routing-policy-edns0.html'
);
export const route53CommonValues = naming(
	'values common to all routing policies',
	'resource-record-sets-values-shared.html'
);
export const route53WeightedValues = naming(
	'values of weighted records',
	'resource-record-sets-values-weighted.html'
);
export const route53LatencyValues = naming(
	'values of latency records',
	'resource-record-sets-values-latency.html'
);
export const route53FailoverValues = naming(
	'values of failover records',
	'resource-record-sets-values-failover.html'
);
export const route53GeolocationValues = naming(
	'values of geolocation records',
	'resource-record-sets-values-geo.html'
);
export const route53GeoproximityValues = naming(
	'values of geoproximity records',
	'resource-record-sets-values-geoprox.html'
);
export const route53MultivalueValues = naming(
	'values of multivalue answer records',
	'resource-record-sets-values-multivalue.html'
);
export const route53IpBasedValues = naming(
	'values of IP-based records',
	'resource-record-sets-values-ipbased.html'
);
export const route53AliasValues = naming(
	'values common to alias records',
	'resource-record-sets-values-alias-common.html'
);
export const route53AliasOrNot = naming(
	'choosing between alias and non-alias records',
	'resource-record-sets-choosing-alias-non-alias.html'
);
export const route53ToBalancer = naming(
	'routing traffic to an ELB load balancer',
	'routing-to-elb-load-balancer.html'
);
export const route53ToResources = naming(
	'routing internet traffic to AWS resources',
	'routing-to-aws-resources.html'
);
export const route53Networks = naming(
	'creating a CIDR collection',
	'resource-record-sets-creating-cidr-collection.html'
);
export const route53PrivateZones = naming(
	'working with private hosted zones',
	'hosted-zones-private.html'
);
export const route53PrivateCreate = naming(
	'creating a private hosted zone',
	'hosted-zone-private-creating.html'
);
export const route53PrivateRules = naming(
	'considerations for private hosted zones',
	'hosted-zone-private-considerations.html'
);
export const route53PrivateFailover = naming(
	'failover in a private hosted zone',
	'dns-failover-private-hosted-zones.html'
);
export const route53FailoverTypes = naming(
	'active-active and active-passive failover',
	'dns-failover-types.html'
);
export const route53Trees = naming(
	'health checks in complex configurations',
	'dns-failover-complex-configs.html'
);
export const route53Healthy = naming(
	'how it determines whether a health check is healthy',
	'dns-failover-determining-health-of-endpoints.html'
);
export const route53Chooses = naming(
	'how it chooses records with health checks',
	'health-checks-how-route-53-chooses-records.html'
);
export const route53TrafficFlow = naming('Traffic Flow', 'traffic-flow.html');
export const route53BestPractices = naming('best practices for DNS', 'best-practices-dns.html');
export const route53Quotas = naming('quotas', 'DNSLimitations.html');
export const route53Billing = naming('pricing and billing', 'Route53Pricing.html');
export const route53RecordApi = docs(
	'Route 53 API: ResourceRecordSet',
	'Route53/latest/APIReference/API_ResourceRecordSet.html'
);
export const route53HealthCheckApi = docs(
	'Route 53 API: HealthCheckConfig',
	'Route53/latest/APIReference/API_HealthCheckConfig.html'
);
export const route53RecordTypes = naming('supported DNS record types', 'ResourceRecordTypes.html');
export const routingControl = docs(
	'Routing control in Application Recovery Controller',
	'r53recovery/latest/dg/routing-control.html'
);
export const routingControlCreate = docs(
	'Creating routing control components',
	'r53recovery/latest/dg/routing-control.create.html'
);
export const regionSwitchChecks = docs(
	'Region switch: Route 53 health check execution block',
	'r53recovery/latest/dg/route53-health-check-block.html'
);
export const route53GlobalResolver = naming('how Global Resolver works', 'gr-how-it-works.html');
export const routingControlPractices = docs(
	'Best practices for routing control',
	'r53recovery/latest/dg/route53-arc-best-practices.regional.html'
);
export const recoveryPricing: Source = {
	title: 'Application Recovery Controller pricing',
	url: 'https://aws.amazon.com/application-recovery-controller/pricing/'
};
export const websiteEndpoints = docs(
	'S3: website endpoints',
	'AmazonS3/latest/userguide/WebsiteEndpoints.html'
);
export const websiteRedirects = docs(
	'S3: configuring a webpage redirect',
	'AmazonS3/latest/userguide/how-to-page-redirect.html'
);
export const route53Pricing: Source = {
	title: 'Amazon Route 53 pricing',
	url: 'https://aws.amazon.com/route53/pricing/'
};

const gateway = (title: string, page: string) =>
	docs(title, `apigateway/latest/developerguide/${page}.html`);

export const gatewayPricing: Source = {
	title: 'Amazon API Gateway pricing',
	url: 'https://aws.amazon.com/api-gateway/pricing/'
};
export const gatewayQuotas = gateway('Amazon API Gateway quotas', 'limits');
export const restOrHttp = gateway('Choose between REST APIs and HTTP APIs', 'http-api-vs-rest');
export const httpApiQuotas = gateway('Quotas for an HTTP API in API Gateway', 'http-api-quotas');
export const httpApiDevelop = gateway('Develop HTTP APIs in API Gateway', 'http-api-develop');
export const httpApiServices = gateway(
	'HTTP API integration subtype reference',
	'http-api-develop-integrations-aws-services-reference'
);
export const httpApiPrivate = gateway(
	'Create private integrations for HTTP APIs in API Gateway',
	'http-api-develop-integrations-private'
);
export const httpApiModel = docs(
	'API Gateway V2 API: Apis',
	'apigatewayv2/latest/api-reference/apis.html'
);
export const restApiQuotas = gateway(
	'Quotas for a REST API in API Gateway',
	'api-gateway-execution-service-limits-table'
);
export const restApiModel = docs(
	'API Gateway API: CreateRestApi',
	'apigateway/latest/api/API_CreateRestApi.html'
);
export const restApiEndpoints = gateway(
	'API endpoint types for REST APIs in API Gateway',
	'api-gateway-api-endpoint-types'
);
export const restApiDevelop = gateway('Develop REST APIs in API Gateway', 'rest-api-develop');
export const restApiStreaming = gateway(
	'Stream the integration response for your proxy integrations in API Gateway',
	'response-transfer-mode'
);
export const restApiStreamingLambda = gateway(
	'Set up a Lambda proxy integration with response streaming in API Gateway',
	'response-transfer-mode-lambda'
);
export const restApiThrottling = gateway(
	'Throttle requests to your REST APIs in API Gateway',
	'api-gateway-request-throttling'
);
export const restApiPlans = gateway(
	'Usage plans and API keys for REST APIs in API Gateway',
	'api-gateway-api-usage-plans'
);
export const restApiFirewall = gateway(
	'Use AWS WAF to protect your REST APIs in API Gateway',
	'apigateway-control-access-aws-waf'
);
export const restApiIntegration = gateway(
	'Private integrations for REST APIs in API Gateway',
	'private-integration'
);
export const restApiLink = gateway(
	'Set up a private integration in API Gateway',
	'set-up-private-integration'
);
export const privateApis = gateway('Private REST APIs in API Gateway', 'apigateway-private-apis');
export const privateApiCreate = gateway(
	'Create a private API in API Gateway',
	'apigateway-private-api-create'
);
export const socketApi = gateway('API Gateway WebSocket APIs', 'apigateway-websocket-api');
export const socketApiOverview = gateway(
	'Overview of WebSocket APIs in API Gateway',
	'apigateway-websocket-api-overview'
);
export const socketApiQuotas = gateway(
	'Quotas for a WebSocket API in API Gateway',
	'apigateway-execution-service-websocket-limits-table'
);
export const socketApiAccess = gateway(
	'Control and manage access to WebSocket APIs in API Gateway',
	'apigateway-websocket-api-control-access'
);
export const socketApiConnections = gateway(
	'Use @connections commands in your backend service',
	'apigateway-how-to-call-websocket-api-connections'
);

export const functionUrls = docs(
	'Creating and managing Lambda function URLs',
	'lambda/latest/dg/urls-configuration.html'
);
export const functionUrlAuth = docs(
	'Control access to Lambda function URLs',
	'lambda/latest/dg/urls-auth.html'
);
export const functionUrlChoice = docs(
	'Select a method to invoke your Lambda function using an HTTP request',
	'lambda/latest/dg/furls-http-invoke-decision.html'
);
export const functionUrlTutorial = docs(
	'Tutorial: Creating a webhook endpoint using a Lambda function URL',
	'lambda/latest/dg/urls-webhook-tutorial.html'
);
export const functionStreaming = docs(
	'Response streaming for Lambda functions',
	'lambda/latest/dg/configuration-response-streaming.html'
);

export const graphqlPrivate = docs(
	'Using AWS AppSync Private APIs',
	'appsync/latest/devguide/using-private-apis.html'
);
export const graphqlFirewall = docs(
	'Using AWS WAF to protect your AWS AppSync APIs',
	'appsync/latest/devguide/WAF-Integration.html'
);
export const graphqlCaching = docs(
	'Configuring server-side caching in AWS AppSync',
	'appsync/latest/devguide/enabling-caching.html'
);
export const graphqlMerged = docs(
	'Merging APIs in AWS AppSync',
	'appsync/latest/devguide/merged-api.html'
);
export const graphqlStart = docs(
	'Getting started: Creating your first GraphQL API in AWS AppSync',
	'appsync/latest/devguide/quickstart.html'
);
export const graphqlApi = docs(
	'AWS AppSync API: CreateGraphqlApi',
	'appsync/latest/APIReference/API_CreateGraphqlApi.html'
);
export const graphqlDataSource = docs(
	'AWS AppSync API: CreateDataSource',
	'appsync/latest/APIReference/API_CreateDataSource.html'
);
export const eventApiModel = docs(
	'AWS AppSync API: Api',
	'appsync/latest/APIReference/API_Api.html'
);
export const eventApiAuth = docs(
	'Configuring authorization and authentication to secure Event APIs',
	'appsync/latest/eventapi/configure-event-api-auth.html'
);

export const restStageApi = docs(
	'API Gateway API: CreateStage',
	'apigateway/latest/api/API_CreateStage.html'
);

export const interfaceEndpoint = docs(
	'Access an AWS service using an interface VPC endpoint',
	'vpc/latest/privatelink/create-interface-endpoint.html'
);
export const cdnHostHeader = cloudfront(
	'CloudFront: managed origin request policies',
	'using-managed-origin-request-policies'
);

// What CloudFront keeps, and for how long
export const cdnExpiration = cloudfront(
	'CloudFront: how long content stays in the cache',
	'Expiration'
);
export const cdnInvalidation = cloudfront(
	'CloudFront: invalidate files to remove content',
	'Invalidation'
);

// Joining and leaving VPCs
const vpcGuide = (title: string, page: string) => docs(title, `vpc/latest/userguide/${page}.html`);
const privateLink = (title: string, page: string) =>
	docs(`AWS PrivateLink: ${title}`, `vpc/latest/privatelink/${page}.html`);
const lattice = (title: string, page: string) =>
	docs(`VPC Lattice: ${title}`, `vpc-lattice/latest/ug/${page}.html`);

export const peeringIntro = docs(
	'What is VPC peering?',
	'vpc/latest/peering/what-is-vpc-peering.html'
);
export const peeringWorks = docs(
	'How VPC peering connections work',
	'vpc/latest/peering/vpc-peering-basics.html'
);
export const peeringQuotas = docs(
	'VPC peering connection quotas for an account',
	'vpc/latest/peering/vpc-peering-connection-quotas.html'
);
export const peeringAdvice = docs(
	'Building a scalable and secure multi-VPC network: VPC peering',
	'whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html'
);
export const transitWorks = docs(
	'How AWS Transit Gateway works',
	'vpc/latest/tgw/how-transit-gateways-work.html'
);
export const transitAttachments = docs(
	'Amazon VPC attachments in AWS Transit Gateway',
	'vpc/latest/tgw/tgw-vpc-attachments.html'
);
export const transitQuotas = docs(
	'AWS Transit Gateway quotas',
	'vpc/latest/tgw/transit-gateway-quotas.html'
);
export const transitPricing: Source = {
	title: 'AWS Transit Gateway pricing',
	url: 'https://aws.amazon.com/transit-gateway/pricing/'
};
export const vpcPricing: Source = {
	title: 'Amazon VPC pricing',
	url: 'https://aws.amazon.com/vpc/pricing/'
};
export const privateLinkPricing: Source = {
	title: 'AWS PrivateLink pricing',
	url: 'https://aws.amazon.com/privatelink/pricing/'
};
export const privateLinkQuotas = privateLink('quotas', 'vpc-limits-endpoints');
export const privateLinkServices = privateLink(
	'access AWS services',
	'privatelink-access-aws-services'
);
export const privateLinkRegions = privateLink(
	'AWS services in other Regions',
	'aws-services-cross-region-privatelink-support'
);
export const s3PrivateLink = docs(
	'AWS PrivateLink for Amazon S3',
	'AmazonS3/latest/userguide/privatelink-interface-endpoints.html'
);
export const privateLinkOwn = privateLink('share your services', 'privatelink-share-your-services');
export const privateLinkResources = privateLink(
	'access VPC resources',
	'privatelink-access-resources'
);
export const privateLinkAdvice = docs(
	'Amazon VPC connectivity options: AWS PrivateLink',
	'whitepapers/latest/aws-vpc-connectivity-options/aws-privatelink.html'
);
export const gatewayEndpoints = privateLink('gateway endpoints', 'gateway-endpoints');
export const gatewayEndpointS3 = privateLink('gateway endpoints for Amazon S3', 'vpc-endpoints-s3');
export const latticeIntro = lattice('what it is', 'what-is-vpc-lattice');
export const latticeWorks = lattice('how it works', 'how-it-works');
export const latticeQuotas = lattice('quotas', 'quotas');
export const latticeAssociations = lattice(
	'associations of a service network',
	'service-network-associations'
);
export const latticeTargetApi = docs(
	'VPC Lattice API: TargetGroupConfig',
	'vpc-lattice/latest/APIReference/API_TargetGroupConfig.html'
);
export const latticePricing: Source = {
	title: 'Amazon VPC Lattice pricing',
	url: 'https://aws.amazon.com/vpc/lattice/pricing/'
};
export const natBasics = vpcGuide('NAT gateway basics', 'nat-gateway-basics');
export const natRegional = vpcGuide('Regional NAT gateways', 'nat-gateways-regional');
export const natNat64 = vpcGuide('DNS64 and NAT64', 'nat-gateway-nat64-dns64');
export const natGatewayApi = docs(
	'Amazon EC2 API: NatGateway',
	'AWSEC2/latest/APIReference/API_NatGateway.html'
);
export const natUses = vpcGuide('NAT gateway use cases', 'nat-gateway-scenarios');
export const natCharges = vpcGuide('Pricing for NAT gateways', 'nat-gateway-pricing');
export const internetGateways = vpcGuide('Internet gateways', 'VPC_Internet_Gateway');
export const egressOnlyGateways = vpcGuide(
	'Egress-only internet gateways',
	'egress-only-internet-gateway'
);
export const vpcQuotas = vpcGuide('Amazon VPC quotas', 'amazon-vpc-limits');
export const sharedSubnets = vpcGuide('Share your VPC subnets with other accounts', 'vpc-sharing');
export const sharedSubnetRoles = vpcGuide(
	'Shared subnets: what owner and participants may do',
	'vpc-share-limitations'
);
export const sharedSubnetBilling = vpcGuide(
	'Shared subnets: billing for owner and participants',
	'vpc-share-billing'
);
export const subnetModel = docs(
	'Amazon EC2 API: Subnet',
	'AWSEC2/latest/APIReference/API_Subnet.html'
);
export const blockPublicAccessApi = docs(
	'Amazon EC2 API: VpcBlockPublicAccessOptions',
	'AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html'
);
export const cloudWanIntro = docs(
	'What is AWS Cloud WAN?',
	'network-manager/latest/cloudwan/what-is-cloudwan.html'
);
export const cloudWanQuotas = docs(
	'AWS Cloud WAN quotas',
	'network-manager/latest/cloudwan/cloudwan-quotas.html'
);
export const hubAndSpoke = docs(
	'Well-Architected: prefer hub-and-spoke topologies',
	'wellarchitected/latest/framework/rel_planning_network_topology_prefer_hub_and_spoke.html'
);
export const cloudWanPricing: Source = {
	title: 'AWS Cloud WAN pricing',
	url: 'https://aws.amazon.com/cloud-wan/pricing/'
};

const siteVpn = (title: string, page: string) =>
	docs(`Site-to-Site VPN: ${title}`, `vpn/latest/s2svpn/${page}.html`);
const clientVpn = (title: string, page: string) =>
	docs(`Client VPN: ${title}`, `vpn/latest/clientvpn-admin/${page}.html`);
const directConnect = (title: string, page: string) =>
	docs(`Direct Connect: ${title}`, `directconnect/latest/UserGuide/${page}.html`);
const verifiedAccess = (title: string, page: string) =>
	docs(`Verified Access: ${title}`, `verified-access/latest/ug/${page}.html`);

export const siteVpnIntro = siteVpn('what it is', 'VPC_VPN');
export const siteVpnWorks = siteVpn('how it works', 'how_it_works');
export const siteVpnQuotas = siteVpn('quotas', 'vpn-limits');
export const siteVpnTunnels = siteVpn('tunnel options', 'VPNTunnels');
export const siteVpnScenarios = siteVpn('architectural scenarios', 'site-site-architectures');
export const siteVpnCloudHub = siteVpn('VPN CloudHub', 'VPN_CloudHub');
export const siteVpnPrivate = siteVpn('private IP VPN with Direct Connect', 'private-ip-dx');
export const siteVpnConcentrator = siteVpn('create a Concentrator', 'create-vpn-concentrator');
export const siteVpnConcentrators = siteVpn('Concentrators', 'vpn-concentrator');
export const siteVpnAccelerated = siteVpn('accelerated connections', 'accelerated-vpn');
export const vpnPricing: Source = {
	title: 'AWS VPN pricing',
	url: 'https://aws.amazon.com/vpn/pricing/'
};
export const directConnectIntro = directConnect('what it is', 'Welcome');
export const directConnectQuotas = directConnect('quotas', 'limits');
export const directConnectDedicated = directConnect(
	'dedicated connections',
	'dedicated_connection'
);
export const directConnectHosted = directConnect('hosted connections', 'hosted_connection');
export const directConnectInterfaces = directConnect(
	'virtual interfaces',
	'WorkingWithVirtualInterfaces'
);
export const directConnectGateways = directConnect(
	'Direct Connect gateways',
	'direct-connect-gateways-intro'
);
export const directConnectAllowed = directConnect('allowed prefixes', 'allowed-to-prefixes');
export const directConnectEncryption = directConnect(
	'encryption in transit',
	'encryption-in-transit'
);
export const directConnectMacsec = directConnect('MAC Security', 'MACsec');
export const directConnectResiliency = directConnect('Resiliency Toolkit', 'resiliency_toolkit');
export const directConnectFlatRate = directConnect('flat-rate billing', 'flat-rate-connections');
export const directConnectFlatPricing = docs(
	'Direct Connect Pricing Guide: flat-rate pricing',
	'directconnect/latest/PricingGuide/pricing-flat-rate.html'
);
export const directConnectPricing: Source = {
	title: 'AWS Direct Connect pricing',
	url: 'https://aws.amazon.com/directconnect/pricing/'
};
export const clientVpnApp = docs(
	'Client VPN: the app that AWS provides',
	'vpn/latest/clientvpn-user/release-notes.html'
);
export const clientVpnQuotas = clientVpn('quotas', 'limits');
export const clientVpnRules = clientVpn('rules and best practices', 'what-is-best-practices');
export const clientVpnSignIn = clientVpn('client authentication', 'client-authentication');
export const clientVpnCreate = clientVpn('create an endpoint', 'cvpn-working-endpoint-create');
export const transitPractices = docs(
	'Transit Gateway: design best practices',
	'vpc/latest/tgw/tgw-best-design-practices.html'
);
export const clientVpnTransit = docs(
	'Transit Gateway: Client VPN attachments',
	'vpc/latest/tgw/tgw-client-vpn-attachments.html'
);
export const sessionManager = docs(
	'Systems Manager: Session Manager',
	'systems-manager/latest/userguide/session-manager.html'
);
export const sessionManagerStart = docs(
	'Session Manager: start a session',
	'systems-manager/latest/userguide/session-manager-working-with-sessions-start.html'
);
export const sessionManagerNeeds = docs(
	'Session Manager: prerequisites',
	'systems-manager/latest/userguide/session-manager-prerequisites.html'
);
export const sessionManagerLogs = docs(
	'Session Manager: session logging',
	'systems-manager/latest/userguide/session-manager-logging.html'
);
export const sessionManagerIdle = docs(
	'Session Manager: idle timeout',
	'systems-manager/latest/userguide/session-preferences-timeout.html'
);
export const verifiedAccessIntro = verifiedAccess('what it is', 'what-is-verified-access');
export const verifiedAccessWorks = verifiedAccess('how it works', 'how-it-works');
export const verifiedAccessQuotas = docs(
	'Verified Access: endpoints and quotas',
	'general/latest/gr/verified-access-service.html'
);
export const verifiedAccessTcp = verifiedAccess('create an RDS endpoint', 'create-rds-endpoint');
export const verifiedAccessRange = docs(
	'EC2 API: Verified Access endpoints for a range of addresses',
	'AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpointCidrOptions.html'
);
export const verifiedAccessPricing: Source = {
	title: 'AWS Verified Access pricing',
	url: 'https://aws.amazon.com/verified-access/pricing/'
};
