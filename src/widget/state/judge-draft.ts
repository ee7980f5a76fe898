import type {DataCenterId} from '../../contract/data-centers.ts';
import {checkDraft, type DraftFaults} from './draft-check.ts';
import {warnOf, type DraftWarnings} from './draft-warnings.ts';
import type {Support} from './support.ts';
import type {Writing} from './writing.ts';

/** What is wrong in the form: all of it once somebody has `tried` to send it, and before that what was refused. */
export function faultsOf(
  {draft, prefilling}: Writing,
  dataCenter: DataCenterId | undefined,
  tried: boolean,
): DraftFaults {
  const {values, refused} = draft;
  const faults = (tried ? checkDraft(values, dataCenter).faults : undefined) ?? refused;
  return faults.size > 0 ? faults : prefilling.faults;
}

/** What is odd in the form. `homeOf` knows the data center of an organization whose address was pasted. */
export function warningsOf(
  {draft}: Writing,
  {dataCenter, session}: Support,
  homeOf: (organizationId: string) => DataCenterId | undefined,
): DraftWarnings {
  return warnOf(draft.values, {email: session?.identity.known?.email, dataCenter, homeOf});
}
