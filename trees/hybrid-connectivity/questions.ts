import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { sitesAdvised, standardTunnel } from './thresholds.ts';

export const questions = {
	who: {
		ask: 'Who must get in?',
		short: ['Who must', 'get in?'],
		why: 'A building is joined once, for everybody in it. Many small sites share a hub. People on the road each dial in.',
		help: {
			Site: 'A building with a network of its own: an office, a shop, a data centre.'
		},
		unsure: {
			assume: 'site',
			find: 'Ask where the machines and people stand that must reach AWS, and whether they have a network in common.'
		},
		answers: {
			site: {
				label: 'An office or data centre',
				gloss:
					'One or two; data centres, however many; another cloud with all its networks; whoever wants a private line.',
				plain: true,
				short: ['a site'],
				because: 'One link serves every machine behind the site’s router.',
				against: {
					'client-vpn': 'Each machine would need an app and a sign-in.',
					'verified-access': 'It opens single applications to people.',
					'session-manager': 'It opens single machines to people.'
				}
			},
			branches: {
				label: 'Several small places: shops, branches, offices',
				gloss:
					'Three or more, by internet, also those of customers or partners. For a data centre beside them, walk again.',
				short: ['several', 'branches'],
				because: 'Each branch has a VPN of its own; what differs is where they all end.',
				against: {
					'direct-connect': 'Every branch would need a line to a Direct Connect location.',
					'client-vpn': 'Each machine would need an app and a sign-in.',
					'session-manager': 'It opens single machines to people.'
				}
			},
			people: {
				label: 'People, wherever they are',
				gloss: 'At home, at customers, on the road, with a laptop each.',
				short: ['people'],
				because: 'People who move have no router of yours in front of them: each signs in.',
				against: {
					'site-to-site-vpn': 'It ends at a router in a building.',
					'direct-connect': 'It ends at a router in a building.'
				}
			}
		}
	},

	opens: {
		ask: 'What do these people open?',
		short: ['What do', 'they open?'],
		why: 'A VPN puts a laptop into the network. Where a few applications, or single servers, are enough, each can be opened by itself.',
		unsure: {
			assume: 'network',
			find: 'List what they use in a week, and see whether all of it has a web address.'
		},
		answers: {
			network: {
				label: 'Servers, shares and tools of many kinds',
				gloss:
					'File shares, internal services, SSH beside them; sites behind AWS; from a phone; or nothing is said.',
				plain: true,
				short: ['many kinds'],
				because: 'Client VPN leads to every address and port that its rules allow.',
				against: {
					'verified-access': 'Each application or range needs an endpoint, and only TCP passes.',
					'session-manager': 'It leads to one machine or port at a time.'
				}
			},
			applications: {
				label: 'A few named applications, and nothing else',
				gloss:
					'Mostly in a browser, without a VPN app. Who asks, and the device’s state, are checked at each request.',
				short: ['a few', 'named ones'],
				because:
					'Verified Access checks each request against a policy and opens nothing but the application.',
				against: {
					'client-vpn': 'Once connected, a laptop is in the network.',
					'session-manager': 'It is made for those who run servers, a session at a time.'
				}
			},
			shell: {
				label: 'Only a shell, a database or a port, for those who run it',
				gloss:
					'For administrators and developers with an identity in AWS: logging in, changing tables, an admin page.',
				short: ['a shell', 'or a port'],
				because:
					'Session Manager opens one machine or port by IAM, with no port open to the world.',
				against: {
					'client-vpn': 'It puts the laptop into the network, for a shell or a port.',
					'verified-access': 'It needs an endpoint for each server, and an app beside it.'
				}
			}
		}
	},

	count: {
		ask: 'How many small sites must be joined?',
		short: ['How many', 'small sites?'],
		why: 'Each site’s VPN may have an attachment of its own, or many small ones share one. Sites that need more bandwidth aren’t counted.',
		help: {
			'Small site': 'One that needs at most {vpn-concentrator.link-rate-most}, such as a shop.'
		},
		unsure: {
			assume: 'few',
			find: 'Count those of today and those planned for two years.'
		},
		input: { unit: 'small sites', min: 0, max: 5000, step: 1 },
		branches: {
			few: {
				label: 'So few that each has a connection of its own',
				gloss: 'Below {vpn-concentrator.sites-advised}, or where nearly all need more bandwidth.',
				plain: true,
				short: ['few'],
				because: 'A Concentrator’s hour is paid for whether few sites share it or many.',
				below: sitesAdvised,
				against: { 'vpn-concentrator': 'Few sites don’t make up for its hour.' }
			},
			many: {
				label: 'So many that they share one',
				gloss:
					'{vpn-concentrator.sites-advised} and more. What needs more bandwidth gets a VPN of its own.',
				short: ['many'],
				because:
					'From {vpn-concentrator.sites-advised} small sites on, AWS advises a Concentrator, which all of them share.',
				from: sitesAdvised,
				against: {
					'vpn-cloudhub': 'A virtual private gateway takes few connections, and leads to one VPC.'
				}
			}
		}
	},

	behind: {
		ask: 'What must be reached behind the VPN?',
		short: ['What lies', 'behind it?'],
		why: 'A VPN ends at a gateway of one VPC, or at a transit gateway, which leads on to many. A second connection for the case that one fails is possible with either.',
		help: {
			VPC: 'A private network of yours in AWS.',
			'Transit gateway': 'A router in AWS to which VPCs and VPNs are attached.'
		},
		unsure: {
			assume: 'one',
			find: 'Count the VPCs whose servers are called from the site, and ask what is planned.'
		},
		answers: {
			one: {
				label: 'One VPC',
				gloss: 'The usual beginning, also for several branches that reach nothing but it.',
				plain: true,
				short: ['one VPC'],
				because: 'A virtual private gateway ends the VPN at the VPC, and adds no price of its own.',
				against: {
					'transit-gateway': 'It bills attachments and GB, for a single VPC.',
					'vpn-cloudhub': 'Sites that needn’t meet have no use for it.'
				}
			},
			meet: {
				label: 'One VPC at most, and the sites reach one another too',
				gloss: 'Calls, files or tills from branch to branch.',
				short: ['also one', 'another'],
				because:
					'A virtual private gateway passes on what each site announces, so that sites reach one another.',
				against: {
					'transit-gateway': 'It does so too, and bills attachments and GB.',
					'site-to-site-vpn': 'One connection leads to AWS, and not to the next site.'
				}
			},
			several: {
				label: 'Several VPCs, or more to come',
				gloss:
					'Also if production and test, or live and its copy, are kept apart, a hub is there already, or for IPv6.',
				short: ['several', 'VPCs'],
				because: 'A transit gateway leads from each VPN to every VPC that is attached.',
				against: {
					'vpn-cloudhub': 'Its gateway belongs to one VPC.'
				}
			}
		}
	},

	line: {
		ask: 'Is a private line needed?',
		short: ['A private', 'line?'],
		why: 'A VPN runs over the internet, encrypted and soon ready. A line of your own is steadier, and must be ordered and laid.',
		help: {
			'Private line':
				'A circuit that leads past the internet to a building where AWS has routers. AWS calls it Direct Connect, DX for short.'
		},
		unsure: {
			assume: 'internet',
			find: 'Ask whether a rule forbids the internet, whether anything suffers if delay varies, and how much is sent every day.'
		},
		answers: {
			internet: {
				label: 'No, an encrypted way over the internet will do',
				gloss: 'Also where nothing is said, money is short, or it is only for some months.',
				plain: true,
				short: ['no, the', 'internet'],
				because: 'A VPN uses the internet line that is there, and is encrypted from the start.',
				against: {
					'direct-connect': 'A port and a circuit are paid for, and must be laid first.',
					'direct-connect-vpn': 'It needs the line first.'
				}
			},
			private: {
				label: 'Yes, and it may take weeks or months',
				gloss:
					'Steady delay, much data every day, a rule against the internet, or a new line in place of an old one.',
				short: ['yes, it', 'may wait'],
				because: 'Direct Connect leads past the internet, with a more even delay and cheaper GB.'
			},
			bridge: {
				label: 'Yes, but something must work sooner',
				gloss:
					'Within days, before any line can be there, new or in place of an old one; the line is wanted all the same.',
				short: ['yes, but', 'sooner'],
				because: 'A VPN can carry the traffic until the line is there, and stays as its backup.'
			}
		}
	},

	rate: {
		ask: 'How much passes in the busiest hour?',
		short: ['How much', 'passes?'],
		why: 'A standard tunnel carries {site-to-site-vpn.link-rate-most.standard}. Above that come larger tunnels, or several at once.',
		help: {
			Mbps: 'Megabits a second. A thousand of them are one Gbps.'
		},
		unsure: {
			assume: 'standard',
			find: 'Read the peak at the router. If nothing is said, what the internet line can carry is the most it can be.'
		},
		input: { unit: 'Mbps', min: 1, max: 100000, step: 1 },
		branches: {
			standard: {
				label: 'What one standard tunnel carries',
				gloss: 'Below {site-to-site-vpn.link-rate-most.standard}, or nothing is said.',
				plain: true,
				short: ['one tunnel'],
				because: 'One tunnel carries it, on any gateway.',
				below: standardTunnel
			},
			large: {
				label: 'More than that',
				gloss: '{site-to-site-vpn.link-rate-most.standard} and more.',
				short: ['more'],
				because:
					'Large tunnels carry {site-to-site-vpn.link-rate-most.large} each, and only a transit gateway or Cloud WAN has them.',
				from: standardTunnel,
				against: {
					'vpn-cloudhub': 'A virtual private gateway has no large tunnels and can’t add tunnels up.'
				}
			}
		}
	},

	encrypted: {
		ask: 'Must everything on the line be encrypted?',
		short: ['Encrypted', 'on the line?'],
		why: 'Direct Connect is private, and by itself not encrypted. A VPN through the line adds that, and on fast lines MACsec does.',
		help: {
			IPsec: 'What VPNs encrypt with: every packet, whatever the program.',
			MACsec: 'Encryption between two devices at the ends of one cable or circuit.'
		},
		unsure: {
			assume: 'no',
			find: 'Ask the security officer whether “private” is enough, or “encrypted in transit” is written down for the network itself.'
		},
		answers: {
			no: {
				label: 'No, private is enough',
				gloss: 'Or programs encrypt by themselves, with HTTPS or TLS; also where nothing is said.',
				plain: true,
				short: ['no'],
				because: 'The line is yours; without a VPN it keeps its full rate.',
				against: { 'direct-connect-vpn': 'Tunnels hold the rate down, and must be looked after.' }
			},
			yes: {
				label: 'Yes, and the line is a smaller or hosted one',
				gloss:
					'Below {direct-connect.macsec-from.dedicated}, from a partner, or nothing is said of its size. Also if it must be IPsec.',
				short: ['yes'],
				because: 'IPsec encrypts every packet from your device to the transit gateway.',
				against: { 'site-to-site-vpn': 'Over the internet it encrypts, but isn’t private.' }
			},
			fast: {
				label: 'Yes, and it is a dedicated line of the faster kinds',
				gloss: '{direct-connect.macsec-from.dedicated} and more, with a port of our own.',
				short: ['yes, a', 'fast line'],
				because: 'MACsec encrypts a fast dedicated line at its full rate, at no price.',
				against: {
					'direct-connect-vpn': 'Its tunnels carry less than such a line.',
					'site-to-site-vpn': 'Over the internet it encrypts, but isn’t private.'
				}
			}
		}
	},

	failure: {
		ask: 'What if the line fails?',
		short: ['What if', 'it fails?'],
		why: 'Circuits are cut and routers maintained. What takes over decides the price.',
		unsure: {
			assume: 'slower',
			find: 'Ask what an hour without the line costs, and what an hour at a lower rate costs.'
		},
		answers: {
			slower: {
				label: 'A slower way over the internet may take over',
				gloss: 'Also where nothing is said, the backup must be cheap, or the work could wait.',
				plain: true,
				short: ['slower', 'will do'],
				because: 'A VPN stands by for little, and takes over when the line’s routes are gone.'
			},
			full: {
				label: 'The same rate and steadiness must go on',
				gloss:
					'Also where high availability is asked for, or work can’t wait and the internet is forbidden.',
				short: ['just as', 'good'],
				because: 'Only a second line, at another location, is as good as the first.',
				against: {
					'site-to-site-vpn': 'As a backup it is slower, and crosses the internet.'
				}
			}
		}
	},

	reach: {
		ask: 'How many VPCs must the line reach?',
		short: ['How many', 'VPCs?'],
		why: 'A line ends at one VPC, or at a gateway that leads on to VPCs of many accounts and Regions.',
		unsure: {
			assume: 'one',
			find: 'Count the VPCs, and the Regions they stand in.'
		},
		answers: {
			one: {
				label: 'One, or nothing is said of more',
				gloss: 'Also none, if it is only for S3 and other public services of AWS.',
				plain: true,
				short: ['one'],
				because:
					'A private virtual interface leads to one VPC, and a VPN to the same one stands by.',
				against: {
					'direct-connect-gateway': 'One VPC can be reached without it.'
				}
			},
			several: {
				label: 'Several, or more to come',
				gloss: 'Also of other accounts or Regions, or behind a transit gateway.',
				short: ['several'],
				because: 'A Direct Connect gateway leads one line to VPCs of any Region, at no price.'
			}
		}
	}
} satisfies Questions<typeof states>;
