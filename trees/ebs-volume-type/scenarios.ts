import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'parish-website',
		title: 'A website for a parish',
		story:
			'I look after the website of our parish: one small Linux instance with a web server and a little MySQL beside it, all on one disk of forty gigabytes that it also boots from. On a busy day, when the service times change, perhaps three hundred people look in. Backups are taken by the hosting script every night. The launch form now asks me for a kind of disk, and a friend who works at a bank says that databases must have provisioned IOPS. I have never measured anything, the pages open quickly enough, and money is tight.',
		answers: { special: 'none', access: 'mixed', iops: 'included', throughput: 'included' },
		settles: {},
		outcome: 'plain'
	},
	{
		id: 'build-agents',
		title: 'Forty agents with a home directory',
		story:
			'Our forty build agents run on instances that are stopped at night, and each keeps its checkout and a cache of packages on a disk of two hundred gigabytes, so that the morning begins warm. Developers complained when we once lost these. We watched the busiest agent for a week with iostat: it peaked at 2,400 reads and writes a second, mostly small files, and about 90 MiB a second. The type of instance is fixed by a contract and has nothing built in. The template was copied from a blog of 2019 and I would like to write the right type of disk into it.',
		answers: { special: 'none', access: 'mixed', iops: 2400, throughput: 90 },
		settles: {
			iops: 'it peaked at 2,400 reads and writes a second',
			throughput: 'about 90 MiB a second'
		},
		outcome: 'plain'
	},
	{
		id: 'ticket-shop',
		title: 'When the tickets go on sale',
		story:
			'We sell tickets for concerts. PostgreSQL runs on an instance of ours, with a replica in another zone that takes over by itself and has done so twice. In the hour when a big tour goes on sale the primary does up to 22,000 reads and writes a second, at some 400 MiB a second; on other days it is a tenth of that. The data is about 600 gigabytes. Customers notice a slow page, though not a few milliseconds here or there. The consultant offers us the most expensive kind of disk because it is “for databases”. Is there something between that and the default?',
		answers: { special: 'none', access: 'mixed', iops: 22000, throughput: 400 },
		settles: {
			iops: 'up to 22,000 reads and writes a second',
			throughput: 'at some 400 MiB a second'
		},
		outcome: 'tuned',
		defensible: [
			{
				question: 'special',
				answer: 'critical',
				why: 'A sale is worth much; but a replica takes over, and some milliseconds are not noticed.'
			}
		]
	},
	{
		id: 'film-cut',
		title: 'Four cutters and one fast disk',
		story:
			'Four cutters work on remote Windows desktops in the cloud, each with a disk of its own for the film that is being cut. They play several streams of raw camera files at once, each file tens of gigabytes, from front to back. We measured 1,300 MiB a second when all streams run; the present disk stutters at about a third of that. The machine itself has bandwidth to spare. When a film is done, the files move to an archive and the disk is emptied for the next one. They work on it every day of the week, and the disk must survive the nightly shutdown.',
		answers: { special: 'none', access: 'stream', rhythm: 'daily', throughput: 1300 },
		settles: {
			access: 'each file tens of gigabytes, from front to back',
			throughput: 'We measured 1,300 MiB a second when all streams run'
		},
		outcome: 'tuned'
	},
	{
		id: 'telephone-ledger',
		title: 'Every call is a row',
		story:
			'Our database books every call that goes through four telephone networks. It is one large instance with a shared-nothing design that cannot be split before next year, and we have followed its busiest minutes since spring: 140,000 reads and writes a second of eight kilobytes each, scattered over eleven terabytes. The vendor supports it on a single disk only, without any array made by software. Two replicas in other zones take over when something breaks. The instance is of the largest size of its family and can move this much. We pay attention to the bill, but slowing down is not an option.',
		answers: { special: 'none', access: 'mixed', iops: 140000 },
		settles: { iops: '140,000 reads and writes a second of eight kilobytes each' },
		outcome: 'big'
	},
	{
		id: 'clearing-house',
		title: 'Settled within the second',
		story:
			'A clearing house runs its ledger on Oracle, on one instance that is being moved from our own hall to the cloud. The contract with the banks promises that each entry is written within two milliseconds, and fines us for every hundredth that is later; on the old array a write took less than half of one, every time. The load itself is modest, some 9,000 operations a second at the peak, on 800 gigabytes. A standby exists in another city, but switching to it takes an hour of telephone calls. We are to say which kind of disk the new machine gets.',
		answers: { special: 'critical' },
		settles: {
			special:
				'promises that each entry is written within two milliseconds, and fines us for every hundredth that is later'
		},
		outcome: 'critical'
	},
	{
		id: 'plant-failover',
		title: 'Two controllers, one truth',
		story:
			'In the factory two servers ran the line control as a Windows failover cluster with one storage cabinet between them. Whichever was active wrote to the quorum disk and the data disk, and the other took over within seconds. We are moving both to instances in the same Availability Zone; the plant accepts that the zone may fail, since the line then stands still anyway. The software insists on a block device that both nodes see and that supports persistent reservations, and cannot work with a file share. The data is 300 gigabytes, and the load is light, a few hundred operations a second.',
		answers: { special: 'cluster' },
		settles: { special: 'insists on a block device that both nodes see' },
		outcome: 'shared'
	},
	{
		id: 'seismic-cube',
		title: 'A cube of echoes',
		story:
			'Our geologists slice through cubes of seismic echoes, up to forty terabytes each, with a program that runs on a single very large instance. It reads scattered bricks of the cube as fast as it is fed: the vendor measured 6,000 MiB a second before the processors became the limit, and we should like to come near that. Loading a cube from tape takes four days, so it must stay when the machine is stopped over the weekend; a second copy is kept in a bucket. A slow read here and there is of no matter. The machine can move that much from disks over the network.',
		answers: { special: 'none', access: 'mixed', iops: 'included', throughput: 6000 },
		settles: { throughput: '6,000 MiB a second before the processors became the limit' },
		outcome: 'striped',
		defensible: [
			{
				question: 'special',
				answer: 'scratch',
				why: 'A second copy is in a bucket; but the cube must stay when the machine is stopped.'
			}
		]
	},
	{
		id: 'kilowatt-night',
		title: 'Counting kilowatts at night',
		story:
			'An energy supplier collects readings from two million meters. They are written to long files all day, and each night a job reads the whole of the last day, some three terabytes, to work out what every customer used. The volume of fourteen terabytes holds a fortnight of such files; everything is appended at the end or read from the beginning. At night the job pulls at most 350 MiB a second, which is what our program can digest. The files are replicated to the other site afterwards. We now use the same kind of disk as for our database, and the invoice for it is larger than that for the instances.',
		answers: { special: 'none', access: 'stream', rhythm: 'daily', throughput: 350 },
		settles: {
			access: 'everything is appended at the end or read from the beginning',
			throughput: 'the job pulls at most 350 MiB a second'
		},
		outcome: 'streaming'
	},
	{
		id: 'trial-recordings',
		title: 'What the court may ask for',
		story:
			'A law firm keeps recordings of hearings as large video files, about nine terabytes, on a disk of its document server. The software of the server knows drive letters and nothing else, and its maker has gone out of business, so the files have to stay on an ordinary drive. Once or twice a month somebody plays one hearing from start to end; otherwise nobody touches the drive. It only has to be there, with its snapshots, and cost as little as possible. A paralegal waits a moment for a film to start and does not mind.',
		answers: { special: 'none', access: 'stream', rhythm: 'seldom' },
		settles: {
			access: 'somebody plays one hearing from start to end',
			rhythm: 'Once or twice a month'
		},
		outcome: 'cold'
	},
	{
		id: 'sample-sorting',
		title: 'Sorting what can be sorted again',
		story:
			'For each sample our pipeline fetches reads from a bucket, sorts them, and writes the result back to the bucket; in between it needs two terabytes of space for temporary files, on which it does as many small operations as the disk allows. A sample takes five hours. If the machine is lost the sample starts again from the bucket, which happens now and then and upsets nobody. We are free to pick any instance, and have been asked to make the sorting step faster, because it waits for the disk two thirds of the time.',
		answers: { special: 'scratch' },
		settles: { special: 'If the machine is lost the sample starts again from the bucket' },
		outcome: 'local'
	},
	{
		id: 'inherited-fleet',
		title: 'Six hundred disks nobody chose',
		story:
			'When I took over operations I found six hundred disks on which our Windows and Linux servers run. Nearly all are of the kind that the scripts picked by themselves in 2018: gp2, between 50 and 500 gigabytes. Some of the smaller machines become unusable every Monday morning, and the monitoring shows that the burst balance falls to nothing at that time. Nothing new is planned on them; the servers do what they did for years and will go on. The head of finance would like a tenth off the bill, and the servers can be restarted only in the spring and autumn windows.',
		answers: { special: 'existing', existing: 'gp2' },
		settles: { special: 'gp2, between 50 and 500 gigabytes' },
		outcome: 'from-gp2'
	},
	{
		id: 'warehouse-database',
		title: 'A reservation for every pallet',
		story:
			'The database of our warehouse has run for six years on an io1 volume of one terabyte with 20,000 provisioned IOPS. At the time the person in charge said that nothing else could give so many. The software books pallets, the load has been the same for years, and a replica in the next zone takes over within a minute; users sit at scanners and would not notice a hiccup of ten milliseconds. Last month somebody put the invoice of that one disk next to that of the instance it hangs on: the disk costs more. Can we keep the speed for less?',
		answers: { special: 'existing', existing: 'io1', steady: 'no' },
		settles: {
			special: 'on an io1 volume of one terabyte with 20,000 provisioned IOPS',
			existing: 'on an io1 volume of one terabyte with 20,000 provisioned IOPS'
		},
		outcome: 'io1-to-gp3'
	},
	{
		id: 'hospital-records',
		title: 'A record before the patient sits',
		story:
			'The patient records of three hospitals lie on one database server with an io1 volume of 30,000 IOPS that was set up in 2020. Its load does not change. The maker of the software states that storage must answer in less than one millisecond, and its support asks for the measurements before it talks to us; we miss the mark in one minute out of twenty. There is no replica, since the licence does not cover one, so the loss of the disk would mean a day of restoring. The board would agree to pay what it pays now, but not more.',
		answers: { special: 'existing', existing: 'io1', steady: 'yes' },
		settles: {
			special: 'Its load does not change',
			existing: 'with an io1 volume of 30,000 IOPS',
			steady: 'storage must answer in less than one millisecond'
		},
		outcome: 'io1-to-io2',
		defensible: [
			{
				question: 'special',
				answer: 'critical',
				why: 'Delays and the loss of the disk do cost dearly; but the volume exists, and is changed in place.'
			}
		]
	}
];
