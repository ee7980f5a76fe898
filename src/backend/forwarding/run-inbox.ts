import type {Logger} from 'pino';
import type {Database} from '../database/open-database.ts';
import {describeError} from '../http/describe-error.ts';
import {createAlarm} from '../alarm.ts';
import type {HelpDesk} from './help-desk.ts';
import {HelpDeskFailure} from './help-desk-failure.ts';
import {pauseBefore} from './pause-before.ts';
import {takeIn} from './take-in.ts';
import type {RemoteFileParts} from './take-remote-file.ts';

/** Milliseconds: nothing waits, and a call may go unheard; or the database does not answer. */
const rests = {idle: 30_000, failed: 2000};

export interface InboxParts extends Pick<RemoteFileParts, 'files' | 'scan' | 'maxBytes'> {
  readonly database: Pick<Database, 'helpDeskEvents' | 'helpDeskInbox' | 'helpDeskFiles' | 'uploads'>;
  readonly helpDesk: HelpDesk;
  readonly log: Logger;
}

/** Fetches what a help desk has told that there is something new about, one ticket at a time, until it is stopped. */
export function runInbox(parts: InboxParts): {wake(): void; stop(): Promise<void>} {
  const {database, helpDesk, log} = parts;
  const {helpDeskEvents: events, helpDeskInbox: inbox, helpDeskFiles: fetched, uploads} = database;
  const ending = new AbortController();
  const alarm = createAlarm();
  const {pace, lane} = helpDesk;
  const id = lane.helpDesk;
  const lease = pace.request * 4;

  const workAll = async (): Promise<number> => {
    for (;;) {
      if (ending.signal.aborted) return 0;
      const event = await events.claim(id, lease);
      if (!event) return Math.max(0, Math.min((await events.nextDue(id)) ?? rests.idle, rests.idle));
      const {helpDeskTicketId} = event;
      try {
        const asOf = await events.now();
        const onProgress = () => events.extend(id, helpDeskTicketId, lease);
        const {signal} = ending;
        await takeIn({...parts, inbox, fetched, uploads}, {helpDeskTicketId, signal, asOf, onProgress});
        await events.finish(id, helpDeskTicketId, asOf);
      } catch (error) {
        await postpone(event, error);
      }
    }
  };

  const postpone = async (
    {helpDeskTicketId, attempts}: {helpDeskTicketId: string; attempts: number},
    error: unknown,
  ): Promise<void> => {
    const pause = pauseBefore(attempts, pace);
    if (!(error instanceof HelpDeskFailure)) {
      // Ours: the database, the storage or the scanner. Other tickets may fare better.
      log.warn({helpDesk: id, error: describeError(error)}, 'what a help desk told could not be worked');
      return events.postpone(id, helpDeskTicketId, Math.max(pause, rests.failed));
    }
    log.warn({helpDesk: id, refusal: error.message}, 'not fetched from the help desk');
    if (error.kind === 'refused') return events.bury(id, helpDeskTicketId);
    const delay = Math.max(pause, error.retryAfter ?? 0);
    if (error.kind === 'throttled') await events.throttle(id, delay);
    await events.postpone(id, helpDeskTicketId, error.kind === 'ended' ? 0 : delay);
  };

  const run = async () => {
    while (!ending.signal.aborted) {
      const rest = await workAll().catch((error: unknown) => {
        log.warn({helpDesk: id, error: describeError(error)}, 'what a help desk told could not be read');
        return rests.failed;
      });
      await alarm.wait(rest);
    }
  };

  const running = run();
  return {
    wake: () => alarm.ring(),
    async stop() {
      ending.abort();
      alarm.ring();
      await running;
    },
  };
}
