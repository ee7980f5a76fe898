import type {EmailSettings} from '../../src/backend/email/email-settings.ts';
import {listAllTickets} from './ask.ts';
import {startTestBackend, type TestBackend, type TestBackendOptions} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket} from './ask.ts';
import {comAddress, euAddress} from './mail-client.ts';
import type {TicketDetails} from '../../src/contract/ticket.ts';

export const issuer = createTestIssuer();

export const ada = {partner: '20105462640', sub: '740001111', name: 'Ada Partner', email: 'ada@partner.example'};
/** Of the same partner. */
export const ben = {...ada, sub: '740002222', name: 'Ben Partner', email: 'ben@partner.example'};
export const stranger = {partner: '20999999999', sub: '740009999', name: 'Eve', email: 'eve@other.example'};

export interface MailBackendOptions extends Partial<TestBackendOptions> {
  readonly intake?: Partial<NonNullable<EmailSettings['intake']>>;
  readonly relay?: EmailSettings['relay'];
}

/** A backend that takes mails of Ada, Ben and somebody of another partner. */
export async function startMailBackend({intake, relay, ...options}: MailBackendOptions = {}): Promise<TestBackend> {
  const address = options.region === 'eu' ? euAddress : comAddress;
  const backend = await startTestBackend({
    issuer,
    ...options,
    email: {intake: {host: '127.0.0.1', port: 0, address, ...intake}, ...(relay && {relay})},
  });
  await backend.database.partnerUsers.import([ada, ben, stranger]);
  return backend;
}

/** All tickets that Ada sees, with their conversations, newest first. */
export async function ticketsOfAda({url}: TestBackend, region = 'com'): Promise<readonly TicketDetails[]> {
  const token = await issuer.token(region === 'eu' ? {dataCenter: 'eu'} : {});
  const tickets = await listAllTickets(url, token);
  return Promise.all(tickets.map(async ({id}) => (await findTicket(url, token, id)).body));
}

/** The newest of them. */
export async function newestTicket(backend: TestBackend, region = 'com'): Promise<TicketDetails> {
  const [newest] = await ticketsOfAda(backend, region);
  if (!newest) throw new Error('There is no ticket.');
  return newest;
}
