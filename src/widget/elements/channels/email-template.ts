import {dataCenterOf, type DataCenterId} from '../../../contract/data-centers.ts';
import {defaultRequestType, requestTypes} from '../../../contract/request-types.ts';
import {toText} from '../../../contract/text.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftValues} from '../../state/draft-values.ts';

/** The region's support e-mail template, filled with what was typed. Source: Zoho's partner support guide. */
export function emailTemplate(messages: Messages, dataCenter: DataCenterId, values: Readonly<DraftValues>): string {
  const {template} = messages.email;
  const rows: readonly [label: string, value: string][] = [
    [template.reference, ''],
    [template.requestType, nameOf(messages, values.requestType)],
    [template.customised, ''],
    [template.product, values.service],
    [template.organizationId, values.organizationId],
    [template.dataCenter, messages.dataCenter.names[dataCenter]],
    [template.customer, values.email],
    [template.zuid, values.zuid],
    [template.zoid, values.zoid],
    [template.contactPhone, values.contactPhone],
    [template.subject, values.subject],
    [template.issue, values.description],
    [template.remarks, ''],
    [template.attachments, ''],
  ];
  return rows.map(([label, value]) => `${label}: ${value.trim()}`.trimEnd()).join('\n');
}

/** What no type is called, such as one of a later version that was stored, stands for the usual one. */
function nameOf(messages: Messages, requestType: string): string {
  const type = requestTypes.find(({id}) => id === requestType)?.id ?? defaultRequestType;
  return messages.requestTypes[type];
}

/** Characters that a mail link may have; above it some programs cut it off or do nothing. */
const longestLink = 2_000;

/**
 * A `mailto:` link to the data center's own address. The address comes from the table and everything else is
 * encoded, so nothing typed can add a recipient or a header. `shortened` says that the description is cut.
 */
export function mailLink(
  messages: Messages,
  dataCenter: DataCenterId,
  values: Readonly<DraftValues>,
): {href: string; shortened: boolean} {
  const {email} = dataCenterOf(dataCenter);
  const subject = encodeURIComponent(messages.email.subject(oneLine(values.subject)));
  const link = (body: string) => `mailto:${email}?subject=${subject}&body=${encodeURIComponent(body)}`;
  const body = (text: Readonly<DraftValues>) => emailTemplate(messages, dataCenter, text).replaceAll('\n', '\r\n');
  const whole = link(body(values));
  if (whole.length <= longestLink) return {href: whole, shortened: false};
  // Every character may take nine in the link; the facts that find the customer come before the description's end.
  let kept = values.description.length;
  let href = whole;
  while (href.length > longestLink && kept > 0) {
    kept = Math.floor(kept / 2);
    const description = toText(values.description.slice(0, kept)) + messages.email.cut;
    href = link(body({...values, description}));
  }
  return {href, shortened: true};
}

function oneLine(text: string): string {
  return toText(text.replace(/\s+/g, ' ').trim().slice(0, 200));
}
