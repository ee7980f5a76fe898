import {request, type IncomingMessage, type ServerResponse} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';

/** How the line is: bytes a second that it takes upwards (0 for all that come), and whether it is cut. */
export interface LineState {
  readonly bytesPerSecond: number;
  readonly isCut: boolean;
}

/** A line to a backend that QA can slow down and cut, also in the middle of a request. */
export class Line {
  readonly #target: string;
  readonly #responses = new Set<ServerResponse>();
  #state: LineState = {bytesPerSecond: 100_000, isCut: false};

  /** `target`: where it leads, without a path. */
  constructor(target: string) {
    this.#target = target;
  }

  get state(): LineState {
    return this.#state;
  }

  set(state: LineState): void {
    this.#state = state;
    if (state.isCut) for (const response of this.#responses) response.destroy();
  }

  /** Passes a request to `path` of the backend. Resolves when there is nothing more to do for it. */
  async pass(incoming: IncomingMessage, outgoing: ServerResponse, path: string): Promise<void> {
    if (this.#state.isCut) return void outgoing.destroy();
    this.#responses.add(outgoing);
    const {method, headers} = incoming;
    const passing = request(new URL(path, this.#target), {method, headers});
    passing.once('error', () => outgoing.destroy());
    passing.once('response', (answer) => {
      // A browser repeats by itself what fails on a connection that it has kept.
      outgoing.writeHead(answer.statusCode ?? 502, {...answer.headers, connection: 'close'});
      answer.once('error', () => outgoing.destroy()).pipe(outgoing);
    });
    outgoing.once('close', () => {
      this.#responses.delete(outgoing);
      // What is on its way still arrives, as it does when a line breaks.
      if (!passing.writableEnded) passing.socket?.destroySoon();
    });
    try {
      for await (const chunk of incoming) await this.#write(chunk as Buffer, passing);
      passing.end();
    } catch {
      outgoing.destroy();
    }
  }

  async #write(chunk: Buffer, passing: ReturnType<typeof request>): Promise<void> {
    passing.write(chunk);
    const {bytesPerSecond} = this.#state;
    if (bytesPerSecond > 0) await pause((chunk.length / bytesPerSecond) * 1000);
  }
}
