import {html, type TemplateResult} from 'lit';
import {serviceNamed} from '../../../contract/services.ts';
import {ticketLimits} from '../../../contract/ticket.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftFaults, DraftField, DraftValues} from '../../state/draft.ts';
import {textField, type TextField} from '../common/text-field.ts';
import './psw-service-combobox.ts';

/** What the form's fields show, and whom they tell of what is typed. */
export interface TicketFields {
  messages: Messages;
  values: Readonly<DraftValues>;
  faults: DraftFaults;
  emailWarning: string | undefined;
  onInput: (field: DraftField, value: string) => void;
  onSubmit: () => void;
}

/** Ids of the controls within the form's shadow root. */
export const fieldIds: Readonly<Record<DraftField, string>> = {
  service: 'field-service',
  organizationId: 'field-organization-id',
  subject: 'field-subject',
  description: 'field-description',
  email: 'field-email',
  zuid: 'field-zuid',
  zoid: 'field-zoid',
};

/** What the ticket is about. */
export function issueFields(fields: TicketFields): TemplateResult {
  const {form} = fields.messages;
  const service = serviceNamed(fields.values.service);
  return html`<fieldset class="stack">
    <legend><h3>${form.issue}</h3></legend>
    <psw-service-combobox
      id=${fieldIds.service}
      .value=${fields.values.service}
      .error=${errorOf(fields, 'service')}
      .note=${service?.excludedBecauseOf && form.noPriority(service.name, service.excludedBecauseOf)}
      @psw-change=${(event: Event) => fields.onInput('service', (event.target as HTMLInputElement).value)}
      @psw-submit=${fields.onSubmit}
    ></psw-service-combobox>
    ${field(fields, 'organizationId', {required: true, leftToRight: true})}
    ${field(fields, 'subject', {required: true})} ${field(fields, 'description', {required: true, multiline: true})}
  </fieldset>`;
}

/** Who the customer is. */
export function customerFields(fields: TicketFields): TemplateResult {
  const {form} = fields.messages;
  return html`<fieldset class="stack" aria-describedby="one-needed">
    <legend><h3>${form.partnerInformation}</h3></legend>
    <p id="one-needed" class="muted">${form.oneNeeded}</p>
    ${field(fields, 'email', {leftToRight: true, inputMode: 'email', warning: fields.emailWarning})}
    <div class="columns">
      ${field(fields, 'zuid', {leftToRight: true})} ${field(fields, 'zoid', {leftToRight: true})}
    </div>
  </fieldset>`;
}

function field(
  fields: TicketFields,
  name: Exclude<DraftField, 'service'>,
  options: Pick<TextField, 'required' | 'multiline' | 'leftToRight' | 'inputMode' | 'warning'>,
): TemplateResult {
  const {form} = fields.messages;
  return textField({
    ...options,
    id: fieldIds[name],
    label: form.fields[name],
    placeholder: (form.hints as Partial<Record<DraftField, string>>)[name] ?? '',
    value: fields.values[name],
    error: errorOf(fields, name),
    onInput: (value) => fields.onInput(name, value),
  });
}

/** Most characters that a field takes, where it is worth telling. */
const limits: Partial<Record<DraftField, number>> = {
  service: ticketLimits.serviceName,
  subject: ticketLimits.subject.max,
  description: ticketLimits.description,
};

function errorOf({faults, messages, values}: TicketFields, name: DraftField): string | undefined {
  const code = faults.get(name);
  const limit = limits[name];
  if (code === 'too_long' && limit) return messages.form.tooLong(limit, values[name].trim().length);
  return code && messages.issues[code];
}
