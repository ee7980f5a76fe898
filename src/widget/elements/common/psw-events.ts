import type {DataCenterId} from '../../../contract/data-centers.ts';

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
 * Tells the public element how many tickets hold something new, and what the launcher is called then: when either has
 * changed. Internal: never composed.
 */
export class PswUnreadEvent extends Event {
  readonly count: number;
  readonly name: string;
  constructor(count: number, name: string) {
    super('psw-unread');
    this.count = count;
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-close': PswCloseEvent;
    'psw-ticket-received': PswTicketReceivedEvent;
    'psw-unread': PswUnreadEvent;
  }
}
