import {html, type TemplateResult} from 'lit';
import type {DataCenterId} from '../../../contract/data-centers.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {goesTo} from '../data-center/goes-to.ts';

/** The line that stays in sight: where a ticket goes, and what to do. */
export function footer(
  messages: PanelMessages,
  dataCenter: DataCenterId | undefined,
  actions: TemplateResult,
): TemplateResult {
  return html`<div class="foot" part="foot">
    <p class="goes-to">${messages.dataCenter.goesTo} <strong>${goesTo(messages, dataCenter)}</strong></p>
    <div class="actions">${actions}</div>
  </div>`;
}
