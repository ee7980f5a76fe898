import type {Logger} from 'pino';
import {describeError} from '../http/describe-error.ts';
import {createAlarm} from '../alarm.ts';
import {HelpDeskFailure} from './help-desk-failure.ts';
import {pollHelpDesk, reconcileHelpDesk, type WatchParts} from './poll-help-desk.ts';

/** Milliseconds between two comparisons with the help desk's list. */
const day = 24 * 60 * 60_000;

/**
 * Looks for what is new every now and then, and compares tickets once a day, whatever the number of processes. A round
 * that fails is logged, and the next one makes up for it.
 */
export function keepWatching({watch, helpDesk, log}: WatchParts & {log: Logger}): {stop(): Promise<void>} {
  const ending = new AbortController();
  const alarm = createAlarm();
  const {signal} = ending;
  const id = helpDesk.lane.helpDesk;

  const round = async () => {
    if (await watch.takeTurn(id, 'polled_at', helpDesk.pace.poll)) {
      const news = await pollHelpDesk({watch, helpDesk}, signal);
      log.debug({helpDesk: id, news}, 'looked through the help desk');
    }
    if (await watch.takeTurn(id, 'reconciled_at', day)) {
      const reconciled = await reconcileHelpDesk({watch, helpDesk}, signal).catch(async (error: unknown) => {
        // Not only tomorrow.
        await watch.repeatTurn(id, 'reconciled_at', {interval: day, delay: helpDesk.pace.poll});
        throw error;
      });
      log[reconciled.missing > 0 ? 'warn' : 'info']({helpDesk: id, ...reconciled}, 'compared with the help desk');
    }
  };

  const run = async () => {
    while (!signal.aborted) {
      await round().catch((error: unknown) => {
        if (signal.aborted) return;
        const told = error instanceof HelpDeskFailure ? {refusal: error.message} : {error: describeError(error)};
        log.warn({helpDesk: id, ...told}, 'could not look through the help desk');
      });
      if (!signal.aborted) await alarm.wait(helpDesk.pace.poll / 2);
    }
  };

  const running = run();
  return {
    async stop() {
      ending.abort();
      alarm.ring();
      await running;
    },
  };
}
