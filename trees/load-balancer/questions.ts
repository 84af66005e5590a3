import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

/** Asked alike for fixed addresses and for private endpoints. */
const readRequests = {
	question: 'read',
	ask: 'Must something read the requests before they reach the servers?',
	short: ['Anything', 'to read?'],
	why: 'The balancer with the fixed address or the private endpoint passes connections on unread. Choosing by path, signing people in and AWS WAF need a second one behind it.',
	help: {
		'AWS WAF': 'A web firewall that looks into requests and blocks bad ones.',
		Path: 'The part of a web address after the host name: /orders.'
	},
	unsure: {
		assume: 'no',
		find: 'List the host names and paths that callers use, and which servers answer each. One group of servers for all, and nothing that asks for a web firewall or a redirect: nothing has to read the requests.'
	}
} as const;

const readNo = {
	label: 'No: one application takes them all',
	gloss:
		'Nothing is said about paths, sign-in or a web firewall, or a proxy of your own sees to it.',
	plain: true,
	short: ['no']
} as const;

const readYes = {
	label: 'Yes: to route, redirect, sign in, add headers or block',
	gloss:
		'Several services share it by host or path, a web firewall stands in front, or HTTP is sent on to HTTPS.',
	short: ['yes']
} as const;

export const questions = {
	traffic: {
		ask: 'What kind of traffic comes in?',
		short: ['What comes', 'in?'],
		why: 'One balancer reads web requests, one passes on any connection, and one leads packets through firewalls. What comes in decides more than anything else.',
		help: {
			'ALB, NLB, GWLB':
				'The Application, Network and Gateway Load Balancer: the three of today’s Elastic Load Balancing.',
			gRPC: 'Calls between programs that travel as HTTP/2 requests.',
			WebSocket: 'A connection that starts as a web request and then stays open both ways.',
			'Passing through':
				'Packets on their way from servers to the internet, or between networks, that nobody addresses to the balancer.'
		},
		unsure: {
			assume: 'web',
			find: 'Ask which port callers use and which protocol is spoken there. A browser, an app or an API client on port 80 or 443 is nearly always HTTP.'
		},
		answers: {
			web: {
				label: 'Web requests: sites, APIs, apps',
				gloss: 'HTTP and HTTPS, with gRPC and WebSocket; also where nothing is said.',
				plain: true,
				short: ['web', 'requests'],
				because:
					'The ALB reads web requests, and the NLB passes them on unread. How callers find it and what must happen on the way tell which.',
				against: {
					gwlb: 'It leads packets to appliances by route tables; no browser or app can call it.'
				}
			},
			connections: {
				label: 'Other connections: games, brokers, databases, mail',
				gloss:
					'TCP, TLS, UDP or QUIC that carries no web requests; also a VPN server, or a proxy that callers set as such.',
				short: ['other', 'connections'],
				because:
					'The NLB takes TCP, TLS, UDP and QUIC on any port and passes each connection to one server.',
				against: {
					alb: 'It listens for HTTP and HTTPS only.',
					gwlb: 'It leads packets to appliances by route tables; no client can connect to it.'
				}
			},
			both: {
				label: 'Web requests and others, which must share one address',
				gloss:
					'A media or device service: HTTPS for signalling, UDP beside it. If they need not share, walk once for each.',
				short: ['both, one', 'address'],
				because:
					'An NLB takes every protocol at one address, and hands the web port to an ALB behind it.',
				against: {
					gwlb: 'It leads packets to appliances by route tables; no client can connect to it.'
				}
			},
			packets: {
				label: 'All traffic passing through, for firewalls or similar',
				gloss:
					'Machines that you run: firewalls, inspection, NAT. If you have none, see AWS Network Firewall first.',
				short: ['passing', 'traffic'],
				because:
					'The GWLB takes every IP packet that a route leads to it, and keeps each flow on one appliance.',
				against: {
					alb: 'It answers web requests itself, and sees no other traffic.',
					nlb: 'Callers must address it on a port; it takes no packets that are on their way elsewhere.'
				}
			}
		}
	},

	reach: {
		ask: 'How do callers find it?',
		short: ['How do they', 'find it?'],
		why: 'An ALB has a name, and addresses that may change. Fixed addresses and private endpoints belong to the NLB.',
		help: {
			'Allow-list': 'A list of addresses that somebody’s firewall lets through.',
			PrivateLink:
				'A way to offer a service inside other VPCs: each caller creates an endpoint with an address of its own network.',
			VPC: 'A network of your own in AWS.'
		},
		unsure: {
			assume: 'name',
			find: 'Ask the callers whether their firewall or device can use a host name. Most can; who can’t will say so, and asks you for addresses.'
		},
		answers: {
			name: {
				label: 'By its name; nothing is said about addresses',
				gloss: 'From the internet, or from your own networks with an internal balancer.',
				plain: true,
				short: ['by name'],
				because:
					'A name stays while the balancer scales and its addresses change, and that is enough for most callers.'
			},
			fixed: {
				label: 'At IP addresses that never change',
				gloss:
					'Callers enter them in a firewall or a device. The addresses of your own outgoing calls are another matter.',
				short: ['at fixed', 'addresses'],
				because: 'An NLB has one fixed address in each zone; an ALB takes no Elastic IP addresses.'
			},
			private: {
				label: 'From VPCs not joined with ours, by a private endpoint',
				gloss: 'Customers or other teams connect by PrivateLink, without peering or shared routes.',
				short: ['by private', 'endpoint'],
				because:
					'An endpoint service of PrivateLink stands on an NLB, and callers reach it inside their own VPC.'
			}
		}
	},

	read: {
		...readRequests,
		answers: {
			no: {
				...readNo,
				because: 'An NLB is enough by itself: it has the addresses, and can end TLS.',
				against: { alb: 'A second balancer would cost its hours, and nothing asks it to read.' }
			},
			yes: {
				...readYes,
				because:
					'Only an ALB reads requests and takes AWS WAF. An NLB in front lends it fixed addresses.'
			}
		}
	},

	'read-private': {
		...readRequests,
		answers: {
			no: {
				...readNo,
				because: 'An NLB is enough by itself: the endpoint service needs nothing more.',
				against: { alb: 'A second balancer would cost its hours, and nothing asks it to read.' }
			},
			yes: {
				...readYes,
				because:
					'Only an ALB reads requests and takes AWS WAF. An NLB in front carries the endpoint.'
			}
		}
	},

	special: {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'The ALB can turn callers away before a server sees them. Where traffic must stay encrypted, it can’t be used at all.',
		help: {
			'Mutual TLS': 'The caller shows a certificate too, and is let in only with a good one.',
			JWT: 'JSON Web Token: a signed text that says who the caller is and what it may do.',
			'Ending TLS': 'Decrypting where the certificate lies.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask whoever answers for security where encryption may end, and who checks callers today. If the application has a login page of its own, and nobody forbids the balancer to decrypt, none applies.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss:
					'The balancer may decrypt, a web firewall may look in, and the application checks its users itself.',
				plain: true,
				short: ['none'],
				because:
					'The ALB ends TLS, reads each request, chooses by it and takes AWS WAF: what web traffic usually wants.',
				against: {
					nlb: 'It can’t tell one request from another, and AWS WAF doesn’t attach to it.'
				}
			},
			'sign-in': {
				label: 'People must sign in before anything is let through',
				gloss:
					'On the provider’s own page, with company or social accounts, and without code in the application.',
				short: ['people', 'sign in'],
				because:
					'An HTTPS listener of an ALB sends people to an OpenID Connect provider or Cognito, and lets in who comes back.',
				against: { nlb: 'It passes on connections, and knows no users.' }
			},
			verify: {
				label: 'Callers bring a certificate or token, checked in front',
				gloss:
					'Mutual TLS, or JWTs from a sign-in of your own. If servers check certificates: the last answer.',
				short: ['callers', 'prove it'],
				because:
					'An ALB verifies client certificates against a trust store, and JWTs against their keys.',
				against: {
					nlb: 'It verifies neither; the servers would have to do it themselves.'
				}
			},
			crowds: {
				label: 'Millions of requests a second, and nothing reads them',
				gloss:
					'Or leaps from quiet to full within moments. One application, no paths, no web firewall.',
				short: ['sudden', 'crowds'],
				because: 'The NLB is made for volatile traffic and millions of requests a second.',
				against: { alb: 'It reads every request, and wants capacity reserved before such leaps.' }
			},
			proxy: {
				label: 'A proxy of ours behind it chooses among services',
				gloss:
					'nginx, Envoy or an ingress controller. Before a single program it chooses nothing, and doesn’t count.',
				short: ['own proxy', 'routes'],
				because:
					'The proxy does what an ALB would, and wants connections and the caller’s address, which an NLB hands on.',
				against: {
					alb: 'It would read every request a second time, and hide the caller in a header.'
				}
			},
			sealed: {
				label: 'It must stay encrypted all the way to the servers',
				gloss: 'A rule says so, or the servers check the callers’ certificates themselves.',
				short: ['stays', 'encrypted'],
				because: 'A TCP listener of an NLB passes encrypted traffic on without opening it.',
				against: { alb: 'It must decrypt, since it reads requests.' }
			}
		}
	},

	behind: {
		ask: 'What answers the requests?',
		short: ['What answers', 'them?'],
		why: 'An ALB sends requests to instances, IP addresses and Lambda functions. What stands behind decides how it is set up and what can go wrong.',
		help: {
			'Target group': 'Servers, addresses or a function that answer the same requests.',
			'Host name': 'The first part of a web address: shop.example.com.'
		},
		unsure: {
			assume: 'one',
			find: 'Draw what answers which host name and path. One box means one application; several boxes mean several services.'
		},
		answers: {
			one: {
				label: 'One application, on servers or in containers',
				gloss: 'Copies of the same program, in one or more Auto Scaling groups, tasks or pods.',
				plain: true,
				short: ['one', 'application'],
				because: 'One target group is enough: the ALB checks its health and shares requests out.'
			},
			several: {
				label: 'Several services, told apart by host or path',
				gloss:
					'Microservices, tenants, sites or a cluster’s applications that may share one balancer.',
				short: ['several', 'services'],
				because:
					'Rules of an ALB choose a target group by host name, path, header, method or query.'
			},
			functions: {
				label: 'Lambda functions',
				gloss: 'Alone, or for some paths beside servers.',
				short: ['Lambda', 'functions'],
				because: 'Only an ALB can have a Lambda function as target.'
			},
			outside: {
				label: 'Machines outside this VPC, also on premises',
				gloss: 'Reached by private address: over peering, Direct Connect or a VPN.',
				short: ['machines', 'elsewhere'],
				because: 'Targets can be private IP addresses, also in a peered VPC or in your data centre.'
			}
		}
	},

	partners: {
		ask: 'Who connects?',
		short: ['Who', 'connects?'],
		why: 'All these connections go to an NLB. Callers in VPCs that are not joined with yours need an endpoint service with it, and the servers then see other addresses.',
		help: {
			PrivateLink:
				'A way to offer a service inside other VPCs: each caller creates an endpoint with an address of its own network.'
		},
		unsure: {
			assume: 'open',
			find: 'Ask where the clients run. If they are in AWS accounts of customers or of teams whose networks are not joined with yours, take the private endpoint.'
		},
		answers: {
			open: {
				label: 'Clients on the internet, or in networks joined with ours',
				gloss:
					'By name or by fixed address: an NLB has both. Joined, today or soon: by peering, transit gateway, VPN.',
				plain: true,
				short: ['internet,', 'own network'],
				because: 'An NLB has a name and one fixed address in each zone, public or internal.'
			},
			private: {
				label: 'Clients in VPCs not joined with ours, by an endpoint',
				gloss:
					'Other accounts or teams, by PrivateLink: no peering or shared routes, and none planned.',
				short: ['others, by', 'endpoint'],
				because:
					'An endpoint service of PrivateLink stands on an NLB, and callers reach it inside their own VPC.'
			}
		}
	},

	transport: {
		ask: 'Which kind of connection is it?',
		short: ['Which kind', 'is it?'],
		why: 'The listener’s protocol decides who holds the certificate, which servers the balancer can have, and how long a silent connection lives.',
		help: {
			'Ending TLS': 'Decrypting where the certificate lies.',
			QUIC: 'A protocol over UDP with encryption built in, under HTTP/3 among others.'
		},
		unsure: {
			assume: 'tcp',
			find: 'Look at the port in the product’s manual: it says TCP or UDP, and whether TLS is used. If the servers have certificates today, leave it so and take TCP.'
		},
		answers: {
			tcp: {
				label: 'TCP; if it is encrypted, the servers see to it',
				gloss: 'Brokers, databases, mail, directories, protocols of your own.',
				plain: true,
				short: ['TCP'],
				because: 'A TCP listener passes connections on as they are, encrypted or not.'
			},
			tls: {
				label: 'TLS that should end before the servers',
				gloss: 'The servers speak plain TCP, or nobody wants certificates on each of them.',
				short: ['TLS ends', 'before'],
				because: 'A TLS listener holds the certificate and decrypts for the servers.'
			},
			udp: {
				label: 'UDP or QUIC, alone or beside TCP',
				gloss: 'Games, voice, DNS, syslog; also HTTP/3 that must reach the servers.',
				short: ['UDP or', 'QUIC'],
				because: 'An NLB has listeners for UDP and QUIC, also together with TCP on one port.'
			}
		}
	},

	spread: {
		ask: 'How many VPCs send their traffic through?',
		short: ['How many', 'VPCs?'],
		why: 'The balancer and the appliances stay the same. What differs is where the endpoints are, and who steers packets there and back.',
		help: {
			'Transit gateway': 'A router in a Region that joins many VPCs and sites.',
			'Gateway Load Balancer endpoint':
				'What route tables point to, in the VPC whose traffic is inspected.'
		},
		unsure: {
			assume: 'few',
			find: 'Count the VPCs that need inspection, and ask whether a transit gateway joins them already. Without one, begin with an endpoint in each.'
		},
		answers: {
			few: {
				label: 'One, or a few',
				gloss: 'Each has its own way to the internet, and an endpoint of its own.',
				plain: true,
				short: ['one or', 'a few'],
				because: 'Each VPC gets endpoints, and its route tables lead packets through them.'
			},
			many: {
				label: 'Many, joined by a transit gateway',
				gloss: 'Inspection must happen in one place for all, also between VPCs.',
				short: ['many,', 'joined'],
				because:
					'Endpoints in one inspection VPC serve all: the transit gateway brings packets there and back.'
			}
		}
	}
} satisfies Questions<typeof states>;
