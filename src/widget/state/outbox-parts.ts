import type {Message} from '../../contract/conversation.ts';
import type {Region} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import type {SupportError} from '../api/support-error.ts';
import type {WritingApi} from '../api/writing-api.ts';
import type {OutboxStore, ReplyEntry} from '../storage/outbox-store.ts';
import type {Identity} from './identity.ts';

/** What a region's outbox works with, and whom it tells. */
export interface OutboxParts {
  region: Region;
  store: OutboxStore;
  api: WritingApi;
  identity: Identity;
  /** Gets what this page or another tab has brought to the backend; the ticket only where this page did. */
  onReceived: (ticket: Ticket | undefined) => void;
  /** Gets what was added, and what had waited for it. */
  onReplied: (entry: ReplyEntry, message: Message) => void;
  /** Gets why something was refused, or has to wait; the latter once for each kind of failure in a row. */
  onFailed: (error: SupportError) => void;
}
