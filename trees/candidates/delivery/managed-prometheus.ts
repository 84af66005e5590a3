import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { prometheusIntro } from './sources.ts';

export const candidate = defineCandidate({
	id: 'managed-prometheus',
	name: 'Amazon Managed Service for Prometheus',
	short: 'Managed Prometheus',
	summary:
		'Prometheus without its servers: metrics of containers, with many labels, asked in PromQL and shown in Grafana.',
	alias: [
		'Prometheus',
		'AMP',
		'PromQL',
		'Grafana',
		'Amazon Managed Grafana',
		'remote write',
		'Kubernetes metrics',
		'Alertmanager',
		'Thanos'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('metrics of containers, with PromQL', prometheusIntro, '2026-11'),
		'record-is': read('a sample of a labelled series', prometheusIntro, '2026-11'),
		cannot: read('keep logs or traces', prometheusIntro, '2026-11'),
		'starts-by': read('when a collector sends samples', prometheusIntro, '2026-11'),
		'records-kept': read(1095, prometheusIntro, '2026-11', '150 by default'),
		'seen-after': unpublished('No page that was read says how soon.'),
		'asked-with': read('PromQL', prometheusIntro, '2026-11'),
		'tells-by': read('alarms written in PromQL', prometheusIntro, '2026-11'),
		'over-accounts': read(
			'what sends to its workspace',
			prometheusIntro,
			'2026-11',
			'EKS, and Kubernetes of your own'
		),
		'log-gb': without('It takes samples, not lines.'),
		'billed-for': read('samples taken in, and storage', prometheusIntro, '2026-11'),
		'operated-by': read('AWS', prometheusIntro, '2026-11'),
		'left-to-you': read('collectors, rules and dashboards', prometheusIntro, '2026-11'),
		'first-step': read('a workspace', prometheusIntro, '2026-11')
	}
});
