import {toText} from '../../contract/text.ts';
import type {DraftStore} from '../storage/draft-store.ts';
import type {OutboxStore, ReplyEntry} from '../storage/outbox-store.ts';
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
  readonly outbox: OutboxStore;
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
      // Before anything that is typed is written down.
      this.#enqueue(() => this.#bringBack(ticketId));
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

  /**
   * `sent` is in the outbox. What was typed on since is the beginning of the next reply, under a key of its own; all of it,
   * where what was sent was changed.
   */
  handOver(ticketId: string, sent: string): void {
    const {text, key} = this.of(ticketId);
    this.#set(ticketId, {text: text.startsWith(sent) ? text.slice(sent.length).trimStart() : text, key: newKey()});
    this.forget(key);
    this.#keep(ticketId);
  }

  /** The reply is sent: a page that was left in the middle of that may have left it on this device. */
  forget(key: string): void {
    this.#enqueue(() => this.#parts.store.remove(key));
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

  /** What was typed meanwhile stands after what was kept: none of it lies beside, to come back when the other is sent. */
  async #bringBack(ticketId: string): Promise<void> {
    const {identity, store, outbox} = this.#parts;
    // Nothing is written down for a nobody, so only then may it take a while.
    const {owner} = identity.known ?? (await identity.person());
    const stored = await store.latest(owner, scopeOf(ticketId));
    const kept = stored?.values['text'];
    if (!kept || this.#disposed) return;
    const {key} = stored;
    // Left behind, as in `forget`, and still on its way.
    if ((await outbox.all()).some((entry) => entry.key === key && !entry.refusal)) return store.remove(key);
    const {text} = this.of(ticketId);
    this.#set(ticketId, {text: text ? `${kept}\n\n${text}` : kept, key});
    if (text) this.#keep(ticketId);
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(() => (this.#disposed ? undefined : work())).catch(() => {});
  }
}

/** Where a reply and its files are kept, beside the form's. */
function scopeOf(ticketId: string): string {
  return `reply/${ticketId}`;
}
