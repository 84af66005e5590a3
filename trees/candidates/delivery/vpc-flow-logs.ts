import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { cloudWatchCosts, flowLimits, flowLogs, flowRecords } from './sources.ts';

export const candidate = defineCandidate({
	id: 'vpc-flow-logs',
	name: 'VPC Flow Logs',
	short: 'VPC Flow Logs',
	summary:
		'Records which addresses and ports of a VPC exchanged how much, and whether it was let through, without touching the traffic.',
	alias: [
		'flow logs',
		'network log',
		'IP traffic',
		'REJECT',
		'rejected connections',
		'NetFlow',
		'blocked by security group',
		'top talkers'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('which traffic arrives, and what is refused', flowLogs, '2026-11'),
		'record-is': read('a flow: addresses, ports, protocol', flowRecords, '2026-11'),
		cannot: read(
			'see all traffic',
			flowLimits,
			'2026-11',
			'not DHCP, metadata or the Amazon DNS server; no contents'
		),
		'starts-by': read('when you create one for a VPC, subnet or interface', flowLimits, '2026-11'),
		'records-kept': without('The log group or bucket that takes them sets the end.'),
		'seen-after': read(
			'5 to 10 minutes after its interval',
			flowRecords,
			'2026-11',
			'sooner in CloudWatch Logs than in S3'
		),
		'asked-with': read('Logs Insights, or Athena over S3', flowLogs, '2026-11'),
		'tells-by': read('a metric filter, in CloudWatch Logs', cloudWatchCosts, '2026-11'),
		'over-accounts': read('VPCs of your own account', flowLimits, '2026-11'),
		'log-gb': unpublished('Vended logs have rates of their own, by destination.'),
		'billed-for': read('GB delivered, and their storage', flowLogs, '2026-11'),
		'operated-by': read('AWS', flowLogs, '2026-11'),
		'left-to-you': read('fields and destination, before it starts', flowLimits, '2026-11'),
		'first-step': read('a flow log and its destination', flowLogs, '2026-11'),
		'flow-interval': read(10, flowRecords, '2026-11', '1 if you ask, or on Nitro instances')
	}
});
