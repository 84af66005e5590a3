/** The official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

const docs = (title: string, path: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/${path}`
});
const balancing = (title: string, path: string) =>
	docs(title, `elasticloadbalancing/latest/${path}`);

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
