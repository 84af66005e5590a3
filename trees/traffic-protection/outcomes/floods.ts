/** Outcomes for floods of packets. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	shieldAdvancedIntro,
	shieldCredits,
	shieldDeciding,
	shieldPricing,
	shieldProtectApi,
	shieldRateRule,
	shieldStandardIntro,
	shieldTermApi,
	wafFloodsApi
} from '#trees/candidates/security/sources.ts';

export const floods = {
	'shield-standard': {
		title: 'Rely on Shield Standard, and let callers enter at the edge.',
		short: 'Shield Standard',
		recommend: ['shield-standard'],
		lede: 'It wards off common floods of packets for every customer, for nothing. CloudFront, Route 53 and Global Accelerator have it against all that are known: let callers come through them.',
		against: {
			waf: 'It sees web requests; floods of packets never get that far.'
		},
		rival: {
			candidate: 'shield-advanced',
			when: 'you need people to call, reports of attacks, or credits for what a flood made you pay.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['waf', 'shield-advanced'],
			says: 'It costs nothing. What a flood makes you scale and send out, you pay for as always.',
			page: shieldPricing
		},
		watch: [
			{
				lead: 'It reads no requests.',
				text: 'A flood of ordinary web requests passes it. Put AWS WAF in front with a rate-based rule: this is what most sites lack.'
			},
			{
				lead: 'Hide what is behind the edge.',
				text: 'An address that the internet can reach will be attacked directly. Let balancer and servers admit CloudFront or the accelerator alone.'
			},
			{
				lead: 'Open little.',
				text: 'Ports that are closed can’t be flooded up to your server. Security groups come first.'
			},
			{
				lead: 'Nobody tells you.',
				text: 'There is no report and nobody to call. Set alarms on requests, errors and the bill.'
			},
			{
				lead: 'Scaling is not protection.',
				text: 'It keeps you online and sends you the bill. Set a ceiling that you could pay for.'
			}
		],
		first: {
			docs: shieldStandardIntro,
			resources: ['AWS::CloudFront::Distribution', 'AWS::EC2::SecurityGroup']
		},
		next: [
			{
				tree: 'content-distribution',
				ask: 'What should stand at the edge for web content?',
				known: 'Shield Standard protects it there best'
			},
			{
				tree: 'global-entry',
				ask: 'And for connections that are not web requests?',
				known: 'Shield Standard protects the edge best'
			}
		],
		sources: [shieldStandardIntro, wafFloodsApi]
	},

	'shield-advanced': {
		title: 'Subscribe to Shield Advanced, with AWS WAF.',
		short: 'Shield Advanced, WAF',
		recommend: ['shield-advanced', 'waf'],
		lede: 'It brings a team of AWS’s to call, reports of each attack, rules that it writes during one, and credits for what a flood cost. Web requests it handles through AWS WAF.',
		against: {
			'shield-standard': 'Nobody to call, no report, and no credit for what a flood cost.'
		},
		rival: {
			candidate: 'shield-standard',
			when: 'nobody need be called and you can bear the bill; AWS WAF beside it meets web floods without a subscription.'
		},
		cost: {
			dimension: 'protection-month',
			against: ['waf', 'network-firewall'],
			says: 'One fee by the month covers all accounts that you pay together, for a year; data sent out is charged on top. Standard AWS WAF fees of protected resources and the rules against web floods are included, Bot Control is not.',
			page: shieldPricing
		},
		watch: [
			{
				lead: 'It binds for a year.',
				text: 'The term is {shield-advanced.subscription-term} and renews by itself unless you turn that off. You can’t cancel in between.'
			},
			{
				lead: 'The subscription alone protects nothing.',
				text: 'Add each distribution, balancer, accelerator, zone and Elastic IP address; an NLB or an instance by its Elastic IP address.'
			},
			{
				lead: 'Credits have conditions.',
				text: 'They pay for Shield Advanced alone, no other service. The protection must be older than the attack, and on CloudFront and ALBs a rate-based rule must block, not count. Ask soon after the month’s bill.'
			},
			{
				lead: 'The team needs a support plan.',
				text: 'One for businesses or enterprises, besides the subscription. Give it access and contacts before the day, and try the call once.'
			},
			{
				lead: 'Health checks make it quick.',
				text: 'A Route 53 health check on each resource sharpens detection. Without it the team doesn’t call you by itself.'
			},
			{
				lead: 'Many accounts?',
				text: 'Firewall Manager subscribes them and adds resources, at no charge with the subscription.'
			}
		],
		older:
			'Older material takes the managed rules against web floods for a part of Shield Advanced. They can be had in AWS WAF alone.',
		first: {
			docs: shieldDeciding,
			resources: ['AWS::Shield::Protection', 'AWS::WAFv2::WebACL']
		},
		next: [
			{
				tree: 'global-entry',
				ask: 'Where should callers enter?',
				known: 'Shield Advanced protects edge and balancers'
			},
			{
				tree: 'observability',
				ask: 'Who is called when an attack begins?',
				known: 'Shield Advanced reports events and metrics'
			}
		],
		sources: [
			shieldAdvancedIntro,
			shieldDeciding,
			shieldCredits,
			shieldProtectApi,
			shieldTermApi,
			shieldRateRule,
			wafFloodsApi
		]
	}
} satisfies Record<string, OutcomeWords>;
