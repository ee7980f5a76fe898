import type {OutboxEntry, TicketEntry} from '../storage/outbox-store.ts';

/** Something on its way: `saved` on this device, `sending`, or `refused` for good. */
export interface Waiting<E extends OutboxEntry> {
  readonly state: 'saved' | 'sending' | 'refused';
  readonly entry: E;
}

/** A ticket on its way, or `received` under a number. */
export type OutboxItem =
  Waiting<TicketEntry> | {readonly state: 'received'; readonly entry: TicketEntry; readonly number: string};
export type OutboxState = OutboxItem['state'];
