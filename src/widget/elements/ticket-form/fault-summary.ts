import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftFaults} from '../../state/draft-check.ts';
import type {DraftField} from '../../state/draft-values.ts';

export type FaultField = DraftField | 'dataCenter';

/** Counts what is wrong, and leads to each of it. */
export function faultSummary(
  messages: Messages,
  faults: DraftFaults,
  goTo: (field: FaultField) => void,
): TemplateResult {
  return html`<div class="note danger links">
    <p aria-hidden="true">${messages.form.summary(faults.size)}</p>
    <ul>
      ${[...faults.keys()].map(
        (field) =>
          html`<li>
            <button type="button" @click=${() => goTo(field)}>
              ${field === 'dataCenter' ? messages.dataCenter.label : messages.form.fields[field]}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
