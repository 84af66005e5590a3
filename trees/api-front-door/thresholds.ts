/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as httpApi } from '#trees/candidates/network/api-gateway-http.ts';

/** From here on an Application Load Balancer costs less than an HTTP API, in million requests a month. */
export const balancerEven = numberOn(httpApi, 'balancer-even');
