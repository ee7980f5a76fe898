import type {Logger} from 'pino';
import type {Database} from '../database/open-database.ts';
import type {FileStorage} from '../uploads/file-storage.ts';
import type {Scan} from '../uploads/scan-by-command.ts';
import type {HelpDesk} from './help-desk.ts';
import {keepWatching} from './keep-watching.ts';
import {runInbox} from './run-inbox.ts';
import {runLane} from './run-lane.ts';

export interface ForwardingParts {
  readonly database: Database;
  readonly helpDesks: readonly HelpDesk[];
  readonly log: Logger;
  /** Where files that come back are stored. */
  readonly files: FileStorage;
  /** Default: they are not scanned. */
  readonly scan?: Scan | undefined;
  /** Bytes that one of them may have. */
  readonly maxBytes: number;
}

/** Passes on what help desks are to know, and fetches what they tell: woken by every commit that adds something, in whatever process. */
export function startForwarding(parts: ForwardingParts): {stop(): Promise<void>} {
  const {database, helpDesks, log} = parts;
  // Then nobody would listen.
  if (helpDesks.length === 0) return {stop: () => Promise.resolve()};
  const lanes = helpDesks.flatMap((helpDesk) => [runLane({database, helpDesk, log}), runInbox({...parts, helpDesk})]);
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
