import {readConfig} from '../config.ts';
import {startBackend} from '../start-backend.ts';

/** Runs a region's backend until SIGTERM or SIGINT. */
export async function serve(_: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const stopAsked = new Promise<void>((resolve) => {
    // Also when it comes twice, as Ctrl-C does below npm: the second one must not cut the first one's work.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
    // A parent that started this and is gone can't end it any more.
    if (process.send) process.once('disconnect', () => resolve());
  });
  const backend = await startBackend(readConfig(env));
  process.send?.({type: 'listening', url: backend.url});
  await stopAsked;
  await backend.stop();
}
