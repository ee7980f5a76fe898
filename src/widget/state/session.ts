import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import {createSupportApi} from '../api/support-api.ts';
import {outboxStoreOf} from '../storage/outbox-store.ts';
import {Identity, type GetToken} from './identity.ts';
import {Outbox} from './outbox.ts';
import {Requests} from './requests.ts';
import {createUploader, type Uploader} from './uploader.ts';

/** All that belongs to one region: who asks, whom they ask, and what is kept for it. */
export interface Session {
  readonly region: Region;
  readonly identity: Identity;
  readonly requests: Requests;
  readonly outbox: Outbox;
  /** How files get to the region. */
  readonly uploader: Uploader;
  dispose(): void;
}

export interface SessionParts {
  region: Region;
  dataCenter: DataCenterId;
  endpoint: string;
  getToken: GetToken;
  onReceived: (ticket: Ticket) => void;
  onOtherPerson: () => void;
}

/** Reads the region's tickets, and starts to send what waits in this browser. */
export function openSession(parts: SessionParts): Session {
  const {region, dataCenter, endpoint, getToken, onReceived, onOtherPerson} = parts;
  const identity = new Identity(getToken, dataCenter, onOtherPerson);
  const api = createSupportApi({endpoint, token: (options) => identity.token(options)});
  const requests = new Requests(api);
  const outbox = new Outbox({
    region,
    store: outboxStoreOf(region),
    api,
    identity,
    onReceived(ticket) {
      if (!ticket) {
        void requests.load();
        return;
      }
      requests.prepend(ticket);
      onReceived(ticket);
    },
  });
  void requests.load();
  void outbox.drain();
  return {
    region,
    identity,
    requests,
    outbox,
    uploader: createUploader({region, endpoint, api, identity}),
    dispose() {
      requests.dispose();
      outbox.dispose();
    },
  };
}
