import type {ForwardingPace} from './help-desk.ts';

/**
 * Milliseconds before the next attempt, after `failures` of them: anything up to a bound that doubles each time
 * ("full jitter"), so that many who wait do not all come back at once.
 */
export function pauseBefore(failures: number, {firstPause, mostPause}: ForwardingPace, random = Math.random): number {
  return random() * Math.min(mostPause, firstPause * 2 ** Math.min(failures - 1, 30));
}
