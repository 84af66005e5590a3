/** The facts on which branches turn, so that fact and branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as siteToSiteVpn } from '#trees/candidates/network/site-to-site-vpn.ts';
import { candidate as vpnConcentrator } from '#trees/candidates/network/vpn-concentrator.ts';

/** What one standard tunnel carries, in Mbps: the fact is in Gbps, the question in whole Mbps. */
export const standardTunnel = Math.round(
	numberOn(siteToSiteVpn, 'link-rate-most', 'standard') * 1000
);

/** From this many small sites on, AWS advises a Concentrator. */
export const sitesAdvised = numberOn(vpnConcentrator, 'sites-advised');
