import {randomUUID} from 'node:crypto';
import type {Selectable, Transaction} from 'kysely';
import type {Note} from '../../contract/agent-ticket.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import type {NotesTable} from './notes-table.ts';
import type {Schema} from './schema.ts';

export interface NewNote {
  readonly agent: {readonly id: string; readonly name: string};
  readonly ticketId: string;
  /** A UUID. */
  readonly key: string;
  readonly text: string;
  readonly at: Date;
}

/** Stores a note once for its key; `undefined` where the key has stored one before. */
export function insertNoteOnce(
  transaction: Transaction<Schema>,
  {agent, ticketId, key, text, at}: NewNote,
): Promise<Selectable<NotesTable> | undefined> {
  return transaction
    .insertInto('notes')
    .values({
      id: randomUUID(),
      ticket_id: ticketId,
      agent_id: agent.id,
      agent_name: agent.name,
      text,
      at,
      idempotency_key: key,
      body_hash: hashOfDraft({ticketId, text}),
    })
    .onConflict((conflict) => conflict.constraint('one_note_for_a_key').doNothing())
    .returningAll()
    .executeTakeFirst();
}

export function noteFromRow({id, agent_name: name, at, text}: Selectable<NotesTable>): Note {
  return {id, author: {name}, at: at.toISOString(), text};
}
