/** Next decisions and warnings that several outcomes name. */

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

export const burst = {
	lead: 'Burst credits start at nothing.',
	text: 'All instances are new, so what burstable ones had saved up is lost. Mind it where the load at the switch is high.'
};
export const openConnections = {
	lead: 'Open connections stay behind.',
	text: 'A shift moves new requests. WebSockets stay on the old tasks and break together when these end: close them little by little in the bake time, and let clients come back at random intervals.'
};
export const databaseAlone = {
	lead: 'The database serves both.',
	text: 'Keep its schema readable by the old and the new version, or the way back leads nowhere.'
};
