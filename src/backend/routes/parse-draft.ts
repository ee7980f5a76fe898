import {parseDataCenterId, regionOf, type Region} from '../../contract/data-centers.ts';
import {ticketDraftSchema, type TicketDraft} from '../../contract/ticket-draft.ts';
import {ProblemError} from '../http/problem-error.ts';
import {limitUploads} from './limit-uploads.ts';
import {parseBody} from './parse-body.ts';

/** The draft in a body. For another region it is refused before anything else of it is looked at. */
export function parseDraft(body: unknown, region: Region, maxUploads: number): TicketDraft {
  checkRegion(body, region);
  const draft = parseBody(ticketDraftSchema, body);
  limitUploads(draft, maxUploads);
  return draft;
}

/** An e-mail-only data center belongs to no region; text that names none at all is an invalid value. */
function checkRegion(body: unknown, region: Region): void {
  const isObject = typeof body === 'object' && body !== null;
  // Own properties only: a body may hold a property called __proto__.
  const named = isObject && Object.hasOwn(body, 'dataCenter') ? (body as TicketDraft).dataCenter : undefined;
  if (parseDataCenterId(named) && regionOf(named) !== region) throw new ProblemError('region_mismatch');
}
