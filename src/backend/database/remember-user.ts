import type {Transaction} from 'kysely';
import {sql} from 'kysely';
import {emailSchema} from '../../contract/identifiers.ts';
import type {Requester} from './reader.ts';
import type {Schema} from './schema.ts';

/**
 * Notes from which address a partner's user writes, as a token said. In the transaction of what the user files; nothing
 * is written, and no row locked, where it is known already. What is no usable address is passed over.
 */
export async function rememberUser(
  transaction: Transaction<Schema>,
  {partner, sub, name, email}: Requester,
): Promise<void> {
  const address = emailSchema.safeParse(email);
  if (!address.success) return;
  const user = {partner, sub, name, email: address.data.toLowerCase()};
  const known = await transaction
    .selectFrom('partner_users')
    .select('sub')
    .where('partner', '=', partner)
    .where('sub', '=', sub)
    .where('name', '=', name)
    .where('email', '=', user.email)
    .executeTakeFirst();
  if (known) return;
  await transaction
    .insertInto('partner_users')
    .values(user)
    .onConflict((conflict) =>
      conflict.columns(['partner', 'sub']).doUpdateSet({name, email: user.email, updated_at: sql`now()`}),
    )
    .execute();
}
