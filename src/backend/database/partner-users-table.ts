import type {Generated} from 'kysely';

/** A partner's user and the address that the user writes from. */
export interface PartnerUsersTable {
  /** ZOID. */
  partner: string;
  /** ZUID. */
  sub: string;
  /** Lower case. Several users may have one, and even users of several partners. */
  email: string;
  name: string;
  updated_at: Generated<Date>;
}
