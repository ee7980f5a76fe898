import {errorSchema} from './desk-answers.ts';
import type {DeskSettings} from './desk-settings.ts';

/** What properties of Desk's requests hold, in our words. */
const names: Readonly<Record<string, string>> = {
  '/subject': 'subject',
  '/description': 'description',
  '/phone': 'phone',
  '/email': 'requester e-mail',
  '/contact/email': 'requester e-mail',
  '/contact/lastName': 'requester name',
  '/contact/firstName': 'requester name',
  '/departmentId': 'department',
  '/status': 'status',
  '/content': 'text',
  '/attachmentIds': 'file',
};

/**
 * A line for the log about a refusal: its code and which fields of ours are meant, such as
 * `422 INVALID_DATA: primaryEmail invalid`. Never anything of the answer's own words, which may quote.
 */
export function refusalCode(status: number, body: unknown, fields: DeskSettings['fields']): string {
  const parsed = errorSchema.safeParse(body);
  if (!parsed.success) return String(status);
  const {errorCode, errors = []} = parsed.data;
  const details = errors.map(({fieldName, errorType}) => `${nameOf(fieldName, fields)} ${errorType}`);
  return `${status} ${errorCode}${details.length > 0 ? `: ${[...new Set(details)].join(', ')}` : ''}`;
}

function nameOf(pointer: string, fields: DeskSettings['fields']): string {
  const custom = Object.entries(fields).find(([, field]) => pointer.endsWith(`/${field}`));
  return custom?.[0] ?? names[pointer] ?? 'another field';
}
