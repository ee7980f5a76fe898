import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import {createSupportApi} from '../api/support-api.ts';
import {openDatabase} from '../storage/open-database.ts';
import {createOutboxStore} from '../storage/outbox-store.ts';
import {Identity, type GetToken} from './identity.ts';
import {Outbox} from './outbox.ts';
import {Requests} from './requests.ts';

/** All that belongs to one data center: who asks, whom they ask, and what is kept for it. */
export interface Session {
  readonly dataCenter: DataCenterId;
  readonly region: Region;
  readonly identity: Identity;
  readonly requests: Requests;
  readonly outbox: Outbox;
  dispose(): void;
}

export interface SessionParts {
  dataCenter: DataCenterId;
  region: Region;
  endpoint: string;
  getToken: GetToken;
  onReceived: (ticket: Ticket) => void;
}

/** Opens what the region keeps in this browser, and starts to send what waits there. */
export async function openSession({
  dataCenter,
  region,
  endpoint,
  getToken,
  onReceived,
}: SessionParts): Promise<Session> {
  const identity = new Identity(getToken, dataCenter);
  const api = createSupportApi({endpoint, token: (options) => identity.token(options)});
  const requests = new Requests(api);
  const database = await openDatabase(region);
  const outbox = new Outbox({
    region,
    store: createOutboxStore(database),
    api,
    identity,
    onReceived(ticket) {
      requests.prepend(ticket);
      onReceived(ticket);
    },
  });
  void requests.load();
  void outbox.drain();
  return {
    dataCenter,
    region,
    identity,
    requests,
    outbox,
    dispose() {
      requests.dispose();
      outbox.dispose();
      database?.close();
    },
  };
}
