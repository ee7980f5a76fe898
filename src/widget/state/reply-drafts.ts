import {toText} from '../../contract/text.ts';
import type {ReplyEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {newKey} from './new-key.ts';

/** A reply that is being written, and the key under which it will be sent: a second click adds no second reply. */
export interface ReplyDraftInWriting {
  readonly text: string;
  readonly key: string;
}

/** The replies that are being written, by ticket: leaving a ticket for another loses none. They end with the session. */
export class ReplyDrafts {
  readonly changes = new Changes();
  readonly #drafts = new Map<string, ReplyDraftInWriting>();

  of(ticketId: string): ReplyDraftInWriting {
    let draft = this.#drafts.get(ticketId);
    if (!draft) this.#drafts.set(ticketId, (draft = {text: '', key: newKey()}));
    return draft;
  }

  write(ticketId: string, text: string): void {
    this.#set(ticketId, {...this.of(ticketId), text: toText(text)});
  }

  /**
   * Takes up a reply that was refused. Its key goes on, so that the mended one takes its place in the outbox, unless the
   * key is the very reason of the refusal.
   */
  restore({ticketId, reply, key, refusal}: ReplyEntry): void {
    this.#set(ticketId, {text: reply.text, key: refusal?.kind === 'key_reused' ? newKey() : key});
  }

  /** `text` is in the outbox. What was typed on since is the beginning of the next reply, under a key of its own. */
  handOver(ticketId: string, text: string): void {
    const now = this.of(ticketId).text;
    this.#set(ticketId, {text: now === text ? '' : now, key: newKey()});
  }

  #set(ticketId: string, draft: ReplyDraftInWriting): void {
    this.#drafts.set(ticketId, draft);
    this.changes.announce();
  }
}
