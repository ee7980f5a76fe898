import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import {createConnection, type Connection} from '../api/connection.ts';
import {createSupportApi} from '../api/support-api.ts';
import {Identity, type GetToken} from './identity.ts';
import {Requests} from './requests.ts';
import type {Sending} from './sending.ts';
import {Thread} from './thread.ts';

/** All that belongs to one region: who asks, whom they ask, and what was answered. */
export interface Session {
  readonly region: Region;
  readonly endpoint: string;
  readonly connection: Connection;
  readonly identity: Identity;
  readonly requests: Requests;
  /** What is on its way to the region; missing until something is written or found on this device. */
  sending: Sending | undefined;
  /** Opens a ticket for reading. */
  thread(id: string): Thread;
  /** The ticket that was opened last, if it is `id`. */
  openedThread(id: string): Thread | undefined;
  dispose(): void;
}

export interface SessionParts {
  region: Region;
  dataCenter: DataCenterId;
  endpoint: string;
  getToken: GetToken;
  onOtherPerson: () => void;
}

export function openSession({region, dataCenter, endpoint, getToken, onOtherPerson}: SessionParts): Session {
  const identity = new Identity(getToken, dataCenter, onOtherPerson);
  const connection = createConnection(endpoint, (options) => identity.token(options));
  const api = createSupportApi(connection);
  const requests = new Requests(api);
  let thread: Thread | undefined;
  return {
    region,
    endpoint,
    connection,
    identity,
    requests,
    sending: undefined,
    thread(id) {
      if (thread?.id !== id) thread = new Thread(id, api, requests);
      void thread.load();
      return thread;
    },
    openedThread: (id) => (thread?.id === id ? thread : undefined),
    dispose() {
      this.sending?.dispose();
      requests.dispose();
    },
  };
}
