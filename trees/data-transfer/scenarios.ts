import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'museum-scans',
		title: 'Scans before the weekend',
		story:
			'A museum has scanned its posters: 3 TB of pictures on one computer in the office, whose internet line gives 600 Mbps for uploads. They shall go into a bucket, where a website will read them, and the computer will be wiped afterwards. Who owned a file on the old computer is of no interest. A supplier offers an appliance with a fee for each gigabyte, and the head of the archive remembers that Amazon sends boxes by post. Files go over the internet every day here, encrypted, and nobody minds.',
		answers: { job: 'move', special: 'none', size: 3, bandwidth: 600, rights: 'none' },
		settles: {
			job: 'They shall go into a bucket',
			size: '3 TB of pictures',
			bandwidth: '600 Mbps for uploads'
		},
		outcome: 'upload'
	},
	{
		id: 'app-photos',
		title: 'Receipts from telephones',
		story:
			'Our app lets customers photograph receipts. A few million pictures a month come from telephones in Germany, and shall land in a bucket in Frankfurt. At present each picture passes one of our servers, which copies it on, and the servers spend their days with that. The app speaks HTTPS and could call anything. Uploads are quick enough; it is the servers that groan. A colleague wants to put up a server with a protocol for file transfer instead, because partners elsewhere in the company use one.',
		answers: { job: 'others', how: 'programs' },
		settles: {
			job: 'come from telephones in Germany, and shall land in a bucket',
			how: 'The app speaks HTTPS and could call anything'
		},
		outcome: 'upload'
	},
	{
		id: 'film-rushes',
		title: 'Rushes from four continents',
		story:
			'Camera teams in Chile, Kenya, Vietnam and New Zealand send a day’s film, some tens of gigabytes, to a bucket in Ohio, where the cutters begin in the morning. The program they use speaks the S3 API. Their hotels have good lines, yet the upload crawls, and the further away they are the slower it is; the team in Denver has no such trouble. Everything is sent encrypted. A second bucket in each part of the world was suggested, but the cutters want one place.',
		answers: { job: 'others', how: 'far' },
		settles: {
			job: 'send a day’s film',
			how: 'the further away they are the slower it is'
		},
		outcome: 'accelerated'
	},
	{
		id: 'engineering-share',
		title: 'Forty terabytes of drawings',
		story:
			'An engineering office gives up its file server at the end of the lease, in 60 days. It holds 40 TB of drawings, reached by NFS, of which people still change a few hundred each day. They shall lie in a bucket in the end. The internet line carries 500 Mbps besides daily work, and the security officer is content with encryption by TLS. Whoever does it should be able to show that each file has arrived whole. The boss has found a box with handles in an old brochure.',
		answers: { job: 'move', special: 'none', size: 40, bandwidth: 500, deadline: 60 },
		settles: {
			job: 'They shall lie in a bucket in the end',
			size: '40 TB of drawings',
			bandwidth: 'carries 500 Mbps besides daily work',
			deadline: 'in 60 days'
		},
		outcome: 'datasync-internet'
	},
	{
		id: 'clinic-folders',
		title: 'Who may read this folder?',
		story:
			'A clinic moves 2 TB of folders from a Windows file server to FSx for Windows in its AWS account. Some eight hundred folders have rights of their own, worked out over years, and these must be the same on the other side, dates included. The line gives 1000 Mbps at night, and encrypted traffic over it is allowed. A trainee has copied a folder by hand with a simple tool, and everybody could read it afterwards. After the move the old server is switched off.',
		answers: { job: 'move', special: 'none', size: 2, bandwidth: 1000, rights: 'kept' },
		settles: {
			job: 'After the move the old server is switched off',
			size: '2 TB of folders',
			bandwidth: 'The line gives 1000 Mbps',
			rights: 'these must be the same on the other side'
		},
		outcome: 'datasync-internet'
	},
	{
		id: 'nightly-measurements',
		title: 'What the laboratory wrote today',
		story:
			'A laboratory’s machines write results to a file server by SMB, some thirty gigabytes a day in many small files. Every night what is new or changed shall appear in a bucket, where the data scientists work; the file server stays and goes on being used by the machines. For a year a script has done it, and twice it stopped without a word. Nobody looks at the results from the laboratory’s side once they are written. The internet line is mostly idle at night.',
		answers: { job: 'repeat', carrier: 'internet' },
		settles: { job: 'Every night what is new or changed shall appear in a bucket' },
		outcome: 'datasync-internet'
	},
	{
		id: 'from-the-other-cloud',
		title: 'The other cloud is given up',
		story:
			'After a merger a software house has ninety terabytes of objects in Azure Blob Storage and wants them in S3, in the account where everything else is. The objects have names that programs rely on. There is no data centre any more, only an office with a line of 200 Mbps. Somebody has begun to download a container to his laptop and upload it again, and reckons with a year. New objects are written over there until the last day, and a final pass must fetch those.',
		answers: { job: 'clouds' },
		settles: { job: 'in Azure Blob Storage and wants them in S3' },
		outcome: 'datasync-clouds'
	},
	{
		id: 'tax-office-tunnel',
		title: 'Private addresses only',
		story:
			'A tax adviser with five branches copies the day’s documents from its file server into a bucket every evening, about eight gigabytes. The association’s rule says that a connection to a cloud must end at private addresses and run through an encrypted tunnel between routers; that the tunnel itself passes the internet is expressly allowed. The branch’s router speaks IPsec. A line of its own was quoted, and the partners laughed at the price. The copies must be there by morning.',
		answers: { job: 'repeat', carrier: 'tunnel' },
		settles: {
			job: 'copies the day’s documents from its file server into a bucket every evening',
			carrier: 'run through an encrypted tunnel between routers'
		},
		outcome: 'datasync-vpn'
	},
	{
		id: 'satellite-evenings',
		title: 'The internet is not allowed',
		story:
			'A space agency’s archive receives six terabytes of pictures a day, on its own object store, and must have each day’s pictures in a bucket by the next noon, for good. By its statute the pictures may not touch the public internet at any point, encrypted or not. Its computing centre lies in the same building as a place where AWS and telephone companies meet. Speed should be the same on Monday morning as on Sunday night. Two copies on the way are one too many, says the archivist.',
		answers: { job: 'repeat', carrier: 'line' },
		settles: {
			job: 'must have each day’s pictures in a bucket by the next noon, for good',
			carrier: 'may not touch the public internet at any point'
		},
		outcome: 'datasync-line'
	},
	{
		id: 'data-centre-lease',
		title: 'Eight hundred terabytes by autumn',
		story:
			'A publisher leaves its data centre in 150 days. The picture archive, 800 TB on an object store, must be in S3 by then. The internet line gives 300 Mbps, and no rule speaks against using it. The data centre is one of the large ones, full of telephone companies, two of which have already offered connections for a few months. The printers’ union has offered lorries. After the move nothing is copied any more, and the archive is only read in AWS.',
		answers: {
			job: 'move',
			special: 'none',
			size: 800,
			bandwidth: 300,
			deadline: 150,
			faster: 'line'
		},
		settles: {
			job: 'After the move nothing is copied any more',
			size: '800 TB on an object store',
			bandwidth: 'The internet line gives 300 Mbps',
			deadline: 'in 150 days',
			faster: 'two of which have already offered connections for a few months'
		},
		outcome: 'datasync-line',
		continues: 'pictures-arrived'
	},
	{
		id: 'test-cars',
		title: 'What the cars have seen',
		story:
			'A car maker’s test cars come home every second Friday with drives full of video, eighty terabytes a car, recorded where there is hardly a telephone signal. The drives are pulled out in a workshop near Munich, which has an ordinary line for e-mail. The company has an Enterprise agreement with AWS and engineers who would gladly drive an hour with a case of drives and a fast computer. The video must be in S3 within two days of coming home, for the training of models.',
		answers: { job: 'move', special: 'drives' },
		settles: {
			job: 'The video must be in S3',
			special: 'would gladly drive an hour with a case of drives and a fast computer'
		},
		outcome: 'terminal',
		defensible: [
			{
				question: 'job',
				answer: 'repeat',
				why: 'Cars come home again and again; but no line carries it, and each load moves once.'
			}
		]
	},
	{
		id: 'polar-station',
		title: 'A winter’s worth of ice',
		story:
			'A small institute has 120 TB of radar data at a research station in the far north, on a storage server that can’t leave the place. The station has a satellite link that is enough for mail. A supply ship calls every few weeks and would take a sturdy box along, in both directions. The institute has an ordinary account with AWS, opened this spring, and no agreement beyond that. The data shall be in S3 once; next winter is another matter. Old advice on the internet names a box that Amazon itself used to send.',
		answers: { job: 'move', special: 'device' },
		settles: {
			job: 'The data shall be in S3 once',
			special: 'a satellite link that is enough for mail'
		},
		outcome: 'partner'
	},
	{
		id: 'price-lists',
		title: 'Sixty suppliers and a script',
		story:
			'Sixty suppliers of a wholesaler put their price lists on a server in our cellar each night, by SFTP, with scripts that nobody there will ever touch; some use a key, some a password, and one still uses FTPS. The lists are then wanted in a bucket, where a program reads them. The server is old, and the host name must stay the same for the suppliers. Each may see its own folder only. A developer would rather have everybody call an API, and has been told to dream on.',
		answers: { job: 'others', how: 'server' },
		settles: {
			job: 'Sixty suppliers of a wholesaler put their price lists on a server',
			how: 'by SFTP, with scripts that nobody there will ever touch'
		},
		outcome: 'file-server'
	},
	{
		id: 'pharmacy-orders',
		title: 'A receipt with a signature',
		story:
			'A maker of medicines exchanges orders and delivery notes with hospital chains. The chains demand AS2, with messages signed and encrypted and a signed receipt for each, and will accept nothing else; we send invoices back the same way. Messages are small, a few thousand a day. The program that does it today runs on a server whose maker has given up. What comes in should lie in a bucket, where our order system picks it up. Certificates are exchanged with each chain once a year.',
		answers: { job: 'others', how: 'as2' },
		settles: {
			job: 'exchanges orders and delivery notes with hospital chains',
			how: 'The chains demand AS2'
		},
		outcome: 'as2'
	},
	{
		id: 'bank-statements',
		title: 'The bank does not call',
		story:
			'Every morning at six our bank lays a file with statements on its own SFTP server. We have a user and a key there. The file, a few megabytes, shall be fetched into a bucket as soon as it is there, and in the evening a file with payments is to be put onto the same server. The bank never opens a connection to anybody. So far a small virtual machine with a timer does it, and must be patched each month for the sake of two files.',
		answers: { job: 'others', how: 'connector' },
		settles: {
			job: 'lays a file with statements on its own SFTP server',
			how: 'The bank never opens a connection to anybody'
		},
		outcome: 'connector'
	},
	{
		id: 'editors-desk',
		title: 'No more little programs',
		story:
			'Two hundred editors and photographers of a magazine, all with a sign-in of the house, put pictures and pages into folders of a bucket and take others out. Now they do it with a little program on each computer, which breaks at every update, and every one of them can see everything. They want to open a page in the browser, sign in as everywhere else, and see the folders of their own desk. Nobody in the house writes web pages. Pictures are seldom larger than a gigabyte.',
		answers: { job: 'others', how: 'browser' },
		settles: {
			job: 'put pictures and pages into folders of a bucket',
			how: 'They want to open a page in the browser'
		},
		outcome: 'web-app'
	},
	{
		id: 'broadcaster-shares',
		title: 'The shares are full again',
		story:
			'A radio station’s programs for cutting and planning read and write shares by SMB, all day, in the building. The disks behind them are full for the third time. The programs can’t be changed and know nothing but shares; what was used this week should open at once, and older recordings may take a moment. All recordings shall lie in a bucket, where a service in AWS writes transcripts of them as objects. The building has a line of 1000 Mbps. People in other cities don’t use the shares.',
		answers: { job: 'site' },
		settles: {
			job: 'read and write shares by SMB, all day, in the building'
		},
		outcome: 'site-gateway'
	}
];
