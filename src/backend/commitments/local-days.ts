const hour = 3_600_000;

/** Days whose ends are remembered; beyond that all are forgotten. */
const mostEnds = 1000;

/**
 * Days as they are called in one time zone. Formatting is what costs here, and all tickets of an hour ask for the same
 * few days: a zone's days are kept from ticket to ticket, with their ends once these were found.
 */
export class LocalDays {
  static readonly #zones = new Map<string, LocalDays>();
  readonly #format: Intl.DateTimeFormat;
  readonly #ends = new Map<string, number>();

  private constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  }

  static of(zone: string): LocalDays {
    const days = this.#zones.get(zone) ?? new LocalDays(zone);
    this.#zones.set(zone, days);
    return days;
  }

  /** `end` is the first moment of the next local day: 22 to 26 hours at most after the day began. */
  at(moment: number): {readonly date: string; readonly weekday: number; readonly end: number} {
    const date = this.#format.format(moment);
    const weekday = ((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7) + 1;
    return {date, weekday, end: this.#endOf(date, moment)};
  }

  #endOf(date: string, moment: number): number {
    const known = this.#ends.get(date);
    if (known !== undefined) return known;
    let low = moment;
    let high = moment + 27 * hour;
    // Zones change at whole minutes; days are told apart to the millisecond, as the clock is.
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#format.format(middle) === date) low = middle;
      else high = middle;
    }
    if (this.#ends.size >= mostEnds) this.#ends.clear();
    this.#ends.set(date, high);
    return high;
  }
}
