/** Outcomes in which web requests are read and judged. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { cdnPlans } from '#trees/candidates/network/sources.ts';
import {
	firewallManagerIntro,
	firewallManagerNeeds,
	firewallManagerPricing,
	firewallManagerQuotas,
	wafActionApi,
	wafBodyApi,
	wafBotsApi,
	wafFloodsApi,
	wafGeoApi,
	wafManagedApi,
	wafPricing,
	wafProtected,
	wafQuotas,
	wafRateApi,
	wafStart,
	wafStatementApi
} from '#trees/candidates/security/sources.ts';

const attaches = {
	lead: 'It attaches to some services only.',
	text: 'CloudFront, an ALB, a REST API, AppSync, Cognito and a few more. An NLB, an HTTP API or a server needs one of them in front, and no way around it.'
};
const count = {
	lead: 'Count before you block.',
	text: 'Rules also catch customers. Let new ones only count for a week or two of real traffic, read the log, and except what is yours.'
};
const address = {
	lead: 'Whose address is it?',
	text: 'Behind another network’s cache or proxy all requests come from there. Tell the rule to read the forwarded address, from a sender you trust.'
};
const resources = ['AWS::WAFv2::WebACL', 'AWS::WAFv2::WebACLAssociation'];
const door = {
	tree: 'content-distribution',
	ask: 'Should CloudFront stand in front?',
	known: 'AWS WAF is to read the requests'
};
const balancer = {
	tree: 'load-balancer',
	ask: 'Which balancer takes AWS WAF?',
	known: 'web requests, read by AWS WAF'
};

export const requests = {
	'waf-managed': {
		title: 'Put AWS WAF in front, with AWS’s managed rules.',
		short: 'WAF managed rules',
		recommend: ['waf'],
		lede: 'It reads each request before your application does. Ready groups of rules against SQL injection, scripts and known holes are kept up to date by AWS.',
		against: {
			'network-firewall':
				'It would have to open TLS before the balancer does, and has no rules for bots.'
		},
		rival: {
			candidate: 'network-firewall',
			when: 'what must be read is not HTTP, or never passes a balancer or CloudFront.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['network-firewall', 'shield-advanced'],
			says: 'You pay for the web ACL and each rule by the month, and by the million requests. A managed group counts as one rule; one web ACL may serve many resources. CloudFront’s flat-rate plans include it.',
			page: wafPricing
		},
		watch: [
			{
				lead: 'It doesn’t mend the hole.',
				text: 'Rules know attacks that others have seen. Check what comes in, in your own code; the firewall buys time until you have.'
			},
			count,
			attaches,
			{
				lead: 'Long bodies are read in part.',
				text: 'It reads {waf.body-inspected} of a body, least behind an ALB. Say what becomes of longer ones, and mind uploads: some rules block them.'
			},
			{
				lead: 'Capacity.',
				text: 'Rules use capacity units. {waf.rule-capacity-included} are in the basic price, and {waf.rule-capacity-most} is the end. Take the core rules and those for your database and platform, not all.'
			},
			{
				lead: 'A limit for each caller.',
				text: 'Add one rate-based rule in any case; it costs as much as any rule.'
			}
		],
		older:
			'Older material uses AWS WAF Classic, which has been shut down. The console now calls a web ACL a protection pack.',
		first: { docs: wafStart, resources },
		next: [door, balancer],
		sources: [wafStatementApi, wafProtected, wafQuotas, wafBodyApi, wafManagedApi, cdnPlans]
	},

	'waf-rate': {
		title: 'Hold callers back, with rate-based rules of AWS WAF.',
		short: 'WAF rate limit',
		recommend: ['waf'],
		lede: 'A rule counts each caller’s requests over {waf.rate-window} and blocks above your limit. Against thousands of callers at once a managed group learns what is usual and steps in.',
		against: {
			'shield-advanced': 'It adds people, reports and credits; rules and group come without it.'
		},
		rival: {
			candidate: 'shield-advanced',
			when: 'experts should be at hand during an attack, or the costs of a flood must come back as credits.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['network-firewall', 'shield-advanced'],
			says: 'A rate rule costs as any rule, and requests by the million. The managed group against floods has a fee by the month, and one by the request that it lets pass.',
			page: wafPricing
		},
		watch: [
			{
				lead: 'Limits hit whole offices.',
				text: 'Many people share one address behind a company’s or a phone network’s gateway. Measure what is usual, set the limit well above, and count first.'
			},
			{
				lead: 'Meet floods at CloudFront.',
				text: 'A balancer may fall before it has grown. Attach the web ACL to CloudFront, and let the balancer admit CloudFront alone. An NLB, an HTTP API or a server needs that anyway.'
			},
			address,
			{
				lead: 'It is not exact.',
				text: 'It looks back over the window and needs some time to react. To bill, or to protect a slow database, count in the application or put a queue between.'
			},
			{
				lead: 'Count by more than the address.',
				text: 'A key, a cookie or a path together with the address makes fairer limits. One rule may watch only the sign-in page.'
			},
			{
				lead: 'Few such rules.',
				text: '{waf.rate-rules-most} in a web ACL, each holding back {waf.rate-held-back} at once. Above that the flood group helps; it challenges browsers, so leave out what programs call.'
			}
		],
		first: { docs: wafStart, resources },
		next: [
			door,
			{
				tree: 'api-front-door',
				ask: 'Should customers have keys with quotas?',
				known: 'AWS WAF holds back single addresses'
			}
		],
		sources: [wafRateApi, wafFloodsApi, wafQuotas]
	},

	'waf-bots': {
		title: 'Tell bots from people, with Bot Control of AWS WAF.',
		short: 'WAF Bot Control',
		recommend: ['waf'],
		lede: 'Its targeted level questions the browser and compares behaviour, so that it finds bots that change address and stay below limits. Fraud rules do the same for sign-in and sign-up.',
		against: {
			'network-firewall': 'It knows patterns of attack, not whether a person is there.'
		},
		rival: {
			candidate: 'shield-advanced',
			when: 'the bots don’t scrape or guess but flood, and you need people to call.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['network-firewall', 'shield-advanced'],
			says: 'Bot Control and fraud rules cost a fee by the month and much more by the request than other rules. Let them look only at sign-in, search and checkout.',
			page: wafPricing
		},
		watch: [
			{
				lead: 'The common level finds honest bots.',
				text: 'It knows those that say what they are, and known bad addresses. Whoever pretends to be a browser needs the targeted level.'
			},
			{
				lead: 'Your pages must help.',
				text: 'Without AWS’s script or SDK in page and app the targeted level is nearly blind. Plan that work first.'
			},
			{
				lead: 'Narrow what it reads.',
				text: 'Every request it looks at is paid for. Pictures and style sheets need none of it.'
			},
			{
				lead: 'Let the good ones in.',
				text: 'Search engines are bots that you want. If you set the group to count, allow verified bots by a rule of your own.'
			},
			{
				lead: 'Sign-ins are judged best on CloudFront.',
				text: 'Only there can the rules see whether a sign-in failed.'
			},
			count
		],
		older: 'Older material points to Amazon Fraud Detector, which takes no new customers.',
		first: { docs: wafStart, resources },
		next: [
			door,
			{
				tree: 'identity',
				ask: 'How do people sign in, and with what second factor?',
				known: 'AWS WAF keeps bots from the sign-in page'
			}
		],
		sources: [wafBotsApi, wafManagedApi, wafActionApi]
	},

	'waf-lists': {
		title: 'Go by country or address, with AWS WAF.',
		short: 'WAF lists',
		recommend: ['waf'],
		lede: 'One rule matches countries, another a list of addresses that you keep, a third AWS’s own list of bad ones. Each may refuse, or let in those alone.',
		against: {
			'network-acl':
				'It has room for few addresses, knows no countries, and behind CloudFront doesn’t see the caller.',
			'network-firewall': 'Behind CloudFront it doesn’t see who called.'
		},
		rival: {
			candidate: 'security-group',
			when: 'a handful of fixed addresses may enter and nobody else: then the balancer’s own group does it for nothing.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['security-group', 'network-firewall'],
			says: 'A list or a country rule costs as one rule. If countries are all that matters, CloudFront’s own geographic restriction needs no AWS WAF.',
			page: wafPricing
		},
		watch: [
			{
				lead: 'Addresses lie.',
				text: 'A VPN makes a caller come from elsewhere. It keeps honest people out and satisfies many rules; it is no proof. Ask a lawyer whether it is enough.'
			},
			address,
			{
				lead: 'Leave no way around.',
				text: 'Whoever reaches the balancer past CloudFront meets no list. Let the balancer admit CloudFront alone.'
			},
			{
				lead: 'Keep the list by program.',
				text: 'An IP set holds {waf.address-list-most}. Let a job write it, with an expiry for each entry, or it only grows.'
			},
			attaches
		],
		first: { docs: wafStart, resources: [...resources, 'AWS::WAFv2::IPSet'] },
		next: [
			door,
			{
				tree: 'dns-routing',
				ask: 'Should countries be led to different answers instead?',
				known: 'AWS WAF refuses whom it must'
			}
		],
		sources: [wafGeoApi, wafStatementApi, wafQuotas]
	},

	'manager-waf': {
		title: 'Lay AWS WAF over all accounts, with Firewall Manager.',
		short: 'Firewall Manager, WAF',
		recommend: ['firewall-manager', 'waf'],
		lede: 'A policy puts a web ACL on every balancer, API and distribution in its scope, also on new ones. Your rules come first and last; teams add theirs between.',
		rival: {
			candidate: 'shield-advanced',
			when: 'floods and their costs worry the organisation too: its subscription includes these policies.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['waf', 'shield-advanced'],
			says: 'Each policy costs by the month in each Region, and so does each web ACL that it makes, with its rules and requests. Shield Advanced includes these policies.',
			page: firewallManagerPricing
		},
		watch: [
			{
				lead: 'One mistake, everywhere at once.',
				text: 'A rule that blocks wrongly blocks in all accounts. Let all of them count first, and have a second policy, by tag, for exceptions.'
			},
			{
				lead: 'It needs AWS Config everywhere.',
				text: 'And an organisation, with an administrator account for Firewall Manager. Accounts without Config are not seen.'
			},
			{
				lead: 'Teams may have a web ACL already.',
				text: 'Decide whether the policy takes it over, or puts its own in place. The second can’t easily be undone.'
			},
			{
				lead: 'CloudFront and Regions apart.',
				text: 'One policy for CloudFront, and one in each Region; {firewall-manager.policies-default} by default, for {firewall-manager.policy-accounts} accounts each.'
			},
			{
				lead: 'Capacity is shared.',
				text: 'Your rules and the team’s together have {waf.rule-capacity-most}; beyond {waf.rule-capacity-included} it costs more.'
			},
			{
				lead: 'Template and policy quarrel.',
				text: 'A web ACL that Firewall Manager made isn’t in the team’s template. Agree how teams add rules to it.'
			}
		],
		first: {
			docs: firewallManagerNeeds,
			resources: ['AWS::FMS::Policy', 'AWS::WAFv2::RuleGroup']
		},
		next: [
			{
				tree: 'observability',
				ask: 'Where do all the logs go?',
				known: 'each account has a web ACL that Firewall Manager made'
			},
			door
		],
		sources: [firewallManagerIntro, firewallManagerQuotas, wafProtected]
	}
} satisfies Record<string, OutcomeWords>;
