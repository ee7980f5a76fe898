import type {Generated} from 'kysely';

/** What is yet to be passed to a help desk. A ticket's row comes in the ticket's own transaction. */
export interface ForwardingJobsTable {
  id: Generated<string>;
  ticket_id: string;
  kind: 'open_ticket' | 'attachment';
  /** The file that an `attachment` job passes on. */
  attachment_id: string | null;
  state: Generated<'new' | 'sending' | 'unknown' | 'done' | 'dead'>;
  created_at: Generated<Date>;
}
