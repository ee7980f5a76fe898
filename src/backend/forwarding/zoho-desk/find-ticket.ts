import type {ForwardingWork} from '../../database/forwarding-work.ts';
import type {HelpDeskInbox} from '../../database/help-desk-inbox.ts';
import {ticketListSchema, ticketSchema, type ListedTicket} from './desk-answers.ts';
import type {DeskClient} from './desk-client.ts';
import type {DeskSettings} from './desk-settings.ts';

/** Tickets of one page, which is the most that Desk gives. */
const pageSize = 100;

/** Milliseconds that the clocks may differ. */
const margin = 5 * 60_000;

/** Looked at besides those that look like ours: a rule of the help desk may have changed subject or contact. */
const mostUnlikely = 50;

export interface FindParts {
  readonly client: DeskClient;
  readonly settings: DeskSettings;
  readonly known: Pick<HelpDeskInbox, 'knownAmong'>;
}

/**
 * The id of the Desk ticket whose source id is ours, or `undefined`. Desk's lists do not tell custom fields, and
 * none of its published calls searches by them: so those opened since the first attempt are looked at, likely ones
 * first, but for those that are known to be other tickets of ours.
 */
export async function findTicket(
  {client, settings: {id: helpDesk, departmentId, fields}, known}: FindParts,
  {job, ticket}: ForwardingWork,
  signal: AbortSignal,
): Promise<string | undefined> {
  const since = job.firstSentAt.getTime() - margin;
  const likely: ListedTicket[] = [];
  const unlikely: ListedTicket[] = [];
  for await (const listed of ticketsSince(client, {departmentId, since, signal})) {
    const isLikely = listed.subject === ticket.subject || listed.email === ticket.requester.email;
    (isLikely ? likely : unlikely).push(listed);
  }
  const others = await known.knownAmong(
    helpDesk,
    [...likely, ...unlikely].map(({id}) => id),
  );
  const isOpen = ({id}: ListedTicket) => !others.has(id);
  for (const {id} of [...likely.filter(isOpen), ...unlikely.filter(isOpen).slice(0, mostUnlikely)]) {
    const found = await client.ask(ticketSchema, {path: `tickets/${id}`, signal});
    if (found?.cf?.[fields.sourceId] === ticket.id) return id;
  }
  return undefined;
}

/** A department's tickets that were opened since then, newest first. */
export async function* ticketsSince(
  client: DeskClient,
  {departmentId, since, signal}: {departmentId: string; since: number; signal: AbortSignal},
): AsyncGenerator<ListedTicket> {
  const seen = new Set<string>();
  for (let from = 0; ; from += pageSize) {
    const query = {departmentId, sortBy: '-createdTime', from, limit: pageSize};
    const {data} = (await client.ask(ticketListSchema, {path: 'tickets', query, signal})) ?? {data: []};
    for (const ticket of data) {
      if (ticket.createdTime < since) return;
      // New ones shift the pages.
      if (!seen.has(ticket.id)) yield ticket;
      seen.add(ticket.id);
    }
    if (data.length < pageSize) return;
  }
}
