import {html, type TemplateResult} from 'lit';
import type {PanelMessages} from '../../i18n/messages.ts';
import {loadingNote} from '../common/loading-note.ts';
import type {PartController} from './part-controller.ts';

/** Stands where a part will be: it is on its way, or could not be had and can be fetched again. */
export function partNote({loading, notLoaded, tryAgain}: PanelMessages, part: PartController): TemplateResult {
  if (!part.error) return html`<div class="part">${loadingNote(loading)}</div>`;
  return html`<div class="part">
    <p class="note danger" role="alert">${notLoaded}</p>
    <button type="button" class="button quiet" @click=${() => part.again()}>${tryAgain}</button>
  </div>`;
}
