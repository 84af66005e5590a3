import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { mostApart } from './thresholds.ts';

export const questions = {
	need: {
		ask: 'Must the instances be near each other, or apart?',
		short: ['Near or', 'apart?'],
		why: 'Near each other they talk faster, apart they don’t fail together, and no group gives both. Each group makes a launch harder.',
		help: {
			Rack: 'A cabinet of servers with its own power and network. What breaks there can take all of its servers.',
			'Availability Zone':
				'One or more data centres of a Region. Standing in several zones is a matter of subnets, not of a group.'
		},
		unsure: {
			assume: 'free',
			find: 'Ask what would hurt more: a slow message between two instances, or two of them failing in the same minute. If neither is named, nothing special is needed.'
		},
		answers: {
			free: {
				label: 'Neither: they can stand anywhere',
				gloss:
					'Servers, workers, mixed loads; also if a faster network is merely welcome, or zones already keep them apart.',
				plain: true,
				short: ['neither'],
				because:
					'EC2 already tries to keep instances apart. A group would only add reasons for a launch to fail.',
				against: {
					'placement-cluster': 'Packed together they fail together, for a speed nobody asked for.',
					'placement-spread':
						'EC2 tries to spread them anyway; the limit would only be in the way.',
					'placement-partition': 'No program here asks in which partition it stands.',
					'placement-precision-time': 'The usual clock is good enough.'
				}
			},
			near: {
				label: 'Near: they wait for each other’s messages all the time',
				gloss: 'Simulation, training over many machines, a trading path, one very large flow.',
				short: ['near'],
				because:
					'A cluster group stands in one fast segment of the network, and one flow may be twice as fast.',
				against: {
					'placement-spread': 'It sets each instance on another rack, so that the ways get longer.',
					'placement-partition': 'Between its partitions the ways are long.',
					'placement-precision-time': 'It brings good clocks, not short ways.'
				}
			},
			apart: {
				label: 'Apart: one broken rack must not take several',
				gloss:
					'Several stand in one zone: critical servers, a quorum, a system that keeps copies of its data.',
				short: ['apart'],
				because:
					'Spread and partition groups promise separate racks, which EC2 else only tries for.',
				against: {
					'placement-cluster': 'It packs them together, so that one fault can take many.',
					'placement-precision-time': 'It says nothing about racks.'
				}
			},
			time: {
				label: 'Their clocks must agree to microseconds',
				gloss: 'Stamping trades, ordering transactions by time. Milliseconds need nothing special.',
				short: ['exact', 'clocks'],
				because: 'A precision time group stands on hardware with direct access to precise clocks.',
				against: {
					'placement-spread': 'It chooses hardware by rack, not by clock.',
					'placement-partition': 'It chooses hardware by rack, not by clock.',
					'no-placement-group':
						'Without the group only some types in a few Regions reach the precise clock.'
				}
			}
		}
	},

	zone: {
		ask: 'Must it go on from another zone when its zone fails?',
		short: ['Survive a', 'lost zone?'],
		why: 'A cluster group lies in one Availability Zone. What must survive the zone needs a second one somewhere else.',
		unsure: {
			assume: 'no',
			find: 'Ask what happens if the zone is out for a day: is the run started again elsewhere, or is somebody without service?'
		},
		answers: {
			no: {
				label: 'No, or nothing is said: it can start again elsewhere',
				gloss: 'A run that is repeated, a cluster that is rebuilt.',
				plain: true,
				short: ['no'],
				because: 'One group in one zone has the shortest ways.'
			},
			yes: {
				label: 'Yes: service must go on from another zone',
				gloss: 'A fast cluster with a standing copy.',
				short: ['yes'],
				because: 'A cluster group can’t span zones, so that each zone needs a group of its own.',
				against: {
					'no-placement-group': 'Within each zone the instances would stand wherever there is room.'
				}
			}
		}
	},

	room: {
		ask: 'Must every start find room, also later ones?',
		short: ['Must starts', 'find room?'],
		why: 'Room close together is scarce. What is launched at once fits best; what comes or restarts later may find none.',
		help: {
			'Capacity Reservation': 'On-Demand capacity that is held and paid for, used or not.',
			'Capacity Block':
				'GPU or Trainium instances booked for set days, which stand close together by themselves.'
		},
		unsure: {
			assume: 'once',
			find: 'Ask whether the number changes while the group lives, and what it costs if a start fails for want of room.'
		},
		answers: {
			once: {
				label: 'No, or nothing is said about room',
				gloss:
					'They start together, or one by one as room allows, also from several accounts. A failed start is tried again.',
				plain: true,
				short: ['no'],
				because: 'One request for equal instances finds room for all of them or fails as a whole.',
				against: {
					'no-placement-group': 'Nothing would keep them close.'
				}
			},
			grows: {
				label: 'Yes: nodes come later or restart, and must find room',
				gloss:
					'They come and go with the queue, or stop at night and must be back: a failed start would hurt.',
				short: ['yes, also', 'later'],
				because:
					'A Capacity Reservation made in the group holds the room while instances come and go.',
				against: {
					'no-placement-group': 'Nothing would keep them close.'
				}
			},
			block: {
				label: 'They run in capacity that was booked without a group',
				gloss: 'A Capacity Block for GPU or Trainium, or a Capacity Reservation made earlier.',
				short: ['already', 'booked'],
				because:
					'A Capacity Block takes no placement group, and a reservation made outside a group promises no room in one.',
				against: {
					'placement-cluster':
						'Launches that name a group fail in a block, and may find no room beside a reservation made outside it.'
				}
			}
		}
	},

	site: {
		ask: 'Where do the instances run?',
		short: ['Where do', 'they run?'],
		why: 'In a Region a spread group has a limit for each zone. On an Outpost your own racks and hosts are the limit.',
		help: {
			Outpost: 'Racks of AWS hardware that stand at your site.'
		},
		unsure: {
			assume: 'region',
			find: 'Look at the subnet: a subnet on an Outpost names it.'
		},
		answers: {
			region: {
				label: 'In a Region',
				gloss: 'Also if nothing is said.',
				plain: true,
				short: ['in a', 'Region'],
				because: 'A Region has racks enough; how many must be apart decides.'
			},
			outpost: {
				label: 'On an Outpost at our own site',
				gloss: 'Your racks, your hosts.',
				short: ['on an', 'Outpost'],
				because:
					'On an Outpost a spread group keeps instances on separate racks or separate hosts.',
				against: {
					'placement-partition':
						'A handful of hosts is spread one by one; partitions are for many racks.',
					'no-placement-group': 'Nothing would keep two of them off the same host.'
				}
			}
		}
	},

	aware: {
		ask: 'What must not be lost together?',
		short: ['What mustn’t', 'go together?'],
		why: 'A few can each have a rack. For more, the copies that replace each other must stand on different racks, and somebody must see to that.',
		help: {
			'Rack awareness':
				'A setting by which Cassandra, HDFS or Kafka keeps copies of the same data on different racks.',
			Shard: 'A part of the data with its own main server and copies.'
		},
		unsure: {
			assume: 'any',
			find: 'Ask whether the servers hold data, and whether the program can be told their racks. If they hold none and there are many, they are alike.'
		},
		answers: {
			any: {
				label: 'Any two of them: they are few, and each one counts',
				gloss: 'A quorum, a control plane, a main server and its reserve; also if nothing is said.',
				plain: true,
				short: ['any two', 'of few'],
				because: 'A spread group promises each its own rack; how many it holds decides.',
				against: {
					'placement-partition': 'For a few, one rack for each is the stronger promise.',
					'no-placement-group': 'EC2 tries to keep them apart, and promises nothing.'
				}
			},
			told: {
				label: 'Copies of data, and the program can be told the racks',
				gloss: 'Cassandra, HDFS, Kafka, data grids and their like, however many nodes.',
				short: ['copies, by', 'the program'],
				because:
					'No two partitions share a rack, and the program learns from EC2 which instance stands where.',
				against: {
					'placement-spread': 'It can’t grow beyond a few in a zone.',
					'no-placement-group': 'The program could not tell which of its copies share a rack.'
				}
			},
			sets: {
				label: 'The members of each small set, which we make ourselves',
				gloss: 'Many shards, each a main server and a copy or two; the program knows no racks.',
				short: ['members of', 'small sets'],
				because:
					'A spread group for each set keeps its members apart; between sets it doesn’t matter.',
				against: {
					'placement-partition': 'You would have to name the partition of every member by hand.',
					'no-placement-group': 'A server and its copy could stand on the same rack.'
				}
			},
			alike: {
				label: 'Nothing in particular: many servers, all alike',
				gloss: 'Web servers, workers: the rest carries on, and new ones come.',
				short: ['many, all', 'alike'],
				because: 'A few lost of many are replaced. Several zones do more than any group.',
				against: {
					'placement-spread': 'Its limit would stop the fleet from growing.',
					'placement-partition': 'Nothing here would use the partitions.'
				}
			}
		}
	},

	count: {
		ask: 'How many are there in one zone, at most?',
		short: ['How many in', 'one zone?'],
		why: 'A spread group takes {placement-spread.apart-most.rack} running in one zone. Beyond that, several groups are needed.',
		help: {
			'In one zone':
				'Three servers in three zones are one in each. Count the zone with the most, at its largest.'
		},
		unsure: {
			assume: 'few',
			find: 'Divide the largest number you plan by the zones, rounded up. Don’t forget the extra ones that run while you replace instances.'
		},
		input: { unit: 'instances in one zone', min: 1, max: 5000, step: 1 },
		branches: {
			few: {
				label: 'A few',
				gloss:
					'Up to {placement-spread.apart-most.rack} in one zone; also if nobody says how many.',
				plain: true,
				short: ['a few'],
				because: 'One spread group holds all of them, each on its own rack.',
				below: mostApart + 1
			},
			many: {
				label: 'More',
				gloss: 'More than {placement-spread.apart-most.rack} in one zone.',
				short: ['more'],
				because:
					'One spread group can’t hold so many. AWS advises several, each of which keeps its own apart.',
				from: mostApart + 1
			}
		}
	},

	racks: {
		ask: 'Does the Outpost have a rack for each of them?',
		short: ['A rack for', 'each?'],
		why: 'Separate racks protect from more than separate hosts do, but the Outpost must have them.',
		unsure: {
			assume: 'no',
			find: 'Count the racks of the Outpost. Many have a single one.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said',
				gloss: 'A single rack, or fewer racks than instances.',
				plain: true,
				short: ['no'],
				because: 'At host level the group keeps them on separate hosts within the racks there are.'
			},
			yes: {
				label: 'Yes: at least as many racks as instances',
				gloss: 'Three racks for three servers.',
				short: ['yes'],
				because: 'At rack level each instance has its own rack, with its own power and network.'
			}
		}
	},

	dense: {
		ask: 'Must they also stand close together?',
		short: ['Close', 'together?'],
		why: 'A cluster group can be made inside a precision time group. An instance stands in one group only, so that this has to be decided first.',
		unsure: {
			assume: 'no',
			find: 'Ask whether the time of a message between two of them matters, or only what the clock says when it is stamped.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said',
				gloss: 'The time on the stamp matters, not the way of the message.',
				plain: true,
				short: ['no'],
				because: 'A precision time group alone leaves EC2 more hardware to choose from.',
				against: {
					'placement-cluster': 'Nobody asks for short ways, and room for it is scarcer.'
				}
			},
			yes: {
				label: 'Yes: short ways and exact clocks',
				gloss: 'A matching engine and the gateways around it.',
				short: ['yes'],
				because: 'A cluster group whose parent is a precision time group has both.'
			}
		}
	}
} satisfies Questions<typeof states>;
