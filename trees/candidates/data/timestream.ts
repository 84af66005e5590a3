import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	influxDeployment,
	influxIntro,
	influxReplicas,
	influxStandby,
	influxVersions,
	timestreamPricing
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'timestream',
	name: 'Amazon Timestream for InfluxDB',
	short: 'Timestream',
	summary:
		'InfluxDB on a server that AWS runs: measurements with a time, written by the thousand and asked for by windows of time.',
	alias: [
		'Timestream',
		'Timestream for LiveAnalytics',
		'InfluxDB',
		'time series',
		'time-series database',
		'IoT measurements',
		'telemetry',
		'metrics store'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('measurements by time, with tags', influxIntro, '2026-11'),
		'spoken-to-in': read(
			'InfluxDB’s API',
			influxVersions,
			'2026-11',
			'InfluxQL and Flux in version 2, InfluxQL and SQL in version 3'
		),
		transactions: unpublished('The guide speaks of none.'),
		consistency: unpublished('The guide doesn’t say what a reader sees.'),
		'writes-go-to': read(
			'one server',
			influxDeployment,
			'2026-11',
			'several nodes with version 3 Enterprise'
		),
		'grows-by': read(
			'a larger server, and read replicas',
			influxReplicas,
			'2026-11',
			'replicas are an add-on of version 2; version 3 Enterprise has several nodes'
		),
		'capacity-max': read(16, influxIntro, '2026-11', 'version 2; version 3 keeps its data in S3'),
		'survives-az': read(
			'if you choose so',
			influxStandby,
			'2026-11',
			'a standby; set when created'
		),
		'across-regions': read('none', influxIntro, '2026-11', 'each Region stands alone'),
		copies: read('automatic backups', influxIntro, '2026-11'),
		'reached-in': read('inside a VPC', influxStandby, '2026-11', 'a public address is possible'),
		'read-takes': read('single-digit ms', influxIntro, '2026-11'),
		'operated-by': read('shared', influxIntro, '2026-11', 'you choose size and version'),
		'floor-month': read(6.3, timestreamPricing, '2026-11', 'worked out: one db.influx.medium'),
		'billed-for': read('server hours and storage', timestreamPricing, '2026-11'),
		'paid-idle': read('server and storage', timestreamPricing, '2026-11'),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11'),
		'made-for': read('time series asked in real time', influxIntro, '2026-11'),
		cannot: read('shrink to zero, or copy itself to another Region', influxIntro, '2026-11'),
		'first-step': read('a DB instance in a VPC', influxIntro, '2026-11')
	}
});
