import {toText} from '../../contract/text.ts';
import type {ReplyEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {newKey} from './new-key.ts';
import type {Uploader} from './uploader.ts';
import {Uploads} from './uploads.ts';

/** A reply that is being written, and the key under which it will be sent: a second click adds no second reply. */
export interface ReplyDraftInWriting {
  readonly text: string;
  readonly key: string;
}

/**
 * The replies that are being written, by ticket, and the files that go with them: leaving a ticket for another loses
 * none. They end with the session.
 */
export class ReplyDrafts {
  readonly changes = new Changes();
  readonly #uploader: Uploader;
  readonly #drafts = new Map<string, ReplyDraftInWriting>();
  readonly #files = new Map<string, Uploads>();

  constructor(uploader: Uploader) {
    this.#uploader = uploader;
  }

  of(ticketId: string): ReplyDraftInWriting {
    let draft = this.#drafts.get(ticketId);
    if (!draft) this.#drafts.set(ticketId, (draft = {text: '', key: newKey()}));
    return draft;
  }

  filesOf(ticketId: string): Uploads {
    let files = this.#files.get(ticketId);
    if (!files) {
      this.#files.set(ticketId, (files = new Uploads(`reply/${ticketId}`)));
      files.use(this.#uploader);
    }
    return files;
  }

  write(ticketId: string, text: string): void {
    this.#set(ticketId, {...this.of(ticketId), text: toText(text)});
  }

  /**
   * Takes up a reply that was refused, and its files. Its key goes on, so that the mended one takes its place in the
   * outbox, unless the key is the very reason of the refusal.
   */
  restore(entry: ReplyEntry): void {
    const {ticketId, reply, key, refusal} = entry;
    this.filesOf(ticketId).takeBack(entry);
    this.#set(ticketId, {text: reply.text, key: refusal?.kind === 'key_reused' ? newKey() : key});
  }

  /** `text` is in the outbox. What was typed on since is the beginning of the next reply, under a key of its own. */
  handOver(ticketId: string, text: string): void {
    const now = this.of(ticketId).text;
    this.#set(ticketId, {text: now === text ? '' : now, key: newKey()});
  }

  /** Ends the uploads. What has arrived stays with the backend, and what has not goes on when the ticket is read anew. */
  dispose(): void {
    for (const files of this.#files.values()) files.use(undefined);
  }

  #set(ticketId: string, draft: ReplyDraftInWriting): void {
    this.#drafts.set(ticketId, draft);
    this.changes.announce();
  }
}
