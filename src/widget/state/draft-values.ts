import {defaultRequestType} from '../../contract/request-types.ts';
import {serviceOf} from '../../contract/services.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';

/** The form's fields, in the order in which they stand on the page. */
export const draftFields = [
  'requestType',
  'service',
  'organizationId',
  'subject',
  'description',
  'email',
  'zuid',
  'zoid',
  'contactPhone',
] as const;
export type DraftField = (typeof draftFields)[number];
export type DraftValues = Record<DraftField, string>;

/** The form before anything is typed. */
export const emptyValues: Readonly<DraftValues> = {
  requestType: defaultRequestType,
  service: '',
  organizationId: '',
  subject: '',
  description: '',
  email: '',
  zuid: '',
  zoid: '',
  contactPhone: '',
};

/** Whether nothing was typed or chosen in a form that began with `blank`. */
export function isUntouched(values: Readonly<DraftValues>, blank: Readonly<DraftValues>): boolean {
  return draftFields.every((field) => values[field].trim() === blank[field].trim());
}

/** Whether both are the very same text. */
export function isSameText(one: Readonly<DraftValues>, other: Readonly<DraftValues>): boolean {
  return draftFields.every((field) => one[field] === other[field]);
}

/** A ticket as the form's fields show it. */
export function toValues({customer, ...draft}: TicketDraft): DraftValues {
  return {
    requestType: draft.requestType ?? defaultRequestType,
    service: draft.serviceName ?? serviceOf(draft.service)?.name ?? draft.service,
    organizationId: draft.organizationId,
    subject: draft.subject,
    description: draft.description,
    email: customer.email ?? '',
    zuid: customer.zuid ?? '',
    zoid: customer.zoid ?? '',
    contactPhone: draft.contactPhone ?? '',
  };
}

/** Values from outside, such as a stored draft of another version: fields that are not known here are left out. */
export function fromStored(stored: Readonly<Record<string, string>>): DraftValues {
  const known = draftFields.map((field) => [field, stored[field] ?? emptyValues[field]] as const);
  return Object.fromEntries(known) as DraftValues;
}
