import type {WrongRow} from './read-row.ts';

/** Most rows that a report tells of. */
const mostTold = 100;

/** The wrong rows of a file, of which it keeps the first ones and counts the others. */
export class WrongRows {
  #first: WrongRow[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Rows in the order of their lines; further calls may begin at the top again. */
  add(rows: readonly WrongRow[], count = rows.length): void {
    this.#count += count;
    const last = this.#first.at(-1);
    // A file of nothing but wrong rows is not worth sorting for each.
    if (this.#first.length === mostTold && rows.every(({line}) => line > last!.line)) return;
    this.#first = [...this.#first, ...rows].sort((one, other) => one.line - other.line).slice(0, mostTold);
  }

  /** One sentence for each row, and one for those that are not told of. */
  report(): string[] {
    const told = this.#first.map(({line, mistakes}) => {
      const reasons = mistakes.map(({field, reason}) => `${field} ${reason}`);
      return `Line ${line}: ${reasons.join('; ')}.`;
    });
    const more = this.#count - this.#first.length;
    return more === 0 ? told : [...told, `There are ${more} more rows that are wrong.`];
  }
}
