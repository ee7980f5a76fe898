import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import type {Support} from '../../state/support.ts';

/** Asks for the data center where neither the page nor the sign-in has told it. */
export function askDataCenter(
  {dataCenter: words}: Messages,
  {settled, dataCenter}: Support,
): TemplateResult | typeof nothing {
  if (!settled || dataCenter) return nothing;
  return html`<div class="note neutral">
    <h3>${words.askTitle}</h3>
    <p>${words.askText}</p>
  </div>`;
}
