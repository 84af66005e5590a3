import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const toShare = {
	stacksets: 'It repeats one template in many accounts; here one place is enough.',
	'nested-stacks': 'They split a template that has grown; here none is there yet.',
	'cross-stack-exports': 'It hands values between stacks; it describes nothing by itself.',
	'get-stack-output': 'It hands values between stacks; it describes nothing by itself.',
	'iac-generator': 'It reads what was made by hand; here files are to be written.'
};

const help = {
	Template: 'A text file that lists what should exist, each with its settings.',
	'Infrastructure as code':
		'Networks, servers and the rest stand in files under version control, and a tool builds them from there.'
};

export const questions = {
	need: {
		ask: 'What brings you here?',
		short: ['What brings', 'you here?'],
		why: 'Starting asks for a language. Many accounts, templates that have grown, and things made by hand each ask for something beside it.',
		help: {
			...help,
			Baseline: 'What every account must have: roles, logs, rules, a budget alarm.',
			'Terraform in use':
				'A firm that writes Terraform describes many accounts with it too: take the first answer. Control Tower’s Account Factory for Terraform then serves new accounts.',
			'Two of them':
				'Answer for the one that presses, and walk again for the other. If new things and existing ones should stand in the same files, take the last answer: it leads to a tool for both.',
			'The CDK':
				'AWS’s tool with which developers describe infrastructure in their own programming language. It makes CloudFormation templates, so that every answer can be yours.',
			'Launched by others':
				'Strangers start your template from a link; colleagues without rights of their own start it from AWS Service Catalog. What it is written in is decided here: the first answer. If each of them puts it into many accounts at once, the second.'
		},
		unsure: {
			assume: 'start',
			find: 'Ask for the repository. If there is none, you start, or it runs already. If there is one, ask what people complain about.'
		},
		answers: {
			start: {
				label: 'Infrastructure should be described in files',
				gloss:
					'And built from them: it’s new, may be built anew, or changes its tool; also stages of one application.',
				plain: true,
				short: ['to write it', 'down'],
				because: 'What is described, and who writes it, decide on the tool.',
				against: toShare
			},
			many: {
				label: 'The same must stand in many accounts or Regions',
				gloss: 'A baseline that each gets, not one application in its stages or its second Region.',
				short: ['many', 'accounts'],
				because:
					'StackSets put one template into many accounts and Regions, and change it everywhere in one operation.',
				against: {
					cloudformation: 'A stack stays in one account and Region; you would deploy it in each.',
					cdk: 'Each account and Region must be bootstrapped first, and each gets a stack of its own.',
					terraform:
						'By itself nothing follows new accounts; Control Tower’s Account Factory for Terraform would have to be set up.',
					sam: 'Its templates hold a transform, which service-managed StackSets refuse.',
					'elastic-beanstalk': 'An environment is one application in one place.',
					'state-manager': 'An association works in one account and Region, inside servers.',
					'nested-stacks': 'They are deployed within one account and Region.',
					'cross-stack-exports': 'An export can’t be read from another account or Region.',
					'get-stack-output': 'It brings a value over, not the resources.',
					'iac-generator': 'It writes a template from what runs; it rolls nothing out.'
				}
			},
			grown: {
				label: 'CloudFormation stacks must be divided or tied together',
				gloss:
					'From templates or the CDK: copied pieces, limits, values that others need; or the format is a burden.',
				short: ['divide', 'templates'],
				because: 'Templates can hold templates, hand values on, or be generated from code.',
				against: {
					cloudformation: 'It is what you have; the question is how to divide it.',
					terraform: 'Moving away means taking everything over anew; the trouble here is smaller.',
					sam: 'It shortens serverless parts; it divides nothing.',
					stacksets: 'One template for many accounts doesn’t make it smaller.',
					'iac-generator': 'It writes a template for what no stack manages yet.',
					'elastic-beanstalk': 'It takes an application; the templates describe more.',
					'state-manager': 'It works inside servers.'
				}
			},
			exists: {
				label: 'What was made by hand should be taken over as it is',
				gloss: 'It goes on running while it’s written down: nobody wants to build it anew, or can.',
				short: ['made by', 'hand'],
				because:
					'What runs can be taken over into a description as it is, without being built anew.',
				against: {
					cdk: 'It can take resources in, from code that somebody writes first; a generated template can become a CDK app.',
					sam: 'Its templates from the console cover functions and APIs, not all that runs.',
					stacksets: 'It takes in stacks, not resources made by hand.',
					'nested-stacks': 'They divide templates; here there is none.',
					'cross-stack-exports': 'It hands values between stacks; here there is none.',
					'get-stack-output': 'It hands values between stacks; here there is none.',
					'elastic-beanstalk': 'It makes environments anew; it takes over nothing.',
					'state-manager':
						'It keeps the inside of servers; networks and databases stay undescribed.'
				}
			}
		}
	},

	kind: {
		ask: 'What should be described?',
		short: ['What to', 'describe?'],
		why: 'Two kinds have a shorter way: serverless applications, and web applications whose servers nobody wants to see. What is inside servers needs another tool.',
		help: {
			Serverless: 'Functions and managed services only: no server is yours to look after.',
			'Inside servers': 'What configuration management does: packages, files, users, services.'
		},
		unsure: {
			assume: 'mixed',
			find: 'Draw what must exist. If a network, a database or several kinds of things are on the paper, it is the first.'
		},
		answers: {
			mixed: {
				label: 'Resources of all kinds',
				gloss:
					'Networks, containers, databases, functions among them. Also if a ready platform has become too narrow.',
				plain: true,
				short: ['all kinds'],
				because: 'Only tools that know every resource type can describe the whole.',
				against: {
					sam: 'Its short forms save lines for functions and APIs; the rest is plain CloudFormation.',
					'elastic-beanstalk':
						'It sets up one application’s environment, not the network around it.',
					'state-manager':
						'It keeps what is inside servers; it doesn’t build networks or databases.'
				}
			},
			serverless: {
				label: 'A serverless application, and little besides',
				gloss: 'Functions with an API, tables, queues, workflows, a bucket.',
				short: ['serverless'],
				because:
					'For functions, APIs and tables there are short forms, and tools to try them at home.',
				against: {
					cloudformation:
						'The same application takes many more lines, and no tool to try it at home.',
					'elastic-beanstalk': 'It runs servers or containers, not functions.',
					'state-manager': 'There are no servers to keep in shape.'
				}
			},
			web: {
				label: 'One web application, without describing its servers',
				gloss:
					'Code or a container goes in at a button; servers and scaling come by themselves, in your network too.',
				short: ['just a', 'web app'],
				because:
					'Elastic Beanstalk takes the code or the container and sets up what it needs; there is nothing to describe first.',
				against: {
					cloudformation: 'You would describe servers, balancer and scaling one by one.',
					cdk: 'You would write code for servers and balancer that nobody wants to see.',
					terraform: 'You would describe servers, balancer and scaling one by one.',
					sam: 'Its short forms are for functions and APIs.',
					'state-manager': 'It keeps servers that somebody else has built.'
				}
			},
			inside: {
				label: 'What is inside servers: packages, files, services',
				gloss: 'Chef recipes, Ansible playbooks, scripts; servers that must stay alike.',
				short: ['inside', 'servers'],
				because:
					'State Manager runs playbooks, recipes or scripts on servers again and again, so that they stay as described.',
				against: {
					cloudformation: 'It builds the servers; what changes inside them later it doesn’t see.',
					cdk: 'It deploys through CloudFormation, which doesn’t look inside servers.',
					terraform: 'It builds servers; keeping their inside is not what it is made for.',
					sam: 'It describes functions and APIs.',
					'elastic-beanstalk': 'It replaces servers rather than keeping them alike.'
				}
			}
		}
	},

	written: {
		ask: 'What should it be written in?',
		short: ['What is it', 'written in?'],
		why: 'A template is read by everybody and changed by few. Developers are quicker in their own language. More than one cloud asks for a tool that knows them all.',
		help: {
			...help,
			HCL: 'The language of Terraform, made for people to read.',
			Construct:
				'A building block in code that holds one or more resources with sensible settings.',
			'One firm, two wishes':
				'Developers who want code for AWS and another cloud too: the last answer.',
			'Unhappy with your tool':
				'Choose what you want instead. As long as nobody knows that, take what you write today, and read there what to watch out for.',
			'Inside a cluster':
				'What runs in Kubernetes is mostly put there by a tool of its own, such as Helm; it isn’t meant by “outside AWS”.'
		},
		unsure: {
			assume: 'template',
			find: 'Ask who will change it in a year, and what they write every day. Ask whether anything outside AWS belongs to it.'
		},
		answers: {
			template: {
				label: 'A template in YAML or JSON',
				gloss: 'Also where nothing is said, or people who run systems write it.',
				plain: true,
				short: ['a template'],
				because:
					'CloudFormation takes the template as it is: no tool to install, and the state is AWS’s to keep.',
				against: {
					cdk: 'It adds a language, libraries and bootstrapping that nobody asks for.',
					terraform: 'You would keep its state yourself, for clouds that you don’t use.'
				}
			},
			language: {
				label: 'A programming language that the team knows',
				gloss:
					'TypeScript, JavaScript, Python, Java, C# or Go; also where it’s in such a language today.',
				short: ['a program', 'language'],
				because:
					'The CDK turns code into CloudFormation templates, so that loops, types, unit tests and shared libraries work.',
				against: {
					cloudformation:
						'A template has no types, no unit tests, and no libraries of your language.',
					terraform: 'Its language is one of its own, not one that the team programs in.'
				}
			},
			others: {
				label: 'One language for AWS and for what is outside it',
				gloss: 'Another cloud, DNS or monitoring elsewhere; or the firm writes Terraform already.',
				short: ['AWS and', 'others'],
				because:
					'Terraform has providers for other clouds and services, and plans them all in one run.',
				against: {
					cloudformation: 'It knows AWS, and third-party types for a charge; not another cloud.',
					cdk: 'It can deploy on AWS only.'
				}
			}
		}
	},

	'serverless-in': {
		ask: 'What should the serverless application be written in?',
		short: ['Written in', 'what?'],
		why: 'SAM is a template with short forms and a tool for functions. The CDK does the same in code. More than one cloud asks for a tool that knows them all.',
		help: {
			...help,
			'Tried at home':
				'SAM’s tool runs functions on your own machine; it does so for CDK and Terraform projects too.'
		},
		unsure: {
			assume: 'template',
			find: 'Ask the developers whether they would rather read a list of resources or a program. If they shrug, it’s the template.'
		},
		answers: {
			template: {
				label: 'A short template',
				gloss: 'Also where nothing is said.',
				plain: true,
				short: ['a template'],
				because:
					'SAM’s short forms declare a function, its API and its table in a few lines, and become CloudFormation.',
				against: {
					cdk: 'AWS points to SAM where you would rather declare than program.',
					terraform: 'It has no short forms, and you would keep its state yourself.'
				}
			},
			language: {
				label: 'A programming language that the team knows',
				gloss: 'The functions and what surrounds them in one language.',
				short: ['a program', 'language'],
				because:
					'The CDK describes functions and their surroundings in code, with loops, types and unit tests.',
				against: {
					sam: 'It is a template: declared, not programmed.',
					terraform: 'Its language is one of its own, not one that the team programs in.'
				}
			},
			others: {
				label: 'One language for AWS and for what is outside it',
				gloss: 'Another cloud, DNS or monitoring elsewhere; or the firm writes Terraform already.',
				short: ['AWS and', 'others'],
				because:
					'Terraform has providers for other clouds and services, and plans them all in one run.',
				against: {
					sam: 'It describes AWS only.',
					cdk: 'It can deploy on AWS only.'
				}
			}
		}
	},

	outside: {
		ask: 'Does anything outside AWS belong to it?',
		short: ['Anything', 'outside AWS?'],
		why: 'CloudFormation and the IaC generator read and describe AWS only. If another cloud or DNS elsewhere is to stand in the same files, it takes a tool that knows them all.',
		help: {
			Import:
				'A tool takes over something that exists, without changing it, and looks after it from then on.'
		},
		unsure: {
			assume: 'inside',
			find: 'List what should stand in the files. Look for names of other firms: a second cloud, DNS, monitoring.'
		},
		answers: {
			inside: {
				label: 'No, all of it is on AWS',
				gloss: 'Also where nothing is said.',
				plain: true,
				short: ['no, all', 'on AWS'],
				because:
					'For resources on AWS the generator writes the template, so that nobody has to type what exists.',
				against: {
					terraform:
						'It imports too, but you would keep its state yourself, for clouds that you don’t use.'
				}
			},
			beyond: {
				label: 'Yes, or the firm writes Terraform already',
				gloss: 'Another cloud, DNS or monitoring elsewhere is to be described with it.',
				short: ['yes, or', 'Terraform'],
				because:
					'Terraform imports what exists on AWS, on other clouds and in services around them, into one description.',
				against: {
					'iac-generator': 'It finds resources on AWS only, and writes CloudFormation.',
					cloudformation: 'It knows AWS, and third-party types for a charge; not another cloud.'
				}
			}
		}
	},

	targets: {
		ask: 'Which accounts should have it?',
		short: ['Which', 'accounts?'],
		why: 'Within AWS Organizations the roles are made for you and new accounts are served by themselves. Elsewhere you make the roles and name the accounts.',
		help: {
			Organisation: 'Accounts joined by AWS Organizations, under one management account.',
			OU: 'Organisational unit: a group of accounts within the organisation.',
			Transform: 'A line at the top of a template that lets AWS rewrite it, such as SAM’s.',
			'Only some of them':
				'Single accounts of an organisation can be picked or left out; that is still the first answer.',
			'Management account too':
				'Still the first answer: that one account gets the template by itself.'
		},
		unsure: {
			assume: 'organisation',
			find: 'Look whether the accounts appear in one list under AWS Organizations. If they do, take the first.'
		},
		answers: {
			organisation: {
				label: 'Accounts of one organisation, perhaps later ones too',
				gloss:
					'All, an OU or chosen ones; your organisation or a customer’s. Also where nothing is said.',
				plain: true,
				short: ['joined', 'accounts'],
				because:
					'Service-managed StackSets make their roles by themselves, and deploy to accounts that join later.'
			},
			apart: {
				label: 'Accounts without a common organisation, or a special case',
				gloss:
					'Special: one account in many Regions, or a template with transforms or nested stacks.',
				short: ['separate,', 'special'],
				because:
					'Self-managed StackSets reach any account in which you make the roles, and take such templates too.'
			}
		}
	},

	trouble: {
		ask: 'What is the trouble with the templates or stacks?',
		short: ['What’s the', 'trouble?'],
		why: 'Repetition and size are cured by templates in templates; parts that live apart become stacks that hand values on; the format itself is cured by writing code.',
		help: {
			Output: 'A value that a stack shows to the outside, such as the id of a network.',
			'Stack of its own':
				'If a part can be taken out and deployed without the rest, take the second answer, also where a limit is the reason. If all must go out together, the first.'
		},
		unsure: {
			assume: 'pieces',
			find: 'Open the two longest templates side by side. If whole blocks agree, it is copied pieces. If ids are pasted from elsewhere, or one part could go alone, it is the second answer.'
		},
		answers: {
			pieces: {
				label: 'Pieces are copied, or what belongs together is too large',
				gloss:
					'It’s over {cloudformation.template-resources}, say, and should still be deployed as a whole.',
				plain: true,
				short: ['copies,', 'size'],
				because:
					'A nested stack is a template used by other templates; each has the limits of a template for itself.',
				against: {
					'cross-stack-exports': 'It hands values on; the copied pieces would stay.',
					'get-stack-output': 'It hands values on; the copied pieces would stay.',
					cdk: 'It would do away with copies, but its stacks have the same limit.'
				}
			},
			values: {
				label: 'Parts are, could or should be deployed apart',
				gloss:
					'Each is or becomes a stack, also to get below a limit, and hands on values: a network’s ids, a name.',
				short: ['parts that', 'stand apart'],
				because: 'A stack can read the outputs of another one, without being deployed with it.',
				against: {
					'nested-stacks': 'Its values stay within the group, which is deployed as one.',
					cdk: 'It passes values by the same means; that need not be written anew.'
				}
			},
			format: {
				label: 'YAML or JSON itself: the team would rather write code',
				gloss: 'Loops, types and tests are missed by people who program.',
				short: ['the format'],
				because:
					'The CDK generates the templates from code, and can hold existing templates beside its own.',
				against: {
					'nested-stacks': 'They are still templates, only more of them.',
					'cross-stack-exports': 'It hands values on; the format stays.',
					'get-stack-output': 'It hands values on; the format stays.'
				}
			}
		}
	},

	bind: {
		ask: 'May a value change or vanish while other stacks use it?',
		short: ['May a value', 'change?'],
		why: 'An export is held as long as somebody imports it. A reference that is only read at deployment holds nobody, and reaches other accounts and Regions.',
		help: {
			'Strong reference': 'One that keeps what it points to from changing: an import of an export.',
			'Weak reference': 'One that is only looked up, each time a stack is deployed.'
		},
		unsure: {
			assume: 'held',
			find: 'Ask what should happen if somebody deletes the network stack tomorrow. If the answer is a refusal, it’s the first.'
		},
		answers: {
			held: {
				label: 'No: that should be refused',
				gloss: 'Also where nothing is said, within one account and Region.',
				plain: true,
				short: ['no, refuse', 'it'],
				because:
					'CloudFormation refuses to change or delete an exported value while a stack imports it.',
				against: {
					'get-stack-output': 'The giver could change or go, and nobody would be told.'
				}
			},
			free: {
				label: 'Yes, or another account or Region reads it',
				gloss: 'Or an update is refused today because an export is in use.',
				short: ['yes, or', 'far away'],
				because:
					'Fn::GetStackOutput reads the output at deployment, over accounts and Regions too, and holds nobody.',
				against: {
					'cross-stack-exports': 'It is held while imported, and stays in one account and Region.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
