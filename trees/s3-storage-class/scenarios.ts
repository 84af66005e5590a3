import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'course-slides',
		title: 'Slides for a language school',
		story:
			'We teach languages online. Teachers upload slides and sound files into a bucket, and four thousand students open them from the course pages, most of them several times a week. A course runs for a year and then its folder is deleted by the office. Our treasurer has read that cloud storage has cheap shelves and dear shelves and asks whether we stand on a dear one. The whole bucket holds some six hundred gigabytes, growing slowly. Nothing about the service should change for teachers or students; a page that opens in a second or two is fine.',
		answers: { use: 'often', speed: 'no' },
		settles: { use: 'most of them several times a week' },
		outcome: 'standard'
	},
	{
		id: 'nightly-extracts',
		title: 'Extracts that live for a fortnight',
		story:
			'Each night our ERP system writes about two hundred extracts, each of several hundred megabytes, to a bucket. A loader picks each one up within the hour, once, and after that the files only lie there in case a load has to be run again. That happens perhaps twice a year. After fourteen days a rule deletes them. A consultant’s report says that data which is read once should sit in an infrequent-access class, and proposes to change the upload. The volume is steady, and we would like the lowest bill that does not make the loader any more complicated.',
		answers: { use: 'often', speed: 'no' },
		settles: { use: 'After fourteen days a rule deletes them' },
		outcome: 'standard',
		defensible: [
			{
				question: 'use',
				answer: 'seldom',
				why: 'They are read once; but they are deleted before the shortest time of any cheaper class is over.'
			}
		]
	},
	{
		id: 'build-logs',
		title: 'What the build leaves behind',
		story:
			'Our build system stores the log and the test report of every run in a bucket, half a megabyte or more each. For about three weeks the developers look at them all the time, from the pull request. Then the branch is merged and hardly anybody comes back; a rule deletes everything forty days after it was written. We have three million of these a month, so the finance team wants the quiet part moved to something cheaper before it goes. They expect a saving of half. I have to answer them by Friday, with figures if possible.',
		answers: { use: 'fading', rest: 19 },
		settles: {
			use: 'Then the branch is merged and hardly anybody comes back',
			rest: 'a rule deletes everything forty days after it was written'
		},
		outcome: 'standard'
	},
	{
		id: 'ad-features',
		title: 'Bids within the blink of an eye',
		story:
			'We take part in auctions for advertising space. For each request a program on a fleet in one Availability Zone looks up between ten and thirty small feature blobs by key, each lookup depending on the one before. The whole answer is due in eighty milliseconds, and at present the lookups in an ordinary bucket use up more than that. The blobs are written anew every hour from tables in another bucket, so nothing is lost if they vanish. The set is small, about two hundred gigabytes, but it is read forty thousand times a second. The team wants to keep its S3 client.',
		answers: { use: 'often', speed: 'yes' },
		settles: {
			use: 'it is read forty thousand times a second',
			speed: 'The whole answer is due in eighty milliseconds'
		},
		outcome: 'express'
	},
	{
		id: 'team-share',
		title: 'Everybody’s project files',
		story:
			'An engineering firm lets its project teams put whatever they like into one large bucket: drawings, point clouds, films of sites, models. Some projects sleep for two years and then wake up because a client calls; others are opened daily for a decade. We tried to write rules by age last spring, and within a week three teams complained about the charges for reading. There are about nine million files, most of several megabytes. Whoever opens one expects it to open. My boss wants the bill down without a committee that decides which project is dead.',
		answers: { use: 'unknown', exceptions: 'none' },
		settles: {
			use: 'Some projects sleep for two years and then wake up because a client calls'
		},
		outcome: 'tiering'
	},
	{
		id: 'sequencing-runs',
		title: 'Runs of the sequencing machines',
		story:
			'Our institute keeps the raw output of its sequencing machines in S3, two petabytes in files of some gigabytes each. Which run is wanted again depends on what is published somewhere in the world, so nobody can foretell it: a four-year-old run may be the talk of a month, a fresh one may never be opened. The pipeline that reads the runs is a batch system. It can ask for a file, put the job aside and start it the next day; the scientists have agreed to that for anything untouched for half a year. The grant pays for storage and it is running out.',
		answers: { use: 'unknown', exceptions: 'hours' },
		settles: {
			use: 'so nobody can foretell it',
			exceptions: 'It can ask for a file, put the job aside and start it the next day'
		},
		outcome: 'tiering-archive'
	},
	{
		id: 'meter-readings',
		title: 'Readings from the cellar',
		story:
			'Nine hundred thousand heat meters send us a reading every hour, and a function writes each as a JSON text of about two kilobytes to a bucket. We keep them because the law on heating bills may send a tenant back to any of them; which ones are opened, by whom and when is anybody’s guess. The bucket has grown to some billions of objects and the bill with it. Someone in the team has switched half of it to a class that promises to sort hot from cold by itself, and is surprised that the bill has not moved at all.',
		answers: { use: 'unknown', exceptions: 'small' },
		settles: {
			use: 'which ones are opened, by whom and when is anybody’s guess',
			exceptions: 'a JSON text of about two kilobytes'
		},
		outcome: 'small-objects'
	},
	{
		id: 'monthly-statements',
		title: 'Statements on request',
		story:
			'A pension fund writes the yearly portfolio reports of its members as PDF files of about two megabytes. A member opens the latest one perhaps ten times in the year, on and off, always from the web page and always expecting it to appear while the page loads. The next year’s report replaces it. There is no rush after publication, since the fund sends members no notice. These files are the only copy, and the regulator would ask questions if a fire in one building could take them away. We store some forty terabytes. The fund’s board has asked for a cheaper way to keep them.',
		answers: { use: 'seldom', rhythm: 'monthly', zone: 'no' },
		settles: {
			use: 'on and off, always from the web page and always expecting it to appear while the page loads',
			rhythm: 'perhaps ten times in the year',
			zone: 'These files are the only copy'
		},
		outcome: 'standard-ia'
	},
	{
		id: 'five-week-backups',
		title: 'Backups of the last weeks',
		story:
			'Our wiki and our ticket system are dumped to a bucket each night, about ninety gigabytes a night in a few large files. We hold the dumps for thirty-five days and delete them; nobody has asked for an older state in six years. Perhaps twice a year a colleague deletes something he shouldn’t have, and then we fetch the dump of the day before, restore it on a test machine and copy out what he needs. The servers themselves are our only other copy of the data. At present the dumps lie in the class that a bucket has when one doesn’t think about it.',
		answers: { use: 'archive', kept: 35 },
		settles: {
			use: 'Perhaps twice a year a colleague deletes something',
			kept: 'We hold the dumps for thirty-five days and delete them'
		},
		outcome: 'instant',
		defensible: [
			{
				question: 'use',
				answer: 'seldom',
				why: 'Twice a year lies between the two answers; both lead to the same class.'
			}
		]
	},
	{
		id: 'house-tours',
		title: 'Walks through empty houses',
		story:
			'For estate agents we render films that walk through a house, from a model that we keep safely elsewhere. A film takes our farm about an hour to render and weighs half a gigabyte. Once it is made, an agent plays it for a client about once a month until the house is sold, mostly after a year or so. When the agent presses the button it must play. If a film were lost we would simply render it again during the night; we did so for two hundred of them after a mistake last winter and no customer noticed. The storage has become our second largest expense.',
		answers: { use: 'seldom', rhythm: 'monthly', zone: 'yes' },
		settles: {
			use: 'When the agent presses the button it must play',
			rhythm: 'an agent plays it for a client about once a month',
			zone: 'we would simply render it again during the night'
		},
		outcome: 'one-zone-ia'
	},
	{
		id: 'second-copy',
		title: 'A second copy across the sea',
		story:
			'Our insurer wants the nightly database dumps to exist on two continents. The first copy lies in a bucket at home, spread over several buildings. A replication rule writes the second one to a bucket in another Region, where each dump of some forty gigabytes stays for sixty days before it is deleted. We have never read one of these second copies except to prove to the auditor that we can; if that copy were gone for some reason we would notice from the alarm and send it again. Should the home Region ever be lost, we would want to begin reading at once.',
		answers: { use: 'archive', kept: 60 },
		settles: {
			use: 'We have never read one of these second copies',
			kept: 'stays for sixty days before it is deleted'
		},
		outcome: 'instant'
	},
	{
		id: 'x-ray-shelf',
		title: 'The shelf of pictures',
		story:
			'A chain of dental practices has moved its old X-ray pictures from eleven basements into a bucket: thirty million of them, some megabytes each, to be kept for thirty years. They are old, so a picture is looked at once in several years if at all. But when it is, the patient sits in the chair and the dentist has called up the file; nobody will wait for more than a few seconds. New pictures go to another system and don’t concern us here. The present bill treats the whole shelf as if it were read every day.',
		answers: { use: 'archive', kept: 10950, wait: 0 },
		settles: {
			use: 'a picture is looked at once in several years if at all',
			kept: 'to be kept for thirty years',
			wait: 'nobody will wait for more than a few seconds'
		},
		outcome: 'instant'
	},
	{
		id: 'earth-scenes',
		title: 'The earth from above',
		story:
			'We license pictures of the earth’s surface. The recent ones live elsewhere; this bucket holds the finished scenes of the last fifteen years, which we mean to keep for good. Each scene has several hundred megabytes. A customer who compares then and now pulls a scene two or three times a year, from our web shop, and the download must start as soon as the payment is through. Sales are spread evenly over all years, so the age of a scene says nothing; on average the figure has been the same since we began to count.',
		answers: { use: 'seldom', rhythm: 'quarterly' },
		settles: {
			use: 'the download must start as soon as the payment is through',
			rhythm: 'pulls a scene two or three times a year'
		},
		outcome: 'instant',
		defensible: [
			{
				question: 'use',
				answer: 'archive',
				why: 'A few reads a year are few; the wait would then be asked for, and lead to the same class.'
			}
		]
	},
	{
		id: 'seismic-surveys',
		title: 'Old soundings',
		story:
			'A geological survey keeps the recordings of its soundings since the eighties, four hundred terabytes in files of many gigabytes. Nobody reads them in the ordinary course of things. About once a year a research group buys a licence for one area; then a few hundred files are needed together, and the group is used to getting them the same afternoon or the next morning, say within six hours. The law says that the recordings are never to be thrown away. The survey pays by the year and would rather not pay again each time a group comes to fetch a whole area.',
		answers: { use: 'archive', wait: 360, kept: 36500 },
		settles: {
			use: 'Nobody reads them in the ordinary course of things',
			kept: 'the recordings are never to be thrown away',
			wait: 'say within six hours'
		},
		outcome: 'flexible'
	},
	{
		id: 'closed-accounts',
		title: 'Files of former customers',
		story:
			'When a customer leaves our bank, the system closes the file, packs all letters and contracts into one archive of some fifty megabytes and writes it to a bucket. From then on it is only there because the law wants it for ten years. The compliance office has asked for eleven such files in the last three years, each time in writing and with a week’s notice. Nobody else may even see them. We want to pay as little as possible. A colleague is fond of a class that returns things within milliseconds, which sounds like a fast car for a parked load.',
		answers: { use: 'archive', kept: 3650, wait: 10080 },
		settles: {
			use: 'From then on it is only there because the law wants it',
			kept: 'the law wants it for ten years',
			wait: 'with a week’s notice'
		},
		outcome: 'deep'
	},
	{
		id: 'wedding-albums',
		title: 'After the wedding',
		story:
			'We host the albums of wedding photographers. For two months after the wedding the guests look at everything and order prints. Then it becomes quiet: over the rest of the year the couple and an aunt come back, so that each picture is opened about once a month, from the same page and with the same patience, which is none. After fourteen months the album is deleted unless somebody pays. The pictures have six to ten megabytes, and the photographers don’t keep their own copies for as long as one would hope. Storage is now a third of our costs.',
		answers: { use: 'fading', rest: 360, late: 'monthly' },
		settles: {
			use: 'For two months after the wedding the guests look at everything',
			rest: 'After fourteen months the album is deleted',
			late: 'each picture is opened about once a month'
		},
		outcome: 'then-ia'
	},
	{
		id: 'rental-handover',
		title: 'Scratches on the bumper',
		story:
			'At each handover of a rental car the staff take a film of the bodywork. During the first ten days the desk and the customer look at it several times, because most quarrels start then. After that it is opened now and again, while a lawyer’s letter is on its way. Our terms say that we delete it ninety days after the handover, and we do. There are sixty thousand handovers a month, each film about eighty megabytes. We would like to spend less on the weeks in which a film mostly rests, without touching the programs that show it.',
		answers: { use: 'fading', rest: 80, late: 'at-once' },
		settles: {
			use: 'During the first ten days the desk and the customer look at it several times',
			rest: 'we delete it ninety days after the handover'
		},
		outcome: 'then-instant'
	},
	{
		id: 'crash-photos',
		title: 'Photographs of dented cars',
		story:
			'Our claims handlers photograph damaged cars. While a claim is open, for some three months as a rule, everybody concerned looks at the pictures daily. Once it is settled they are hardly opened again, a few in a thousand in any year. But when a case does come back, the handler has the customer on the telephone and wants the picture on the screen now. We keep them for six years after the settlement. Today everything lies in one class for all its life, and three quarters of the bucket belongs to settled claims.',
		answers: { use: 'fading', rest: 2190, late: 'at-once' },
		settles: {
			use: 'Once it is settled they are hardly opened again',
			rest: 'We keep them for six years after the settlement',
			late: 'wants the picture on the screen now'
		},
		outcome: 'then-instant'
	},
	{
		id: 'web-logs',
		title: 'The logs of the shop',
		story:
			'Our web shop writes its access logs to a bucket, packed into files of about fifty megabytes. For the first month the security team and the marketing people query them every day. After that nobody does, except that the card companies want us to produce any day of the last three years when they investigate, and they give us a week to do so. So the old part grows and grows. A new colleague has moved everything to a class with a fee for reading, and the queries of the first month now cost more than the storage.',
		answers: { use: 'fading', rest: 1065, late: 'wait' },
		settles: {
			use: 'For the first month the security team and the marketing people query them every day',
			rest: 'any day of the last three years',
			late: 'they give us a week to do so'
		},
		outcome: 'then-deep'
	},
	{
		id: 'invoice-scans',
		title: 'Paper that was scanned',
		story:
			'A wholesaler scans the invoices of its suppliers, about a megabyte a page. For sixty days the bookkeepers work with them all day. For the rest of the business year somebody comes back to a scan about once a month, in a quarrel over a delivery for example, and then opens it on the spot. When the year is closed, the scans are of interest to the tax inspector only, who announces a visit weeks before; the law wants them for ten years. The bookkeepers don’t care where a scan lies as long as the current year behaves as it does today.',
		answers: { use: 'fading', rest: 3590, late: 'steps' },
		settles: {
			use: 'For sixty days the bookkeepers work with them all day',
			rest: 'the law wants them for ten years',
			late: 'somebody comes back to a scan about once a month'
		},
		outcome: 'in-steps'
	},
	{
		id: 'call-notes',
		title: 'Notes beside the recordings',
		story:
			'Calls to our service desk are recorded, and after six weeks a rule now sends the recordings to an archive. Beside each recording a program writes about forty notes, one for each sentence that it understood, as files of three to nine kilobytes; that makes millions a month, under a prefix of their own. Team leaders open them in the same six weeks. Afterwards hardly anybody does, but for seven years they must be kept like the sound. A colleague wants to add their prefix to the same rule, since the archive is the cheapest place there is.',
		answers: { use: 'fading', rest: 2513, late: 'small' },
		settles: {
			use: 'Afterwards hardly anybody does',
			rest: 'for seven years they must be kept',
			late: 'files of three to nine kilobytes'
		},
		outcome: 'small-objects'
	},
	{
		id: 'pictures-arrived',
		title: 'The pictures have arrived',
		story:
			'The publisher’s line did what it was hired for: eight hundred terabytes of pictures lie in a bucket, checked, and the line has been given back. Since then everything costs the same, whether anybody looks at it or not. Picture editors search the archive every day. What they take may be of last summer or of 1931, and nobody can foretell which: a death, a jubilee, a flood, and something is wanted that has slept for twenty years, at once. A rule by age was tried on paper and failed within a week. The files have some tens of megabytes each.',
		answers: { use: 'unknown', exceptions: 'none' },
		settles: {
			use: 'What they take may be of last summer or of 1931, and nobody can foretell which',
			exceptions: 'something is wanted that has slept for twenty years, at once'
		},
		outcome: 'tiering'
	},
	{
		id: 'ferry-years',
		title: 'Six years of gates',
		story:
			'The inspectors of the ferry piers ask their questions in SQL now, over the files in the bucket, and the planner is content. What remains is the bill for keeping. Looking back over a year, every question went to the latest thirteen months, apart from a few: once or twice a year the ministry wants a comparison with an old season, and then the same afternoon, with the same queries. Files are joined to a few large ones each month, and the law keeps them for ten years after that. The director has read that tapes cost hardly anything.',
		answers: { use: 'fading', rest: 3650, late: 'at-once' },
		settles: {
			use: 'every question went to the latest thirteen months',
			rest: 'the law keeps them for ten years',
			late: 'once or twice a year the ministry wants a comparison with an old season, and then the same afternoon'
		},
		outcome: 'then-instant'
	}
];
