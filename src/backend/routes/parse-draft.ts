import {parseDataCenterId, regionOf, type Region} from '../../contract/data-centers.ts';
import {check} from '../../contract/issue.ts';
import {ticketDraftSchema, type TicketDraft} from '../../contract/ticket.ts';
import {ProblemError} from '../http/problem-error.ts';

/** The draft in a body. For another region it is refused before anything else of it is looked at. */
export function parseDraft(body: unknown, region: Region, maxUploads: number): TicketDraft {
  checkRegion(body, region);
  const checked = check(ticketDraftSchema, body);
  if (checked.issues) throw new ProblemError('validation_failed', {errors: checked.issues});
  // A backend may be set to fewer than the contract allows.
  if (checked.value.uploads.length > maxUploads) {
    throw new ProblemError('validation_failed', {errors: [{pointer: '/uploads', code: 'too_many'}]});
  }
  return checked.value;
}

/** An e-mail-only data center belongs to no region; text that names none at all is an invalid value. */
function checkRegion(body: unknown, region: Region): void {
  const isObject = typeof body === 'object' && body !== null;
  // Own properties only: a body may hold a property called __proto__.
  const named = isObject && Object.hasOwn(body, 'dataCenter') ? (body as TicketDraft).dataCenter : undefined;
  if (parseDataCenterId(named) && regionOf(named) !== region) throw new ProblemError('region_mismatch');
}
