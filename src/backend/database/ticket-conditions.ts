import {sql, type RawBuilder} from 'kysely';
import type {Customer} from '../../contract/customer.ts';
import type {TicketFilter} from '../../contract/ticket-filter.ts';

type Condition = RawBuilder<boolean>;

/**
 * What must hold for a ticket that `filter` lets through: all of them. Only support finds a ticket by the primary
 * e-mail: a partner that only named an id would learn the address by trying.
 */
export function conditionsOf(filter: TicketFilter, asker: 'partner' | 'support' = 'partner'): readonly Condition[] {
  const {text, status, service, customer, dataCenter, waitingFor} = filter;
  const conditions: Condition[] = [];
  if (text !== undefined) conditions.push(...wordsOf(text).map((word) => orPrimaryEmail(hasText(word), word, asker)));
  if (status !== undefined) conditions.push(sql`status_type = ${status}`);
  if (service !== undefined) conditions.push(sql`service = ${service}`);
  if (customer !== undefined) {
    const isNamed = isOfCustomer({email: customer, zuid: customer, zoid: customer});
    conditions.push(orPrimaryEmail(isNamed, customer, asker));
  }
  if (dataCenter !== undefined) conditions.push(sql`data_center = ${dataCenter}`);
  if (waitingFor !== undefined) conditions.push(sql`waiting_for = ${waitingFor}`);
  return conditions;
}

/** Whether one of the customer's identifiers is the ticket's. Addresses are the same in capital letters. */
export function isOfCustomer({email, zuid, zoid}: Customer): Condition {
  const conditions: Condition[] = [];
  if (email !== undefined) conditions.push(sql`lower(customer_email) = lower(${email})`);
  if (zuid !== undefined) conditions.push(sql`customer_zuid = ${zuid}`);
  if (zoid !== undefined) conditions.push(sql`customer_zoid = ${zoid}`);
  return sql`(${sql.join(conditions, sql` or `)})`;
}

function orPrimaryEmail(condition: Condition, email: string, asker: 'partner' | 'support'): Condition {
  return asker === 'support' ? sql`(${condition} or lower(primary_email) = lower(${email}))` : condition;
}

/** Each word is looked for by itself, so that "sync crm" finds "CRM does not sync". */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).filter(Boolean))];
}

/**
 * The database makes both sides lower case, so that they agree; nothing in the text is a wildcard. The index knows three
 * letters or digits in a row and more: for less it would be read from its beginning to its end, for all partners, so the
 * expression is none of the index then, and the partner's own tickets are looked through.
 */
function hasText(word: string): Condition {
  const text = /[\p{L}\p{N}]{3}/u.test(word) ? sql`search_text` : sql`(search_text || '')`;
  return sql`${text} like lower(${`%${word.replace(/[\\%_]/g, '\\$&')}%`})`;
}
