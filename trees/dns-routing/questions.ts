import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const bareDomain =
	'The name that the zone is called by, with nothing in front: example.com. Also called zone apex, root or naked domain.';

/** Asked alike for a standby and for networks. */
const whoAsks = {
	question: 'who',
	ask: 'Who looks the name up?',
	short: ['Who looks', 'it up?'],
	why: 'Health checkers stand on the internet and can’t reach private addresses, and IP-based routing doesn’t work in private zones.',
	help: {
		'Private hosted zone':
			'A zone whose records answer only inside the VPCs you associate with it.',
		VPC: 'A network of your own in AWS.'
	},
	unsure: {
		assume: 'internet',
		find: 'Ask whether the name must work on a phone outside your networks. If so, it is looked up on the internet.'
	}
} as const;

const internet = {
	label: 'Anybody on the internet',
	gloss: 'Customers, partners, staff on the road; also where nothing is said.',
	plain: true,
	short: ['anybody']
} as const;

const inside = {
	label: 'Only machines inside our own networks',
	gloss: 'In VPCs, or on premises with a line to them.',
	short: ['only our', 'own']
} as const;

export const questions = {
	lead: {
		ask: 'Where should the name lead?',
		short: ['Where should', 'it lead?'],
		why: 'A record gives everybody the same answer, or chooses one for each look-up. What it has to choose by decides the routing policy.',
		help: {
			'Look-up': 'The question “which address has this name?”, put to DNS on a caller’s behalf.',
			Resolver: 'The DNS server that asks for a caller, and keeps the answer for a while.',
			'Routing policy': 'The rule by which Route 53 chooses among several records of one name.',
			'Place and standby':
				'Answer by place: with health checks, callers of a place that is down are led to another one.',
			'Faster than a minute':
				'Callers keep DNS answers for a while. If all must change within seconds, walk the tree on global entry.'
		},
		unsure: {
			assume: 'one',
			find: 'List the places that can answer callers today. If there is one, or a load balancer or content network already chooses among them, the name leads to one place.'
		},
		answers: {
			one: {
				label: 'To one place',
				gloss:
					'A load balancer, a distribution, an API, a server, a provider; also where no more is said.',
				plain: true,
				short: ['one place'],
				because:
					'One answer for everybody leaves nothing to choose. A policy would only add records and checks.',
				against: {
					'route53-private-zone':
						'An internal name goes into a private zone, but as one of these same records.'
				}
			},
			standby: {
				label: 'To one place, and to a standby while that is down',
				gloss: 'Another Region, another site, or a page that says sorry.',
				short: ['a standby', 'if down'],
				because:
					'Failover records answer with the primary while it is healthy, and only then with the secondary. Other policies use all that are healthy.',
				against: {
					'route53-simple':
						'It checks no health: both addresses would be given out, dead or alive.',
					'route53-alias':
						'By itself it has one target. Each failover record to an AWS resource is an alias.',
					'route53-cname': 'It has one target, and checks nothing.'
				}
			},
			shares: {
				label: 'To several, in shares that I set',
				gloss:
					'A new version for a few first, a move step by step, a test. Each name has shares of its own.',
				short: ['shares that', 'I set'],
				because:
					'Weighted records divide the look-ups by weights that you can change at any time. No other policy knows shares.',
				against: {
					'route53-simple': 'Everybody gets all its values; none gets a share of its own.',
					'route53-failover': 'Everybody goes to one of the two, never a part.',
					'route53-geoproximity': 'A bias moves borders on the map, not a share of callers.',
					'route53-alias': 'By itself it has one target. Weighted records may be aliases.',
					'route53-private-zone': 'It says who may look a name up, not how often each answer comes.'
				}
			},
			place: {
				label: 'To one of several, by where the caller is',
				gloss:
					'Regions, countries, networks; also Regions that all serve, or one place that only some countries may find.',
				short: ['by caller’s', 'place'],
				because:
					'Latency, geolocation, geoproximity and IP-based routing look at where each caller is; a private zone answers your own VPCs alone.',
				against: {
					'route53-failover': 'It sends everybody to the same place, wherever they are.',
					'route53-multivalue':
						'Chance decides: a caller may get the address on the other side of the world.'
				}
			},
			alike: {
				label: 'To any of several servers that are alike',
				gloss: 'Every caller may go to every server, or one look-up should give several addresses.',
				short: ['any of', 'several'],
				because:
					'A load balancer chooses a healthy server for each caller; multivalue answers leave the choice to the caller.',
				against: {
					'route53-simple':
						'It too can hold several addresses, but gives out the dead ones with the rest.',
					'route53-weighted':
						'Equal weights work, but an answer holds one address: callers have no second to try.',
					'route53-latency':
						'It has one record for each Region; these servers stand in one, or in none.',
					'route53-failover': 'The secondary would stand idle.',
					'route53-cname': 'It has one target, and checks nothing.',
					'route53-geolocation':
						'Where callers are doesn’t matter: every server may answer everybody.',
					'route53-geoproximity':
						'Where callers are doesn’t matter: every server may answer everybody.',
					'route53-ip-based':
						'Where callers come from doesn’t matter: every server may answer everybody.',
					'route53-private-zone': 'It says who may look a name up, not which server answers.'
				}
			},
			inside: {
				label: 'To one place inside our networks, to another outside',
				gloss: 'The same name: private addresses inside, public ones for the internet.',
				short: ['inside,', 'outside'],
				because:
					'No policy tells inside from outside: a private hosted zone of the same name answers in your VPCs, the public one the internet.',
				against: {
					'route53-simple':
						'In one zone it answers everybody alike. Each of the two zones may hold one.',
					'route53-alias':
						'In one zone it answers everybody alike. Each of the two zones may hold one.',
					'route53-ip-based':
						'Private zones don’t support it, and in a public zone your private addresses would be public knowledge.',
					'route53-geolocation': 'It tells countries apart, not inside from outside.'
				}
			}
		}
	},

	target: {
		ask: 'What does the name point at?',
		short: ['Points at', 'what?'],
		why: 'An alias works at the bare domain and its queries are free, but it leads to some AWS resources only. A CNAME leads to any name, but not from the bare domain.',
		help: {
			'Alias record':
				'A record of Route 53 that answers with the present addresses of an AWS resource.',
			CNAME: 'A record that says: look up this other name instead.',
			'Bare domain': bareDomain
		},
		unsure: {
			assume: 'aws',
			find: 'Begin a record in the console, switch Alias on, and see whether your resource can be chosen there.'
		},
		answers: {
			aws: {
				label: 'A load balancer, CDN, API or website bucket of AWS',
				gloss:
					'Also Global Accelerator, Beanstalk, OpenSearch, VPC endpoints, a record of the same zone; or not said whose.',
				plain: true,
				short: ['an AWS', 'resource'],
				because:
					'These are alias targets: Route 53 answers with their present addresses, at the bare domain too.',
				against: {
					'route53-cname':
						'Not possible at the bare domain; below it, it costs a query and a second look-up.',
					'route53-simple': 'Their addresses change: a record that holds them goes stale.'
				}
			},
			address: {
				label: 'A server with a fixed IP address',
				gloss: 'An EC2 instance with an Elastic IP, or a machine somewhere else.',
				short: ['an address'],
				because: 'A plain record holds the address itself.',
				against: {
					'route53-alias': 'Single instances and addresses are no alias targets.',
					'route53-cname': 'It needs a name to lead to; an address it can’t hold.'
				}
			},
			name: {
				label: 'Another host name, of another firm or a database',
				gloss:
					'Shops, site builders, another firm’s CDN; endpoints of RDS or a cache, which are no alias targets.',
				short: ['another', 'host name'],
				because: 'A CNAME leads to any name, wherever it is hosted. No alias leads to such a one.',
				against: {
					'route53-simple': 'The addresses behind it belong to others, who may change them.'
				}
			}
		}
	},

	apex: {
		ask: 'Is it the bare domain, or a name below it?',
		short: ['Bare domain', 'or below?'],
		why: 'DNS allows no CNAME at the bare domain, and no alias leads to a name outside AWS. There another way must be found.',
		help: { 'Bare domain': bareDomain },
		unsure: {
			assume: 'below',
			find: 'Compare the name with that of the hosted zone. If they are the same, it is the bare domain.'
		},
		answers: {
			below: {
				label: 'A name below it, such as www, shop or db',
				plain: true,
				short: ['below it'],
				because: 'Below the bare domain a CNAME may lead to any name at all.',
				against: {
					'route53-alias':
						'It leads to AWS resources and to records of the same zone, to nothing else.'
				}
			},
			bare: {
				label: 'The bare domain itself: example.com',
				short: ['the bare', 'domain'],
				because:
					'No CNAME may stand there, and no alias leads outside AWS: a redirect to www closes the gap.'
			}
		}
	},

	switch: {
		ask: 'Who decides to switch to the standby?',
		short: ['Who decides', 'to switch?'],
		why: 'A health check switches day and night, and also when it is mistaken. Some standbys must be made ready by people first.',
		help: {
			'Health check': 'A probe that Route 53 sends to an endpoint from several parts of the world.',
			'Region switch':
				'A plan in Application Recovery Controller that moves an application to another Region when people run it.'
		},
		unsure: {
			assume: 'itself',
			find: 'Ask what would happen if it switched at night by mistake. If data would be lost or split, let people decide.'
		},
		answers: {
			itself: {
				label: 'The health check, by itself',
				gloss: 'Also where nothing is said.',
				plain: true,
				short: ['the check'],
				because:
					'Failover records follow a health check, or the health of an alias target, without anybody’s hand.'
			},
			people: {
				label: 'People, or our own runbook',
				gloss:
					'A standby may be out of date, a database must be promoted, a wrong switch does harm. Speed comes second.',
				short: ['people'],
				because:
					'Health checks of failover records can follow a switch that people turn, instead of a probe.',
				against: {
					'route53-private-zone':
						'It says who may look the name up, not who decides. Such records work in one too.'
				}
			}
		}
	},

	'who-standby': {
		...whoAsks,
		answers: {
			internet: {
				...internet,
				because: 'Health checkers can reach a public endpoint, as callers do.',
				against: {
					'route53-private-zone': 'It answers nobody on the internet.'
				}
			},
			inside: {
				...inside,
				because:
					'Checkers can’t see private addresses: the health of an alias target, or an alarm, must tell.'
			}
		}
	},

	'by-where': {
		ask: 'What should decide which place answers a caller?',
		short: ['What decides', 'the place?'],
		why: 'Speed changes with the internet, countries stay, distance can be shifted, and some networks only you know.',
		help: {
			Latency: 'How long a message takes to get there and back.',
			Bias: 'A setting that makes a place count as nearer or farther than it is.'
		},
		unsure: {
			assume: 'fastest',
			find: 'Ask why there are several places. Is it speed, or that both serve? Take the first answer. A law, a licence or a language points to countries.'
		},
		answers: {
			fastest: {
				label: 'Whichever answers fastest',
				gloss: 'Or is nearest; also where no reason is given: several Regions that all serve.',
				plain: true,
				short: ['the fastest'],
				because:
					'Latency routing knows which Region each network reaches fastest; outside AWS, distance comes nearest to it.',
				against: {
					'route53-geolocation': 'A border says little about speed.',
					'route53-ip-based': 'You would have to measure and list every network yourself.',
					'route53-private-zone': 'It tells VPCs apart, and knows nothing of speed.'
				}
			},
			country: {
				label: 'The country or continent the caller is in',
				gloss: 'By law, licence, language or price; states of the US too.',
				short: ['the country'],
				because:
					'Geolocation ties each country, continent or US state to its target, and it stays so.',
				against: {
					'route53-latency': 'It sends a caller across a border whenever that is faster.',
					'route53-geoproximity': 'Distance knows no borders.',
					'route53-ip-based': 'You would have to list the networks of whole countries.',
					'route53-private-zone': 'It tells VPCs apart, not countries.'
				}
			},
			distance: {
				label: 'Distance on the map, with borders that I can shift',
				gloss: 'One place gets a wider area, another a narrower one, step by step.',
				short: ['distance I', 'can shift'],
				because:
					'A bias makes a place count as nearer or farther, so that its area grows or shrinks.',
				against: {
					'route53-latency': 'Nothing in it can be shifted: measured latency decides.',
					'route53-geolocation': 'Its areas are whole countries, continents or US states.',
					'route53-ip-based': 'Every network would have to be listed, and moved by hand.',
					'route53-private-zone': 'It tells VPCs apart, and knows no map.'
				}
			},
			network: {
				label: 'The network the caller comes from',
				gloss: 'A certain internet provider or company whose address ranges you know.',
				short: ['the', 'network'],
				because:
					'IP-based routing looks the caller’s network up in your lists; inside, each VPC can have a zone of its own.',
				against: {
					'route53-latency': 'It knows how fast a network is, not whose it is.',
					'route53-geolocation': 'Two providers in one country are the same to it.',
					'route53-geoproximity': 'Two providers in one city are the same to it.'
				}
			}
		}
	},

	regions: {
		ask: 'Are all the places AWS Regions?',
		short: ['All in AWS', 'Regions?'],
		why: 'AWS knows the latency to its own Regions. How far away your own data centre is, or another cloud, it doesn’t.',
		help: {
			'Local Zone': 'A small site of AWS in a large city, that belongs to a Region elsewhere.'
		},
		unsure: {
			assume: 'all',
			find: 'List where each endpoint runs. A data centre, a hosting firm, another cloud or a Local Zone among them means no.'
		},
		answers: {
			all: {
				label: 'Yes, all of them',
				gloss: 'Also where nothing is said of other places.',
				plain: true,
				short: ['yes'],
				because: 'AWS measures the latency to its own Regions, over time.',
				against: {
					'route53-geoproximity': 'The shortest way on the map isn’t always the fastest.'
				}
			},
			some: {
				label: 'No: data centres, other clouds or Local Zones among them',
				gloss: 'At least one place has no Region to name.',
				short: ['no'],
				because:
					'Geoproximity takes latitude and longitude; latency data can be far off outside AWS, even in a Region’s own city.'
			}
		}
	},

	'who-network': {
		...whoAsks,
		answers: {
			internet: {
				...internet,
				gloss:
					'A public zone holds the name, be it with private addresses; also where nothing is said.',
				because: 'In a public zone IP-based routing looks the caller’s network up in your lists.',
				against: {
					'route53-private-zone': 'It answers nobody on the internet.'
				}
			},
			inside: {
				...inside,
				because:
					'IP-based routing works in public zones only; inside, each VPC may have a private zone of that name.'
			}
		}
	},

	balancer: {
		ask: 'Can a load balancer stand in front of them?',
		short: ['A balancer', 'in front?'],
		why: 'A load balancer chooses for each request or connection and knows which servers are healthy. DNS answers are kept by resolvers, dead servers among them.',
		unsure: {
			assume: 'yes',
			find: 'Ask whether one AWS Region can reach all the servers, and whether callers have to know them one by one.'
		},
		answers: {
			yes: {
				label: 'Yes',
				gloss: 'It is there already, or nothing speaks against one.',
				plain: true,
				short: ['yes'],
				because: 'A load balancer finds a healthy server for each; the name needs one alias to it.',
				against: {
					'route53-multivalue':
						'It is no substitute for a load balancer: resolvers keep what has died.'
				}
			},
			no: {
				label: 'No: callers need the address of each server',
				gloss:
					'They stand at several providers, or callers want several addresses and choose among them.',
				short: ['no'],
				because: 'A multivalue answer holds several healthy addresses: a caller can try the next.',
				against: {
					'route53-alias': 'It leads to AWS resources, not to addresses of single servers.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
