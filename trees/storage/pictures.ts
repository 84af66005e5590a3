import type { Picture } from '#lib/tree/pictures.ts';
import { table } from './table.ts';

export const pictures = [
	{
		kind: 'time-and-price',
		on: table.candidates,
		title: 'How fast, at what price, and shared by whom?',
		lede: 'Cheaper lies lower, faster lies further left. A dot is the least, a bar reaches to the most.',
		assumes:
			'Illustrative: storage alone, without requests, throughput, IOPS and transfer, against S3 Standard in US East; “under 1 ms” counts as 1, “single-digit” as up to 9, “tens of ms” as up to 99. What has the same figures stands one under the other.',
		candidates: [
			's3',
			'ebs@gp3',
			'ebs@io2',
			...table.candidates.filter((id) => id !== 's3' && id !== 'ebs')
		],
		dimensions: {
			time: 'access-time',
			price: 'gb-month',
			shared: 'sharing',
			survives: 'survives-az'
		},
		panels: [
			{ name: 'One server', says: 'a disk', shared: ['one instance', 'one task'] },
			{
				name: 'Many servers',
				says: 'shared files or disks',
				shared: ['instances in one AZ', 'clients in any AZ', 'one site']
			},
			{ name: 'Anyone, over HTTPS', says: 'objects', shared: ['anyone allowed'] }
		],
		measure: { candidate: 's3', says: 'S3 Standard' },
		moves: {
			says: 'moved by a lifecycle rule',
			path: ['s3', 's3-glacier-instant', 's3-glacier-flexible', 's3-glacier-deep']
		}
	}
] as const satisfies readonly Picture[];
