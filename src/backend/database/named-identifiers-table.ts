import type {Generated} from 'kysely';

/** A customer's identifier that a partner has named, and when it counted. */
export interface NamedIdentifiersTable {
  partner: string;
  /** SHA-256 of kind and identifier. */
  identifier: Buffer;
  named_at: Generated<Date>;
}
