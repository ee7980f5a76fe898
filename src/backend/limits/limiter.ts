import type {Quota, RequestLimits, Taken} from '../database/request-limits.ts';

/** A quota as clients are told of it. */
export interface NamedQuota extends Quota {
  /** Such as `read-user`; letters and hyphens. */
  readonly name: string;
}

/** How a quota stands after a request. */
export interface Standing {
  readonly quota: NamedQuota;
  /** Requests that are left in this window. */
  readonly remaining: number;
  /** Seconds until it ends, rounded up, at least 1. */
  readonly seconds: number;
  readonly refuses: boolean;
}

/** Used-up quotas that are remembered at most; then all are forgotten, and the database is asked again. */
const mostRemembered = 10_000;

/**
 * Counts in the database, for all processes at once. A quota that is used up is remembered here until its window ends:
 * a flood costs the database nothing, and the answer would be the same.
 */
export class Limiter {
  readonly #counts: Pick<RequestLimits, 'take'>;
  /** Until when (`performance.now()`) a key is refused. */
  readonly #usedUp = new Map<string, number>();

  constructor(counts: Pick<RequestLimits, 'take'>) {
    this.#counts = counts;
  }

  /** Takes one request of every quota, or of none where one refuses. The order must be the same everywhere. */
  async take(quotas: readonly NamedQuota[]): Promise<readonly Standing[]> {
    const remembered = quotas.flatMap((quota) => this.#remembered(quota));
    if (remembered.length > 0) return remembered;
    const taken = await this.#counts.take(quotas);
    const standings = quotas.map((quota, index) => standingOf(quota, taken[index]!));
    standings.forEach(({quota, refuses}, index) => {
      if (refuses) this.#remember(quota.key, taken[index]!.milliseconds);
    });
    return standings;
  }

  #remembered(quota: NamedQuota): Standing[] {
    const milliseconds = (this.#usedUp.get(quota.key) ?? 0) - performance.now();
    if (milliseconds > 0) return [standingOf(quota, {taken: quota.quota + 1, milliseconds})];
    this.#usedUp.delete(quota.key);
    return [];
  }

  #remember(key: string, milliseconds: number): void {
    if (this.#usedUp.size >= mostRemembered) this.#usedUp.clear();
    this.#usedUp.set(key, performance.now() + milliseconds);
  }
}

function standingOf(quota: NamedQuota, {taken, milliseconds}: Taken): Standing {
  return {
    quota,
    remaining: Math.max(0, quota.quota - taken),
    seconds: Math.max(1, Math.ceil(milliseconds / 1000)),
    refuses: taken > quota.quota,
  };
}
