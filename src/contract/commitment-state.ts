import type {Commitment} from './commitment.ts';

export type CommitmentState = 'met' | 'met-late' | 'due' | 'late';

/** How a promise stands at `now` (milliseconds since 1970). */
export function commitmentState({dueAt, metAt}: Commitment, now: number): CommitmentState {
  const due = Date.parse(dueAt);
  if (metAt !== null) return Date.parse(metAt) <= due ? 'met' : 'met-late';
  return now <= due ? 'due' : 'late';
}
