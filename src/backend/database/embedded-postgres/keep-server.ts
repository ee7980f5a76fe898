import {setTimeout as wait} from 'node:timers/promises';
import type {Binaries} from './binaries.ts';
import type {DataLocation} from './data-location.ts';
import {stopServer} from './stop-server.ts';
import {takeServer, type TakenServer} from './take-server.ts';

/** Stays the owner of `taken` when somebody restarts PostgreSQL, and starts it again when it died. */
export function keepServer(
  location: DataLocation,
  binaries: Binaries,
  taken: TakenServer,
  say: (sentence: string) => void,
): {stop(): Promise<void>} {
  let stopped: Promise<void> | undefined;
  const isStopped = () => stopped !== undefined;

  const keep = async (ownership: TakenServer['ownership']) => {
    for (let held = ownership; ;) {
      await held.lost;
      const again = await takeAgain();
      if (!again) return;
      held = again.ownership;
    }
  };

  const takeAgain = async () => {
    while (!isStopped()) {
      try {
        // On the same port, because that is in the URLs given away.
        const again = await takeServer(location, binaries, taken.port);
        // Whoever has asked for its end meanwhile found none that ran.
        if (isStopped()) await stopServer(location.cluster);
        else say('PostgreSQL had ended and is back.');
        return again;
      } catch (error) {
        if (isStopped()) break;
        say(`PostgreSQL has ended and can't be had back yet: ${(error as Error).message}`);
        await wait(1000);
      }
    }
    return undefined;
  };

  const keeping = keep(taken.ownership);
  const stop = async () => {
    // The lock is held until the server has ended, so that nobody takes over a server that is ending.
    await stopServer(location.cluster);
    await keeping;
  };
  return {stop: () => (stopped ??= stop())};
}
