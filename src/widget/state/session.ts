import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import {createSupportApi} from '../api/support-api.ts';
import {draftStoreOf} from '../storage/draft-store.ts';
import {outboxStoreOf} from '../storage/outbox-store.ts';
import {DraftDuplicates} from './draft-duplicates.ts';
import {Identity, type GetToken} from './identity.ts';
import {Outbox} from './outbox.ts';
import {ReplyDrafts} from './reply-drafts.ts';
import {Requests} from './requests.ts';
import {Thread} from './thread.ts';
import {createUploader, type Uploader} from './uploader.ts';

/** All that belongs to one region: who asks, whom they ask, and what is kept for it. */
export interface Session {
  readonly region: Region;
  readonly identity: Identity;
  readonly requests: Requests;
  readonly outbox: Outbox;
  /** How files get to the region. */
  readonly uploader: Uploader;
  readonly replyDrafts: ReplyDrafts;
  readonly duplicates: DraftDuplicates;
  /** Opens a ticket for reading. */
  thread(id: string): Thread;
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

/** Starts to send what waits in this browser. */
export function openSession(parts: SessionParts): Session {
  const {region, dataCenter, endpoint, getToken, onReceived, onOtherPerson} = parts;
  const identity = new Identity(getToken, dataCenter, onOtherPerson);
  const api = createSupportApi({endpoint, token: (options) => identity.token(options)});
  const requests = new Requests(api);
  const duplicates = new DraftDuplicates(api);
  const uploader = createUploader({region, endpoint, api, identity});
  const replyDrafts = new ReplyDrafts({uploader, identity, store: draftStoreOf(region)});
  const store = outboxStoreOf(region);
  const outbox = new Outbox({
    region,
    store,
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
    onReplied(ticketId, message) {
      if (thread?.id === ticketId) {
        thread.append(message);
        void thread.load();
      }
      void requests.refresh().catch(() => {});
    },
  });
  let thread: Thread | undefined;
  const stopWaiting = identity.changes.subscribe(() => {
    // As soon as it is known who is signed in, the device keeps nothing of anybody else.
    stopWaiting();
    const {owner} = identity.known!;
    void Promise.allSettled([draftStoreOf(region).purgeOthers(owner), store.purgeOthers(owner)]);
  });
  void outbox.drain();
  return {
    region,
    identity,
    requests,
    outbox,
    uploader,
    replyDrafts,
    duplicates,
    thread(id) {
      if (thread?.id !== id) thread = new Thread(id, api, requests);
      void thread.load();
      return thread;
    },
    dispose() {
      stopWaiting();
      duplicates.dispose();
      replyDrafts.dispose();
      requests.dispose();
      outbox.dispose();
    },
  };
}
