import type {Ticket} from '../../contract/ticket.ts';
import type {SupportError} from '../api/support-error.ts';

/** What this page has brought to a backend, or could not: for whoever has put the panel there. */
export interface SupportNews {
  onReceived(ticket: Ticket): void;
  onReplied(ticketId: string): void;
  /** Once for each kind of failure in a row. */
  onFailed(error: SupportError): void;
}
