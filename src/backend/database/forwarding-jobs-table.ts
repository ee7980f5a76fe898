import type {Generated} from 'kysely';

/** What is yet to be passed to a help desk. A row comes in the transaction that stores what it passes on. */
export interface ForwardingJobsTable {
  id: Generated<string>;
  ticket_id: string;
  kind: 'open_ticket' | 'reply' | 'note' | 'change_status' | 'update_fields' | 'attachment';
  /** Of a `reply`. */
  message_id: Generated<string | null>;
  /** Of a `note`. */
  note_id: Generated<string | null>;
  /** What a `change_status` changes it to. */
  status_type: Generated<'open' | 'closed' | null>;
  /** Of an `attachment`: the file. */
  attachment_id: Generated<string | null>;
  state: Generated<'new' | 'sending' | 'unknown' | 'done' | 'dead'>;
  created_at: Generated<Date>;
}
