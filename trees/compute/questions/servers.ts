/** Software that is installed on machines. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const servers = {
	'machine-special': {
		ask: 'Does any of these apply to the software?',
		short: ['Anything', 'special?'],
		why: 'A small ready-made site needs no design at all. A licence or a rule that counts hardware needs hardware of your own.',
		help: {
			'Licence by hardware': 'A contract that counts sockets or cores of a physical server.',
			macOS: 'Apple’s system, which runs on Mac hardware alone.'
		},
		unsure: {
			assume: 'none',
			find: 'Read the licence for the words socket, core or host, and ask whether any rule forbids hardware shared with other customers.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Also with licences of our own, if nothing says that they count hardware.',
				plain: true,
				short: ['none'],
				because: 'Ordinary software runs on ordinary instances, beside those of other customers.',
				against: {
					lightsail: 'Lightsail stands outside your VPC, and has plans instead of instance types.'
				}
			},
			small: {
				label: 'A small ready-made site at a fixed monthly price',
				gloss:
					'WordPress, a shop, a forum, run and patched by one or two people; also a server to try things.',
				short: ['a small', 'site'],
				because:
					'Lightsail has such software ready on a server, with disk and traffic in one monthly price.',
				against: {
					ec2: 'Instance, disk, address and traffic would be four things to choose and pay.'
				}
			},
			bound: {
				label: 'A licence that counts hardware, a rule about it, or macOS',
				gloss:
					'The contract names sockets or physical cores, or no neighbours may be on the server; builds for Apple devices.',
				short: ['licence or', 'macOS'],
				because: 'EC2 can give you whole servers, Macs too, and show their sockets and cores.',
				against: {
					lightsail: 'Lightsail gives no hardware of your own.'
				}
			}
		}
	},

	copies: {
		ask: 'Can several copies of it run side by side?',
		short: ['Several', 'copies?'],
		why: 'Several copies survive the loss of one and grow with the load. One alone must be brought back, and its data must outlive it.',
		help: {
			'Side by side':
				'Each copy can serve any user; what they share is in a database or file system.',
			AZ: 'Availability Zone: one or more data centres of a Region that fail by themselves.'
		},
		unsure: {
			assume: 'one',
			find: 'Ask the vendor for a cluster or a farm mode. Look where sessions and files are kept: on the machine means one, elsewhere means several.'
		},
		answers: {
			one: {
				label: 'No, or one is enough',
				gloss: 'Sessions or files on its disk, a licence for one, a tool for a department.',
				plain: true,
				short: ['no, one'],
				because:
					'One instance with its data on a volume is brought back by EC2 when its hardware fails.'
			},
			several: {
				label: 'Yes, behind a load balancer',
				gloss: 'State is elsewhere; more copies at the peak, and one may fail unseen.',
				short: ['yes'],
				because:
					'An Auto Scaling group keeps the number, replaces what fails, and spreads over AZs.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
