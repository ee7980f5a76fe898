import {
  dataCenterOf,
  emailRegionOf,
  ownDataCenterOf,
  type DataCenterId,
  type Region,
} from '../../contract/data-centers.ts';
import {emailTicketSchema, unnamedService, type EmailTicket} from '../../contract/email-ticket.ts';
import {emailSchema, organizationIdSchema, zoidSchema, zuidSchema} from '../../contract/identifiers.ts';
import {readPasted} from '../../contract/pasted.ts';
import {requestTypes} from '../../contract/request-types.ts';
import {otherService} from '../../contract/services.ts';
import {serviceNamed} from '../../contract/service-by-name.ts';
import {supportEmailLabels, type SupportEmailField} from '../../contract/support-email.ts';
import {toLine, toText} from '../../contract/text.ts';
import {lineSchema} from '../../contract/text-schemas.ts';
import {ticketLimits} from '../../contract/ticket-draft.ts';
import type {Mail} from './mail.ts';
import {MailRefused} from './mail-refused.ts';
import {dataCenterNamed} from './data-center-named.ts';
import {readTemplate, type Template} from './read-template.ts';
import {phoneSchema} from '../../contract/phone.ts';

export interface MailDraft {
  /** With the whole text as its description, which may be longer than a ticket's can be. */
  readonly draft: Omit<EmailTicket, 'description'>;
  readonly description: string;
}

/**
 * What a mail says of a new ticket, by the template where it has one. What of it has no field of its own, and what can
 * not be understood, stays in the description. Throws a `MailRefused` where it names another region's data center.
 */
export function draftOfMail(mail: Mail, region: Region): MailDraft {
  const text = toText(mail.text)
    .replace(/[\u2028\u2029]/g, '\n')
    .trim();
  const template = readTemplate(text);
  const left = new Map(Object.entries(template?.fields ?? {})) as Map<SupportEmailField, string>;
  /** Takes a part out, where `read` understands it. */
  const take = <T>(field: SupportEmailField, read: (value: string) => T | undefined): T | undefined => {
    const value = left.get(field);
    const understood = value === undefined ? undefined : read(value);
    if (understood !== undefined) left.delete(field);
    return understood;
  };
  const dataCenter = take('dataCenter', dataCenterNamed) ?? ownDataCenterOf(region).id;
  checkRegion(dataCenter, region);
  const pasted = template ? {} : readPasted(text.slice(0, 2000));
  const service = take('product', (name) => (toLine(name).trim() ? readService(name) : undefined));
  const email = take('customer', readEmail);
  const zuid = take('zuid', parserOf(zuidSchema)) ?? pasted.zuid;
  const zoid = take('zoid', parserOf(zoidSchema)) ?? pasted.zoid;
  const requestType = take('requestType', readRequestType);
  const contactPhone = take('contactPhone', parserOf(phoneSchema));
  const draft = {
    dataCenter,
    ...(service ?? {service: otherService, serviceName: unnamedService}),
    organizationId: take('organizationId', parserOf(organizationIdSchema)) ?? pasted.organizationId ?? '',
    customer: {...(email && {email}), ...(zuid && {zuid}), ...(zoid && {zoid})},
    subject: take('subject', readSubject) ?? readSubject(mail.subject) ?? 'Request by e-mail',
    ...(requestType && {requestType}),
    ...(contactPhone && {contactPhone}),
  };
  const description = template ? describe(template, left) : text;
  return {draft, description: description || '(The mail has no text.)'};
}

/** The draft with its description, by the contract. Rejects what this module itself must not make. */
export function toEmailTicket(draft: MailDraft['draft'], description: string): EmailTicket {
  return emailTicketSchema.parse({...draft, description});
}

function checkRegion(dataCenter: DataCenterId, region: Region): void {
  if (emailRegionOf(dataCenter) !== region) throw new MailRefused('other_region', `${dataCenterOf(dataCenter).email}.`);
}

/** The issue first, then every other part that was filled in and has no place of its own, then what stood around. */
function describe({rest}: Template, left: ReadonlyMap<SupportEmailField, string>): string {
  const parts = [...left].filter(([field]) => field !== 'issue').map(([field, value]) => `${nameOf(field)}: ${value}`);
  return [left.get('issue') ?? '', parts.join('\n'), rest].filter(Boolean).join('\n\n');
}

function nameOf(field: SupportEmailField): string {
  return field === 'customised' ? 'Customised' : supportEmailLabels[field];
}

interface Parser<T> {
  safeParse(value: string): {readonly success: boolean; readonly data?: T | undefined};
}
const parserOf =
  <T>(schema: Parser<T>) =>
  (value: string): T | undefined =>
    schema.safeParse(value).data;

/** The address itself, or the only one among other words. */
function readEmail(value: string): string | undefined {
  const words = [value, ...value.slice(0, 1000).split(/[\s<>()[\],;"]+/)];
  return words.map((word) => emailSchema.safeParse(word).data).find((address) => address !== undefined);
}

function readService(name: string): {service: EmailTicket['service']; serviceName?: string} {
  const line = toLine(name).trim();
  // "Zoho CRM (Enterprise)", "CRM, Books", "CRM - Enterprise"
  const known = serviceNamed(line) ?? serviceNamed(line.split(/[(,;/|]| [-–—] /, 1)[0]!);
  return known ? {service: known.id} : {service: otherService, serviceName: cut(line, ticketLimits.serviceName)};
}

function readRequestType(value: string): EmailTicket['requestType'] {
  const wanted = value
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
  return requestTypes.find(({id, name}) => name.toLowerCase() === wanted || id.replaceAll('-', ' ') === wanted)?.id;
}

const subjectSchema = lineSchema(ticketLimits.subject.min, ticketLimits.subject.max);

/** What mail programs, in the languages of our partners, and the widget's own link put before a subject. */
const prefix =
  /^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw|enc|res|r|i|odp|pd|رد|إعادة توجيه)\s?(?:\[\d+\])?\s?[:：]|partner support:)\s*/i;

/** Without any such prefix. */
function readSubject(value: string): string | undefined {
  let line = toLine(value).replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== line;) {
    before = line;
    line = line.replace(prefix, '');
  }
  // By the contract, which counts characters in its own way.
  return subjectSchema.safeParse(cut(line, ticketLimits.subject.max)).data;
}

/** Not in the middle of a pair of units. */
function cut(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}
