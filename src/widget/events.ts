import type {DataCenterId} from '../contract/data-centers.ts';

/** Before the panel opens. Can be prevented; the panel then stays closed. */
export class PartnerSupportOpenEvent extends Event {
  static readonly type = 'partner-support-open';
  constructor() {
    super(PartnerSupportOpenEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

/** The panel is open. */
export class PartnerSupportOpenedEvent extends Event {
  static readonly type = 'partner-support-opened';
  constructor() {
    super(PartnerSupportOpenedEvent.type, {bubbles: true, composed: true});
  }
}

/** Before the panel closes. Can be prevented; the panel then stays open. */
export class PartnerSupportCloseEvent extends Event {
  static readonly type = 'partner-support-close';
  constructor() {
    super(PartnerSupportCloseEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

/** The panel is closed. */
export class PartnerSupportClosedEvent extends Event {
  static readonly type = 'partner-support-closed';
  constructor() {
    super(PartnerSupportClosedEvent.type, {bubbles: true, composed: true});
  }
}

/** A regional backend has stored a ticket and answered with its number. */
export class PartnerSupportTicketCreatedEvent extends Event {
  static readonly type = 'partner-support-ticket-created';
  /** For people, such as `EU-10482`. */
  readonly number: string;
  readonly dataCenter: DataCenterId;
  constructor(number: string, dataCenter: DataCenterId) {
    super(PartnerSupportTicketCreatedEvent.type, {bubbles: true, composed: true});
    this.number = number;
    this.dataCenter = dataCenter;
  }
}

/** The number of tickets with something new has changed. Known from the first opening on. */
export class PartnerSupportUnreadEvent extends Event {
  static readonly type = 'partner-support-unread';
  readonly count: number;
  constructor(count: number) {
    super(PartnerSupportUnreadEvent.type, {bubbles: true, composed: true});
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'partner-support-open': PartnerSupportOpenEvent;
    'partner-support-opened': PartnerSupportOpenedEvent;
    'partner-support-close': PartnerSupportCloseEvent;
    'partner-support-closed': PartnerSupportClosedEvent;
    'partner-support-ticket-created': PartnerSupportTicketCreatedEvent;
    'partner-support-unread': PartnerSupportUnreadEvent;
  }
}
