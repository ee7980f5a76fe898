import type {SupportErrorKind} from '../api/support-error.ts';
import {createWritingApi} from '../api/writing-api.ts';
import {draftStoreOf} from '../storage/draft-store.ts';
import {outboxStoreOf} from '../storage/outbox-store.ts';
import {DraftDuplicates} from './draft-duplicates.ts';
import {Outbox} from './outbox.ts';
import {ReplyDrafts} from './reply-drafts.ts';
import type {Session} from './session.ts';
import type {SupportNews} from './support-news.ts';
import {createUploader, type Uploader} from './uploader.ts';

/** What goes from this device to one region, and what is kept here for it. */
export interface Sending {
  readonly outbox: Outbox;
  /** How files get to the region. */
  readonly uploader: Uploader;
  readonly replyDrafts: ReplyDrafts;
  readonly duplicates: DraftDuplicates;
  dispose(): void;
}

/** Starts to send what waits in this browser. `news` gets what this page has brought to the backend. */
export function openSending(session: Session, news: SupportNews): Sending {
  const {region, endpoint, connection, identity, requests} = session;
  const api = createWritingApi(connection);
  const duplicates = new DraftDuplicates(api);
  const uploader = createUploader({region, endpoint, api, identity});
  const store = outboxStoreOf(region);
  const replyDrafts = new ReplyDrafts({uploader, identity, store: draftStoreOf(region), outbox: store});
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
      news.onReceived(ticket);
    },
    onReplied({ticketId, key}, message) {
      replyDrafts.forget(key);
      const thread = session.openedThread(ticketId);
      thread?.append(message);
      void thread?.load();
      void requests.refresh().catch(() => {});
      news.onReplied(ticketId);
    },
    onFailed: (error) => news.onFailed(error),
  });
  const stopWaiting = whoIsKnown(session, (owner) => {
    // As soon as it is known who is signed in, the device keeps nothing of anybody else.
    void Promise.allSettled([draftStoreOf(region).purgeOthers(owner), store.purgeOthers(owner)]);
  });
  const stopFollowing = identity.changes.subscribe(() => {
    if (needsSignIn.has(outbox.hindrance?.kind)) void outbox.drain();
  });
  void outbox.drain();
  return {
    outbox,
    uploader,
    replyDrafts,
    duplicates,
    dispose() {
      stopWaiting();
      stopFollowing();
      duplicates.dispose();
      replyDrafts.dispose();
      outbox.dispose();
    },
  };
}

/** What may be over as soon as the host has given a token, whatever has asked for it. */
const needsSignIn: ReadonlySet<SupportErrorKind | undefined> = new Set([
  'signed_out',
  'sign_in_unreachable',
  'region_mismatch',
]);

/** Tells `onKnown` once who is signed in, as soon as that is known. */
function whoIsKnown({identity}: Session, onKnown: (owner: string) => void): () => void {
  if (identity.known) onKnown(identity.known.owner);
  if (identity.known) return () => {};
  const stop = identity.changes.subscribe(() => {
    stop();
    onKnown(identity.known!.owner);
  });
  return stop;
}
