import {supportEmailLabels, type SupportEmailField} from '../../contract/support-email.ts';

/** Other words under which people send the parts of the template, folded as {@link foldLabel} does. */
const otherLabels: Readonly<Record<SupportEmailField, readonly string[]>> = {
  reference: ['reference', 'reference number', 'reference id', 'raised request'],
  requestType: ['type of request'],
  customised: [
    'was something customised? if yes',
    'was something customised',
    'something customised',
    'customised',
    'customised or not',
    'customisation',
    'any customisation',
  ],
  product: ['product name', 'service', 'service name', 'zoho product', 'zoho service'],
  organizationId: ['organisation id', 'org id', 'orgid', 'zgid', 'service organization id', 'service organisation id'],
  dataCenter: ['data centre', 'datacenter', 'datacentre', 'dc'],
  customer: [
    "customer's primary email",
    'customer primary email address',
    'customer primary email',
    "customer's email address",
    "customer's email",
    'customer email',
    'primary email address',
    "super admin's email address",
    "super admin's email",
    'super admin email address',
    'super admin email',
  ],
  zuid: ['user id (zuid)'],
  zoid: [],
  contactPhone: ['phone', 'phone number', 'contact number'],
  subject: ['ticket subject'],
  issue: ['issue in about 50 words', 'issue (in about 50 words)', 'issue description', 'description', 'issue'],
  remarks: ['remark', 'comments', 'additional remarks'],
  attachments: ['attachment', 'attached files'],
};

/** A label as it is compared: case, marks of emphasis, kinds of apostrophes and blanks do not matter. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_]/g, '')
    .replace(/[’`´]/g, "'")
    .replace(/\be-mail/g, 'email')
    .replace(/customiz/g, 'customis')
    .replace(/\s+/g, ' ')
    .trim();
}

const fieldByLabel = new Map<string, SupportEmailField>();
for (const field of Object.keys(supportEmailLabels) as SupportEmailField[]) {
  for (const label of [supportEmailLabels[field], ...otherLabels[field]]) fieldByLabel.set(foldLabel(label), field);
}

/** The part that a text labels, with or without an explanation in brackets; `undefined` where it is no label. */
export function fieldLabelled(text: string): SupportEmailField | undefined {
  const label = foldLabel(text);
  const bracket = label.indexOf('(');
  return fieldByLabel.get(label) ?? (bracket > 0 ? fieldByLabel.get(label.slice(0, bracket).trim()) : undefined);
}

/** Whether a line that is nothing but a label is one: only in the template's own words. */
export function isOwnLabel(text: string, field: SupportEmailField): boolean {
  return foldLabel(text) === foldLabel(supportEmailLabels[field]);
}

/** What is left of the template's longest label where a mail program has broken its line within it. */
export const brokenLabel = 'user id, workflow or function, date and time, support access:';
