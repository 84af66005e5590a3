import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { deepRestore, fastestRestore, shortestArchive, shortestInfrequent } from './thresholds.ts';

export const questions = {
	use: {
		ask: 'How are the objects read during their life?',
		short: ['How are', 'they read?'],
		why: 'Each class trades the price of keeping against the price and delay of reading. How often objects are read, and whether their age tells it, decides most of the bill.',
		help: {
			Object: 'A file with a key, written and read whole over HTTPS.',
			'Storage class':
				'How S3 keeps an object. It is set for each object, so one bucket can hold several classes.',
			'Lifecycle rule':
				'An instruction to S3 to move or delete objects at a certain age. Whoever names an age for a lower price means: busy at first, then seldom, unless queries go over old and new.',
			'Old versions':
				'In a bucket with versioning, what was overwritten or deleted stays as an old version. Treat these as a kind of data of their own.'
		},
		unsure: {
			assume: 'often',
			find: 'Let S3’s Storage Class Analysis watch the bucket for a month or longer: it shows how much of each age group is read. Nothing is lost meanwhile, since a rule can move the objects later.'
		},
		answers: {
			often: {
				label: 'Often, or they are deleted within a month',
				gloss:
					'More than about once a month, or queried old and new together; or nobody says. Deleted soon: always here.',
				plain: true,
				short: ['often, or', 'briefly'],
				because:
					'S3 Standard has no fee for reading and no shortest time, and is the class S3 takes when you name none.',
				against: {
					's3-intelligent-tiering':
						'Objects in steady use never leave its dearest tier; the fee for watching buys nothing.',
					's3-standard-ia':
						'Standard-IA charges for each read, and bills {s3-standard-ia.min-days} at least.',
					's3-one-zone-ia':
						'One Zone-IA charges for each read, and bills {s3-one-zone-ia.min-days} at least.',
					's3-glacier-instant':
						'Glacier Instant Retrieval charges much for a read, and bills {s3-glacier-instant.min-days} at least.',
					's3-glacier-flexible': 'What is in use can’t be restored before each read.',
					's3-glacier-deep': 'What is in use can’t be restored before each read.'
				}
			},
			fading: {
				label: 'Busy at first, then seldom',
				gloss:
					'With age, or once something newer comes: invoices, photos, logs, releases. A few may stay popular.',
				short: ['busy, then', 'seldom'],
				because:
					'A lifecycle rule moves objects at the age by which most go quiet, so that each phase has its own price and nothing needs watching.',
				against: {
					's3-express':
						'Lifecycle rules can’t move objects out of S3 Express One Zone, only delete them.',
					's3-intelligent-tiering':
						'It would find out what you know already, for a fee on each object.',
					's3-one-zone-ia':
						'After the busy time this is often the only copy; One Zone-IA is for what can be replaced.',
					's3-glacier-flexible':
						'Keeping costs nearly as much as in Glacier Instant Retrieval, which needs no restore.'
				}
			},
			seldom: {
				label: 'Seldom from the first day, but then at once',
				gloss: 'From about once a month to a few times a year, while somebody waits.',
				short: ['seldom, but', 'at once'],
				because:
					'The infrequent-access classes and Glacier Instant Retrieval answer at once, cost less to keep, and charge for reading.',
				against: {
					's3-standard':
						'S3 Standard costs nearly twice as much to keep as Standard-IA, for reads that hardly happen.',
					's3-express':
						'S3 Express One Zone costs most to keep, for a speed that pays only with many reads.',
					's3-intelligent-tiering':
						'New objects stay {s3-intelligent-tiering.idle-infrequent} in its dearest tier, and again after each read.',
					's3-glacier-flexible': 'Somebody waits for the object, and it must be restored first.',
					's3-glacier-deep': 'Somebody waits for the object, and it must be restored first.'
				}
			},
			archive: {
				label: 'Hardly ever, from the first day',
				gloss:
					'Once a year or less, kept over a month: records, backups. Also more often, if hours of waiting do no harm.',
				short: ['hardly', 'ever'],
				because:
					'The Glacier classes keep data for a fraction of the price of S3 Standard, and charge for reading instead.',
				against: {
					's3-express':
						'S3 Express One Zone costs most to keep, for a speed that nobody here needs.',
					's3-standard-ia':
						'A month of it costs as much as the whole time that Glacier Instant Retrieval bills at least.',
					's3-one-zone-ia':
						'It costs more to keep than Glacier Instant Retrieval, in one zone only.',
					's3-intelligent-tiering':
						'New objects stay {s3-intelligent-tiering.idle-infrequent} in its dearest tier, though you know they are cold.'
				}
			},
			unknown: {
				label: 'Nobody can say, and age doesn’t tell',
				gloss:
					'Old ones are as likely to be wanted as new ones; or the saving must not depend on when they came.',
				short: ['nobody', 'can say'],
				because:
					'Intelligent-Tiering moves each object by its own last read, and reading a quiet one again costs no fee.',
				against: {
					's3-express': 'S3 Express One Zone costs most to keep, and more so for what goes quiet.',
					's3-standard-ia': 'Where the guess is wrong, each read costs a fee.',
					's3-one-zone-ia':
						'Where the guess is wrong, each read costs a fee, and one zone holds it.',
					's3-glacier-instant':
						'Where the guess is wrong, its fee for reading is higher than a month in S3 Standard.',
					's3-glacier-flexible': 'An object that is suddenly wanted would have to be restored.',
					's3-glacier-deep': 'An object that is suddenly wanted would have to be restored.'
				}
			}
		}
	},

	speed: {
		ask: 'Must each read or write end within a few milliseconds?',
		short: ['Done in a', 'few ms?'],
		why: 'S3 Standard takes {s3-standard.first-byte} for a small object. S3 Express One Zone takes {s3-express.first-byte}, but lies in a single zone and costs several times as much to keep.',
		help: {
			'Availability Zone': 'A separate group of data centres in a Region; AZ for short.',
			'Directory bucket': 'A kind of bucket in one Availability Zone, made for very short delays.'
		},
		unsure: {
			assume: 'no',
			find: 'Measure how long the program waits for S3 in one request or one step. If it fetches many objects side by side, or somebody waits for seconds anyway, a faster read changes nothing.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said about it',
				gloss: 'Web pages, uploads, downloads, analysis of large files.',
				plain: true,
				short: ['no'],
				because:
					'S3 Standard keeps the data in three zones or more, for about a fifth of the price of the fast class.',
				against: {
					's3-express': 'Its objects are in one zone, without versions, replication or events.'
				}
			},
			yes: {
				label: 'Yes, many small reads or writes beside the compute',
				gloss:
					'Look-ups one after the other, training, shuffles, a fast log; what a zone loses lies elsewhere too.',
				short: ['yes'],
				because:
					'S3 Express One Zone answers in {s3-express.first-byte} to compute in the same zone, and charges less for each request.'
			}
		}
	},

	rest: {
		ask: 'For how many days are objects kept after the busy time?',
		short: ['Kept how', 'long after?'],
		why: 'Cheaper classes bill a shortest time, and each move costs a request. The days that remain after the busy phase must be worth both.',
		help: {
			'Busy time': 'The days after creation in which objects are read often.',
			Retention: 'The time for which a rule or a law wants data kept.'
		},
		unsure: {
			assume: 'long',
			find: 'Ask whoever owns the data for the retention rule, in law or in policy, and take off the days of the busy phase. Without a rule, look how old the oldest objects are today.'
		},
		input: { unit: 'days', min: 0, max: 36500, step: 1 },
		branches: {
			long: {
				label: 'Weeks, months or years; no end is named',
				gloss: '{s3-standard-ia.min-days} or more: often years, or for good.',
				plain: true,
				short: ['weeks', 'or years'],
				because:
					'From {s3-standard-ia.min-days} on a move pays: even the whole shortest time of Glacier Instant Retrieval costs about half a month of S3 Standard.',
				from: shortestInfrequent
			},
			short: {
				label: 'Only days: they are deleted soon after',
				gloss: 'Less than {s3-standard-ia.min-days}.',
				short: ['only days'],
				because:
					'A cheaper class hardly pays for so few days: each bills a shortest time, and the move costs a request for each object.',
				below: shortestInfrequent
			}
		}
	},

	late: {
		ask: 'How are they read after the busy time?',
		short: ['How read', 'later on?'],
		why: 'The class for the quiet years follows from how often somebody comes back, and whether that person can wait for a restore. Small objects gain nothing by a move.',
		help: {
			Restore: 'A request that makes a temporary readable copy of an archived object.'
		},
		unsure: {
			assume: 'at-once',
			find: 'Ask who wants an old object and why: a customer on the phone waits for seconds, an auditor gives notice. Count such requests in the last year. For the size, divide the bytes of the old objects by their number.'
		},
		answers: {
			'at-once': {
				label: 'Rarely, but then the same day or sooner',
				gloss:
					'About once a quarter or less. Also where nobody says how often or how long a wait; two ages say neither.',
				plain: true,
				short: ['rarely, but', 'soon'],
				because:
					'Glacier Instant Retrieval needs no restore, and keeps data for {s3-glacier-instant.gb-month} of the price.',
				against: {
					's3-standard-ia':
						'Standard-IA costs about three times as much to keep; its cheaper reads hardly happen here.',
					's3-glacier-deep':
						'A standard restore takes up to {s3-glacier-deep.restore-standard}, and there is no faster one.'
				}
			},
			wait: {
				label: 'Hardly ever, and half a day’s wait is fine',
				gloss: 'A standard restore ends within {s3-glacier-deep.restore-standard}.',
				short: ['hardly,', 'can wait'],
				because:
					'Deep Archive is the cheapest class, and its standard restore ends within {s3-glacier-deep.restore-standard}.',
				against: {
					's3-standard-ia': 'Standard-IA costs more than ten times as much to keep.',
					's3-glacier-instant':
						'It costs about four times as much to keep, for a speed nobody needs.'
				}
			},
			monthly: {
				label: 'Still about once a month',
				gloss: 'Less than before, but somebody comes back to them, and at once.',
				short: ['about', 'monthly'],
				because:
					'At a read a month or fewer, Standard-IA costs no more in all than S3 Standard, and charges least for a read among the quiet classes.',
				against: {
					's3-glacier-instant':
						'Its fee for a read is three times that of Standard-IA; monthly reads eat the saving.',
					's3-glacier-deep': 'What is read each month can’t be restored each time.'
				}
			},
			steps: {
				label: 'At once for some months, later from cold storage',
				gloss:
					'About monthly at first. After that hardly ever, for half a year or longer, and half a day’s wait is fine.',
				short: ['at once,', 'later cold'],
				because:
					'A rule can take several steps, so that each age has its own class, if each stays its shortest time.',
				against: {
					's3-glacier-instant':
						'A class between the monthly reads and the quiet years would only add a move.'
				}
			},
			small: {
				label: 'In any of these ways, but most are small',
				gloss:
					'Under {s3-standard-ia.size-min}, counting those that are old enough to move. Take this whatever else applies.',
				short: ['most are', 'small'],
				because:
					'By default no lifecycle rule moves objects under {s3-standard-ia.size-min}, and each move would cost a request.',
				against: {
					's3-standard-ia': 'It bills each object as {s3-standard-ia.size-min} at least.',
					's3-glacier-instant': 'It bills each object as {s3-glacier-instant.size-min} at least.',
					's3-glacier-deep':
						'It adds {s3-glacier-deep.size-added} to each object, and the move costs a dear request.'
				}
			}
		}
	},

	rhythm: {
		ask: 'How often is an object read?',
		short: ['How often', 'is it read?'],
		why: 'The cheaper a class is to keep, the more a read costs. Somewhere between a month and a quarter the balance tips.',
		help: {
			Read: 'One download of the whole object. Reading a tenth of it counts as a tenth.'
		},
		unsure: {
			assume: 'monthly',
			find: 'Divide the bytes read in a month by the bytes stored. Near one means monthly, near a third quarterly. Storage Class Analysis shows both figures for each age group.'
		},
		answers: {
			monthly: {
				label: 'About once a month; nothing more is said',
				gloss: 'Every two months too.',
				plain: true,
				short: ['about', 'monthly'],
				because:
					'At about a read a month, the infrequent-access classes cost less in all than Glacier Instant Retrieval, and no more than S3 Standard.',
				against: {
					's3-glacier-instant':
						'Its fee for a read is three times as high, which monthly reads pay each time.'
				}
			},
			quarterly: {
				label: 'About once a quarter, or less often',
				gloss: 'Also a few times a year.',
				short: ['quarterly', 'or less'],
				because:
					'Glacier Instant Retrieval costs about a third of Standard-IA to keep, and answers as fast.',
				against: {
					's3-one-zone-ia':
						'One Zone-IA costs more to keep than Glacier Instant Retrieval, and is in one zone only.'
				}
			}
		}
	},

	zone: {
		ask: 'Could the objects be replaced if an Availability Zone were lost?',
		short: ['Could it be', 'replaced?'],
		why: 'One class keeps the data in a single zone, for about a fifth less than Standard-IA. What lies there can be lost with the zone.',
		help: {
			'Availability Zone': 'A separate group of data centres in a Region; AZ for short.'
		},
		unsure: {
			assume: 'no',
			find: 'Ask where else each object lies, and how long it would take to make all of them again in a bad week. If nobody has tried it, answer no.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said about it',
				gloss: 'The only copy, or one that would be hard to make again.',
				plain: true,
				short: ['no'],
				because: 'Standard-IA keeps the data in three zones or more, and survives the loss of one.',
				against: {
					's3-one-zone-ia': 'One Zone-IA is lost together with its zone.'
				}
			},
			yes: {
				label: 'Yes: made again from a source, or a copy lies elsewhere',
				gloss: 'Previews, renderings, a second copy of data that is safe somewhere else.',
				short: ['yes'],
				because:
					'One Zone-IA costs {s3-one-zone-ia.gb-month} to keep where Standard-IA costs {s3-standard-ia.gb-month}; the loss can be borne.'
			}
		}
	},

	kept: {
		ask: 'For how many days is an object kept, at the least?',
		short: ['Kept how', 'long?'],
		why: 'The cheaper classes bill a shortest time. What is deleted or overwritten earlier is paid for as if it had stayed.',
		help: {
			Retention: 'The time for which a rule or a law wants data kept.'
		},
		unsure: {
			assume: 'long',
			find: 'Ask whoever owns the data for the retention rule, which is usually stated in years; for backups, ask for how many days a restore must be possible. Of several rules take the shortest.'
		},
		input: { unit: 'days', min: 0, max: 36500, step: 1 },
		branches: {
			long: {
				label: 'Months or years; no end is named',
				gloss: '{s3-glacier-instant.min-days} or more, or for good.',
				plain: true,
				short: ['months', 'or years'],
				because:
					'Kept for {s3-glacier-instant.min-days} or more, data earns back a Glacier class; the infrequent-access ones cost more each month.',
				from: shortestArchive
			},
			weeks: {
				label: 'Some weeks',
				gloss:
					'From {s3-standard-ia.min-days} to less than {s3-glacier-instant.min-days}: backups of the last weeks, for example.',
				short: ['some weeks'],
				because:
					'The whole shortest time of Glacier Instant Retrieval costs no more than a month of Standard-IA, and what is so young is wanted at once.',
				from: shortestInfrequent,
				below: shortestArchive,
				against: {
					's3-glacier-deep':
						'It costs less even so, but the newest backup would take half a day to come back.'
				}
			},
			short: {
				label: 'Only days',
				gloss: 'Less than {s3-standard-ia.min-days}: the last two weeks, for example.',
				short: ['only days'],
				because:
					'Every class that answers at once bills a shortest time; for so few days S3 Standard costs no more.',
				below: shortestInfrequent,
				against: {
					's3-glacier-instant':
						'{s3-glacier-instant.min-days} would be billed for objects that are gone before.',
					's3-glacier-deep':
						'{s3-glacier-deep.min-days} would be billed, and the newest object would take half a day to come back.'
				}
			}
		}
	},

	wait: {
		ask: 'How many minutes may somebody wait for an object?',
		short: ['How long', 'a wait?'],
		why: 'The longer a reader can wait, the less keeping costs. Two of the three Glacier classes must restore an object before it can be read.',
		help: {
			Restore: 'A request that makes a temporary readable copy of an archived object.'
		},
		unsure: {
			assume: 'half-day',
			find: 'Ask who would want an old object, and when. An auditor gives notice, a doctor has the patient in the room, a service stands still until its backup is back. Take the shortest wait that anybody states.'
		},
		input: { unit: 'minutes', min: 0, max: 525600, step: 1 },
		branches: {
			'half-day': {
				label: 'Half a day or longer; nobody asks for less',
				gloss: '{s3-glacier-deep.restore-standard} or more, as for an audit that gives notice.',
				plain: true,
				short: ['half a day'],
				because:
					'Deep Archive restores within {s3-glacier-deep.restore-standard} as a rule, and is the cheapest class.',
				from: deepRestore
			},
			hours: {
				label: 'Some minutes or hours',
				gloss:
					'From {s3-glacier-flexible.restore-expedited} to less than {s3-glacier-deep.restore-standard}.',
				short: ['minutes', 'or hours'],
				because:
					'Flexible Retrieval restores within {s3-glacier-flexible.restore-standard} as a rule, in minutes for a fee, and in bulk for nothing.',
				from: fastestRestore,
				below: deepRestore
			},
			'at-once': {
				label: 'Hardly at all: somebody sits before the screen',
				gloss:
					'Less than {s3-glacier-flexible.restore-expedited}. Also if all that is said is that half a day is too long.',
				short: ['at once'],
				because:
					'Even the fastest restore may take {s3-glacier-flexible.restore-expedited}; only Glacier Instant Retrieval answers without one.',
				below: fastestRestore
			}
		}
	},

	exceptions: {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'Intelligent-Tiering leaves small objects in its dearest tier, and has two cheaper tiers that you must switch on.',
		help: {
			'Archive tiers':
				'Two tiers of Intelligent-Tiering from which an object must be restored before it can be read.'
		},
		unsure: {
			assume: 'none',
			find: 'Divide the bytes in the bucket by the number of objects; the console shows both. For the wait, ask whether the program can send a restore and carry on later.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Objects of usual size that must always open at once.',
				plain: true,
				short: ['none'],
				because:
					'The three tiers that Intelligent-Tiering uses by itself answer at once, and the quietest costs a sixth of the dearest.',
				against: {
					's3-standard': 'S3 Standard charges the full price also for what nobody reads any more.'
				}
			},
			hours: {
				label: 'Objects long unread may take hours to open',
				gloss: 'The program can ask for a restore and go on when it is done.',
				short: ['may take', 'hours'],
				because:
					'Its archive tiers cost as little as Flexible Retrieval and Deep Archive, and all but expedited restores are free.',
				against: {
					's3-standard': 'S3 Standard charges the full price also for what nobody reads any more.'
				}
			},
			small: {
				label: 'Most objects are small',
				gloss:
					'Under {s3-intelligent-tiering.size-min}: events, readings, icons. Take this whatever else applies.',
				short: ['small', 'objects'],
				because:
					'Intelligent-Tiering neither watches nor moves objects under {s3-intelligent-tiering.size-min}; they pay the price of S3 Standard.'
			}
		}
	}
} satisfies Questions<typeof states>;
