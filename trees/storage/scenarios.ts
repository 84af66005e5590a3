import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'recipe-photos',
		title: 'The recipe site',
		story:
			'We run a recipe site. Readers upload photos of their dishes, and a few of those photos go round the world within hours. The pages themselves come from a small container service, but the pictures and the style sheets are fetched straight by browsers and by our phone app. Last month the marketing team wanted a bigger web server for them; I would rather have no server in that path at all. Nobody edits a photo once it is up. Costs should follow the traffic, which is quiet for eleven months and wild in December.',
		answers: { shape: 'objects', life: 'steady', reader: 'public' },
		settles: {
			reader: 'fetched straight by browsers and by our phone app'
		},
		outcome: 'public-objects',
		defensible: [
			{
				question: 'reader',
				answer: 'ours',
				why: 'The pages come from a container service in AWS; but the pictures are fetched by browsers, and they are what must be placed.'
			}
		]
	},
	{
		id: 'claims-uploads',
		title: 'Insurance claims',
		story:
			'Our claims service is new and runs in containers in three Availability Zones. Adjusters send us scans and short films; the service stores each one under the claim number, reads it back whole when somebody opens the claim, and hands some to a fraud team that works in another AWS account. We expect some twelve thousand items a day and can’t say how large it all gets. One colleague suggested a file server because he knows how to back one up. The code isn’t written yet, so it can use whatever SDK fits.',
		answers: { shape: 'objects', life: 'steady', reader: 'ours' },
		settles: {
			shape: 'stores each one under the claim number, reads it back whole',
			reader: 'reads it back whole when somebody opens the claim'
		},
		outcome: 'plain-objects'
	},
	{
		id: 'price-lookups',
		title: 'Quotes in a hurry',
		story:
			'Our pricing models run as containers in one Availability Zone. Each quote reads some twenty small feature objects, picked by the customer and the product, and the next read depends on the last, so they can’t be fetched together. Today they come from an ordinary bucket and the waiting adds up to seconds; the product owner allows two hundred milliseconds for a quote. The objects are built anew each night from a lake that stays where it is, so losing them would only cost a run. The team is happy with the S3 calls in its code and would rather not learn a file system.',
		answers: { shape: 'objects', life: 'steady', reader: 'fast' },
		settles: {
			shape: 'happy with the S3 calls in its code',
			reader: 'the product owner allows two hundred milliseconds for a quote'
		},
		outcome: 'fast-objects'
	},
	{
		id: 'call-recordings',
		title: 'The call centre',
		story:
			'Every call to our service desk is recorded by a program in AWS that puts the sound away under the number of the case. In the first six weeks team leaders listen to many of them for training, and customers complain about others. After that hardly one in a thousand is asked for, and if so by a lawyer who can wait until the next day. The insurer wants all of them for seven years. There are ninety thousand a month, each some megabytes. Today everything lies on one large disk, which the accountant has noticed.',
		answers: { shape: 'objects', life: 'fading' },
		settles: {
			shape: 'puts the sound away under the number of the case',
			life: 'After that hardly one in a thousand is asked for'
		},
		outcome: 'aging-objects',
		defensible: [
			{
				question: 'life',
				answer: 'record',
				why: 'Seven years of keeping sound like an archive; but for six weeks many recordings are played.'
			}
		],
		continues: 'call-notes'
	},
	{
		id: 'night-renders',
		title: 'Drafts that expire',
		story:
			'A studio renders drafts each night on instances in AWS. The finished drafts are handed over in the morning from another system; our copies are kept only in case somebody disputes an invoice, and hardly anyone ever opens one. Policy says that they are deleted after 45 days, no later. The producer read that archive storage is the cheapest and wants all of them there. Each draft is one file of a few gigabytes, written once. Reading one back a little slowly would not trouble anybody.',
		answers: { shape: 'objects', life: 'record', 'time-kept': 45 },
		settles: {
			life: 'hardly anyone ever opens one',
			'time-kept': 'deleted after 45 days'
		},
		outcome: 'plain-objects'
	},
	{
		id: 'clinic-images',
		title: 'Old scans at the clinic',
		story:
			'A chain of clinics keeps X-ray images for fifteen years because the law says so. The viewer that doctors use runs in AWS and holds the images of current patients in a store of its own. Today’s question is where the closed cases go. Almost none of these is ever opened; of last year’s, perhaps one in a hundred was. But when it happens, the patient is sitting in the room, and the picture has to appear like any other. The finance director asks for the lowest price of keeping that still allows this. The images are several megabytes each and are never changed. A vendor offered tapes, which made the doctors laugh.',
		answers: {
			shape: 'objects',
			life: 'record',
			'time-kept': 5475,
			'longest-wait': 0
		},
		settles: {
			life: 'Almost none of these is ever opened',
			'time-kept': 'keeps X-ray images for fifteen years',
			'longest-wait': 'the picture has to appear like any other'
		},
		outcome: 'archive-instant',
		defensible: [
			{
				question: 'life',
				answer: 'fading',
				why: 'The images were busy once; but that was in another store, and only the old ones are to be placed.'
			}
		]
	},
	{
		id: 'match-films',
		title: 'Films of old matches',
		story:
			'We film every match of a regional league. Another company cuts the highlights on the same evening; what comes to our account in AWS is the raw film afterwards. It stays with us for three years under our contract with the clubs. Once or twice a year an editor wants an old match for a portrait of a player. She plans her week ahead and says four hours between asking and cutting is fine, a whole day is not. We have about 300 terabytes and the storage bill keeps me awake.',
		answers: {
			shape: 'objects',
			life: 'record',
			'time-kept': 1095,
			'longest-wait': 240
		},
		settles: {
			life: 'Once or twice a year an editor wants an old match',
			'time-kept': 'stays with us for three years',
			'longest-wait': 'four hours between asking and cutting is fine'
		},
		outcome: 'archive-flexible'
	},
	{
		id: 'trade-records',
		title: 'Records for the regulator',
		story:
			'A broker must hold records of all trades for ten years, and nobody may delete them sooner. The export job runs as a function in AWS at the end of each day and writes one compressed file. In nine years the regulator has asked for old files twice, each time by letter and with three weeks’ notice; the compliance officer says two days to produce them is plenty. She cares about one thing only: the lowest possible cost for ten years. The live trading database has its own backups and isn’t part of this.',
		answers: {
			shape: 'objects',
			life: 'record',
			'time-kept': 3650,
			'longest-wait': 2880
		},
		settles: {
			life: 'In nine years the regulator has asked for old files twice',
			'time-kept': 'hold records of all trades for ten years',
			'longest-wait': 'two days to produce them is plenty'
		},
		outcome: 'archive-deep'
	},
	{
		id: 'institute-projects',
		title: 'Finished projects',
		story:
			'The computers of our institute stand in its cellar and will stay there. When a project ends, a script packs its raw data into large archives and sends them to the cloud over HTTPS; it can talk to any API and could be rewritten in a day. The funding body wants everything kept for ten years. So far nobody has come back for anything, and the data officer says that whoever does can well wait two days. A colleague wants a gateway machine because the vendor showed one, but no share or disk is asked for here. The only question is price.',
		answers: {
			shape: 'objects',
			life: 'record',
			'time-kept': 3650,
			'longest-wait': 2880
		},
		settles: {
			shape: 'it can talk to any API',
			life: 'So far nobody has come back for anything',
			'time-kept': 'kept for ten years',
			'longest-wait': 'can well wait two days'
		},
		outcome: 'archive-deep'
	},
	{
		id: 'newsroom-cms',
		title: 'The newsroom',
		story:
			'Our content system is an open-source PHP program that we can’t rewrite. It runs on Linux containers in AWS, between four and sixty of them depending on the news, spread over three Availability Zones, and all of them must see the same uploads folder at once, under the same path. How big the folder will be next year, nobody knows. The two of us who run it don’t want to choose a size, patch a server or get up when a zone fails. Pages are cached, so a few milliseconds don’t matter.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'files', 'linux-files': 'plain' },
		settles: {
			shape: 'all of them must see the same uploads folder at once, under the same path'
		},
		outcome: 'shared-files'
	},
	{
		id: 'wind-simulation',
		title: 'The wind tunnel in software',
		story:
			'For two weeks each quarter we simulate airflow round a new blade. Six hundred Linux instances in AWS open the same mesh files at the same moment and write checkpoints as fast as the storage takes them; every minute that they wait costs real money. The input sits in a bucket and the results go back to it, so nothing has to live on the working storage after the run. With our present NFS server the processors idle at half load. The code uses ordinary file calls and won’t be changed.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'bucket', 'bucket-use': 'crowd' },
		settles: {
			shape: 'The code uses ordinary file calls',
			'data-home': 'The input sits in a bucket and the results go back to it',
			'bucket-use':
				'open the same mesh files at the same moment and write checkpoints as fast as the storage takes them'
		},
		outcome: 'compute-files',
		defensible: [
			{
				question: 'data-home',
				answer: 'files',
				why: 'No other program uses the working files as objects; seen so, they are files alone, and the way ends at the same place.'
			}
		]
	},
	{
		id: 'game-builds',
		title: 'The build farm',
		story:
			'Sixteen Linux build machines on EC2 share one source tree and one cache of compiled parts. A build opens some four hundred thousand small files, one after the other, and stats each of them twice; on the shared file system we have now, two thirds of the time goes by in waiting for the next tiny answer, although the network is nearly idle. Programmers would also love to branch the whole tree in a moment and throw it away in the evening. Half a day of work may be lost if the zone fails. Finished builds go to a bucket by a script.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'files', 'linux-files': 'zfs' },
		settles: {
			shape: 'share one source tree and one cache of compiled parts',
			'linux-files': 'two thirds of the time goes by in waiting for the next tiny answer'
		},
		outcome: 'zfs-files'
	},
	{
		id: 'chip-design',
		title: 'Forty copies of a design',
		story:
			'Our chip designers work on Linux workstations in AWS. Each morning every one of forty engineers needs a private, writable copy of the same four-terabyte design, made in seconds and not by copying; by evening it is thrown away. Their tools make millions of tiny metadata calls, so delay counts for more than bandwidth, and they mount by NFS version 3. The old file server was home-made on ZFS and the scripts around it take snapshots all day. No Windows machine comes near it.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'files', 'linux-files': 'zfs' },
		settles: {
			shape: 'they mount by NFS version 3',
			'linux-files': 'a private, writable copy of the same four-terabyte design, made in seconds'
		},
		outcome: 'zfs-files'
	},
	{
		id: 'satellite-tiles',
		title: 'Tiles from satellites',
		story:
			'Partners drop satellite scenes into our bucket and other teams query it through the S3 API. Our tiling program, a dozen Linux containers on AWS, was written by a student who has left: it takes a path, reads each scene from beginning to end and writes a new tile file next to it. It never touches a file again once it is written. I would like to hand it a directory that simply is the bucket, without a copy of the data and without another service to pay for.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'bucket', 'bucket-use': 'whole' },
		settles: {
			shape: 'it takes a path',
			'data-home': 'other teams query it through the S3 API',
			'bucket-use': 'It never touches a file again once it is written'
		},
		outcome: 'mounted-bucket',
		defensible: [
			{
				question: 'shape',
				answer: 'objects',
				why: 'Partners use the bucket through the S3 API; but the program takes a path and its author has left.'
			}
		]
	},
	{
		id: 'agents-notebooks',
		title: 'Notebooks on the lake',
		story:
			'All our research data is in one bucket, and the analytics team queries it there. Now forty analysts on Linux instances in AWS want to work on the same data with notebooks, editors and a version-control tool: these open files, lock them, append to them and save over them. Today everybody copies a folder down, edits and copies it up again, and twice somebody’s work was overwritten. The bucket must stay the one place of truth. If a saved change shows there after a minute or two, nobody minds.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'bucket', 'bucket-use': 'edit' },
		settles: {
			shape: 'notebooks, editors and a version-control tool',
			'data-home': 'The bucket must stay the one place of truth',
			'bucket-use': 'lock them, append to them and save over them'
		},
		outcome: 'bucket-files'
	},
	{
		id: 'build-mirror',
		title: 'A mirror of packages',
		story:
			'We mirror Linux packages on servers in AWS. The mirror tool builds each night’s snapshot from hard links to the files that have not changed, then renames the whole tree, some millions of names, in one step. Eight Linux web servers mount the result. The boss read that a bucket can be mounted now and wants ours used, since a partner fetches the same packages through the S3 API; for the partner a nightly copy is quite enough. The tool itself is not ours to change.',
		answers: { shape: 'files', clients: 'linux', 'data-home': 'bucket', 'bucket-use': 'posix' },
		settles: {
			shape: 'Eight Linux web servers mount the result',
			'data-home': 'a partner fetches the same packages through the S3 API',
			'bucket-use': 'hard links to the files that have not changed, then renames the whole tree'
		},
		outcome: 'shared-files',
		defensible: [
			{
				question: 'data-home',
				answer: 'files',
				why: 'A nightly copy is enough for the partner, so the files might stand alone; both answers end in the same place.'
			}
		]
	},
	{
		id: 'film-studio',
		title: 'The film library',
		story:
			'Editors on Windows and a render farm on Linux, both on EC2, work on the same film library at the same time: a farm node writes frames that an editor opens a second later from a mapped drive. Two years ago we kept two copies in step with a script, and it went wrong on a deadline. Old projects are hardly opened, and it would be nice if they got cheaper without anybody moving them. Everyone logs in with the studio’s directory account.',
		answers: { shape: 'files', clients: 'both' },
		settles: {
			shape: 'opens a second later from a mapped drive',
			clients: 'Editors on Windows and a render farm on Linux'
		},
		outcome: 'netapp-files'
	},
	{
		id: 'law-firm',
		title: 'The law firm',
		story:
			'We move a law firm’s terminal servers to Windows instances in AWS. Their lives hang on the drives H and P: home folders and client files, with access lists that took ten years to grow, quotas by department, and previous versions that the lawyers restore themselves. All users are in Active Directory. The two administrators know Windows Server and nothing else, and want to keep their scripts. It is eleven terabytes, growing by one a year, and it has to go on if one zone fails. There is no Linux in the house.',
		answers: { shape: 'files', clients: 'windows', 'windows-files': 'windows' },
		settles: {
			shape: 'home folders and client files, with access lists',
			clients: 'There is no Linux in the house',
			'windows-files': 'The two administrators know Windows Server and nothing else'
		},
		outcome: 'windows-shares',
		defensible: [
			{
				question: 'windows-files',
				answer: 'netapp',
				why: 'ONTAP serves SMB and tiers old files; but the administrators would lose the tools they know.'
			}
		]
	},
	{
		id: 'sql-dumps',
		title: 'Forty database machines',
		story:
			'We moved forty SQL Server machines to Windows instances in AWS. Their nightly jobs write dumps to a network path over SMB, just as they did in the old hall, and the database team won’t touch the jobs before next year. The dumps are to end up as objects in a bucket, because the security team locks them there against deletion and a lifecycle rule makes them cheaper with age. Nobody opens the files on the share; it needs no quotas and no permissions beyond the service account. Somebody priced a full file server for it and was sent away.',
		answers: { shape: 'files', clients: 'windows', 'windows-files': 'bucket' },
		settles: {
			shape: 'write dumps to a network path',
			clients: 'over SMB, just as they did',
			'windows-files': 'The dumps are to end up as objects in a bucket'
		},
		outcome: 'bucket-shares',
		defensible: [
			{
				question: 'windows-files',
				answer: 'windows',
				why: 'A Windows file server would take the dumps; but then something must copy them to the bucket.'
			}
		]
	},
	{
		id: 'plant-dumps',
		title: 'The plant',
		story:
			'Our plant’s database server stays where it is. Each night it writes its dumps to an NFS folder, and inspection cameras drop pictures on an SMB share; the programs know nothing else and won’t be changed. The array behind both is full. In AWS, a quality team wants to analyse the very same pictures as objects in its bucket the next morning, and old dumps should get cheaper with age by themselves. People in the plant look only at the last week’s pictures, but those must open at once.',
		answers: { shape: 'files', clients: 'site', 'site-files': 'cache' },
		settles: {
			shape: 'writes its dumps to an NFS folder',
			clients: 'Our plant’s database server stays where it is',
			'site-files': 'analyse the very same pictures as objects in its bucket'
		},
		outcome: 'bucket-shares'
	},
	{
		id: 'branch-filer',
		title: 'The basement',
		story:
			'Five hundred people in our head office map drives from a NetApp in the basement whose lease ends in spring. We want the file server itself in AWS and a small NetApp cache left in the basement; a private line to the Region exists. The storage team lives by its replication between filers and will move the data that way, volume by volume. It must stay SMB with the same directory. Some departments’ shares are huge and mostly cold. Turning files into objects was discussed and turned down.',
		answers: { shape: 'files', clients: 'site', 'site-files': 'netapp' },
		settles: {
			shape: 'Five hundred people in our head office map drives',
			clients: 'Five hundred people in our head office map drives',
			'site-files': 'The storage team lives by its replication between filers'
		},
		outcome: 'netapp-files'
	},
	{
		id: 'billing-postgres',
		title: 'A database of our own',
		story:
			'Our billing program needs an extension that no managed database offers, so we run PostgreSQL ourselves on one EC2 instance, with a standby that replicates by itself on another. It does about nine thousand operations a second on a busy evening. When we stop the instance to resize it, the data has to be there afterwards, and the nightly copy should go to another Region. The team argues whether a shared file system would be more modern. The instance must also boot from something, of course.',
		answers: { shape: 'disk', 'disk-owner': 'one', 'disk-loss': 'keep' },
		settles: {
			shape: 'we run PostgreSQL ourselves on one EC2 instance',
			'disk-loss': 'the data has to be there afterwards'
		},
		outcome: 'volume'
	},
	{
		id: 'genome-sort',
		title: 'Sorting reads',
		story:
			'Each of our jobs takes a file of DNA reads from a bucket, sorts it on one big instance for forty minutes, and writes the result back to the bucket. Meanwhile the sorter hammers its temporary directory with more random operations than anything we have measured: over a million a second would be welcome. If an instance dies, the queue gives the job to another one, which begins again; the temporary files are worth nothing after that. Our last attempt on a network disk was both slow and the largest line on the bill.',
		answers: { shape: 'disk', 'disk-owner': 'one', 'disk-loss': 'scratch' },
		settles: {
			shape: 'hammers its temporary directory with more random operations',
			'disk-owner': 'sorts it on one big instance',
			'disk-loss': 'the temporary files are worth nothing after that'
		},
		outcome: 'local-disk'
	},
	{
		id: 'click-store',
		title: 'Eighteen nodes',
		story:
			'We run a wide-column database ourselves on eighteen EC2 instances in three Availability Zones. It keeps every row on three of them, in three zones, and each node has its own data directory; nothing is shared between nodes. When a node dies we throw it away, and the others fill the new one within the hour; we have done so for years. Reads are small and random, and the product team wants them as quick as they can be. On network disks we paid for operations and still waited. Exports go to a bucket each night.',
		answers: { shape: 'disk', 'disk-owner': 'one', 'disk-loss': 'scratch' },
		settles: {
			shape: 'each node has its own data directory',
			'disk-owner': 'nothing is shared between nodes',
			'disk-loss': 'When a node dies we throw it away, and the others fill the new one'
		},
		outcome: 'local-disk',
		defensible: [
			{
				question: 'disk-loss',
				answer: 'keep',
				why: 'Volumes would keep the data through a stop; but they were slow and dear here, and two other copies exist.'
			}
		]
	},
	{
		id: 'map-sheets',
		title: 'Scans that come in bundles',
		story:
			'Surveyors send us bundles of scans, some dozens in one afternoon and then none for days. For each bundle a queue starts a container of ours on Fargate: it fetches the archive, which may be ninety gigabytes, unpacks it, cuts out the sheets and puts them into a bucket. Once it has finished, nothing on its disk is worth keeping. Lately the large bundles fail because the disk is full. Somebody proposed servers with big disks, but we like having none to look after; another proposed a shared file system, although no container ever looks at what a second one does.',
		answers: { shape: 'disk', 'disk-owner': 'task' },
		settles: {
			shape: 'the large bundles fail because the disk is full',
			'disk-owner': 'a queue starts a container of ours on Fargate'
		},
		outcome: 'task-scratch'
	},
	{
		id: 'lock-cluster',
		title: 'The clustered ledger',
		story:
			'The ledger came with the company we bought. It is a four-node cluster that wants one shared disk, which all nodes write; the vendor’s cluster file system keeps them from treading on each other. On the old site it was a small array on fibre. In AWS the nodes stand side by side on EC2 in one Availability Zone, because the vendor supports nothing else; a second cluster in another zone takes over by log shipping. A consultant proposed a file share, but the software refuses anything that isn’t a raw device.',
		answers: { shape: 'disk', 'disk-owner': 'cluster', 'cluster-zones': 'one' },
		settles: {
			shape: 'the software refuses anything that isn’t a raw device',
			'disk-owner': 'a four-node cluster that wants one shared disk'
		},
		outcome: 'cluster-volume'
	},
	{
		id: 'hospital-failover',
		title: 'The hospital',
		story:
			'A hospital’s scheduling system is a failover cluster on Windows with two nodes and one quorum disk plus one data disk, both attached as raw block devices to whichever node is active. We move it to EC2. The board insists that it keeps running when a whole Availability Zone is lost, so the nodes go into different zones and both must reach the same disks. Rewriting it for replication inside the database is out of reach this year. Data is two terabytes, growing slowly; nobody shares files from it.',
		answers: { shape: 'disk', 'disk-owner': 'cluster', 'cluster-zones': 'several' },
		settles: {
			shape: 'raw block devices',
			'disk-owner': 'both attached as raw block devices to whichever node is active',
			'cluster-zones': 'the nodes go into different zones and both must reach the same disks'
		},
		outcome: 'cluster-lun'
	},
	{
		id: 'shipyard-disks',
		title: 'The shipyard',
		story:
			'A shipyard runs six old servers that mount iSCSI disks from a local array. The line to the mainland fails every winter, sometimes for two days, and welding plans must be readable throughout, every one of them. So nothing may move away; what the insurers demand is a copy off the island from which the servers could be brought up in the cloud if the yard burned. Twenty terabytes in all, and perhaps half a percent changes each day. There are spare disks enough.',
		answers: { shape: 'disk', 'disk-owner': 'site', 'site-local': 'all' },
		settles: {
			shape: 'mount iSCSI disks from a local array',
			'disk-owner': 'A shipyard runs six old servers',
			'site-local': 'welding plans must be readable throughout, every one of them'
		},
		outcome: 'site-stored'
	},
	{
		id: 'archive-servers',
		title: 'The town hall',
		story:
			'The document servers in our town hall use iSCSI volumes, and the array is full for the third time. There is no budget for another shelf and none for rewriting the software, which formats its own disks and stays in the building. Of eighty terabytes, some six are touched in a month; the rest is old cases that may well take longer to appear. Two fast lines run to the Region. We would like to shrink the hardware rather than replace it.',
		answers: { shape: 'disk', 'disk-owner': 'site', 'site-local': 'part' },
		settles: {
			shape: 'use iSCSI volumes',
			'disk-owner': 'stays in the building',
			'site-local': 'some six are touched in a month'
		},
		outcome: 'site-cached'
	},
	{
		id: 'tape-rotation',
		title: 'The salt mine',
		story:
			'Our data centre has written backups to a tape robot for eighteen years, with the same software, the same pools and a rotation that the auditors have approved. On Fridays a courier takes cartridges to a salt mine. The robot now fails once a month and the maker is gone. The backup team is willing to lose the robot and the courier, but not to touch four hundred jobs or the catalogue. The cartridges of the yearly backup are kept for twelve years. Restores of old ones are rare and can take a day.',
		answers: { shape: 'tapes', 'tape-jobs': 'keep' },
		settles: {
			shape: 'written backups to a tape robot for eighteen years',
			'tape-jobs': 'not to touch four hundred jobs or the catalogue'
		},
		outcome: 'site-tape'
	},
	{
		id: 'retired-robot',
		title: 'A robot without spare parts',
		story:
			'The tape robot in our second server room has no spare parts left. The backup product we moved to last year can send its copies to an object store over HTTPS as well as to tape, and the team is glad to set up the dozen jobs afresh, since the old ones date from another company. What must be held are the yearly copies, for ten years each. In living memory nobody has asked for one; the auditor writes a letter weeks before he comes. Daily restores run from disks on the site and are no part of this.',
		answers: { shape: 'tapes', 'tape-jobs': 'change', 'time-kept': 3650, 'longest-wait': 2880 },
		settles: {
			shape: 'The tape robot in our second server room has no spare parts left',
			'tape-jobs': 'the team is glad to set up the dozen jobs afresh',
			'time-kept': 'for ten years each',
			'longest-wait': 'the auditor writes a letter weeks before he comes'
		},
		outcome: 'archive-deep'
	}
];
