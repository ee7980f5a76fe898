import type {DataCenterId} from '../contract/data-centers.ts';

/** A regional backend has stored a ticket and answered with its number. */
export class PartnerSupportTicketCreatedEvent extends Event {
  /** For people, such as `EU-10482`. */
  readonly number: string;
  readonly dataCenter: DataCenterId;
  constructor(number: string, dataCenter: DataCenterId) {
    super('partner-support-ticket-created', {bubbles: true, composed: true});
    this.number = number;
    this.dataCenter = dataCenter;
  }
}

/** The number of tickets with something new has changed. Known from the first opening on. */
export class PartnerSupportUnreadEvent extends Event {
  readonly count: number;
  constructor(count: number) {
    super('partner-support-unread', {bubbles: true, composed: true});
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'partner-support-ready': Event;
    'partner-support-open': Event;
    'partner-support-opened': Event;
    'partner-support-close': Event;
    'partner-support-closed': Event;
    'partner-support-destroyed': Event;
    'partner-support-ticket-created': PartnerSupportTicketCreatedEvent;
    'partner-support-unread': PartnerSupportUnreadEvent;
  }
}
