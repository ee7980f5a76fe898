import {html, type TemplateResult} from 'lit';
import {alertIcon} from './icons.ts';

/** The words under a field that is wrong. */
export function errorMessage(id: string, error: string): TemplateResult {
  return html`<p class="message error" id=${id}>${alertIcon}<span>${error}</span></p>`;
}
