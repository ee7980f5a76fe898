import * as wtr from '@web/test-runner-commands';

/**
 * Stands for `@web/test-runner-commands` where an engine cannot do all of them: a test that asks for what cannot be done
 * is skipped, and why is told.
 */
export const {sendKeys, sendMouse} = wtr;

/** A test of mocha, or one of its hooks. */
interface Runnable {
  readonly type: 'hook' | 'test';
  readonly title: string;
  pending: boolean;
  run(done: (error?: unknown) => void): void;
  fullTitle(): string;
}
declare const Mocha: {readonly Runnable: {readonly prototype: Runnable}};

let current: Runnable;
const {prototype} = Mocha.Runnable;
const {run} = prototype;
prototype.run = function remember(this: Runnable, done) {
  remembered(this);
  run.call(this, done);
};

function remembered(runnable: Runnable): void {
  current = runnable;
}

export async function setViewport(size: Parameters<typeof wtr.setViewport>[0]): Promise<void> {
  try {
    await wtr.setViewport(size);
  } catch (error) {
    // A browser with a window cannot make it narrower than its own bar.
    if (!String(error).includes('The page is')) throw error;
    await skip(`a page cannot be ${size.width} × ${size.height} there`);
  }
}

export async function emulateMedia(media: Parameters<typeof wtr.emulateMedia>[0]): Promise<void> {
  const asked: Readonly<Record<string, string | undefined>> = {
    'prefers-color-scheme': media.colorScheme,
    'prefers-reduced-motion': media.reducedMotion,
  };
  const lacking = Object.entries(asked).filter(
    ([feature, value]) => value !== undefined && !matchMedia(`(${feature}: ${value})`).matches,
  );
  if (lacking.length === 0 && media.media === undefined) return;
  await skip(`the engine cannot emulate ${JSON.stringify(media)}`);
}

/** Commands that Chromium alone can do, or of which only Chromium has something to compare with. */
const onlyChromium: Readonly<Record<string, string>> = {
  touch: 'the engine cannot emulate a screen that is touched',
  'kept-tree': 'the kept trees are those of Chromium',
};

export const executeServerCommand: typeof wtr.executeServerCommand = async (command, payload) => {
  const reason = onlyChromium[command];
  if (reason) await skip(reason);
  return wtr.executeServerCommand(command, payload);
};

/** Ends the test as skipped. A hook that only takes back what was emulated has nothing to do. */
async function skip(reason: string): Promise<void> {
  if (current.type === 'hook' && current.title.startsWith('"after')) return;
  await wtr.executeServerCommand('tell-skipped', {test: current.fullTitle(), reason} as never);
  current.pending = true;
  throw new Error(reason);
}
