import type {Commitment} from '../../../src/contract/commitment.ts';
import {commitmentState, type CommitmentState} from '../../../src/contract/commitment-state.ts';
import {formatSpan, formatTime} from './format-time.ts';

const kinds: Readonly<Record<string, string>> = {
  'first-response': 'First response',
  determination: 'Determination',
  'effort-to-resolve': 'Effort to resolve',
};

export function promiseKind({kind}: Commitment): string {
  return kinds[kind] ?? kind;
}

/** How a promise stands at `now`, in words and by a tone: met, due or late. */
export function promiseState(promise: Commitment, now: number): {words: string; tone: 'good' | 'warning' | 'bad'} {
  const {dueAt, metAt} = promise;
  const left = formatSpan(Date.parse(dueAt) - now);
  const words: Readonly<Record<CommitmentState, string>> = {
    met: `Met, ${formatTime(metAt ?? dueAt)}`,
    'met-late': `Met late, ${formatTime(metAt ?? dueAt)}`,
    due: `Due in ${left}`,
    late: `Late by ${left}`,
  };
  const tones = {met: 'good', 'met-late': 'bad', due: 'warning', late: 'bad'} as const;
  const state = commitmentState(promise, now);
  return {words: words[state], tone: tones[state]};
}
