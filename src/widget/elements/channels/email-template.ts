import {dataCenterOf, type DataCenterId} from '../../../contract/data-centers.ts';
import {defaultRequestType, requestTypes} from '../../../contract/request-types.ts';
import {toText} from '../../../contract/text.ts';
import {supportEmailLabels as labels} from '../../../contract/support-email.ts';
import type {DraftValues} from '../../state/draft-values.ts';

/**
 * The region's support e-mail template, filled with what was typed. In English, whatever the panel speaks: support staff
 * read it, and backends recognise its parts. Source: Zoho's partner support guide.
 */
export function emailTemplate(dataCenter: DataCenterId, values: Readonly<DraftValues>): string {
  const rows: readonly [label: string, value: string][] = [
    [labels.reference, ''],
    [labels.requestType, nameOf(values.requestType)],
    [labels.customised, ''],
    [labels.product, values.service],
    [labels.organizationId, values.organizationId],
    [labels.dataCenter, dataCenterOf(dataCenter).name],
    [labels.customer, values.email],
    [labels.zuid, values.zuid],
    [labels.zoid, values.zoid],
    [labels.contactPhone, values.contactPhone],
    [labels.subject, values.subject],
    [labels.issue, values.description],
    [labels.remarks, ''],
    [labels.attachments, ''],
  ];
  return rows.map(([label, value]) => `${label}: ${value.trim()}`.trimEnd()).join('\n');
}

/** What no type is called, such as one of a later version that was stored, stands for the usual one. */
function nameOf(requestType: string): string {
  const known = requestTypes.find(({id}) => id === requestType);
  return (known ?? requestTypes.find(({id}) => id === defaultRequestType)!).name;
}

/** Stands where the description is cut. */
const cut = '… (shortened)';

/** Characters that a mail link may have; above it some programs cut it off or do nothing. */
const longestLink = 2_000;

/**
 * A `mailto:` link to the data center's own address. The address comes from the table and everything else is
 * encoded, so nothing typed can add a recipient or a header. `shortened` says that the description is cut.
 */
export function mailLink(dataCenter: DataCenterId, values: Readonly<DraftValues>): {href: string; shortened: boolean} {
  const {email} = dataCenterOf(dataCenter);
  const subject = encodeURIComponent(`Partner support: ${oneLine(values.subject) || 'request'}`);
  const link = (body: string) => `mailto:${email}?subject=${subject}&body=${encodeURIComponent(body)}`;
  const body = (text: Readonly<DraftValues>) => emailTemplate(dataCenter, text).replaceAll('\n', '\r\n');
  const whole = link(body(values));
  if (whole.length <= longestLink) return {href: whole, shortened: false};
  // Every character may take nine in the link; the facts that find the customer come before the description's end.
  let kept = values.description.length;
  let href = whole;
  while (href.length > longestLink && kept > 0) {
    kept = Math.floor(kept / 2);
    const description = toText(values.description.slice(0, kept)) + cut;
    href = link(body({...values, description}));
  }
  return {href, shortened: true};
}

function oneLine(text: string): string {
  return toText(text.replace(/\s+/g, ' ').trim().slice(0, 200));
}
