import type {Logger} from 'pino';
import {createAlarm} from '../alarm.ts';
import type {Database} from '../database/open-database.ts';
import type {ClaimedMail, SendingEnd} from '../database/outgoing-mail.ts';
import {describeError} from '../http/describe-error.ts';
import {composeMail} from './compose-mail.ts';
import type {RelaySettings} from './email-settings.ts';
import {sendBySmtp} from './send-by-smtp.ts';

/** Milliseconds to the next look for mails that have become due; new ones are told of at once. */
const interval = 2000;

/** Seconds to the next attempt: half a minute after the first, doubled with each, an hour at most, less by chance. */
export function delayAfter(attempts: number, chance = Math.random()): number {
  return Math.min(30 * 2 ** Math.min(attempts - 1, 12), 3600) * (0.5 + chance / 2);
}

/**
 * Sends what is due, one mail after the other, until it is stopped: a new one at its commit, in whatever process. A mail is claimed before it is sent and given up
 * where nobody can know whether the relay has it: at most once, as far as SMTP allows.
 */
export function keepSending(
  database: Pick<Database, 'outgoingMail' | 'watchMail'>,
  {url, from}: RelaySettings,
  log: Logger,
): {stop(): Promise<void>} {
  const {outgoingMail: outgoing} = database;
  const alarm = createAlarm();
  let isStopped = false;

  async function sendOne(mail: ClaimedMail): Promise<void> {
    const end = await attempt(mail);
    await note(mail.id, end);
    const level = end.state === 'sent' ? 'info' : 'warn';
    // What a server says begins with a number; what breaks off has the name of an error.
    const why = /^\d{3}$/.test(end.outcome) ? {reply: Number(end.outcome)} : {code: end.outcome};
    log[level]({jobId: mail.id, kind: mail.kind, state: end.state, ...why}, 'an answer by mail');
  }

  /** Until it is stored: what is not noted counts as interrupted, and a mail that the relay has not taken would never be sent. */
  async function note(id: string, end: SendingEnd): Promise<void> {
    for (;;) {
      try {
        return await outgoing.finish(id, end);
      } catch (error) {
        log.warn({jobId: id, error: describeError(error)}, 'what came of a mail could not be noted');
        if (isStopped) throw error;
        await alarm.wait(interval);
      }
    }
  }

  async function attempt(mail: ClaimedMail): Promise<SendingEnd> {
    const {outcome, code} = await sendBySmtp(url, {from, to: mail.recipient}, await composeMail(mail, from));
    if (outcome === 'postponed') return {state: 'new', outcome: code, delay: delayAfter(mail.attempts)};
    return {state: ({accepted: 'sent', refused: 'dead', unknown: 'unknown'} as const)[outcome], outcome: code};
  }

  async function sendAll(): Promise<void> {
    const given = await outgoing.giveUp();
    if (given.unknown + given.dead > 0) log.warn(given, 'answers by mail were given up');
    while (!isStopped) {
      const mail = await outgoing.claim();
      if (!mail) return;
      await sendOne(mail);
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      await sendAll().catch((error: unknown) => {
        log.warn({error: describeError(error)}, 'mails could not be sent');
      });
      if (!isStopped) await alarm.wait(interval);
    }
  }

  const watching = database.watchMail(() => alarm.ring());
  const running = run();
  return {
    async stop() {
      isStopped = true;
      alarm.ring();
      await watching.stop();
      await running;
    },
  };
}
