import {html, nothing, type TemplateResult} from 'lit';
import {isForPartnerOperations, requestTypes} from '../../../contract/request-types.ts';
import {serviceNamed} from '../../../contract/service-by-name.ts';
import {ticketLimits} from '../../../contract/ticket-draft.ts';
import {characterCounter, isNearLimit} from './character-counter.ts';
import {pasteNote} from './paste-note.ts';
import {serviceName} from '../common/service-name.ts';
import {shownService} from './service-text.ts';
import {selectField} from '../common/select-field.ts';
import {errorOf, fieldIds, fixedField, ticketField, type TicketFields} from './ticket-fields.ts';
import './psw-duplicates.ts';
import './psw-service-combobox.ts';

/** What the ticket is about. */
export function issueFields(fields: TicketFields): TemplateResult {
  const {form} = fields.messages;
  const {description} = fields.values;
  const service = serviceNamed(fields.values.service);
  const note =
    service?.excludedBecauseOf &&
    form.noPriority(serviceName(fields.messages, service.id), form.measures[service.excludedBecauseOf]);
  const counter = 'description-counter';
  return html`<fieldset class="stack">
    <legend><h3>${form.issue}</h3></legend>
    ${requestTypeField(fields)} ${serviceField(fields, note)}
    ${ticketField(fields, 'organizationId', {required: true, leftToRight: true})} ${pasteNote(fields, 'organizationId')}
    ${ticketField(fields, 'subject', {required: true, below: html`<psw-duplicates></psw-duplicates>`})}
    ${ticketField(fields, 'description', {
      required: true,
      multiline: true,
      describedBy: isNearLimit(description, ticketLimits.description) ? counter : undefined,
      below: characterCounter(fields.messages, counter, description, ticketLimits.description),
    })}
    ${pasteNote(fields, 'description')}
  </fieldset>`;
}

function serviceField(fields: TicketFields, note: string | undefined): TemplateResult | typeof nothing {
  const {values, locks} = fields;
  if (locks.get('service') === 'hidden') return nothing;
  if (locks.has('service')) return fixedField(fields, 'service', shownService(fields.messages, values.service), note);
  return html`<psw-service-combobox
    id=${fieldIds.service}
    .value=${values.service}
    .error=${errorOf(fields, 'service')}
    .note=${note}
    @psw-change=${(event: Event) => fields.onInput('service', (event.target as HTMLInputElement).value)}
    @psw-submit=${fields.onSubmit}
  ></psw-service-combobox>`;
}

function requestTypeField(fields: TicketFields): TemplateResult | typeof nothing {
  const {messages, values, locks, onInput} = fields;
  const {form, requestTypes: names} = messages;
  if (locks.get('requestType') === 'hidden') return nothing;
  const name = requestTypes.find(({id}) => id === values.requestType)?.id;
  if (name && locks.has('requestType')) return fixedField(fields, 'requestType', names[name]);
  return selectField({
    id: fieldIds.requestType,
    label: form.fields.requestType,
    value: values.requestType,
    options: requestTypes.map(({id}) => ({value: id, name: names[id]})),
    note: isForPartnerOperations(values.requestType) ? form.partnerOperations : nothing,
    onChange: (value) => onInput('requestType', value),
  });
}
