import {html, type TemplateResult} from 'lit';

/** Something is on its way: said in words, and shown as rows to come, after a moment. Needs `loadingStyles`. */
export function loadingNote(text: string): TemplateResult {
  return html`<div class="late" role="status">
    <p class="visually-hidden">${text}</p>
    <div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
  </div>`;
}
