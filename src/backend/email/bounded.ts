import type {Readable} from 'node:stream';
import {MailRefused} from './mail-refused.ts';

/** Bytes of all mails that this process has in memory, and the most that it takes. */
export class MailMemory {
  readonly #most: number;
  #used = 0;

  /** Default 256 MiB: two of the largest mails. */
  constructor(most = 256 * 1024 * 1024) {
    this.#most = most;
  }

  /** Whether `bytes` more fit in; they are counted then. */
  take(bytes: number): boolean {
    if (this.#used + bytes > this.#most) return false;
    this.#used += bytes;
    return true;
  }

  give(bytes: number): void {
    this.#used -= bytes;
  }
}

/**
 * A mail's bytes, at most `maxBytes`, as long as there is memory for them. Beyond that it is read to its end, as SMTP
 * wants it, and nothing more is passed on; `refusal` then says why. `release` when nothing of it is needed any more.
 */
export class BoundedMail {
  readonly #memory: MailMemory;
  readonly #maxBytes: number;
  #bytes = 0;
  refusal: MailRefused | undefined;

  constructor(memory: MailMemory, maxBytes: number) {
    this.#memory = memory;
    this.#maxBytes = maxBytes;
  }

  async *read(source: Readable): AsyncGenerator<Buffer> {
    // A parser that has had enough must not end the connection's own stream.
    for await (const chunk of source.iterator({destroyOnReturn: false})) {
      const bytes = chunk as Buffer;
      if (this.refusal) continue;
      if (this.#bytes + bytes.byteLength > this.#maxBytes) this.refusal = new MailRefused('too_large');
      else if (!this.#memory.take(bytes.byteLength)) this.refusal = new MailRefused('busy');
      else {
        this.#bytes += bytes.byteLength;
        yield bytes;
      }
    }
  }

  release(): void {
    this.#memory.give(this.#bytes);
    this.#bytes = 0;
  }
}
