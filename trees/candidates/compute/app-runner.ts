import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { appRunner, appRunnerChange, appRunnerPrices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'app-runner',
	name: 'AWS App Runner',
	short: 'App Runner',
	summary:
		'Builds and runs a web service from source code or an image. It takes no new customers; those who have it can go on.',
	alias: ['AppRunner', 'source to URL', 'container web service', 'deploy from GitHub'],
	topic: 'compute',
	status: {
		kind: 'closed-to-new',
		since: '2026-04',
		instead: 'ECS Express Mode, or Lambda where nothing should run while idle',
		source: appRunnerChange
	},
	facts: {
		'made-for': read('a web service from source or image', appRunner, '2026-11'),
		'hand-over': read(['code', 'container image'], appRunner, '2026-11'),
		'work-suits': read(['answers requests'], appRunner, '2026-11'),
		'reached-by': read(['HTTPS'], appRunner, '2026-11', 'public or private'),
		cannot: read('be started by new customers, or gain new features', appRunnerChange, '2026-11'),
		'billed-for': read('vCPU and memory, memory alone when idle', appRunnerPrices, '2026-11'),
		'paid-idle': read('the memory that stands ready', appRunnerPrices, '2026-11'),
		'compute-hour': read(
			183,
			appRunnerPrices,
			'2026-11',
			'worked out; only while it serves, and for those who have it already'
		),
		'lowered-by': unpublished('The pages read name no discount on it.'),
		'longest-run': unpublished('The pages read name no limit.'),
		'vcpu-most': read(4, appRunner, '2026-11'),
		'memory-most': read(12, appRunner, '2026-11'),
		hardware: read('size', appRunner, '2026-11'),
		'host-os': unpublished('The pages read don’t say.'),
		'host-access': unpublished('The pages read don’t say.'),
		'isolated-by': unpublished('The pages read don’t say.'),
		'starts-in': unpublished('The pages read don’t say.'),
		'grows-by': read('instances, by an auto scaling setting', appRunner, '2026-11'),
		'operated-by': read('AWS', appRunner, '2026-11'),
		'first-step': read('a service', appRunner, '2026-11')
	}
});
