import { byVariant, read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	quickColumns,
	quickIntro,
	quickLimits,
	quickRefresh,
	quickSources,
	quickSpice
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'quicksight',
	name: 'Amazon Quick Sight',
	short: 'Quick Sight',
	summary:
		'Dashboards and reports in the browser or in your own site, over data in memory or in its source; the part of Amazon Quick that was QuickSight.',
	alias: [
		'QuickSight',
		'Amazon QuickSight',
		'Amazon Quick',
		'Quick Suite',
		'dashboards',
		'BI',
		'business intelligence',
		'SPICE',
		'embedded analytics',
		'Tableau',
		'Power BI',
		'charts',
		'reports',
		'business intelligence dashboard',
		'BI tool',
		'real-time dashboard'
	],
	topic: 'data',
	status: { kind: 'renamed', since: '2026-03', source: quickIntro },
	variants: { by: 'mode', names: { spice: 'SPICE', direct: 'direct query' } },
	facts: {
		'made-for': read('dashboards for people who write no SQL', quickIntro, '2026-11'),
		cannot: byVariant({
			spice: read('show what changed since its last refresh', quickRefresh, '2026-11'),
			direct: read('be faster than the source it asks', quickLimits, '2026-11')
		}),
		'asked-with': read('clicks, filters and plain words', quickIntro, '2026-11'),
		'data-lies': byVariant({
			spice: read('in its memory, copied from a source', quickSpice, '2026-11'),
			direct: read('in a database, warehouse or Athena', quickSources, '2026-11')
		}),
		'seen-after': byVariant({
			spice: read(
				'at its next refresh',
				quickRefresh,
				'2026-11',
				'daily; hourly in Enterprise edition, and 15 minutes where it renews only the latest rows'
			),
			direct: read('when the dashboard is opened or refreshed', quickRefresh, '2026-11')
		}),
		'finest-grant': read(
			'rows and columns',
			quickColumns,
			'2026-11',
			'Enterprise edition; rows by fields of text'
		),
		'longest-run': byVariant({
			direct: read('2 minutes', quickLimits, '2026-11', 'for a visual; Redshift goes on regardless')
		}),
		'first-quota': byVariant({
			spice: read(
				'2 billion rows or 2 TB in a dataset',
				quickLimits,
				'2026-11',
				'Enterprise edition; 25 million or 25 GB in Standard'
			),
			direct: read('2 minutes for a visual', quickLimits, '2026-11')
		}),
		'compute-hour': without('People and memory are paid for, not hours of compute.'),
		'billed-for': byVariant({
			spice: read('people who make and read, and memory', quickIntro, '2026-11'),
			direct: read('people who make and read; the source’s work', quickIntro, '2026-11')
		}),
		'paid-idle': read('subscriptions of people, and memory bought', quickIntro, '2026-11'),
		'grows-by': byVariant({
			spice: read('memory that you buy in each Region', quickSpice, '2026-11'),
			direct: read('what the source can take', quickLimits, '2026-11')
		}),
		'operated-by': read('AWS', quickIntro, '2026-11'),
		'left-to-you': read('datasets, refreshes, and who sees what', quickRefresh, '2026-11'),
		'first-step': read('a Quick account, then a dataset', quickIntro, '2026-11')
	}
});
