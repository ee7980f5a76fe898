/** Module entry: importing it defines `<partner-support-widget>`. */
import {PartnerSupportWidget} from './partner-support-widget.ts';

export {PartnerSupportWidget};
export {
  PartnerSupportClosedEvent,
  PartnerSupportCloseEvent,
  PartnerSupportOpenedEvent,
  PartnerSupportOpenEvent,
  PartnerSupportTicketCreatedEvent,
  PartnerSupportUnreadEvent,
} from './events.ts';
export type {GetToken} from './state/identity.ts';
export type {OwnWords} from './i18n/own-words.ts';
export type {Prefill, PrefillField} from './state/prefill.ts';
export type {RequestType} from '../contract/request-types.ts';
export type {DataCenterId} from '../contract/data-centers.ts';

declare global {
  interface HTMLElementTagNameMap {
    'partner-support-widget': PartnerSupportWidget;
  }
}

// A second copy of the script on a page must not throw: the first keeps the name.
if (!customElements.get('partner-support-widget')) {
  customElements.define('partner-support-widget', PartnerSupportWidget);
}
