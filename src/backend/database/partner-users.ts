import {sql, type Kysely} from 'kysely';
import type {Requester} from './reader.ts';
import type {Schema} from './schema.ts';

export interface ImportOptions {
  /** Whether users of the partners among the rows who are not among the rows are forgotten. Default false. */
  readonly forgetOthers?: boolean;
}

/** Rows of one statement: PostgreSQL takes 65,535 parameters. */
const mostRows = 5000;

/** Who of which partner writes from which address. */
export class PartnerUsers {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Whoever writes from `email`, or `undefined` where nobody is known. `ambiguous` where users of several partners do:
   * then nobody can tell for whom. Of several users of one partner it is the one heard of last.
   */
  async findByEmail(email: string): Promise<Requester | 'ambiguous' | undefined> {
    const rows = await this.#db
      .selectFrom('partner_users')
      .select(['partner', 'sub', 'name', 'email'])
      .where('email', '=', email.toLowerCase())
      .orderBy('updated_at', 'desc')
      .orderBy('sub')
      .limit(100)
      .execute();
    const [first] = rows;
    return rows.some(({partner}) => partner !== first!.partner) ? 'ambiguous' : first;
  }

  /** Takes users over, all or none; gives how many. Addresses become lower case. */
  async import(users: readonly Requester[], {forgetOthers = false}: ImportOptions = {}): Promise<number> {
    const rows = users.map(({partner, sub, name, email}) => ({partner, sub, name, email: email.toLowerCase()}));
    await this.#db.transaction().execute(async (transaction) => {
      const partners = [...new Set(rows.map(({partner}) => partner))];
      if (forgetOthers && partners.length > 0) {
        await transaction.deleteFrom('partner_users').where('partner', 'in', partners).execute();
      }
      for (let start = 0; start < rows.length; start += mostRows) {
        await transaction
          .insertInto('partner_users')
          .values(rows.slice(start, start + mostRows))
          .onConflict((conflict) =>
            conflict.columns(['partner', 'sub']).doUpdateSet({
              name: sql`excluded.name`,
              email: sql`excluded.email`,
              updated_at: sql`now()`,
            }),
          )
          .execute();
      }
    });
    return rows.length;
  }
}
