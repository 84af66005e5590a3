/** What several outcomes say alike. */

export const records = ['AWS::Route53::HostedZone', 'AWS::Route53::RecordSet'];
export const checkedRecords = [...records, 'AWS::Route53::HealthCheck'];

export const insideOnly = {
	lead: 'A name for the inside only?',
	text: 'Put the same record into a private hosted zone. It answers in the VPCs you associate with it.'
};

export const resolverSeen = {
	lead: 'It sees the resolver, not the caller.',
	text: 'Unless the resolver passes on a part of the caller’s address (EDNS client subnet). People who use a far resolver are taken to be there.'
};

export const globalEntry = {
	tree: 'global-entry',
	ask: 'Should callers enter AWS nearer to them than DNS can lead them?'
};
