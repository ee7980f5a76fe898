export interface Alarm {
  /** Ends the wait, or the next one where nobody waits. */
  ring(): void;
  /** Resolves when it rings, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** For one who waits. */
export function createAlarm(): Alarm {
  let hasRung = false;
  let end: (() => void) | undefined;
  return {
    ring() {
      hasRung = true;
      end?.();
    },
    async wait(milliseconds) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          timer.unref();
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = undefined;
      hasRung = false;
    },
  };
}
