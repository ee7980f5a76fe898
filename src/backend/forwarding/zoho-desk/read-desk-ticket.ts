import type {Status} from '../../../contract/ticket.ts';
import type {RemoteTicket} from '../help-desk.ts';
import {conversationEntries} from './conversation-entries.ts';
import {ticketSchema, type ConversationEntry} from './desk-answers.ts';
import type {DeskClient} from './desk-client.ts';
import {HelpDeskFailure} from '../help-desk-failure.ts';
import {publicEntries} from './incoming-entry.ts';
import {ticketFiles} from './ticket-files.ts';

const statusTypes: Readonly<Record<string, Status['type']>> = {Open: 'open', 'On Hold': 'on-hold', Closed: 'closed'};

/** A Desk ticket; `undefined` where there is none (any more). */
export function findDeskTicket(client: DeskClient, id: string, signal: AbortSignal) {
  return client.ask(ticketSchema, {path: `tickets/${id}`, signal}).catch((error: unknown) => {
    if (error instanceof HelpDeskFailure && error.status === 404) return undefined;
    throw error;
  });
}

/** A Desk ticket as its partner may see it; `undefined` where there is none (any more). */
export async function readDeskTicket(
  client: DeskClient,
  {helpDeskTicketId, ticketId}: {helpDeskTicketId: string; ticketId: string},
  signal: AbortSignal,
): Promise<RemoteTicket | undefined> {
  const ticket = await findDeskTicket(client, helpDeskTicketId, signal);
  if (!ticket) return undefined;
  const entries: ConversationEntry[] = [];
  for await (const entry of conversationEntries(client, helpDeskTicketId, signal)) entries.push(entry);
  const files = await ticketFiles(client, helpDeskTicketId, entries, signal);
  return {
    status: {type: statusTypes[ticket.statusType]!, name: ticket.status.slice(0, 100)},
    entries: [...publicEntries(entries, ticketId), ...files],
  };
}
