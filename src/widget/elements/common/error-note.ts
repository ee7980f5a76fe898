import {html, nothing, type TemplateResult} from 'lit';
import type {SupportError} from '../../api/support-error.ts';
import type {PanelMessages} from '../../i18n/messages.ts';

/** What went wrong, in words, with the reference that support can look up. */
export function errorNote(
  messages: PanelMessages,
  {kind, reference}: Pick<SupportError, 'kind' | 'reference'>,
): TemplateResult {
  return html`<div class="note danger">
    <p>${messages.errors[kind]}</p>
    ${reference ? html`<p>${messages.reference(reference)}</p>` : nothing}
  </div>`;
}
