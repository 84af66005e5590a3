import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { peersAdvised } from './thresholds.ts';

export const questions = {
	reach: {
		ask: 'Who must reach whom?',
		short: ['Who must', 'reach whom?'],
		why: 'VPCs are joined in one way, AWS services are reached in another, and the internet in a third. Where you need two of them, walk once for each.',
		help: {
			VPC: 'A private network of yours in one AWS Region.',
			'AWS service': 'Such as S3, SQS or Secrets Manager: it lies outside your VPC.'
		},
		unsure: {
			assume: 'vpcs',
			find: 'Ask where the address that a program calls belongs to: to a VPC, to AWS itself, or to anybody on the internet.'
		},
		answers: {
			vpcs: {
				label: 'VPCs, or services in them, reach one another',
				gloss: 'Of one account or many; also a service that another company offers inside AWS.',
				plain: true,
				short: ['VPCs one', 'another'],
				because:
					'Private addresses of another VPC are reached by joining the networks, or by an endpoint for one service.',
				against: {
					'internet-gateway': 'It would take the traffic to public addresses.'
				}
			},
			services: {
				label: 'Servers in a VPC reach AWS services, privately',
				gloss:
					'Also if most of what goes through a dear NAT today is for them. For the internet beside it, walk again.',
				short: ['AWS', 'services'],
				because: 'Endpoints lead from private subnets to AWS services, and to nothing else.',
				against: {
					'nat-gateway': 'It leads to the whole internet, and bills every GB.',
					'vpc-peering': 'It leads to a VPC, and AWS services lie outside of all.'
				}
			},
			internet: {
				label: 'Servers in a VPC reach the internet, or are reached from it',
				gloss: 'Updates, partners’ APIs, visitors, whatever else the servers call.',
				short: ['the', 'internet'],
				because: 'Gateways lead between a VPC and public addresses.',
				against: {
					'gateway-endpoint': 'It leads to S3 and DynamoDB alone.',
					'vpc-peering': 'It can’t use the neighbour’s way to the internet.'
				}
			}
		}
	},

	share: {
		ask: 'Should whole networks be joined, or only services opened?',
		short: ['Networks or', 'services?'],
		why: 'Joined networks route everything to each other and must not overlap. An endpoint opens one service and nothing beside it.',
		help: {
			Endpoint: 'Private addresses in the caller’s VPC that lead to one service elsewhere.'
		},
		unsure: {
			assume: 'network',
			find: 'Ask whether something must keep the networks apart: another company, a rule, or the same addresses on both sides. If nothing does, they may be joined.'
		},
		answers: {
			network: {
				label: 'Whole networks may be joined',
				gloss:
					'Many servers and ports, or either side calls. Also one target, if all is ours and nothing keeps it apart.',
				plain: true,
				short: ['whole', 'networks'],
				because: 'Peering, a transit gateway or a shared VPC route between all addresses.',
				against: {
					'interface-endpoint': 'Each leads to one service, and in one direction.',
					'resource-endpoint': 'Each leads to one resource, and in one direction.'
				}
			},
			service: {
				label: 'Only one service or a few, and the networks stay apart',
				gloss:
					'For customers, other companies, strict rules or equal addresses. The callers open every connection.',
				short: ['one service', 'or a few'],
				because:
					'An endpoint opens the one service, keeps the networks apart, and doesn’t mind overlapping addresses.',
				against: {
					'vpc-peering': 'It opens routes to the whole network, and refuses overlapping addresses.',
					'transit-gateway': 'It routes whole networks, and each pays to attach.',
					'vpc-lattice': 'A service network pays off with many services.'
				}
			},
			mesh: {
				label: 'Many services that call one another by name',
				gloss:
					'Over HTTP or gRPC, also between networks that stay apart; rules for each service say who may call.',
				short: ['many', 'services'],
				because:
					'VPC Lattice gives each service a name and rules of its own, without routes between VPCs.',
				against: {
					'interface-endpoint':
						'Every service would need a balancer, and every caller an endpoint.',
					'transit-gateway': 'It joins addresses and knows no services.'
				}
			}
		}
	},

	special: {
		ask: 'Does any of these apply?',
		short: ['Any of', 'these?'],
		why: 'Peering fits a few networks with addresses of their own and nothing behind them. If several answers apply, take the uppermost of them.',
		help: {
			'Addresses overlap': 'Both use the same private range, such as 10.0.0.0/16.',
			'A way onwards': 'A VPN or Direct Connect to an office, a firewall, a central exit.',
			Hub: 'A router, such as a transit gateway, to which networks are attached.'
		},
		unsure: {
			assume: 'none',
			find: 'Compare the address ranges of the VPCs, and ask whether a link to an office or a firewall is to serve all of them.'
		},
		answers: {
			none: {
				label: 'None of these',
				plain: true,
				short: ['none'],
				because: 'The number of VPCs decides: each pair needs a peering of its own.'
			},
			overlap: {
				label: 'Addresses overlap and can’t be changed',
				gloss: 'If callers need one service only, go back: then overlapping doesn’t matter.',
				short: ['addresses', 'overlap'],
				because: 'Only addresses that are translated can be routed between such networks.',
				against: {
					'vpc-peering': 'It refuses VPCs of which one block overlaps.'
				}
			},
			onward: {
				label: 'They share a way onwards, or a hub joins them already',
				gloss: 'One VPN, line, firewall or exit for all; or a transit gateway, in any Region.',
				short: ['a shared', 'way onwards'],
				because:
					'A transit gateway leads from any attached network to any other, also over its peer in another Region.',
				against: { 'vpc-peering': 'It leads to the peer and no further.' }
			},
			together: {
				label: 'One VPC for several accounts would do',
				gloss:
					'Nothing is built yet, one organisation, one network team, and no wall needed between networks.',
				short: ['one VPC', 'would do'],
				because: 'Accounts that work in one shared VPC need no connection between VPCs.',
				against: {
					'vpc-peering': 'It joins VPCs that needn’t have been made.',
					'transit-gateway': 'It joins VPCs that needn’t have been made, and bills each.'
				}
			}
		}
	},

	count: {
		ask: 'How many VPCs must reach one another, two years from now?',
		short: ['How many', 'VPCs?'],
		why: 'Each with each, the number of peerings is VPCs × (VPCs − 1) ÷ 2, and each needs routes on both sides.',
		unsure: {
			assume: 'few',
			find: 'Count accounts times environments, and ask what is planned.'
		},
		input: { unit: 'VPCs', min: 2, max: 5000, step: 1 },
		branches: {
			few: {
				label: 'So few that each pair can be peered',
				gloss: 'Below {vpc-peering.peers-advised}.',
				plain: true,
				short: ['few'],
				because:
					'Below {vpc-peering.peers-advised}, a whitepaper of AWS’s advises peering: it costs least, and each can still be cared for.',
				below: peersAdvised,
				against: { 'transit-gateway': 'Every attachment and every GB has its price.' }
			},
			many: {
				label: 'Too many for a peering of each pair',
				gloss: '{vpc-peering.peers-advised} and more.',
				short: ['many'],
				because:
					'From {vpc-peering.peers-advised} on, peerings of each pair run into dozens; a hub needs one attachment a VPC.',
				from: peersAdvised,
				against: { 'vpc-peering': 'Each new VPC would need a peering with every other.' }
			}
		}
	},

	offered: {
		ask: 'What do the callers reach there?',
		short: ['What do', 'they reach?'],
		why: 'An interface endpoint leads to a load balancer. A resource endpoint leads straight to one address or database.',
		unsure: {
			assume: 'balanced',
			find: 'Ask whether several servers answer, or one address. If another company offers it by PrivateLink, it is the first.'
		},
		answers: {
			balanced: {
				label: 'A service that has a load balancer, or may have one',
				gloss: 'TCP or UDP. Also what another company offers by PrivateLink.',
				plain: true,
				short: ['a balanced', 'service'],
				because:
					'An endpoint service stands on a Network Load Balancer, and takes any number of callers.',
				against: { 'resource-endpoint': 'It leads to a single resource, over TCP alone.' }
			},
			single: {
				label: 'One database, server or name, without a balancer',
				gloss: 'An RDS database or one address for each endpoint, over TCP, in the same Region.',
				short: ['a single', 'resource'],
				because: 'A resource endpoint needs no load balancer in front of the database or address.',
				against: {
					'interface-endpoint':
						'It would need a Network Load Balancer in front, that follows the database’s address.'
				}
			}
		}
	},

	which: {
		ask: 'Which AWS services are called, and from where?',
		short: ['Which AWS', 'services?'],
		why: 'S3 and DynamoDB have a free way in for servers of the same VPC. Everything else needs endpoints that are paid for.',
		unsure: {
			assume: 'near',
			find: 'Look into the programs’ code for AWS clients, and into CloudTrail for what they call. Logs and image pulls count too.'
		},
		answers: {
			near: {
				label: 'Only, or mostly, S3 or DynamoDB of the same Region',
				gloss:
					'Called from the VPC itself. Also most of the bytes, if the rest may go on through NAT.',
				plain: true,
				short: ['S3 or', 'DynamoDB'],
				because: 'Gateway endpoints lead to S3 and DynamoDB, at no charge.',
				against: { 'interface-endpoint': 'It does the same by the hour and the GB.' }
			},
			more: {
				label: 'Other services too, or from offices or other networks',
				gloss: 'Secrets Manager, SQS, logs, without NAT; or S3 over a VPN or in another Region.',
				short: ['others, or', 'from afar'],
				because:
					'Interface endpoints exist for most services, and networks beyond the VPC can use them.'
			}
		}
	},

	opens: {
		ask: 'Who opens the connections?',
		short: ['Who opens', 'them?'],
		why: 'If only your servers call out, nobody outside needs to find them, and they can stay private.',
		help: {
			Open: 'To call first. Answers always come back on the same connection.'
		},
		unsure: {
			assume: 'out',
			find: 'Ask whether anybody on the internet types or stores an address that leads to these servers.'
		},
		answers: {
			out: {
				label: 'Only our servers do',
				gloss: 'Updates, calls to partners; also where visitors come in through something else.',
				plain: true,
				short: ['our servers', 'only'],
				because: 'If nobody calls in, nobody needs to find the servers, and they can stay private.'
			},
			in: {
				label: 'People or programs outside do, too',
				gloss: 'A website, an API, a game server that is reached directly.',
				short: ['outside,', 'too'],
				because: 'Only an internet gateway lets connections in from the internet.',
				against: {
					'nat-gateway': 'It lets nobody in.',
					'egress-only-gateway': 'It lets nobody in.'
				}
			}
		}
	},

	version: {
		ask: 'Which IP version do the calls use?',
		short: ['Which IP', 'version?'],
		why: 'IPv4 from private subnets needs translation, which is billed. IPv6 needs none.',
		help: {
			IPv6: 'The newer kind of addresses, of which every server can have one of its own.'
		},
		unsure: {
			assume: 'v4',
			find: 'See whether the subnets have an IPv6 range, and whether the other end has an AAAA record.'
		},
		answers: {
			v4: {
				label: 'IPv4',
				gloss: 'The servers have no IPv6 addresses, or nothing is said of them.',
				plain: true,
				short: ['IPv4'],
				because: 'Private IPv4 addresses must be translated to public ones on their way out.',
				against: { 'egress-only-gateway': 'It carries IPv6 alone.' }
			},
			v6: {
				label: 'IPv6 at both ends is enough',
				gloss:
					'The servers have it or get it, alone or beside IPv4, and nothing that they call needs IPv4.',
				short: ['IPv6'],
				because:
					'An egress-only internet gateway leads IPv6 out, keeps callers out, and costs nothing.',
				against: { 'nat-gateway': 'It would translate, and bill, what needs no translation.' }
			},
			mixed: {
				label: 'IPv6 where the other end has it, IPv4 for the rest',
				gloss:
					'The servers have it or get it, alone or beside IPv4, and something they call has IPv4 alone.',
				short: ['both'],
				because:
					'IPv6 goes out free of charge; a NAT gateway translates for those who have IPv4 alone.'
			}
		}
	},

	exit: {
		ask: 'How may the servers leave?',
		short: ['How may', 'they leave?'],
		why: 'NAT keeps servers private and bills each GB. One exit for all VPCs can be inspected, and bills the way there too. Public addresses need neither.',
		unsure: {
			assume: 'own',
			find: 'Ask the security team whether a firewall must see what leaves, and whether servers may have public addresses.'
		},
		answers: {
			own: {
				label: 'From private subnets, each VPC by itself',
				gloss:
					'Wherever servers are to stay private, even if NAT seems dear; also where nothing is said.',
				plain: true,
				short: ['privately'],
				because: 'A regional NAT gateway serves all zones of a VPC with one route.',
				against: {
					'transit-gateway': 'It adds hours and GB, to lead to the same internet.',
					'internet-gateway': 'Servers would need public addresses, which can be called.'
				}
			},
			shared: {
				label: 'All VPCs through one place',
				gloss: 'One firewall, or one set of addresses, for a whole company or department.',
				short: ['one exit', 'for all'],
				because: 'A transit gateway leads what leaves to one VPC, where NAT and a firewall stand.',
				against: { 'internet-gateway': 'Each VPC would have a door of its own.' }
			},
			open: {
				label: 'Directly: each server may have a public address',
				gloss:
					'They needn’t be private: rules that let nobody in are enough, and NAT’s price is saved.',
				short: ['directly'],
				because: 'With a public address and a route, a server goes out without NAT’s hours and GB.',
				against: {
					'nat-gateway': 'It bills hours and GB for what may go directly.',
					'transit-gateway': 'It adds hours and GB, to lead to the same internet.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
