import {toText} from '../../contract/text.ts';
import type {DraftStore} from '../storage/draft-store.ts';
import type {ReplyEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import type {Identity} from './identity.ts';
import {newKey} from './new-key.ts';
import type {Uploader} from './uploader.ts';
import {Uploads} from './uploads.ts';

/** A reply that is being written, and the key under which it will be sent: a second click adds no second reply. */
export interface ReplyDraftInWriting {
  readonly text: string;
  readonly key: string;
}

export interface ReplyDraftsParts {
  readonly uploader: Uploader;
  readonly identity: Identity;
  readonly store: DraftStore;
}

/**
 * The replies that are being written, by ticket, and the files that go with them: neither leaving a ticket for another
 * nor a reload loses any. Where storage is refused they end with the page.
 */
export class ReplyDrafts {
  readonly changes = new Changes();
  readonly #parts: ReplyDraftsParts;
  readonly #drafts = new Map<string, ReplyDraftInWriting>();
  readonly #files = new Map<string, Uploads>();
  /** One piece of work after the other: what is removed must not be written after that. */
  #queue: Promise<unknown> = Promise.resolve();
  #disposed = false;

  constructor(parts: ReplyDraftsParts) {
    this.#parts = parts;
  }

  of(ticketId: string): ReplyDraftInWriting {
    let draft = this.#drafts.get(ticketId);
    if (!draft) {
      this.#drafts.set(ticketId, (draft = {text: '', key: newKey()}));
      void this.#bringBack(ticketId);
    }
    return draft;
  }

  filesOf(ticketId: string): Uploads {
    let files = this.#files.get(ticketId);
    if (!files) {
      this.#files.set(ticketId, (files = new Uploads(scopeOf(ticketId))));
      files.use(this.#parts.uploader);
    }
    return files;
  }

  write(ticketId: string, text: string): void {
    this.#set(ticketId, {...this.of(ticketId), text: toText(text)});
    this.#keep(ticketId);
  }

  /**
   * Takes up a reply that was refused, and its files. Its key goes on, so that the mended one takes its place in the
   * outbox, unless the key is the very reason of the refusal.
   */
  restore(entry: ReplyEntry): void {
    const {ticketId, reply, key, refusal} = entry;
    this.filesOf(ticketId).takeBack(entry);
    this.#set(ticketId, {text: reply.text, key: refusal?.kind === 'key_reused' ? newKey() : key});
    this.#keep(ticketId);
  }

  /** `text` is in the outbox. What was typed on since is the beginning of the next reply, under a key of its own. */
  handOver(ticketId: string, text: string): void {
    const {text: now, key} = this.of(ticketId);
    this.#set(ticketId, {text: now === text ? '' : now, key: newKey()});
    this.#enqueue(() => this.#parts.store.remove(key));
    this.#keep(ticketId);
  }

  /** Ends the uploads. What has arrived stays with the backend, and what has not goes on when the ticket is read anew. */
  dispose(): void {
    this.#disposed = true;
    for (const files of this.#files.values()) files.use(undefined);
  }

  #set(ticketId: string, draft: ReplyDraftInWriting): void {
    this.#drafts.set(ticketId, draft);
    this.changes.announce();
  }

  /** Writes down what is in the box by then: several letters at once where the device is slow. */
  #keep(ticketId: string): void {
    this.#enqueue(async () => {
      const {text, key} = this.of(ticketId);
      const owner = this.#parts.identity.known?.owner;
      if (text === '') await this.#parts.store.remove(key);
      else if (owner) {
        await this.#parts.store.put({key, owner, dataCenter: scopeOf(ticketId), values: {text}, savedAt: Date.now()});
      }
    });
  }

  async #bringBack(ticketId: string): Promise<void> {
    try {
      const {owner} = await this.#parts.identity.person();
      const stored = await this.#parts.store.latest(owner, scopeOf(ticketId));
      // Something may have been typed meanwhile.
      if (!stored?.values['text'] || this.of(ticketId).text !== '' || this.#disposed) return;
      this.#set(ticketId, {text: stored.values['text'], key: stored.key});
    } catch {
      // Nobody is signed in, or the browser refuses storage.
    }
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(() => (this.#disposed ? undefined : work())).catch(() => {});
  }
}

/** Where a reply and its files are kept, beside the form's. */
function scopeOf(ticketId: string): string {
  return `reply/${ticketId}`;
}
