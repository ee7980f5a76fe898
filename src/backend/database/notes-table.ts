import type {GeneratedAlways} from 'kysely';

/** What agents write for each other. Not among the messages, so that no query of a partner can meet one. */
export interface NotesTable {
  id: string;
  /** In the order in which they were stored. */
  position: GeneratedAlways<string>;
  ticket_id: string;
  agent_id: string;
  agent_name: string;
  text: string;
  at: Date;
  /** Unique for `agent_id`. */
  idempotency_key: string;
  /** SHA-256 of the note and its ticket. */
  body_hash: Buffer;
}
