import type {DataCenterId} from '../../contract/data-centers.ts';
import type {Issue, IssueCode} from '../../contract/issue.ts';
import {check} from '../../contract/check.ts';
import {otherService} from '../../contract/services.ts';
import {serviceNamed} from '../../contract/service-by-name.ts';
import {ticketDraftSchema, type TicketDraft} from '../../contract/ticket-draft.ts';
import {draftFields, type DraftField, type DraftValues} from './draft-values.ts';

/** What is wrong with a draft, by the field to mend. */
export type DraftFaults = ReadonlyMap<DraftField | 'dataCenter', IssueCode>;

/** Parses what was typed with the contract, the same that the backend parses with. */
export function checkDraft(
  values: Readonly<DraftValues>,
  dataCenter: DataCenterId | undefined,
): {draft: TicketDraft; faults?: never} | {draft?: never; faults: DraftFaults} {
  const {email, zuid, zoid, service, contactPhone, ...texts} = values;
  const checked = check(ticketDraftSchema, {
    dataCenter,
    ...toServiceId(service),
    ...texts,
    ...withoutBlanks({contactPhone}),
    customer: withoutBlanks({email, zuid, zoid}),
    uploads: [],
  });
  if (!checked.issues) return {draft: checked.value};
  return {faults: toFaults(checked.issues)};
}

/** Sorts issues by the field to mend, in the form's order; the first of a field counts. */
export function toFaults(issues: readonly Issue[]): DraftFaults {
  const found = new Map<DraftField | 'dataCenter', IssueCode>();
  for (const {pointer, code} of issues) {
    const field = fieldOf(pointer);
    if (field && !found.has(field)) found.set(field, code);
  }
  const order = ['dataCenter', ...draftFields] as const;
  return new Map(order.flatMap((field) => (found.has(field) ? [[field, found.get(field)!] as const] : [])));
}

/** The service that was typed, as the contract names it. */
export function toServiceId(typed: string) {
  if (typed.trim() === '') return {service: undefined};
  const service = serviceNamed(typed);
  return service ? {service: service.id} : {service: otherService, serviceName: typed};
}

function fieldOf(pointer: string): DraftField | 'dataCenter' | undefined {
  // The rule over all three identifiers is mended in the first of them.
  if (pointer === '/customer') return 'email';
  if (pointer === '/serviceName') return 'service';
  if (pointer === '/dataCenter') return 'dataCenter';
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return draftFields.find((field) => field === name);
}

function withoutBlanks<T extends Record<string, string>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')) as Partial<T>;
}
