/** What came of a mail that was to be sent. */
export type MailEnd = 'sent' | 'new' | 'unknown' | 'dead';

interface Line {
  readonly msg: string;
  readonly state?: MailEnd;
  readonly unknown?: number;
  readonly dead?: number;
}

/** Hears from a backend's log what became of its answers by mail: each line comes once that is stored. */
export class MailLog {
  readonly #ends: Record<MailEnd, number> = {sent: 0, new: 0, unknown: 0, dead: 0};
  readonly #lines: string[] = [];
  #tell: () => void = () => undefined;

  /** For the backend's `onLog`. */
  readonly onLog = (line: string): void => {
    const {msg, state, unknown = 0, dead = 0} = JSON.parse(line) as Line;
    if (msg === 'an answer by mail' && state) this.#ends[state]++;
    else if (msg === 'answers by mail were given up') {
      this.#ends.unknown += unknown;
      this.#ends.dead += dead;
    } else return;
    this.#lines.push(line);
    this.#tell();
  };

  /** Lines about answers by mail. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Resolves once so many attempts have ended like that since the start. */
  async ended(end: MailEnd, count: number): Promise<void> {
    while (this.#ends[end] < count) await new Promise<void>((resolve) => (this.#tell = resolve));
  }
}
