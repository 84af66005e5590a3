import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { backedUp, logged, restorable, someLoss, switched } from './thresholds.ts';

const help = {
	rpo: 'Recovery point objective: how old the data may be that you come back with. With a backup each night, up to a day is lost.',
	seconds: 'Some seconds count as 1. Only where not one confirmed write may go, enter 0.'
};

const loss = {
	question: 'rpo',
	ask: 'How much of the newest data may be lost, at most?',
	short: ['How much may', 'be lost?'],
	input: { unit: 'minutes', min: 0, max: 10080, step: 1 }
} as const;

const everything = {
	label: 'Not one confirmed write',
	gloss: 'Money that moved, an order that was promised: it must be there.',
	below: someLoss,
	short: ['nothing'],
	because:
		'Copies between Regions run a little behind. Only a database that agrees in two Regions before it confirms loses nothing.',
	against: {
		'pilot-light': 'Its copies are behind by seconds or minutes.',
		'elastic-disaster-recovery': 'Its copies are behind by about a second, or more on a slow line.',
		'region-switch': 'It moves what is there, and can’t bring what was not copied.'
	}
} as const;

export const questions = {
	survive: {
		ask: 'What must it survive?',
		short: ['What must it', 'survive?'],
		why: 'Several zones of one Region bear the loss of a data centre. A lost Region, a lost site of your own, or damaged data each ask for something else.',
		help: {
			'Availability Zone':
				'One or more data centres of a Region, with power and cooling of their own, some way from the others.',
			Region:
				'A part of the world in which AWS has several zones; Regions don’t depend on each other.',
			'Several apply':
				'Walk once for each: the Region first, then your own site, then damaged data. Backups against mistakes belong to every one of them.',
			'Users all over the world':
				'Being near to them is another wish than surviving, and doesn’t decide here.'
		},
		unsure: {
			assume: 'zone',
			find: 'Ask whether a contract or a rule names a time to be back, and what a standstill of a day would cost. If neither hurts, zones are enough.'
		},
		answers: {
			zone: {
				label: 'A failed data centre, or nothing is said',
				gloss:
					'Fire, flood, power in one zone. Also where “several Regions” is a wish without a time to be back.',
				plain: true,
				short: ['a data', 'centre'],
				because:
					'Zones of a Region are separate, yet near enough to share load and data all the time.',
				against: {
					'pilot-light':
						'A second Region is prepared and paid for, against a loss that nobody fears.',
					'warm-standby':
						'A second system runs in another Region, against a loss that nobody fears.',
					'multi-site': 'It is the most complex way, for a loss that nobody fears.',
					'elastic-disaster-recovery':
						'Two servers in two zones need no launch; take it where a server can run only once.',
					'region-switch': 'There is no other Region to switch to.',
					dynamodb:
						'A table stands in three zones by itself; copies in other Regions aren’t asked for.',
					'aurora-dsql': 'A second Region isn’t asked for.',
					aurora: 'Copies in other Regions aren’t asked for.'
				}
			},
			region: {
				label: 'The loss of a whole Region',
				gloss:
					'A rule asks for it, targets are agreed (RTO, RPO), data must lie elsewhere, or a standstill costs too much.',
				short: ['a Region'],
				because:
					'Only what lies in another Region comes back while one is lost. Time and loss decide how much must be there.',
				against: { 'multi-az': 'All its zones are in the Region that is lost.' }
			},
			site: {
				label: 'The loss of our own site, or of another cloud',
				gloss: 'It runs outside AWS today, and should come back in AWS.',
				short: ['our own', 'site'],
				because:
					'What runs elsewhere comes back in AWS from copied disks, from backups, or in a system that already runs there.',
				against: {
					'multi-az': 'It protects what already runs in AWS.',
					'pilot-light':
						'With whole servers elsewhere, copied disks do the same with less to build.',
					'multi-site': 'Serving from two worlds at once is a system to build, not a way back.',
					'region-switch': 'It moves applications between Regions of AWS.',
					aurora: 'What is copied here are servers; a database would be moved first.',
					dynamodb: 'What is copied here are servers; a database would be moved first.',
					'aurora-dsql': 'What is copied here are servers; a database would be moved first.'
				}
			},
			mistake: {
				label: 'Data deleted, damaged or encrypted',
				gloss:
					'A wrong command, a bad release, a stolen key, ransomware: no place itself has failed.',
				short: ['damaged', 'data'],
				because:
					'A replica copies the damage within seconds. Only older states that nobody can delete bring the data back.',
				against: {
					'elastic-disaster-recovery':
						'It keeps older states of servers, but whoever has the account can delete them.',
					'multi-az': 'The damage is in every zone at once.',
					'region-switch': 'The Region it would move to has the damage too.',
					aurora: 'It repeats the damage in its copies; its older states lie in the same account.',
					dynamodb:
						'It repeats the damage in each Region; its older states lie in the same account.',
					'aurora-dsql': 'It agrees on the damage in both Regions.'
				}
			}
		}
	},

	'zone-stand': {
		ask: 'How long may it stand still when a data centre fails?',
		short: ['How long may', 'it stop?'],
		why: 'Servers and standbys in a second zone go on by themselves, and are paid all the time. Building it anew from backups costs hardly anything, and takes hours.',
		unsure: {
			assume: 'minutes',
			find: 'Ask who would notice after an hour, and what they would do meanwhile. An internal tool can often wait.'
		},
		answers: {
			minutes: {
				label: 'An hour or so at most',
				gloss:
					'Customers or colleagues depend on it. Also where neither a time nor a low price is asked for.',
				plain: true,
				short: ['an hour', 'at most'],
				because: 'What already runs in a second zone goes on, without a restore.',
				against: { 'backup-restore': 'A restore takes hours, and somebody who starts it.' }
			},
			hours: {
				label: 'Some hours or a day: a low price matters more',
				gloss:
					'A small tool, a test system. Also where no time is named and a second zone isn’t worth its price.',
				short: ['hours or', 'a day'],
				because:
					'Backups and images belong to the Region, so the system can be built anew in another zone.',
				against: { 'multi-az': 'A second server and a standby are paid all the time.' }
			}
		}
	},

	site: {
		ask: 'What must AWS do when the other site is lost?',
		short: ['What must', 'AWS do?'],
		why: 'Copied disks boot within minutes and cost little until then. A backup costs less still; a system that already runs answers at once and costs most.',
		help: {
			'AWS Region':
				'Choose one near the site, so that copies keep up, yet beyond what could hit both.'
		},
		unsure: {
			assume: 'soon',
			find: 'Ask how long the firm could work on paper, and how much of today could be typed in once more.'
		},
		answers: {
			soon: {
				label: 'Let us go on working within minutes or hours',
				gloss:
					'Our servers start there, with data that is seconds old. Also where older data would do, but work must go on.',
				plain: true,
				short: ['run them', 'soon'],
				because:
					'An agent copies each server’s disks all the time, and AWS boots them when you say.',
				against: {
					'backup-restore': 'Restoring and building take hours, and newer data is lost.',
					'warm-standby': 'A second system is built and paid for, to save minutes.'
				}
			},
			night: {
				label: 'Bring our data back within a day or so',
				gloss: 'Work may stop until then. The last backup is good enough, and little may be spent.',
				short: ['last', 'backup'],
				because: 'A backup in a Region costs its storage; servers are paid only once they run.',
				against: {
					'elastic-disaster-recovery':
						'Each server is paid by the hour, for freshness not asked for.',
					'warm-standby': 'A second system runs all the time.'
				}
			},
			now: {
				label: 'Answer at once, from a system that already runs',
				gloss: 'There is no time even to boot servers.',
				short: ['answer', 'at once'],
				because: 'Only a system that already runs in AWS answers without a boot.',
				against: {
					'elastic-disaster-recovery': 'Servers must boot first, which takes minutes.',
					'backup-restore': 'A restore takes hours.'
				}
			}
		}
	},

	rto: {
		ask: 'How long may it stand still, at most?',
		short: ['How long may', 'it stop?'],
		why: 'The shorter the standstill, the more must run in the other Region beforehand, and be paid for: copies only, live data, a small system, or a whole one.',
		help: {
			RTO: 'Recovery time objective: from the failure until people can work again. Noticing and deciding count too.',
			Minutes: 'Multiply hours by sixty; a whole day has 1440. Some seconds are 0.',
			'Only an availability is named':
				'What it allows in a month is the most that all failures together may take.'
		},
		unsure: {
			assume: 'hours',
			find: 'Ask the people who pay what an hour costs them, then a day. AWS warns of aims that are stricter than the business needs.'
		},
		input: { unit: 'minutes', min: 0, max: 10080, step: 1 },
		branches: {
			hours: {
				label: 'Hours: there is time for a restore',
				gloss: '{backup-restore.standstill-least} or more; also where no number is named.',
				plain: true,
				from: restorable,
				short: ['hours'],
				because: 'A practised restore, or servers that are started first, can be in time.',
				against: {
					'multi-site': 'Whole systems serve in several Regions, to save hours that nobody misses.',
					aurora: 'It may well hold the data; which database does is decided in a tree of its own.'
				}
			},
			soon: {
				label: 'Minutes: too short for a restore',
				gloss: 'Less than {backup-restore.standstill-least}.',
				from: switched,
				below: restorable,
				short: ['minutes'],
				because: 'Data must be live in the other Region already, and servers run or start quickly.',
				against: {
					'backup-restore': 'Building and restoring everything takes hours.',
					'multi-site': 'Regions that all serve are the most complex way, to save minutes.',
					aurora: 'It may well hold the data; which database does is decided in a tree of its own.'
				}
			},
			instant: {
				label: 'Not even a minute',
				gloss: 'Nobody has time to decide or to switch.',
				below: switched,
				short: ['not a', 'minute'],
				because: 'No switch is that quick: the other Region must already serve.',
				against: {
					'warm-standby': 'Its data is promoted and callers are moved, which takes minutes.',
					'pilot-light': 'Servers must start first.',
					'elastic-disaster-recovery': 'Servers must boot first.',
					'backup-restore': 'A restore takes hours.',
					'region-switch':
						'Its steps take minutes; with Regions that all serve it only leads callers away.'
				}
			}
		}
	},

	writes: {
		ask: 'What may happen to writes when a Region is lost?',
		short: ['What about', 'writes?'],
		why: 'Serving reads in several Regions is easy. Writing in several means that they agree first, which is slow, or afterwards, which can lose the last seconds.',
		help: {
			'Last writer wins':
				'If two Regions change one record at the same moment, the later change stays and the other is gone.'
		},
		unsure: {
			assume: 'go',
			find: 'Look for records that two people may change at once, such as stock or a balance. If there are any, and each change counts, none may be lost.'
		},
		answers: {
			go: {
				label: 'They go on; the last seconds may be lost',
				gloss: 'Carts, profiles, sessions, readings: the last change may win.',
				plain: true,
				short: ['go on, lose', 'seconds'],
				because:
					'A table copied both ways takes writes in each Region and catches up within seconds.',
				against: {
					aurora: 'It has one writer; promoting another takes minutes.',
					'aurora-dsql':
						'Each commit would wait for another Region, to save seconds that may be lost.'
				}
			},
			pause: {
				label: 'They may pause for minutes; reading goes on',
				gloss: 'Most of it is reading; one Region takes all writes.',
				short: ['may pause'],
				because: 'Each Region reads its own copy, and one writer keeps relational data in order.',
				against: {
					dynamodb: 'Writing in each Region isn’t asked for, and the data would have to fit keys.',
					'aurora-dsql': 'Writing in each Region isn’t asked for.'
				}
			},
			exact: {
				label: 'They go on, and none may be lost',
				gloss: 'Stock, balances, bookings: each change counts.',
				short: ['go on, lose', 'none'],
				because: 'The database must have agreed in two Regions before it confirms a write.',
				against: { aurora: 'Its copies are behind by a second or so, and it has one writer.' }
			}
		}
	},

	'rpo-soon': {
		...loss,
		why: 'Copies between Regions run behind by seconds. If that can be borne, any database with a replica will do; if not, few will.',
		help: { RPO: help.rpo, Seconds: help.seconds },
		unsure: {
			assume: 'some',
			find: 'Ask whether the last seconds could be asked for again from customers, partners or logs. Mostly they can.'
		},
		branches: {
			some: {
				label: 'Some seconds or more',
				gloss: 'Also where nothing is said.',
				plain: true,
				from: someLoss,
				short: ['some'],
				because: 'Copies that run behind by seconds or minutes are enough.',
				against: {
					'aurora-dsql': 'Every commit would wait for another Region.',
					dynamodb: 'Its strong mode isn’t needed; a global table may still be the data here.'
				}
			},
			none: everything
		}
	},

	'rpo-hours': {
		...loss,
		why: 'A backup each hour, a log that follows within minutes, a live copy that is seconds behind, or agreement before each write: each costs more than the one before.',
		help: {
			RPO: help.rpo,
			Minutes: 'Multiply hours by sixty.',
			Seconds: help.seconds
		},
		unsure: {
			assume: 'hours',
			find: 'Ask what would be typed in once more, by whom, and whether the papers for it exist. Look at how often backups are made today.'
		},
		branches: {
			hours: {
				label: 'An hour or more',
				gloss: 'Also where nothing is said.',
				plain: true,
				from: backedUp,
				short: ['hours'],
				because:
					'Backups can be made every {backup-restore.snapshot-every} and copied to the other Region.',
				against: {
					'pilot-light': 'A second database runs all the time, for freshness that isn’t asked for.',
					'warm-standby': 'A second system runs all the time, to save hours that nobody misses.',
					'elastic-disaster-recovery':
						'Each server is paid by the hour, for freshness not asked for.',
					'region-switch': 'A restore once in years needs a written plan rather than a paid one.',
					dynamodb: 'A copy that is live all the time isn’t asked for.',
					'aurora-dsql': 'A copy that agrees on every write isn’t asked for.'
				}
			},
			minutes: {
				label: 'Several minutes',
				gloss: 'From {backup-restore.log-behind}, less than {backup-restore.snapshot-every}.',
				from: logged,
				below: backedUp,
				short: ['minutes'],
				because:
					'Backups that follow a database’s log are a few minutes behind, and nothing has to run.',
				against: {
					'pilot-light': 'A second database runs all the time, and there is time for a restore.',
					'warm-standby': 'A second system runs all the time, to save hours that nobody misses.',
					'elastic-disaster-recovery': 'Each server is paid by the hour, to be seconds behind.',
					'region-switch': 'A restore once in years needs a written plan rather than a paid one.',
					dynamodb: 'A copy that is live all the time isn’t asked for.',
					'aurora-dsql': 'A copy that agrees on every write isn’t asked for.'
				}
			},
			short: {
				label: 'A few minutes or seconds',
				gloss: 'Less than {backup-restore.log-behind}.',
				from: someLoss,
				below: logged,
				short: ['seconds'],
				because: 'Only data that is copied all the time is so fresh.',
				against: {
					'backup-restore': 'Even continuous backups are minutes behind.',
					dynamodb: 'Its strong mode isn’t needed; a global table may still be the data here.',
					'aurora-dsql': 'Every commit would wait for another Region.',
					'warm-standby': 'A second system runs all the time, to save hours that nobody misses.'
				}
			},
			none: {
				...everything,
				against: {
					...everything.against,
					'backup-restore': 'Whatever came after the last backup is lost.'
				}
			}
		}
	},

	start: {
		ask: 'Must the other Region answer at once, before more servers start?',
		short: ['Must servers', 'run already?'],
		why: 'Promoting data and starting servers takes {pilot-light.standstill-least} or more, and servers must be to be had. What runs already answers, and is paid for every hour.',
		unsure: {
			assume: 'later',
			find: 'Take off from the time allowed what noticing and deciding take. If what is left is shorter than a practised start, it must run already.'
		},
		answers: {
			later: {
				label: 'No, there is time to start servers',
				gloss: 'The standstill allowed is {pilot-light.standstill-least} or more.',
				plain: true,
				short: ['no, time', 'to start'],
				because: 'Live data is enough: servers are paid for only once they start.',
				against: {
					'warm-standby': 'It runs servers all the time, to save the time of starting them.'
				}
			},
			smaller: {
				label: 'Yes, though with less room at first',
				gloss:
					'It may be slow, or serve the most important things only, until it has grown. Also where no more is said.',
				short: ['yes, but', 'smaller'],
				because: 'A small system that always runs takes requests at once and grows.',
				against: {
					'pilot-light': 'It answers nothing before servers have started.',
					'elastic-disaster-recovery': 'It answers nothing before servers have booted.'
				}
			},
			full: {
				label: 'Yes, and bear the full load at once',
				gloss:
					'Being slow at first counts as standing still, or the risk that servers aren’t to be had is too great.',
				short: ['yes, all', 'at once'],
				because: 'Only servers that already run can’t be lacking when everybody asks for some.',
				against: {
					'pilot-light': 'It answers nothing before servers have started.',
					'elastic-disaster-recovery': 'It answers nothing before servers have booted.'
				}
			}
		}
	},

	parts: {
		ask: 'What has to come back?',
		short: ['What has to', 'come back?'],
		why: 'What templates make anew needs only its data in the other Region. Servers that nobody could set up again are copied whole.',
		unsure: {
			assume: 'rebuilt',
			find: 'Ask when somebody last made such a server from nothing. If nobody could, copy it as it is.'
		},
		answers: {
			rebuilt: {
				label: 'Parts that templates and images make anew',
				gloss: 'Containers, functions, servers from images, managed databases.',
				plain: true,
				short: ['made from', 'templates'],
				because: 'Live data, images and templates are all that must be in the other Region.',
				against: {
					'elastic-disaster-recovery': 'It copies servers’ disks, not managed services.'
				}
			},
			servers: {
				label: 'Servers as they are, with all on their disks',
				gloss: 'Old or bought software that nobody could set up again in time.',
				short: ['servers', 'as they are'],
				because: 'An agent copies whole disks; the servers boot in the other Region as they were.',
				against: {
					'pilot-light': 'It needs templates and images that nobody has.',
					'region-switch': 'It starts groups and services that stand there, not copied servers.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
