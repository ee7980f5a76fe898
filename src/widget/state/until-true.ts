import type {Changes} from './changes.ts';

/** Resolves once the condition holds. It is asked now, and whenever `changes` tells of something. */
export function untilTrue(changes: Changes, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!condition()) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = changes.subscribe(look);
    look();
  });
}
