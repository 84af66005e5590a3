import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { lightsail, lightsailBundles } from './sources.ts';

export const candidate = defineCandidate({
	id: 'lightsail',
	name: 'Amazon Lightsail',
	short: 'Lightsail',
	summary:
		'Ready-made virtual servers with disk, address and traffic at one monthly price, WordPress and the like already on them.',
	alias: [
		'VPS',
		'virtual private server',
		'WordPress hosting',
		'small website',
		'cheap server',
		'fixed monthly price',
		'blog'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('websites and small web applications', lightsail, '2026-11'),
		'hand-over': read(
			['container image', 'machine'],
			lightsail,
			'2026-11',
			'or a ready-made application'
		),
		'work-suits': read(['answers requests', 'never stops'], lightsail, '2026-11'),
		'reached-by': read(['HTTPS', 'TCP or UDP'], lightsail, '2026-11', 'what its firewall lets in'),
		cannot: read('stand in your own VPC', lightsail, '2026-11', 'it can be peered with it'),
		'billed-for': read('a plan by the hour, up to its monthly price', lightsailBundles, '2026-11'),
		'paid-idle': read('the plan', lightsailBundles, '2026-11'),
		// 44 dollars a month ÷ 730 hours, beside an m7i.large.
		'compute-hour': read(60, lightsailBundles, '2026-11', 'worked out; disk and traffic are in it'),
		'lowered-by': unpublished('The pages read name no discount on its plans.'),
		'longest-run': read('as long as you let it', lightsailBundles, '2026-11'),
		'vcpu-most': read(72, lightsailBundles, '2026-11'),
		'memory-most': read(512, lightsailBundles, '2026-11'),
		hardware: read('a plan from a list', lightsailBundles, '2026-11'),
		'host-os': read(['Linux', 'Windows'], lightsailBundles, '2026-11'),
		'host-access': read('the machine', lightsail, '2026-11'),
		'isolated-by': read('a virtual server of your own', lightsail, '2026-11'),
		'starts-in': read('minutes', lightsail, '2026-11'),
		'grows-by': read('a larger plan, or servers behind its balancer', lightsail, '2026-11'),
		'operated-by': read('you', lightsail, '2026-11', 'system and application are yours to update'),
		'first-step': read('an instance from a blueprint', lightsail, '2026-11')
	}
});
