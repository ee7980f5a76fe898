import {nothing, type TemplateResult} from 'lit';
import {pastedFields} from '../../../contract/pasted.ts';
import {ticketLimits} from '../../../contract/ticket-draft.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftFaults} from '../../state/draft-check.ts';
import type {DraftPaste} from '../../state/draft-paste.ts';
import type {DraftField, DraftValues} from '../../state/draft-values.ts';
import type {DraftWarnings} from '../../state/draft-warnings.ts';
import type {PrefilledField} from '../../state/prefilled.ts';
import type {PrefillLock} from '../../state/prefilling.ts';
import {textField, type TextField} from '../common/text-field.ts';

/** What the form's fields show, and whom they tell of what is typed. */
export interface TicketFields {
  messages: Messages;
  values: Readonly<DraftValues>;
  faults: DraftFaults;
  warnings: DraftWarnings;
  paste: DraftPaste;
  /** Fields that stay as the page gave them. */
  locks: ReadonlyMap<PrefilledField, PrefillLock>;
  onInput: (field: DraftField, value: string) => void;
  onSubmit: () => void;
}

/** Ids of the controls within the form's shadow root. */
export const fieldIds: Readonly<Record<DraftField, string>> = {
  requestType: 'field-request-type',
  service: 'field-service',
  organizationId: 'field-organization-id',
  subject: 'field-subject',
  description: 'field-description',
  email: 'field-email',
  zuid: 'field-zuid',
  zoid: 'field-zoid',
  contactPhone: 'field-contact-phone',
};

/** One of the form's text fields, with what there is to say about it; nothing of one that the page hides. */
export function ticketField(
  fields: TicketFields,
  name: Exclude<DraftField, 'service' | 'requestType'>,
  options: Omit<TextField, 'id' | 'label' | 'value' | 'onInput' | 'onLeave' | 'onPaste'>,
): TemplateResult | typeof nothing {
  const {form} = fields.messages;
  const lock = fields.locks.get(name);
  if (lock === 'hidden') return nothing;
  const pasted = name === 'description' ? name : pastedFields.find((field) => field === name);
  return textField({
    ...options,
    id: fieldIds[name],
    label: form.fields[name],
    placeholder: (form.hints as Partial<Record<DraftField, string>>)[name] ?? '',
    value: fields.values[name],
    error: errorOf(fields, name),
    warning: warningOf(fields, name),
    readOnly: lock && form.prefill.given,
    ...(pasted && {
      onPaste: (text, before) => fields.paste.begin(pasted, text, before),
    }),
    onInput: (value) => fields.onInput(name, value),
    onLeave: () => fields.paste.left(name),
  });
}

/** A field that is chosen from, as the page gave it: `value` in words. */
export function fixedField(
  {messages: {form}}: TicketFields,
  name: 'service' | 'requestType',
  value: string,
  warning?: string,
): TemplateResult {
  const options = {id: fieldIds[name], label: form.fields[name], readOnly: form.prefill.given, onInput() {}};
  return textField({...options, value, warning});
}

/** Most characters that a field takes, where it is worth telling. */
const limits: Partial<Record<DraftField, number>> = {
  service: ticketLimits.serviceName,
  subject: ticketLimits.subject.max,
  description: ticketLimits.description,
};

export function errorOf({faults, messages, values}: TicketFields, name: DraftField): string | undefined {
  const code = faults.get(name);
  const limit = limits[name];
  if (code === 'too_long' && limit) return messages.form.tooLong(limit, values[name].trim().length);
  return code && messages.issues[code];
}

function warningOf({warnings, messages}: TicketFields, name: DraftField): string | undefined {
  const warning = warnings.get(name);
  if (!warning) return undefined;
  const {fields, warnings: words} = messages.form;
  if ('home' in warning) {
    const {names} = messages.dataCenter;
    return words[warning.kind](names[warning.home], names[warning.chosen]);
  }
  return 'other' in warning ? words[warning.kind](fields[warning.other]) : words[warning.kind];
}
