import * as z from 'zod/mini';
import type {Kysely, Transaction, Updateable} from 'kysely';
import {commitmentSchema, type Commitment} from '../../contract/commitment.ts';
import type {Severity, Status} from '../../contract/ticket.ts';
import {auditStatus} from './audit-status.ts';
import type {Actor} from './audit-trail.ts';
import {lockTicketOfAnyPartner, type LockedTicket} from './lock-ticket.ts';
import type {Schema} from './schema.ts';
import {afterAnswer, insertAnswer, toStatus} from './support-changes.ts';
import type {TicketsTable} from './tickets-table.ts';

export interface Answer {
  readonly ticketId: string;
  /** As the partner is to read it. */
  readonly agentName: string;
  /** Plain text, up to 32,000 characters. */
  readonly text: string;
}

export interface Promises {
  readonly ticketId: string;
  readonly severity: Severity;
  readonly commitments: readonly Commitment[];
}

export interface StatusWishes {
  /** Default: the help desk. */
  readonly by?: Actor;
  /** Whether the locked ticket stays as it is after all. */
  readonly unless?: (ticket: LockedTicket) => boolean;
}

/**
 * What support does to tickets of whatever partner. It is for whoever speaks for support, and no partner's route may
 * lead here. Every call rejects where there is no such ticket.
 */
export class SupportActivity {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Answers: it is the partner's turn now, unless the ticket is closed, and the first response has been given. */
  async answerAsAgent(answer: Answer): Promise<void> {
    await this.#db.transaction().execute((transaction) => this.answerInside(transaction, answer));
  }

  /** {@link answerAsAgent} as part of what is stored with it. */
  async answerInside(
    transaction: Transaction<Schema>,
    {ticketId, agentName, text, messageId}: Answer & {readonly messageId?: string},
  ): Promise<void> {
    await changeInside(transaction, ticketId, async (_, ticket) => {
      await insertAnswer(transaction, ticket, {agentName, text, ...(messageId !== undefined && {id: messageId})});
      return afterAnswer(ticket);
    });
  }

  /** Sets the status under the help desk's own name. A ticket that support closes has nothing left to be promised. */
  async setStatusAsAgent(ticketId: string, status: Status): Promise<void> {
    await this.#db.transaction().execute((transaction) => this.setStatusInside(transaction, ticketId, status));
  }

  /** {@link setStatusAsAgent} as part of what is decided with it. */
  async setStatusInside(
    transaction: Transaction<Schema>,
    ticketId: string,
    status: Status,
    {by = {kind: 'help-desk'}, unless}: StatusWishes = {},
  ): Promise<void> {
    await changeInside(transaction, ticketId, async (_, ticket) => {
      const change = toStatus(ticket, status);
      if (!change || unless?.(ticket)) return undefined;
      await auditStatus(transaction, ticket, by, status);
      return change;
    });
  }

  /**
   * Sets what the priority workflow decides. It shows at once, and makes nothing unread: nobody has said anything.
   * Rejects promises that the contract would not let through.
   */
  async setSeverityAndCommitments({ticketId, severity, commitments}: Promises): Promise<void> {
    const checked = z.array(commitmentSchema).parse(commitments);
    await this.#change(ticketId, async () => ({
      severity,
      severity_shown: true,
      commitments: JSON.stringify(checked),
    }));
  }

  async #change(ticketId: string, change: ChangeOf): Promise<void> {
    await this.#db.transaction().execute((transaction) => changeInside(transaction, ticketId, change));
  }
}

type ChangeOf = (transaction: Transaction<Schema>, ticket: LockedTicket) => Promise<Change | undefined>;

async function changeInside(transaction: Transaction<Schema>, ticketId: string, change: ChangeOf): Promise<void> {
  const ticket = await lockTicketOfAnyPartner(transaction, ticketId);
  if (!ticket) throw new Error('There is no such ticket.');
  const changes = await change(transaction, ticket);
  if (changes) await transaction.updateTable('tickets').set(changes).where('id', '=', ticket.id).execute();
}

type Change = Updateable<TicketsTable>;
