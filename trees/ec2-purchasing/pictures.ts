import type { Picture } from '#lib/tree/pictures.ts';
import { hoursInMonth } from './measures.ts';

export const pictures = [
	{
		kind: 'cost-over-hours',
		on: [
			'on-demand',
			'spot',
			'on-demand-with-spot',
			'compute-savings-plan',
			'ec2-instance-savings-plan',
			'standard-ri',
			'convertible-ri'
		],
		title: 'When does a promise pay?',
		lede: 'A plan or a reservation bills every hour, at a lower rate. On-Demand bills only the hours that run.',
		assumes:
			'One server of one size, Linux, all year; the one-year figures are the rates of AWS’s own example, those for three years the largest discounts it names.',
		hours: hoursInMonth,
		dimension: 'cost-hour',
		metered: 'on-demand',
		promised: [
			{
				candidate: 'compute-savings-plan',
				end: 'to',
				years: 1,
				says: 'AWS’s example',
				alike: []
			},
			{
				candidate: 'ec2-instance-savings-plan',
				end: 'to',
				years: 1,
				says: 'AWS’s example',
				alike: []
			},
			{
				candidate: 'compute-savings-plan',
				end: 'from',
				years: 3,
				says: 'at best',
				alike: ['convertible-ri']
			},
			{
				candidate: 'ec2-instance-savings-plan',
				end: 'from',
				years: 3,
				says: 'at best',
				alike: ['standard-ri']
			}
		],
		moving: 'spot',
		timetables: [
			{ name: '3 h a night', hours: 91 },
			{ name: 'office hours', hours: 217 },
			{ name: '13 h a day', hours: 395 },
			{ name: 'all but nights', hours: 548 },
			{ name: 'always', hours: hoursInMonth }
		]
	}
] as const satisfies readonly Picture[];
