import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	what: {
		ask: 'What has to get from one place to another?',
		short: ['What has', 'to travel?'],
		why: 'Files that many read can be kept near them. Answers that are made for each caller can only travel faster, and so can files that are sent in. Copies for programs in other Regions are another matter again.',
		help: {
			Region: 'One of AWS’s groups of data centres, such as Frankfurt or N. Virginia.',
			API: 'A service that programs call, and that answers each call.',
			'Edge location': 'A small site of AWS near the people it serves; there are hundreds.',
			'Several of these': 'Walk once for each, and begin with what most of them wait for.'
		},
		unsure: {
			assume: 'files',
			find: 'Look at what people wait for: an image, a page or a video that exists already, an answer that a server makes for them, or an upload bar. In the access log, addresses of AWS mean programs that run there.'
		},
		answers: {
			files: {
				label: 'Finished files, to the people who read them',
				gloss:
					'Images, finished video, downloads, a built website, read with a browser, an app or a tool.',
				plain: true,
				short: ['files to', 'readers'],
				because:
					'Files that are ready can be read from a bucket, or kept near the readers. Who reads them decides which.',
				against: {
					'global-accelerator':
						'It carries connections to servers; a bucket can’t stand behind it, and it keeps no copies.',
					's3-transfer-acceleration':
						'It shortens the way for each transfer, and keeps no copy for the next reader.',
					's3-multi-region-access-point':
						'It takes signed requests only; readers with a browser can’t make them.'
				}
			},
			answers: {
				label: 'Pages, calls or connections that servers answer',
				gloss:
					'A shop, a web platform, an API, a live stream, a game; also if all of a service is slow far away.',
				short: ['answers of', 'servers'],
				because:
					'Servers can’t be copied by storage. Callers enter near by and go on over AWS’s own network.',
				against: {
					s3: 'It stores files and runs no program.',
					's3-transfer-acceleration': 'It leads to a bucket, never to servers.',
					's3-replication': 'It copies objects, not servers.',
					's3-multi-region-access-point': 'It leads to buckets, never to servers.'
				}
			},
			uploads: {
				label: 'Files that people or devices send in',
				gloss: 'Video, scans, logs, backups. A whole archive that moves once is another tree.',
				short: ['files', 'sent in'],
				because:
					'What is sent in is written once, so a copy near the readers helps nobody. The way in can be made faster.',
				against: {
					cloudfront:
						'It passes uploads on and keeps none. Take it where the site behind it takes small files anyway.',
					'global-accelerator': 'A bucket can’t stand behind it.'
				}
			},
			copies: {
				label: 'Copies in other Regions, for programs inside AWS',
				gloss:
					'Yours or others’; readers’ apps are the first answer. Or one copy far away, by law or for survival.',
				short: ['copies in', 'Regions'],
				because:
					'Programs in AWS read a bucket in their own Region fastest; S3 can keep buckets in several Regions alike.',
				against: {
					cloudfront:
						'Its copies are a cache for readers; they may vanish, and no program owns them.',
					'global-accelerator': 'It carries connections to servers and copies nothing.',
					's3-transfer-acceleration': 'Between Regions, data travels AWS’s own network without it.'
				}
			}
		}
	},

	readers: {
		ask: 'Who may read the files?',
		short: ['Who may', 'read them?'],
		why: 'A public site needs a cache, and no more. Files for some need a check at every request. Programs of your own in AWS have no long way at all.',
		help: {
			'Signed in': 'The reader has shown who they are, with a password or otherwise.'
		},
		unsure: {
			assume: 'anyone',
			find: 'Ask what happens if a stranger gets the address of a file. If nobody minds, anyone may read it.'
		},
		answers: {
			anyone: {
				label: 'Anyone on the internet',
				gloss: 'A website, images of a shop, downloads; nothing is said of sign-in or payment.',
				plain: true,
				short: ['anyone'],
				because:
					'A content network answers strangers near by, while the bucket itself stays private.',
				against: {
					s3: 'Alone it answers everybody from one Region, and under its own name only.'
				}
			},
			entitled: {
				label: 'Only people we let in',
				gloss: 'Customers, members, staff: paid, signed in, or with a link that expires.',
				short: ['people we', 'let in'],
				because:
					'Each link can be signed and given an end, by CloudFront or by S3. How often a file is read tells which.',
				against: {
					's3-replication':
						'A second bucket asks for the same check, and no reader finds it by itself.'
				}
			},
			own: {
				label: 'Only ourselves: programs in AWS, our own network',
				gloss:
					'Programs in the bucket’s Region, or the company’s network. If in other Regions, go back and answer “Copies”.',
				short: ['only', 'ourselves'],
				because:
					'In the bucket’s own Region the way is short already; anything in between adds cost.',
				against: {
					cloudfront: 'It answers at the edge, away from programs that sit beside the bucket.'
				}
			}
		}
	},

	survive: {
		ask: 'Must readers be served while a whole AWS Region is down?',
		short: ['If a Region', 'is down?'],
		why: 'A bucket survives the loss of a data centre by itself. Only the loss of a whole Region asks for a second one.',
		help: {
			'Region is down': 'Not a server or a data centre: a whole group of them, which is rare.'
		},
		unsure: {
			assume: 'no',
			find: 'Look for a written demand that names a Region, or ask what an hour without the files costs. Without either, the answer is no.'
		},
		answers: {
			no: {
				label: 'No, one Region is enough',
				gloss: 'Nothing is said about it. S3 spreads over several data centres anyway.',
				plain: true,
				short: ['no'],
				because: 'One private bucket is enough: S3 survives the loss of a zone by itself.',
				against: {
					's3-replication': 'A second copy would be paid for, and nothing asks for it.'
				}
			},
			yes: {
				label: 'Yes',
				gloss: 'A second bucket in another Region stands ready.',
				short: ['yes'],
				because:
					'CloudFront asks a second bucket when the first one fails, and replication keeps that one filled.'
			}
		}
	},

	often: {
		ask: 'How many people read the same file?',
		short: ['How many', 'read a file?'],
		why: 'A cache pays where many read the same. A file for one person is read once or twice, and the bucket can hand it out itself.',
		unsure: {
			assume: 'many',
			find: 'Take one file and count its readers in a month. More than a handful, or readers on other continents who wait: many.'
		},
		answers: {
			many: {
				label: 'Many of them, or people far away',
				gloss: 'Courses, films, a magazine, software for customers.',
				plain: true,
				short: ['many'],
				because:
					'CloudFront keeps it near them and checks each request for a signature at the edge.',
				against: {
					s3: 'Alone it sends every byte from one Region, and signs object by object.'
				}
			},
			few: {
				label: 'One person, once or a few times',
				gloss: 'An invoice, a report, an export somebody asked for.',
				short: ['one'],
				because: 'A pre-signed link leads that person to the object; a cache would never be hit.',
				against: {
					cloudfront: 'It would keep copies that nobody asks for again.'
				}
			}
		}
	},

	special: {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'CloudFront reads web requests under a name. What isn’t a web request, needs fixed addresses or must change Regions within seconds goes to Global Accelerator.',
		help: {
			'TCP, UDP': 'The two ways of sending below the web: games, calls, device protocols use them.',
			'Allow-list': 'A list of addresses that somebody’s firewall lets through.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask what the callers are. Browsers, apps and API clients speak HTTPS; a firewall team that wants addresses will have told you.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Browsers, apps or programs speak HTTP or HTTPS; WebSocket and gRPC count too.',
				plain: true,
				short: ['none'],
				because:
					'CloudFront ends web requests near the caller, keeps what it may, and has connections to the servers open.',
				against: {
					'global-accelerator':
						'It can’t read requests, so it keeps nothing and blocks nothing, at a premium on each GB.'
				}
			},
			protocol: {
				label: 'It is not web traffic: other TCP, or UDP',
				gloss: 'A game, voice, MQTT, a database protocol, a mail server.',
				short: ['not web', 'traffic'],
				because: 'Global Accelerator carries any TCP or UDP; CloudFront knows web requests only.'
			},
			addresses: {
				label: 'Callers need IP addresses that never change',
				gloss: 'They stand in firewalls or are built into devices.',
				short: ['fixed', 'addresses'],
				because:
					'An accelerator has fixed addresses from the start, the same everywhere in the world.',
				against: {
					cloudfront: 'Its fixed addresses are a list that AWS must grant; usually it has none.'
				}
			},
			regions: {
				label: 'Writes must move to another Region within seconds',
				gloss:
					'When one fails, a POST too must reach the other at once, even if that only stood by.',
				short: ['moves in', 'seconds'],
				because:
					'An accelerator sends new connections of any kind to the next healthy Region by itself.',
				against: {
					cloudfront: 'It turns to a second origin for reads only, never for a POST.'
				}
			}
		}
	},

	same: {
		ask: 'Is part of it the same for many callers?',
		short: ['Some answers', 'shared?'],
		why: 'What is the same, even for some seconds, can be answered at the edge. What differs for each caller must go to the servers every time.',
		help: {
			'The same':
				'Two callers who ask for it would get an identical answer, at least for some seconds.'
		},
		unsure: {
			assume: 'some',
			find: 'Open the application twice, with two users, and compare. Images, scripts, lists and public pages are nearly always the same.'
		},
		answers: {
			some: {
				label: 'Yes: images, scripts, lists, public pages',
				gloss: 'Nearly every website and shop; nothing is said against it.',
				plain: true,
				short: ['yes'],
				because: 'The cache answers what is the same, so that servers see only the rest.'
			},
			none: {
				label: 'No: every answer is for one caller alone',
				gloss: 'An API with personal data, a chat, payments, live positions.',
				short: ['no'],
				because:
					'Even without a cache, connections end near the caller and go on over AWS’s network.'
			}
		}
	},

	far: {
		ask: 'Are the senders far from the bucket’s Region?',
		short: ['Senders', 'far away?'],
		why: 'Over a short way, S3 itself is as fast as the line. Over oceans, the public internet is what slows an upload down.',
		unsure: {
			assume: 'no',
			find: 'Ask where they sit. Then measure: AWS’s Speed Comparison tool uploads from a browser with and without acceleration.'
		},
		answers: {
			no: {
				label: 'No: in the same part of the world',
				gloss: 'One country or continent; nothing is said about distance.',
				plain: true,
				short: ['no'],
				because: 'The way is short; sending large files in parts already fills the line.',
				against: {
					's3-transfer-acceleration':
						'Over a short way it is hardly faster, and its fee is on each GB.',
					's3-multi-region-access-point': 'There is one Region to send to.',
					's3-replication': 'Nothing asks for a second copy.'
				}
			},
			yes: {
				label: 'Yes: on other continents, or all over the world',
				gloss: 'And the uploads are slow, or large and regular.',
				short: ['yes'],
				because:
					'Files that enter at an edge location near the sender travel AWS’s own network from there.',
				against: {
					s3: 'Under its own name it is reached over the public internet all the way.'
				}
			}
		}
	},

	landing: {
		ask: 'Where must the files end up?',
		short: ['Where do', 'they end up?'],
		why: 'Into one bucket, the way can only be made faster. If each part of the world has a bucket of its own, the way is short from the start.',
		unsure: {
			assume: 'one',
			find: 'Ask where the program runs that works on them. If it runs in one Region, they end up in one bucket.'
		},
		answers: {
			one: {
				label: 'In one bucket, in one Region',
				gloss: 'That is where they are worked on; nothing else is said.',
				plain: true,
				short: ['one bucket'],
				because: 'Transfer Acceleration is a setting of that one bucket.',
				against: {
					's3-multi-region-access-point':
						'It needs a bucket in each Region, and copies between them.',
					's3-replication': 'Nothing asks for a second copy.'
				}
			},
			nearest: {
				label: 'In the nearest of several Regions, shared by all',
				gloss: 'Work goes on in several Regions, which see each other’s files.',
				short: ['nearest', 'Region'],
				because:
					'A Multi-Region Access Point puts each file into the nearest bucket; replication brings it to the others.',
				against: {
					's3-transfer-acceleration': 'It leads to one bucket, however far away.'
				}
			}
		}
	},

	purpose: {
		ask: 'What are the copies in other Regions for?',
		short: ['What are the', 'copies for?'],
		why: 'Reading near by, one name for all, survival and an occasional look ask for different things.',
		help: {
			'One name': 'Programs everywhere use the same address, and S3 finds the bucket.'
		},
		unsure: {
			assume: 'near',
			find: 'Ask who would notice if the second bucket were gone: programs there every day, an auditor, or nobody.'
		},
		answers: {
			near: {
				label: 'Programs there read them again and again',
				gloss: 'Each uses, or is told, the bucket of its own Region; one Region writes.',
				plain: true,
				short: ['read near', 'by'],
				because: 'Replication fills a bucket beside each reader, and every GB crosses once.',
				against: {
					's3-multi-region-access-point':
						'Programs that know their own Region’s bucket need no name over all of them.',
					s3: 'From one bucket every read would cross again.'
				}
			},
			name: {
				label: 'Programs everywhere use one name, and any may write',
				gloss: 'Each gets the nearest bucket, or another one while a Region fails.',
				short: ['one name', 'for all'],
				because:
					'A Multi-Region Access Point is one name over buckets that two-way replication keeps alike.',
				against: {
					s3: 'A bucket lies in one Region, and has its own name.'
				}
			},
			safe: {
				label: 'A copy must lie far away: law or survival',
				gloss: 'Nobody reads it on ordinary days.',
				short: ['a copy far', 'away'],
				because:
					'Replication writes each new object into another Region or account, where it can be locked.',
				against: {
					's3-multi-region-access-point':
						'One name for both buckets helps readers; a copy kept for a bad day has none.',
					s3: 'All copies of a bucket lie in one Region.'
				}
			},
			seldom: {
				label: 'A program elsewhere needs one now and then',
				gloss: 'A monthly report, a test, a single download.',
				short: ['now and', 'then'],
				because:
					'Reading across Regions pays for the GB that are read; a copy pays for all of them.',
				against: {
					's3-replication': 'It would carry and keep everything for the sake of a few reads.',
					's3-multi-region-access-point': 'There is one bucket to read from.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
