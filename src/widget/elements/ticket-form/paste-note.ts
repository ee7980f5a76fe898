import {html, nothing, type TemplateResult} from 'lit';
import {replacedBy, type PasteSource} from '../../state/draft-offer.ts';
import {keyedRows} from '../common/keyed-rows.ts';
import type {TicketFields} from './ticket-fields.ts';

/**
 * Offers each value of a pasted block for the field that it belongs to, and says what it would replace there. Stands
 * below the row of fields, not within: half a panel is too narrow for an address.
 */
export function pasteNote({messages: {form}, values, paste, locks}: TicketFields, source: PasteSource): TemplateResult {
  const offer = paste.offerFor(source);
  const free = [...(offer?.values ?? [])].filter(([field]) => !locks.has(field));
  const taken = paste.takenFrom(source);
  const {pasted: words, fields} = form;
  const heading = source === 'description' ? words.titleInText : words.title;
  const done = [...(taken ?? [])].map(([field, value]) => words.done(value, fields[field])).join(' ');
  const said = done || (free.length > 0 ? heading : nothing);
  const title = `${source}-pasted`;
  return html`<p role="status" class="visually-hidden">${said}</p>
    ${
      offer && free.length > 0
        ? html`<div class="note neutral pasted" role="group" aria-labelledby=${title}>
            <p id=${title}>${heading}</p>
            <ul class="links">
              ${keyedRows(
                free.map(([field, value]) => {
                  const before = replacedBy(offer, field, values);
                  const label =
                    before === '' ? words.put(value, fields[field]) : words.replace(value, fields[field], before);
                  const put = html`<li>
                    <button type="button" @click=${() => paste.take(offer, field)}>${label}</button>
                  </li>`;
                  return [field, put];
                }),
              )}
              ${
                free.length > 1
                  ? html`<li>
                      <button type="button" @click=${() => paste.takeAll({...offer, values: new Map(free)})}>
                        ${words.all(free.length)}
                      </button>
                    </li>`
                  : nothing
              }
              <li>
                <button type="button" class="muted" @click=${() => paste.dismiss(offer)}>${words.dismiss}</button>
              </li>
            </ul>
          </div>`
        : nothing
    }`;
}
