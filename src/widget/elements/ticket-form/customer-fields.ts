import {html, type TemplateResult} from 'lit';
import {pasteNote} from './paste-note.ts';
import {ticketField, type TicketFields} from './ticket-fields.ts';

/** Who the customer is, and how the partner can be called back. */
export function customerFields(fields: TicketFields): TemplateResult {
  const {form} = fields.messages;
  return html`<fieldset class="stack" aria-describedby="one-needed">
    <legend><h3>${form.partnerInformation}</h3></legend>
    <p id="one-needed" class="muted">${form.oneNeeded}</p>
    ${ticketField(fields, 'email', {leftToRight: true, inputMode: 'email'})} ${pasteNote(fields, 'email')}
    <div class="columns">
      ${ticketField(fields, 'zuid', {leftToRight: true})} ${ticketField(fields, 'zoid', {leftToRight: true})}
    </div>
    ${pasteNote(fields, 'zuid')} ${pasteNote(fields, 'zoid')}
    ${ticketField(fields, 'contactPhone', {leftToRight: true, inputMode: 'tel', autocomplete: 'tel'})}
  </fieldset>`;
}
