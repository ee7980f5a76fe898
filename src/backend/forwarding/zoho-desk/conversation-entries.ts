import {conversationSchema, type ConversationEntry} from './desk-answers.ts';
import type {DeskClient} from './desk-client.ts';

/** Entries of one page, which is the most that Desk gives. */
const pageSize = 200;

/** All threads and comments of a ticket, private ones as well, in Desk's order. */
export async function* conversationEntries(
  client: DeskClient,
  ticketId: string,
  signal: AbortSignal,
): AsyncGenerator<ConversationEntry> {
  for (let from = 0; ; from += pageSize) {
    const path = `tickets/${ticketId}/conversations`;
    const {data} = (await client.ask(conversationSchema, {path, query: {from, limit: pageSize}, signal})) ?? {data: []};
    yield* data;
    if (data.length < pageSize) return;
  }
}
