import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dataSyncTimes, networkFaq, s3Parts, s3Presigned, s3Upload } from './sources.ts';

export const candidate = defineCandidate({
	id: 'internet-upload',
	name: 'Upload to Amazon S3 over the internet',
	short: 'S3 upload',
	summary:
		'Files go straight into a bucket by the AWS CLI, an SDK, the console or a signed link, encrypted by TLS, large ones in parts.',
	alias: [
		'aws s3 sync',
		'aws s3 cp',
		'AWS CLI',
		'multipart upload',
		'PutObject',
		'console upload',
		'rclone',
		'internet upload'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one bucket', s3Upload, '2026-11'),
		'open-to': read('everybody', s3Upload, '2026-11'),
		'carried-by': read('the internet', s3Upload, '2026-11'),
		'hundred-tb': read(11.57, dataSyncTimes, '2026-11', 'on 1 Gbps; AWS’s example for DataSync'),
		'moves-from': read('your disks, a program, a browser', s3Upload, '2026-11'),
		'moves-to': read('S3', s3Upload, '2026-11'),
		'moves-by': read('HTTPS, the S3 API', s3Upload, '2026-11'),
		'moves-again': read('by a script of yours', s3Upload, '2026-11'),
		'ready-when': read('somebody may write to the bucket', s3Upload, '2026-11'),
		'link-rate-most': unpublished('Your line and the number of parts at once decide.'),
		cannot: read('put files into EFS or FSx, or retry for days by itself', s3Upload, '2026-11'),
		'gb-moved': read(0, networkFaq, '2026-11', 'data into AWS is free'),
		'billed-for': read('requests, one for each part', s3Upload, '2026-11', 'and what is kept'),
		'paid-idle': read('nothing beyond the bucket', s3Upload, '2026-11'),
		'left-to-you': read('starting, watching, checking', s3Upload, '2026-11'),
		'operated-by': read('you', s3Upload, '2026-11', 'AWS runs the bucket'),
		'first-step': read('a bucket', s3Upload, '2026-11'),
		'lets-in-by': read('IAM, the bucket policy, pre-signed links', s3Presigned, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'console-max': read(160, s3Upload, '2026-11', 'in the console; by CLI or SDK more')
	}
});
