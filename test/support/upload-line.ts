import {request, type IncomingMessage, type ServerResponse} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';

/** What a line does to the bytes of files. */
export interface LineSettings {
  /** Breaks once for each, when so many bytes have come since this was set. */
  readonly cuts?: readonly number[];
  readonly bytesPerSecond?: number;
}

/** The way that files take to a backend: byte by byte, so that it can be slow, and cut in the middle of a chunk. */
export class UploadLine {
  /** Bytes of files that came in since the settings were made, those before a cut as well. */
  received = 0;
  #cuts: number[] = [];
  #bytesPerSecond = Infinity;

  set({cuts = [], bytesPerSecond = Infinity}: LineSettings): void {
    this.received = 0;
    this.#cuts = [...cuts].sort((one, other) => one - other);
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** `dropAnswer`: the bytes arrive, and the answer is lost. */
  async pass(incoming: IncomingMessage, outgoing: ServerResponse, target: string, dropAnswer: boolean): Promise<void> {
    const {method, url, headers} = incoming;
    const passing = request(new URL(url ?? '/', target), {method, headers});
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      passing.once('response', resolve).once('error', reject);
    });
    // It fails as well when the line is cut, where nobody asks any more.
    answered.catch(() => {});
    try {
      for await (const chunk of incoming) {
        if (!(await this.#pass(chunk as Buffer, passing))) return void outgoing.destroy();
      }
      passing.end();
      const answer = await answered;
      if (dropAnswer) return void outgoing.destroy();
      answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, {...answer.headers, connection: 'close'}));
    } finally {
      // What is on its way still arrives, as it does when a line breaks.
      if (!passing.writableEnded) passing.socket?.destroySoon();
    }
  }

  /** Resolves with whether the line still holds. */
  async #pass(chunk: Buffer, passing: ReturnType<typeof request>): Promise<boolean> {
    this.received += chunk.length;
    await new Promise<void>((resolve) => {
      passing.write(chunk, () => resolve());
    });
    if (this.#bytesPerSecond < Infinity) await pause((chunk.length / this.#bytesPerSecond) * 1000);
    if (this.#cuts[0] === undefined || this.received < this.#cuts[0]) return true;
    this.#cuts.shift();
    return false;
  }
}
