import type {Kysely, Transaction} from 'kysely';
import type {AgentChange, Note} from '../../contract/agent-ticket.ts';
import type {Message} from '../../contract/conversation.ts';
import type {SupportSettings} from '../settings/support-settings.ts';
import {applyAgentChange} from './apply-agent-change.ts';
import {addToAudit} from './audit-trail.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import {lockTicketOfAnyPartner, type LockedTicket} from './lock-ticket.ts';
import {mergeTickets, type Merged} from './merge-tickets.ts';
import {messageFromRow} from './message-from-row.ts';
import {insertNoteOnce, noteFromRow} from './notes.ts';
import type {Schema} from './schema.ts';
import {afterAnswer, insertAnswer} from './support-changes.ts';

/** Somebody of support, as the token says. */
export interface Agent {
  readonly id: string;
  readonly name: string;
}

/** `replayed`: the key came with the same text for the same ticket before. `key_reused`: it came with another one. */
export type Said<What> =
  | {readonly outcome: 'stored' | 'replayed'; readonly said: What}
  | {readonly outcome: 'key_reused'}
  | {readonly outcome: 'not_found'};

/** What agents do to tickets of whatever partner, each with a record of who did it. No partner's route may lead here. */
export class AgentWork {
  readonly #db: Kysely<Schema>;
  readonly #settings: SupportSettings;

  constructor(db: Kysely<Schema>, settings: SupportSettings) {
    this.#db = db;
    this.#settings = settings;
  }

  /** Answers the partner, once for `key` (a UUID). */
  answer(agent: Agent, ticketId: string, key: string, text: string): Promise<Said<Message>> {
    return this.#with(ticketId, async (transaction, ticket): Promise<Said<Message>> => {
      const bodyHash = hashOfDraft({ticketId, text});
      const once = {agentId: agent.id, key, bodyHash};
      const row = await insertAnswer(transaction, ticket, {agentName: agent.name, text, once});
      if (!row) {
        const before = await transaction
          .selectFrom('messages')
          .selectAll()
          .where('agent_id', '=', agent.id)
          .where('idempotency_key', '=', key)
          .executeTakeFirstOrThrow();
        return before.body_hash?.equals(bodyHash)
          ? {outcome: 'replayed', said: messageFromRow(before, [])}
          : {outcome: 'key_reused'};
      }
      await transaction.updateTable('tickets').set(afterAnswer(ticket)).where('id', '=', ticketId).execute();
      await addForwardingJob(transaction, ticketId, {kind: 'reply', messageId: row.id});
      await addToAudit(
        transaction,
        ticketId,
        {kind: 'agent', ...agent},
        {
          action: 'answered',
          details: {message: row.id},
        },
      );
      return {outcome: 'stored', said: messageFromRow(row, [])};
    });
  }

  /** Writes a note for other agents, once for `key` (a UUID). The partner's ticket stays as it was. */
  note(agent: Agent, ticketId: string, key: string, text: string): Promise<Said<Note>> {
    return this.#with(ticketId, async (transaction, ticket): Promise<Said<Note>> => {
      const row = await insertNoteOnce(transaction, {agent, ticketId, key, text, at: ticket.now});
      if (!row) {
        const before = await transaction
          .selectFrom('notes')
          .selectAll()
          .where('agent_id', '=', agent.id)
          .where('idempotency_key', '=', key)
          .executeTakeFirstOrThrow();
        return before.body_hash.equals(hashOfDraft({ticketId, text}))
          ? {outcome: 'replayed', said: noteFromRow(before)}
          : {outcome: 'key_reused'};
      }
      await addForwardingJob(transaction, ticketId, {kind: 'note', noteId: row.id});
      await addToAudit(transaction, ticketId, {kind: 'agent', ...agent}, {action: 'noted', details: {note: row.id}});
      return {outcome: 'stored', said: noteFromRow(row)};
    });
  }

  /** Corrects a ticket, and lets the workflow decide anew where its decision rests on that. */
  change(agent: Agent, ticketId: string, change: AgentChange): Promise<{readonly outcome: 'changed' | 'not_found'}> {
    return this.#with(ticketId, async (transaction, ticket) => {
      await applyAgentChange(transaction, ticket, {kind: 'agent', ...agent}, change, this.#settings);
      return {outcome: 'changed'} as const;
    });
  }

  /** Closes a ticket as a duplicate of another one. */
  merge(agent: Agent, ticketId: string, into: string): Promise<{readonly outcome: Merged}> {
    return this.#db.transaction().execute(async (transaction) => ({
      outcome: await mergeTickets(transaction, {kind: 'agent', ...agent}, ticketId, into),
    }));
  }

  #with<Result>(
    ticketId: string,
    work: (transaction: Transaction<Schema>, ticket: LockedTicket) => Promise<Result>,
  ): Promise<Result | {readonly outcome: 'not_found'}> {
    return this.#db.transaction().execute(async (transaction) => {
      const ticket = await lockTicketOfAnyPartner(transaction, ticketId);
      return ticket ? work(transaction, ticket) : {outcome: 'not_found' as const};
    });
  }
}
