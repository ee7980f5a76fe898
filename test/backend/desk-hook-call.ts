import assert from 'node:assert/strict';
import {createHmac, randomUUID} from 'node:crypto';
import type {DeskTicket} from '../support/desk-store.ts';
import {eventually, type DeskSetup} from './desk-setup.ts';

/** Calls the hook as a workflow function in Desk does. */
export function tellDesk(
  {backend}: DeskSetup,
  body: unknown,
  {secret = 'secret of the hook', time = Date.now(), signature = ''} = {},
): Promise<Response> {
  const text = JSON.stringify(body);
  const mac = createHmac('sha256', secret).update(`${time}.${text}`).digest('hex');
  return fetch(`${backend.url}/v1/hooks/zoho-desk`, {
    method: 'POST',
    headers: {'x-zohowebhook-signature': signature || `t=${time},v=${mac}`},
    body: text,
  });
}

/** Tells that there is something new about a ticket, and waits until all that was told has been fetched. */
export async function tellOfTicket(
  setup: DeskSetup,
  {id: ticketId}: DeskTicket,
  eventId: string = randomUUID(),
): Promise<void> {
  assert.equal((await tellDesk(setup, {eventId, ticketId})).status, 204);
  await eventually(async () => (await setup.backend.database.helpDeskEvents.nextDue('zoho-desk-us')) === undefined);
}

/** A ticket that was filed here and is in Desk. */
export async function filedInDesk(setup: DeskSetup): Promise<{id: string; ticket: DeskTicket}> {
  const id = await setup.file();
  await setup.settled();
  return {id, ticket: setup.inDesk(id)};
}
