import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { lakeFilters, lakeIntro, lakePricing, lakeWorks } from './sources.ts';

const noRuns = 'It runs nothing; it grants what engines may read.';

export const candidate = defineCandidate({
	id: 'lake-formation',
	name: 'AWS Lake Formation',
	short: 'Lake Formation',
	summary:
		'Grants on tables, columns, rows and cells of a data lake, in one place, which Athena, Redshift, EMR, Glue and Quick Sight obey.',
	alias: [
		'data lake permissions',
		'data governance',
		'fine-grained access',
		'column-level security',
		'row-level security',
		'cell-level security',
		'LF-Tags',
		'governed tables',
		'data mesh',
		'share tables across accounts'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'made-for': read('governing and sharing a data lake', lakeIntro, '2026-11'),
		cannot: read(
			'guard objects that a program reads in S3 directly',
			lakeWorks,
			'2026-11',
			'IAM and the bucket’s policy do'
		),
		'asked-with': read('grants, tags and filters', lakeIntro, '2026-11'),
		'data-lies': read('in S3, Redshift and other catalogued sources', lakeIntro, '2026-11'),
		'seen-after': without('It keeps no records; engines read where the data lies.'),
		'finest-grant': read('columns, rows and cells', lakeIntro, '2026-11'),
		'longest-run': without(noRuns),
		'first-quota': read('100 data filters for one principal on a table', lakeFilters, '2026-11'),
		'compute-hour': without(noRuns),
		'billed-for': read(
			'nothing for grants; engines, catalogue, S3',
			lakePricing,
			'2026-11',
			'its own storage API bills what it scans'
		),
		'paid-idle': read('the files in S3', lakeWorks, '2026-11'),
		'grows-by': without(noRuns),
		'operated-by': read('AWS', lakeIntro, '2026-11'),
		'left-to-you': read('who may see what, and closing other ways in', lakeWorks, '2026-11'),
		'first-step': read('an administrator, and a place in S3', lakeWorks, '2026-11'),
		'over-accounts': read('tables shared with accounts and organisations', lakeIntro, '2026-11')
	}
});
