import {dataCenterOf, type DataCenterId} from '../../../contract/data-centers.ts';
import {defaultRequestType} from '../../../contract/request-types.ts';
import {toText} from '../../../contract/text.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftValues} from '../../state/draft-values.ts';

/** The region's support e-mail template, filled with what was typed. Source: Zoho's partner support guide. */
export function emailTemplate(messages: Messages, dataCenter: DataCenterId, values: Readonly<DraftValues>): string {
  const {template} = messages.email;
  const {fields} = messages.form;
  const rows: readonly [label: string, value: string][] = [
    [template.reference, ''],
    [fields.requestType, nameOf(messages, values.requestType)],
    [template.customised, ''],
    [template.product, values.service],
    [template.organizationId, values.organizationId],
    [template.dataCenter, messages.dataCenter.names[dataCenter]],
    [template.customer, values.email],
    [fields.zuid, values.zuid],
    [fields.zoid, values.zoid],
    [template.contactPhone, values.contactPhone],
    [template.subject, values.subject],
    [template.issue, values.description],
    [template.remarks, ''],
    [template.attachments, ''],
  ];
  return rows.map(([label, value]) => `${label}: ${value.trim()}`.trimEnd()).join('\n');
}

function nameOf({form}: Messages, requestType: string): string {
  const names: Readonly<Record<string, string>> = form.requestTypes;
  return names[requestType] ?? form.requestTypes[defaultRequestType];
}

/** Characters that a mail link may have; above it some programs cut it off or do nothing. */
const longestLink = 2_000;

/**
 * A `mailto:` link to the data center's own address. The address comes from the table and everything else is
 * encoded, so nothing typed can add a recipient or a header. `shortened` says that only the full text holds all.
 */
export function mailLink(
  messages: Messages,
  dataCenter: DataCenterId,
  values: Readonly<DraftValues>,
): {href: string; shortened: boolean} {
  const {email} = dataCenterOf(dataCenter);
  const subject = encodeURIComponent(messages.email.subject(oneLine(values.subject)));
  const link = (body: string) => `mailto:${email}?subject=${subject}&body=${encodeURIComponent(body)}`;
  const body = emailTemplate(messages, dataCenter, values).replaceAll('\n', '\r\n');
  const whole = link(body);
  if (whole.length <= longestLink) return {href: whole, shortened: false};
  return {href: link(messages.email.shortened), shortened: true};
}

function oneLine(text: string): string {
  return toText(text.replace(/\s+/g, ' ').trim().slice(0, 200));
}
