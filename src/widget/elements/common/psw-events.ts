import type {DataCenterId} from '../../../contract/data-centers.ts';
import type {SupportErrorKind} from '../../api/support-error.ts';

/** Asks the public element to close the panel. Internal: never composed. */
export class PswCloseEvent extends Event {
  constructor() {
    super('psw-close');
  }
}

/** Tells the public element that a backend has stored a ticket. Internal: never composed. */
export class PswTicketReceivedEvent extends Event {
  readonly number: string;
  readonly dataCenter: DataCenterId;
  constructor(number: string, dataCenter: DataCenterId) {
    super('psw-ticket-received');
    this.number = number;
    this.dataCenter = dataCenter;
  }
}

/**
 * Tells the public element how many tickets hold something new, and what says so behind the launcher's name: when either
 * has changed. Internal: never composed.
 */
export class PswUnreadEvent extends Event {
  readonly count: number;
  readonly words: string;
  constructor(count: number, words: string) {
    super('psw-unread');
    this.count = count;
    this.words = words;
  }
}

/** Tells the public element that a backend has stored a reply. Internal: never composed. */
export class PswReplySentEvent extends Event {
  readonly ticketId: string;
  constructor(ticketId: string) {
    super('psw-reply-sent');
    this.ticketId = ticketId;
  }
}

/** Asks the public element whether another data center may be chosen. Internal: never composed. */
export class PswDataCenterChangeEvent extends Event {
  readonly dataCenter: DataCenterId;
  constructor(dataCenter: DataCenterId) {
    super('psw-data-center-change', {cancelable: true});
    this.dataCenter = dataCenter;
  }
}

/** Tells the public element for which data center the panel stands now. Internal: never composed. */
export class PswDataCenterChangedEvent extends Event {
  readonly dataCenter: DataCenterId;
  readonly before: DataCenterId | undefined;
  constructor(dataCenter: DataCenterId, before: DataCenterId | undefined) {
    super('psw-data-center-changed');
    this.dataCenter = dataCenter;
    this.before = before;
  }
}

/** Tells the public element that something has failed. Internal: never composed. */
export class PswErrorEvent extends Event {
  readonly kind: SupportErrorKind;
  constructor(kind: SupportErrorKind) {
    super('psw-error');
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-close': PswCloseEvent;
    'psw-ticket-received': PswTicketReceivedEvent;
    'psw-unread': PswUnreadEvent;
    'psw-reply-sent': PswReplySentEvent;
    'psw-data-center-change': PswDataCenterChangeEvent;
    'psw-data-center-changed': PswDataCenterChangedEvent;
    'psw-error': PswErrorEvent;
  }
}
