import {html, type TemplateResult} from 'lit';

/** Stands where there is nothing to list, and says why. */
export function emptyNote(icon: TemplateResult, title: string, text: string): TemplateResult {
  return html`<div class="empty">
    ${icon}
    <h3>${title}</h3>
    <p class="muted">${text}</p>
  </div>`;
}
