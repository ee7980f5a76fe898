import type {DataCenterId} from '../contract/data-centers.ts';
import type {SupportErrorKind} from './api/support-error.ts';

const options = {bubbles: true, composed: true} as const;

/** A regional backend has stored a ticket and answered with its number. */
export class PartnerSupportTicketCreatedEvent extends Event {
  /** For people, such as `EU-10482`. */
  readonly number: string;
  readonly dataCenter: DataCenterId;
  constructor(number: string, dataCenter: DataCenterId) {
    super('partner-support-ticket-created', options);
    this.number = number;
    this.dataCenter = dataCenter;
  }
}

/** A regional backend has stored a reply. */
export class PartnerSupportReplySentEvent extends Event {
  /** A UUID, as `showTicket` takes it. */
  readonly ticketId: string;
  constructor(ticketId: string) {
    super('partner-support-reply-sent', options);
    this.ticketId = ticketId;
  }
}

/** The number of tickets with something new has changed. Known from the first opening on. */
export class PartnerSupportUnreadEvent extends Event {
  readonly count: number;
  constructor(count: number) {
    super('partner-support-unread', options);
    this.count = count;
  }
}

/** Somebody is about to choose another data center. Can be prevented; the one before then stays. */
export class PartnerSupportDataCenterChangeEvent extends Event {
  readonly dataCenter: DataCenterId;
  constructor(dataCenter: DataCenterId) {
    super('partner-support-data-center-change', {...options, cancelable: true});
    this.dataCenter = dataCenter;
  }
}

/** The panel stands for a data center: the first that was found, or another. */
export class PartnerSupportDataCenterChangedEvent extends Event {
  readonly dataCenter: DataCenterId;
  /** `undefined` for the first. */
  readonly before: DataCenterId | undefined;
  constructor(dataCenter: DataCenterId, before: DataCenterId | undefined) {
    super('partner-support-data-center-changed', options);
    this.dataCenter = dataCenter;
    this.before = before;
  }
}

/** Something could not be read or sent. What waits to be sent is tried again by itself unless it was refused. */
export class PartnerSupportErrorEvent extends Event {
  /** Why. Missing where the panel itself could not be loaded. */
  readonly kind?: SupportErrorKind | undefined;
  constructor(kind: SupportErrorKind) {
    super('partner-support-error', options);
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'partner-support-ready': Event;
    'partner-support-open': Event;
    'partner-support-opened': Event;
    'partner-support-close': Event;
    'partner-support-closed': Event;
    'partner-support-data-center-change': PartnerSupportDataCenterChangeEvent;
    'partner-support-data-center-changed': PartnerSupportDataCenterChangedEvent;
    'partner-support-ticket-created': PartnerSupportTicketCreatedEvent;
    'partner-support-reply-sent': PartnerSupportReplySentEvent;
    'partner-support-unread': PartnerSupportUnreadEvent;
    'partner-support-sign-in-needed': Event;
    'partner-support-error': PartnerSupportErrorEvent;
    'partner-support-destroyed': Event;
  }
}
