import {readConfig} from './config.ts';
import {sentenceOf} from './sentence-of.ts';
import {startBackend} from './start-backend.ts';

/** One region, from the environment. Ends with 0 after SIGTERM or SIGINT, with 1 where it can't start. */
async function main(): Promise<void> {
  const stopAsked = new Promise<void>((resolve) => {
    // Also when it comes twice, as Ctrl-C does below npm: the second one must not cut the first one's work.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
    // A parent that started this and is gone can't end it any more.
    if (process.send) process.once('disconnect', () => resolve());
  });
  const backend = await startBackend(readConfig(process.env));
  process.send?.({type: 'listening', url: backend.url});
  await stopAsked;
  await backend.stop();
}

try {
  await main();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}
