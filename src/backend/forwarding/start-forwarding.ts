import type {Logger} from 'pino';
import type {Database} from '../database/open-database.ts';
import type {HelpDesk} from './help-desk.ts';
import {keepWatching} from './keep-watching.ts';
import {runInbox} from './run-inbox.ts';
import {runLane} from './run-lane.ts';

export interface ForwardingParts {
  readonly database: Database;
  readonly helpDesks: readonly HelpDesk[];
  readonly log: Logger;
}

/** Passes on what help desks are to know, and fetches what they tell: woken by every commit that adds something, in whatever process. */
export function startForwarding({database, helpDesks, log}: ForwardingParts): {stop(): Promise<void>} {
  // Then nobody would listen.
  if (helpDesks.length === 0) return {stop: () => Promise.resolve()};
  const lanes = helpDesks.flatMap((helpDesk) => [
    runLane({database, helpDesk, log}),
    runInbox({inbox: database.helpDeskInbox, helpDesk, log}),
  ]);
  const watches = helpDesks.map((helpDesk) => keepWatching({watch: database.helpDeskWatch, helpDesk, log}));
  const watching = database.watchForwarding(() => {
    for (const lane of lanes) lane.wake();
  });
  return {
    async stop() {
      await watching.stop();
      await Promise.all([...lanes, ...watches].map((running) => running.stop()));
    },
  };
}
