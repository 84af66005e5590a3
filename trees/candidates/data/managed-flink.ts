import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { flinkBilling, flinkIntro, flinkQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'managed-flink',
	name: 'Amazon Managed Service for Apache Flink',
	short: 'Managed Flink',
	summary:
		'Runs Apache Flink programs that compute on streams while records arrive: totals over minutes, patterns, joins of streams.',
	alias: [
		'Flink',
		'Apache Flink',
		'Kinesis Data Analytics',
		'Kinesis Data Analytics for SQL',
		'Managed Flink Studio',
		'stream processing',
		'sliding window',
		'real-time analytics',
		'complex event processing'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'made-for': read('streaming data, analysed as it comes', flinkIntro, '2026-11'),
		cannot: read(
			'keep results to be asked later',
			flinkIntro,
			'2026-11',
			'it sends them to a destination'
		),
		'asked-with': read('Flink programs in Java, Scala, Python, SQL', flinkIntro, '2026-11'),
		'data-lies': read('in streams, and in static sources', flinkIntro, '2026-11'),
		'seen-after': read('as it arrives', flinkIntro, '2026-11', 'Studio shows it within seconds'),
		'finest-grant': unpublished('The guide speaks of IAM for whole applications and sources.'),
		'longest-run': read('without end', flinkIntro, '2026-11', 'until you stop it'),
		'first-quota': read(
			'64 KPUs by default',
			flinkQuotas,
			'2026-11',
			'can be raised; one has a vCPU and 4 GB'
		),
		'compute-hour': read(
			218,
			flinkBilling,
			'2026-11',
			'worked out; a KPU for orchestration on top'
		),
		'billed-for': read(
			'KPU time and storage',
			flinkBilling,
			'2026-11',
			'one KPU more for each application; at least ten minutes'
		),
		'paid-idle': read(
			'every KPU of a running application',
			flinkQuotas,
			'2026-11',
			'what it has, not what it uses'
		),
		'grows-by': read('KPUs, by itself if you let it', flinkBilling, '2026-11'),
		'operated-by': read('AWS', flinkIntro, '2026-11'),
		'left-to-you': read('the program, its state, and upgrades', flinkIntro, '2026-11'),
		'first-step': read('an application, or a Studio notebook', flinkIntro, '2026-11')
	}
});
