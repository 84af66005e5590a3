/** Next decisions, price pages and warnings that several outcomes name. */

export const pipeline = {
	tree: 'delivery-tools',
	ask: 'Which tool starts this deployment, and which one runs it?'
};
export const alarms = {
	tree: 'observability',
	ask: 'Which metric tells within minutes that the new version is bad?'
};
export const described = {
	tree: 'infrastructure-as-code',
	ask: 'Where is this setting written down, so that every environment has it?'
};
export const balancer = {
	tree: 'load-balancer',
	ask: 'Which load balancer stands in front of both versions?'
};
export const scaling = {
	tree: 'auto-scaling',
	ask: 'What drives the capacity while the rollout lasts?'
};

const price = (title: string, service: string) => ({
	title: `${title} pricing`,
	url: `https://aws.amazon.com/${service}/pricing/`
});

export const beanstalkPrice = price('AWS Elastic Beanstalk', 'elasticbeanstalk');
export const serversPrice = price('Amazon EC2', 'ec2');
export const codeDeployPrice = price('AWS CodeDeploy', 'codedeploy');
const functionsPrice = price('AWS Lambda', 'lambda');
export const containersPrice = price('Amazon ECS', 'ecs');
export const stagesPrice = price('Amazon API Gateway', 'api-gateway');

/** On Lambda no strategy costs more than another. */
export const sameOnLambda = {
	none: 'not applicable',
	why: 'Lambda bills calls and their duration, so a second version that waits costs nothing and no strategy costs more than another. Provisioned concurrency has to be higher while both serve.',
	page: functionsPrice
} as const;

export const burst = {
	lead: 'Burst credits start at nothing.',
	text: 'All instances are new, so what burstable ones had saved up is lost. Mind it where the load at the switch is high.'
};
export const openConnections = {
	lead: 'Open connections stay behind.',
	text: 'A shift moves new requests. WebSockets stay on the old tasks and break together when these end: close them little by little in the bake time.'
};
export const databaseAlone = {
	lead: 'The database serves both.',
	text: 'Keep its schema readable by the old and the new version, or the way back leads nowhere.'
};
