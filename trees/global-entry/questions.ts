import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

/** Asked alike of web requests, of what must stay unread, and of other protocols. */
const howManyRegions = {
	question: 'regions',
	ask: 'In how many AWS Regions will the service answer?',
	short: ['How many', 'Regions?'],
	why: 'With one Region, the way to it can only be made better. With several, something must choose for each caller.',
	help: {
		Region: 'One of AWS’s groups of data centres, such as Frankfurt or N. Virginia.',
		Answer: 'Servers run there and take calls. Copies that a cache keeps are no Region.',
		'Answer anyone': 'Each Region has the data, or can get it, whoever calls.'
	},
	unsure: {
		assume: 'one',
		find: 'Ask where the servers and the database run, or will when it is built as planned. A copy that only stands ready for a bad day doesn’t answer, and counts as none.'
	}
} as const;

const oneRegion = {
	label: 'In one; a standby or a cache’s copies don’t count',
	gloss:
		'Nor does a mere wish for more. If the data of each caller is in one Region only, ask for each by itself.',
	plain: true,
	short: ['in one']
} as const;

const severalRegions = {
	label: 'In several, and each could answer anyone',
	gloss: 'Data is kept alike, and callers should get a Region near them.',
	short: ['in several']
} as const;

export const questions = {
	distance: {
		ask: 'Where are the callers, seen from your servers?',
		short: ['Where are', 'the callers?'],
		why: 'Over a short way nothing in front makes a call faster. Over oceans, where they enter AWS’s own network decides.',
		help: {
			Region: 'One of AWS’s groups of data centres, such as Frankfurt or N. Virginia.'
		},
		unsure: {
			assume: 'far',
			find: 'Look into the access log for a week, and count calls by continent.'
		},
		answers: {
			far: {
				label: 'All over the world, or spread over several Regions',
				gloss:
					'One other continent counts too, now or soon, and two Regions in one country. Also if nothing is said.',
				plain: true,
				short: ['far or', 'spread'],
				because:
					'An entry near the caller shortens the part of the way that is slow. What they speak tells which.',
				against: {
					alb: 'By itself it is reached only in its Region, over the whole of the public internet.'
				}
			},
			near: {
				label: 'All in the part of the world where our one Region is',
				gloss: 'One country or continent, and nobody elsewhere.',
				short: ['near by'],
				because:
					'Callers are near already: one more stop before the load balancer makes nothing faster.',
				against: {
					'route53-latency': 'It chooses among Regions, and there is one.',
					'global-accelerator':
						'It would cost by the hour and the GB to shorten a way that is short.'
				}
			}
		}
	},

	speak: {
		ask: 'What kind of traffic do the callers send?',
		short: ['What kind', 'of traffic?'],
		why: 'CloudFront reads web requests, and only these. Anything else must be carried unread.',
		help: {
			'HTTP, HTTPS': 'What browsers, apps and most programs speak.',
			'TCP, UDP': 'The two ways of sending below the web: games, calls and devices use them.'
		},
		unsure: {
			assume: 'web',
			find: 'Ask for the port. 80 and 443 are nearly always web requests.'
		},
		answers: {
			web: {
				label: 'Web requests: HTTP or HTTPS',
				gloss: 'Sites, apps, APIs; WebSocket and gRPC count too. Also where nothing is said.',
				plain: true,
				short: ['web', 'requests'],
				because:
					'CloudFront and Global Accelerator both take them; special needs and the number of Regions decide.'
			},
			other: {
				label: 'Something else over TCP or UDP',
				gloss: 'A game, voice, MQTT, a protocol of your own.',
				short: ['other TCP', 'or UDP'],
				because: 'Only what doesn’t read requests can carry it.',
				against: {
					cloudfront: 'It understands web requests and nothing else.'
				}
			}
		}
	},

	needs: {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'CloudFront is reached by a name, opens TLS at the edge, and moves reads only. Where that is not enough, Global Accelerator carries the requests unread.',
		help: {
			'Allow-list': 'A list of addresses that somebody’s firewall lets through.',
			TLS: 'The encryption behind the padlock; it ends where the certificate is.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask the callers’ network people, and whoever wrote the rules on encryption and failure. If nobody has such a rule: none.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Callers use a name, and nothing is said of seconds or certificates.',
				plain: true,
				short: ['none'],
				because:
					'CloudFront answers at the edge what it may keep, and carries the rest over open connections.',
				against: {
					'global-accelerator':
						'It keeps nothing and blocks nothing, and asks a premium on each GB.'
				}
			},
			addresses: {
				label: 'Callers need IP addresses that never change',
				gloss: 'They stand in firewalls, or are built into devices.',
				short: ['fixed', 'addresses'],
				because: 'An accelerator has fixed addresses from the start, the same all over the world.',
				against: {
					cloudfront: 'Its fixed addresses are a list that AWS must grant; usually it has none.',
					'route53-latency': 'It hands out the addresses of the Regions, another one now and then.'
				}
			},
			sealed: {
				label: 'Encryption must end at our own servers',
				gloss: 'Nothing on the way may open it. Client certificates alone don’t ask for that.',
				short: ['TLS ends', 'at servers'],
				because: 'An accelerator passes TLS on unopened, to a balancer that may do the same.',
				against: {
					cloudfront:
						'It reads every request, so TLS ends at its edge; a client’s certificate it can check or hand on.',
					'route53-latency': 'It leaves them unread as well, but shortens no way.'
				}
			},
			seconds: {
				label: 'Writes must move to another Region within seconds',
				gloss:
					'When one fails, a POST too must reach the other at once, even if that only stood by.',
				short: ['moves in', 'seconds'],
				because:
					'An accelerator sends every new connection to a healthy Region, without waiting for DNS.',
				against: {
					cloudfront: 'It turns to a second origin for reads only.',
					'route53-latency': 'Callers keep an old answer of DNS for a minute or more.'
				}
			}
		}
	},

	regions: {
		...howManyRegions,
		answers: {
			one: {
				...oneRegion,
				because: 'CloudFront alone brings the one Region nearer.',
				against: { 'route53-latency': 'It chooses among Regions, and there is one.' }
			},
			several: {
				...severalRegions,
				because:
					'CloudFront asks one name, and latency records lead each edge location to its fastest Region.'
			}
		}
	},

	'regions-unread': {
		...howManyRegions,
		answers: {
			one: {
				...oneRegion,
				because: 'An accelerator with one Region behind it has the addresses and the shorter way.'
			},
			several: {
				...severalRegions,
				because: 'An accelerator leads each connection to the nearest healthy Region by itself.'
			}
		}
	},

	meet: {
		ask: 'Must a caller reach one certain server?',
		short: ['One certain', 'server?'],
		why: 'Players of one match, or people in one call, must meet on the server that your program chose. A balancer wouldn’t know.',
		help: {
			Matchmaking: 'The program that decides which players or callers belong together.'
		},
		unsure: {
			assume: 'no',
			find: 'Ask whether any server could take any caller. If a program of yours hands out a server for each session: yes.'
		},
		answers: {
			no: {
				label: 'No, any healthy one will do',
				gloss: 'Nothing is said about sessions that must meet.',
				plain: true,
				short: ['no'],
				because: 'Any server may answer; the number of Regions tells what should choose.'
			},
			yes: {
				label: 'Yes, the one our own program chose',
				gloss: 'Matches, calls, rooms: several callers meet on one server.',
				short: ['yes'],
				because:
					'A custom routing accelerator maps a port to each server, so that your program can send callers there.',
				against: {
					'route53-latency': 'It leads to a Region, not to a server.'
				}
			}
		}
	},

	'regions-other': {
		...howManyRegions,
		answers: {
			one: {
				...oneRegion,
				because: 'An accelerator carries TCP and UDP from near the caller to the one Region.',
				against: { 'route53-latency': 'It chooses among Regions, and there is one.' }
			},
			several: {
				...severalRegions,
				because:
					'DNS can lead callers to the fastest Region; an accelerator does more, for a price.'
			}
		}
	},

	enough: {
		ask: 'Is it enough that callers find a Region near them?',
		short: ['Near Region', 'enough?'],
		why: 'Then DNS can do it, at hardly any cost. An accelerator adds fixed addresses, a steadier way, and a quick change when a Region fails.',
		unsure: {
			assume: 'yes',
			find: 'Ask what happens if a tenth of the callers stay with a broken Region for some minutes, and whether anybody complains of breaks on the way.'
		},
		answers: {
			yes: {
				label: 'Yes, a near Region is all they need',
				gloss: 'A minute or more until all have left a broken Region can be borne.',
				plain: true,
				short: ['yes'],
				because:
					'Latency records lead callers to their fastest Region, and traffic goes straight there.',
				against: {
					'global-accelerator': 'It would add a premium on each GB for what nobody asks.'
				}
			},
			no: {
				label: 'No: addresses, a steady way, or seconds',
				gloss: 'Fixed addresses, fewer breaks on the way, or leaving a broken Region at once.',
				short: ['no, more'],
				because:
					'Global Accelerator takes them in near by, on fixed addresses, and moves new connections at once.',
				against: {
					'route53-latency':
						'It shortens no way, and callers keep its answer for a while after a Region fails.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
