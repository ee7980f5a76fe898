import type {Logger} from 'pino';
import type {HelpDeskInbox} from '../database/help-desk-inbox.ts';
import {describeError} from '../http/describe-error.ts';
import {createAlarm} from '../alarm.ts';
import type {HelpDesk} from './help-desk.ts';
import {HelpDeskFailure} from './help-desk-failure.ts';
import {pauseBefore} from './pause-before.ts';

/** Milliseconds: nothing waits, and a call may go unheard; or the database does not answer. */
const rests = {idle: 30_000, failed: 2000};

export interface InboxParts {
  readonly inbox: HelpDeskInbox;
  readonly helpDesk: HelpDesk;
  readonly log: Logger;
}

/** Fetches what a help desk has told that there is something new about, one ticket at a time, until it is stopped. */
export function runInbox({inbox, helpDesk, log}: InboxParts): {wake(): void; stop(): Promise<void>} {
  const ending = new AbortController();
  const alarm = createAlarm();
  const {pace, lane} = helpDesk;

  const workAll = async (): Promise<number> => {
    for (;;) {
      if (ending.signal.aborted) return 0;
      const event = await inbox.claim(lane.helpDesk, pace.request * 4);
      if (!event) return Math.max(0, Math.min((await inbox.nextDue(lane.helpDesk)) ?? rests.idle, rests.idle));
      const {helpDeskTicketId, attempts} = event;
      try {
        const until = await inbox.now();
        await takeIn({inbox, helpDesk, log}, helpDeskTicketId, ending.signal);
        await inbox.finish(lane.helpDesk, helpDeskTicketId, until);
      } catch (error) {
        if (!(error instanceof HelpDeskFailure)) throw error;
        const delay = Math.max(pauseBefore(attempts, pace), error.retryAfter ?? 0);
        await inbox.postpone(lane.helpDesk, helpDeskTicketId, error.kind === 'ended' ? 0 : delay);
        log.warn({helpDesk: lane.helpDesk, refusal: error.message}, 'not fetched from the help desk');
      }
    }
  };

  const run = async () => {
    while (!ending.signal.aborted) {
      const rest = await workAll().catch((error: unknown) => {
        log.warn({helpDesk: lane.helpDesk, error: describeError(error)}, 'what a help desk told could not be worked');
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

/** Takes over status and conversation of a help desk's ticket; nothing where it is none of ours. */
async function takeIn(
  {inbox, helpDesk, log}: InboxParts,
  helpDeskTicketId: string,
  signal: AbortSignal,
): Promise<void> {
  const ticketId = await inbox.ticketOf(helpDesk.lane.helpDesk, helpDeskTicketId);
  if (ticketId === undefined) return;
  const remote = await helpDesk.read({helpDeskTicketId, ticketId}, signal);
  if (!remote) return;
  let added = 0;
  for (const entry of remote.entries) {
    if (await inbox.has(ticketId, entry.key)) continue;
    if (entry.jobId !== undefined && (await inbox.isOwn(ticketId, entry.jobId))) continue;
    if (await inbox.addEntry(ticketId, entry)) added++;
  }
  await inbox.setStatus(helpDesk.lane.helpDesk, ticketId, remote.status);
  log.info({ticketId, added}, 'fetched from the help desk');
}
