import {strictPolicy as policyWith} from '../../demo/server/strict-policy.ts';

/** Of a page that allows nothing but what it names; scripts of its own carry the nonce. */
export const nonce = 'bm9uY2Utb2YtdGVzdHM';

/** The policy of the demo's strict page, for a page of a test. `endpoints` are the backends of the regions. */
export function strictPolicy(endpoints: readonly string[], trustedTypes?: string): string {
  return policyWith(nonce, endpoints, trustedTypes);
}
