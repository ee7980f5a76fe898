import type {Generated, GeneratedAlways} from 'kysely';

/** What was said about a ticket, by its partner, its customer or support. A reply holds the key that it came with. */
export interface MessagesTable {
  id: string;
  /** In the order in which they were stored. */
  position: GeneratedAlways<string>;
  ticket_id: string;
  /** The ticket's. */
  partner: string;
  author_name: string;
  author_role: 'partner' | 'customer' | 'agent';
  /** ZUID of a partner's user; null for anybody else. */
  author_sub: string | null;
  /** Who of support wrote it; null where nobody knows any more. */
  agent_id: Generated<string | null>;
  text: string;
  /** The ticket's `last_activity_at` at that moment, so it never runs backwards within a ticket. */
  at: Date;
  /** Unique for `partner` and `author_sub`, or for `agent_id`. */
  idempotency_key: Generated<string | null>;
  /** SHA-256 of the reply and its ticket. */
  body_hash: Generated<Buffer | null>;
}
