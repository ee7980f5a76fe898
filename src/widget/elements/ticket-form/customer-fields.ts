import {html, nothing, type TemplateResult} from 'lit';
import type {DraftField} from '../../state/draft-values.ts';
import {pasteNote} from './paste-note.ts';
import {ticketField, type TicketFields} from './ticket-fields.ts';

const identifiers = ['email', 'zuid', 'zoid'] as const satisfies readonly DraftField[];

/** Who the customer is, and how the partner can be called back. */
export function customerFields(fields: TicketFields): TemplateResult | typeof nothing {
  const {form} = fields.messages;
  const {locks} = fields;
  if ([...identifiers, 'contactPhone' as const].every((field) => locks.get(field) === 'hidden')) return nothing;
  // Where the page has given one and stands by it, nobody has to think about which.
  const isKnown = identifiers.some((field) => locks.has(field));
  return html`<fieldset class="stack" aria-describedby=${isKnown ? nothing : 'one-needed'}>
    <legend><h3>${form.partnerInformation}</h3></legend>
    ${isKnown ? nothing : html`<p id="one-needed" class="muted">${form.oneNeeded}</p>`}
    ${ticketField(fields, 'email', {leftToRight: true, inputMode: 'email'})} ${pasteNote(fields, 'email')}
    <div class="columns">
      ${ticketField(fields, 'zuid', {leftToRight: true})} ${ticketField(fields, 'zoid', {leftToRight: true})}
    </div>
    ${pasteNote(fields, 'zuid')} ${pasteNote(fields, 'zoid')}
    ${ticketField(fields, 'contactPhone', {leftToRight: true, inputMode: 'tel', autocomplete: 'tel'})}
  </fieldset>`;
}
