/** Questions about objects and tapes: how they are used as they grow old, and who reads them. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';
import { deepRestore, fastestRestore, shortestBilled } from '../thresholds.ts';

export const objects = {
	life: {
		ask: 'How are the objects used as time goes by?',
		short: ['How used', 'over time?'],
		why: 'Classes for seldom-read data cost less to keep and more to read, and each bills a shortest time. What is read throughout its life is cheapest in S3 Standard.',
		help: {
			'Storage class':
				'How S3 keeps an object: the price of keeping against the price and delay of reading.',
			'Lifecycle rule': 'An instruction to S3 to move or delete objects at a certain age.',
			'Lower cost':
				'Where nobody knows how they are read, and they should cost less without being sorted, take “in use”: S3 can find by itself what has gone cold.'
		},
		unsure: {
			assume: 'steady',
			find: 'Ask for the age of the objects that were read last month; access logs or S3’s storage class analysis show it. Ask whether a rule or a law says how long they must be kept.'
		},
		answers: {
			steady: {
				label: 'They stay in use, or nobody says how they are read',
				gloss:
					'Read now and then, nobody knows which; only said to be locked; or busy and then deleted within some months.',
				plain: true,
				short: ['in use'],
				because:
					'S3 Standard has no fee for retrieval and no shortest time; Intelligent-Tiering finds what has gone cold.',
				against: {
					's3-glacier-instant':
						'Glacier Instant Retrieval charges for each read and bills {s3-glacier-instant.min-days} at least.',
					's3-glacier-flexible': 'What stays in use can’t be restored before each read.',
					's3-glacier-deep': 'What stays in use can’t be restored before each read.'
				}
			},
			fading: {
				label: 'Busy at first, then kept for years and hardly read',
				gloss:
					'Recordings, invoices, reports, logs: read for weeks or months, then held for years.',
				short: ['busy, then', 'kept'],
				because:
					'A lifecycle rule moves objects to a Glacier class at a certain age, so each phase has its own price.',
				against: {
					's3-express': 'S3 Express One Zone knows no lifecycle moves and is dear to keep.',
					's3-glacier-flexible':
						'A choice between the quick class and the cheapest is clearer; Flexible Retrieval lies between.'
				}
			},
			record: {
				label: 'Hardly ever read, from the first day on',
				gloss:
					'Said not to be used: backups, old records, masters, closed cases, however soon they are deleted.',
				short: ['hardly', 'ever read'],
				because:
					'The Glacier classes keep data for a fraction of the price of S3 Standard, and charge for reading instead.',
				against: {
					's3-express':
						'S3 Express One Zone costs most to keep, for a speed that nobody here needs.'
				}
			}
		}
	},

	reader: {
		ask: 'Who reads the objects?',
		short: ['Who reads', 'them?'],
		why: 'Readers on the internet want copies near them and a bucket that stays closed. A tight loop of small reads wants the data beside the compute. Everybody else is served by S3 as it is.',
		help: {
			API: 'Commands that a program sends over HTTPS, to store or fetch an object for example.',
			CloudFront:
				'The network of AWS that keeps copies of objects near readers all over the world.',
			'Pre-signed link': 'An address that lets somebody fetch one object for a short time.',
			'Several readers':
				'Who writes decides nothing. If the public reads as well as your programs, take the public: programs still read the bucket directly.'
		},
		unsure: {
			assume: 'ours',
			find: 'List who opens an object and from where: a browser or phone that gets its address is the public, a service of yours that passes it on is your own. Measure how long one read may take before somebody notices.'
		},
		answers: {
			ours: {
				label: 'Our own programs and people',
				gloss: 'In AWS, in one account or several, or on our own machines by API calls.',
				plain: true,
				short: ['our own'],
				because:
					'Any program that may call the API reads S3 directly, from every AZ, from other accounts and from your own site.',
				against: {
					's3-express':
						'S3 Express One Zone costs more to keep and lives in one AZ; few readers need its speed.'
				}
			},
			public: {
				label: 'The public or customers, straight over the internet',
				gloss: 'Browsers, phones, partners: pictures, films, downloads, a static site.',
				short: ['the public'],
				because:
					'Objects have an address on the internet; CloudFront caches near readers while the bucket stays private.',
				against: {
					's3-express': 'A directory bucket is closed to the public, and that can’t be changed.'
				}
			},
			fast: {
				label: 'Programs that need each read within a few milliseconds',
				gloss:
					'Many small reads one after the other, beside the compute: look-ups, shuffles, caches.',
				short: ['ours, in a', 'few ms'],
				because:
					'S3 Express One Zone answers in {s3-express.first-byte}; S3 takes {s3.first-byte} for a small object.'
			}
		}
	},

	'time-kept': {
		ask: 'How many days is an item kept before it is deleted?',
		short: ['Kept how', 'long?'],
		why: 'Every archive class bills a shortest time. What is deleted earlier is paid for as if it had stayed.',
		help: {
			Item: 'One object: a record, a backup, a film. If some are deleted sooner than others, take the soonest.'
		},
		unsure: {
			assume: 'long',
			find: 'Ask whoever owns the data for the retention rule, in law or in policy; it is usually stated in years. Of several rules take the shortest. Without one, ask how old items are when somebody deletes them.'
		},
		input: { unit: 'days', min: 0, max: 36500, step: 1 },
		branches: {
			long: {
				label: 'As long as the archive classes bill, or longer',
				gloss: '{s3-glacier-instant.min-days} or more: often years, or for good.',
				plain: true,
				short: ['long'],
				because:
					'Kept for {s3-glacier-instant.min-days} or more, data earns back an archive class; S3’s readier classes cost more each month.',
				from: shortestBilled
			},
			short: {
				label: 'Shorter than the archive classes bill',
				gloss: 'Deleted before {s3-glacier-instant.min-days} are over.',
				short: ['short'],
				because:
					'Archive classes bill at least {s3-glacier-instant.min-days}; S3’s infrequent-access classes bill at least {s3.min-days}.',
				below: shortestBilled
			}
		}
	},

	'longest-wait': {
		ask: 'How many minutes can the least patient reader wait for an old item?',
		short: ['How long', 'a wait?'],
		why: 'The longer a reader can wait, the less keeping costs. Two of the three Glacier classes must restore an item before it can be read.',
		help: {
			Restore: 'A request that makes a temporary readable copy of an archived object.',
			Retrieval: 'The reading of archived data, billed by amount in addition to storage.'
		},
		unsure: {
			assume: 'half-day',
			find: 'Ask who would want an old item and in which situation: an auditor gives notice, a doctor has the patient in the room. Of several waits take the shortest, for large items too.'
		},
		input: { unit: 'minutes', min: 0, max: 525600, step: 1 },
		branches: {
			'half-day': {
				label: 'Half a day or longer; nobody asks for less',
				gloss: '{s3-glacier-deep.restore-standard} or more, as for an audit that gives notice.',
				plain: true,
				short: ['half a day'],
				because:
					'Deep Archive restores within {s3-glacier-deep.restore-standard} and is the cheapest place to keep data.',
				from: deepRestore
			},
			hours: {
				label: 'Some minutes or hours',
				gloss:
					'From {s3-glacier-flexible.restore-expedited} to less than {s3-glacier-deep.restore-standard}.',
				short: ['minutes', 'or hours'],
				because:
					'Flexible Retrieval restores within {s3-glacier-flexible.restore-standard} as a rule, and in minutes if you pay for it.',
				from: fastestRestore,
				below: deepRestore
			},
			'at-once': {
				label: 'Hardly at all: somebody sits before the screen',
				gloss: 'Less than {s3-glacier-flexible.restore-expedited}.',
				short: ['at once'],
				because:
					'Even the fastest restore may take {s3-glacier-flexible.restore-expedited}; only Glacier Instant Retrieval answers without one.',
				below: fastestRestore
			}
		}
	},

	'tape-jobs': {
		ask: 'May the backup jobs be changed, to write to a bucket?',
		short: ['May the', 'jobs change?'],
		why: 'A virtual tape library spares the jobs and needs an appliance. Software that writes to a bucket by itself needs none, but its jobs become other ones.',
		help: {
			'Virtual tape library': 'Software that looks like a robot with tape drives.',
			Catalogue: 'The backup software’s own list of what lies on which tape.'
		},
		unsure: {
			assume: 'keep',
			find: 'Ask the backup team how many jobs there are, who has to approve a change, and whether their product names S3 as a target.'
		},
		answers: {
			keep: {
				label: 'No, jobs and catalogue stay as they are',
				gloss: 'Also where the software knows tapes only. The robot and the courier go.',
				plain: true,
				short: ['no'],
				because:
					'Tape Gateway shows backup software a tape library, so that jobs and catalogues stay as they are.',
				against: {
					s3: 'Software that writes to S3 itself would be simpler, but its jobs then change.'
				}
			},
			change: {
				label: 'Yes, and the software can write to a bucket itself',
				gloss: 'Where the product names S3 as a target.',
				short: ['yes'],
				because:
					'Software that writes to S3 needs no appliance; the class alone decides the price.',
				against: {
					'tape-gateway': 'A tape gateway is an appliance to run, for jobs that no longer need it.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
