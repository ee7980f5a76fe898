import {HelpDeskFailure} from '../help-desk-failure.ts';
import type {RemoteEntry} from '../help-desk.ts';
import {attachmentListSchema, type ConversationEntry, type TicketAttachment} from './desk-answers.ts';
import type {DeskClient} from './desk-client.ts';
import {nameOf, toRemoteFile} from './incoming-entry.ts';

/** Files of one page, which is the most that Desk gives. */
const pageSize = 100;

/**
 * Public files of the ticket itself, as an entry each. Not those that a thread or a comment has, whether ours or private
 * or for everybody: it is for that one to show them. Desk may list such a file under another id, so that one of the same
 * name and size counts as the same.
 */
export async function ticketFiles(
  client: DeskClient,
  ticketId: string,
  conversation: readonly ConversationEntry[],
  signal: AbortSignal,
): Promise<readonly RemoteEntry[]> {
  const taken = new Set(conversation.flatMap(({attachments}) => (attachments ?? []).flatMap(marksOf)));
  const endUsers = new Set(
    conversation.flatMap(({commenter, author}) => {
      const person = commenter ?? author;
      return person?.type === 'END_USER' && person.id ? [person.id] : [];
    }),
  );
  const found: RemoteEntry[] = [];
  for await (const file of publicFiles(client, ticketId, signal)) {
    if (file.isPublic !== true || marksOf(file).some((mark) => taken.has(mark))) continue;
    for (const mark of marksOf(file)) taken.add(mark);
    const {creator, creatorId} = file;
    const isOutside = endUsers.has(creatorId ?? creator?.id ?? '');
    found.push({
      key: `file ${file.id}`,
      author: nameOf(creator),
      writer: isOutside ? {is: 'outside', email: creator?.email ?? undefined} : {is: 'support'},
      text: '',
      files: [toRemoteFile(file)],
    });
  }
  return found;
}

function marksOf({id, name, size}: Pick<TicketAttachment, 'id' | 'name' | 'size'>): string[] {
  return [`id ${id}`, `file ${size} ${name ?? ''}`];
}

async function* publicFiles(
  client: DeskClient,
  ticketId: string,
  signal: AbortSignal,
): AsyncGenerator<TicketAttachment> {
  const path = `tickets/${ticketId}/attachments`;
  for (let from = 0; ; from += pageSize) {
    const query = {isPublic: true, include: 'creator', sortBy: 'createdTime', from, limit: pageSize};
    const page = await client.ask(attachmentListSchema, {path, query, signal}).catch((error: unknown) => {
      // What support has said must not wait for a list that Desk does not give.
      if (error instanceof HelpDeskFailure && error.kind === 'refused') return undefined;
      throw error;
    });
    yield* page?.data ?? [];
    if ((page?.data.length ?? 0) < pageSize) return;
  }
}
