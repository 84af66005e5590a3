import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

/** Asked of servers and of web requests alike. */
const accounts = {
	question: 'accounts',
	ask: 'Must one team hold the same rules in many accounts?',
	short: ['Many', 'accounts?'],
	why: 'Rules set one by one are forgotten in the next account. One that lays them down everywhere needs an organisation, and costs by the month.',
	help: {
		Organization: 'A set of AWS accounts that are governed and paid for together.'
	},
	unsure: {
		assume: 'few',
		find: 'Ask who would notice if a new account had no rules, and how many accounts there are.'
	}
} as const;

const few = {
	label: 'No: one account, or each team looks after its own',
	gloss: 'Also where nothing is said about accounts.',
	plain: true,
	short: ['no, few'],
	because: 'Where a few people know all rules, the service itself is enough.',
	against: {
		'firewall-manager':
			'It needs an organisation and AWS Config in each account, and costs by the month.'
	}
} as const;

const many = {
	label: 'Yes: across an organisation, new accounts included',
	gloss: 'A security team decides, and nobody in the accounts should be able to forget it.',
	short: ['yes, many'],
	because:
		'Firewall Manager lays rules over all accounts, and over new ones and new resources by itself.'
} as const;

export const questions = {
	what: {
		ask: 'What should be stopped?',
		short: ['What should', 'be stopped?'],
		why: 'Each service looks at something else: who connects, what a request says, how much arrives, which names are asked for. Few look at two of these.',
		help: {
			'Several of these':
				'Most sites want two or three, side by side. Walk once for each, and first for the uppermost of them.',
			'A flood of web requests':
				'If requests to pages or an API come in huge numbers, take the bad web requests. Take floods if nobody knows what they consist of, somebody threatens, or a subscription is weighed.',
			DDoS: 'Distributed denial of service: very many machines send so much that nothing else gets through.',
			VPC: 'A network of your own in AWS.'
		},
		unsure: {
			assume: 'servers',
			find: 'Ask what you are afraid of, or what happened last time. Who may connect has to be settled in any case.'
		},
		answers: {
			servers: {
				label: 'Anyone who has no business with our servers',
				gloss:
					'Who may connect to which server, database or port, and who may not; also where nothing more is said.',
				plain: true,
				short: ['unwanted', 'callers'],
				because:
					'Every server in a VPC has a filter for connections already; what it lacks is rules.',
				against: {
					waf: 'It reads web requests at a balancer or at CloudFront; it does not guard a server’s ports.',
					'shield-standard': 'It wards off floods, and lets in whoever the rules let in.',
					'shield-advanced': 'It wards off floods, and lets in whoever the rules let in.',
					'dns-firewall': 'It judges names that your servers ask for, not who calls them.'
				}
			},
			requests: {
				label: 'Bad web requests: attacks, bots, too many of them',
				gloss:
					'SQL injection, scraping, sign-in tries, forbidden countries, floods of calls: at a balancer or CloudFront.',
				short: ['bad web', 'requests'],
				because:
					'They come through the port that must be open; AWS WAF reads each one before you do.',
				against: {
					'security-group': 'The web port is open to all; it can’t tell one request from another.',
					'network-acl': 'It sees packets, not requests, and has room for few addresses.',
					'network-firewall':
						'It would have to open TLS before the balancer does, and knows neither bots nor sign-ins.',
					'shield-standard': 'It wards off floods of packets, and reads no requests.',
					'shield-advanced': 'For web requests it uses AWS WAF itself.',
					'dns-firewall': 'It judges names that your servers ask for, not requests to them.',
					gwlb: 'You would choose, license and run appliances for what AWS WAF does.'
				}
			},
			flood: {
				label: 'Floods that are to take us offline (DDoS)',
				gloss:
					'Packets from thousands of machines, a letter that threatens, or a subscription to be weighed.',
				short: ['floods'],
				because:
					'A flood must be met where there is more room than it can fill: at AWS’s own edge.',
				against: {
					'security-group': 'It lets in or not; what is let in may still be too much.',
					'network-acl': 'The addresses of a flood are too many for its list.',
					'network-firewall': 'It drops what goes beyond its own capacity, good and bad alike.',
					'dns-firewall': 'It judges names that your servers ask for.',
					'firewall-manager': 'It spreads protections over accounts; it wards off nothing itself.',
					gwlb: 'A flood would fill your appliances too.'
				}
			},
			leaves: {
				label: 'What leaves: stolen data, malware calling home',
				gloss:
					'Where servers may connect to on the internet; also a server that was made to attack others.',
				short: ['what leaves'],
				because:
					'What leaves is caught by the name that is asked for, or at a gate that it must pass.',
				against: {
					'network-acl':
						'It knows addresses; the destinations that matter have names and change addresses.',
					waf: 'It reads requests that come in.',
					'shield-standard': 'It looks at what comes in.',
					'shield-advanced': 'It looks at what comes in.',
					'firewall-manager': 'It hands out rules of other services; choose these first.'
				}
			},
			inspect: {
				label: 'Attacks hidden in traffic between networks',
				gloss:
					'Intrusion detection or prevention: between VPCs, from an office or data centre, or to the internet.',
				short: ['hidden', 'attacks'],
				because: 'Only something that all packets pass can look at what they carry.',
				against: {
					'security-group': 'It looks at addresses and ports, not at what passes.',
					'network-acl': 'It looks at addresses and ports, not at what passes.',
					waf: 'It reads web requests at their door, not traffic between networks.',
					'shield-standard': 'It looks for floods.',
					'shield-advanced': 'It looks for floods.',
					'dns-firewall': 'It sees the name that is asked for, not the connection.',
					'firewall-manager': 'It hands out rules of other services; choose these first.'
				}
			}
		}
	},

	'accounts-servers': {
		...accounts,
		answers: {
			few,
			many: {
				...many,
				against: {
					'network-acl':
						'Set by hand in each VPC it is soon forgotten; Firewall Manager has policies for it too.',
					'network-firewall': 'It looks into what passes; who may connect has to be settled first.',
					gwlb: 'It leads to appliances that look into what passes; who may connect comes first.'
				}
			}
		}
	},

	rule: {
		ask: 'Does any of these apply to the rules?',
		short: ['Anything', 'special?'],
		why: 'A list of who may connect is enough for most. It can’t refuse anyone in particular, and doesn’t look at what is said.',
		help: {
			Subnet: 'A part of a VPC’s addresses, in one Availability Zone.'
		},
		unsure: {
			assume: 'none',
			find: 'Write the rule as a sentence. If it begins with “only”, take the first; if with “all but”, the second.'
		},
		answers: {
			none: {
				label: 'None: say who may connect, and all others can’t',
				gloss: 'By address and port, or “the web servers may reach the database”.',
				plain: true,
				short: ['none'],
				because:
					'A security group lets in what you list and nothing else, and lets the answers out by itself.',
				against: {
					'network-acl':
						'It needs rules for the answers too, and can’t name other servers’ groups.',
					'network-firewall': 'It costs by the hour, and routes must lead through it.',
					gwlb: 'Appliances cost far more than a list, and routes must lead through them.'
				}
			},
			refuse: {
				label: 'Some addresses must be refused, or a subnet closed',
				gloss: 'All others may come; or a second lock, whatever the servers’ own rules let in.',
				short: ['refuse', 'some'],
				because: 'A network ACL has rules that refuse, and holds for all in the subnet.',
				against: {
					'security-group': 'It can only allow.',
					'network-firewall': 'It can refuse too, but costs by the hour and needs routes.',
					gwlb: 'Appliances can refuse too, but at a price, and routes must lead through them.'
				}
			},
			inside: {
				label: 'What passes a permitted port must be looked at',
				gloss:
					'Known exploits, or a protocol in disguise, in connections that are not web requests.',
				short: ['look inside'],
				because: 'Only a firewall that reads flows can tell what a permitted connection carries.',
				against: {
					'security-group': 'It looks at addresses and ports only.',
					'network-acl': 'It looks at addresses and ports only.'
				}
			}
		}
	},

	'accounts-web': { ...accounts, answers: { few, many } },

	requests: {
		ask: 'What do the bad requests do?',
		short: ['What do they', 'do?'],
		why: 'AWS WAF stands against all of these, by other rules at other prices.',
		help: {
			'SQL injection': 'Commands for your database, hidden in a form or an address.',
			'Several of these':
				'The rules stand side by side in one web ACL. Begin with what hurts now, or else with the uppermost, then walk again.'
		},
		unsure: {
			assume: 'attack',
			find: 'Look into the access log: the same address again and again, odd strings, or thousands of addresses once each.'
		},
		answers: {
			attack: {
				label: 'They attack the application',
				gloss:
					'SQL injection, cross-site scripting, scans for holes; also where nothing more is said.',
				plain: true,
				short: ['attack us'],
				because: 'AWS keeps ready groups of rules against known attacks up to date.'
			},
			fast: {
				label: 'They come too fast: one caller again and again, or a flood',
				gloss:
					'A script without end, guesses from one address, or thousands of machines that call up pages till all stops.',
				short: ['too fast'],
				because: 'A rate-based rule counts each caller’s requests and blocks above a limit.'
			},
			bots: {
				label: 'They come from bots that pass for people',
				gloss:
					'Scraping, hoarding, tries at sign-in or sign-up: many addresses, each below any limit, even if all gets slow.',
				short: ['clever', 'bots'],
				because: 'Bot Control and the fraud rules look at behaviour and at the browser itself.'
			},
			lists: {
				label: 'They come from where nobody may come from',
				gloss:
					'Countries or lists of addresses are refused at the balancer or CloudFront, while all others may come.',
				short: ['forbidden', 'places'],
				because:
					'A rule may go by country, by your own list of addresses, or by AWS’s list of bad ones.'
			}
		}
	},

	flood: {
		ask: 'Does any of these apply to the floods?',
		short: ['Web floods,', 'or help?'],
		why: 'Floods of packets are warded off for everybody, for nothing. Floods of web requests need rules; experts and credits need a subscription.',
		help: {
			'Two of them': 'The lower one includes what the upper one does.',
			SRT: 'The Shield Response Team of AWS, which one may call during an attack.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask what an hour offline would cost, and who would fight a flood at night. If the first is little or the second is settled, take no subscription.'
		},
		answers: {
			none: {
				label: 'None: the usual protection will do',
				gloss: 'We want to be sure that something is there; also where nothing more is said.',
				plain: true,
				short: ['none'],
				because: 'Shield Standard meets common floods of packets for every customer, at no charge.',
				against: {
					waf: 'It reads web requests; floods of packets never get that far.',
					'shield-advanced': 'It is a subscription for a year, of many times what a firewall costs.'
				}
			},
			requests: {
				label: 'They may be ordinary web requests, in huge numbers',
				gloss: 'Pages called up by thousands at once: an HTTP flood.',
				short: ['web', 'requests'],
				because: 'Only AWS WAF sees single requests; it counts them, and has rules against floods.',
				against: {
					'shield-standard': 'It looks at the network and transport layers only.',
					'shield-advanced': 'AWS WAF has rules against such floods without the subscription.'
				}
			},
			help: {
				label: 'Experts must help, or the costs be credited',
				gloss:
					'Specialists to call, reports, credits: wanted, or weighed because being offline costs a lot each hour.',
				short: ['help and', 'credits'],
				because:
					'Only Shield Advanced has a team to call, reports of attacks, and credits for what they cost.',
				against: {
					'shield-standard': 'There is nobody to call, no report and no credit.'
				}
			}
		}
	},

	leaving: {
		ask: 'How should what leaves be held back?',
		short: ['How is it', 'held back?'],
		why: 'A name that is refused is cheap and quickly done, but a program may go by the address. A gate on the way is tight, and costs by the hour.',
		help: {
			'Domain name': 'What stands in an address for people: updates.example.com.',
			Resolver: 'What turns names into IP addresses. Each VPC has one of AWS’s own.',
			'To AWS itself':
				'What goes to S3 and the like by a VPC endpoint is held back by the endpoint’s own policy.'
		},
		unsure: {
			assume: 'known',
			find: 'Ask the auditors whether every connection must be on a list, or whether looking up names is what they worry about.'
		},
		answers: {
			known: {
				label: 'By name: bad names are refused, or all but listed ones',
				gloss:
					'Malware, data smuggled out in DNS queries; lookups can be logged. Whoever knows an address may pass.',
				plain: true,
				short: ['by name', 'alone'],
				because:
					'DNS Firewall judges names by AWS’s lists or yours, where every server asks for them.',
				against: {
					'security-group': 'It knows no names, and can’t block queries to the VPC’s resolver.',
					'network-firewall':
						'It doesn’t see queries to the VPC’s resolver, and costs by the hour.',
					gwlb: 'Appliances don’t see queries to the VPC’s resolver, and cost by the hour.'
				}
			},
			listed: {
				label: 'By a gate: only destinations on a list, no way around it',
				gloss:
					'Each connection is checked by domain name and logged, even if a program uses addresses.',
				short: ['a gate with', 'a list'],
				because: 'A firewall on the only way out sees each connection, its name and its address.',
				against: {
					'security-group':
						'It knows addresses, not names, and the addresses behind a name change.',
					'dns-firewall':
						'A program that knows the address, or asks another resolver, gets past it.'
				}
			},
			ports: {
				label: 'By server, address or port',
				gloss:
					'The database calls nobody; HTTPS out and nothing else; or a misused server is shut in.',
				short: ['certain', 'ports only'],
				because:
					'A security group has rules for what goes out too; at first they allow everything.',
				against: {
					'dns-firewall': 'It knows names, not ports.',
					'network-firewall': 'It costs by the hour for what a free list does.',
					gwlb: 'Appliances cost by the hour for what a free list does.'
				}
			}
		}
	},

	vendor: {
		ask: 'Must it be the firewall of a certain vendor?',
		short: ['A vendor’s', 'firewall?'],
		why: 'AWS’s own firewall is managed and scales by itself. A vendor’s appliances run on instances of yours, with its licences.',
		help: {
			Appliance: 'A virtual machine with a vendor’s firewall or intrusion detection on it.',
			Suricata: 'An open-source intrusion prevention; AWS’s firewall understands its rules.'
		},
		unsure: {
			assume: 'no',
			find: 'Ask the network team which firewall they run elsewhere, and whether policies must be the same.'
		},
		answers: {
			no: {
				label: 'No, one that AWS runs will do',
				gloss: 'Also where nothing is said.',
				plain: true,
				short: ['no'],
				because: 'Network Firewall needs no instances, no licences and no scaling.',
				against: {
					gwlb: 'You would choose, license and run the appliances behind it.'
				}
			},
			yes: {
				label: 'Yes: a vendor’s appliances, which we run',
				gloss:
					'The same as in our data centre, with the rules, the licences and the people for it.',
				short: ['yes'],
				because:
					'A Gateway Load Balancer leads all packets through a fleet of any vendor’s appliances.',
				against: {
					'network-firewall': 'It runs AWS’s engine, not your vendor’s.'
				}
			}
		}
	},

	place: {
		ask: 'Should traffic of many VPCs pass through one place?',
		short: ['Through one', 'place?'],
		why: 'A firewall in each VPC is simple and its routes are short. Each endpoint costs by the hour, so many VPCs share one, and traffic between them needs a hub.',
		help: {
			'Transit gateway': 'A hub to which VPCs and sites are attached.',
			Endpoint: 'Where the firewall stands in a subnet. Routes lead there.'
		},
		unsure: {
			assume: 'each',
			find: 'Count the VPCs, and ask whether they talk to each other or only to the internet.'
		},
		answers: {
			each: {
				label: 'No: one VPC, or a few with a firewall each',
				gloss: 'Traffic between a VPC and the internet; also where nothing is said.',
				plain: true,
				short: ['in each VPC'],
				because: 'Routes inside one VPC are enough, and no hub has to be paid for.'
			},
			central: {
				label: 'Yes: many VPCs, or traffic between them',
				gloss: 'A transit gateway joins them or will; also offices and data centres behind it.',
				short: ['one place'],
				because:
					'A transit gateway can lead all traffic through one firewall; peered VPCs can’t be inspected.'
			}
		}
	}
} satisfies Questions<typeof states>;
