/** Module entry: importing it defines `<partner-support-widget>`. */
import {PartnerSupportWidget} from './partner-support-widget.ts';

export {PartnerSupportWidget};
export type {
  PartnerSupportDataCenterChangedEvent,
  PartnerSupportDataCenterChangeEvent,
  PartnerSupportErrorEvent,
  PartnerSupportReplySentEvent,
  PartnerSupportTicketCreatedEvent,
  PartnerSupportUnreadEvent,
} from './events.ts';
export type {SupportErrorKind} from './api/support-error.ts';
export type {OwnWords} from './i18n/own-words.ts';
export type {GetToken} from './state/identity.ts';
export type {Prefill, PrefillField} from './state/prefill.ts';
export type {RequestType} from '../contract/request-types.ts';
export type {DataCenterId} from '../contract/data-centers.ts';

declare global {
  interface HTMLElementTagNameMap {
    'partner-support-widget': PartnerSupportWidget;
  }
}

const name = 'partner-support-widget';
const known = customElements.get(name) as typeof PartnerSupportWidget | undefined;

// A second copy of the script on a page must not throw: the first keeps the name.
if (known) console.info(`<${name}> ${known.version} is on this page already.`);
else customElements.define(name, PartnerSupportWidget);
